import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../../test/support/random.ts";
import { readFrom, scanned, scanOf } from "./scan-range.ts";

async function* cut(bytes: Uint8Array, random: Random): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; ) {
    const size = 1 + random.below(5);
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

test("ranges that follow one another find every record once: the one that begins in them", async () => {
  const random = new Random();
  for (let round = 0; round < 500; round++) {
    const delimiter = random.chance(0.5) ? "\n" : "\r\n";
    const records = Array.from({ length: random.below(12) }, (_, index) =>
      String(index).repeat(random.below(6)),
    );
    const bytes = Buffer.from(records.map((record) => record + delimiter).join(""));
    const input = { CSV: { RecordDelimiter: delimiter } };
    let found = "";
    for (let Start = 0; Start < bytes.length; ) {
      const End = Math.min(bytes.length - 1, Start + random.below(15));
      const scan = scanOf({ Start, End }, input, bytes.length);
      for await (const piece of scanned(cut(bytes.subarray(readFrom(scan)), random), scan))
        found += Buffer.from(piece).toString();
      Start = End + 1;
    }
    assert.equal(found, bytes.toString(), `seed ${random.seed}, round ${round}: ${JSON.stringify(records)}`);
  }
});
