import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { Cloudlet } from "../../src/index.ts";
import { Random } from "../support/random.ts";
import { type Answer, jsonDraft, queryDraft, rootOf, send, xmlText } from "../support/request.ts";
import { iam, inspect, sqs, startVictim } from "./server.ts";
import type { Victim } from "./victim.ts";

const ROUNDS = Number(process.env["TEST_ROUNDS"] ?? 5);
const CALLERS = 12;
const ROOT = rootOf("000000000000");
const QUEUE_URL = "http://127.0.0.1:4566/000000000000/hammered";

/** What callers were told: "yes", or nothing, because the server died on them. */
type Told = "yes" | "in doubt";

/** Everything that callers asked for, and what they were told of it. */
class Ledger {
  readonly sent = new Map<string, Told>();
  readonly deleted = new Map<string, Told>();
  readonly queues = new Map<string, Told>();
  readonly users = new Map<string, Told>();
  readonly policies = new Map<string, { readonly told: Told; readonly document: string }>();
}

/** One caller's next call, at random. */
async function callOnce(victim: Victim, ledger: Ledger, random: Random, name: string): Promise<boolean> {
  const note = (map: Map<string, Told>, key: string, status: number | undefined): boolean => {
    assert.ok(status === undefined || status === 200, `${name} was answered ${status}`);
    map.set(key, status === 200 ? "yes" : "in doubt");
    return status === 200;
  };
  switch (random.weighted({ send: 50, take: 25, queue: 5, user: 10 })) {
    case "send": {
      const body = `${name} ${"x".repeat(random.below(3_000))}`;
      const answer = await sqs(victim, "SendMessage", { QueueUrl: QUEUE_URL, MessageBody: body });
      return note(ledger.sent, body, answer?.status);
    }
    case "take":
      return take(victim, ledger, note);
    case "queue": {
      const answer = await sqs(victim, "CreateQueue", { QueueName: name });
      return note(ledger.queues, name, answer?.status);
    }
    case "user": {
      const made = await iam(victim, "CreateUser", { UserName: name });
      if (!note(ledger.users, name, made?.status)) return false;
      const Resource = `arn:aws:sqs:*:*:${name}`;
      const document = JSON.stringify({ Statement: { Effect: "Allow", Action: "sqs:*", Resource } });
      const put = { UserName: name, PolicyName: "inline", PolicyDocument: document };
      const answer = await iam(victim, "PutUserPolicy", put);
      assert.ok(answer === undefined || answer.status === 200, `${answer?.status} ${answer?.body}`);
      ledger.policies.set(name, { told: answer === undefined ? "in doubt" : "yes", document });
      return answer !== undefined;
    }
  }
}

async function take(
  victim: Victim,
  ledger: Ledger,
  note: (map: Map<string, Told>, key: string, status: number | undefined) => boolean,
): Promise<boolean> {
  const received = await sqs(victim, "ReceiveMessage", { QueueUrl: QUEUE_URL, MaxNumberOfMessages: 3 });
  if (received === undefined) return false;
  for (const { Body, ReceiptHandle } of (received.body["Messages"] ?? []) as Record<string, string>[]) {
    const answer = await sqs(victim, "DeleteMessage", { QueueUrl: QUEUE_URL, ReceiptHandle });
    if (!note(ledger.deleted, Body as string, answer?.status)) return false;
  }
  return true;
}

