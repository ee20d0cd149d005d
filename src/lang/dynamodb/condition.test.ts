import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../test/support/random.ts";
import { DynamoValidationError } from "./error.ts";
import { Expressions } from "./expressions.ts";
import type { AttributeValue, Item } from "./values.ts";

const expressions = new Expressions();

function holds(text: string, item: Item | undefined, values?: Item, names?: Record<string, string>): boolean {
  const request = expressions.request(names, values);
  const condition = request.filter(text);
  request.checkUsed();
  return condition.test(item);
}

/** What is wrong with a filter, without the words that all begin with. */
function refusal(text: string, values?: Item, names?: Record<string, string>): string {
  try {
    expressions.request(names, values).filter(text);
  } catch (error) {
    if (error instanceof DynamoValidationError)
      return error.message.replace("Invalid FilterExpression: ", "");
    throw error;
  }
  return "(accepted)";
}

const syntax = (token: string, near: string) => `Syntax error; token: "${token}", near: "${near}"`;

test("syntax errors name the token at which it ends, and its neighbours", () => {
  const cases: [string, string][] = [
    ["things are not gonna be ok", syntax("are", "things are not")],
    ["a > 4", syntax("4", "> 4")],
    ["attribute_exists(Pictures-RearView)", syntax("-", "Pictures-RearView")],
    ['attribute_exists("Pictures.RearView")', syntax('"', '("Pictures')],
    ["attribute_exists(Pictures..RearView)", syntax(".", "..RearView")],
    ["attribute_exists(Pi#ctures.RearView)", syntax("#ctures", "Pi#ctures.")],
    ["a in b, c", syntax("b", "in b,")],
    ["a > between", syntax("between", "> between")],
    ["a in (b,c,)", syntax(")", ",)")],
    ["(a)between(b.(c.d))and(c)", syntax("(", ".(c")],
    [
      "#articleId attribute_not_exists :ckpst",
      syntax("attribute_not_exists", "#articleId attribute_not_exists :ckpst"),
    ],
    ["begins_with(LSI_SK_1, G_M#)", syntax("#", "G_M#)")],
    ["f()", syntax(")", "()")],
    ["a > :things.stuff", syntax(".", ":things.stuff")],
    ["b[:a] > a", syntax(":a", "[:a]")],
    ["(size(a))[0] > a", syntax("[", ")[0")],
    ["_c = a", syntax("_", "_c")],
    ["ü > a", syntax("ü", "ü >")],
    ["#m.2021-03-03 = :a", syntax("2021", ".2021-")],
    ["a", syntax("<EOF>", "a")],
    ["a = :b AND", syntax("<EOF>", "AND")],
    ["a = ", syntax("<EOF>", "= ")],
    ["", "The expression can not be empty;"],
    ["x".repeat(4097), "Expression size has exceeded the maximum allowed size; expression size: 4097"],
  ];
  for (const [text, message] of cases) assert.equal(refusal(text), message, text);
});

test("errors of a whole expression come before those of its parts", () => {
  const redundant = "The expression has redundant parentheses;";
  const misused = (name: string) =>
    `The function is not allowed to be used this way in an expression; function: ${name}`;
  const cases: [string, string][] = [
    ["a=a and a > ((views))", redundant],
    ["(a)between(((b.c)).d)and(c)", redundant],
    ["a > whatever((:things), ((a)))", redundant],
    ["a=a OR ((a=a OR (a=a OR a=a)))", redundant],
    [
      "((a=a) OR (a=a))",
      "The first operand must be distinct from the remaining operands for this operator or function; operator: =, first operand: [a]",
    ],
    ["a=a and whatever((:things)) > a", "Invalid function name; function: whatever"],
    ["attRIbute_exIsts((views), #a)", "Invalid function name; function: attRIbute_exIsts"],
    ["a=a and attribute_exists((views), (#a)) > b", misused("attribute_exists")],
    ["size(contains(a, b)) > a", misused("contains")],
    ["size(things)", misused("size")],
    ["a between b and attribute_exists(things)", misused("attribute_exists")],
    ["a in (b, attribute_exists(things))", misused("attribute_exists")],
    ["attribute_exists(views, #a)", "Attribute name is a reserved keyword; reserved keyword: views"],
    [":a < abOrT", "Attribute name is a reserved keyword; reserved keyword: abOrT"],
  ];
  for (const [text, message] of cases) assert.equal(refusal(text), message, text);
});

