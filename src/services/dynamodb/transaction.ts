/**
 * Transactions: all conditions are looked at first, then everything is written or nothing.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis.html
 */
import { createHash } from "node:crypto";
import { after } from "../../base/instant.ts";
import type { ItemCollectionMetrics } from "../../gen/dynamodb.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import { DynamoValidationError } from "../../lang/dynamodb/error.ts";
import { writeUnits } from "./capacity.ts";
import * as errors from "./errors.ts";
import type { Write } from "./kit.ts";
import { TOKEN_LIFETIME, TRANSACTION_BYTES_MAX } from "./limits.ts";
import { type Outcome, oldFor, type Planned } from "./planned.ts";
import { addTo, type Consumptions, Named } from "./several.ts";
import type { Stored } from "./stored.ts";
import type { Table } from "./table.ts";
import { collectionMetrics, make } from "./writing.ts";

interface Ready {
  readonly planned: Planned;
  readonly old: Stored | undefined;
  readonly outcome: Outcome | undefined;
}

/** Carries a transaction out. Throws TransactionCanceledException with a reason for each part. */
export function transact(ctx: Write, parts: readonly Planned[], consumed: Consumptions): void {
  checkDistinct(parts);
  const reasons: errors.CancellationReason[] = [];
  const ready: Ready[] = [];
  for (const planned of parts) {
    const made = prepare(ctx, planned);
    if ("Code" in made) reasons.push(made);
    else {
      reasons.push({ Code: "None" });
      ready.push(made);
    }
  }
  if (ready.length < parts.length) throw errors.transactionCanceled(reasons);
  checkSize(ready);
  for (const [at, { planned, old, outcome }] of ready.entries()) {
    const { table, key } = planned;
    if (outcome === undefined) consumed.of(table).add(2 * writeUnits(old?.size ?? 0));
    else
      cancelling(
        parts,
        (_, other) => other === at,
        () => make(ctx, { table, key, old, next: outcome.next }, consumed.of(table), { factor: 2 }),
      );
  }
  chargeTogether(ctx, parts, consumed);
}

/** Takes what a transaction consumes. Throws TransactionCanceledException where a table lacks it. */
export function chargeTogether(
  ctx: Write,
  parts: ReadonlyArray<{ readonly table: Table }>,
  consumed: Consumptions,
): void {
  for (const each of consumed.all())
    cancelling(
      parts,
      ({ table }) => table === each.table,
      () => each.charge(ctx),
    );
}

/** What fails for some of the parts cancels all of them. */
function cancelling<T>(
  parts: readonly T[],
  concerned: (part: T, at: number) => boolean,
  run: () => void,
): void {
  try {
    run();
  } catch (error) {
    const reason = reasonOf(error);
    throw errors.transactionCanceled(
      parts.map((part, at) => (concerned(part, at) ? reason : { Code: "None" })),
    );
  }
}

/**
 * The parts of a transaction, each as `plan` makes it. What does not fit its table's keys cancels the transaction;
 * whatever else is wrong with the request is told as it is.
 */
export function planAll<I, T>(inputs: readonly I[], plan: (input: I) => T): readonly T[] {
  const reasons: errors.CancellationReason[] = [];
  const planned = inputs.map((input): T | undefined => {
    try {
      const made = plan(input);
      reasons.push({ Code: "None" });
      return made;
    } catch (error) {
      if (!(error instanceof AwsError) || !OF_SCHEMA.test(error.message)) throw error;
      reasons.push({ Code: "ValidationError", Message: error.message });
      return undefined;
    }
  });
  if (reasons.some(({ Code }) => Code !== "None")) throw errors.transactionCanceled(reasons);
  return planned as readonly T[];
}

const OF_SCHEMA =
  /^(?:The provided key element|One or more parameter values were invalid: (?:Missing the key|Type mismatch))/;
/** Faults of values, which no transaction is needed to find. */
const OF_VALUES = /^One or more parameter values are not valid\./;

/** What a part leads to, or why it cannot be. */
function prepare(ctx: Write, planned: Planned): Ready | errors.CancellationReason {
  try {
    const old = oldFor(ctx, planned);
    return { planned, old, outcome: planned.outcome?.(old) };
  } catch (error) {
    return reasonOf(error);
  }
}

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html#API_TransactWriteItems_Errors */
const REASONS: Readonly<Record<string, string>> = {
  DuplicateItemException: "DuplicateItem",
  ValidationException: "ValidationError",
  ItemCollectionSizeLimitExceededException: "ItemCollectionSizeLimitExceeded",
  ProvisionedThroughputExceededException: "ProvisionedThroughputExceeded",
  ThrottlingException: "ThrottlingError",
};

/** A fault of one part as the whole's answer tells it. */
function reasonOf(error: unknown): errors.CancellationReason {
  if (error instanceof DynamoValidationError) return { Code: "ValidationError", Message: error.message };
  if (!(error instanceof AwsError)) throw error;
  const { code, message, fields } = error;
  if (code === "ConditionalCheckFailedException")
    return { Code: "ConditionalCheckFailed", Message: message, Item: fields?.["Item"] as never };
  const told = REASONS[code];
  if (told === undefined || OF_VALUES.test(message)) throw error;
  return { Code: told, Message: message };
}

function checkDistinct(parts: readonly Planned[]): void {
  const named = new Named();
  for (const { table, key } of parts)
    if (!named.add(table, key))
      throw errors.validation("Transaction request cannot include multiple operations on one item");
}

function checkSize(ready: readonly Ready[]): void {
  const bytes = ready.reduce((sum, { outcome }) => sum + (outcome?.next?.size ?? 0), 0);
  if (bytes > TRANSACTION_BYTES_MAX)
    throw errors.validation(
      "Collection size exceeded: the aggregate size of items in the transaction exceeds 4 MB",
    );
}

/** What the item collections grew to, by table. */
export function metricsOf(
  ctx: Write,
  parts: readonly Planned[],
): Readonly<Record<string, readonly ItemCollectionMetrics[]>> | undefined {
  const byTable = new Map<string, ItemCollectionMetrics[]>();
  for (const { table, keyed, outcome } of parts) {
    const metrics = outcome && collectionMetrics(ctx, table, keyed);
    if (metrics !== undefined) addTo(byTable, table.name, metrics);
  }
  return byTable.size === 0 ? undefined : Object.fromEntries(byTable);
}

/**
 * Runs a request once, however often it is sent with the same token within ten minutes: the second time it answers
 * what `again` makes of what `once` answered.
 */
export function idempotently<T>(
  ctx: Write,
  token: string | undefined,
  request: object,
  once: () => T,
  again: (answer: T) => T,
): T {
  if (token === undefined) return once();
  const digest = createHash("sha256").update(JSON.stringify(request, binaryAsText)).digest("base64");
  const since = after(ctx.now, -TOKEN_LIFETIME);
  const used = ctx.store.tokens.use(token, since);
  if (used !== undefined) {
    if (used.digest !== digest) throw errors.idempotentMismatch();
    return again(JSON.parse(used.answer) as T);
  }
  const answer = once();
  ctx.store.tokens.note(token, { digest, answer: JSON.stringify(answer) }, ctx.now, since);
  return answer;
}

function binaryAsText(_name: string, value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString("base64") : value;
}