/** Calls from many sides until `answers` were got, then kills the server while calls are under way. */
async function hammer(victim: Victim, ledger: Ledger, random: Random, round: number): Promise<void> {
  const answers = 20 + random.below(400);
  let answered = 0;
  let calls = 0;
  let dead = false;
  const caller = async () => {
    while (!dead) {
      if (await callOnce(victim, ledger, random, `r${round}-${calls++}`)) answered++;
      if (answered >= answers && !dead) {
        dead = true;
        await victim.kill();
      }
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
}

/** Holds what is there against what callers were told. */
async function check(cloudlet: Cloudlet, ledger: Ledger): Promise<void> {
  await cloudlet.clock.advance({ hours: 1 }); // whatever was held is visible again
  const there = await drain(cloudlet);
  for (const [body, told] of ledger.sent) {
    const name = body.slice(0, body.indexOf(" "));
    const deleted = ledger.deleted.get(body);
    if (deleted === "yes") assert.ok(!there.has(body), `${name} came back after its delete was acknowledged`);
    else if (told === "yes" && deleted === undefined)
      assert.ok(there.has(body), `${name} was acknowledged and is lost`);
  }
  for (const body of there) assert.ok(ledger.sent.has(body), `nobody sent ${body.slice(0, 60)}`);
  const queues = await listed(cloudlet, "ListQueues");
  for (const [name, told] of ledger.queues)
    if (told === "yes") assert.ok(queues.includes(name), `the queue ${name} was acknowledged and is lost`);
  for (const [name, told] of ledger.users) await checkUser(cloudlet, ledger, name, told);
}

async function checkUser(cloudlet: Cloudlet, ledger: Ledger, UserName: string, told: Told): Promise<void> {
  const user = await ask(cloudlet, "GetUser", { UserName });
  if (told === "yes") assert.equal(user.status, 200, `the user ${UserName} was acknowledged and is lost`);
  if (user.status !== 200) return;
  assert.match(user.text, new RegExp(`<Arn>arn:aws:iam::000000000000:user/${UserName}</Arn>`));
  const policy = ledger.policies.get(UserName);
  const found = await ask(cloudlet, "GetUserPolicy", { UserName, PolicyName: "inline" });
  if (policy?.told === "yes")
    assert.equal(found.status, 200, `the policy of ${UserName} was acknowledged and is lost`);
  if (found.status !== 200) return;
  assert.equal(decodeURIComponent(xmlText(found.text, "PolicyDocument") ?? ""), policy?.document);
}

function ask(
  cloudlet: Cloudlet,
  action: string,
  parameters: Readonly<Record<string, string>>,
): Promise<Answer> {
  return send(cloudlet, queryDraft("iam", "2010-05-08", action, parameters), ROOT);
}

/** The names of all queues. */
async function listed(cloudlet: Cloudlet, operation: string): Promise<string[]> {
  const { text } = await send(
    cloudlet,
    jsonDraft("sqs", "AmazonSQS", operation, { MaxResults: 1_000 }),
    ROOT,
  );
  const { QueueUrls } = JSON.parse(text) as { QueueUrls: string[] };
  return QueueUrls.map((url) => url.slice(url.lastIndexOf("/") + 1));
}

/** The bodies of all messages; a message that is there twice fails the test. */
async function drain(cloudlet: Cloudlet): Promise<Set<string>> {
  const bodies = new Set<string>();
  const input = { QueueUrl: QUEUE_URL, MaxNumberOfMessages: 10, VisibilityTimeout: 43_200 };
  for (;;) {
    const { text } = await send(cloudlet, jsonDraft("sqs", "AmazonSQS", "ReceiveMessage", input), ROOT);
    const { Messages = [] } = JSON.parse(text) as { Messages?: { Body: string }[] };
    if (Messages.length === 0) return bodies;
    for (const { Body } of Messages) {
      assert.ok(!bodies.has(Body), `${Body.slice(0, 20)} is there twice`);
      bodies.add(Body);
    }
  }
}

test("SQS and IAM, killed over and over: after each restart everything acknowledged is there, and nothing else", async () => {
  const random = new Random();
  const folder = mkdtempSync(join(tmpdir(), "cloudlet-kill-"));
  const ledger = new Ledger();
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const victim = await startVictim(folder);
      if (round === 0)
        await sqs(victim, "CreateQueue", { QueueName: "hammered", Attributes: { VisibilityTimeout: "5" } });
      try {
        await hammer(victim, ledger, random, round);
      } finally {
        await victim.kill();
      }
      await inspect(folder, (cloudlet) => check(cloudlet, ledger));
    }
    assert.ok(ledger.sent.size > 0 && ledger.users.size > 0, "the servers answered");
  } catch (error) {
    throw new Error(`with TEST_SEED=${random.seed}`, { cause: error });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
