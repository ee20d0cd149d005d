/**
 * What RAM tells EventBridge: in the owner's account, and in that of a principal that is in one.
 * https://docs.aws.amazon.com/ram/latest/userguide/using-eventbridge.html
 */
import { awsEvent } from "../../kernel/facts/aws-event.ts";
import type { Write } from "./kit.ts";
import type { Association, Share } from "./store/shares.ts";

/** A resource or principal of a share has come to a new state. */
export function tellState(ctx: Write, share: Share, { account, status }: Association): void {
  const event = {
    source: "aws.ram",
    detailType: "Resource Sharing State Change",
    resources: [share.arn],
    detail: { event: "Resource Share Association", status: status.toLowerCase() },
  };
  const hearers = new Set(account === "" ? [share.owner] : [share.owner, account]);
  for (const hearer of hearers) ctx.publish(awsEvent(share.arn, { ...event, account: hearer }));
}
