import assert from "node:assert/strict";
import { test } from "node:test";
import { instant } from "../../base/instant.ts";
import { rootOf } from "../../kernel/iam/principal.ts";
import { Sqlite } from "../../kernel/store/sqlite.ts";
import type { Read } from "./kit.ts";
import * as limits from "./limits.ts";
import { planPut } from "./put.ts";
import { STORE } from "./store.ts";

const SCOPE = { partition: "aws", account: "000000000000", region: "us-east-1" };

/** A cell that is told to have so many parameters of each tier. */
function cellWith(standard: number, advanced: number): Read {
  const db = new Sqlite(":memory:");
  for (const script of STORE.migrations) db.exec(script);
  db.run("INSERT INTO tally (tier, parameters) VALUES ('Standard', ?), ('Advanced', ?)", standard, advanced);
  const caller = rootOf(SCOPE.account);
  return { now: instant(0), scope: SCOPE, caller, store: STORE.reader(db) } as unknown as Read;
}

const tierIn = (ctx: Read, Tier: "Standard" | "Advanced" | "Intelligent-Tiering"): string =>
  planPut(ctx, { Name: "p", Value: "v", Type: "String", Tier }).version.tier;

test("each tier has its number of parameters; intelligent tiering goes on to the next", () => {
  const { STANDARD_PARAMETERS_MAX: standard, ADVANCED_PARAMETERS_MAX: advanced } = limits;
  const last = cellWith(standard - 1, advanced - 1);
  assert.deepEqual([tierIn(last, "Standard"), tierIn(last, "Advanced")], ["Standard", "Advanced"]);
  assert.equal(tierIn(last, "Intelligent-Tiering"), "Standard");
  const full = cellWith(standard, advanced - 1);
  assert.throws(() => tierIn(full, "Standard"), { code: "ParameterLimitExceeded" });
  assert.equal(tierIn(full, "Intelligent-Tiering"), "Advanced");
  assert.throws(() => tierIn(cellWith(standard, advanced), "Intelligent-Tiering"), {
    code: "ParameterLimitExceeded",
  });
});
