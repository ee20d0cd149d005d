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
  for (const { planned, old, outcome } of ready) {
    const { table, key } = planned;
    if (outcome === undefined) consumed.of(table).add(2 * writeUnits(old?.size ?? 0));
    else make(ctx, { table, key, old, next: outcome.next }, consumed.of(table), { factor: 2 });
  }
}

/** What a part leads to, or why it cannot be. */
function prepare(ctx: Write, planned: Planned): Ready | errors.CancellationReason {
  try {
    const old = oldFor(ctx, planned);
    return { planned, old, outcome: planned.outcome?.(old) };
  } catch (error) {
    return reasonOf(error);
  }
}

/** A fault of one part as the whole's answer tells it. */
function reasonOf(error: unknown): errors.CancellationReason {
  if (error instanceof DynamoValidationError) return { Code: "ValidationError", Message: error.message };
  if (!(error instanceof AwsError)) throw error;
  const { code, message, fields } = error;
  if (code === "ConditionalCheckFailedException")
    return { Code: "ConditionalCheckFailed", Message: message, Item: fields?.["Item"] as never };
  if (code === "DuplicateItemException") return { Code: "DuplicateItem", Message: message };
  if (code === "ValidationException") return { Code: "ValidationError", Message: message };
  throw error;
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
