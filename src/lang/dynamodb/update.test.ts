import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../test/support/random.ts";
import { DynamoValidationError } from "./error.ts";
import { Expressions } from "./expressions.ts";
import { projectionOf } from "./projection.ts";
import type { AttributeValue, Item } from "./values.ts";

const expressions = new Expressions();

/** The item after an update, as plain JSON; or what is wrong. */
function after(text: string, item: Item, values?: Item, names?: Record<string, string>): unknown {
  const request = expressions.request(names, values);
  try {
    const update = request.update(text);
    const before = JSON.stringify(item);
    const { item: result } = update.apply(item);
    assert.equal(JSON.stringify(item), before, "an update leaves the item as it was");
    return JSON.parse(JSON.stringify(result));
  } catch (error) {
    if (error instanceof DynamoValidationError)
      return error.message.replace("Invalid UpdateExpression: ", "");
    throw error;
  }
}

const S = (s: string): AttributeValue => ({ S: s });
const N = (n: number): AttributeValue => ({ N: String(n) });
const L = (...l: AttributeValue[]): AttributeValue => ({ L: l });
const M = (m: Item): AttributeValue => ({ M: m });

test("errors of a whole expression come in AWS's order", () => {
  const syntax = (token: string, near: string) => `Syntax error; token: "${token}", near: "${near}"`;
  const values = { ":a": S("a"), ":b": S("a") };
  const names = { "#a": "a", "#b": "b" };
  const cases: [string, string][] = [
    ["INVALID SYNTAX HERE", syntax("INVALID", "INVALID SYNTAX")],
    ["ADD hits : incr", syntax(":", "hits : incr")],
    ["set a", syntax("<EOF>", "a")],
    ["set a=set", syntax("set", "=set")],
    ["remove a = b", syntax("=", "a = b")],
    ["delete a b", syntax("b", "a b")],
    ["add a if_not_exist(b)", syntax("if_not_exist", "a if_not_exist(")],
    ["set :a = b", syntax(":a", "set :a =")],
    ["set a = b * c", syntax("*", "b * c")],
    ["set a[1] = 1", syntax("1", "= 1")],
    ["SET if_not_exist(a, b) = a", syntax("(", "if_not_exist(a")],
    ["set (a = (b + c))", syntax("(", "set (a")],
    ["set a = (b.c)[0] + e", syntax("[", ")[0")],
    ["set a = b + c + d", syntax("+", "c + d")],
    ["set a = if_not_exists(c, :a+:b)", syntax("+", ":a+:b")],
    [" set #c = :c set abOrt = :a ", "Attribute name is a reserved keyword; reserved keyword: abOrt"],
    ["set #c = if_not_exist(:c) set c = d", "Invalid function name; function: if_not_exist"],
    ["set a = LIST_APPEND(:a, :b)", "Invalid function name; function: LIST_APPEND"],
    [
      "set a = list_append(list_append(:a, :b), :c)",
      "The function is not allowed to be used this way in an expression; function: list_append",
    ],
    ["add #d :e set a = b add e :f", 'The "ADD" section can only be used once in an update expression;'],
    [
      "SET #c = if_not_exists(:c)",
      "An expression attribute name used in the document path is not defined; attribute name: #c",
    ],
    [
      "SET #a = if_not_exists(:c)",
      "An expression attribute value used in expression is not defined; attribute value: :c",
    ],
    [
      "set d[1] = a, d.b = a, c[1].a = a, c = if_not_exists(a)",
      "Two document paths overlap with each other; must remove or rewrite one of these paths; " +
        "path one: [c, [1], a], path two: [c]",
    ],
    [
      "remove a.c set a[1] = e",
      "Two document paths conflict with each other; must remove or rewrite one of these paths; " +
        "path one: [a, c], path two: [a, [1]]",
    ],
    [
      "set b = list_append(:a, a), c = if_not_exists(a) add a.b :a",
      "Incorrect operand type for operator or function; operator: ADD, operand type: STRING",
    ],
    [
      "set a = if_not_exists(c)",
      "Incorrect number of operands for operator or function; operator or function: if_not_exists, number of operands: 1",
    ],
    [
      "set a = if_not_exists(if_not_exists(a, b), c)",
      "Operator or function requires a document path; operator or function: if_not_exists",
    ],
    [
      "set a = :a + c",
      "Incorrect operand type for operator or function; operator or function: +, operand type: S",
    ],
    [
      "set a = list_append(a, :b)",
      "Incorrect operand type for operator or function; operator or function: list_append, operand type: S",
    ],
  ];
  for (const [text, message] of cases) assert.equal(after(text, {}, values, names), message, text);
});

