/** How long it takes from starting a process to its first answer, how much memory it then holds, and fresh worlds. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { callerIdentityRequests } from "./clients.mjs";
import { once } from "./load.mjs";
import { median } from "./report.mjs";
import { residentMegabytes, startCloudlet, startEcho } from "./servers.mjs";

const SETTLE_MS = 1_500;

/** Medians in milliseconds, the two kinds of process taking turns. */
export async function measureColdStart(rounds) {
  const times = { cloudlet: [], echo: [] };
  for (let round = 0; round < rounds; round++) {
    times.echo.push(await timeToFirstAnswer(startEcho));
    times.cloudlet.push(await timeToFirstAnswer(startCloudlet));
  }
  return { cloudlet: median(times.cloudlet), echo: median(times.echo) };
}

async function timeToFirstAnswer(start) {
  const started = performance.now();
  const server = await start();
  await firstAnswer(server);
  const time = performance.now() - started;
  await server.stop();
  return time;
}

async function firstAnswer({ port }) {
  const [request] = callerIdentityRequests({ accessKeyId: "test", secretAccessKey: "test" }, port);
  await once(port, request);
}

/** Megabytes of a server that answered one request and then had nothing to do. */
export async function measureIdleMemory() {
  const server = await startCloudlet();
  await firstAnswer(server);
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  const megabytes = residentMegabytes(server.pid);
  await server.stop();
  return megabytes;
}

/**
 * Milliseconds of opening a world inside a process: the first one, the median of the following, and the median of a
 * world that also had a queue made in it through the SDK.
 */
export function measureFreshWorlds() {
  const program = join(import.meta.dirname, "fresh-worlds.mjs");
  const { stdout, status } = spawnSync(process.execPath, ["--disable-warning=ExperimentalWarning", program], {
    encoding: "utf8",
    timeout: 60_000,
  });
  if (status !== 0) throw new Error("fresh-worlds.mjs failed");
  const { opened, used } = JSON.parse(stdout);
  return { first: opened[0], following: median(opened.slice(1)), used: median(used.slice(1)) };
}
