/**
 * Events that go on to another bus, of this account and Region or of others, once only.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cross-account.html
 */
import { parseArn } from "../../aws/arn.ts";
import { instant } from "../../base/instant.ts";
import { events } from "../../gen/events.ts";
import type { Principal } from "../../kernel/iam/principal.ts";
import { Undeliverable } from "../../targets/failure.ts";
import type { BusEvent } from "./event.ts";
import type { Prepare, Read } from "./kit.ts";

const PURPOSE = "events forwarded";

/** What a forwarded event keeps of its origin. */
export interface Origin {
  readonly id: string;
  readonly account: string;
  readonly region: string;
}

export async function forward(ctx: Prepare, event: BusEvent, arn: string, as: Principal): Promise<void> {
  const { account, region } = parseArn(arn) ?? ctx.scope;
  // From its own account and Region an event may go to one other, and not on from there.
  if (event.account !== ctx.scope.account && account !== ctx.scope.account)
    throw new Undeliverable("THIRD_ACCOUNT_HOP_DETECTED", "The event already came from another account.");
  if (event.region !== ctx.scope.region && region !== ctx.scope.region)
    throw new Undeliverable("THIRD_REGION_HOP_DETECTED", "The event already came from another Region.");
  const origin: Origin = { id: event.id, account: event.account, region: event.region };
  const entry = {
    EventBusName: arn,
    Source: event.source,
    DetailType: event["detail-type"],
    Detail: JSON.stringify(event.detail),
    Resources: event.resources,
    Time: instant(Date.parse(event.time)),
    TraceHeader: ctx.sealer.seal(PURPOSE, JSON.stringify(origin)),
  };
  const answer = await ctx.call(events, "PutEvents", { Entries: [entry] }, { as, region });
  const [first] = answer.Entries ?? [];
  if (first?.ErrorCode !== undefined)
    throw new Undeliverable("CROSS_ACCOUNT_INGESTION_FAILED", first.ErrorMessage ?? first.ErrorCode);
}

/** What an entry tells of its origin, when EventBridge itself put it. */
export function originOf(ctx: Read, traceHeader: string | undefined): Origin | undefined {
  if (ctx.request.within === undefined || traceHeader === undefined) return undefined;
  const opened = ctx.sealer.open(PURPOSE, traceHeader);
  return opened === undefined ? undefined : (JSON.parse(Buffer.from(opened).toString()) as Origin);
}