test("ADD and DELETE name the types that they do not take", () => {
  const types: [AttributeValue, string][] = [
    [S("a"), "STRING"],
    [{ NULL: true }, "NULL"],
    [{ BOOL: true }, "BOOLEAN"],
    [{ B: Uint8Array.of(1) }, "BINARY"],
    [M({}), "MAP"],
    [L(), "LIST"],
  ];
  const message = (operator: string, type: string) =>
    `Incorrect operand type for operator or function; operator: ${operator}, operand type: ${type}`;
  for (const [value, type] of types) {
    assert.equal(after("add a :v", {}, { ":v": value }), message("ADD", type));
    assert.equal(after("delete a :v", {}, { ":v": value }), message("DELETE", type));
  }
  assert.equal(after("delete a :v", {}, { ":v": N(1) }), message("DELETE", "NUMBER"));
});

test("sections do what they say, all from the item as it was", () => {
  const item: Item = {
    a: N(1),
    b: N(2),
    s: { SS: ["x", "y"] },
    n: { NS: ["1"] },
    l: L(N(0), N(1), N(2)),
    m: M({ k: S("v"), l: L(M({ z: N(1) })), s: { SS: ["only"] } }),
  };
  const { a, b, s, n, l, m } = item as Required<Item>;
  const cases: [string, Item, Item][] = [
    ["SET a = b, b = a", {}, { a: N(2), b: N(1), s, n, l, m } as Item],
    [
      "SET a = a + :v, c = b - :v",
      { ":v": { N: "0.5" } },
      { a: { N: "1.5" }, b, s, n, l, m, c: { N: "1.5" } } as Item,
    ],
    [
      "SET a = if_not_exists(a, :v), c = if_not_exists(c, :v)",
      { ":v": N(9) },
      { a, b, s, n, l, m, c: N(9) } as Item,
    ],
    ["SET a = if_not_exists(c, :v) + a", { ":v": N(9) }, { a: N(10), b, s, n, l, m } as Item],
    [
      "SET l = list_append(:v, l)",
      { ":v": L(S("new")) },
      { a, b, s, n, l: L(S("new"), N(0), N(1), N(2)), m } as Item,
    ],
    ["SET l[1] = :v", { ":v": S("new") }, { a, b, s, n, l: L(N(0), S("new"), N(2)), m } as Item],
    [
      "SET l[9] = :v, l[7] = :w",
      { ":v": S("9"), ":w": S("7") },
      { a, b, s, n, l: L(N(0), N(1), N(2), S("7"), S("9")), m } as Item,
    ],
    ["REMOVE l[0], l[2], l[9]", {}, { a, b, s, n, l: L(N(1)), m } as Item],
    [
      "REMOVE l[0] SET l[5] = :v, l[2] = :v",
      { ":v": S("v") },
      { a, b, s, n, l: L(N(1), S("v"), S("v")), m } as Item,
    ],
    ["REMOVE a, gone, m.gone", {}, { b, s, n, l, m } as Item],
    [
      "SET m.k = :v, m.n = :v, m.l[0].z = :v",
      { ":v": N(7) },
      { a, b, s, n, l, m: M({ k: N(7), l: L(M({ z: N(7) })), s: { SS: ["only"] }, n: N(7) }) } as Item,
    ],
    ["ADD a :v, c :v", { ":v": N(5) }, { a: N(6), b, s, n, l, m, c: N(5) } as Item],
    ["ADD s :v", { ":v": { SS: ["y", "z"] } }, { a, b, s: { SS: ["x", "y", "z"] }, n, l, m } as Item],
    ["DELETE s :v, gone :v", { ":v": { SS: ["y", "q"] } }, { a, b, s: { SS: ["x"] }, n, l, m } as Item],
    ["DELETE n :v", { ":v": { NS: ["1.0"] } }, { a, b, s, l, m } as Item],
    [
      "DELETE m.s :v ADD m.c :w",
      { ":v": { SS: ["only"] }, ":w": N(3) },
      { a, b, s, n, l, m: M({ k: S("v"), l: L(M({ z: N(1) })), c: N(3) }) } as Item,
    ],
  ];
  for (const [text, values, expected] of cases) {
    const given = Object.keys(values).length === 0 ? undefined : values;
    assert.deepEqual(after(text, item, given), JSON.parse(JSON.stringify(expected)), text);
  }
});

