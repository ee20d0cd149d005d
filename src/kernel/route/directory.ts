import type { RawRequest } from "../edge/raw.ts";
import type { Protocol, ServiceIndexEntry } from "../wire/model.ts";
import type { HostFacts } from "./host.ts";
import { FURTHER_NAMES, NAME_BELOW_DOMAIN, SHARED_NAMES, UNSIGNED_PATHS } from "./rows.ts";

const NONE: readonly ServiceIndexEntry[] = [];

/** Finds services by everything that a request may call them. */
export class ServiceDirectory {
  readonly services: readonly ServiceIndexEntry[];
  readonly #byId = new Map<string, ServiceIndexEntry>();
  readonly #byName = new Map<string, readonly ServiceIndexEntry[]>();
  readonly #byTarget = new Map<string, ServiceIndexEntry>();

  constructor(services: readonly ServiceIndexEntry[]) {
    this.services = services;
    for (const service of services) {
      this.#byId.set(service.id, service);
      if (service.targetPrefix !== undefined) {
        this.#byTarget.set(service.targetPrefix, service);
        // CloudTrail's prefix has a Java package before it, which newer SDKs leave out.
        const short = service.targetPrefix.slice(service.targetPrefix.lastIndexOf(".") + 1);
        if (!this.#byTarget.has(short)) this.#byTarget.set(short, service);
      }
      for (const name of new Set([service.signingName, service.endpointPrefix])) {
        this.#byName.set(name, [...(this.#byName.get(name) ?? NONE), service]);
      }
    }
    for (const [name, id] of Object.entries(FURTHER_NAMES)) {
      const service = this.#byId.get(id);
      if (service !== undefined && !this.#byName.has(name)) this.#byName.set(name, [service]);
    }
  }

  ofId(id: string): ServiceIndexEntry | undefined {
    return this.#byId.get(id);
  }

  /** Services with this signing name or endpoint prefix. */
  named(name: string): readonly ServiceIndexEntry[] {
    return this.#byName.get(name) ?? NONE;
  }

  /** The service whose X-Amz-Target prefix, or rpcv2Cbor name, this is. */
  targeted(prefix: string): ServiceIndexEntry | undefined {
    return this.#byTarget.get(prefix);
  }

  /** Query services of an API version. */
  ofVersion(version: string): readonly ServiceIndexEntry[] {
    return this.services.filter((each) => queryProtocol(each) !== undefined && each.apiVersion === version);
  }

  /** The REST service among those of one name. */
  restAmong(
    name: string,
    candidates: readonly ServiceIndexEntry[],
    path: string,
  ): ServiceIndexEntry | undefined {
    const rest = candidates.filter((each) => restProtocol(each) !== undefined);
    if (rest.length < 2) return rest[0];
    const row = SHARED_NAMES.find(
      (each) => each.name === name && (each.path === undefined || each.path.test(path)),
    );
    return rest.find((each) => each.id === row?.service);
  }

  /** The service of a request that carries neither signature nor a telling host. */
  byPath(request: RawRequest): ServiceIndexEntry | undefined {
    for (const row of UNSIGNED_PATHS) {
      if (row.method !== undefined && row.method !== request.method) continue;
      if (row.header !== undefined && request.headers[row.header] === undefined) continue;
      if (row.contentType !== undefined && !row.contentType.test(request.headers["content-type"] ?? ""))
        continue;
      const service = row.path.test(request.path) ? this.#byId.get(row.service) : undefined;
      if (service !== undefined) return service;
    }
    return undefined;
  }

  /** Services of one name; where the host name is more precise than the signature, only those it means. */
  candidates(name: string, host: HostFacts): readonly ServiceIndexEntry[] {
    const named = this.named(name);
    if (named.length < 2 || host.endpoint === undefined) return named;
    const hosted = this.named(host.endpoint).filter((each) => named.includes(each));
    return hosted.length > 0 ? hosted : named;
  }

  /** The service of a REST request; undefined when nothing tells. `name`: of the signature, or of the host. */
  restService(
    request: RawRequest,
    name: string | undefined,
    host: HostFacts,
    candidates: readonly ServiceIndexEntry[],
  ): ServiceIndexEntry | undefined {
    if (name !== undefined) return this.restAmong(name, candidates, request.path);
    const below = host.prefix === undefined ? undefined : this.ofId(NAME_BELOW_DOMAIN.service);
    return below ?? this.byPath(request);
  }
}

/** The service's REST protocol, if it has one. */
export function restProtocol(service: ServiceIndexEntry): Protocol | undefined {
  return service.protocols.find((each) => each === "rest-json" || each === "rest-xml");
}

/** The service's form protocol, if it has one. */
export function queryProtocol(service: ServiceIndexEntry): Protocol | undefined {
  return service.protocols.find((each) => each === "query" || each === "ec2");
}
