/**
 * Endpoints that are no AWS API: websites, preflights, upload forms, function URLs. A surface looks into cells of its
 * own service, and does everything else by calls, so that authorization, audit and metering stay whole.
 * See docs/adr/0005-surfaces.md.
 */
import { performance } from "node:perf_hooks";
import { partitionOf } from "../../aws/regions.ts";
import type { Scope } from "../../aws/scope.ts";
import type { Instant } from "../../base/instant.ts";
import type { RawRequest, RawResponse } from "../edge/raw.ts";
import type { Principal } from "../iam/principal.ts";
import type { NameDirectory } from "../ports/names.ts";
import type { SurfaceRoute } from "../route/route.ts";
import type { Authenticator } from "../sigv4/authenticator.ts";
import { codecFor } from "../wire/codecs.ts";
import type { OperationModel, Protocol } from "../wire/model.ts";
import { callAs } from "./call.ts";
import { readContext } from "./context.ts";
import { ANONYMOUS, Exchange } from "./exchange.ts";
import type { NameOf, OperationMap, ReadContext, RequestFacts, ServiceRef } from "./given.ts";
import type { Kernel } from "./kernel.ts";
import { asAwsError } from "./path.ts";
import type { AnyService } from "./registry.ts";

/** What came to a surface. */
export interface SurfaceRequest {
  readonly raw: RawRequest;
  /** The path as the service's URI templates would see it: S3's begins with the bucket, wherever that was named. */
  readonly path: string;
  /** What stands before the endpoint's name in the host name: a bucket, an API's id; else the whole host name. */
  readonly hostName: string | undefined;
}

/** Given to a surface. */
export interface SurfaceContext<R> {
  readonly now: Instant;
  readonly requestId: string;
  readonly partition: string;
  /** The Region that the host name says, or else the default. */
  readonly region: string;
  readonly names: NameDirectory;
  /** Proves who signed something that is no AWS request as such. */
  readonly authenticator: Pick<Authenticator, "authenticate" | "authenticateForm">;
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal;
  /** A cell of the surface's own service, for looking, as nobody; undefined when there is no such cell. */
  look(scope: Scope): ReadContext<R> | undefined;
  /** Calls an operation as its caller would; throws what the operation refuses with. */
  call<O extends OperationMap<O>, K extends NameOf<O>>(
    service: ServiceRef<O>,
    operation: K,
    input: O[K]["input"],
    as: SurfaceCaller,
  ): Promise<O[K]["output"]>;
  /** Calls an operation, and answers what its caller would be answered if the operation went well. */
  answer<O extends OperationMap<O>, K extends NameOf<O>>(
    service: ServiceRef<O>,
    operation: K,
    input: O[K]["input"],
    as: SurfaceCaller,
  ): Promise<RawResponse>;
}

/** As whom a surface calls. */
export interface SurfaceCaller {
  /** Default: nobody. */
  readonly principal?: Principal;
  readonly accessKeyId?: string | undefined;
  readonly signature?: RequestFacts["signature"];
  /** Default: the Region that was addressed. */
  readonly region?: string | undefined;
}

/** Answers a request; undefined when it is not for this surface after all, and then it goes the way of all others. */
export type Surface<R> = (
  ctx: SurfaceContext<R>,
  request: SurfaceRequest,
) => Promise<RawResponse | undefined> | RawResponse | undefined;

/** Headers that an answer to a page of another origin carries; undefined when there is nothing to add. */
export type CrossOrigin<R> = (
  ctx: SurfaceContext<R>,
  request: SurfaceRequest,
) => Readonly<Record<string, string>> | undefined;