test("predicates are checked in the order of the text", () => {
  const name = (ref: string) =>
    `An expression attribute name used in the document path is not defined; attribute name: ${ref}`;
  const value = (ref: string) =>
    `An expression attribute value used in expression is not defined; attribute value: ${ref}`;
  const count = (operator: string, operands: number) =>
    `Incorrect number of operands for operator or function; operator or function: ${operator}, number of operands: ${operands}`;
  const type = (operator: string, operand: string) =>
    `Incorrect operand type for operator or function; operator or function: ${operator}, operand type: ${operand}`;
  const distinct = (operator: string, path: string) =>
    `The first operand must be distinct from the remaining operands for this operator or function; operator: ${operator}, first operand: ${path}`;
  const path = (operator: string) =>
    `Operator or function requires a document path; operator or function: ${operator}`;
  const cases: [string, string, AttributeValue?][] = [
    ["attribute_exists(#P.RearView, :a) and a=a", name("#P")],
    ["begins_with(Pictures.#RearView)", name("#RearView")],
    ["(a)between(b.c[45].#d)and(:a)", name("#d")],
    ["begins_with(:hello, #b)", value(":hello")],
    ["begins_with(things, :v) and a = :missing", type("begins_with", "N"), { N: "1" }],
    ["a = :missing and begins_with(things, :v)", value(":missing"), { N: "1" }],
    ["attribute_exists(things, a) and a=a", count("attribute_exists", 2)],
    ["begins_with(things, size(a), b)", count("begins_with", 3)],
    ["size(things, a) > b", count("size", 2)],
    ["contains(ab.bc[1].a, ab.bc[1].#a)", distinct("contains", "[ab, bc, [1], a]")],
    ["#a <> a", distinct("<>", "[a]")],
    ["attribute_type(a, :v)", type("attribute_type", "BOOL"), { BOOL: true }],
    ["attribute_type(a, b)", type("attribute_type", "{NS,SS,L,BS,N,M,B,BOOL,NULL,S}")],
    ["attribute_type(a, size(a))", type("attribute_type", "N")],
    [
      "attribute_type(a, :v)",
      "Invalid attribute type name found; type: 1, valid types: {B,NULL,SS,BOOL,L,BS,N,NS,S,M}",
      { S: "1" },
    ],
    ["begins_with(a, size(a))", type("begins_with", "N")],
    ["begins_with(:v, a)", type("begins_with", "L"), { L: [] }],
    ["size(:v) > a", type("size", "NULL"), { NULL: true }],
    ["size(size(a)) > :v", type("size", "N"), { N: "1" }],
    ["attribute_not_exists(size(:v))", type("size", "N"), { N: "1" }],
    ["attribute_not_exists(size(:v))", path("attribute_not_exists"), { S: "1" }],
    ["attribute_exists(:v)", path("attribute_exists"), { S: "1" }],
    ["a < :v", type("<", "BOOL"), { BOOL: true }],
    [":v >= a", type(">=", "M"), { M: {} }],
    ["a between :v and b", type("BETWEEN", "SS"), { SS: ["a"] }],
    [
      `a in (${Array(101).fill(":v").join(",")})`,
      "The IN operator is provided with too many operands; number of operands: 101",
      { N: "1" },
    ],
  ];
  for (const [text, message, v] of cases) {
    assert.equal(
      refusal(text, v && { ":v": v }, text.includes("#a") ? { "#a": "a" } : undefined),
      message,
      text,
    );
  }
});

test("bounds of BETWEEN that are values must fit each other", () => {
  const values = { ":a": { S: "a" }, ":b": { S: "b" }, ":n": { N: "1" } };
  assert.equal(
    refusal("x between :n and :a", values),
    "The BETWEEN operator requires same data type for lower and upper bounds; " +
      "lower bound operand: AttributeValue: {N:1}, upper bound operand: AttributeValue: {S:a}",
  );
  assert.equal(
    refusal("x between :b and :a", values),
    "The BETWEEN operator requires upper bound to be greater than or equal to lower bound; " +
      "lower bound operand: AttributeValue: {S:b}, upper bound operand: AttributeValue: {S:a}",
  );
});

test("an expression has at most 300 operators", () => {
  const chain = (n: number) => `a<b ${"or (a<b ".repeat(n)}${")".repeat(n)}`;
  assert.equal(refusal(chain(149)), "(accepted)");
  assert.equal(refusal(chain(150)), "The expression contains too many operators; operator count: 301");
  assert.match(refusal(`${"not ".repeat(1000)}a<b`), /too many operators/);
  assert.match(refusal("(".repeat(4096)), /redundant parentheses|Syntax error/);
  assert.notEqual(refusal(`a < ${"f(".repeat(1355)}b${")".repeat(1355)}`), "(accepted)");
});

