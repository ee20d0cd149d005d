/** Counts what is kept, where somebody watches. */
import { DAY, instant, MINUTE, SECOND } from "../../../base/instant.ts";
import type { InsightType } from "../../../gen/cloudtrail.ts";
import { type BlockBuilder, parseLine } from "../history/block.ts";
import type { Write } from "../kit.ts";
import { keyOf, type Watching } from "./insight.ts";

export const INSIGHTS = "insights";
/** Records arrive up to a second late. */
const GRACE = 5 * SECOND;

export function countCalls(ctx: Write, watching: readonly Watching[], block: BlockBuilder): void {
  if (watching.length === 0 || block.data || block.account !== ctx.scope.account) return;
  const types = new Set(watching.flatMap(({ selectors }) => selectors.map(({ InsightType: type }) => type)));
  const counts = new Map<string, number>();
  const add = (type: InsightType, line: { at: number; head: number }, errorCode: string) => {
    const head = block.heads[line.head];
    if (head === undefined || !types.has(type)) return;
    const { eventSource: source, eventName: name } = head;
    const minute = Math.floor(line.at / MINUTE) * MINUTE;
    const key = `${minute}\t${keyOf({ region: block.region, type, source, name, errorCode })}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const text of block.lines) {
    const line = parseLine(text);
    // The one is about calls that change something, the other about all that fail.
    if (block.heads[line.head]?.readOnly === false) add("ApiCallRateInsight", line, "");
    if (line.error !== "")
      add("ApiErrorRateInsight", line, (JSON.parse(line.error) as { code: string }).code);
  }
  for (const [place, calls] of counts) {
    const tab = place.indexOf("\t");
    const minute = Number(place.slice(0, tab));
    ctx.store.insights.count(place.slice(tab + 1), minute, Math.floor(minute / DAY) * DAY, calls);
    lookAt(ctx, minute);
  }
}

/** A minute is looked at when it is over. */
export function lookAt(ctx: Write, minute: number): void {
  ctx.schedule(instant(Math.max(minute + MINUTE + GRACE, ctx.now)), { kind: INSIGHTS, key: String(minute) });
}
