/** Imports: a trail's log files become an event data store's events. */
import type { StartImportRequest } from "../../../gen/cloudtrail.ts";
import {
  accountHasOngoingImport,
  importNotFound,
  invalidEventDataStoreCategory,
  invalidImportSource,
  invalidParameter,
} from "../errors.ts";
import { type Read, read, staged, write } from "../kit.ts";
import { activeStore } from "../lake/addressing.ts";
import { takesCalls } from "../lake/event-data-store.ts";
import { type Import, type ImportFailure, importShown, isUnderWay } from "../lake/import.ts";
import { importer, RUN_IMPORT, sourceOf } from "../lake/importing.ts";
import { behind, pageOf } from "../lake/paging.ts";

export const StartImport = staged("StartImport", {
  prepare: async (ctx, input): Promise<Import> => {
    refuseAnother(ctx);
    const wanted = input.ImportId === undefined ? fresh(ctx, input) : again(ctx, input);
    if (!takesCalls(activeStore(ctx, wanted.destination)))
      throw invalidEventDataStoreCategory("Only event data stores for CloudTrail events take imports.");
    await importer(ctx, wanted).probe();
    return wanted;
  },
  commit: (ctx, _input, wanted) => {
    refuseAnother(ctx);
    ctx.store.lake.putThing("import", wanted.id, wanted);
    ctx.schedule(ctx.now, { kind: RUN_IMPORT, key: wanted.id });
    return importShown(wanted);
  },
});

function refuseAnother(ctx: Read): void {
  for (const each of ctx.store.lake.things<Import>("import"))
    if (isUnderWay(each))
      throw accountHasOngoingImport("The account already has an import that is under way.");
}

function fresh(ctx: Read & { readonly ids: { uuid(): string } }, input: StartImportRequest): Import {
  const { Destinations: [destination] = [], ImportSource, StartEventTime: from, EndEventTime: to } = input;
  if (destination === undefined || ImportSource === undefined)
    throw invalidParameter("Specify Destinations and ImportSource, or the ImportId of an import to retry.");
  if (from !== undefined && to !== undefined && from > to)
    throw invalidParameter("The start time must be before the end time.");
  const { S3LocationUri, S3BucketRegion, S3BucketAccessRoleArn } = ImportSource.S3;
  if (sourceOf(S3LocationUri) === undefined)
    throw invalidImportSource("The provided source S3 bucket is not valid for import.");
  return {
    id: ctx.ids.uuid(),
    region: ctx.request.region,
    destination: activeStore(ctx, destination).arn,
    location: S3LocationUri,
    bucketRegion: S3BucketRegion,
    role: S3BucketAccessRoleArn,
    ...{ from, to },
    status: "INITIALIZING",
    created: ctx.now,
    updated: ctx.now,
    files: 0,
    events: 0,
    failures: 0,
  };
}

/** Goes on with what was stopped, or begins anew with what failed. */
function again(ctx: Read, { ImportId = "", Destinations, ImportSource }: StartImportRequest): Import {
  if (Destinations !== undefined || ImportSource !== undefined)
    throw invalidParameter("An import that is retried keeps its destination and its source.");
  const before = importNamed(ctx, ImportId);
  return { ...before, status: "INITIALIZING", updated: ctx.now };
}

function importNamed(ctx: Read, id: string): Import {
  const found = ctx.store.lake.thing<Import>("import", id);
  if (found === undefined || found.region !== ctx.request.region)
    throw importNotFound("The specified import was not found.");
  return found;
}

export const GetImport = read("GetImport", (ctx, { ImportId }) => importShown(importNamed(ctx, ImportId)));

export const StopImport = write("StopImport", (ctx, { ImportId }) => {
  const found = importNamed(ctx, ImportId);
  if (!isUnderWay(found)) throw invalidParameter(`The import ${ImportId} is ${found.status}.`);
  const stopped: Import = { ...found, status: "STOPPED", updated: ctx.now };
  ctx.store.lake.putThing("import", ImportId, stopped);
  return importShown(stopped);
});

export const ListImports = read("ListImports", (ctx, input) => {
  const { MaxResults = 1000, NextToken, Destination, ImportStatus } = input;
  const wanted = Destination === undefined ? undefined : activeStore(ctx, Destination).arn;
  const all = ctx.store.lake.things<Import>("import", behind(ctx, "ListImports", NextToken));
  const { items, next } = pageOf(ctx, "ListImports", only(all, fits), MaxResults);
  function fits({ destination, status, region }: Import): boolean {
    return (
      region === ctx.request.region &&
      (wanted === undefined || destination === wanted) &&
      (ImportStatus === undefined || status === ImportStatus)
    );
  }
  const Imports = items.map((each) => ({
    ImportId: each.id,
    ImportStatus: each.status,
    Destinations: [each.destination],
    CreatedTimestamp: each.created,
    UpdatedTimestamp: each.updated,
  }));
  return { Imports, ...next };
});

function* only<T>(all: Iterable<T>, fits: (each: T) => boolean): Generator<T> {
  for (const each of all) if (fits(each)) yield each;
}

export const ListImportFailures = read("ListImportFailures", (ctx, input) => {
  const { ImportId, MaxResults = 1000, NextToken } = input;
  importNamed(ctx, ImportId);
  const prefix = `${ImportId}|`;
  const from = behind(ctx, `failures of ${ImportId}`, NextToken) || prefix;
  const all = ctx.store.lake.things<ImportFailure>("import-failure", from);
  const own = only(all, ({ location: _, ...each }) =>
    (each as unknown as { id: string }).id.startsWith(prefix),
  );
  const { items, next } = pageOf(ctx, `failures of ${ImportId}`, own, MaxResults);
  const Failures = items.map((failure) => ({
    Location: failure.location,
    Status: failure.status,
    ErrorType: failure.type,
    ErrorMessage: failure.message,
    LastUpdatedTime: failure.at,
  }));
  return { Failures, ...next };
});
