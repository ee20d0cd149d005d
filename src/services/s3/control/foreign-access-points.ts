/**
 * Access points at buckets of other accounts: they are managed in their own account's cell, and repeated in the
 * bucket's, where requests through them are decided.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-policies.html
 */
import type { DeliveredFact } from "../../../kernel/dispatch/contract.ts";
import { ACCESS_POINT_ALIAS, FOREIGN_ACCESS_POINT } from "../addressing.ts";
import type { Prepare, Write } from "../kit.ts";
import type { AccessPoint } from "../store/access-points.ts";
import { accessPointArn } from "./authz.ts";

/** An access point at another account's bucket came, changed or went. */
export const ACCESS_POINT_TOLD = "s3.AccessPointTold";

interface Told {
  readonly point: AccessPoint;
  readonly gone: boolean;
}

/** Tells the cell of the bucket. */
export function tellBucket(ctx: Write, point: AccessPoint, gone: boolean): void {
  const detail = JSON.parse(JSON.stringify({ point, gone } satisfies Told));
  ctx.publish({ kind: ACCESS_POINT_TOLD, resource: accessPointArn(ctx, point.name), detail });
}

function toldOf({ detail }: DeliveredFact): Told {
  return detail as unknown as Told;
}

/** In the bucket's cell. */
export const accessPointTold = {
  where: (fact: DeliveredFact) => {
    const { partition, region, account } = fact.source;
    return { partition, region, account: toldOf(fact).point.bucketAccount ?? account };
  },
  does: {
    prepare: async (ctx: Prepare, fact: DeliveredFact): Promise<void> => {
      const { point, gone } = toldOf(fact);
      const known = ctx.store.accessPoints.foreign(fact.source.account, point.name) !== undefined;
      if (gone || known) return;
      await ctx.names.claim(FOREIGN_ACCESS_POINT, fact.resource);
      await ctx.names.claim(ACCESS_POINT_ALIAS, point.alias);
    },
    commit: (ctx: Write, fact: DeliveredFact): void => {
      const { point, gone } = toldOf(fact);
      const { account } = fact.source;
      if (!gone) {
        ctx.store.accessPoints.putForeign(account, point);
        return;
      }
      ctx.store.accessPoints.removeForeign(account, point.name);
      ctx.releaseName(FOREIGN_ACCESS_POINT, fact.resource);
      ctx.releaseName(ACCESS_POINT_ALIAS, point.alias);
    },
  },
};
