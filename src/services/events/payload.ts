/**
 * What a target is sent of an event.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
 */
import { type Instant, isoInstant } from "../../base/instant.ts";
import type { JsonValue } from "../../lang/event-pattern/pattern.ts";
import { parseJsonPath, valueAt } from "../../lang/event-template/path.ts";
import { fillTemplate, parseTemplate } from "../../lang/event-template/template.ts";
import { Undeliverable } from "../../targets/failure.ts";
import { invalidParameter, validation } from "./errors.ts";
import type { BusEvent } from "./event.ts";
import type { RuleTarget } from "./rule.ts";

/** What templates may say of the rule. */
export interface Triggering {
  readonly ruleArn: string;
  readonly ruleName: string;
  readonly ingestedAt: Instant;
}

const PATHS_MAX = 100;

export function inputFor(target: RuleTarget, event: BusEvent, triggering: Triggering): string {
  if (target.Input !== undefined) return target.Input;
  if (target.InputPath !== undefined) {
    const selected = valueAt(event, parseJsonPath(target.InputPath) ?? []);
    return JSON.stringify(selected ?? {});
  }
  if (target.InputTransformer === undefined) return JSON.stringify(event);
  const { InputPathsMap = {}, InputTemplate } = target.InputTransformer;
  const reserved = reservedValues(event, triggering);
  return fillTemplate(parseTemplate(InputTemplate), (name) => {
    const path = Object.hasOwn(InputPathsMap, name) ? InputPathsMap[name] : undefined;
    if (path !== undefined) return valueAt(event, parseJsonPath(path) ?? []);
    return reserved[name]?.();
  });
}

function reservedValues(event: BusEvent, triggering: Triggering): Record<string, () => JsonValue> {
  const { detail: _, ...envelope } = event;
  return {
    "aws.events.rule-arn": () => triggering.ruleArn,
    "aws.events.rule-name": () => triggering.ruleName,
    "aws.events.event.ingestion-time": () => isoInstant(triggering.ingestedAt),
    "aws.events.event": () => envelope as JsonValue,
    "aws.events.event.json": () => event,
  };
}

const RESERVED = new Set([
  "aws.events.rule-arn",
  "aws.events.rule-name",
  "aws.events.event.ingestion-time",
  "aws.events.event",
  "aws.events.event.json",
]);

/** What PutTargets refuses of a target's input. */
export function checkInput(target: RuleTarget): void {
  const { Id, Input, InputPath, InputTransformer } = target;
  const given = [Input, InputPath, InputTransformer].filter((each) => each !== undefined);
  if (given.length > 1)
    throw validation(`Only one of Input, InputPath, or InputTransformer must be provided for target ${Id}.`);
  if (Input !== undefined && !isJson(Input)) throw validation(`JSON syntax error in input for target ${Id}`);
  if (InputPath !== undefined && parseJsonPath(InputPath) === undefined)
    throw invalidParameter("InputPath", `Reference path ${InputPath} is not valid for target ${Id}.`);
  if (InputTransformer !== undefined) checkTransformer(target);
}

function checkTransformer({ Id, InputTransformer }: RuleTarget): void {
  const { InputPathsMap = {}, InputTemplate = "" } = InputTransformer ?? {};
  const names = Object.keys(InputPathsMap);
  if (names.length > PATHS_MAX || names.some((name) => /^aws/i.test(name)))
    throw validation(`Invalid InputPathsMap for target ${Id}.`);
  for (const path of Object.values(InputPathsMap))
    if (parseJsonPath(path) === undefined) throw validation(`Invalid InputPath for target ${Id} : ${path}.`);
  const template = parseTemplate(InputTemplate);
  const unknown = template.names.find((name) => !Object.hasOwn(InputPathsMap, name) && !RESERVED.has(name));
  if (unknown !== undefined)
    throw validation(`InputTemplate for target ${Id} contains invalid placeholder ${unknown}.`);
  if (!isTemplate(fillTemplate(template, () => "x")))
    throw validation(`Invalid InputTemplate for target ${Id}.`);
}

/** A JSON value, or several lines of them. */
function isTemplate(filled: string): boolean {
  return isJson(filled) || filled.split("\n").every((line) => line.trim() === "" || isJson(line));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Kinesis: the value at the path of the parameters, else the event's id. */
export function partitionKeyOf({ KinesisParameters }: RuleTarget, event: BusEvent): string {
  if (KinesisParameters === undefined) return event.id;
  const found = valueAt(event, parseJsonPath(KinesisParameters.PartitionKeyPath) ?? []);
  if (found === undefined || found === null || typeof found === "object")
    throw new Undeliverable("INVALID_PARAMETER", "PartitionKeyPath leads to no value in the event.");
  return String(found);
}