test("what an item does not allow is refused", () => {
  const item: Item = { a: S("a"), b: M({ "1": S("a") }), d: L(S("a")), n: N(1), s: { SS: ["a"] } };
  const path = "The document path provided in the update expression is invalid for update";
  const type = "An operand in the update expression has an incorrect data type";
  const gone = "The provided expression refers to an attribute that does not exist in the item";
  const values = { ":s": { SS: ["a"] }, ":n": { NS: ["1"] }, ":1": N(1), ":l": L() };
  const cases: [string, string][] = [
    ...[
      "set a.x = :s",
      "set a[1] = :s",
      "set y.a = :s",
      "set y[1] = :s",
      "set b[1] = :s",
      "set d.x = :s",
    ].map((text): [string, string] => [text, path]),
    ...[
      "remove a.x",
      "remove y[1]",
      "remove b[1]",
      "remove d.x",
      "delete y.a :s",
      "add d.x :s",
      "add y.a :s",
    ].map((text): [string, string] => [text, path]),
    ...[
      "add a :1",
      "add s :n",
      "add n :s",
      "delete n :s",
      "delete s :n",
      "set e = a + :1",
      "set e = :1 - s",
    ].map((text): [string, string] => [text, type]),
    ["set e = list_append(s, if_not_exists(f, :l))", type],
    ["set e = gone", gone],
    ["set e = list_append(gone, :l)", gone],
    ["set e = :1 + gone", gone],
  ];
  for (const [text, message] of cases) assert.equal(after(text, item, values), message, text);
});

test("documents do not get deeper than 32 levels", () => {
  let deep: AttributeValue = S("leaf");
  for (let i = 0; i < 30; i++) deep = M({ n: deep });
  assert.equal(typeof after("SET m.d = :d", { m: M({}) }, { ":d": deep }), "object");
  assert.match(
    String(after("SET m.a.d = :d", { m: M({ a: M({}) }) }, { ":d": deep })),
    /^Nesting Levels have exceeded/,
  );
});

test("an update tells what it writes, and of which type", () => {
  const request = expressions.request({ "#x": "x" }, { ":n": N(1), ":s": { SS: ["a"] }, ":l": L() });
  const update = request.update(
    "SET a = b + :n, c = :s, #x.d[0] = list_append(:l, e), f = if_not_exists(g, :n), h = i REMOVE j ADD k :n",
  );
  assert.deepEqual(
    update.targets.map(({ section, path, type }) => [section, path.join("."), type]),
    [
      ["SET", "a", "N"],
      ["SET", "c", "SS"],
      ["SET", "x.d.0", "L"],
      ["SET", "f", "N"],
      ["SET", "h", undefined],
      ["REMOVE", "j", undefined],
      ["ADD", "k", "N"],
    ],
  );
  assert.deepEqual(
    update.paths.map((path) => path.join(".")),
    ["a", "b", "c", "x.d.0", "e", "f", "g", "h", "i", "j", "k"],
  );
});

test("attributes with the names of what objects inherit are ordinary", () => {
  const names = { "#p": "__proto__", "#c": "constructor" };
  const request = expressions.request(names, { ":v": S("v") });
  const { item } = request.update("SET #p = :v, #c = :v").apply({});
  assert.deepEqual(Object.keys(item), ["__proto__", "constructor"]);
  assert.equal(
    after("SET a = #c", {}, undefined, { "#c": "constructor" }),
    "The provided expression refers to an attribute that does not exist in the item",
  );
  const projected = expressions.request(names).projection("#p, #c").apply(item);
  assert.deepEqual(Object.keys(projected), ["__proto__", "constructor"]);
});

