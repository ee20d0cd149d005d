/**
 * The only place that decides which operation of which service a request means. Sources, in this order: X-Amz-Target
 * or the rpcv2Cbor path, the signature's credential scope, the Host header, `Action` and `Version`, the path.
 */
import { DEFAULT_REGION } from "../../aws/regions.ts";
import type { RawRequest } from "../edge/raw.ts";
import type { OperationModel, Protocol, ServiceIndexEntry, ServiceModel } from "../wire/model.ts";
import { queryProtocol, restProtocol, ServiceDirectory } from "./directory.ts";
import { carriesForm, fieldOf, formText } from "./form.ts";
import { type HostFacts, HostReader, SURFACE_LABELS } from "./host.ts";
import {
  isSurface,
  missingAction,
  noSuchPath,
  noTarget,
  unknownAction,
  unknownService,
  unknownTarget,
} from "./refusals.ts";
import { RestMatcher } from "./rest.ts";
import { ANY_VERSION, QUEUE_URL } from "./rows.ts";
import { type ClaimedScope, ScopeReader } from "./scope.ts";
import { type SurfaceRoute, Surfaces } from "./surfaces.ts";
import { connectionsAt, templatePath } from "./template-path.ts";

export { RouteError } from "./refusals.ts";
export type { SurfaceRoute } from "./surfaces.ts";

/** What a request means. */
export interface Route {
  readonly service: ServiceIndexEntry;
  readonly operation: OperationModel;
  readonly protocol: Protocol;
  /** As the signature or the host says, else the Router's default. Not checked to exist. */
  readonly region: string;
  /** REST: the parts of the path that the URI template names, still percent-encoded; S3's Bucket also from the host. */
  readonly labels: Readonly<Record<string, string>>;
  /** What stands before the service in the host name: an account, an API's id. */
  readonly hostName?: string;
}

/** Answers a service's model, loading it on first use (kernel/wire's Catalog). */
export interface Models {
  model(serviceId: string): ServiceModel;
}

export interface RouterOptions {
  /** For requests that name no Region. */
  readonly defaultRegion?: string;
  /** Further domains below which host names have AWS's form: "cloudlet" for sqs.us-east-1.cloudlet. */
  readonly domains?: readonly string[];
}

const NO_LABELS: Readonly<Record<string, string>> = Object.freeze({});
const CBOR_PATH = /\/service\/([^/]+)\/operation\/([^/]+)\/?$/;

interface Target {
  readonly service: ServiceIndexEntry;
  readonly operation: OperationModel;
}

export class Router {
  readonly #models: Models;
  readonly #directory: ServiceDirectory;
  readonly #scopes = new ScopeReader();
  readonly #hosts: HostReader;
  readonly #defaultRegion: string;
  readonly #surfaces: Surfaces;
  /** Every X-Amz-Target that was found good. */
  readonly #targets = new Map<string, Target>();
  readonly #matchers = new Map<string, RestMatcher>();

  constructor(services: readonly ServiceIndexEntry[], models: Models, options: RouterOptions = {}) {
    this.#models = models;
    this.#directory = new ServiceDirectory(services);
    const endpoints = services.map((each) => each.endpointPrefix);
    this.#hosts = new HostReader(endpoints, options.domains);
    this.#defaultRegion = options.defaultRegion ?? DEFAULT_REGION;
    this.#surfaces = new Surfaces(this.#directory, this.#scopes, this.#defaultRegion);
  }

  /**
   * A promise only where the body's form names the operation.
   * @throws RouteError when the request means nothing that a service here knows
   */
  route(request: RawRequest): Route | Promise<Route> {
    const scope = this.#scopes.read(request);
    if (request.headers["smithy-protocol"] === "rpc-v2-cbor") return this.#cbor(request, scope);
    const target = request.headers["x-amz-target"];
    if (target !== undefined) return this.#json(request, target, scope);
    return this.#unnamed(request, scope);
  }

  /** The endpoint a request means that is no AWS API; undefined for all that are. */
  surface(request: RawRequest): SurfaceRoute | undefined {
    return this.#surfaces.find(request, this.#hosts.read(request.headers.host));
  }

  /** The path as the service's URI templates see it. */
  templatePath(service: ServiceIndexEntry, request: RawRequest): string {
    return templatePath(service, request, this.#hosts.read(request.headers.host));
  }

  #cbor(request: RawRequest, scope: ClaimedScope | undefined): Route {
    const found = CBOR_PATH.exec(request.path);
    const service = found === null ? undefined : this.#directory.targeted(found[1] as string);
    const operation = service === undefined ? undefined : this.#operation(service, found?.[2] as string);
    if (
      service === undefined ||
      operation === undefined ||
      !service.protocols.includes("smithy-rpc-v2-cbor")
    ) {
      throw unknownTarget("smithy-rpc-v2-cbor", service);
    }
    return this.#to({ service, operation }, "smithy-rpc-v2-cbor", request, scope);
  }

