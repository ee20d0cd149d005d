import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../../test/support/random.ts";
import { instant } from "../../../base/instant.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { likeMatcher } from "./like.ts";
import { parseQuery } from "./parser.ts";
import { planSelection } from "./plan.ts";

const WORDS =
  `SELECT FROM WHERE LIMIT AND OR NOT IN BETWEEN LIKE ESCAPE IS NULL MISSING AS CASE WHEN THEN ELSE END CAST
   INT    S3Object s s.a "q" 'text' 1 2.5 1e9 ( ) [ ] [*] * , . = <> < <= + - / % || ; COUNT(*) SUM( TRIM(
   LEADING    EXTRACT( YEAR DATE_ADD( day UTCNOW() SUBSTRING( FOR TRUE \u{1f600} -- /* \0 "`.split(/\s+/);

test("whatever is thrown at it, the parser answers a query or one of S3's refusals", () => {
  const random = new Random();
  const start = "SELECT s.a FROM S3Object s WHERE s.a = 1 LIMIT 5".split(" ");
  let accepted = 0;
  for (let round = 0; round < 20_000; round++) {
    const words = round % 2 === 0 ? [...start] : ["SELECT"];
    for (let change = random.below(round % 2 === 0 ? 3 : 12); change >= 0; change--) {
      const word = WORDS[random.below(WORDS.length)] as string;
      words.splice(random.below(words.length + 1), random.below(3) === 0 ? 1 : 0, word);
    }
    const sql = words.join(random.below(4) === 0 ? "" : " ");
    try {
      parseQuery(sql);
      planSelection(
        {
          Bucket: "b",
          Key: "k",
          Expression: sql,
          ExpressionType: "SQL",
          InputSerialization: { JSON: { Type: "LINES" } },
          OutputSerialization: { JSON: {} },
        },
        instant(0),
      );
      accepted++;
    } catch (error) {
      assert.ok(
        error instanceof AwsError && error.status === 400,
        `seed ${random.seed}, round ${round}: ${sql}: ${error}`,
      );
    }
  }
  assert.ok(accepted > 100, `only ${accepted} were queries`);
});

test("endless expressions are refused, not crashed on", () => {
  for (const expression of [
    "(".repeat(100_000),
    "1+".repeat(100_000),
    `${"NOT ".repeat(50_000)}a`,
    `a${" = 1".repeat(30_000)}`,
  ])
    try {
      parseQuery(`SELECT * FROM S3Object WHERE ${expression}`);
    } catch (error) {
      assert.ok(error instanceof AwsError, String(error));
    }
});

test("operators bind as SQL's do", () => {
  const shown = (sql: string): string => {
    const show = (expression: unknown): string => {
      const { is, operator, left, right, of, value } = expression as Record<string, unknown>;
      if (is === "binary") return `(${show(left)}${String(operator)}${show(right)})`;
      if (is === "not") return `!${show(of)}`;
      return is === "negative" ? `-${show(of)}` : String(value);
    };
    return show(parseQuery(`SELECT * FROM S3Object WHERE ${sql}`).where);
  };
  assert.equal(shown("1 + 2 * 3 = 7 OR NOT 1 = 2 AND TRUE"), "(((1+(2*3))=7)OR(!(1=2)ANDtrue))");
  assert.equal(shown("8 - 2 - -1 < 9 / 3 % 2"), "(((8-2)--1)<((9/3)%2))");
});

test("LIKE is what a regular expression says it is", () => {
  const random = new Random();
  const letters = "aab%_";
  const word = (length: number, from: string) =>
    Array.from({ length }, () => from.charAt(random.below(from.length))).join("");
  for (let round = 0; round < 20_000; round++) {
    const [pattern, text] = [word(random.below(7), letters), word(random.below(9), "ab")];
    const expected = new RegExp(`^${pattern.replaceAll("%", ".*").replaceAll("_", ".")}$`).test(text);
    assert.equal(
      likeMatcher(pattern, undefined)(text),
      expected,
      `seed ${random.seed}: ${text} LIKE ${pattern}`,
    );
  }
  assert.equal(likeMatcher("10!%%", "!")("10% off"), true);
  assert.equal(likeMatcher("10!%%", "!")("100 off"), false);
});
