/** Event data stores: making, changing, showing, deleting and taking that back. */
import { after } from "../../../base/instant.ts";
import type { CreateEventDataStoreRequest, UpdateEventDataStoreRequest } from "../../../gen/cloudtrail.ts";
import type { DueJob } from "../../../kernel/dispatch/contract.ts";
import {
  channelExistsForEDS,
  eventDataStoreAlreadyExists,
  eventDataStoreHasOngoingImport,
  eventDataStoreMaxLimitExceeded,
  eventDataStoreTerminationProtected,
  inactiveEventDataStore,
  invalidEventDataStoreCategory,
  invalidEventDataStoreStatus,
  invalidParameter,
  unsupportedOperation,
} from "../errors.ts";
import { type Read, read, staged, type Write, write } from "../kit.ts";
import { activeStore, storeIfThere, storeNamed } from "../lake/addressing.ts";
import { type Channel, isFedBy } from "../lake/channel.ts";
import { sealWith } from "../lake/data-key.ts";
import {
  categoryOf,
  DEFAULT_STORE_SELECTORS,
  type EventDataStore,
  retentionFor,
  storeArn,
  storeListed,
  storeShown,
  takesCalls,
} from "../lake/event-data-store.ts";
import { type Import, isUnderWay } from "../lake/import.ts";
import { behind, pageOf } from "../lake/paging.ts";
import { DELETION_WAITS, EVENT_DATA_STORES_PER_REGION_MAX } from "../limits.ts";
import { organizationOf } from "../trail/organization.ts";
import { checkStoreSelectors } from "../trail/selector-rules.ts";
import { checkTags } from "./tags.ts";

export const DELETE_STORE = "delete event data store";

export const CreateEventDataStore = staged("CreateEventDataStore", {
  prepare: async (ctx, input) => {
    checkTags(input.TagsList ?? []);
    refuseAnother(ctx, input.Name);
    const id = ctx.ids.uuid();
    const arn = storeArn(ctx.scope, ctx.request.region, id);
    const billing = input.BillingMode ?? "EXTENDABLE_RETENTION_PRICING";
    const selectors = input.AdvancedEventSelectors ?? DEFAULT_STORE_SELECTORS;
    checkStoreSelectors(selectors);
    const store: EventDataStore = {
      ...{ arn, id, billing, selectors },
      name: input.Name,
      homeRegion: ctx.request.region,
      multiRegion: input.MultiRegionEnabled ?? true,
      organization: organizationOf(ctx, undefined, input.OrganizationEnabled),
      retentionDays: retentionFor(billing, input.RetentionPeriod),
      protected: input.TerminationProtectionEnabled ?? true,
      state: stateAtFirst(selectors, input.StartIngestion),
      created: ctx.now,
      updated: ctx.now,
    };
    return { ...store, ...(await sealWith(ctx, arn, input.KmsKeyId)) };
  },
  commit: (ctx, input, store) => {
    refuseAnother(ctx, input.Name);
    ctx.store.lake.putStore(store);
    for (const { Key, Value = "" } of input.TagsList ?? []) ctx.store.tag(store.arn, Key, Value);
    const { FederationStatus: _, ...shown } = storeShown(store);
    return { ...shown, Status: "CREATED" as const, TagsList: input.TagsList ?? [] };
  },
});

function stateAtFirst(
  selectors: CreateEventDataStoreRequest["AdvancedEventSelectors"],
  start: boolean | undefined,
): EventDataStore["state"] {
  if (start !== false) return "ENABLED";
  if (!takesCalls({ selectors: selectors ?? [] }))
    throw invalidParameter("Only event data stores for CloudTrail events can be made without ingestion.");
  return "STOPPED_INGESTION";
}

const here = (ctx: Read): EventDataStore[] =>
  ctx.store.lake.stores().filter(({ homeRegion }) => homeRegion === ctx.request.region);

function refuseAnother(ctx: Read, name: string): void {
  refuseName(ctx, name);
  if (here(ctx).length >= EVENT_DATA_STORES_PER_REGION_MAX)
    throw eventDataStoreMaxLimitExceeded("Your account has used the maximum number of event data stores.");
}

function refuseName(ctx: Read, name: string): void {
  if (here(ctx).some((store) => store.name === name))
    throw eventDataStoreAlreadyExists("An event data store with that name already exists.");
}

export const UpdateEventDataStore = staged("UpdateEventDataStore", {
  prepare: async (ctx, input) => {
    const store = activeStore(ctx, input.EventDataStore);
    const { KmsKeyId: key } = input;
    const wanted = changed(ctx, store, input);
    if (key === undefined) return wanted;
    const sealed = await sealWith(ctx, store.arn, key);
    if (store.kmsKeyId !== undefined && store.kmsKeyId !== sealed.kmsKeyId)
      throw invalidParameter("The KMS key of an event data store cannot be removed or changed.");
    return store.kmsKeyId === undefined ? { ...wanted, ...sealed } : wanted;
  },
  commit: (ctx, input, wanted) => {
    const { state } = activeStore(ctx, input.EventDataStore);
    const store = { ...wanted, state, updated: ctx.now };
    ctx.store.lake.putStore(store);
    return storeShown(store);
  },
});

