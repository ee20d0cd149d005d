import assert from "node:assert/strict";
import { test } from "node:test";
import { SERVICES } from "../../src/app/services.ts";
import { type Cloudlet, startCloudlet } from "../../src/index.ts";
import { dumpWorld } from "../support/dump.ts";
import { Random } from "../support/random.ts";
import {
  type Answer,
  type Draft,
  jsonDraft,
  type Keys,
  queryDraft,
  rawRequest,
  readResponse,
  rootOf,
  send,
} from "../support/request.ts";
import { bendBody, bendHeaders } from "./bend.ts";
import { FOREIGN } from "./foreign.ts";
import { flatten, generate, readModel, spoil, type Value } from "./inputs.ts";
import { hostilePolicies } from "./policies.ts";

const ROUNDS = Number(process.env["TEST_ROUNDS"] ?? 1);
const REQUESTS_PER_WORLD = 250;
const ROOT = rootOf("000000000000");
const QUEUE_URL = "http://127.0.0.1:4566/000000000000/plain";
/** Every service there is, in every protocol it speaks that the generator can. */
const SPOKEN = SERVICES.map(({ id }) => readModel(id)).flatMap((model) =>
  model.protocols
    .filter((protocol) => protocol === "json" || protocol === "query")
    .map((protocol) => ({ model, protocol })),
);

/** A world with something in it, that notes every defect. */
async function worldWithThings(seed: number, defects: string[]): Promise<Cloudlet> {
  const onDefect = (defect: unknown, what: string) =>
    void defects.push(`${what}: ${defect instanceof Error ? defect.stack : defect}`);
  const cloudlet = await startCloudlet({ clock: "frozen", seed: `fuzz ${seed}`, onDefect });
  const sqs = (operation: string, input: object) =>
    send(cloudlet, jsonDraft("sqs", "AmazonSQS", operation, input), ROOT);
  const iam = (action: string, parameters: Record<string, string>) =>
    send(cloudlet, queryDraft("iam", "2010-05-08", action, parameters), ROOT);
  await sqs("CreateQueue", { QueueName: "plain" });
  await sqs("CreateQueue", { QueueName: "line.fifo", Attributes: { FifoQueue: "true" } });
  await sqs("SendMessage", { QueueUrl: QUEUE_URL, MessageBody: "there" });
  await iam("CreateUser", { UserName: "dev" });
  await iam("CreateGroup", { GroupName: "team" });
  return cloudlet;
}

/** A request as it goes in, and how it is told to whoever has to mend what it broke. */
interface Attempt {
  readonly draft: Draft;
  readonly keys: Keys;
}

function attempt(random: Random): Attempt {
  const kind = random.weighted({ modelled: 70, policy: 12, foreign: 12 });
  if (kind === "policy") return { draft: withPolicy(random), keys: ROOT };
  const draft = kind === "foreign" ? random.pick(FOREIGN) : modelled(random);
  const bent = random.chance(0.25) ? bendBody(draft, random) : draft;
  const headed = random.chance(0.2) ? bendHeaders(bent, random) : bent;
  return {
    draft: headed,
    keys: random.chance(0.9)
      ? ROOT
      : { accessKeyId: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: "x", sessionToken: "junk" },
  };
}

function modelled(random: Random): Draft {
  const { model, protocol } = random.pick(SPOKEN);
  const operation = random.pick(Object.values(model.operations));
  const good: Value = operation.input === undefined ? {} : generate(model, operation.input, random);
  const input = random.chance(0.65) ? good : spoil(good, random);
  if (protocol === "json") {
    const draft = jsonDraft(model.signingName, model.targetPrefix ?? "", operation.name, input as object);
    const type = `application/x-amz-json-${model.jsonVersion}`;
    return { ...draft, headers: { ...draft.headers, "content-type": type } };
  }
  const form = flatten(input);
  form.set("Action", operation.name);
  form.set("Version", model.apiVersion);
  return {
    service: model.signingName,
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: form.toString(),
  };
}

