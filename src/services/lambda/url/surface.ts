/**
 * Function URLs: <id>.lambda-url.<region>.localhost, and on.aws.
 * https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html
 */
import { lambda } from "../../../gen/lambda.ts";
import type { SurfaceContext, SurfaceRequest } from "../../../kernel/dispatch/contract.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import type { RawResponse } from "../../../kernel/edge/raw.ts";
import type { Principal } from "../../../kernel/iam/principal.ts";
import { readBlob } from "../code.ts";
import type { Read } from "../kit.ts";
import { SYNC_PAYLOAD_BYTES_MAX } from "../limits.ts";
import { functionArn } from "../name.ts";
import { policyText } from "../policy.ts";
import { count } from "../running.ts";
import { openedArchive } from "../sealed-archive.ts";
import type { UrlConfig } from "../settings.ts";
import type { LambdaReader } from "../store.ts";
import { CODE_HOST, codeAt } from "./code-location.ts";
import { corsHeaders } from "./cors.ts";
import { eventOfRequest, responseOf } from "./event.ts";
import { viaUrl } from "./mark.ts";
import { streamedResponse } from "./streaming.ts";

type Ctx = SurfaceContext<LambdaReader>;
interface Caller {
  readonly principal: Principal;
  readonly accessKeyId: string | undefined;
}

const ANONYMOUS: Caller = { principal: { kind: "anonymous" }, accessKeyId: undefined };

export async function functionUrl(ctx: Ctx, request: SurfaceRequest): Promise<RawResponse> {
  if (request.hostName === CODE_HOST) return archiveAt(ctx, request);
  const id = request.hostName ?? "";
  const holder = ctx.names.holderOf(ctx.partition, "lambda.FunctionUrl", id);
  const cell =
    holder && ctx.look({ partition: ctx.partition, account: holder.account, region: holder.region });
  const place = cell?.store.shelf("url-id").get(id);
  const url = place && cell?.store.shelf("url").get(place.name, place.qualifier ?? "");
  if (cell === undefined || place === undefined || url === undefined) return told(404, "Not Found");
  const cors = corsHeaders(url.cors, request.raw);
  if (
    url.cors !== undefined &&
    request.raw.method === "OPTIONS" &&
    request.raw.headers["origin"] !== undefined
  )
    return { status: 200, headers: cors, body: "" };
  const answer = await answered(ctx, request, cell, url);
  count(
    cell,
    { version: { name: place.name }, qualifier: place.qualifier },
    {
      UrlRequestCount: 1,
      ...(answer.status >= 400 && answer.status < 500 && { Url4xxCount: 1 }),
      ...(answer.status >= 500 && { Url5xxCount: 1 }),
    },
  );
  return { ...answer, headers: { ...answer.headers, ...cors, "x-amzn-RequestId": ctx.requestId } };
}

async function answered(ctx: Ctx, request: SurfaceRequest, cell: Read, url: UrlConfig): Promise<RawResponse> {
  const { raw } = request;
  const body = await raw.body.bytes(SYNC_PAYLOAD_BYTES_MAX);
  try {
    const caller = url.auth === "AWS_IAM" ? signer(ctx, request, body) : ANONYMOUS;
    if (caller === undefined || !mayUse(cell, url, caller)) return forbidden();
    const event = eventOfRequest({
      raw,
      body,
      urlId: url.id,
      domain: raw.headers["host"] ?? "",
      requestId: ctx.requestId,
      now: ctx.now,
      caller: url.auth === "AWS_IAM" ? caller : undefined,
    });
    return await invoked(ctx, cell, url, caller, Buffer.from(JSON.stringify(event)));
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    if (error.status === 403) return forbidden();
    if (error.status === 429) return told(429, "Too Many Requests");
    return told(
      error.status >= 500 ? 502 : error.status,
      error.status >= 500 ? "Internal Server Error" : error.message,
    );
  }
}

function signer(ctx: Ctx, { raw }: SurfaceRequest, body: Uint8Array): Caller | undefined {
  const endpoint = {
    signingNames: ["lambda"],
    region: ctx.region,
    family: "rest-json",
    unsignedPayload: false,
  } as const;
  const { principal, accessKeyId } = ctx.authenticator.authenticate(raw, endpoint, ctx.now, body);
  return principal.kind === "anonymous" ? undefined : { principal, accessKeyId };
}

/** lambda:InvokeFunctionUrl, by the policies of the function and of the caller. */
function mayUse(cell: Read, url: UrlConfig, { principal }: Caller): boolean {
  return cell.permits(
    {
      action: "lambda:InvokeFunctionUrl",
      resource: functionArn(cell.scope, url.name, url.qualifier),
      resourcePolicy: policyText(cell.store.shelf("policy").get(url.name, url.qualifier ?? "")),
      resourceTags: cell.store.shelf("function").get(url.name)?.tags,
      context: { "lambda:FunctionUrlAuthType": url.auth },
    },
    principal,
  );
}

async function invoked(
  ctx: Ctx,
  cell: Read,
  url: UrlConfig,
  caller: Caller,
  Payload: Uint8Array,
): Promise<RawResponse> {
  const FunctionName = functionArn(cell.scope, url.name);
  const input = viaUrl({
    FunctionName,
    Payload,
    ...(url.qualifier !== undefined && { Qualifier: url.qualifier }),
  });
  const as = { ...caller, region: cell.scope.region };
  if (url.mode === "RESPONSE_STREAM")
    return streamedResponse((await ctx.call(lambda, "InvokeWithResponseStream", input, as)).EventStream);
  const answer = await ctx.call(lambda, "Invoke", input, as);
  if (answer.FunctionError !== undefined) return told(502, "Internal Server Error");
  try {
    return responseOf(answer.Payload ?? new Uint8Array(0));
  } catch {
    return told(502, "Internal Server Error");
  }
}

async function archiveAt(ctx: Ctx, { path }: SurfaceRequest): Promise<RawResponse> {
  const [, account = "", sealed = ""] = path.split("/");
  const cell = ctx.look({ partition: ctx.partition, account, region: ctx.region });
  const ticket = cell && codeAt(cell, sealed);
  if (cell === undefined || ticket === undefined) return told(403, "AccessDenied");
  const { blob, dataKey } = ticket;
  const headers = { "Content-Type": "application/zip" };
  if (dataKey === undefined) return { status: 200, headers, body: cell.blobs.read(blob) };
  const archive = openedArchive(await readBlob(cell, blob), Buffer.from(dataKey, "base64"));
  return { status: 200, headers, body: archive };
}

function forbidden(): RawResponse {
  const Message =
    "Forbidden. For troubleshooting Function URL authorization issues, see: https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html";
  return {
    ...told(403, Message),
    headers: { "Content-Type": "application/json", "x-amzn-ErrorType": "AccessDeniedException" },
  };
}

function told(status: number, Message: string): RawResponse {
  return { status, headers: { "Content-Type": "application/json" }, body: JSON.stringify({ Message }) };
}
