/**
 * What CloudTrail's recording costs: the same requests to a server that keeps audit records and to one that does not,
 * in turns; by the clock and by processor time a request. Of each server the best round counts: what else the machine
 * does can only add to it.
 */
import { benchUser } from "./clients.mjs";
import { once, requireSuccess, stepsPerSecond } from "./load.mjs";
import { table } from "./report.mjs";
import { processorSeconds, startRecording } from "./servers.mjs";
import { Signer } from "./sigv4.mjs";

const PREPARED = 2_000;
const TARGETS = { kms: "TrentService", ssm: "AmazonSSM", sqs: "AmazonSQS" };
const PLAINTEXT = Buffer.from("x".repeat(100)).toString("base64");

async function prepared(server) {
  const credentials = await benchUser(server);
  const signers = new Map();
  const request = (service, operation, input) => {
    if (!signers.has(service))
      signers.set(service, new Signer(credentials, service, `127.0.0.1:${server.port}`));
    if (service === "sts") return signers.get(service).request(`Action=${operation}&Version=2011-06-15`);
    return signers.get(service).request(JSON.stringify(input), `${TARGETS[service]}.${operation}`);
  };
  const ask = async (...asked) => JSON.parse((await once(server.port, request(...asked))).body.toString());
  const { KeyMetadata } = await ask("kms", "CreateKey", {});
  await ask("ssm", "PutParameter", { Name: "/bench", Type: "String", Value: "v" });
  const { QueueUrl } = await ask("sqs", "CreateQueue", { QueueName: "bench-audit" });
  return { ...server, request, key: KeyMetadata.KeyId, QueueUrl };
}

const SCENARIOS = [
  { name: "STS GetCallerIdentity", make: ({ request }) => request("sts", "GetCallerIdentity") },
  {
    name: "KMS Encrypt",
    make: ({ request, key }) => request("kms", "Encrypt", { KeyId: key, Plaintext: PLAINTEXT }),
  },
  { name: "SSM GetParameter", make: ({ request }) => request("ssm", "GetParameter", { Name: "/bench" }) },
  {
    name: "SSM PutParameter",
    make: ({ request }, n) =>
      request("ssm", "PutParameter", { Name: "/bench", Value: String(n), Overwrite: true }),
  },
  {
    name: "SQS SendMessage (a data event nobody selects)",
    make: ({ request, QueueUrl }, n) => request("sqs", "SendMessage", { QueueUrl, MessageBody: `m${n}` }),
  },
];

export async function auditTable({ rounds, milliseconds, warmUp, connections }) {
  const servers = [];
  try {
    for (const kind of ["recording", "silent"]) servers.push(await prepared(await startRecording(kind)));
    const rows = [];
    for (const { name, make } of SCENARIOS) {
      const turns = servers.map((server) => {
        const requests = Array.from({ length: PREPARED }, (_, n) => make(server, n));
        const step = async (connection, counter) =>
          void requireSuccess(await connection.exchange(requests[counter % PREPARED]));
        return (length) => run(server, step, connections, length);
      });
      for (const turn of turns) await turn(warmUp);
      const [recording, silent] = await inTurns(turns, rounds, milliseconds);
      const least = (samples, key) => Math.min(...samples.map((each) => each[key]));
      const share = (key) => `${((least(recording, key) / least(silent, key) - 1) * 100).toFixed(1)} %`;
      const extra = least(recording, "cpu") - least(silent, "cpu");
      rows.push([name, share("time"), share("cpu"), `${extra.toFixed(1)} µs`, "under 5 %"]);
    }
    return table(["what recording adds to", "time", "processor time", "a request", "wanted"], rows);
  } finally {
    for (const server of servers) await server.stop();
  }
}

/** The servers take turns, and who begins changes: what else the machine does meanwhile hits both. */
async function inTurns(turns, rounds, milliseconds) {
  const samples = turns.map(() => []);
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? [0, 1] : [1, 0];
    for (const at of order) samples[at].push(await turns[at](milliseconds));
  }
  return samples;
}

/** Microseconds a request, of the clock and of the server's processor. */
async function run({ port, pid }, step, connections, milliseconds) {
  const before = processorSeconds(pid);
  const perSecond = await stepsPerSecond(port, connections, milliseconds, step);
  const requests = (perSecond * milliseconds) / 1000;
  return { time: 1e6 / perSecond, cpu: ((processorSeconds(pid) - before) * 1e6) / requests };
}
