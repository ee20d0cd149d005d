/** Finds event data stores by what callers call them: an ARN or its last part. */
import { parseArn } from "../../../aws/arn.ts";
import { eventDataStoreARNInvalid, eventDataStoreNotFound, inactiveEventDataStore } from "../errors.ts";
import type { Read } from "../kit.ts";
import { type EventDataStore, storeArn } from "./event-data-store.ts";

/** The ARN that is meant in the Region that was addressed. Throws EventDataStoreARNInvalidException. */
export function storeArnOf(ctx: Read, given: string): string {
  if (!given.startsWith("arn:")) return storeArn(ctx.scope, ctx.request.region, given);
  const arn = parseArn(given);
  if (arn?.service !== "cloudtrail" || !arn.resource.startsWith("eventdatastore/"))
    throw eventDataStoreARNInvalid("The specified event data store ARN is not valid.");
  return given;
}

export function storeIfThere(ctx: Read, given: string): EventDataStore | undefined {
  const arn = storeArnOf(ctx, given);
  const store = ctx.store.lake.store(arn.slice(arn.lastIndexOf("/") + 1));
  return store?.arn === arn ? store : undefined;
}

/** Throws EventDataStoreNotFoundException. */
export function storeNamed(ctx: Read, given: string): EventDataStore {
  const store = storeIfThere(ctx, given);
  if (store === undefined || store.homeRegion !== ctx.request.region)
    throw eventDataStoreNotFound("The specified event data store was not found.");
  return store;
}

/** Throws InactiveEventDataStoreException for one that waits for its deletion. */
export function activeStore(ctx: Read, given: string): EventDataStore {
  const store = storeNamed(ctx, given);
  if (store.state === "PENDING_DELETION") throw inactiveEventDataStore("The event data store is inactive.");
  return store;
}
