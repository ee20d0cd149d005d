/** Finds the endpoints that are no AWS API. */
import type { RawRequest } from "../edge/raw.ts";
import type { ServiceIndexEntry } from "../wire/model.ts";
import type { ServiceDirectory } from "./directory.ts";
import { type HostFacts, NO_FACTS, SURFACE_LABELS } from "./host.ts";
import { SURFACES, type SurfaceRow } from "./rows.ts";
import type { ScopeReader } from "./scope.ts";
import { connectionsAt, templatePath } from "./template-path.ts";

/** A request to an endpoint that is no AWS API. */
export interface SurfaceRoute {
  readonly service: ServiceIndexEntry;
  readonly surface: string;
  /** As the host says, else the Router's default. Not checked to exist. */
  readonly region: string;
  /** As the service's URI templates would see it; as sent where the host names the endpoint. */
  readonly path: string;
  /** What stands before the endpoint's name, or a host name that says nothing about AWS. */
  readonly hostName: string | undefined;
}

const HOSTED = new Map(SURFACES.map((row) => [row.endpoint, row]));
const OTHERS = SURFACES.filter((row) => row.endpoint === undefined);
/** Links, and names that are nobody's, are only for requests without a signature. */
const OF_SIGNED = OTHERS.filter((row) => row.path === undefined && row.host === undefined);

export class Surfaces {
  readonly #directory: ServiceDirectory;
  readonly #scopes: ScopeReader;
  readonly #defaultRegion: string;

  constructor(directory: ServiceDirectory, scopes: ScopeReader, defaultRegion: string) {
    this.#directory = directory;
    this.#scopes = scopes;
    this.#defaultRegion = defaultRegion;
  }

  find(request: RawRequest, host: HostFacts): SurfaceRoute | undefined {
    const { endpoint } = host;
    if (endpoint !== undefined && SURFACE_LABELS.has(endpoint)) {
      const row = connectionsAt(request.path) < 0 ? HOSTED.get(endpoint) : undefined;
      return row && this.#to(row, request, host, request.path, host.name);
    }
    const signed = request.headers.authorization?.startsWith("AWS4-") === true;
    for (const row of signed ? OF_SIGNED : OTHERS) {
      if (row.methods?.includes(request.method) === false) continue;
      if (row.contentType?.test(request.headers["content-type"] ?? "") === false) continue;
      if (row.path !== undefined) {
        if (this.#isLink(row, request)) return this.#to(row, request, host, request.path, host.name);
      } else if (row.host === "foreign") {
        const name = this.#foreignName(request, host);
        if (name !== undefined) return this.#to(row, request, host, request.path, name);
      } else if (this.#isFor(row.service, request, host)) {
        return this.#to(row, request, host, undefined, host.name);
      }
    }
    return undefined;
  }

  #to(
    row: SurfaceRow,
    request: RawRequest,
    host: HostFacts,
    path: string | undefined,
    hostName: string | undefined,
  ): SurfaceRoute | undefined {
    const service = this.#directory.ofId(row.service);
    if (service === undefined) return undefined;
    const region = host.region ?? this.#defaultRegion;
    const { surface } = row;
    return { service, surface, region, path: path ?? templatePath(service, request, host), hostName };
  }

  /** A host name with a dot in it that is no address and says nothing about AWS, unless the request is signed. */
  #foreignName(request: RawRequest, host: HostFacts): string | undefined {
    if (host !== NO_FACTS || this.#scopes.read(request) !== undefined) return undefined;
    const name = request.headers.host?.toLowerCase().replace(/:\d*$/, "");
    return name?.includes(".") === true && !/^[\d.]+$/.test(name) ? name : undefined;
  }

  #isLink({ path, query }: SurfaceRow, request: RawRequest): boolean {
    if (path?.test(request.path) !== true || query?.test(request.query) === false) return false;
    return this.#scopes.read(request) === undefined;
  }

  #isFor(id: string, request: RawRequest, host: HostFacts): boolean {
    const name = this.#scopes.read(request)?.service ?? host.endpoint;
    const candidates = name === undefined ? [] : this.#directory.candidates(name, host);
    return this.#directory.restService(request, name, host, candidates)?.id === id;
  }
}
