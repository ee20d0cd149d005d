/**
 * The rule by which an archive gets its events: EventBridge makes it, lists it, and lets nobody change it.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-archive-event.html
 */
import type { Write } from "./kit.ts";
import { type Archive, arnOf } from "./resource.ts";
import type { Rule } from "./rule.ts";

const MANAGED_BY = "prod.vhs.events.aws.internal";
const PREFIX = "Events-Archive-";

/** The archive that a rule fills; undefined for all other rules. */
export function archiveFilledBy({ managedBy, name }: Rule): string | undefined {
  return managedBy === MANAGED_BY ? name.slice(PREFIX.length) : undefined;
}

/** Replayed events are not archived again. */
function patternOf({ pattern }: Archive): string {
  const wanted = pattern === undefined ? {} : (JSON.parse(pattern) as object);
  return JSON.stringify({ ...wanted, "replay-name": [{ exists: false }] });
}

export function putArchiveRule(ctx: Write, archive: Archive): void {
  const name = PREFIX + archive.name;
  ctx.store.putRule({
    bus: archive.bus,
    name,
    pattern: patternOf(archive),
    state: "ENABLED",
    managedBy: MANAGED_BY,
    createdBy: ctx.scope.account,
    since: ctx.now,
  });
  const arn = JSON.stringify(arnOf(ctx.scope, `archive/${archive.name}`));
  const InputTemplate =
    `{"archive-arn": ${arn}, "event": <aws.events.event.json>, ` +
    '"ingestion-time": <aws.events.event.ingestion-time>}';
  ctx.store.putTarget(archive.bus, name, {
    Id: name,
    Arn: `arn:${ctx.scope.partition}:events:${ctx.scope.region}:::`,
    InputTransformer: { InputPathsMap: {}, InputTemplate },
  });
}

export function removeArchiveRule(ctx: Write, archive: Archive): void {
  const name = PREFIX + archive.name;
  ctx.store.removeTarget(archive.bus, name, name);
  ctx.store.removeRule(archive.bus, name);
}