test("random updates of a list agree with doing them one by one", () => {
  const random = new Random();
  for (let i = 0; i < 800; i++) {
    const list = Array.from({ length: random.below(6) }, (_, k) => S(`e${k}`));
    const indexes = [0, 1, 2, 3, 4, 5, 6, 7].filter(() => random.chance(0.4));
    const sets = indexes.filter(() => random.chance(0.5));
    const removals = indexes.filter((index) => !sets.includes(index));
    const shuffled = [...sets].sort(() => random.next() - 0.5);
    const clauses = [
      sets.length === 0 ? "" : `SET ${shuffled.map((k) => `l[${k}] = :v${k}`).join(", ")}`,
      removals.length === 0 ? "" : `REMOVE ${removals.map((k) => `l[${k}]`).join(", ")}`,
    ];
    const text = clauses.join(" ").trim();
    if (text === "") continue;
    const expected: (AttributeValue | undefined)[] = list.map((element, k) =>
      removals.includes(k) ? undefined : sets.includes(k) ? S(`v${k}`) : element,
    );
    for (const k of sets) if (k >= list.length) expected.push(S(`v${k}`));
    // A removal beyond the list's end does not reach what this update appends.
    const values = Object.fromEntries(sets.map((k) => [`:v${k}`, S(`v${k}`)]));
    const given = sets.length === 0 ? undefined : values;
    const kept = expected.filter((element) => element !== undefined);
    const about = `seed ${random.seed}: ${text} of ${list.length}`;
    assert.deepEqual(
      after(text, { l: L(...list) }, given),
      { l: JSON.parse(JSON.stringify(L(...kept))) },
      about,
    );
  }
});

test("projections return what is there, and nothing of what is not", () => {
  const item: Item = {
    a: N(1),
    m: M({ x: S("x"), y: L(S("0"), S("1"), S("2")) }),
    l: L(N(0), M({ k: N(1), z: N(2) })),
  };
  const project = (text: string, names?: Record<string, string>) =>
    JSON.parse(JSON.stringify(expressions.request(names).projection(text).apply(item)));
  assert.deepEqual(project("a, gone"), { a: N(1) });
  assert.deepEqual(project("gone, m.gone, m.x.deeper, l[7]"), {});
  assert.deepEqual(project("m.y[2], m.y[0]"), { m: M({ y: L(S("0"), S("2")) }) });
  assert.deepEqual(project("l[1].k, m.#x", { "#x": "x" }), { l: L(M({ k: N(1) })), m: M({ x: S("x") }) });
  assert.deepEqual(JSON.parse(JSON.stringify(projectionOf([["m", "y", 1], ["a"]]).apply(item))), {
    m: M({ y: L(S("1")) }),
    a: N(1),
  });
  const refusal = (text: string, names?: Record<string, string>) => {
    try {
      expressions.request(names).projection(text);
    } catch (error) {
      return (error as Error).message;
    }
    return "(accepted)";
  };
  assert.equal(refusal("a b"), 'Invalid ProjectionExpression: Syntax error; token: "b", near: "a b"');
  assert.equal(refusal("a,"), 'Invalid ProjectionExpression: Syntax error; token: "<EOF>", near: ","');
  assert.equal(
    refusal("#AMZN_MAPPED_2021-03-03"),
    'Invalid ProjectionExpression: Syntax error; token: "-", near: "#AMZN_MAPPED_2021-0"',
  );
  assert.equal(
    refusal("a, #a.b", { "#a": "a" }),
    "Invalid ProjectionExpression: Two document paths overlap with each other; must remove or rewrite one of " +
      "these paths; path one: [a], path two: [a, b]",
  );
  assert.equal(refusal(""), "Invalid ProjectionExpression: The expression can not be empty;");
  assert.match(refusal(Array(33).fill("a").join(".")), /nesting/);
});
