/** A world of toys on a port of its own, to be killed. Prints the port when it answers. */
import { startEdge } from "../../src/kernel/edge/edge.ts";
import { toyWorld } from "../kernel/toy.ts";

const world = await toyWorld({ dataDirectory: process.argv[2], clock: { kind: "live" } });
const edge = await startEdge({
  host: "127.0.0.1",
  port: 0,
  handle: (request, signal) => world.handle(request, signal),
});
process.stdout.write(`${edge.port}\n`);
