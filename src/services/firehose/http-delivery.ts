/** Batches go to HTTP endpoints: https://docs.aws.amazon.com/firehose/latest/dev/httpdeliveryrequestresponse.html */
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { secretsmanager } from "../../gen/secretsmanager.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import { OutboundFailure, type OutboundResponse } from "../../kernel/ports/http.ts";
import { roleOf } from "./acting.ts";
import type { Trouble } from "./failure-log.ts";
import type { Prepare } from "./kit.ts";
import { HTTP_ANSWER_BYTES_MAX, HTTP_TIMEOUT_MILLISECONDS } from "./limits.ts";
import { type DeliveryStream, type HttpDestination, streamArn } from "./stream.ts";
import type { Load } from "./waiting.ts";

const compress = promisify(gzip);
export const ACCESS_KEY = "firehose access key";
const SUCCESS = 200;
const TOO_LARGE = 413;

/** An endpoint that will never take the batch: it is not tried again. */
export interface HttpTrouble extends Trouble {
  readonly final: boolean;
}

export async function post(
  ctx: Prepare,
  { batch, stream, records }: Load,
  destination: HttpDestination,
): Promise<HttpTrouble | undefined> {
  const body = JSON.stringify({
    requestId: batch.uuid,
    timestamp: ctx.now,
    records: records.map(({ data }) => ({ data: Buffer.from(data).toString("base64") })),
  });
  const zipped = destination.given.RequestConfiguration?.ContentEncoding === "GZIP";
  try {
    const answer = await ctx.http.request({
      method: "POST",
      url: destination.given.EndpointConfiguration.Url,
      headers: await headersOf(ctx, stream, destination, batch.uuid, zipped),
      body: zipped ? await compress(body) : body,
      timeout: HTTP_TIMEOUT_MILLISECONDS,
      bodyLimit: HTTP_ANSWER_BYTES_MAX,
    });
    return troubleIn(answer, batch.uuid);
  } catch (error) {
    return { ...failureOf(error), final: false };
  }
}

function failureOf(error: unknown): Trouble {
  if (error instanceof OutboundFailure)
    return error.reason === "timeout"
      ? { code: "HttpEndpoint.RequestTimeout", message: error.message }
      : { code: "HttpEndpoint.ConnectionFailed", message: error.message };
  if (error instanceof AwsError) return { code: "HttpEndpoint.SecretAccessDenied", message: error.message };
  throw error;
}

async function headersOf(
  ctx: Prepare,
  stream: DeliveryStream,
  destination: HttpDestination,
  requestId: string,
  zipped: boolean,
): Promise<Record<string, string>> {
  const attributes = destination.given.RequestConfiguration?.CommonAttributes ?? [];
  const key = await accessKey(ctx, stream, destination);
  const commonAttributes = Object.fromEntries(
    attributes.map(({ AttributeName, AttributeValue }) => [AttributeName, AttributeValue]),
  );
  return {
    "content-type": "application/json",
    "user-agent": "Amazon Kinesis Data Firehose Agent/1.0",
    "x-amz-firehose-protocol-version": "1.0",
    "x-amz-firehose-request-id": requestId,
    "x-amz-firehose-source-arn": streamArn(ctx.scope, stream.name),
    ...(zipped && { "content-encoding": "gzip" }),
    ...(key !== undefined && { "x-amz-firehose-access-key": key }),
    ...(attributes.length > 0 && {
      "x-amz-firehose-common-attributes": JSON.stringify({ commonAttributes }),
    }),
  };
}

/** The key as it is configured, or the "api_key" of a secret. */
async function accessKey(
  ctx: Prepare,
  stream: DeliveryStream,
  { given, sealedKey, s3 }: HttpDestination,
): Promise<string | undefined> {
  const { SecretsManagerConfiguration: secret, RoleARN = s3.RoleARN } = given;
  if (secret?.Enabled !== true) {
    const key = sealedKey === undefined ? undefined : ctx.sealer.open(ACCESS_KEY, sealedKey);
    return key && Buffer.from(key).toString();
  }
  const as = await roleOf(ctx, stream, secret.RoleARN ?? RoleARN);
  const found = await ctx.call(
    secretsmanager,
    "GetSecretValue",
    { SecretId: secret.SecretARN ?? "" },
    { as },
  );
  return apiKeyIn(found.SecretString ?? "");
}

/** https://docs.aws.amazon.com/firehose/latest/dev/secrets-manager-whats-secret.html */
function apiKeyIn(text: string): string {
  try {
    const { api_key: key } = JSON.parse(text) as { readonly api_key?: unknown };
    if (typeof key === "string") return key;
  } catch {
    // what is no JSON has no key either
  }
  throw new AwsError("InvalidSecret", 400, "The secret has no api_key.");
}

/** Only 200 with the request's own id counts: everything else that is said is a failure. */
function troubleIn({ status, body }: OutboundResponse, requestId: string): HttpTrouble | undefined {
  const answer = jsonIn(body);
  const said = typeof answer.errorMessage === "string" ? answer.errorMessage : undefined;
  if (status !== SUCCESS) {
    const message = said ?? `The endpoint answered with the status code ${status}.`;
    return { code: "HttpEndpoint.InvalidStatusCode", message, final: status === TOO_LARGE };
  }
  if (answer.requestId === requestId && answer.timestamp !== undefined) return undefined;
  return {
    code: "HttpEndpoint.InvalidResponseFromDestination",
    message:
      "The response received from the endpoint is invalid: it must tell the requestId and a timestamp.",
    final: false,
  };
}

function jsonIn(body: Uint8Array): {
  readonly requestId?: unknown;
  readonly timestamp?: unknown;
  readonly errorMessage?: unknown;
} {
  try {
    return (JSON.parse(Buffer.from(body).toString()) as object | null) ?? {};
  } catch {
    return {};
  }
}
