/**
 * `audit-server.mjs <port> recording|silent`: a server whose world keeps audit records for good, or whose composition
 * names nobody to keep them. From the sources, where the composition can be changed.
 */
import { COMPOSITION } from "../src/app/compose.ts";
import { startEdge } from "../src/kernel/edge/edge.ts";
import { World } from "../src/kernel/world.ts";

const [port, kind] = process.argv.slice(2);
const { keeper, ...silent } = COMPOSITION;
const report = (defect, what) => process.stderr.write(`${what}: ${defect?.stack ?? defect}\n`);
const options = { clock: { kind: "live" }, iam: "enforce", strictCredentials: false, region: "us-east-1" };
const world = await World.open({ ...options, report }, kind === "recording" ? { ...silent, keeper } : silent);
await startEdge({
  host: "127.0.0.1",
  port: Number(port),
  handle: (request, signal) => world.handle(request, signal),
  onLog: () => {},
});
