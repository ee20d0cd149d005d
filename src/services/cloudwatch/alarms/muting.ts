/** Muted alarms change their state as ever, but do nothing about it until they may be heard again. */
import type { Instant } from "../../../base/instant.ts";
import type { DueJob } from "../../../kernel/dispatch/contract.ts";
import type { Read, Write } from "../kit.ts";
import type { AlarmRecord, AlarmState } from "./alarm.ts";
import { mutedUntil } from "./mute-rule.ts";

/** Until when at least an alarm is muted; undefined when it is not. */
export function mutedAt(ctx: Read, alarm: string): Instant | undefined {
  let until: Instant | undefined;
  for (const name of ctx.store.alarms.mutedBy(alarm)) {
    const rule = ctx.store.items.get("mute", name);
    const end = rule && mutedUntil(rule, ctx.now);
    if (end !== undefined && end > (until ?? 0)) until = end;
  }
  return until;
}

/** Keeps an alarm's actions for the end of the muting; answers whether it is muted. */
export function keepQuiet(ctx: Write, alarm: AlarmRecord, before: AlarmState): boolean {
  const until = mutedAt(ctx, alarm.name);
  if (until === undefined) return false;
  if (alarm.mutedFrom === undefined) ctx.store.alarms.put({ ...alarm, mutedFrom: before });
  ctx.schedule(until, { kind: "unmute", key: alarm.name });
  return true;
}

/** The job: if nothing mutes the alarm any longer, and it did not come back to where it was, `act` is done now. */
export const unmuting =
  (act: (ctx: Write, alarm: AlarmRecord, before: AlarmState) => void) =>
  (ctx: Write, { key }: DueJob): void => {
    const alarm = ctx.store.alarms.get(key);
    if (alarm?.mutedFrom === undefined) return;
    const until = mutedAt(ctx, key);
    if (until !== undefined) {
      ctx.schedule(until, { kind: "unmute", key });
      return;
    }
    const { mutedFrom, ...heard } = alarm;
    ctx.store.alarms.put(heard);
    if (mutedFrom.value !== heard.state) act(ctx, heard, mutedFrom);
  };
