import assert from "node:assert/strict";
import test from "node:test";
import { Random } from "../../../../test/support/random.ts";
import { decodeValues, encodeValues, merge, ofSet, ofValues, type Sample } from "./sample.ts";
import { statisticOf } from "./statistic.ts";

/** The statistics over a plain sorted list: one entry a value. */
function naive(name: string, sorted: readonly number[]): number | undefined {
  const n = sorted.length;
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
  if (name === "Average") return sum(sorted) / n;
  if (name === "Sum") return sum(sorted);
  if (name === "Minimum") return sorted[0];
  if (name === "Maximum") return sorted[n - 1];
  if (name === "SampleCount") return n;
  const percentile = /^p(\d+)$/.exec(name);
  if (percentile !== null) return sorted.find((_, i) => (i + 1) * 100 >= Number(percentile[1]) * n);
  const [, kind = "", low = "", high = ""] = /^(\w+)\((\d*)%?:(\d*)%?\)$/.exec(name) ?? [];
  const below = Math.floor((Number(low) * n) / 100);
  const above = high === "" ? 0 : Math.floor(((100 - Number(high)) * n) / 100);
  const kept = sorted.slice(below, n - above);
  if (kind === "TC") return kept.length;
  if (kind === "TS") return sum(kept);
  if (kind === "TM") return kept.length === 0 ? undefined : sum(kept) / kept.length;
  return (sum(kept) + below * (kept[0] ?? 0) + above * (kept.at(-1) ?? 0)) / n;
}

const NAMES = "Average Sum Minimum Maximum SampleCount p0 p10 p50 p90 p99 p100".split(" ");
const RANGES = ["10%:90%", "25%:75%", "0%:95%", ":80%", "30%:"];

test("statistics of merged and stored samples are those of all values", () => {
  const random = new Random();
  for (let round = 0; round < 300; round++) {
    const values: number[] = [];
    let all: Sample | undefined;
    for (let part = 0; part <= random.below(4); part++) {
      const pairs = Array.from(
        { length: 1 + random.below(8) },
        () => [random.below(20) - 5, 1 + random.below(5)] as const,
      );
      for (const [value, times] of pairs) for (let i = 0; i < times; i++) values.push(value);
      const sample = ofValues(pairs) as Sample;
      all = all === undefined ? sample : merge(all, sample);
    }
    const whole = all as Sample;
    const stored = { ...whole, values: decodeValues(encodeValues(whole), whole) };
    const sorted = [...values].sort((a, b) => a - b);
    for (const name of [
      ...NAMES,
      ...["TM", "TC", "TS", "WM"].flatMap((kind) => RANGES.map((range) => `${kind}(${range})`)),
    ]) {
      const [computed, expected] = [statisticOf(name)?.(stored), naive(name, sorted)];
      const same = computed === expected || Math.abs((computed ?? 0) - (expected ?? 0)) < 1e-9;
      assert.ok(same, `with TEST_SEED=${random.seed}: ${name} of ${sorted} is ${expected}, not ${computed}`);
    }
  }
});

test("short names, and bounds that are values", () => {
  const sample = ofValues([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((value) => [value, 1])) as Sample;
  const of = (name: string) => statisticOf(name)?.(sample);
  assert.equal(of("tm90"), 5);
  assert.equal(of("tc90"), 9);
  assert.equal(of("ts90"), 45);
  assert.equal(of("IQM"), of("TM(25%:75%)"));
  assert.equal(of("wm80"), (36 + 8 + 8) / 10);
  assert.equal(of("PR(:3)"), 30);
  assert.equal(of("PR(3:5)"), 20, "the lower bound does not count, the upper one does");
  assert.equal(of("TM(3:5)"), 4.5);
  assert.equal(of("p99.9"), 10);
});

test("names that are none", () => {
  for (const name of [
    "p101",
    "p",
    "median",
    "TM(90%:10%)",
    "TM(5:10%)",
    "PR(10%:20%)",
    "TM(:)",
    "tm",
    "toString",
  ])
    assert.equal(statisticOf(name), undefined, name);
});

test("a set tells its values only when they are all the same", () => {
  assert.equal(statisticOf("p50")?.(ofSet(3, 6, 1, 3)), undefined);
  assert.equal(statisticOf("p50")?.(ofSet(3, 6, 2, 2)), 2);
  assert.equal(statisticOf("p50")?.(merge(ofSet(3, 6, 2, 2), ofSet(3, 6, 1, 3))), undefined);
});

test("a wide distribution is kept to a five-hundredth", () => {
  let all = ofValues([[0.5, 1]]) as Sample;
  for (let part = 0; part < 30; part++)
    all = merge(all, ofValues(Array.from({ length: 150 }, (_, i) => [1 + part * 150 + i, 1])) as Sample);
  const median = statisticOf("p50")?.(all) ?? 0;
  assert.ok(Math.abs(median - 2_250) < 2_250 / 400, `${median}`);
  assert.ok((all.values?.size ?? 0) <= 4_600);
  assert.equal(all.max, 4_500);
});
