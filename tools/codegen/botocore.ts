/** The parts of botocore's model files (service-2.json, paginators-1.json, waiters-2.json) that the generator reads. */
import { gunzipSync } from "node:zlib";
import type { Member, Protocol, Shape } from "../../src/kernel/wire/model.ts";

export interface RawService {
  readonly metadata: {
    readonly apiVersion: string;
    readonly awsQueryCompatible?: object;
    readonly endpointPrefix: string;
    readonly jsonVersion?: "1.0" | "1.1";
    readonly protocol: Protocol;
    readonly protocols?: readonly Protocol[];
    readonly serviceId: string;
    readonly signingName?: string;
    readonly targetPrefix?: string;
    readonly xmlNamespace?: string;
  };
  readonly operations: Readonly<Record<string, RawOperation>>;
  readonly shapes: Readonly<Record<string, RawShape>>;
}

export interface RawOperation {
  readonly http: { readonly method: string; readonly requestUri: string; readonly responseCode?: number };
  readonly input?: RawReference;
  readonly output?: RawReference;
  readonly errors?: readonly { readonly shape: string }[];
  readonly endpoint?: { readonly hostPrefix?: string };
  readonly authtype?: string;
  readonly auth?: readonly string[];
  readonly unsignedPayload?: boolean;
  readonly httpChecksum?: object;
  readonly httpChecksumRequired?: boolean;
  readonly requestcompression?: { readonly encodings: readonly string[] };
  readonly idempotent?: boolean;
  readonly deprecated?: boolean;
}
export interface RawReference {
  readonly shape: string;
  readonly resultWrapper?: string;
  readonly locationName?: string;
  readonly xmlNamespace?: { readonly uri: string };
}
export type RawMember = Member & Readonly<Record<string, unknown>>;
export type RawShape = Shape & Readonly<Record<string, unknown>>;

export interface BotocoreData {
  readonly service: RawService;
  readonly paginators: Readonly<Record<string, unknown>>;
  readonly waiters: Readonly<Record<string, unknown>>;
}

/** A service's newest API version from a wheel's files; botocore keeps older ones beside it. */
export function readBotocore(files: ReadonlyMap<string, () => Buffer>, folder: string): BotocoreData {
  const root = `botocore/data/${folder}/`;
  const newest = [...files.keys()]
    .filter((path) => path.startsWith(root) && path.includes("/service-2.json"))
    .sort()
    .at(-1);
  if (newest === undefined) throw new Error(`botocore has no service "${folder}"`);
  const version = newest.slice(0, newest.lastIndexOf("/") + 1);
  const service = readJson(files, `${version}service-2`) as RawService;
  const paginators = readJson(files, `${version}paginators-1`) as
    | { pagination?: Record<string, unknown> }
    | undefined;
  const waiters = readJson(files, `${version}waiters-2`) as { waiters?: Record<string, unknown> } | undefined;
  return { service, paginators: paginators?.pagination ?? {}, waiters: waiters?.waiters ?? {} };
}

function readJson(files: ReadonlyMap<string, () => Buffer>, path: string): unknown {
  const packed = files.get(`${path}.json.gz`);
  if (packed !== undefined) return JSON.parse(gunzipSync(packed()).toString("utf8"));
  const plain = files.get(`${path}.json`);
  return plain === undefined ? undefined : JSON.parse(plain().toString("utf8"));
}
