/**
 * S3 beside a bare node:http server, fauxqs and s3rver: small objects by requests a second, large ones by bytes a
 * second, listings by what a page costs in buckets of different sizes. Servers take turns, and ratios are medians over
 * rounds.
 */
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { benchUser } from "./clients.mjs";
import { once, repeat, requireSuccess, stepsPerSecond } from "./load.mjs";
import { median } from "./report.mjs";
import { processorSeconds } from "./servers.mjs";
import { Signer } from "./sigv4.mjs";

const BUCKET = "bench-bucket";
const SMALL = randomBytes(1024);
/** Distinct requests signed beforehand: nothing is answered from a cache of signatures. */
const PREPARED = 2_000;

/** A server with a bucket in it and the one who may use it. */
export async function withBucket(server) {
  const credentials = server.name.startsWith("s3rver")
    ? { accessKeyId: "S3RVER", secretAccessKey: "S3RVER" }
    : await benchUser(server);
  const signer = new Signer(credentials, "s3", `127.0.0.1:${server.port}`);
  const target = { ...server, signer };
  await once(server.port, signer.s3("PUT", `/${BUCKET}`));
  return target;
}

const put = (signer, key, body = SMALL) => signer.s3("PUT", `/${BUCKET}/${key}`, "", body);
const get = (signer, key) => signer.s3("GET", `/${BUCKET}/${key}`);

function playing(requests) {
  return async (connection, counter) => {
    requireSuccess(await connection.exchange(requests[counter % requests.length]));
  };
}

const many = (make) => Array.from({ length: PREPARED }, (_, number) => make(number));

/** The answer's own size, so that the echo sends as much. */
function echoing(request, answerBytes) {
  const text = `\r\nx-answer-bytes: ${answerBytes}\r\n\r\n`;
  const end = request.indexOf("\r\n\r\n");
  return Buffer.concat([request.subarray(0, end), Buffer.from(text), request.subarray(end + 4)]);
}

const SCENARIOS = [
  {
    name: "GetObject, 1 KiB",
    answer: SMALL.length,
    make: (signer, number) => get(signer, `k${number % 100}`),
  },
  { name: "PutObject, 1 KiB", answer: 0, make: (signer, number) => put(signer, `k${number % 100}`) },
];

/** GET and PUT of 1 KiB; answers, for each server, the medians of per-round ratios to the echo. */
export async function measureSmall({ echo, servers, connections, rounds, milliseconds, warmUp }) {
  for (const { signer, port } of servers)
    for (let key = 0; key < 100; key++) await once(port, put(signer, `k${key}`));
  const results = [];
  for (const { name, answer, make } of SCENARIOS) {
    const steps = new Map();
    for (const { name: server, signer } of servers)
      steps.set(server, playing(many((number) => make(signer, number))));
    const [{ signer }] = servers;
    steps.set(echo.name, playing(many((number) => echoing(make(signer, number), answer))));
    const all = [echo, ...servers];
    for (const { name: server, port } of all)
      await stepsPerSecond(port, connections, warmUp, steps.get(server));
    const rates = await takeTurns(all, steps, { connections, rounds, milliseconds });
    for (const [server, samples] of rates)
      results.push({ scenario: name, server, ...compared(samples, rates.get(echo.name)) });
  }
  return results;
}

async function takeTurns(servers, steps, { connections, rounds, milliseconds }) {
  const rates = new Map(servers.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const { name, port, pid } of servers) {
      const before = processorSeconds(pid);
      const perSecond = await stepsPerSecond(port, connections, milliseconds, steps.get(name));
      const used = Math.max(processorSeconds(pid) - before, 0.01);
      rates.get(name).push({ perSecond, perCpuSecond: (perSecond * milliseconds) / 1000 / used });
    }
  return rates;
}

function compared(samples, base) {
  const to = (measure) => median(samples.map((sample, round) => sample[measure] / base[round][measure]));
  return {
    perSecond: median(samples.map((sample) => sample.perSecond)),
    ratio: to("perSecond"),
    cpuRatio: to("perCpuSecond"),
  };
}

/** GET and PUT of one large object through one connection, beside a server that only encrypts; ratios of bytes a second. */
export async function measureLarge({ bare, server, bytes, rounds }) {
  const results = [];
  const { signer } = server;
  const path = `/${BUCKET}/large`;
  const upload = (port, head) => transfer(port, head, bytes);
  const putHead = signer.s3("PUT", path, "", undefined, { "content-length": String(bytes) });
  const getHead = signer.s3("GET", path);
  for (const [name, head] of [
    ["PutObject", putHead],
    ["GetObject", getHead],
  ]) {
    const ratios = [];
    for (let round = 0; round <= rounds; round++) {
      const bareSeconds = await upload(bare.port, head);
      const ownSeconds = await upload(server.port, head);
      if (round > 0) ratios.push(bareSeconds / ownSeconds); // the first round warms up
    }
    results.push({ name: `${name}, ${Math.round(bytes / 1024 ** 2)} MiB`, ratio: median(ratios) });
  }
  return results;
}

/** Seconds of one transfer, by a process of its own, which neither server has to share its processor with more than the other. */
function transfer(port, head, bytes) {
  const program = join(import.meta.dirname, "s3-transfer.mjs");
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    [program, String(port), head.toString("base64"), String(bytes)],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`a transfer failed: ${stderr}`);
  return Number(stdout);
}

/** What a page of 1,000 keys costs in a bucket of many, to one of few; and one whose keys fold into one prefix. */
export async function measureListing(server, { keys, few, folded, patience, rounds, milliseconds }) {
  const { port, signer } = server;
  const make = async (bucket, count, nameOf) => {
    await once(port, signer.s3("PUT", `/${bucket}`));
    return repeat(port, 8, count, patience, async (connection, number) => {
      const request = signer.s3("PUT", `/${bucket}/${nameOf(number)}`, "", Buffer.alloc(0));
      requireSuccess(await connection.exchange(request));
    });
  };
  const padded = (number) => String(number).padStart(9, "0");
  const filled = await make("bench-many", keys, (number) => `key-${padded(number)}`);
  await make("bench-few", few, (number) => `key-${padded(number)}`);
  const inFolder = await make("bench-folded", folded, (number) => `folder/${padded(number)}`);
  await once(port, signer.s3("PUT", "/bench-plain"));
  await once(port, signer.s3("PUT", "/bench-plain/folder/one", "", Buffer.alloc(0)));
  const page = (bucket, query) => {
    const request = signer.s3("GET", `/${bucket}`, query);
    return async (connection) => requireSuccess(await connection.exchange(request));
  };
  const compare = (one, other) => costOf(port, one, other, { rounds, milliseconds });
  const whole = "list-type=2&max-keys=1000";
  const fold = "delimiter=%2F&list-type=2";
  return [
    {
      name: `a page of 1,000 of ${filled} keys, to one of ${few}`,
      cost: await compare(page("bench-many", whole), page("bench-few", whole)),
      wanted: "at most 1.5",
    },
    {
      name: `a page that folds ${inFolder} keys, to one that folds 1`,
      cost: await compare(page("bench-folded", fold), page("bench-plain", fold)),
      wanted: "at most 1.5",
    },
  ];
}

/** How much more one step costs than another, taking turns. */
async function costOf(port, one, other, { rounds, milliseconds }) {
  const ratios = [];
  for (let round = 0; round <= rounds; round++) {
    const cheap = await stepsPerSecond(port, 4, milliseconds, other);
    const dear = await stepsPerSecond(port, 4, milliseconds, one);
    if (round > 0) ratios.push(cheap / dear); // the first round warms up
  }
  return median(ratios);
}
