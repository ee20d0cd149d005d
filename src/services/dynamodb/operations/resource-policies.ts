import { parseArn } from "../../../aws/arn.ts";
import * as errors from "../errors.ts";
import { type Read, read, write } from "../kit.ts";
import { checkPolicy } from "../policy.ts";
import type { TableRecord } from "../table.ts";

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PutResourcePolicy.html */
export const PutResourcePolicy = write("PutResourcePolicy", (ctx, input) => {
  const record = tableOf(ctx, input.ResourceArn);
  checkRevision(record, input.ExpectedRevisionId);
  const text = checkPolicy(input.Policy);
  if (record.policy?.text === text) return { RevisionId: record.policy.revision };
  const revision = String(ctx.now * 1_000 + ctx.ids.below(1_000));
  ctx.store.tables.put({ ...record, policy: { text, revision } });
  return { RevisionId: revision };
});

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_GetResourcePolicy.html */
export const GetResourcePolicy = read("GetResourcePolicy", (ctx, input) => {
  const { policy } = tableOf(ctx, input.ResourceArn);
  if (policy === undefined) throw errors.policyNotFound();
  return { Policy: policy.text, RevisionId: policy.revision };
});

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DeleteResourcePolicy.html */
export const DeleteResourcePolicy = write("DeleteResourcePolicy", (ctx, input) => {
  const record = tableOf(ctx, input.ResourceArn);
  checkRevision(record, input.ExpectedRevisionId);
  if (record.policy === undefined) return {};
  ctx.store.tables.put({ ...record, policy: undefined });
  return { RevisionId: record.policy.revision };
});

const NO_POLICY = "NO_POLICY";

function checkRevision({ policy }: TableRecord, expected: string | undefined): void {
  if (expected === undefined) return;
  if ((policy?.revision ?? NO_POLICY) !== expected) throw errors.policyNotFound();
}

function tableOf(ctx: Read, arn: string): TableRecord {
  const resource = parseArn(arn)?.resource ?? "";
  if (/^table\/[^/]+\/stream\//.test(resource)) throw errors.unsupported("policies on streams");
  const name = /^table\/([^/]+)$/.exec(resource)?.[1];
  const table = name === undefined ? undefined : ctx.store.tables.named(name);
  if (table === undefined) throw errors.resourceNotFound(arn);
  return table.record;
}
