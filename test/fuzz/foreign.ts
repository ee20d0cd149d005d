/** Requests to services that Cloudlet may not have, and to ones that nobody has, in every protocol. */
import { type Draft, jsonDraft, queryDraft } from "../support/request.ts";

const rest = (
  service: string,
  method: string,
  path: string,
  body = "",
  type = "application/json",
): Draft => ({
  service,
  method,
  path,
  body,
  headers: { "content-type": type },
});
const cbor = (service: string, path: string, body: Uint8Array): Draft => ({
  service,
  path,
  body,
  headers: { "content-type": "application/cbor", "smithy-protocol": "rpc-v2-cbor" },
});

export const FOREIGN: readonly Draft[] = [
  jsonDraft("dynamodb", "DynamoDB_20120810", "PutItem", { TableName: "t", Item: { a: { S: "b" } } }),
  jsonDraft("dynamodb", "DynamoDB_20120810", "NoSuch", {}),
  jsonDraft("kms", "TrentService", "Encrypt", { KeyId: "k", Plaintext: "%%%" }),
  jsonDraft("nosuch", "NoSuch", "Do", {}),
  queryDraft("sns", "2010-03-31", "Publish", {
    TopicArn: "arn:aws:sns:us-east-1:000000000000:t",
    Message: "m",
  }),
  queryDraft("ec2", "2016-11-15", "DescribeInstances", { "Filter.1.Name": "x" }),
  queryDraft("ec2", "2016-11-15", "NoSuch", {}),
  queryDraft("nosuch", "2000-01-01", "Do", {}),
  queryDraft("sqs", "1999-01-01", "SendMessage", {}),
  queryDraft("iam", "2010-05-08", "", {}),
  rest("s3", "PUT", "/bucket", "<CreateBucketConfiguration", "application/xml"),
  rest("s3", "GET", "/bucket/key?acl"),
  rest("s3", "POST", "/bucket", "<a>&#xffffffff;</a>", "application/xml"),
  rest("lambda", "POST", "/2015-03-31/functions/f/invocations", "{}"),
  rest("lambda", "GET", "/no/such/path"),
  rest("apigateway", "PATCH", "/restapis/%2e%2e", "[1,2"),
  rest("nosuch", "GET", "/"),
  rest(
    "transcribe",
    "POST",
    "/stream-transcription",
    "\u0000\u0000\u0000\u0010",
    "application/vnd.amazon.eventstream",
  ),
  rest("bedrock", "POST", "/model/m/invoke-with-response-stream", "{}"),
  cbor(
    "monitoring",
    "/service/GraniteServiceVersion20100801/operation/PutMetricData",
    Buffer.from([0xbf, 0xff]),
  ),
  cbor(
    "monitoring",
    "/service/GraniteServiceVersion20100801/operation/PutMetricData",
    Buffer.from([0xbf, 0x61]),
  ),
  cbor("monitoring", "/service/No/operation/Such", Buffer.from([0xa0])),
  cbor("sqs", "/service/AmazonSQS/operation/SendMessage", Buffer.from([0xa1, 0x61, 0x61, 0x9b, 0xff])),
];
