import { changeableSecret } from "../addressing.ts";
import { write } from "../kit.ts";
import { keep } from "../replication.ts";
import { checkTagCount, tagsOf } from "../tags.ts";

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_TagResource.html */
export const TagResource = write("TagResource", (ctx, input) => {
  const secret = changeableSecret(ctx, input.SecretId);
  const tags = { ...secret.tags, ...tagsOf(input.Tags) };
  checkTagCount(tags);
  keep(ctx, { ...secret, tags, changedAt: ctx.now });
  return {};
});

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_UntagResource.html */
export const UntagResource = write("UntagResource", (ctx, input) => {
  const secret = changeableSecret(ctx, input.SecretId);
  const removed = new Set(input.TagKeys);
  const tags = Object.fromEntries(Object.entries(secret.tags).filter(([key]) => !removed.has(key)));
  keep(ctx, { ...secret, tags, changedAt: ctx.now });
  return {};
});
