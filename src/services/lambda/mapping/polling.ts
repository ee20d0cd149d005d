/** What pollers of all sources share: as whom they act, and how they call the function. */
import type { Instant } from "../../../base/instant.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import type { Principal } from "../../../kernel/iam/principal.ts";
import { perform } from "../durable/running.ts";
import { versionNamed, versionToRun } from "../find.ts";
import type { Prepare } from "../kit.ts";
import { functionArn } from "../name.ts";
import { assumedRole } from "../role.ts";
import { count } from "../running.ts";
import type { Mapping } from "./mapping.ts";

/** The execution role of a mapping's function. Throws what STS, or the function's absence, says. */
export async function pollerRole(ctx: Prepare, functionName: string): Promise<Principal> {
  const { record } = versionNamed(ctx, functionName);
  return (await assumedRole(ctx, record.role, record.name, functionArn(ctx.scope, record.name))).principal;
}

/** How the function took a batch. */
export type Taken =
  | { readonly kind: "ok"; readonly answer: unknown }
  /** It failed: the records may be tried again. */
  | { readonly kind: "error"; readonly error: string }
  /** It was not run. */
  | { readonly kind: "refused"; readonly error: string };

/** @param newest when the last of the records arrived, of a stream's */
export async function give(
  ctx: Prepare,
  mapping: Mapping,
  event: object,
  newest?: Instant,
  trace?: string,
): Promise<Taken> {
  try {
    const found = versionNamed(ctx, mapping.functionArn);
    const version = versionToRun(ctx, found);
    if (newest !== undefined)
      count(ctx, { version, qualifier: found.qualifier }, { IteratorAge: Math.max(0, ctx.now - newest) });
    const answer = await perform(ctx, {
      version,
      qualifier: found.qualifier,
      requestId: ctx.ids.uuid(),
      payload: Buffer.from(JSON.stringify(event)),
      trace,
    });
    const text = Buffer.from(answer.payload).toString();
    if (answer.error !== undefined) return { kind: "error", error: text };
    return { kind: "ok", answer: text === "" ? null : JSON.parse(text) };
  } catch (error) {
    if (!(error instanceof AwsError) || error.code === "ServiceException") throw error;
    return { kind: "refused", error: error.message };
  }
}

/**
 * The items that the function says it failed at. "all" where its answer makes no sense.
 * https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
 */
export function failedItems(answer: unknown): readonly string[] | "all" {
  if (answer === null || answer === undefined || typeof answer !== "object")
    return answer === null ? [] : "all";
  const { batchItemFailures } = answer as { batchItemFailures?: unknown };
  if (batchItemFailures === undefined || batchItemFailures === null) return [];
  if (!Array.isArray(batchItemFailures)) return "all";
  const ids: string[] = [];
  for (const item of batchItemFailures) {
    const id = (item as { itemIdentifier?: unknown } | null)?.itemIdentifier;
    if (typeof id !== "string" || id === "") return "all";
    ids.push(id);
  }
  return ids;
}
