/**
 * What trails let EventBridge know.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html
 */
import type { Json } from "../../../kernel/dispatch/contract.ts";
import { awsEvent } from "../../../kernel/facts/aws-event.ts";
import type { RecordKeeper } from "../../../kernel/ports/record-keeper.ts";
import { type BlockBuilder, parseLine } from "../history/block.ts";
import { recordOf, saltsOf } from "../history/record.ts";
import type { Write } from "../kit.ts";
import { selects } from "./selectors.ts";
import { covers, type Trail } from "./trail.ts";

const CALL = "AWS API Call via CloudTrail";
const SERVICE_EVENT = "AWS Service Event via CloudTrail";

/** Events reach the account's default bus as far as a trail logs them and some rule wants them. */
export function announce(
  ctx: Write,
  trails: readonly Trail[],
  block: BlockBuilder,
  seq: number,
  keeper: Pick<RecordKeeper, "announces">,
): void {
  const { account, region, data, heads, lines } = block;
  if (account !== ctx.scope.account) return;
  const logging = trails.filter((trail) => covers(trail, region));
  if (logging.length === 0) return;
  const salts = saltsOf(ctx);
  lines.forEach((text, index) => {
    const line = parseLine(text);
    const head = heads[line.head];
    if (head === undefined) return;
    if (!logging.some((trail) => selects(trail, { head, line, data }))) return;
    const record = recordOf({ salts, block: seq, index, account, region, data }, head, text);
    const source = `aws.${record.eventSource.split(".", 1)[0]}`;
    const detailType = head.serviceEvent === true ? SERVICE_EVENT : CALL;
    const event = { source, detailType, resources: [], detail: record as Record<string, Json> };
    if (keeper.announces({ ...ctx.scope, region }, event))
      ctx.publish(awsEvent(record.eventID, { ...event, region }));
  });
}
