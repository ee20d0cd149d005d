/**
 * Has a function transform what an Object Lambda access point answers.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-writing-lambda.html
 */

import { parseArn } from "../../../aws/arn.ts";
import { type InvocationResponse, lambda } from "../../../gen/lambda.ts";
import type {
  GetObjectOutput,
  GetObjectRequest,
  HeadObjectOutput,
  HeadObjectRequest,
  ListObjectsV2Output,
  WriteGetObjectResponseRequest,
} from "../../../gen/s3.ts";
import type { AwsLambdaTransformation } from "../../../gen/s3control.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import type { BodyPieces, RequestBody } from "../../../kernel/edge/raw.ts";
import { ALPHANUMERIC } from "../../../kernel/ids/ids.ts";
import { accessPointAt } from "../addressing.ts";
import { noSuchAccessPoint, notImplemented } from "../errors.ts";
import type { Prepare } from "../kit.ts";
import type { ObjectLambda } from "../store/object-lambdas.ts";
import { escapeKey } from "../website/routing.ts";
import {
  configurationOf,
  OBJECT_LAMBDA_PRINCIPAL,
  supportingPoint,
  type TransformedAction,
} from "./configuration.ts";
import * as errors from "./errors.ts";
import { eventFor } from "./event.ts";
import { headOutput, listingOutput } from "./output.ts";
import { presignedUrl } from "./presigned.ts";
import type { Written } from "./rendezvous.ts";

const TOKEN_LENGTH = 64;

/** One request, and the function that makes its answer. */
export interface Transforming {
  readonly ctx: Prepare;
  readonly objectLambda: ObjectLambda;
  readonly transformation: AwsLambdaTransformation;
  readonly action: TransformedAction;
}

/** Under which name the event has what the function is to read. */
const CONTEXTS: Readonly<Record<TransformedAction, string>> = {
  GetObject: "getObjectContext",
  HeadObject: "headObjectContext",
  ListObjects: "listObjectsContext",
  ListObjectsV2: "listObjectsV2Context",
};

/** Answers once the function has sent the head of its answer; the body follows as it comes. */
export async function transformedObject(
  doing: Transforming,
  input: GetObjectRequest,
): Promise<GetObjectOutput> {
  const { ctx } = doing;
  checkFeatures(doing, input);
  const { account, region } = ctx.scope;
  const outputToken = `${account}.${region}.${ctx.ids.text(TOKEN_LENGTH, ALPHANUMERIC)}`;
  const outputRoute = `io-${ctx.ids.text(16, "abcdefghijklmnopqrstuvwxyz0123456789")}`;
  const { written, leave } = ctx.store.awaited.expect(outputToken);
  try {
    const invoked = invoke(doing, await sourceOf(doing, input), { outputRoute, outputToken });
    const silent = invoked.then(() => Promise.reject(errors.lambdaResponseNotReceived()));
    // Once the answer has come, whatever becomes of the invocation is the function's own affair.
    silent.catch(() => undefined);
    const answer = await Promise.race([written, silent]);
    // Who left does not read: the function need not wait for that.
    ctx.signal.addEventListener("abort", () => answer.taken(), { once: true });
    return outputOf(answer);
  } finally {
    leave();
  }
}

export async function transformedHead(
  doing: Transforming,
  input: HeadObjectRequest,
): Promise<HeadObjectOutput> {
  checkFeatures(doing, input);
  return headOutput(await invoke(doing, await sourceOf(doing, input), {}));
}

export async function transformedListing(
  doing: Transforming,
  input: Readonly<Record<string, unknown>>,
): Promise<ListObjectsV2Output> {
  const query: Record<string, string> = doing.action === "ListObjectsV2" ? { "list-type": "2" } : {};
  for (const [member, name] of LISTING_QUERY)
    if (input[member] !== undefined) query[name] = String(input[member]);
  return listingOutput(await invoke(doing, await urlOf(doing, "", query), {}));
}

const LISTING_QUERY = [
  ["Prefix", "prefix"],
  ["Delimiter", "delimiter"],
  ["MaxKeys", "max-keys"],
  ["Marker", "marker"],
  ["StartAfter", "start-after"],
  ["ContinuationToken", "continuation-token"],
  ["FetchOwner", "fetch-owner"],
  ["EncodingType", "encoding-type"],
] as const;