/** A hostile policy, where policies are taken, and otherwise nothing wrong. */
function withPolicy(random: Random): Draft {
  const document = random.pick(hostilePolicies);
  const Attributes = { Policy: document };
  const iam = (action: string, parameters: Record<string, string>) =>
    queryDraft("iam", "2010-05-08", action, {
      PolicyName: "p",
      RoleName: `r${random.below(1_000)}`,
      ...parameters,
    });
  return random.pick([
    () => jsonDraft("sqs", "AmazonSQS", "SetQueueAttributes", { QueueUrl: QUEUE_URL, Attributes }),
    () => iam("PutUserPolicy", { UserName: "dev", PolicyDocument: document }),
    () => iam("PutGroupPolicy", { GroupName: "team", PolicyDocument: document }),
    () => iam("CreatePolicy", { PolicyDocument: document, PolicyName: `p${random.below(1_000)}` }),
    () => iam("CreateRole", { AssumeRolePolicyDocument: document }),
    () =>
      iam("SimulateCustomPolicy", {
        "PolicyInputList.member.1": document,
        "ActionNames.member.1": "sqs:SendMessage",
        "ResourceArns.member.1": `arn:aws:sqs:us-east-1:000000000000:${"ab".repeat(200)}`,
      }),
    () => queryDraft("sts", "2011-06-15", "GetFederationToken", { Name: "joe", Policy: document }),
  ])();
}

/** Has a request answered. What waits for the clock gets it, so that an answer never hangs on the wall. */
async function answerOf(cloudlet: Cloudlet, { draft, keys }: Attempt): Promise<Answer> {
  let answer: Answer | undefined;
  const answering = cloudlet.handle(rawRequest(draft, keys)).then(async (response) => {
    answer = await readResponse(response);
  });
  await cloudlet.idle();
  if (answer === undefined) await cloudlet.clock.advance({ minutes: 1 });
  await answering;
  return answer as unknown as Answer;
}

/** AWS's error shapes: a code and a request id, in the form of the protocol. */
function assertShaped({ status, headers, text, code }: Answer, method = "POST"): void {
  assert.ok(status < 500 || status === 501, `answered ${status}: ${text}`);
  if (status < 400) return;
  assert.ok(
    Object.keys(headers).some((name) => /^x-amz(n)?-request-?id$/.test(name)),
    "an error without request id",
  );
  if (headers["content-type"]?.includes("cbor") === true) return;
  if (method === "HEAD" && text === "") return; // there is no body to carry a code (RFC 9110, 9.3.2)
  assert.match(code ?? "", /^[A-Za-z0-9.]+$/, `an error without a code: ${text.slice(0, 300)}`);
}

async function one(cloudlet: Cloudlet, random: Random, defects: string[]): Promise<void> {
  const tried = attempt(random);
  const before = state(cloudlet);
  try {
    const answer = await answerOf(cloudlet, tried);
    await cloudlet.idle();
    assert.equal(defects.length, 0, `a defect: ${defects[0]}`);
    assertShaped(answer, tried.draft.method);
    if (answer.status >= 400)
      assert.equal(state(cloudlet), before, `a refused call changed something: ${answer.text}`);
  } catch (error) {
    const told = JSON.stringify(tried.draft);
    const request = told.length > 4_000 ? `${told.slice(0, 4_000)}... (${told.length})` : told;
    throw new Error(`${error instanceof Error ? error.message : error}\nrequest: ${request}`, {
      cause: error,
    });
  }
}

function state(cloudlet: Cloudlet): string {
  return dumpWorld(cloudlet.world, { tables: (name) => name !== "call_rate" });
}

test("whatever comes, the answer is AWS's, a refused call changes nothing, and nothing breaks", async () => {
  const first = new Random().seed;
  const failures = new Map<string, string>();
  for (let round = 0; round < ROUNDS; round++) {
    const random = new Random(first + round);
    const defects: string[] = [];
    await using cloudlet = await worldWithThings(random.seed, defects);
    for (let i = 0; i < REQUESTS_PER_WORLD; i++)
      await one(cloudlet, random, defects).catch((error: Error) => {
        const [headline = ""] = error.message.split("\n");
        failures.set(headline.slice(0, 160), `with TEST_SEED=${random.seed}, request ${i}: ${error.message}`);
        defects.length = 0;
      });
  }
  assert.equal(failures.size, 0, [...failures.values()].join("\n\n"));
});
