/** Random names and questions: every list has what a look at all names finds, each once, whatever the page's size. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { arnOf, startStore } from "./fixtures.ts";

/** Mulberry32. */
function generator(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

const SEGMENTS = ["a", "a-b", "a.b", "a_b", "ab", "A", "0", "b"];

test("lists by path agree with a look at all names", async () => {
  const seed = 20_260_101;
  const below = generator(seed);
  const pick = <T>(items: readonly T[]): T => items[below(items.length)] as T;
  const path = (levels: number): string =>
    Array.from({ length: levels }, () => `/${pick(SEGMENTS)}`).join("");
  await using s = await startStore();
  const all = new Set<string>();
  while (all.size < 150) all.add(below(6) === 0 ? `${pick(SEGMENTS)}${below(9)}` : path(1 + below(4)));
  await Promise.all([...all].map((name) => s.put(name, name)));
  for (let round = 0; round < 60; round++) {
    const Path = below(5) === 0 ? "/" : path(1 + below(3));
    const Recursive = below(2) === 0;
    const MaxResults = 1 + below(10);
    const base = Path === "/" ? "" : Path;
    const expected = [...all].filter((name) => {
      const place = name.startsWith("/") ? name : `/${name}`;
      if (!place.startsWith(`${base}/`)) return false;
      return Recursive || !place.slice(base.length + 1).includes("/");
    });
    const found: string[] = [];
    let NextToken: string | undefined;
    do {
      const page = await s.ssm.getParametersByPath({ Path, Recursive, MaxResults, NextToken });
      found.push(...(page.Parameters ?? []).map(({ Value = "" }) => Value));
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    assert.deepEqual(found.toSorted(), expected.toSorted(), `seed ${seed}, round ${round}: ${Path}`);
  }
});

test("puts that meet leave a value that can be read", async () => {
  await using s = await startStore();
  await s.put("p", "first", { Type: "SecureString" });
  const puts = Array.from({ length: 12 }, (_, at) =>
    s.put("p", `value ${at}`, { Overwrite: true, ...(at % 3 === 1 && { Tier: "Advanced" as const }) }),
  );
  const results = await Promise.allSettled(puts);
  const versions = results.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
  for (const each of results)
    if (each.status === "rejected") assert.equal(each.reason.name, "TooManyUpdates");
  assert.deepEqual(
    versions.toSorted((a, b) => a - b),
    Array.from({ length: versions.length }, (_, at) => at + 2),
  );
  for (const [at, each] of results.entries())
    if (each.status === "fulfilled") assert.equal(await s.value(`p:${each.value}`), `value ${at}`);
  assert.match((await s.value(arnOf("p"))) ?? "", /^value/);
});
