/** Requests bent below the level of their input: bytes and headers. */
import type { Random } from "../support/random.ts";
import type { Draft } from "../support/request.ts";

/** The body with its bytes cut, flipped, doubled or replaced. */
export function bendBody(draft: Draft, random: Random): Draft {
  const bytes = Buffer.from(draft.body ?? "");
  const at = random.below(bytes.length + 1);
  const how = random.weighted({ cut: 3, flip: 4, insert: 2, replace: 2, empty: 1 });
  switch (how) {
    case "cut":
      return { ...draft, body: bytes.subarray(0, at) };
    case "flip": {
      const bent = Buffer.from(bytes);
      for (let i = 1 + random.below(4); i > 0 && bent.length > 0; i--)
        bent[random.below(bent.length)] = random.below(256);
      return { ...draft, body: bent };
    }
    case "insert":
      return {
        ...draft,
        body: Buffer.concat([bytes.subarray(0, at), Buffer.from([0, 255, 123]), bytes.subarray(at)]),
      };
    case "replace":
      return { ...draft, body: random.pick(JUNK) };
    case "empty":
      return { ...draft, body: "" };
  }
}

const JUNK: readonly (string | Uint8Array)[] = [
  "null",
  "[]",
  '"text"',
  "{",
  "[".repeat(200_000),
  `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`,
  "<a>",
  '<!DOCTYPE a [<!ENTITY b "&b;&b;">]><a>&b;</a>',
  "<a>".repeat(50_000),
  "Action=&Action=&=&&",
  `Action=CreateUser&${"a.".repeat(20_000)}=1`,
  "Action=SendMessageBatch&Version=2012-11-05&SendMessageBatchRequestEntry.999999999.Id=1",
  "Action=CreateUser&Version=2010-05-08&Tags.member.4294967296.Key=1&UserName=x",
  "%zz=%",
  Buffer.from([0xff, 0xfe, 0xfd]),
  Buffer.from([0xbf, 0x61, 0x61, 0x9f, 0x9f, 0x9f]), // CBOR without ends
  Buffer.from([0xdb, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]),
];

/** One header, or the method, path or query, other than it should be. The draft is signed afterwards. */
export function bendHeaders(draft: Draft, random: Random): Draft {
  const { headers = {} } = draft;
  const types = [
    "text/plain",
    "application/json",
    "application/cbor",
    "application/xml",
    "application/x-amz-json-1.1",
    "",
  ];
  switch (random.weighted({ type: 4, target: 3, method: 2, path: 2, query: 2, protocol: 1, odd: 2 })) {
    case "type":
      return { ...draft, headers: { ...headers, "content-type": random.pick(types) } };
    case "target":
      return {
        ...draft,
        headers: {
          ...headers,
          "x-amz-target": random.pick([
            "",
            ".",
            "AmazonSQS",
            "AmazonSQS.",
            "AmazonSQS.No",
            "x".repeat(9_000),
            "DynamoDB_20120810.GetItem",
          ]),
        },
      };
    case "method":
      return { ...draft, method: random.pick(["GET", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "BREW"]) };
    case "path":
      return {
        ...draft,
        path: random.pick([
          "//",
          "/%",
          "/%00",
          "/../..",
          "/a/b/c/d",
          `/${"a/".repeat(3_000)}`,
          "/service/x/operation/y",
        ]),
      };
    case "query":
      return {
        ...draft,
        query: random.pick([
          "%",
          "a&b=c&=",
          "Action=No",
          "X-Amz-Signature=0",
          "X-Amz-Algorithm=AWS4-HMAC-SHA256",
          "=".repeat(5_000),
        ]),
      };
    case "protocol":
      return { ...draft, headers: { ...headers, "smithy-protocol": random.pick(["rpc-v2-cbor", "no"]) } };
    case "odd":
      return { ...draft, headers: { ...headers, ...random.pick(ODD) } };
  }
}

const ODD: readonly Readonly<Record<string, string>>[] = [
  { "content-encoding": "gzip" },
  { "content-encoding": "aws-chunked", "x-amz-decoded-content-length": "-1" },
  { "x-amz-content-sha256": "STREAMING-AWS4-HMAC-SHA256-PAYLOAD" },
  { "x-amz-content-sha256": "0" },
  { "x-amz-security-token": "junk" },
  { "x-amz-date": "yesterday" },
  { "x-amz-date": "99999999T999999Z" },
  { date: "x" },
  { host: "" },
  { host: "sqs.nowhere-1.amazonaws.com" },
  { host: "[::1" },
];
