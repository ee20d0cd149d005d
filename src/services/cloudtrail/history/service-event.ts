/**
 * What services tell by themselves, without anybody's call.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/non-api-aws-service-events.html
 */
import { globalRegionOf } from "../../../aws/regions.ts";
import { GLOBAL_REGION, type Scope } from "../../../aws/scope.ts";
import { instantText } from "../../../kernel/audit/camel.ts";
import type { DeliveredFact } from "../../../kernel/dispatch/contract.ts";
import type { ServiceEvent } from "../../../kernel/facts/service-event.ts";
import type { Write } from "../kit.ts";
import { BlockBuilder, type Head } from "./block.ts";
import { keepTold } from "./keep.ts";

interface AccountCreated {
  readonly management: string;
  readonly status: {
    readonly Id: string;
    readonly State: string;
    readonly AccountId?: string;
    readonly FailureReason?: string;
    readonly RequestedTimestamp: number;
    readonly CompletedTimestamp: number;
  };
}

function headOf(ctx: Write, service: string, eventName: string): Head {
  const eventSource = `${service}.amazonaws.com`;
  return {
    service,
    eventSource,
    eventName,
    apiVersion: "",
    userIdentity: { accountId: ctx.scope.account, invokedBy: eventSource },
    sourceIp: eventSource,
    userAgent: eventSource,
    readOnly: false,
    shared: false,
    serviceEvent: true,
  };
}

/** A service tells of itself, in one of its cells. */
export const serviceTold = {
  where: ({ source: { partition, account } }: DeliveredFact): Scope => ({
    partition,
    account,
    region: GLOBAL_REGION,
  }),
  does: (ctx: Write, fact: DeliveredFact): void => {
    const { service, eventName, errorMessage, additionalEventData } = fact.detail as unknown as ServiceEvent;
    const own = { own: true, copied: false };
    const block = new BlockBuilder(ctx.scope.account, fact.source.region, false, own);
    block.tell(
      { ...headOf(ctx, service, eventName), toldAs: "additionalEventData" },
      {
        at: fact.at,
        id: ctx.ids.uuid(),
        details: JSON.stringify(additionalEventData),
        ...(errorMessage !== undefined && { error: JSON.stringify({ message: errorMessage }) }),
      },
    );
    keepTold(ctx, block);
  },
};

/** An account that was asked for is there, or is not to be: the organization's management account learns it. */
export const accountCreated = {
  where: ({ source, detail }: DeliveredFact): Scope => ({
    partition: source.partition,
    account: (detail as unknown as AccountCreated).management,
    region: GLOBAL_REGION,
  }),
  does: (ctx: Write, fact: DeliveredFact): void => {
    const { status } = fact.detail as unknown as AccountCreated;
    const block = new BlockBuilder(ctx.scope.account, globalRegionOf(ctx.scope.partition), false, {
      own: true,
      copied: false,
    });
    block.tell(headOf(ctx, "organizations", "CreateAccountResult"), {
      at: fact.at,
      id: ctx.ids.uuid(),
      details: statusTold(status),
    });
    keepTold(ctx, block);
  },
};

/** https://docs.aws.amazon.com/organizations/latest/userguide/orgs_cloudtrail-integration.html */
function statusTold(status: AccountCreated["status"]): string {
  return JSON.stringify({
    createAccountStatus: {
      id: status.Id,
      state: status.State,
      accountName: "****",
      accountId: status.AccountId,
      failureReason: status.FailureReason,
      requestedTimestamp: instantText(status.RequestedTimestamp),
      completedTimestamp: instantText(status.CompletedTimestamp),
    },
  });
}
