/** Resource policies of tables and of streams. */
import { parseArn } from "../../../aws/arn.ts";
import * as errors from "../errors.ts";
import { type Read, read, type Write, write } from "../kit.ts";
import { checkPolicy } from "../policy.ts";
import type { Policy } from "../table.ts";

/** What a policy is attached to. */
interface Holder {
  readonly policy: Policy | undefined;
  attach(ctx: Write, policy: Policy | undefined): void;
}

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PutResourcePolicy.html */
export const PutResourcePolicy = write("PutResourcePolicy", (ctx, input) => {
  const { policy, attach } = holderOf(ctx, input.ResourceArn);
  checkRevision(policy, input.ExpectedRevisionId);
  const text = checkPolicy(input.Policy);
  if (input.ConfirmRemoveSelfResourceAccess !== true) checkNotLockedOut(ctx, input.ResourceArn, text);
  if (policy?.text === text) return { RevisionId: policy.revision };
  const revision = String(ctx.now * 1_000 + ctx.ids.below(1_000));
  attach(ctx, { text, revision });
  return { RevisionId: revision };
});

/** Throws when the caller could not put another policy once this one is there. */
function checkNotLockedOut(ctx: Write, resource: string, resourcePolicy: string): void {
  if (!ctx.permits({ action: "dynamodb:PutResourcePolicy", resource, resourcePolicy }))
    throw errors.lockedOut();
}

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_GetResourcePolicy.html */
export const GetResourcePolicy = read("GetResourcePolicy", (ctx, input) => {
  const { policy } = holderOf(ctx, input.ResourceArn);
  if (policy === undefined) throw errors.policyNotFound();
  return { Policy: policy.text, RevisionId: policy.revision };
});

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DeleteResourcePolicy.html */
export const DeleteResourcePolicy = write("DeleteResourcePolicy", (ctx, input) => {
  const { policy, attach } = holderOf(ctx, input.ResourceArn);
  checkRevision(policy, input.ExpectedRevisionId);
  if (policy === undefined) return {};
  attach(ctx, undefined);
  return { RevisionId: policy.revision };
});

const NO_POLICY = "NO_POLICY";

function checkRevision(policy: Policy | undefined, expected: string | undefined): void {
  if (expected === undefined) return;
  if ((policy?.revision ?? NO_POLICY) !== expected) throw errors.policyNotFound();
}

function holderOf(ctx: Read, arn: string): Holder {
  const resource = parseArn(arn)?.resource ?? "";
  if (/^table\/[^/]+\/stream\//.test(resource)) {
    const stream = ctx.store.streams.withArn(arn);
    if (stream === undefined) throw errors.resourceNotFound(arn);
    const attach: Holder["attach"] = (writing, policy) => writing.store.streams.put({ ...stream, policy });
    return { policy: stream.policy, attach };
  }
  const name = /^table\/([^/]+)$/.exec(resource)?.[1];
  const record = name === undefined ? undefined : ctx.store.tables.named(name)?.record;
  if (record === undefined) throw errors.resourceNotFound(arn);
  const attach: Holder["attach"] = (writing, policy) => writing.store.tables.put({ ...record, policy });
  return { policy: record.policy, attach };
}