  #json(request: RawRequest, target: string, scope: ClaimedScope | undefined): Route {
    const known = this.#targets.get(target);
    if (known !== undefined) return this.#to(known, "json", request, scope);
    const dot = target.lastIndexOf(".");
    const service = this.#directory.targeted(target.slice(0, Math.max(0, dot)));
    if (service === undefined || !service.protocols.includes("json")) throw unknownTarget("json", service);
    const operation = this.#operation(service, target.slice(dot + 1));
    if (operation === undefined) throw unknownTarget("json", service);
    const found = { service, operation };
    this.#targets.set(target, found);
    return this.#to(found, "json", request, scope);
  }

  /** No header names the operation. */
  #unnamed(request: RawRequest, scope: ClaimedScope | undefined): Route | Promise<Route> {
    const host = this.#hosts.read(request.headers.host);
    const name = scope?.service ?? host.endpoint;
    if (name !== undefined && SURFACE_LABELS.has(name) && connectionsAt(request.path) < 0) {
      throw isSurface(name, request.headers.host ?? "");
    }
    const candidates = name === undefined ? NOBODY : this.#directory.candidates(name, host);
    if (name !== undefined && candidates.length === 0) throw unknownService(request, name);
    if (name === undefined || candidates.some((each) => queryProtocol(each) !== undefined)) {
      if (fieldOf(request.query, "Action") !== undefined)
        return this.#action(request.query, request, scope, candidates);
      if (carriesForm(request, candidates)) return this.#form(request, scope, host, candidates);
    }
    return this.#rest(request, scope, host, candidates);
  }

  #form(
    request: RawRequest,
    scope: ClaimedScope | undefined,
    host: HostFacts,
    candidates: readonly ServiceIndexEntry[],
  ): Route | Promise<Route> {
    const form = formText(request, candidates);
    const understand = (text: string) =>
      fieldOf(text, "Action") === undefined
        ? this.#rest(request, scope, host, candidates)
        : this.#action(text, request, scope, candidates);
    return typeof form === "string" ? understand(form) : form.then(understand);
  }

  /** The query protocols: `Action` names the operation, `Version` helps to tell the service. */
  #action(
    form: string,
    request: RawRequest,
    scope: ClaimedScope | undefined,
    candidates: readonly ServiceIndexEntry[],
  ): Route {
    const action = fieldOf(form, "Action") as string;
    const version = fieldOf(form, "Version");
    const speakers =
      candidates.length > 0
        ? candidates.filter((each) => queryProtocol(each) !== undefined)
        : this.#nameless(request, version);
    for (const service of speakers) {
      if (service.apiVersion !== version && !ANY_VERSION.has(service.id)) continue;
      const operation = this.#operation(service, action);
      if (operation !== undefined)
        return this.#to({ service, operation }, formProtocol(service), request, scope);
    }
    const [first] = speakers;
    if (first === undefined) throw unknownService(request, scope?.service);
    throw unknownAction(first, formProtocol(first), action, version);
  }

  /** Query services of a request that neither its signature nor its host name tells. */
  #nameless(request: RawRequest, version: string | undefined): readonly ServiceIndexEntry[] {
    if (QUEUE_URL.path.test(request.path)) return this.#only(QUEUE_URL.service);
    return version === undefined ? NOBODY : this.#directory.ofVersion(version);
  }

  #rest(
    request: RawRequest,
    scope: ClaimedScope | undefined,
    host: HostFacts,
    candidates: readonly ServiceIndexEntry[],
  ): Route {
    const service = this.#restService(request, scope, host, candidates);
    const protocol = restProtocol(service) as Protocol;
    const path = templatePath(service, request, host);
    const found = this.#matcher(service).match(path, request);
    if (found.operation === undefined) throw noSuchPath(service, protocol, request, path, found);
    return this.#to({ service, operation: found.operation }, protocol, request, scope, found.labels);
  }

  #restService(
    request: RawRequest,
    scope: ClaimedScope | undefined,
    host: HostFacts,
    candidates: readonly ServiceIndexEntry[],
  ): ServiceIndexEntry {
    const name = scope?.service ?? host.endpoint;
    const service = this.#directory.restService(request, name, host, candidates);
    if (service !== undefined) return service;
    const [first] = candidates;
    if (name === undefined || first === undefined) throw unknownService(request, name);
    if (first.protocols.includes("json")) throw noTarget(first);
    throw missingAction(first, formProtocol(first));
  }

  #to(
    target: Target,
    protocol: Protocol,
    request: RawRequest,
    scope: ClaimedScope | undefined,
    labels: Route["labels"] = NO_LABELS,
  ): Route {
    const { service, operation } = target;
    if (scope?.region !== undefined && operation.hostPrefix === undefined) {
      return { service, operation, protocol, region: scope.region, labels };
    }
    const host = this.#hosts.read(request.headers.host);
    const region = scope?.region ?? signedRegion(request) ?? host.region ?? this.#defaultRegion;
    if (host.name === undefined) return { service, operation, protocol, region, labels };
    return { service, operation, protocol, region, labels, hostName: host.name };
  }

  #operation(service: ServiceIndexEntry, name: string): OperationModel | undefined {
    const { operations } = this.#models.model(service.id);
    return Object.hasOwn(operations, name) ? operations[name] : undefined;
  }

  #only(id: string): readonly ServiceIndexEntry[] {
    const service = this.#directory.ofId(id);
    return service === undefined ? NOBODY : [service];
  }

  #matcher(service: ServiceIndexEntry): RestMatcher {
    const known = this.#matchers.get(service.id);
    if (known !== undefined) return known;
    const matcher = new RestMatcher(this.#models.model(service.id));
    this.#matchers.set(service.id, matcher);
    return matcher;
  }
}

const NOBODY: readonly ServiceIndexEntry[] = [];

function formProtocol(service: ServiceIndexEntry): Protocol {
  return queryProtocol(service) ?? (service.protocols[0] as Protocol);
}

/** SigV4A signs for a list of Regions; when it is one, that is the one. */
function signedRegion(request: RawRequest): string | undefined {
  const set = request.headers["x-amz-region-set"];
  return set === undefined || set.includes(",") || set.includes("*") ? undefined : set;
}
