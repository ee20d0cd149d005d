import { isRegion } from "../../../aws/regions.ts";
import type { RawRequest } from "../../edge/raw.ts";
import type { Route } from "../../route/route.ts";
import { AwsError } from "../errors.ts";
import type { Exchange } from "../exchange.ts";
import type { Kernel } from "../kernel.ts";
import type { AnyService } from "../registry.ts";

/** Bodies that are not streams are read whole; the largest that any such operation takes is far below this. */
const BODY_LIMIT = 128 * 1024 * 1024;

/** Finds out which operation of which service the request means, loads that service, and reads the body. */
export async function identify(x: Exchange, kernel: Kernel): Promise<void> {
  const raw = x.raw as RawRequest;
  const route = kernel.router.route(raw);
  const settled = route instanceof Promise ? await route : route;
  x.route = settled;
  x.protocol = settled.protocol;
  if (!isRegion(settled.region))
    throw new AwsError("InvalidRegion", 400, `There is no AWS Region named ${settled.region}.`);
  const found = kernel.registry.service(settled.service.id);
  const definition = found instanceof Promise ? await found : found;
  x.target = targetOf(settled, definition, kernel);
  const streams = hasStreamingInput(x.target.model, x.target.operation);
  x.body = streams ? raw.body : await raw.body.bytes(BODY_LIMIT);
}

function targetOf(route: Route, definition: AnyService | undefined, kernel: Kernel): Exchange["target"] {
  const row = definition?.operations[route.operation.name];
  if (definition === undefined || row === undefined) throw notBuilt(route.service.id, route.operation.name);
  return { model: kernel.catalog.model(route.service.id), operation: route.operation, definition, row };
}

/** AWS has the operation, Cloudlet does not (yet): said loudly, with a status that no SDK tries again. */
export function notBuilt(service: string, operation: string): AwsError {
  return new AwsError(
    "NotImplemented",
    501,
    `Cloudlet does not implement ${service}.${operation} yet. docs/coverage.md lists what it does implement.`,
  );
}

const STREAMING = new WeakMap<object, boolean>();

function hasStreamingInput(
  model: Exchange["target"]["model"],
  operation: Exchange["target"]["operation"],
): boolean {
  const known = STREAMING.get(operation);
  if (known !== undefined) return known;
  const input = operation.input === undefined ? undefined : model.shapes[operation.input];
  const payload = input?.payload === undefined ? undefined : input.members?.[input.payload];
  const shape = payload === undefined ? undefined : model.shapes[payload.shape];
  const streams = payload?.streaming === true || shape?.streaming === true || shape?.eventstream === true;
  STREAMING.set(operation, streams);
  return streams;
}
