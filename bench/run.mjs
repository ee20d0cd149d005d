/**
 * `npm run bench`: measures the built Cloudlet beside a bare node:http server and fauxqs, in one run, and prints
 * ratios. `--write` puts the tables into docs/performance.md, `--quick` takes a tenth of the time and proves nothing,
 * `--only startup` (or throughput, depth, functions, identity, audit, events, idle, dynamodb, s3, s3-large,
 * s3-listing) measures one part.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { auditTable } from "./audit.mjs";
import { benchUser, SqsRequests } from "./clients.mjs";
import { fill, measureDepth } from "./depth.mjs";
import { measureItems, measureTables, withTable } from "./dynamodb.mjs";
import { eventsTable } from "./events.mjs";
import { measureFunctions } from "./functions.mjs";
import { identityTable } from "./identity.mjs";
import { idleTable } from "./idle.mjs";
import { machine, table, writeInto } from "./report.mjs";
import { measureLarge, measureListing, measureSmall, withBucket } from "./s3.mjs";
import {
  startBareStore,
  startCloudlet,
  startDynalite,
  startEcho,
  startFauxqs,
  startS3rver,
} from "./servers.mjs";
import { measureColdStart, measureFreshWorlds, measureIdleMemory } from "./startup.mjs";
import { measureThroughput } from "./throughput.mjs";

const options = { write: { type: "boolean" }, quick: { type: "boolean" }, only: { type: "string" } };
const { write, quick, only } = parseArgs({ options }).values;

const CONNECTIONS = 32;
const SIZE = quick
  ? {
      starts: 3,
      rounds: 1,
      milliseconds: 500,
      messages: 20_000,
      patience: 20_000,
      warmUp: 5_000,
      bytes: 2 ** 26,
      items: 100_000,
    }
  : {
      starts: 9,
      rounds: 5,
      milliseconds: 2_000,
      messages: 1_000_000,
      patience: 240_000,
      warmUp: 5_000,
      bytes: 2 ** 30,
      items: 2_000_000,
    };

const PARTS = {
  startup: startupPart,
  throughput: throughputPart,
  depth: depthPart,
  functions: functionsPart,
  identity: identityPart,
  audit: auditPart,
  events: eventsPart,
  idle: () => idleTable(quick),
  dynamodb: dynamodbPart,
  s3: smallObjects,
  "s3-large": largeObjects,
  "s3-listing": listings,
};

const scratch = mkdtempSync(join(tmpdir(), "cloudlet-bench-"));
const texts = [];
try {
  for (const [name, part] of Object.entries(PARTS)) {
    if (only !== undefined && only !== name) continue;
    const text = await part();
    console.log(`\n${text}`);
    texts.push(text);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
const heading = `Measured on ${machine()}; every figure compares processes that took turns in one run.`;
if (write) writeInto(join(import.meta.dirname, "../docs/performance.md"), [heading, ...texts].join("\n\n"));

async function startupPart() {
  const cold = await measureColdStart(SIZE.starts);
  const memory = await measureIdleMemory();
  const worlds = measureFreshWorlds();
  const milliseconds = (value) => `${value.toFixed(1)} ms`;
  return table(
    ["start-up", "measured", "wanted"],
    [
      ["cold start to first answered request", milliseconds(cold.cloudlet), ""],
      ["the same of a bare node:http server", milliseconds(cold.echo), ""],
      ["difference", milliseconds(cold.cloudlet - cold.echo), "at most 200 ms"],
      ["resident memory, idle", `${memory.toFixed(0)} MB`, "at most 80 MB"],
      ["first world in a process", milliseconds(worlds.first), ""],
      ["further worlds in a process", milliseconds(worlds.following), "under 20 ms"],
      ["further worlds, each with a queue made by the SDK", milliseconds(worlds.used), ""],
    ],
  );
}

async function functionsPart() {
  const server = await startCloudlet();
  try {
    const settings = {
      rounds: quick ? 3 : 9,
      calls: quick ? 200 : 2_000,
      connections: 4,
      milliseconds: SIZE.milliseconds,
    };
    const { cold, warm, perSecond } = await measureFunctions(server, settings);
    return table(
      ["a trivial Node.js function, over HTTP", "measured", "wanted"],
      [
        ["cold call, above bare node", `${cold.toFixed(0)} ms`, "under 250 ms"],
        ["warm call, median", `${warm.toFixed(2)} ms`, "under 5 ms"],
        ["warm calls a second at 4 connections", Math.round(perSecond), "at least 1,000"],
      ],
    );
  } finally {
    await server.stop();
  }
}

async function throughputPart() {
  const echo = await startEcho();
  const servers = [];
  try {
    const started = [startCloudlet(), startCloudlet(["--data-dir", join(scratch, "data")]), startFauxqs()];
    for (const server of started) if (server !== undefined) servers.push(await withQueue(await server));
    const settings = {
      servers,
      echo,
      connections: CONNECTIONS,
      warmUp: SIZE.warmUp,
      rounds: SIZE.rounds,
      milliseconds: SIZE.milliseconds,
    };
    const results = await measureThroughput(settings);
    const rows = results.map(({ scenario, server, perSecond, ratio, cpuRatio }) => [
      scenario,
      server,
      Math.round(perSecond),
      ratio.toFixed(2),
      cpuRatio.toFixed(2),
    ]);
    const columns = [
      `at ${CONNECTIONS} connections`,
      "server",
      "a second",
      "to echo",
      "to echo, per CPU second",
    ];
    return table(columns, rows);
  } finally {
    for (const server of [echo, ...servers]) await server.stop();
  }
}

function identityPart() {
  const { rounds, milliseconds, warmUp } = SIZE;
  return identityTable({ rounds, milliseconds, warmUp, connections: CONNECTIONS, scratch });
}

function auditPart() {
  const { rounds, milliseconds, warmUp } = SIZE;
  return auditTable({ rounds: quick ? 8 : rounds * 3, milliseconds, warmUp, connections: CONNECTIONS });
}

function eventsPart() {
  const { rounds, milliseconds, warmUp } = SIZE;
  return eventsTable({ rounds, milliseconds, warmUp, connections: CONNECTIONS });
}

async function depthPart() {
  const server = await withQueue(await startCloudlet());
  try {
    const results = await measureDepth(server, { ...SIZE, connections: 8 });
    const rows = results.map(({ name, filled, cost }) => [name, filled, cost.toFixed(2), "at most 1.3"]);
    return table(["cost on a full queue to an empty one", "messages in it", "measured", "wanted"], rows);
  } finally {
    await server.stop();
  }
}

async function smallObjects() {
  const echo = await startEcho();
  const servers = [];
  try {
    const started = [
      startCloudlet(),
      startCloudlet(["--data-dir", join(scratch, "s3-data")]),
      startFauxqs(),
      startS3rver(join(scratch, "s3rver")),
    ];
    for (const server of started) if (server !== undefined) servers.push(await withBucket(await server));
    const { rounds, milliseconds, warmUp } = SIZE;
    const settings = { echo, servers, connections: CONNECTIONS, rounds, milliseconds, warmUp };
    const results = await measureSmall(settings);
    const rows = results.map(({ scenario, server, perSecond, ratio, cpuRatio }) => [
      scenario,
      server,
      Math.round(perSecond),
      ratio.toFixed(2),
      cpuRatio.toFixed(2),
    ]);
    return table(["S3, small objects", "server", "a second", "to echo", "to echo, per CPU second"], rows);
  } finally {
    for (const server of [echo, ...servers]) await server.stop();
  }
}

async function largeObjects() {
  const bare = await startBareStore(join(scratch, "bare-store"));
  const rows = [];
  try {
    for (const options of [[], ["--data-dir", join(scratch, "s3-large")]]) {
      const server = await withBucket(await startCloudlet(options));
      const { bytes, rounds } = SIZE;
      const wanted = { Put: "at least 0.7", Get: "at least 0.8" };
      for (const { name, ratio } of await measureLarge({ bare, server, bytes, rounds }))
        rows.push([name, server.name, ratio.toFixed(2), wanted[name.slice(0, 3)]]);
      await server.stop();
    }
    return table(["S3, one large object", "server", "to a bare server that encrypts", "wanted"], rows);
  } finally {
    await bare.stop();
  }
}

async function listings() {
  const server = await withBucket(await startCloudlet());
  try {
    const { messages: keys, patience, rounds, milliseconds } = SIZE;
    const settings = { keys, few: 2_000, folded: keys / 10, patience, rounds, milliseconds };
    const results = await measureListing(server, settings);
    const rows = results.map(({ name, cost, wanted }) => [name, cost.toFixed(2), wanted]);
    return table(["S3, cost of a page", "measured", "wanted"], rows);
  } finally {
    await server.stop();
  }
}

async function dynamodbPart() {
  const tables = [await items(), await fullTables()];
  return tables.join("\n\n");
}

async function items() {
  const echo = await startEcho();
  const servers = [];
  try {
    const started = [
      startCloudlet(),
      startCloudlet(["--data-dir", join(scratch, "dynamodb-data")]),
      startDynalite(),
    ];
    for (const server of started) if (server !== undefined) servers.push(await withTable(await server));
    const { rounds, milliseconds, warmUp } = SIZE;
    const settings = { echo, servers, connections: CONNECTIONS, rounds, milliseconds, warmUp };
    const results = await measureItems(settings);
    const rows = results.map(({ scenario, server, perSecond, ratio, cpuRatio }) => [
      ...[scenario, server, Math.round(perSecond), ratio.toFixed(2), cpuRatio.toFixed(2)],
    ]);
    return table(["DynamoDB", "server", "a second", "to echo", "to echo, per CPU second"], rows);
  } finally {
    for (const server of [echo, ...servers]) await server.stop();
  }
}

async function fullTables() {
  const server = await withTable(await startCloudlet(["--data-dir", join(scratch, "dynamodb-large")]));
  try {
    const { items: full, patience, rounds, milliseconds, warmUp } = SIZE;
    const settings = { full, few: 2_000, patience: patience * 4, rounds, milliseconds, warmUp };
    const results = await measureTables(server, settings);
    const rows = results.map(({ name, filled, cost }) => [name, filled, cost.toFixed(2), "at most 1.3"]);
    return table(["cost on a full table to one of 2,000", "items in it", "measured", "wanted"], rows);
  } finally {
    await server.stop();
  }
}

/** A server with a user to call it and a queue; `refill` puts in what a round of receiving may take out. */
async function withQueue(server) {
  const credentials = await benchUser(server);
  const queueUrl = await new SqsRequests(credentials, server.port).createQueue("bench-work");
  const target = { ...server, credentials, queueUrl };
  const mostPerSecond = 20_000;
  const refill = (connections, milliseconds) =>
    fill(target, queueUrl, (mostPerSecond * milliseconds) / 1000 + connections, SIZE.patience);
  return { ...target, refill };
}
