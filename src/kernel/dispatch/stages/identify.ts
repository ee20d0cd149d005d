import { DEFAULT_REGION, isRegion } from "../../../aws/regions.ts";
import type { RawRequest } from "../../edge/raw.ts";
import type { Route } from "../../route/route.ts";
import { refusalError } from "../../sigv4/refusal.ts";
import { AwsError } from "../errors.ts";
import type { Exchange } from "../exchange.ts";
import type { Kernel } from "../kernel.ts";
import type { AnyService } from "../registry.ts";

/** Bodies that are not streams are read whole; the largest that any such operation takes is far below this. */
const BODY_LIMIT = 128 * 1024 * 1024;

/** Finds out which operation of which service the request means, loads that service, and reads the body. */
export function identify(x: Exchange, kernel: Kernel): void | Promise<void> {
  const route = kernel.router.route(x.raw as RawRequest);
  return route instanceof Promise
    ? route.then((found) => loaded(x, kernel, found))
    : loaded(x, kernel, route);
}

function loaded(x: Exchange, kernel: Kernel, route: Route): void | Promise<void> {
  x.route = route;
  x.protocol = route.protocol;
  if (!isRegion(route.region)) throw noSuchRegion(route);
  const service = kernel.registry.service(route.service.id);
  return service instanceof Promise
    ? service.then((definition) => received(x, kernel, route, definition))
    : received(x, kernel, route, service);
}

/** S3 tells the right Region: s3cmd signs for one named "US", and then for the one it is told. */
function noSuchRegion({ service, region }: Route): AwsError {
  if (service.id !== "s3")
    return new AwsError("InvalidRegion", 400, `There is no AWS Region named ${region}.`);
  const detail = `The authorization header is malformed; the region '${region}' is wrong; expecting '${DEFAULT_REGION}'`;
  return refusalError({ meaning: "incomplete", detail, fields: { Region: DEFAULT_REGION } }, "s3");
}

/** A body that came with its headers, as nearly all do, costs no turn of the event loop. */
function received(
  x: Exchange,
  kernel: Kernel,
  route: Route,
  definition: AnyService | undefined,
): void | Promise<void> {
  const { body } = x.raw as RawRequest;
  x.target = targetOf(route, definition, kernel);
  if (hasStreamingInput(x.target.model, x.target.operation)) {
    x.body = body;
    return;
  }
  if (body.whole !== undefined && body.whole.length <= BODY_LIMIT) {
    x.body = body.whole;
    return;
  }
  return body.bytes(BODY_LIMIT).then((bytes) => {
    x.body = bytes;
  });
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
