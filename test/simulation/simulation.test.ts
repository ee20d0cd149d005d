import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../support/random.ts";
import { CloudSimulation } from "./cloud.ts";
import { ToySimulation } from "./toys.ts";

/** TEST_ROUNDS=100 looks longer. */
const ROUNDS = Number(process.env["TEST_ROUNDS"] ?? 1);

/** Runs `run` with seeds of its own; a failure says which. */
async function seeded(run: (seed: number) => Promise<void>): Promise<void> {
  const first = new Random().seed;
  for (let round = 0; round < ROUNDS; round++) {
    const seed = first + round;
    try {
      await run(seed);
    } catch (error) {
      throw new Error(`with TEST_SEED=${seed}: ${error instanceof Error ? error.message : error}`, {
        cause: error,
      });
    }
  }
}

const WHAT = [
  { name: "the kernel under toys", Simulation: ToySimulation },
  { name: "SQS, IAM and STS", Simulation: CloudSimulation },
];

const HOW = [
  { how: "in memory", durable: false, steps: 600 },
  { how: "on disk, restarted and crashed at will", durable: true, steps: 150 },
];

for (const { name, Simulation } of WHAT)
  for (const { how, durable, steps } of HOW)
    test(`${name}, ${how}: every invariant holds, and the same seed replays to the byte (INV-10)`, async () => {
      await seeded(async (seed) => {
        const once = await new Simulation(new Random(seed), durable).run(steps);
        const again = await new Simulation(new Random(seed), durable).run(steps);
        assert.deepEqual(again.trace, once.trace);
        assert.equal(again.dump, once.dump);
      });
    });
