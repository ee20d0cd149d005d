/**
 * What applications read before they do anything: keys, parameters and secrets, beside a bare node:http server that
 * answers as many bytes. Servers take turns, and ratios are medians over rounds.
 */
import { benchUser, echoOf } from "./clients.mjs";
import { once, requireSuccess, stepsPerSecond } from "./load.mjs";
import { median } from "./report.mjs";
import { processorSeconds } from "./servers.mjs";
import { Signer } from "./sigv4.mjs";

/** Distinct requests signed beforehand: nothing is answered from a cache of signatures. */
const PREPARED = 2_000;
/** Distinct parameters, secrets and ciphertexts: an application reads the same few again and again. */
const KEPT = 200;
const VALUE = "v".repeat(64);
const PLAINTEXT = "x".repeat(100);

const TARGETS = { kms: "TrentService", ssm: "AmazonSSM", secretsmanager: "secretsmanager" };

/** A server with a key, parameters and secrets in it, and the one who may use them. */
export async function withIdentity(server) {
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

/** Answers, for each scenario and server, medians of per-round ratios to the echo. */
export async function measureIdentity({ echo, servers, connections, rounds, milliseconds, warmUp }) {
  const results = [];
  for (const { name, make } of SCENARIOS) {
    const many = (turn) => playing(Array.from({ length: PREPARED }, (_, number) => turn(number)));
    const [model] = servers;
    const { body } = await once(model.port, make(model, 0));
    const steps = new Map(servers.map((server) => [server.name, many((number) => make(server, number))]));
    steps.set(
      echo.name,
      many((number) => echoOf(make(model, number), body.length)),
    );
    const turns = [echo, ...servers];
    const rates = new Map(turns.map((server) => [server.name, []]));
    for (const server of turns)
      await stepsPerSecond(server.port, connections, warmUp, steps.get(server.name));
    for (let round = 0; round < rounds; round++)
      for (const server of turns) {
        const before = processorSeconds(server.pid);
        const perSecond = await stepsPerSecond(
          server.port,
          connections,
          milliseconds,
          steps.get(server.name),
        );
        const used = Math.max(processorSeconds(server.pid) - before, 0.01);
        rates.get(server.name).push({ perSecond, perCpuSecond: (perSecond * milliseconds) / 1000 / used });
      }
    const base = rates.get(echo.name);
    for (const [server, samples] of rates) {
      const to = (measure) => median(samples.map((sample, round) => sample[measure] / base[round][measure]));
      const perSecond = median(samples.map((sample) => sample.perSecond));
      results.push({
        scenario: name,
        server,
        perSecond,
        ratio: to("perSecond"),
        cpuRatio: to("perCpuSecond"),
      });
    }
  }
  return results;
}
