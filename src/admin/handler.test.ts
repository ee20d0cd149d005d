import assert from "node:assert/strict";
import test from "node:test";
import { DAY } from "../base/instant.ts";
import { Audit, type AuditRecord } from "../kernel/audit/audit.ts";
import { WholeBody } from "../kernel/edge/body.ts";
import type { RawRequest } from "../kernel/edge/raw.ts";
import { Faults } from "../kernel/faults/faults.ts";
import { rootOf } from "../kernel/iam/principal.ts";
import type { Ids } from "../kernel/ids/ids.ts";
import { Activity } from "../kernel/time/activity.ts";
import { Clock, FROZEN_START } from "../kernel/time/clock.ts";
import { adminHandler } from "./handler.ts";
import type { AdminPort } from "./port.ts";

const SNAPSHOT = new TextEncoder().encode("a snapshot");

class World implements AdminPort {
  async recorded(requestId: string) {
    if (requestId !== "long-ago") return undefined;
    return { eventName: "CreateQueue", userIdentity: { arn: "arn:aws:iam::000000000000:root" } };
  }
  readonly version = "1.2.3";
  readonly settings = {
    dataDirectory: undefined,
    iam: "enforce",
    strictCredentials: false,
    region: "us-east-1",
    seeded: true,
  } as const;
  readonly clock = new Clock({ kind: "frozen" }, new Activity());
  readonly faults = new Faults({ below: () => 0 } as unknown as Ids, () => {});
  readonly audit = new Audit();
  readonly happened: string[] = [];

  services = () => [
    { id: "sqs", loaded: true },
    { id: "sts", loaded: false },
  ];
  coverage = async () => [
    { id: "sqs", operations: { SendMessage: "real", AddPermission: "missing" } } as const,
    { id: "sns", operations: { Publish: "missing" } } as const,
  ];
  inspect = async () => ({ cells: [], active: 1 });
  outbox = async () => [
    {
      ...{
        channel: "sms" as const,
        at: FROZEN_START,
        from: "NOTICE",
        to: "+15550100",
        body: "hello",
        details: {},
      },
      ...{ partition: "aws", account: "000000000000", region: "us-east-1", service: "sns" },
    },
  ];
  reply = async ({ from, body }: { from: string; body: string }) => {
    this.happened.push(`${from}: ${body}`);
    return 1;
  };
  certificateAuthority = async () => "-----BEGIN CERTIFICATE-----\n";
  reset = async () => void this.happened.push("reset");
  saveSnapshot = async () => new WholeBody(SNAPSHOT).stream();
  async loadSnapshot(archive: AsyncIterable<Uint8Array>): Promise<void> {
    for await (const chunk of archive) {
      if (!Buffer.from(chunk).equals(SNAPSHOT)) throw new RangeError("This is not a snapshot.");
    }
    this.happened.push("load");
  }
  shutdown = () => void this.happened.push("shutdown");
}

interface Ask {
  readonly body?: string | object;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly sourceIp?: string;
}

/** Asks a world's admin API; undefined means that it left the request to the cloud. */
async function ask(world: World, method: string, path: string, { body, query, headers, sourceIp }: Ask = {}) {
  const text = body === undefined ? "" : typeof body === "string" ? body : JSON.stringify(body);
  const request: RawRequest = {
    method,
    path,
    query: query ?? "",
    headers: { host: "127.0.0.1:4566", ...headers },
    body: new WholeBody(new TextEncoder().encode(text)),
    sourceIp: sourceIp ?? "127.0.0.1",
    secure: false,
  };
  const response = await adminHandler(world)(request);
  if (response === undefined) return undefined;
  return { ...response, json: typeof response.body === "string" ? JSON.parse(response.body) : undefined };
}

test("requests for the cloud are left alone", async () => {
  assert.equal(await ask(new World(), "GET", "/bucket/_cloudlet/health"), undefined);
  assert.equal(await ask(new World(), "POST", "/"), undefined);
});

test("health, under Cloudlet's path and LocalStack's", async () => {
  const world = new World();
  assert.deepEqual((await ask(world, "GET", "/_cloudlet/health"))?.json, { status: "ok", version: "1.2.3" });
  const expected = { services: { sqs: "running", sts: "available" }, edition: "community", version: "1.2.3" };
  assert.deepEqual((await ask(world, "GET", "/_localstack/health"))?.json, expected);
  assert.deepEqual((await ask(world, "GET", "/health"))?.json, expected);
  assert.equal((await ask(world, "HEAD", "/_localstack/health"))?.status, 200);
  assert.equal((await ask(world, "GET", "/_localstack/init/ready"))?.json.completed, true);
});

test("a signed request for /health is one for a bucket of that name", async () => {
  const headers = { authorization: "AWS4-HMAC-SHA256 ..." };
  assert.equal(await ask(new World(), "GET", "/health", { headers }), undefined);
  assert.equal(await ask(new World(), "GET", "/health", { query: "X-Amz-Signature=0" }), undefined);
});

