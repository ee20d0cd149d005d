/**
 * Dead-letter queues: which queue sends its failures where, and who may.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html
 */
import { parseArn } from "../../aws/arn.ts";
import type { Scope } from "../../aws/scope.ts";
import type { QueueAttributes } from "./attributes.ts";
import { invalidAttribute, invalidValue } from "./errors.ts";
import type { Read } from "./kit.ts";
import { RECEIVE_COUNT_MAX, REDRIVE_SOURCES_MAX } from "./limits.ts";
import { type Queue, queueArn, queueNameIn } from "./queue.ts";

/** After how many receives a message goes to the dead-letter queue, and which that is. */
export interface RedrivePolicy {
  readonly deadLetterTargetArn: string;
  readonly maxReceiveCount: number;
}

/** Which queues of the account may name this one as their dead-letter queue. */
export interface RedriveAllowPolicy {
  readonly redrivePermission: "allowAll" | "denyAll" | "byQueue";
  readonly sourceQueueArns?: readonly string[];
}

const refused = (value: string, reason: string): Error => invalidValue("RedrivePolicy", value, reason);

/** A RedrivePolicy as it is kept, or "" for none. Whether its target is there is {@link checkDeadLetterTarget}'s. */
export function normalRedrivePolicy(value: string, scope: Scope): string {
  if (value === "") return "";
  const policy = jsonMap(value);
  if (policy === undefined)
    throw invalidAttribute("RedrivePolicy", "Redrive policy is not a valid JSON map.");
  for (const attribute of ["maxReceiveCount", "deadLetterTargetArn"])
    if (!Object.hasOwn(policy, attribute))
      throw refused(value, `Redrive policy does not contain mandatory attribute: ${attribute}.`);
  if (Object.keys(policy).length > 2)
    throw refused(value, "Only following attributes are supported: [deadLetterTargetArn, maxReceiveCount].");
  const { deadLetterTargetArn, maxReceiveCount } = policy;
  const count = Number(maxReceiveCount);
  if (!Number.isInteger(count) || count < 1 || count > RECEIVE_COUNT_MAX)
    throw refused(
      value,
      `Invalid value for maxReceiveCount: ${maxReceiveCount}, valid values are from 1 to 1000 both inclusive.`,
    );
  const target = typeof deadLetterTargetArn === "string" ? parseArn(deadLetterTargetArn) : undefined;
  if (target === undefined || target.service !== "sqs")
    throw refused(value, "Invalid value for deadLetterTargetArn.");
  if (queueNameIn(scope, deadLetterTargetArn as string) === undefined)
    throw refused(value, "Dead letter target owner should be same as the source.");
  return JSON.stringify({ deadLetterTargetArn, maxReceiveCount: count });
}

/** Refuses a redrive policy whose target is missing, of the other type, or does not let the source in. */
export function checkDeadLetterTarget(ctx: Read, sourceName: string, attributes: QueueAttributes): void {
  const policy = attributes.RedrivePolicy;
  if (policy === undefined) return;
  const { deadLetterTargetArn } = JSON.parse(policy) as RedrivePolicy;
  const target = ctx.store.queues.named(queueNameIn(ctx.scope, deadLetterTargetArn) ?? "");
  if (target === undefined) throw refused(policy, "Dead letter target does not exist.");
  if (target.fifo !== (attributes.FifoQueue === "true"))
    throw refused(policy, "Dead-letter queue must be same type of queue as the source.");
  if (!allowsSource(target.redriveAllowPolicy, queueArn(ctx.scope, sourceName)))
    throw refused(
      policy,
      "The redrive allow policy of the dead-letter queue does not permit this source queue.",
    );
}

function allowsSource(policy: RedriveAllowPolicy | undefined, sourceArn: string): boolean {
  if (policy === undefined || policy.redrivePermission === "allowAll") return true;
  return policy.redrivePermission === "byQueue" && (policy.sourceQueueArns ?? []).includes(sourceArn);
}

const CANNOT_ALLOW = "Amazon SQS can't create the redrive allow policy";

const unsupportedFormat = (): Error =>
  invalidAttribute("RedriveAllowPolicy", `${CANNOT_ALLOW}, as it’s in an unsupported format.`);

/** A RedriveAllowPolicy as it is kept, or "" for none. */
export function normalRedriveAllowPolicy(value: string): string {
  if (value === "") return "";
  const policy = jsonMap(value);
  if (policy === undefined) throw unsupportedFormat();
  const { redrivePermission, sourceQueueArns, ...others } = policy;
  if (Object.keys(others).length > 0) throw unsupportedFormat();
  if (!["allowAll", "denyAll", "byQueue"].includes(redrivePermission as string)) throw unsupportedFormat();
  if (sourceQueueArns !== undefined && !isListOfTexts(sourceQueueArns)) throw unsupportedFormat();
  checkSources(value, redrivePermission as string, sourceQueueArns as readonly string[] | undefined);
  return JSON.stringify(
    sourceQueueArns === undefined ? { redrivePermission } : { redrivePermission, sourceQueueArns },
  );
}

function checkSources(value: string, permission: string, sources: readonly string[] | undefined): void {
  const refuse = (reason: string): Error =>
    invalidValue("RedriveAllowPolicy", value, `${CANNOT_ALLOW}. ${reason}`);
  if (permission !== "byQueue" && sources !== undefined)
    throw refuse("To specify one or more source queue ARNs, you must set redrivePermission to byQueue.");
  if (permission !== "byQueue") return;
  if (sources === undefined || sources.length === 0)
    throw refuse(
      "When you specify the byQueue permission type, you must also specify one or more sourceQueueArns values.",
    );
  if (sources.length > REDRIVE_SOURCES_MAX)
    throw refuse("The maximum number of source queue ARNs you can specify is 10.");
}

function jsonMap(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    // Not JSON at all: refused like JSON of another form.
  }
  return undefined;
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

/** The name of the dead-letter queue, where a queue has one. */
export function deadLetterTargetOf(queue: Queue, scope: Scope): string | undefined {
  const { redrivePolicy } = queue;
  return redrivePolicy === undefined ? undefined : queueNameIn(scope, redrivePolicy.deadLetterTargetArn);
}
