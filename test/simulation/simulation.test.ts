import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../support/random.ts";
import { ToySimulation } from "./toys.ts";

const ROUNDS = Number(process.env["TEST_ROUNDS"] ?? 3);
const STEPS = 150;

/** Runs `run` with seeds of its own; a failure says which. */
async function seeded(run: (random: Random) => Promise<void>): Promise<void> {
  const first = new Random().seed;
  for (let round = 0; round < ROUNDS; round++) {
    const seed = first + round;
    try {
      await run(new Random(seed));
    } catch (error) {
      throw new Error(`with TEST_SEED=${seed}: ${error instanceof Error ? error.message : error}`, { cause: error });
    }
  }
}

test("the kernel under toys, in memory: every invariant holds", async () => {
  await seeded(async (random) => {
    await new ToySimulation(random, false).run(STEPS);
  });
});

test("the kernel under toys, on disk, restarted and crashed at will: every invariant holds", async () => {
  await seeded(async (random) => {
    await new ToySimulation(random, true).run(STEPS);
  });
});

for (const durable of [false, true])
  test(`INV-10: the same seed replays the kernel to the byte, ${durable ? "on disk" : "in memory"}`, async () => {
    await seeded(async ({ seed }) => {
      const once = await new ToySimulation(new Random(seed), durable).run(STEPS);
      const again = await new ToySimulation(new Random(seed), durable).run(STEPS);
      assert.deepEqual(again.trace, once.trace);
      assert.equal(again.dump, once.dump);
    });
  });