test("the clock is moved and set going", async () => {
  const world = new World();
  const start = new Date(FROZEN_START).toISOString();
  assert.deepEqual((await ask(world, "GET", "/_cloudlet/time"))?.json, {
    now: start,
    mode: "frozen",
    rate: 0,
  });
  await ask(world, "POST", "/_cloudlet/time/advance", { body: { duration: "1d" } });
  await ask(world, "POST", "/_cloudlet/time/advance", { body: { duration: DAY } });
  assert.equal(world.clock.now(), FROZEN_START + 2 * DAY);
  const at = new Date(FROZEN_START + 3 * DAY).toISOString();
  assert.equal(
    (await ask(world, "POST", "/_cloudlet/time/advance-to", { body: { instant: at } }))?.json.now,
    at,
  );
  assert.equal(
    (await ask(world, "POST", "/_cloudlet/time/scale", { body: { factor: 60 } }))?.json.mode,
    "scaled",
  );
  assert.equal((await ask(world, "POST", "/_cloudlet/time/live"))?.json.mode, "live");
  assert.equal((await ask(world, "POST", "/_cloudlet/time/freeze"))?.json.mode, "frozen");
  world.clock.close();
});

test("the clock does not go back, nor by what is not a time", async () => {
  const world = new World();
  for (const [path, body] of [
    ["advance-to", { instant: "2001-01-01" }],
    ["advance-to", { instant: "soon" }],
    ["advance", { duration: "-1d" }],
    ["advance", { duration: -1 }],
    ["advance", {}],
    ["advance", { duration: "1d", quickly: true }],
    ["scale", { factor: 0 }],
    ["freeze", { now: true }],
  ] as const) {
    const answer = await ask(world, "POST", `/_cloudlet/time/${path}`, { body });
    assert.equal(answer?.status, 400, `${path} ${JSON.stringify(body)}`);
    assert.equal(typeof answer?.json.error, "string");
  }
  assert.equal(world.clock.now(), FROZEN_START);
});

test("faults are put, shown and cleared", async () => {
  const world = new World();
  const rules = [{ service: "sqs", rate: 0.5, error: { code: "Oops", status: 503 } }];
  assert.deepEqual((await ask(world, "PUT", "/_cloudlet/faults", { body: { rules } }))?.json.rules, rules);
  const target = { service: "sqs", operation: "SendMessage", region: "us-east-1", account: "000000000000" };
  assert.equal(world.faults.strike(target)?.error?.code, "Oops");
  await ask(world, "POST", "/_cloudlet/faults/down", { body: { place: "eu-west-1" } });
  assert.equal(world.faults.isRegionUp("eu-west-1"), false);
  await ask(world, "DELETE", "/_cloudlet/faults");
  assert.equal(world.faults.calm, true);
});

test("fault rules that make no sense are refused, and nothing changes", async () => {
  const world = new World();
  for (const rule of [
    { sevrice: "sqs" },
    { rate: 2 },
    { rate: "half" },
    { error: { code: "X" } },
    "all",
    null,
  ]) {
    const answer = await ask(world, "PUT", "/_cloudlet/faults", { body: { rules: [rule] } });
    assert.equal(answer?.status, 400, JSON.stringify(rule));
  }
  assert.equal(
    (await ask(world, "POST", "/_cloudlet/faults/down", { body: { place: "moon" } }))?.status,
    400,
  );
  assert.equal(world.faults.calm, true);
});

test("reset, snapshots, inspection", async () => {
  const world = new World();
  assert.equal((await ask(world, "POST", "/_cloudlet/reset"))?.status, 200);
  const saved = await ask(world, "GET", "/_cloudlet/snapshot");
  assert.ok(saved);
  const chunks: Uint8Array[] = [];
  for await (const chunk of saved.body as AsyncIterable<Uint8Array>) chunks.push(chunk);
  assert.deepEqual(Buffer.concat(chunks), Buffer.from(SNAPSHOT));
  assert.equal((await ask(world, "PUT", "/_cloudlet/snapshot", { body: "a snapshot" }))?.status, 200);
  assert.equal((await ask(world, "PUT", "/_cloudlet/snapshot", { body: "a shoe" }))?.status, 400);
  assert.deepEqual(world.happened, ["reset", "load"]);
  assert.deepEqual((await ask(world, "GET", "/_cloudlet/inspect"))?.json, { cells: [], active: 1 });
});

test("coverage is counted and narrowed down", async () => {
  const all = (await ask(new World(), "GET", "/_cloudlet/coverage"))?.json.services;
  assert.deepEqual(all[0].counts, { real: 1, "control-plane": 0, missing: 1 });
  const real = (await ask(new World(), "GET", "/_cloudlet/coverage", { query: "service=sqs&grade=real" }))
    ?.json;
  assert.deepEqual(
    real.services.map((service: { operations: object }) => service.operations),
    [{ SendMessage: "real" }],
  );
  assert.equal((await ask(new World(), "GET", "/_cloudlet/coverage", { query: "grade=fake" }))?.status, 400);
});

