/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Tagging.html */
import { parseArn } from "../../aws/arn.ts";
import type { Tag } from "../../gen/cloudwatch.ts";
import * as errors from "./errors.ts";
import type { Read, Write } from "./kit.ts";
import { TAGS_MAX } from "./limits.ts";

export type Tags = Readonly<Record<string, string>>;

export const tagsIn = (tags: readonly Tag[] | undefined): Tags =>
  Object.fromEntries((tags ?? []).map(({ Key, Value }) => [Key, Value]));

export function checkNewTags(tags: readonly Tag[]): void {
  if (tags.length > TAGS_MAX) throw errors.invalidValue(`A resource can have no more than ${TAGS_MAX} tags.`);
  const reserved = tags.find(({ Key }) => Key.toLowerCase().startsWith("aws:"));
  if (reserved !== undefined)
    throw errors.invalidValue(`Tag keys that begin with aws: are reserved: ${reserved.Key}`);
}

/** What can be tagged: its tags, and how to change them. */
interface Tagged {
  readonly tags: Tags;
  readonly save: (ctx: Write, tags: Tags) => void;
}

/** What else can be tagged, by how its ARNs begin. */
const KINDS: Readonly<Record<string, "dashboard" | "stream" | "rule" | "mute">> = {
  dashboard: "dashboard",
  "metric-stream": "stream",
  "insight-rule": "rule",
  "alarm-mute-rule": "mute",
};

/** The resource of an ARN. */
export function taggedAt(ctx: Read, arn: string): Tagged | undefined {
  const resource = parseArn(arn)?.resource ?? "";
  const [, alarmName] = /^alarm:(.+)$/.exec(resource) ?? [];
  const alarm = alarmName === undefined ? undefined : ctx.store.alarms.get(alarmName);
  if (alarm !== undefined)
    return { tags: alarm.tags, save: (writing, tags) => writing.store.alarms.put({ ...alarm, tags }) };
  const [, type = "", name = ""] = /^([a-z-]+)[/:](.+)$/.exec(resource) ?? [];
  const kind = Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
  const item = kind && ctx.store.items.get(kind, name);
  if (kind === undefined || item === undefined) return undefined;
  return {
    tags: item.tags,
    save: (writing, tags) => writing.store.items.put(kind, name, { ...item, tags }),
  };
}

function existing(ctx: Read, arn: string): Tagged {
  const tagged = taggedAt(ctx, arn);
  if (tagged === undefined) throw errors.resourceNotFound("resource", arn);
  return tagged;
}

export function tag(ctx: Write, arn: string, added: readonly Tag[]): void {
  const { tags, save } = existing(ctx, arn);
  const all = { ...tags, ...Object.fromEntries(added.map(({ Key, Value }) => [Key, Value])) };
  checkNewTags(Object.entries(all).map(([Key, Value]) => ({ Key, Value })));
  save(ctx, all);
}

export function untag(ctx: Write, arn: string, keys: readonly string[]): void {
  const { tags, save } = existing(ctx, arn);
  save(ctx, Object.fromEntries(Object.entries(tags).filter(([key]) => !keys.includes(key))));
}

export const tagsOf = (ctx: Read, arn: string): Tag[] =>
  Object.entries(existing(ctx, arn).tags).map(([Key, Value]) => ({ Key, Value }));
