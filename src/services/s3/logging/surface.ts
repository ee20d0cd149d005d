import type { SurfaceCaller, SurfaceContext } from "../../../kernel/dispatch/contract.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import type { RawRequest, RawResponse } from "../../../kernel/edge/raw.ts";
import type { S3Reader } from "../store.ts";
import type { Behind } from "../surface.ts";
import { LOGGING } from "./delivery.ts";
import { type LoggedCall, logLine } from "./record.ts";

/** A request to a surface, and what it comes to. */
export interface Visit extends Pick<LoggedCall, "input" | "endpoint"> {
  readonly operation: string;
  readonly raw: RawRequest;
  readonly caller?: SurfaceCaller | undefined;
}

/** Requests to surfaces are logged as those to the API are. */
export function logVisit(
  ctx: SurfaceContext<S3Reader>,
  { cell, bucket }: Behind,
  visit: Visit,
  answer: RawResponse,
  code: string | undefined,
): void {
  if (bucket.configuration(LOGGING) === undefined) return;
  const { raw, input, endpoint, operation, caller } = visit;
  const line = logLine(
    {
      at: ctx.now,
      scope: cell.scope,
      caller: caller?.principal ?? { kind: "anonymous" },
      raw,
      answer,
      output: undefined,
      input,
      decidedBy: undefined,
      took: 0,
      request: { id: ctx.requestId, operation, signature: caller?.signature },
      error: code === undefined ? undefined : { code },
      ...(endpoint !== undefined && { endpoint }),
    },
    bucket.name,
  );
  cell.store.accessLog.add(bucket.id, { at: ctx.now, line });
}

/** The same of one that is refused: how the refusal looks is the kernel's to say. */
export function logRefusal(ctx: SurfaceContext<S3Reader>, found: Behind, visit: Visit, error: unknown): void {
  if (!(error instanceof AwsError)) return;
  logVisit(ctx, found, visit, { status: error.status, headers: {}, body: undefined }, error.code);
}