/** Answers a request to a surface. Undefined when there is no such surface, or when it has nothing to say. */
export async function serveSurface(
  kernel: Kernel,
  route: SurfaceRoute,
  raw: RawRequest,
  signal: AbortSignal,
): Promise<RawResponse | undefined> {
  const { service, surface, path, hostName } = route;
  kernel.activity.begin();
  const ctx = new Surfacing(kernel, route, raw, signal);
  try {
    const definition = await kernel.registry.service(service.id);
    const answer = definition?.surfaces?.[surface];
    if (definition === undefined || answer === undefined) return undefined;
    ctx.definition = definition;
    return await answer(ctx, { raw, path, hostName });
  } catch (error) {
    const x = new Exchange(raw, signal, ctx.requestId, performance.now());
    const protocol = service.protocols[0] ?? "rest-xml";
    const meta = { requestId: ctx.requestId };
    const refusal = asAwsError(error, x, kernel);
    return codecFor(protocol).encodeError(kernel.catalog.model(service.id), undefined, refusal, meta);
  } finally {
    kernel.activity.end();
  }
}

/** The answer to an API call as a page of another origin may see it. */
export function crossOrigin(kernel: Kernel, x: Exchange, answer: RawResponse): RawResponse {
  const { raw, route } = x;
  const target: Exchange["target"] | undefined = x.target;
  const rule = target?.definition.crossOrigin;
  if (raw === undefined || route === undefined || rule === undefined) return answer;
  const ctx = new Surfacing(kernel, route, raw, x.signal);
  ctx.definition = target.definition;
  const path = kernel.router.templatePath(route.service, raw);
  const headers = rule(ctx, { raw, path, hostName: route.hostName });
  return headers === undefined ? answer : { ...answer, headers: { ...answer.headers, ...headers } };
}

class Surfacing implements SurfaceContext<unknown> {
  readonly now: Instant;
  readonly requestId: string;
  readonly partition: string;
  readonly region: string;
  readonly names: NameDirectory;
  readonly authenticator: Authenticator;
  readonly signal: AbortSignal;
  definition!: AnyService;
  readonly #kernel: Kernel;
  readonly #raw: RawRequest;

  constructor(kernel: Kernel, { region }: { readonly region: string }, raw: RawRequest, signal: AbortSignal) {
    this.now = kernel.clock.now();
    this.requestId = kernel.ids.uuid();
    this.partition = partitionOf(region);
    this.region = region;
    this.names = kernel.contexts.names;
    this.authenticator = kernel.authenticator;
    this.signal = signal;
    this.#kernel = kernel;
    this.#raw = raw;
  }

  look(scope: Scope): ReadContext<unknown> | undefined {
    const { store, contexts } = this.#kernel;
    const address = { ...scope, service: this.definition.storeOf ?? this.definition.id };
    if (!store.has(address)) return undefined;
    const cell = store.cell(address, this.definition.store);
    const asked = { now: this.now, caller: ANONYMOUS, request: this.#facts({}, this.definition.id, "") };
    return readContext(contexts, cell as Parameters<typeof readContext>[1], asked);
  }

  readonly call: SurfaceContext<unknown>["call"] = async (service, operation, input, as) => {
    const request = this.#facts(as, service.id, operation);
    const caller = as.principal ?? ANONYMOUS;
    return (await callAs(this.#kernel, caller, request, input, this.signal)) as never;
  };

  readonly answer: SurfaceContext<unknown>["answer"] = async (service, operation, input, as) => {
    const output = await this.call(service, operation, input, as);
    const model = this.#kernel.catalog.model(service.id);
    const described = model.operations[operation] as OperationModel;
    const codec = codecFor(model.protocols[0] as Protocol);
    return codec.encode(model, described, output, { requestId: this.requestId });
  };

  #facts(as: SurfaceCaller, service: string, operation: string): RequestFacts {
    const { headers, secure, sourceIp, tls } = this.#raw;
    return {
      id: this.requestId,
      service,
      operation,
      endpoint: `${secure ? "https" : "http"}://${headers["host"] ?? "localhost"}`,
      sourceIp,
      secure,
      tlsVersion: tls?.version,
      userAgent: headers["user-agent"] ?? "",
      region: as.region ?? this.region,
      accessKeyId: as.accessKeyId,
      signature: as.signature,
      via: undefined,
    };
  }
}