function changed(ctx: Read, store: EventDataStore, input: UpdateEventDataStoreRequest): EventDataStore {
  const { Name: name = store.name, AdvancedEventSelectors: selectors = store.selectors } = input;
  if (name !== store.name) refuseName(ctx, name);
  if (input.AdvancedEventSelectors !== undefined) checkStoreSelectors(selectors);
  if (categoryOf({ selectors }) !== categoryOf(store) && !(takesCalls({ selectors }) && takesCalls(store)))
    throw invalidParameter("The event category of an event data store cannot be changed.");
  const billing = input.BillingMode ?? store.billing;
  if (billing !== store.billing && billing === "FIXED_RETENTION_PRICING")
    throw invalidParameter(
      "The billing mode cannot be changed from EXTENDABLE_RETENTION_PRICING to FIXED_RETENTION_PRICING.",
    );
  return {
    ...store,
    ...{ name, selectors, billing },
    multiRegion: input.MultiRegionEnabled ?? store.multiRegion,
    organization: organizationOf(ctx, store.organization, input.OrganizationEnabled),
    retentionDays: retentionFor(billing, input.RetentionPeriod ?? store.retentionDays),
    protected: input.TerminationProtectionEnabled ?? store.protected,
  };
}

export const GetEventDataStore = read("GetEventDataStore", (ctx, { EventDataStore }) =>
  storeShown(storeNamed(ctx, EventDataStore)),
);

export const ListEventDataStores = read("ListEventDataStores", (ctx, input) => {
  const { MaxResults = 1000, NextToken } = input;
  const after = behind(ctx, "ListEventDataStores", NextToken);
  const rest = here(ctx).filter(({ id }) => id > after);
  const { items, next } = pageOf(ctx, "ListEventDataStores", rest, MaxResults);
  return { EventDataStores: items.map(storeListed), ...next };
});

export const DeleteEventDataStore = write("DeleteEventDataStore", (ctx, { EventDataStore }) => {
  const store = storeNamed(ctx, EventDataStore);
  const { state } = store;
  if (state === "PENDING_DELETION") throw inactiveEventDataStore("The event data store is inactive.");
  if (store.protected)
    throw eventDataStoreTerminationProtected(
      "The event data store cannot be deleted because termination protection is enabled for it.",
    );
  for (const channel of ctx.store.lake.things<Channel>("channel"))
    if (isFedBy(store, channel))
      throw channelExistsForEDS("The specified event data store has at least one channel as its source.");
  for (const each of ctx.store.lake.things<Import>("import"))
    if (isUnderWay(each) && each.destination === store.arn)
      throw eventDataStoreHasOngoingImport("The event data store has an import that is under way.");
  ctx.store.lake.putStore({ ...store, state: "PENDING_DELETION", before: state, updated: ctx.now });
  ctx.schedule(after(ctx.now, DELETION_WAITS), { kind: DELETE_STORE, key: store.arn });
  return {};
});

/** Seven days later it is gone. */
export function deleteStore(ctx: Write, job: DueJob): void {
  const store = ctx.store.lake.store(job.key.slice(job.key.lastIndexOf("/") + 1));
  if (store?.state === "PENDING_DELETION") ctx.store.lake.removeStore(store);
}

export const RestoreEventDataStore = write("RestoreEventDataStore", (ctx, { EventDataStore }) => {
  const store = storeNamed(ctx, EventDataStore);
  if (store.state !== "PENDING_DELETION")
    throw invalidEventDataStoreStatus("The event data store is not in a status that supports the operation.");
  const { before: state = "ENABLED", ...others } = store;
  const restored: EventDataStore = { ...others, state, updated: ctx.now };
  ctx.store.lake.putStore(restored);
  ctx.unschedule(DELETE_STORE, store.arn);
  return storeShown(restored);
});

export const StartEventDataStoreIngestion = write("StartEventDataStoreIngestion", (ctx, input) =>
  switchIngestion(ctx, input.EventDataStore, "STOPPED_INGESTION", "ENABLED"),
);

export const StopEventDataStoreIngestion = write("StopEventDataStoreIngestion", (ctx, input) =>
  switchIngestion(ctx, input.EventDataStore, "ENABLED", "STOPPED_INGESTION"),
);

function switchIngestion(
  ctx: Write,
  given: string,
  from: EventDataStore["state"],
  to: EventDataStore["state"],
): Record<string, never> {
  const store = storeNamed(ctx, given);
  if (!takesCalls(store))
    throw invalidEventDataStoreCategory("Ingestion can be started and stopped only for CloudTrail events.");
  if (store.state !== from)
    throw invalidEventDataStoreStatus(
      `The event data store must be in the status ${from}: it is ${store.state}.`,
    );
  ctx.store.lake.putStore({ ...store, state: to, updated: ctx.now });
  return {};
}

const NO_GLUE = "Cloudlet has no AWS Glue and Lake Formation to federate event data stores with.";

export const EnableFederation = write("EnableFederation", (ctx, { EventDataStore }) => {
  activeStore(ctx, EventDataStore);
  throw unsupportedOperation(NO_GLUE);
});

export const DisableFederation = write("DisableFederation", (ctx, { EventDataStore }) => {
  const store = activeStore(ctx, EventDataStore);
  throw unsupportedOperation(`Federation is not enabled for ${store.arn}. ${NO_GLUE}`);
});

/** Whether the tags of such an ARN are an event data store's. */
export const isStore = (ctx: Read, arn: string): boolean =>
  arn.includes(":eventdatastore/") && storeIfThere(ctx, arn) !== undefined;
