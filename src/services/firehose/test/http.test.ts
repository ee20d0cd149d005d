import assert from "node:assert/strict";
import type { IncomingHttpHeaders } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import * as tls from "node:tls";
import { gunzipSync } from "node:zlib";
import type { HttpEndpointDestinationConfiguration } from "@aws-sdk/client-firehose";
import { SecretsManager } from "@aws-sdk/client-secrets-manager";
import { authorityOf } from "../../../app/authority.ts";
import { certificatesOf } from "../../../app/tls.ts";
import type { Cloudlet } from "../../../index.ts";
import { BUCKET_ARN, type FirehoseWorld, ROLE, startWorld } from "./fixtures.ts";

const DeliveryStreamName = "stream";
const trusting = {
  skip: !("setDefaultCACertificates" in tls) && "this Node cannot be told to trust another authority",
};

interface Request {
  readonly headers: IncomingHttpHeaders;
  readonly body: {
    readonly requestId: string;
    readonly timestamp: number;
    readonly records: { data: string }[];
  };
}

/** An HTTPS endpoint that the world trusts; answers these statuses one after another, then 200. */
async function endpoint(world: Cloudlet, statuses: number[] = []) {
  const authority = await authorityOf(world.world);
  tls.setDefaultCACertificates([...tls.getCACertificates("default"), authority.pem]);
  const { cert, key } = certificatesOf(authority, "127.0.0.1")(undefined);
  const requests: Request[] = [];
  const server = createServer({ cert, key }, (request, response) => {
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("end", () => {
      const raw = Buffer.concat(pieces);
      const text = (request.headers["content-encoding"] === "gzip" ? gunzipSync(raw) : raw).toString();
      const body = JSON.parse(text) as Request["body"];
      requests.push({ headers: request.headers, body });
      response.statusCode = statuses.shift() ?? 200;
      const { requestId, timestamp } = body;
      response.end(
        JSON.stringify({
          requestId,
          timestamp,
          ...(response.statusCode !== 200 && { errorMessage: "busy" }),
        }),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}/in`,
    requests,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

async function create(
  { firehose, world }: FirehoseWorld,
  Url: string,
  more: Partial<HttpEndpointDestinationConfiguration> & { readonly AccessKey?: string } = {},
): Promise<void> {
  const { AccessKey, ...configuration } = more;
  await firehose.createDeliveryStream({
    DeliveryStreamName,
    HttpEndpointDestinationConfiguration: {
      EndpointConfiguration: { Url, Name: "mine", ...(AccessKey !== undefined && { AccessKey }) },
      BufferingHints: { SizeInMBs: 1, IntervalInSeconds: 60 },
      S3Configuration: { RoleARN: ROLE, BucketARN: BUCKET_ARN },
      ...configuration,
    },
  });
  await world.idle();
}

const textsOf = ({ body }: Request): string[] =>
  body.records.map(({ data }) => Buffer.from(data, "base64").toString());

test("an endpoint is posted what came together, with what it is to know", trusting, async () => {
  await using stream = await startWorld();
  await using server = await endpoint(stream.world);
  await create(stream, server.url, {
    AccessKey: "open sesame",
    S3BackupMode: "AllData",
    RequestConfiguration: {
      ContentEncoding: "GZIP",
      CommonAttributes: [{ AttributeName: "stage", AttributeValue: "test" }],
    },
  });
  await stream.put("one", "two");
  await stream.advance(60);
  const [request, ...more] = server.requests;
  assert.equal(more.length, 0);
  assert.deepEqual(request && textsOf(request), ["one", "two"]);
  const { headers, body } = request as Request;
  assert.equal(headers["x-amz-firehose-protocol-version"], "1.0");
  assert.equal(headers["x-amz-firehose-request-id"], body.requestId);
  assert.equal(
    headers["x-amz-firehose-source-arn"],
    "arn:aws:firehose:us-east-1:000000000000:deliverystream/stream",
  );
  assert.equal(headers["x-amz-firehose-access-key"], "open sesame");
  assert.equal(headers["x-amz-firehose-common-attributes"], '{"commonAttributes":{"stage":"test"}}');
  assert.equal(headers["content-type"], "application/json");
  assert.equal(body.timestamp, stream.world.clock.now().getTime());
  await stream.advance(300);
  assert.deepEqual(Object.values(await stream.objects()), ["onetwo"]);
  const told = await stream.firehose.describeDeliveryStream({ DeliveryStreamName });
  const [destination] = told.DeliveryStreamDescription?.Destinations ?? [];
  assert.deepEqual(destination?.HttpEndpointDestinationDescription?.EndpointConfiguration, {
    Url: server.url,
    Name: "mine",
  });
});

test("the same request is tried again by the clock, and the key may be a secret's", trusting, async () => {
  await using stream = await startWorld(["s3:PutObject", "secretsmanager:GetSecretValue"]);
  await using server = await endpoint(stream.world, [500, 429]);
  const { ARN } = await stream.world
    .sdk(SecretsManager)
    .createSecret({ Name: "key", SecretString: '{"api_key":"secret"}' });
  await create(stream, server.url, {
    RoleARN: ROLE,
    SecretsManagerConfiguration: { Enabled: true, SecretARN: ARN },
    RetryOptions: { DurationInSeconds: 60 },
  });
  await stream.put("again");
  await stream.advance(60);
  assert.equal(server.requests.length, 1);
  await stream.advance(3);
  assert.equal(server.requests.length, 3);
  assert.equal(new Set(server.requests.map(({ body }) => body.requestId)).size, 1);
  assert.deepEqual(
    server.requests.map(({ headers }) => headers["x-amz-firehose-access-key"]),
    ["secret", "secret", "secret"],
  );
  await stream.advance(600);
  assert.equal(server.requests.length, 3);
  assert.deepEqual(await stream.objects(), {});
});

test("what an endpoint does not take in time goes to the bucket", trusting, async () => {
  await using stream = await startWorld();
  await using server = await endpoint(
    stream.world,
    Array.from({ length: 50 }, () => 503),
  );
  await create(stream, server.url, { RetryOptions: { DurationInSeconds: 10 } });
  await stream.put("failed");
  await stream.advance(60 + 20 + 300);
  assert.equal(server.requests.length, 4, "at once, after one, three and seven seconds");
  const [[key, line] = ["", "{}"]] = Object.entries(await stream.objects());
  assert.match(key, /^http-endpoint-failed\/2026\/01\/01\/00\/stream-1-2026-01-01-00-00-00-/);
  const { attemptsMade, errorCode, errorMessage, rawData, arrivalTimestamp } = JSON.parse(line);
  assert.deepEqual(
    [attemptsMade, errorCode, errorMessage, Buffer.from(rawData, "base64").toString(), arrivalTimestamp],
    [4, "HttpEndpoint.InvalidStatusCode", "busy", "failed", Date.UTC(2026, 0, 1)],
  );
});
