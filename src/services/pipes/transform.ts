/**
 * What filters, templates and dynamic parameters see of a source's record: bodies and data that hold JSON are looked
 * into. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-input-transformation.html
 */
import { type Instant, isoInstant } from "../../base/instant.ts";
import { compilePattern, type JsonObject, type JsonValue } from "../../lang/event-pattern/pattern.ts";
import { parseJsonPath, valueAt } from "../../lang/event-template/path.ts";
import { fillTemplate, parseTemplate } from "../../lang/event-template/template.ts";
import type { Pipe } from "./pipe.ts";

/** Fields of records that may hold JSON, and how they are written. */
const LOOKED_INTO: ReadonlyArray<readonly [field: string, encoding: "utf8" | "base64"]> = [
  ["body", "utf8"],
  ["data", "base64"],
];

/** The record with its body parsed, where that is JSON. */
export function insight(event: JsonValue): JsonValue {
  if (typeof event !== "object" || event === null || Array.isArray(event)) return event;
  const result: Record<string, JsonValue> = { ...(event as JsonObject) };
  for (const [field, encoding] of LOOKED_INTO) {
    const value = result[field];
    if (typeof value !== "string") continue;
    const parsed = parsedOrUndefined(Buffer.from(value, encoding).toString());
    if (parsed !== undefined) result[field] = parsed;
  }
  return result;
}

function parsedOrUndefined(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

/** Whether one of the pipe's filters lets a record through; without filters all pass. */
export function filterOf({ sourceParameters }: Pipe): (event: JsonObject) => boolean {
  const patterns = (sourceParameters.FilterCriteria?.Filters ?? []).flatMap(({ Pattern }) =>
    Pattern === undefined ? [] : [compilePattern(Pattern)],
  );
  if (patterns.length === 0) return () => true;
  return (event) => {
    const seen = insight(event) as JsonObject;
    return patterns.some((pattern) => pattern.matches(seen));
  };
}

/** What templates may say of the pipe. */
export interface About {
  readonly pipe: Pipe;
  readonly pipeArn: string;
  readonly ingestedAt: Instant;
}

/** A record as a template makes it: text that is JSON, mostly. Without a template the record itself. */
export function shaped(event: JsonValue, template: string | undefined, about: About): string {
  if (template === undefined || template === "") return JSON.stringify(event);
  const seen = insight(event);
  return fillTemplate(parseTemplate(template), (name) => {
    if (name.startsWith("$")) return valueAt(seen, parseJsonPath(name) ?? []);
    return reserved(name, event, about);
  });
}

function reserved(
  name: string,
  event: JsonValue,
  { pipe, pipeArn, ingestedAt }: About,
): JsonValue | undefined {
  switch (name) {
    case "aws.pipes.pipe-arn":
      return pipeArn;
    case "aws.pipes.pipe-name":
      return pipe.name;
    case "aws.pipes.source-arn":
      return pipe.source;
    case "aws.pipes.enrichment-arn":
      return pipe.enrichment;
    case "aws.pipes.target-arn":
      return pipe.target;
    case "aws.pipes.event.ingestion-time":
      return isoInstant(ingestedAt);
    case "aws.pipes.event":
    case "aws.pipes.event.json":
      return event;
    default:
      return undefined;
  }
}

/** A parameter that may be a path into the record. */
export function dynamic(value: string, event: JsonValue): string;
export function dynamic(value: string | undefined, event: JsonValue): string | undefined;
export function dynamic(value: string | undefined, event: JsonValue): string | undefined {
  if (value === undefined || !value.startsWith("$.")) return value;
  const found = valueAt(insight(event), parseJsonPath(value) ?? []);
  return typeof found === "string" ? found : found === undefined ? undefined : JSON.stringify(found);
}

/** The JSON that a text holds, or the text. */
export function asJson(text: string): JsonValue {
  return parsedOrUndefined(text) ?? text;
}