test("recent requests are listed, newest first, and explained", async () => {
  const world = new World();
  const common = {
    at: FROZEN_START,
    region: "us-east-1",
    account: "000000000000",
    caller: rootOf("000000000000"),
  };
  const call = (requestId: string, more: object) =>
    world.audit.record({
      ...common,
      requestId,
      service: "sqs",
      operation: "SendMessage",
      took: 1,
      ...more,
    } as AuditRecord);
  call("one", {});
  const decision = {
    allowed: false,
    action: "sqs:SendMessage",
    resource: "*",
    explain: () => ["the statement"],
  };
  call("two", { error: { code: "AccessDenied", message: "no", status: 403 }, decision });
  const listed = (await ask(world, "GET", "/_cloudlet/requests"))?.json.requests;
  assert.deepEqual(
    listed.map((request: { requestId: string }) => request.requestId),
    ["two", "one"],
  );
  const failed = (await ask(world, "GET", "/_cloudlet/requests", { query: "failed=true" }))?.json.requests;
  assert.equal(failed.length, 1);
  const explained = (await ask(world, "GET", "/_cloudlet/explain/two"))?.json;
  assert.deepEqual(explained.authorization.trace, ["the statement"]);
  const recorded = (await ask(world, "GET", "/_cloudlet/explain/long-ago"))?.json;
  assert.equal(recorded.request.caller, "arn:aws:iam::000000000000:root");
  assert.equal(recorded.event.eventName, "CreateQueue");
  assert.equal((await ask(world, "GET", "/_cloudlet/explain/three"))?.status, 404);
  assert.equal((await ask(world, "GET", "/_cloudlet/requests", { query: "limit=all" }))?.status, 400);
});

test("what was sent to people is listed and narrowed down", async () => {
  const world = new World();
  const listed = async (query: string) => {
    const answer = await ask(world, "GET", "/_cloudlet/outbox", { query });
    return (answer?.json.messages ?? []) as { readonly at: string }[];
  };
  assert.equal((await listed(""))[0]?.at, "2026-01-01T00:00:00.000Z");
  assert.equal((await listed("channel=sms&to=%2B15550100")).length, 1);
  assert.equal((await listed("channel=email")).length, 0);
});

test("a text is answered as the person would who got it", async () => {
  const world = new World();
  const reply = async (body: string) => ask(world, "POST", "/_cloudlet/outbox/reply", { body });
  assert.deepEqual((await reply('{"from":"+15550100","body":"STOP"}'))?.json, { heard: 1 });
  assert.deepEqual(world.happened, ["+15550100: STOP"]);
  assert.equal((await reply('{"from":"+15550100"}'))?.status, 400);
});

test("only this machine may stop it", async () => {
  const world = new World();
  assert.equal((await ask(world, "POST", "/_cloudlet/shutdown", { sourceIp: "10.0.0.7" }))?.status, 403);
  assert.deepEqual(world.happened, []);
  assert.equal((await ask(world, "POST", "/_cloudlet/shutdown"))?.status, 200);
  assert.deepEqual(world.happened, ["shutdown"]);
});

test("web pages of others can do nothing, wherever they send from", async () => {
  const world = new World();
  for (const headers of [
    { origin: "https://evil.example" },
    { host: "evil.example" },
    { "sec-fetch-site": "cross-site" },
  ]) {
    for (const path of ["reset", "shutdown", "time/freeze"]) {
      assert.equal((await ask(world, "POST", `/_cloudlet/${path}`, { headers }))?.status, 403);
    }
    assert.equal((await ask(world, "GET", "/_cloudlet/snapshot", { headers }))?.status, 403);
    assert.equal((await ask(world, "POST", "/_localstack/state/reset", { headers }))?.status, 403);
  }
  assert.deepEqual(world.happened, []);
});

test("unknown paths, wrong methods and broken bodies get an answer that helps", async () => {
  const world = new World();
  assert.equal((await ask(world, "GET", "/_cloudlet/nothing"))?.status, 404);
  const wrong = await ask(world, "GET", "/_cloudlet/reset");
  assert.equal(wrong?.status, 405);
  assert.equal(wrong?.headers["Allow"], "POST");
  for (const body of ["{", "[]", "null", "1"]) {
    assert.equal((await ask(world, "POST", "/_cloudlet/reset", { body }))?.status, 400, body);
  }
  const huge = `{"x":"${"x".repeat(1024 * 1024)}"}`;
  assert.equal((await ask(world, "POST", "/_cloudlet/reset", { body: huge }))?.status, 413);
});