/**
 * Unless the function says that it can, parts of objects are refused: it would be given the whole.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/range-get-olap.html
 */
function checkFeatures(
  { objectLambda, action }: Transforming,
  input: GetObjectRequest | HeadObjectRequest,
): void {
  const { AllowedFeatures: allowed = [] } = configurationOf(objectLambda);
  const can = (feature: string) => (allowed as readonly string[]).includes(`${action}-${feature}`);
  if (input.Range !== undefined && !can("Range")) throw notImplemented("Range");
  if (input.PartNumber !== undefined && !can("PartNumber")) throw notImplemented("partNumber");
}

function sourceOf(doing: Transforming, input: GetObjectRequest): Promise<string> {
  const query = {
    ...(input.VersionId !== undefined && { versionId: input.VersionId }),
    ...(input.PartNumber !== undefined && { partNumber: String(input.PartNumber) }),
  };
  return urlOf(doing, escapeKey(input.Key), query);
}

/** By which the function reads from the access point, as the caller. */
async function urlOf(
  { ctx, objectLambda, action }: Transforming,
  key: string,
  query: Readonly<Record<string, string>>,
): Promise<string> {
  const arn = supportingPoint(objectLambda);
  const point = accessPointAt(ctx.store, ctx.scope, arn);
  if (point === undefined) throw noSuchAccessPoint(arn);
  const endpoint = await (await ctx.engines.functions()).endpoint();
  const method = action === "HeadObject" ? "HEAD" : "GET";
  return presignedUrl(ctx, { method, endpoint, path: `/${point.alias}/${key}`, query });
}

/** What the function returns, as JSON. */
async function invoke(
  { ctx, objectLambda, transformation, action }: Transforming,
  inputS3Url: string,
  output: object,
): Promise<unknown> {
  const context = { [CONTEXTS[action]]: { inputS3Url, ...output } };
  const event = eventFor(ctx, objectLambda, transformation, context);
  const { FunctionArn } = transformation;
  const region = parseArn(FunctionArn)?.region;
  const options = { through: OBJECT_LAMBDA_PRINCIPAL, ...(region !== undefined && { region }) };
  const input = { FunctionName: FunctionArn, Payload: Buffer.from(JSON.stringify(event)) };
  const answer = await ctx.call(lambda, "Invoke", input, options).catch(rename);
  return returned(answer);
}

function rename(error: unknown): never {
  if (!(error instanceof AwsError)) throw error;
  if (error.code === "ResourceNotFoundException") throw errors.lambdaNotFound();
  throw error.status === 403 ? errors.lambdaPermissionError() : errors.lambdaInvocationFailed();
}

function returned({ FunctionError, Payload }: InvocationResponse): unknown {
  const text = Buffer.from(Payload ?? "").toString("utf8");
  if (FunctionError !== undefined)
    throw text.includes("Task timed out after") ? errors.lambdaTimeout() : errors.lambdaRuntimeError();
  return text === "" ? null : JSON.parse(text);
}

function outputOf({ response, taken }: Written): GetObjectOutput {
  const {
    RequestRoute: _,
    RequestToken: __,
    Body,
    StatusCode,
    ErrorCode,
    ErrorMessage,
    ...headers
  } = response;
  if (ErrorCode !== undefined || (StatusCode ?? 200) >= 300) {
    taken();
    throw refusalOf(response);
  }
  const body = Body as RequestBody | undefined;
  const length = body?.length ?? headers.ContentLength;
  return { ...headers, ...(length !== undefined && { ContentLength: length }), Body: bodyOf(body, taken) };
}

function refusalOf({ StatusCode = 400, ErrorCode, ErrorMessage }: WriteGetObjectResponseRequest): AwsError {
  const code = ErrorCode ?? (StatusCode === 304 ? "NotModified" : "LambdaInvalidResponse");
  return new AwsError(code, StatusCode, ErrorMessage ?? code);
}

function bodyOf(body: RequestBody | undefined, taken: Written["taken"]): Uint8Array | BodyPieces {
  if (body === undefined || body.whole !== undefined) {
    taken();
    return body?.whole ?? new Uint8Array(0);
  }
  return piecesOf(body, taken);
}

async function* piecesOf(body: RequestBody, taken: Written["taken"]): AsyncGenerator<Uint8Array> {
  try {
    yield* body.stream();
  } finally {
    taken();
  }
}
