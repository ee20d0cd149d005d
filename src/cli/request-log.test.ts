import assert from "node:assert/strict";
import test from "node:test";
import { instant } from "../base/instant.ts";
import type { AuditRecord } from "../kernel/audit/audit.ts";
import { RequestLog } from "./request-log.ts";

const RECORD = {
  requestId: "11111111-2222",
  at: instant(Date.UTC(2026, 0, 1, 12, 34, 56, 789)),
  service: "sqs",
  operation: "SendMessage",
  region: "eu-west-1",
  account: "123456789012",
  caller: { kind: "user", arn: "arn:aws:iam::123456789012:user/ann" },
  input: { QueueUrl: "q", Data: new Uint8Array(3) },
  took: 1.234,
} as unknown as AuditRecord;

const DENIED = { ...RECORD, error: { code: "AccessDenied", message: "ann may not", status: 403 } };

function logged(
  level: "quiet" | "requests" | "debug",
  json: boolean,
  ...records: readonly AuditRecord[]
): string {
  let text = "";
  const log = new RequestLog(level, json, (more) => {
    text += more;
  });
  for (const record of records) log.add(record);
  log.flush();
  return text;
}

test("a line a call", () => {
  const [allowed, denied] = logged("requests", false, RECORD, DENIED).split("\n");
  assert.match(
    allowed ?? "",
    /^12:34:56\.789 123456789012 user\/ann +eu-west-1 +sqs\.SendMessage {2}200 {2}1\.2 ms$/,
  );
  assert.match(denied ?? "", / 403 AccessDenied /);
});

test("debug adds the request id, the message and the input, bytes as their number", () => {
  const text = logged("debug", false, DENIED);
  for (const part of ["11111111-2222", "ann may not", '"Data":"(3 bytes)"'])
    assert.ok(text.includes(part), part);
});

test("JSON lines", () => {
  assert.deepEqual(JSON.parse(logged("requests", true, DENIED)), {
    at: "2026-01-01T12:34:56.789Z",
    requestId: "11111111-2222",
    account: "123456789012",
    caller: "arn:aws:iam::123456789012:user/ann",
    region: "eu-west-1",
    service: "sqs",
    operation: "SendMessage",
    status: 403,
    error: "AccessDenied",
    milliseconds: 1.234,
  });
});

test("quiet is quiet", () => {
  assert.equal(logged("quiet", false, RECORD, DENIED), "");
});
