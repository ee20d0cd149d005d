/**
 * What applications read before they do anything: keys, parameters and secrets, beside a bare node:http server that
 * answers as many bytes. Servers take turns, and ratios are medians over rounds.
 */
import { join } from "node:path";
import { benchUser, echoOf } from "./clients.mjs";
import { once, requireSuccess, stepsPerSecond } from "./load.mjs";
import { median, table } from "./report.mjs";
import { processorSeconds, startCloudlet, startEcho } from "./servers.mjs";
import { Signer } from "./sigv4.mjs";

/** Distinct requests signed beforehand: nothing is answered from a cache of signatures. */
const PREPARED = 2_000;
/** Distinct parameters, secrets and ciphertexts: an application reads the same few again and again. */
const KEPT = 200;
const VALUE = "v".repeat(64);
const PLAINTEXT = "x".repeat(100);

const TARGETS = { kms: "TrentService", ssm: "AmazonSSM", secretsmanager: "secretsmanager" };

/** A server with a key, parameters and secrets in it, and the one who may use them. */
async function withIdentity(server) {
  const credentials = await benchUser(server);
  const signerOf = (service) => new Signer(credentials, service, `127.0.0.1:${server.port}`);
  const signers = Object.fromEntries(Object.keys(TARGETS).map((service) => [service, signerOf(service)]));
  const request = (service, operation, input) =>
    signers[service].request(JSON.stringify(input), `${TARGETS[service]}.${operation}`);
  const ask = async (...asked) => JSON.parse((await once(server.port, request(...asked))).body.toString());
  const { KeyMetadata } = await ask("kms", "CreateKey", {});
  const key = KeyMetadata.KeyId;
  const ciphertexts = [];
  for (let number = 0; number < KEPT; number++) {
    const Plaintext = plaintext(number);
    ciphertexts.push((await ask("kms", "Encrypt", { KeyId: key, Plaintext })).CiphertextBlob);
    await ask("ssm", "PutParameter", { Name: `/bench/plain/${number}`, Type: "String", Value: VALUE });
    await ask("ssm", "PutParameter", { Name: `/bench/secure/${number}`, Type: "SecureString", Value: VALUE });
    const ClientRequestToken = `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
    const secret = { Name: `bench/${number}`, SecretString: VALUE, ClientRequestToken };
    await ask("secretsmanager", "CreateSecret", secret);
  }
  return { ...server, request, key, ciphertexts };
}

const plaintext = (number) => Buffer.from(`${number} ${PLAINTEXT}`).toString("base64");

const SCENARIOS = [
  {
    name: "KMS Encrypt",
    make: ({ request, key }, n) => request("kms", "Encrypt", { KeyId: key, Plaintext: plaintext(n) }),
  },
  {
    name: "KMS Decrypt",
    make: ({ request, ciphertexts }, n) =>
      request("kms", "Decrypt", { CiphertextBlob: ciphertexts[n % KEPT] }),
  },
  {
    name: "KMS GenerateDataKey",
    make: ({ request, key }) => request("kms", "GenerateDataKey", { KeyId: key, KeySpec: "AES_256" }),
  },
  {
    name: "SSM GetParameter, String",
    make: ({ request }, n) => request("ssm", "GetParameter", { Name: `/bench/plain/${n % KEPT}` }),
  },
  {
    name: "SSM GetParameter, SecureString",
    make: ({ request }, n) =>
      request("ssm", "GetParameter", { Name: `/bench/secure/${n % KEPT}`, WithDecryption: true }),
  },
  {
    name: "Secrets Manager GetSecretValue",
    make: ({ request }, n) => request("secretsmanager", "GetSecretValue", { SecretId: `bench/${n % KEPT}` }),
  },
];

function playing(requests) {
  return async (connection, counter) => {
    requireSuccess(await connection.exchange(requests[counter % requests.length]));
  };
}

/** Of each scenario and server a row: medians of per-round ratios to the echo. */
export async function identityTable({ scratch, ...settings }) {
  const echo = await startEcho();
  const servers = [];
  try {
    for (const options of [[], ["--data-dir", join(scratch, "identity-data")]])
      servers.push(await withIdentity(await startCloudlet(options)));
    const rows = [];
    for (const scenario of SCENARIOS) rows.push(...(await measure(scenario, { echo, servers, ...settings })));
    return table(
      ["keys, parameters, secrets", "server", "a second", "to echo", "to echo, per CPU second", "wanted"],
      rows,
    );
  } finally {
    for (const server of [echo, ...servers]) await server.stop();
  }
}

async function measure({ name, make }, { echo, servers, connections, rounds, milliseconds, warmUp }) {
  const steps = await stepsOf(make, echo, servers);
  const run = async ({ name: server, port, pid }, length) => {
    const before = processorSeconds(pid);
    const perSecond = await stepsPerSecond(port, connections, length, steps.get(server));
    const used = Math.max(processorSeconds(pid) - before, 0.01);
    return { perSecond, perCpuSecond: (perSecond * length) / 1000 / used };
  };
  const turns = [echo, ...servers];
  for (const server of turns) await run(server, warmUp);
  const rates = new Map(turns.map((server) => [server, []]));
  for (let round = 0; round < rounds; round++)
    for (const server of turns) rates.get(server).push(await run(server, milliseconds));
  const base = rates.get(echo);
  return [...rates].map(([server, samples]) => {
    const to = (key) => median(samples.map((sample, round) => sample[key] / base[round][key])).toFixed(2);
    const perSecond = Math.round(median(samples.map((sample) => sample.perSecond)));
    const wanted = server === echo ? "" : "at least 0.4";
    return [name, server.name, perSecond, to("perSecond"), to("perCpuSecond"), wanted];
  });
}

/** By server; the echo plays the first one's requests, and answers as many bytes. */
async function stepsOf(make, echo, servers) {
  const many = (turn) => playing(Array.from({ length: PREPARED }, (_, number) => turn(number)));
  const [model] = servers;
  const { body } = await once(model.port, make(model, 0));
  const steps = new Map(servers.map((server) => [server.name, many((number) => make(server, number))]));
  return steps.set(
    echo.name,
    many((number) => echoOf(make(model, number), body.length)),
  );
}
