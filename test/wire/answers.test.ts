/** What stands on the wire, to the letter, where clients and people look at it. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { AwsError } from "../../src/kernel/dispatch/errors.ts";
import type { RawResponse } from "../../src/kernel/edge/raw.ts";
import { Catalog } from "../../src/kernel/wire/catalog.ts";
import { readCbor } from "../../src/kernel/wire/cbor/reader.ts";
import { codecFor } from "../../src/kernel/wire/codecs.ts";
import { decodeFrame, readFrames } from "../../src/kernel/wire/event-stream/frame.ts";
import type { OperationModel, Protocol } from "../../src/kernel/wire/model.ts";

const catalog = new Catalog((id) =>
  readFileSync(new URL(`../../src/gen/${id}.json`, import.meta.url), "utf8"),
);
const META = { requestId: "REQUEST-ID", extendedRequestId: "EXT+/=" };

function operationOf(service: string, name: string): OperationModel {
  return catalog.model(service).operations[name] as OperationModel;
}
function encode(service: string, protocol: Protocol, name: string, output: object): RawResponse {
  return codecFor(protocol).encode(catalog.model(service), operationOf(service, name), output, META);
}
function refuse(service: string, protocol: Protocol, name: string, error: AwsError): RawResponse {
  return codecFor(protocol).encodeError(catalog.model(service), operationOf(service, name), error, META);
}

test("awsJson1.0 errors carry a namespace and, at SQS, the code of its query days", () => {
  const gone = new AwsError("QueueDoesNotExist", 400, "The specified queue does not exist.");
  assert.deepEqual(refuse("sqs", "json", "SendMessage", gone), {
    status: 400,
    headers: {
      "x-amzn-RequestId": "REQUEST-ID",
      "Content-Type": "application/x-amz-json-1.0",
      "x-amzn-query-error": "AWS.SimpleQueueService.NonExistentQueue;Sender",
    },
    body: '{"__type":"com.amazonaws.sqs#QueueDoesNotExist","message":"The specified queue does not exist."}',
  });
  const { body } = refuse(
    "dynamodb",
    "json",
    "GetItem",
    new AwsError("ResourceNotFoundException", 400, "no"),
  );
  assert.equal(
    body,
    '{"__type":"com.amazonaws.dynamodb.v20120810#ResourceNotFoundException","message":"no"}',
  );
});

test("errors that the framework raises are named and worded as it does", () => {
  const body = (code: string, message: string) =>
    refuse("dynamodb", "json", "GetItem", new AwsError(code, 400, message)).body;
  assert.equal(
    body("SerializationException", ""),
    '{"__type":"com.amazon.coral.service#SerializationException"}',
  );
  assert.equal(
    body("AccessDeniedException", "no"),
    '{"__type":"com.amazon.coral.service#AccessDeniedException","Message":"no"}',
  );
  assert.equal(
    body("ValidationException", "bad"),
    '{"__type":"com.amazon.coral.validate#ValidationException","message":"bad"}',
  );
});

test("awsJson1.1 errors have bare names", () => {
  const { body, headers } = refuse(
    "kms",
    "json",
    "Encrypt",
    new AwsError("NotFoundException", 400, "no key"),
  );
  assert.equal(body, '{"__type":"NotFoundException","message":"no key"}');
  assert.equal(headers["Content-Type"], "application/x-amz-json-1.1");
});

test("a request that was refused before anybody knew its service gets an answer, too", () => {
  const error = new AwsError("UnknownOperationException", 400, "");
  for (const protocol of ["json", "rest-json", "rest-xml", "query", "ec2", "smithy-rpc-v2-cbor"] as const) {
    const { status } = codecFor(protocol).encodeError(undefined, undefined, error, META);
    assert.equal(status, 400);
  }
});

test("operations without output answer nothing in JSON, and their metadata in XML", () => {
  assert.equal(encode("sqs", "json", "DeleteMessage", {}).body, "");
  assert.equal(
    encode("sqs", "query", "DeleteMessage", {}).body,
    '<DeleteMessageResponse xmlns="http://queue.amazonaws.com/doc/2012-11-05/">' +
      "<ResponseMetadata><RequestId>REQUEST-ID</RequestId></ResponseMetadata></DeleteMessageResponse>",
  );
  assert.equal(
    encode("ec2", "ec2", "DeleteVpc", {}).body,
    '<?xml version="1.0" encoding="UTF-8"?>\n<DeleteVpcResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">' +
      "<requestId>REQUEST-ID</requestId><return>true</return></DeleteVpcResponse>",
  );
});

test("query errors are ErrorResponses with the code of the model", () => {
  const { status, headers, body } = refuse(
    "iam",
    "query",
    "GetUser",
    new AwsError("NoSuchEntity", 404, "The user with name <a> cannot be found."),
  );
  assert.equal(status, 404);
  assert.equal(headers["Content-Type"], "text/xml");
  assert.equal(
    body,
    '<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><Error><Type>Sender</Type>' +
      "<Code>NoSuchEntity</Code><Message>The user with name &lt;a&gt; cannot be found.</Message></Error>" +
      "<RequestId>REQUEST-ID</RequestId></ErrorResponse>",
  );
  const queue = refuse("sqs", "query", "GetQueueUrl", new AwsError("QueueDoesNotExist", 400, "no"));
  assert.match(String(queue.body), /<Code>AWS\.SimpleQueueService\.NonExistentQueue<\/Code>/);
});

test("EC2's errors have its own form", () => {
  const error = new AwsError("InvalidVpcID.NotFound", 400, "The vpc ID 'vpc-1' does not exist");
  assert.equal(
    refuse("ec2", "ec2", "DeleteVpc", error).body,
    '<?xml version="1.0" encoding="UTF-8"?>\n<Response><Errors><Error><Code>InvalidVpcID.NotFound</Code>' +
      "<Message>The vpc ID 'vpc-1' does not exist</Message></Error></Errors><RequestID>REQUEST-ID</RequestID></Response>",
  );
});

test("S3's errors stand alone, with what they are about; HEAD has only the status", () => {
  const error = new AwsError("NoSuchKey", 404, "The specified key does not exist.", { Key: "a&b" });
  assert.deepEqual(refuse("s3", "rest-xml", "GetObject", error), {
    status: 404,
    headers: {
      "x-amz-request-id": "REQUEST-ID",
      "x-amz-id-2": "EXT+/=",
      "Content-Type": "application/xml",
    },
    body:
      '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchKey</Code>' +
      "<Message>The specified key does not exist.</Message><Key>a&amp;b</Key>" +
      "<RequestId>REQUEST-ID</RequestId><HostId>EXT+/=</HostId></Error>",
  });
  assert.equal(refuse("s3", "rest-xml", "HeadObject", error).body, undefined);
  const unmodified = new AwsError("NotModified", 304, "Not Modified");
  assert.equal(refuse("s3", "rest-xml", "GetObject", unmodified).body, undefined);
});

test("other services of the XML protocol wrap their errors", () => {
  const error = new AwsError("NoSuchHostedZone", 404, "No hosted zone found");
  assert.equal(
    refuse("route53", "rest-xml", "GetHostedZone", error).body,
    '<?xml version="1.0" encoding="UTF-8"?>\n<ErrorResponse xmlns="https://route53.amazonaws.com/doc/2013-04-01/">' +
      "<Error><Type>Sender</Type><Code>NoSuchHostedZone</Code><Message>No hosted zone found</Message></Error>" +
      "<RequestId>REQUEST-ID</RequestId></ErrorResponse>",
  );
});

test("S3's answers carry its namespace and escape what XML cannot hold", () => {
  const { headers, body } = encode("s3", "rest-xml", "ListObjectsV2", {
    Name: "b",
    Contents: [{ Key: "a\r\u0001<&>\"'", Size: 1, LastModified: 1_700_000_000_000 }],
  });
  assert.equal(headers["Content-Type"], "application/xml");
  assert.equal(
    body,
    '<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Contents>' +
      "<Key>a&#xd;&#x1;&lt;&amp;&gt;&quot;'</Key><LastModified>2023-11-14T22:13:20.000Z</LastModified><Size>1</Size>" +
      "</Contents><Name>b</Name></ListBucketResult>",
  );
  assert.equal(
    encode("s3", "rest-xml", "GetBucketLocation", {}).body,
    '<?xml version="1.0" encoding="UTF-8"?>\n<LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/"></LocationConstraint>',
  );
});

test("HEAD answers have headers only, and no header holds more than a line", () => {
  const { headers, body } = encode("s3", "rest-xml", "HeadObject", {
    ContentLength: 5,
    LastModified: 1_700_000_000_000,
    ETag: '"e"',
    Metadata: { a: "b\r\nX-Forged: 1", u: "é😀" },
  });
  assert.equal(body, undefined);
  assert.equal(headers["Last-Modified"], "Tue, 14 Nov 2023 22:13:20 GMT");
  assert.equal(headers["x-amz-meta-a"], "b X-Forged: 1");
  assert.equal(headers["x-amz-meta-u"], Buffer.from("é😀").toString("latin1"));
});

test("REST JSON errors name themselves in a header", () => {
  const error = new AwsError("ResourceNotFoundException", 404, "Function not found", { Type: "User" });
  const { headers, body } = refuse("lambda", "rest-json", "GetFunction", error);
  assert.equal(headers["x-amzn-ErrorType"], "ResourceNotFoundException");
  assert.deepEqual(JSON.parse(String(body)), { Type: "User", Message: "Function not found" });
  assert.equal(encode("lambda", "rest-json", "DeleteAlias", {}).status, 204);
});

test("CBOR errors carry their type and the protocol's header", () => {
  const { headers, body } = refuse(
    "cloudwatch",
    "smithy-rpc-v2-cbor",
    "GetDashboard",
    new AwsError("ResourceNotFound", 404, "no"),
  );
  assert.equal(headers["smithy-protocol"], "rpc-v2-cbor");
  assert.equal(headers["x-amzn-query-error"], "ResourceNotFound;Sender");
  const value = readCbor(body as Uint8Array) as Record<string, unknown>;
  assert.equal(value["__type"], "com.amazonaws.monitoring#ResourceNotFound");
  assert.equal(value["message"], "no");
});

test("an RPC operation's events follow a frame with the rest of its output", async () => {
  async function* events() {
    yield { SubscribeToShardEvent: { Records: [], ContinuationSequenceNumber: "7", MillisBehindLatest: 0 } };
    throw new AwsError("ResourceNotFoundException", 400, "gone");
  }
  const { headers, body } = encode("kinesis", "json", "SubscribeToShard", { EventStream: events() });
  assert.equal(headers["Content-Type"], "application/vnd.amazon.eventstream");
  const frames = await Array.fromAsync(body as AsyncIterable<Uint8Array>, (bytes) => decodeFrame(bytes));
  assert.deepEqual(
    frames.map((frame) => frame.headers[":event-type"] ?? frame.headers[":exception-type"]),
    ["initial-response", "SubscribeToShardEvent", "ResourceNotFoundException"],
  );
  assert.deepEqual(JSON.parse(Buffer.from(frames[1]?.payload ?? []).toString("utf8")), {
    Records: [],
    ContinuationSequenceNumber: "7",
    MillisBehindLatest: 0,
  });
  assert.deepEqual(JSON.parse(Buffer.from(frames[2]?.payload ?? []).toString("utf8")), { message: "gone" });
});

test("frames are found in a byte stream however it is cut", async () => {
  const { body } = encode("kinesis", "json", "SubscribeToShard", { EventStream: (async function* () {})() });
  const [frame] = await Array.fromAsync(body as AsyncIterable<Uint8Array>);
  const whole = Buffer.concat([frame ?? [], frame ?? [], frame ?? []].map((part) => Buffer.from(part)));
  for (const size of [1, 2, 7, 12, 13, 64, whole.length]) {
    const cut = async function* () {
      for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size);
    };
    assert.equal((await Array.fromAsync(readFrames(cut()))).length, 3, `in pieces of ${size}`);
  }
});