test("names and values must be well formed, and used", () => {
  const request = (names?: Record<string, string>, values?: Item, wording?: "older") => () =>
    expressions.request(names, values, wording).checkUsed();
  const unused = (parameter: string, keys: string) =>
    `Value provided in ${parameter} unused in expressions: keys: {${keys}}`;
  const cases: [() => void, string][] = [
    [request({}), "ExpressionAttributeNames must not be empty"],
    [request({ a: "a" }), 'ExpressionAttributeNames contains invalid key: Syntax error; key: "a"'],
    [request(undefined, {}), "ExpressionAttributeValues must not be empty"],
    [
      request(undefined, { "#b": { S: "a" } }),
      'ExpressionAttributeValues contains invalid key: Syntax error; key: "#b"',
    ],
    [request({ "#a": "a", "#b": "b" }), unused("ExpressionAttributeNames", "#a, #b")],
    [request(undefined, { ":c": { S: "a" } }), unused("ExpressionAttributeValues", ":c")],
    [request(undefined, { ":c": { N: "x" } }), "The parameter cannot be converted to a numeric value: x"],
    [
      request(undefined, { ":c": { N: "x" } }, "older"),
      "ExpressionAttributeValues contains invalid value: " +
        "The parameter cannot be converted to a numeric value: x for key :c",
    ],
  ];
  for (const [attempt, message] of cases) assert.throws(attempt, { message });
});

const ITEM: Item = {
  s: { S: "hello" },
  n: { N: "5" },
  b: { B: Uint8Array.of(1, 2, 3) },
  t: { BOOL: true },
  ss: { SS: ["a", "b"] },
  ns: { NS: ["1", "2"] },
  l: { L: [{ S: "x" }, { N: "1" }, { L: [{ S: "deep" }] }] },
  m: { M: { k: { S: "v" }, "dot.ted": { N: "1" } } },
};

test("conditions hold for what they say", () => {
  const values: Item = {
    ":hello": { S: "hello" },
    ":he": { S: "he" },
    ":5": { N: "5.0" },
    ":4": { N: "4" },
    ":9": { N: "9" },
    ":01": { B: Uint8Array.of(1, 2) },
    ":t": { BOOL: true },
    ":ba": { SS: ["b", "a"] },
    ":a": { S: "a" },
    ":1": { N: "1" },
    ":SS": { S: "SS" },
    ":x": { S: "x" },
    ":list": { L: [{ S: "deep" }] },
  };
  const truths: [string, boolean][] = [
    ["s = :hello", true],
    ["s <> :hello", false],
    ["absent = :hello", false],
    ["absent <> :hello", true],
    ["absent <> gone", true],
    ["n = :5", true],
    ["n < :9 AND n >= :5 AND :4 < n", true],
    ["n < :hello", false],
    ["s < :9", false],
    ["t < s", false],
    ["absent < :9 OR :9 < absent", false],
    ["n BETWEEN :4 AND :9", true],
    ["absent BETWEEN :4 AND :9", false],
    ["NOT n BETWEEN :4 AND :5", false],
    ["n IN (:4, :5)", true],
    ["absent IN (:4, absent)", false],
    ["ss = :ba", true],
    ["begins_with(s, :he)", true],
    ["begins_with(b, :01)", true],
    ["begins_with(n, :he)", false],
    ["contains(s, :he)", true],
    ["contains(b, :01)", true],
    ["contains(ss, :a)", true],
    ["contains(ns, :1)", true],
    ["contains(ss, :1)", false],
    ["contains(l, :x) AND contains(l, :list)", true],
    ["contains(absent, :x)", false],
    ["size(s) = :5", true],
    ["size(l) < :4 AND size(m) < :4 AND size(ss) < :4 AND size(b) < :4", true],
    ["size(n) = :1", false],
    ["size(absent) <> :1", true],
    ["attribute_exists(m.k) AND attribute_not_exists(m.z)", true],
    ["attribute_exists(l[2][0]) AND attribute_not_exists(l[3])", true],
    ["attribute_exists(s.k) OR attribute_exists(m[0])", false],
    ["attribute_type(ss, :SS)", true],
    ["attribute_type(absent, :SS)", false],
    ["s = :hello OR n = :9 AND n = :4", true],
    ["(s = :hello OR n = :9) AND n = :4", false],
    ["NOT s = :hello OR n = :5", true],
    ["NOT (s = :hello OR n = :5)", false],
    ["(m).k <> :x AND (l)[0] = :x", true],
    ["t = :t", true],
  ];
  for (const [text, truth] of truths) {
    const used = Object.fromEntries(
      Object.entries(values).filter(([key]) => new RegExp(`${key}\\b`).test(text)),
    );
    const given = Object.keys(used).length === 0 ? undefined : used;
    assert.equal(holds(text, ITEM, given), truth, text);
    assert.equal(holds(`(${text})`, ITEM, given), truth, text);
  }
  assert.ok(holds("#m.#d = :1", ITEM, { ":1": { N: "1" } }, { "#m": "m", "#d": "dot.ted" }));
  assert.ok(holds("attribute_not_exists(s)", undefined));
  assert.ok(!holds("attribute_exists(toString)", {}));
});

