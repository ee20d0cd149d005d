/** Tags of buses and rules: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-tagging.html */
import { parseArn } from "../../../aws/arn.ts";
import { busIfAny } from "../bus.ts";
import { busDoesNotExist, invalidParameter, limitExceeded, ruleDoesNotExist } from "../errors.ts";
import { type Read, read, write } from "../kit.ts";
import { TAGS_PER_RESOURCE_MAX } from "../limits.ts";
import { DEFAULT_BUS } from "../resource.ts";
import { newTags } from "../tags.ts";

/** Throws ResourceNotFoundException when the ARN's resource is not there. */
function checkThere(ctx: Read, arn: string): void {
  const [kind, ...path] = parseArn(arn)?.resource.split("/") ?? [];
  if (kind === "rule") {
    const name = path.at(-1) ?? "";
    const bus = path.slice(0, -1).join("/") || DEFAULT_BUS;
    if (ctx.store.rule(bus, name) === undefined) throw ruleDoesNotExist(name, bus);
  } else if (kind === "event-bus") {
    const name = path.join("/");
    if (busIfAny(ctx, name) === undefined) throw busDoesNotExist(name);
  } else throw invalidParameter("ResourceARN", "Only event buses and rules can be tagged.");
}

export const TagResource = write("TagResource", (ctx, { ResourceARN, Tags }) => {
  checkThere(ctx, ResourceARN);
  const tags = newTags(Tags);
  const keys = Object.keys({ ...ctx.store.tags.of(ResourceARN), ...tags });
  if (keys.length > TAGS_PER_RESOURCE_MAX) throw limitExceeded();
  ctx.store.tags.set(ResourceARN, tags);
  return {};
});

export const UntagResource = write("UntagResource", (ctx, { ResourceARN, TagKeys }) => {
  checkThere(ctx, ResourceARN);
  ctx.store.tags.remove(ResourceARN, TagKeys);
  return {};
});

export const ListTagsForResource = read("ListTagsForResource", (ctx, { ResourceARN }) => {
  checkThere(ctx, ResourceARN);
  const tags = Object.entries(ctx.store.tags.of(ResourceARN));
  return { Tags: tags.map(([Key, Value]) => ({ Key, Value })) };
});
