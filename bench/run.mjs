/**
 * `npm run bench`: measures the built Cloudlet beside a bare node:http server and fauxqs, in one run, and prints
 * ratios. `--write` puts the tables into docs/performance.md, `--quick` takes a tenth of the time and proves nothing,
 * `--only startup` (or throughput, or depth) measures one part.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { benchUser, SqsRequests } from "./clients.mjs";
import { fill, measureDepth } from "./depth.mjs";
import { machine, table, writeInto } from "./report.mjs";
import { startCloudlet, startEcho, startFauxqs } from "./servers.mjs";
import { measureColdStart, measureFreshWorlds, measureIdleMemory } from "./startup.mjs";
import { measureThroughput } from "./throughput.mjs";

const options = { write: { type: "boolean" }, quick: { type: "boolean" }, only: { type: "string" } };
const { write, quick, only } = parseArgs({ options }).values;

const CONNECTIONS = 32;
const SIZE = quick
  ? { starts: 3, rounds: 1, milliseconds: 500, messages: 20_000, patience: 20_000 }
  : { starts: 9, rounds: 5, milliseconds: 2_000, messages: 1_000_000, patience: 240_000 };

const PARTS = { startup: startupPart, throughput: throughputPart, depth: depthPart };

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
