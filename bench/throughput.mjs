/** Requests a second of the same work on several servers, in interleaved rounds, as ratios to the bare echo. */
import { callerIdentityRequests, echoOf, SqsRequests } from "./clients.mjs";
import { once, requireSuccess, stepsPerSecond } from "./load.mjs";
import { median } from "./report.mjs";
import { processorSeconds } from "./servers.mjs";

const BODY = "x".repeat(256);
/** Distinct requests signed beforehand, so that the generator's own cost stays small and nothing is answered from a cache. */
const PREPARED = 2_000;

/**
 * One kind of work. `prepare(target)` answers the step for `stepsPerSecond` on that server.
 * The echo plays the requests of `model`, the server whose answers it imitates.
 */
export const SCENARIOS = [
  {
    name: "STS GetCallerIdentity",
    exchanges: 1,
    prepare: async ({ port, credentials }) => playing(callerIdentityRequests(credentials, port, PREPARED)),
    sample: async ({ port, credentials }) => callerIdentityRequests(credentials, port),
  },
  {
    name: "SQS SendMessage",
    exchanges: 1,
    prepare: async (target) => playing(await sends(target)),
    sample: async (target) => (await sends(target)).slice(0, 1),
  },
  {
    name: "SQS ReceiveMessage + DeleteMessage",
    exchanges: 2,
    prepare: async (target) => receiveAndDelete(target),
    sample: async (target) => receiveAndDeleteSample(target),
  },
];

function playing(requests) {
  return async (connection, counter) => {
    requireSuccess(await connection.exchange(requests[counter % requests.length]));
  };
}

async function sends({ port, credentials, queueUrl }) {
  const sqs = new SqsRequests(credentials, port);
  const input = (number) => ({ QueueUrl: queueUrl, MessageBody: `${number} ${BODY}` });
  return Array.from({ length: PREPARED }, (_, number) => sqs.request("SendMessage", input(number)));
}

/** Takes one message and deletes it; when the queue runs dry it is filled again, outside of what is counted. */
async function receiveAndDelete({ port, credentials, queueUrl }) {
  const sqs = new SqsRequests(credentials, port);
  const receive = sqs.request("ReceiveMessage", { QueueUrl: queueUrl, MaxNumberOfMessages: 1 });
  return async (connection) => {
    const { body } = requireSuccess(await connection.exchange(receive));
    const [message] = JSON.parse(body.toString()).Messages ?? [];
    if (message === undefined) throw new Error("the queue ran dry: fill it further before the round");
    const remove = { QueueUrl: queueUrl, ReceiptHandle: message.ReceiptHandle };
    requireSuccess(await connection.exchange(sqs.request("DeleteMessage", remove)));
  };
}

async function receiveAndDeleteSample(target) {
  const sqs = new SqsRequests(target.credentials, target.port);
  const [send] = await sends(target);
  await once(target.port, send);
  const receive = sqs.request("ReceiveMessage", { QueueUrl: target.queueUrl, MaxNumberOfMessages: 1 });
  const { body } = await once(target.port, receive);
  const [{ ReceiptHandle }] = JSON.parse(body.toString()).Messages;
  return [receive, sqs.request("DeleteMessage", { QueueUrl: target.queueUrl, ReceiptHandle })];
}

/** The step for the echo: the same requests with answers of the same lengths. */
async function imitate(scenario, model) {
  const plays = [];
  for (const request of await scenario.sample(model)) {
    const { body } = requireSuccess(await once(model.port, request));
    plays.push(echoOf(request, body.length));
  }
  return async (connection) => {
    for (const play of plays) requireSuccess(await connection.exchange(play));
  };
}

/**
 * Rounds of every scenario on every server, the servers taking turns; answers medians. A ratio is that of a server to
 * the echo in the same round: what else the machine does meanwhile hits both.
 */
export async function measureThroughput({ servers, echo, connections, warmUp, rounds, milliseconds }) {
  const results = [];
  for (const scenario of SCENARIOS) {
    const steps = new Map([[echo.name, await imitate(scenario, servers[0])]]);
    for (const target of servers) steps.set(target.name, await scenario.prepare(target));
    const run = async ({ name, port, pid, refill }, duration) => {
      if (scenario.exchanges === 2) await refill?.(connections, duration);
      const usedBefore = processorSeconds(pid);
      const perSecond = await stepsPerSecond(port, connections, duration, steps.get(name));
      const used = Math.max(processorSeconds(pid) - usedBefore, 0.01);
      return { perSecond, perCpuSecond: (perSecond * duration) / 1000 / used };
    };
    // Until its code is compiled a server is measured at being compiled.
    for (const server of [echo, ...servers])
      for (let warmed = 0; warmed < warmUp; warmed += milliseconds) await run(server, milliseconds);
    const samples = new Map(servers.map(({ name }) => [name, []]));
    const base = [];
    for (let round = 0; round < rounds; round++) {
      const bare = await run(echo, milliseconds);
      base.push(bare);
      for (const server of servers)
        samples.get(server.name).push(compared(await run(server, milliseconds), bare));
    }
    samples.set(
      echo.name,
      base.map((bare) => compared(bare, bare)),
    );
    for (const { name } of [echo, ...servers]) results.push(summary(scenario.name, name, samples.get(name)));
  }
  return results;
}

function compared(sample, bare) {
  return {
    perSecond: sample.perSecond,
    ratio: sample.perSecond / bare.perSecond,
    cpuRatio: sample.perCpuSecond / bare.perCpuSecond,
  };
}

function summary(scenario, server, samples) {
  const middle = (key) => median(samples.map((sample) => sample[key]));
  return {
    scenario,
    server,
    perSecond: middle("perSecond"),
    ratio: middle("ratio"),
    cpuRatio: middle("cpuRatio"),
  };
}
