import { performance } from "node:perf_hooks";
import { BodyBroken, BodyTooLarge, type RawRequest, type RawResponse } from "../edge/raw.ts";
import { RouteError } from "../route/route.ts";
import { StorageFailure } from "../store/storage-failure.ts";
import type { AnyCell } from "./context.ts";
import type { ServedCall } from "./contract.ts";
import { AwsError } from "./errors.ts";
import { Exchange } from "./exchange.ts";
import type { Kernel } from "./kernel.ts";
import { admit } from "./stages/admit.ts";
import { authenticate } from "./stages/authenticate.ts";
import { authorize } from "./stages/authorize.ts";
import { decode } from "./stages/decode.ts";
import { encode, encodeError } from "./stages/encode.ts";
import { execute } from "./stages/execute.ts";
import { identify } from "./stages/identify.ts";
import { record } from "./stages/record.ts";
import { validate } from "./stages/validate.ts";
import { crossOrigin, serveSurface } from "./surface.ts";

/** One step of a request's way. It throws an AwsError to refuse; whatever else it throws is a defect. */
export type Stage = (x: Exchange, kernel: Kernel) => void | Promise<void>;

/** The way of every request from the wire. `record` (audit and meter) wraps it, so nothing can skip that. */
export const PATH: readonly Stage[] = [
  identify,
  authenticate,
  decode,
  validate,
  authorize,
  admit,
  execute,
  encode,
];

/** The way of a call that one service makes to another: there is no wire, everything else is the same. */
export const CALL_PATH: readonly Stage[] = [validate, authorize, admit, execute];

/** Answers one request from the wire. */
export async function serve(kernel: Kernel, raw: RawRequest, signal: AbortSignal): Promise<RawResponse> {
  const surface = kernel.router.surface(raw);
  const answered = surface && (await serveSurface(kernel, surface, raw, signal));
  if (answered !== undefined) return answered;
  const x = new Exchange(raw, signal, kernel.ids.uuid(), performance.now());
  await travel(x, kernel, PATH);
  const answer = x.response ?? encodeError(x);
  const served = (x.target as Exchange["target"] | undefined)?.definition.served;
  if (served !== undefined && x.cell !== undefined) served(x.cell.reader, servedCall(x, raw, answer, kernel));
  return raw.headers["origin"] === undefined ? answer : crossOrigin(kernel, x, answer);
}

function servedCall(x: Exchange, raw: RawRequest, answer: RawResponse, kernel: Kernel): ServedCall {
  const { caller, request, input, output, error, verdict } = x;
  return {
    at: kernel.clock.now(),
    scope: (x.cell as AnyCell).address,
    caller,
    request,
    input,
    output,
    error,
    raw,
    answer,
    decidedBy: verdict?.decision.policy,
    meter: kernel.meter,
    took: performance.now() - x.arrived,
  };
}

/** Leads an exchange along a path; afterwards it has an output or an error, and has been recorded. */
export async function travel(x: Exchange, kernel: Kernel, path: readonly Stage[]): Promise<void> {
  kernel.activity.begin();
  try {
    for (const stage of path) {
      const pending = stage(x, kernel);
      if (pending !== undefined) await pending;
    }
  } catch (error) {
    x.output = undefined;
    x.error = asAwsError(error, x, kernel);
  } finally {
    record(x, kernel);
    kernel.activity.end();
  }
}

/** What a caller is told of something that was thrown. */
export function asAwsError(error: unknown, x: Exchange, kernel: Kernel): AwsError {
  if (error instanceof AwsError) return error;
  if (error instanceof RouteError) {
    x.protocol ??= error.protocol;
    return error.error;
  }
  if (error instanceof BodyTooLarge) return new AwsError("RequestEntityTooLarge", 413, error.message);
  if (error instanceof BodyBroken)
    return new AwsError("IncompleteBody", 400, "The request body terminated unexpectedly.");
  if (error instanceof StorageFailure) return new AwsError("ServiceUnavailable", 503, error.message);
  kernel.report(error, describe(x));
  return new AwsError(
    x.target?.definition.commonErrors?.InternalFailure ?? "InternalFailure",
    500,
    "The request processing has failed because of an unknown error.",
  );
}

function describe(x: Exchange): string {
  if (x.target !== undefined)
    return `${x.target.definition.id}.${x.target.operation.name} (request ${x.requestId})`;
  return x.raw === undefined
    ? `request ${x.requestId}`
    : `${x.raw.method} ${x.raw.path} (request ${x.requestId})`;
}
