import assert from "node:assert/strict";
import test from "node:test";
import { Random } from "../../../test/support/random.ts";
import { evaluateMath, type MathScope } from "./evaluate.ts";
import { parseSearch } from "./search.ts";
import { MathError, parseMath } from "./syntax.ts";
import { ofSeries, type Series, type Value } from "./value.ts";

const MINUTE = 60_000;
const series = (label: string, ...values: (number | undefined)[]): Series => ({
  label,
  period: 60,
  points: new Map(values.flatMap((value, i) => (value === undefined ? [] : [[i * MINUTE, value] as const]))),
});

const M1 = series("m1", 1, 2, undefined, 8);
const M2 = series("m2", 4, 4, 4, 4);
const scope: MathScope = {
  start: 0,
  end: 4 * MINUTE,
  period: 60,
  variable: (id) => ({ m1: ofSeries(M1), m2: ofSeries(M2) })[id],
  metrics: () => [
    { id: "m1", series: M1 },
    { id: "m2", series: M2 },
  ],
  insightRule: () => ({ label: "rule", period: 60, points: new Map() }),
  search: () => [M1, M2],
  band: (one) => [one, one],
};

/** Numbers as they are; of series the values; of lists the values of each. */
function shown(value: Value): unknown {
  if (value.kind === "number") return value.value;
  if (value.kind === "series") return [...value.series.points.values()];
  return value.kind === "list" ? value.list.map(({ points }) => [...points.values()]) : value.text;
}
const compute = (text: string): unknown => shown(evaluateMath(parseMath(text), scope));

const EXAMPLES: readonly (readonly [string, unknown])[] = [
  ["1 + 2 * 3", 7],
  ["-2 ^ 2", -4],
  ["2 ^ 3 ^ 2", 512],
  ["10 - 4 - 3", 3],
  ["1 < 2 AND 3 > 4 || 1", 1],
  ["m1 + m2", [5, 6, 12]],
  ["m1 / (m2 - 4)", []],
  ["-m1", [-1, -2, -8]],
  ["AVG(m2)", 4],
  ["AVG([m1, m2])", [2.5, 3, 4, 6]],
  ["SUM(METRICS('m2'))", [4, 4, 4, 4]],
  ["MAX(METRICS())", [4, 4, 4, 8]],
  ["STDDEV(m2)", 0],
  ["DIFF(m1)", [1, 6]],
  ["DIFF_TIME(m1)", [60, 120]],
  ["RUNNING_SUM(m1)", [1, 3, 11]],
  ["FILL(m1, m2)", [1, 2, 4, 8]],
  ["FILL(m1, LINEAR)", [1, 2, 5, 8]],
  ["CEIL(m1 / 3)", [1, 1, 3]],
  ["LOG10(m2 * 25)", [2, 2, 2, 2]],
  ["PERIOD(m1)", 60],
  ["METRIC_COUNT(METRICS())", 2],
  ["DATAPOINT_COUNT(m1)", 3],
  ["MINUTE(m1)", [0, 1, 3]],
  ["HOUR(m1)", [0, 0, 0]],
  ["YEAR(m1)", [1970, 1970, 1970]],
  ["TIME_SERIES(3)", [3, 3, 3, 3]],
  ["IF(m1 > 1, m2)", [4, 4]],
  ["IF(1, m1, m2)", [1, 2, 8]],
  ["FIRST(METRICS())", [1, 2, 8]],
  ["LAST(SORT(METRICS(), MAX, DESC))", [4, 4, 4, 4]],
  ["SLICE(METRICS(), 1)", [4, 4, 4, 4]],
  ["REMOVE_EMPTY([m1, m2 / 0])", [[1, 2, 8]]],
  [
    "SEARCH('x', 'Sum', 60) * 2",
    [
      [2, 4, 16],
      [8, 8, 8, 8],
    ],
  ],
];

for (const [text, expected] of EXAMPLES) test(text, () => assert.deepEqual(compute(text), expected));

test("what is no expression", () => {
  for (const text of [
    "",
    "1 +",
    "(1",
    "m1 m2",
    "AVG(",
    "m1 $ 2",
    "NOPE(m1)",
    "m7",
    "'a' + 1",
    "SLICE(m1)",
    `${"(".repeat(500)}1`,
  ])
    assert.throws(() => compute(text), MathError, text);
});

test("numbers are computed as JavaScript would", () => {
  const random = new Random();
  const write = (depth: number): string => {
    if (depth === 0 || random.below(4) === 0) return String(1 + random.below(9));
    const op = ["+", "-", "*", "/"][random.below(4)];
    const inner = `${write(depth - 1)} ${op} ${write(depth - 1)}`;
    return random.below(2) === 0 ? `(${inner})` : inner;
  };
  for (let round = 0; round < 500; round++) {
    const text = write(4);
    const expected: unknown = new Function(`return ${text}`)();
    assert.ok(Object.is(compute(text), expected), `with TEST_SEED=${random.seed}: ${text}`);
  }
});

test("searches match words, parts of camel case, and quoted text exactly", () => {
  const metric = {
    namespace: "AWS/EC2",
    name: "CPUUtilization",
    dimensions: [["InstanceId", "i-1"]] as const,
  };
  const matches = (text: string) => parseSearch(text).matches(metric);
  for (const text of [
    "cpu",
    "utilization",
    "{AWS/EC2,InstanceId} CPU",
    'Namespace="AWS/EC2" i-1',
    "disk OR (cpu NOT disk)",
    'MetricName="CPUUtilization"',
  ])
    assert.equal(matches(text), true, text);
  for (const text of [
    '"cpu"',
    "{AWS/EC2} CPU",
    "cpu disk",
    "NOT cpu",
    'MetricName="CPU"',
    'InstanceId="i-2"',
  ])
    assert.equal(matches(text), false, text);
  assert.throws(() => parseSearch("(cpu"), MathError);
});
