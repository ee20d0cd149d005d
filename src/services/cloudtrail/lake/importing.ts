/** Reads log files as the import's role, a few at a time. */
import { gunzipSync } from "node:zlib";
import { s3 } from "../../../gen/s3.ts";
import type { DueJob } from "../../../kernel/dispatch/contract.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { assumeRole } from "../../../targets/role.ts";
import { invalidImportSource } from "../errors.ts";
import type { TrailRecord } from "../history/record.ts";
import type { Prepare, Write } from "../kit.ts";
import { SERVICE } from "../trail/organization.ts";
import { type SelectedEvent, selectsAny } from "../trail/selectors.ts";
import type { EventDataStore } from "./event-data-store.ts";
import { type Import, type ImportFailure, isUnderWay } from "./import.ts";
import { addEvents } from "./ingest.ts";

export const RUN_IMPORT = "run import";
const FILES_AT_ONCE = 50;
/** Of what a file grows to. */
const FILE_BYTES_MAX = 64 * 2 ** 20;

interface Source {
  readonly bucket: string;
  readonly prefix: string;
}

/** Undefined when it names no bucket. */
export function sourceOf(uri: string): Source | undefined {
  const [, bucket, prefix = ""] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/.exec(uri) ?? [];
  return bucket === undefined ? undefined : { bucket, prefix };
}

/** Log files, not digests nor insights. */
const isLogFile = (key: string): boolean => /(^|\/)CloudTrail\//.test(key) && key.endsWith(".json.gz");

export function importer(ctx: Prepare, { location, role, bucketRegion, destination }: Import) {
  const { bucket: Bucket, prefix: Prefix } = sourceOf(location) ?? { bucket: "", prefix: "" };
  const options = async () => ({
    as: await assumeRole(ctx, role, {
      service: SERVICE,
      sourceArn: destination,
      sessionName: "CloudTrailImport",
    }),
    region: bucketRegion,
  });
  const list = async (StartAfter: string | undefined, MaxKeys: number) =>
    ctx.call(s3, "ListObjectsV2", { Bucket, Prefix, StartAfter, MaxKeys }, await options());
  return {
    list,
    /** Throws InvalidImportSourceException when the role may not look into the bucket. */
    probe: async () => {
      try {
        await list(undefined, 1);
      } catch (error) {
        if (!(error instanceof AwsError)) throw error;
        throw invalidImportSource(`The provided source S3 bucket is not valid for import: ${error.message}`);
      }
    },
    records: async (Key: string): Promise<readonly TrailRecord[]> => {
      const { Body } = await ctx.call(s3, "GetObject", { Bucket, Key }, await options());
      const pieces: Uint8Array[] = [];
      if (Body instanceof Uint8Array) pieces.push(Body);
      else for await (const piece of Body ?? []) pieces.push(piece);
      const text = gunzipSync(Buffer.concat(pieces), { maxOutputLength: FILE_BYTES_MAX }).toString();
      const { Records } = JSON.parse(text) as { readonly Records?: readonly TrailRecord[] };
      if (!Array.isArray(Records)) throw new SyntaxError("the file has no Records");
      return Records as readonly TrailRecord[];
    },
  };
}

interface Outcome {
  readonly files: readonly (readonly string[])[];
  readonly spans: readonly (readonly [number, number])[];
  readonly failures: readonly Omit<ImportFailure, "at">[];
  readonly behind?: string | undefined;
  readonly more: boolean;
  readonly failed?: string;
}

export const runImport = {
  apart: true as const,
  prepare: async (ctx: Prepare, job: DueJob): Promise<Outcome | undefined> => {
    const found = ctx.store.lake.thing<Import>("import", job.key);
    const store = found && ctx.store.lake.store(found.destination.split("/").at(-1) ?? "");
    if (found === undefined || store === undefined || !isUnderWay(found)) return undefined;
    return copyFiles(ctx, found, store);
  },
  commit: (ctx: Write, job: DueJob, outcome: Outcome | undefined): void => {
    const found = ctx.store.lake.thing<Import>("import", job.key);
    const store = found && ctx.store.lake.store(found.destination.split("/").at(-1) ?? "");
    if (outcome === undefined || found === undefined || store === undefined || !isUnderWay(found)) return;
    outcome.files.forEach((events, index) => {
      if (events.length > 0) addEvents(ctx, store, outcome.spans[index] ?? [0, 0], events);
    });
    for (const failure of outcome.failures)
      ctx.store.lake.putThing("import-failure", `${found.id}|${failure.location}`, {
        ...failure,
        at: ctx.now,
      });
    const failures = found.failures + outcome.failures.length;
    const over = failures > 0 ? ("FAILED" as const) : ("COMPLETED" as const);
    ctx.store.lake.putThing("import", found.id, {
      ...found,
      files: found.files + outcome.files.length,
      events: found.events + outcome.files.reduce((sum, events) => sum + events.length, 0),
      failures,
      behind: outcome.behind ?? found.behind,
      status: outcome.more ? "IN_PROGRESS" : over,
      updated: ctx.now,
    } satisfies Import);
    if (outcome.more) ctx.schedule(ctx.now, { kind: RUN_IMPORT, key: found.id });
  },
};

async function copyFiles(ctx: Prepare, found: Import, store: EventDataStore): Promise<Outcome> {
  const { list, records } = importer(ctx, found);
  const files: string[][] = [];
  const spans: [number, number][] = [];
  const failures: Omit<ImportFailure, "at">[] = [];
  const failed = (location: string, error: unknown) => {
    const type = error instanceof AwsError ? error.code : "InvalidFile";
    failures.push({ location, status: "FAILED", type, message: (error as Error).message });
  };
  try {
    const { Contents = [], IsTruncated = false } = await list(found.behind, FILES_AT_ONCE);
    for (const { Key = "" } of Contents) {
      if (!isLogFile(Key)) continue;
      try {
        const events = (await records(Key)).filter((record) => isWanted(record, found, store));
        files.push(events.map((record) => JSON.stringify(record)));
        const times = events.map(({ eventTime }) => Date.parse(eventTime));
        spans.push([Math.min(...times), Math.max(...times)]);
      } catch (error) {
        failed(Key, error);
      }
    }
    return { files, spans, failures, behind: Contents.at(-1)?.Key, more: IsTruncated };
  } catch (error) {
    failed(found.location, error);
    return { files, spans, failures, more: false };
  }
}

/** Of the asked time, and selected by the store. */
function isWanted(record: TrailRecord, { from, to }: Import, store: EventDataStore): boolean {
  const at = Date.parse(record.eventTime);
  if (Number.isNaN(at) || (from !== undefined && at < from) || (to !== undefined && at > to)) return false;
  return selectsAny(store.selectors, selectable(record));
}

function selectable(record: TrailRecord): SelectedEvent {
  const [resource] = (record["resources"] as readonly { readonly ARN?: string }[] | undefined) ?? [];
  const { eventSource, eventName, readOnly } = record;
  const code = record["errorCode"];
  return {
    data: record["managementEvent"] === false,
    line: { resource: resource?.ARN ?? "", error: code === undefined ? "" : JSON.stringify({ code }) },
    head: {
      ...{ eventSource, eventName, readOnly },
      service: eventSource.split(".", 1)[0] ?? "",
      apiVersion: "",
      userIdentity: (record["userIdentity"] ?? {}) as Readonly<Record<string, unknown>>,
      sourceIp: "",
      userAgent: "",
      shared: false,
    },
  };
}
