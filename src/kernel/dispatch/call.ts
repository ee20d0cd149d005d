import { performance } from "node:perf_hooks";
import type { Principal } from "../iam/principal.ts";
import { EncodedJson } from "../wire/json/encoded.ts";
import { decodeOutput } from "../wire/protocols/aws-json.ts";
import type { CallFrom } from "./context.ts";
import type { CallOptions, RequestFacts } from "./contract.ts";
import { Exchange } from "./exchange.ts";
import type { Kernel } from "./kernel.ts";
import { CALL_PATH, travel } from "./path.ts";
import { notBuilt } from "./stages/identify.ts";
import { inputAsWritten } from "./written-input.ts";

/** Leads a call of one service to another along the path: same validation, authorization, audit and metering. */
export function callFrom(
  kernel: Kernel,
  ...[origin, service, operation, input, options]: Parameters<CallFrom>
): Promise<object> {
  const asService: Principal | undefined = options?.as;
  const request: RequestFacts = {
    ...origin.request,
    service,
    operation,
    region: options?.region ?? origin.request.region,
    traceHeader: options?.trace ?? origin.request.traceHeader,
    via: asService?.kind === "service" ? undefined : viaOf(origin, service, options),
    calledVia: asService === undefined ? chainOf(origin, service, options) : undefined,
    within: service === origin.service ? (origin.request.within ?? origin.request.operation) : undefined,
    accessKeyId: asService === undefined ? origin.request.accessKeyId : undefined,
  };
  const caller = options?.as ?? origin.caller;
  return callAs(kernel, caller, request, input, new AbortController().signal, options?.asWritten);
}

/** A service that calls itself (s3:CopyObject reads its source) is still answering its caller. */
function viaOf(origin: Origin, service: string, options: CallOptions | undefined): string | undefined {
  return service === origin.service ? origin.request.via : nameOf(origin, options);
}

function chainOf(
  origin: Origin,
  service: string,
  options: CallOptions | undefined,
): readonly string[] | undefined {
  const { calledVia = [] } = origin.request;
  if (service === origin.service) return origin.request.calledVia;
  return [...calledVia, nameOf(origin, options)];
}

type Origin = Parameters<CallFrom>[0];

function nameOf(origin: Origin, options: CallOptions | undefined): string {
  return options?.through ?? `${origin.service}.amazonaws.com`;
}

/** Leads a call along the path: of the operation that `request` names, under a request id of its own. */
export async function callAs(
  kernel: Kernel,
  caller: Principal,
  request: RequestFacts,
  input: object,
  signal: AbortSignal,
  asWritten = false,
): Promise<object> {
  const { service, operation } = request;
  const definition = await kernel.registry.service(service);
  const row = definition?.operations[operation];
  if (definition === undefined || row === undefined) throw notBuilt(service, operation);
  const model = kernel.catalog.model(service);
  const described = model.operations[operation];
  if (described === undefined) throw new Error(`${service} has no operation ${operation}`);
  const x = new Exchange(undefined, signal, kernel.innerIds.uuid(), performance.now());
  x.target = { model, operation: described, definition, row };
  x.caller = caller;
  x.input = asWritten ? inputAsWritten(model, described.input, input) : input;
  x.request = { ...request, id: x.requestId };
  await travel(x, kernel, CALL_PATH);
  if (x.error !== undefined) throw x.error;
  return x.output instanceof EncodedJson ? decodeOutput(model, described, x.output) : (x.output as object);
}