/** A random condition as text, with what it should come to for the item of `numbers`. */
function someCondition(random: Random, numbers: Record<string, number>, depth: number): [string, boolean] {
  const [a, b, c] = [
    random.pick("vwxyz".split("")),
    random.pick([":1", ":2", ":3"]),
    random.pick([":1", ":2", ":3"]),
  ];
  const [x, y, z] = [numbers[a], Number(b.slice(1)), Number(c.slice(1))];
  if (depth === 0 || random.chance(0.2)) {
    const leaves: [string, boolean][] = [
      [`${a} = ${b}`, x === y],
      [`${b} <> ${a}`, x !== y],
      [`${a} < ${b}`, x !== undefined && x < y],
      [`${b} <= ${a}`, x !== undefined && y <= x],
      [`attribute_exists(${a})`, x !== undefined],
      [`${a} in (${b}, ${c})`, x === y || x === z],
      [
        `${a} between ${y < z ? b : c} and ${y < z ? c : b}`,
        x !== undefined && x >= Math.min(y, z) && x <= Math.max(y, z),
      ],
    ];
    return random.pick(leaves);
  }
  const [left, p] = someCondition(random, numbers, depth - 1);
  const [right, q] = someCondition(random, numbers, depth - 1);
  // Parentheses that hold a junction, or a predicate: never parentheses again.
  const choices: [string, boolean][] = [
    [`(${strip(left)}) AND (${strip(right)})`, p && q],
    [`(${strip(left)}) or (${strip(right)})`, p || q],
    [`NOT (${strip(left)})`, !p],
  ];
  return random.pick(choices);
}

function strip(text: string): string {
  return text;
}

test("random conditions come to what logic says", () => {
  const random = new Random();
  const values = { ":1": { N: "1" }, ":2": { N: "2" }, ":3": { N: "3" } };
  for (let i = 0; i < 1500; i++) {
    const numbers: Record<string, number> = {};
    for (const name of "vwxyz") if (random.chance(0.7)) numbers[name] = 1 + random.below(3);
    const item = Object.fromEntries(Object.entries(numbers).map(([name, n]) => [name, { N: String(n) }]));
    const [text, truth] = someCondition(random, numbers, 3);
    assert.equal(
      expressions.request(undefined, values).condition(text).test(item),
      truth,
      `seed ${random.seed}: ${text} for ${JSON.stringify(numbers)}`,
    );
  }
});

test("no text does worse than be refused", () => {
  const random = new Random();
  const pieces = [
    "a",
    "b.c",
    "[0]",
    "(",
    ")",
    "=",
    "<>",
    "<",
    ",",
    " AND ",
    " or ",
    "not ",
    " in ",
    " between ",
    ":v",
  ];
  pieces.push(
    "#n",
    "size(",
    "contains(",
    "attribute_exists(",
    ".",
    "SET ",
    "REMOVE ",
    " + ",
    "é",
    '"',
    "5",
    "list_append(",
  );
  for (let i = 0; i < 6000; i++) {
    const text = Array.from({ length: 1 + random.below(12) }, () => random.pick(pieces)).join("");
    const request = expressions.request({ "#n": "n" }, { ":v": { S: "v" } });
    for (const bind of ["filter", "update", "projection", "keyCondition"] as const) {
      try {
        const bound = request[bind](text);
        if ("test" in bound) bound.test(ITEM);
        if ("apply" in bound) bound.apply(ITEM);
      } catch (error) {
        if (error instanceof DynamoValidationError) continue;
        assert.fail(`seed ${random.seed}: ${bind} of ${text}: ${error}`);
      }
    }
  }
});
