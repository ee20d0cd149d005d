import assert from "node:assert/strict";
import { test } from "node:test";
import { Random } from "../../../test/support/random.ts";
import { DynamoValidationError } from "./error.ts";
import type { KeySchema } from "./key-condition.ts";
import {
  type BoundDelete,
  type BoundInsert,
  type BoundSelect,
  type BoundStatementUpdate,
  keyRangesOf,
  Statements,
  singleKeyOf,
} from "./partiql.ts";
import type { AttributeValue, Item } from "./values.ts";

const statements = new Statements();
const HASH: KeySchema = { hash: { name: "pk", type: "S" } };
const BOTH: KeySchema = { ...HASH, range: { name: "sk", type: "S" } };

function refusal(text: string, ...parameters: AttributeValue[]): string {
  try {
    statements.bind(text, parameters);
  } catch (error) {
    if (error instanceof DynamoValidationError) return error.message;
    throw error;
  }
  return "(accepted)";
}

const NOT_WELL_FORMED = "Statement wasn't well formed, can't be processed: ";
const LEFTOVER = `${NOT_WELL_FORMED}Unexpected token after expression`;

test("statements that cannot be read are refused in AWS's words", () => {
  const cases: [string, string][] = [
    ["NOT A STATEMENT", `${NOT_WELL_FORMED}Expected data manipulation`],
    ["UPDATE Payment-x SET active=? WHERE id=?", `${NOT_WELL_FORMED}Expected data manipulation`],
    ["INSERT INTO urls (key, secret) VALUES (?, ?)", `${NOT_WELL_FORMED}Unexpected keyword`],
    ['SELECT * FROM "N" WHERE pk = 1 foo', LEFTOVER],
    ['SELECT * FROM "N" WHERE pk = 1 e5', LEFTOVER],
    ["INSERT INTO \"N\" VALUE {'pk': 970001} foo", LEFTOVER],
    ['UPDATE "N" SET a = 9 WHERE pk = 970002 foo', LEFTOVER],
    ['DELETE FROM "N" WHERE pk = 970003 foo', LEFTOVER],
    ['SELECT * FROM "N" WHERE pk = 1)', LEFTOVER],
    ['DELETE FROM "N" WHERE pk = 970004 ORDER BY pk', LEFTOVER],
    ['SELECT * FROM "N" ORDER BY pk WHERE pk = 1', LEFTOVER],
    ["INSERT INTO \"S\" t VALUE {'pk': 'x'}", LEFTOVER],
    ["FROM \"S\" SET c = 1 WHERE pk = 'x'", LEFTOVER],
    ['SELECT * FROM "N" WHERE pk = 1e2147483648', NOT_WELL_FORMED],
    ['SELECT * FROM "N" WHERE pk = 1.5e-2147483647', NOT_WELL_FORMED],
    ['SELECT * FROM "N" WHERE pk = 1 # note', NOT_WELL_FORMED],
    ['SELECT * FROM "N" WHERE pk = 1 /* note', NOT_WELL_FORMED],
    ['SELECT * FROM "N', NOT_WELL_FORMED],
    ["SELECT * FROM \"S\" t WHERE pk = 'x'", "Aliasing is not supported"],
    ["SELECT * FROM \"S\" AS t WHERE pk = 'x'", "Aliasing is not supported"],
    ["UPDATE \"S\" t SET a = 3 WHERE pk = 'x'", "Aliasing is not supported"],
    ["DELETE FROM \"S\" t WHERE pk = 'x'", "Aliasing is not supported"],
    ['SELECT * FROM "S" WHERE', `${NOT_WELL_FORMED}Unexpected term`],
    ['SELECT * FROM "S" WHERE;', `${NOT_WELL_FORMED}Unexpected term`],
    ['UPDATE "S" SET a = 1 WHERE', `${NOT_WELL_FORMED}Unexpected term`],
    ['SELECT * FROM "S" WHERE NOT', `${NOT_WELL_FORMED}Unexpected term`],
    ['SELECT * FROM "S" WHERE (', `${NOT_WELL_FORMED}Unexpected term`],
    [
      "SELECT * FROM \"S\" WHERE pk = 'p1' AND",
      `${NOT_WELL_FORMED}Missing right-hand side expression of infix operator`,
    ],
    [
      "SELECT * FROM \"S\" WHERE pk = 'p1' OR",
      `${NOT_WELL_FORMED}Missing right-hand side expression of infix operator`,
    ],
    ['SELECT * FROM "S" WHERE ORDER BY pk', `${NOT_WELL_FORMED}Unexpected keyword`],
    ["SELECT * FROM \"S\" WHERE pk = 'a' AND x IS FOO", `${NOT_WELL_FORMED}Expected type name`],
    ['SELECT * FROM "S" WHERE IS NULL', `${NOT_WELL_FORMED}Unexpected operator`],
    ['SELECT * FROM "S" WHERE pk = LIKE', `${NOT_WELL_FORMED}Unexpected operator`],
    ["DELETE FROM", `${NOT_WELL_FORMED}Expected identifier for simple path`],
    ["DELETE FROM WHERE pk = 'a'", `${NOT_WELL_FORMED}Expected identifier for simple path`],
    ["SELECT * FROM", `${NOT_WELL_FORMED}Unexpected term`],
    ['SELECT * FROM "t"."i"."x" WHERE pk = 1', "A path may contain at most 2 components in the FROM clause"],
    ['SELECT * FROM "t"."" WHERE pk = 1', "Path component cannot be an empty string"],
    ['SELECT * FROM "" WHERE pk = 1', "Path component cannot be an empty string"],
    [
      "DELETE FROM \"t\" WHERE pk = 'x' RETURNING MODIFIED OLD *",
      "Invalid returning clause: RETURNING MODIFIED OLD *. Only RETURNING ALL OLD * is allowed in DELETE statements.",
    ],
    ["SELECT * FROM t WHERE pk = ?", "Number of parameters in request and statement don't match."],
    ["SELECT * FROM t WHERE m.inner = 1", `${NOT_WELL_FORMED}Invalid path dot component`],
  ];
  for (const [text, message] of cases) assert.equal(refusal(text), message, text);
});

test("values that are no values are refused, and told where they are", () => {
  const overflow = "Number overflow. Attempting to store a number with magnitude larger than supported range";
  const underflow =
    "Number underflow. Attempting to store a number with magnitude smaller than supported range";
  const cases: [string, string][] = [
    ["SELECT * FROM t WHERE pk = 1e126", `${overflow} under root`],
    ["UPDATE t SET a = 1e-131 WHERE pk = 9", `${underflow} under root`],
    ["INSERT INTO t VALUE {'pk': 1e126}", `${overflow} under root`],
    ["INSERT INTO t VALUE {'pk': 9, 'm': {'x': 1e126}}", `${overflow} under root.x`],
    ["INSERT INTO t VALUE {'pk': 9, 'l': [1, 1e126]}", `${overflow} under root[1]`],
    [
      "SELECT * FROM t WHERE pk = 123456789012345678901234567890123456789",
      "Attempting to store more than 38 significant digits in a Number under root",
    ],
    ["UPDATE t SET ss = set_add(ss, <<>>) WHERE pk = 'x'", "Empty bags are not supported"],
    [
      "UPDATE t SET ss = set_add(ss, <<'x', 'x'>>) WHERE pk = 'x'",
      "One or more parameter values were invalid: Input collection [x, x] contains duplicates.",
    ],
  ];
  for (const [text, message] of cases) assert.equal(refusal(text), message, text);
  const where = "SELECT * FROM t WHERE pk = 'x' AND n = ?";
  assert.equal(refusal(where, { N: "" }), "The parameter cannot be converted to a numeric value");
  assert.equal(
    refusal(where, { L: [{ N: "1e99999999999" }] }),
    "The parameter cannot be converted to a numeric value: 1e99999999999",
  );
  assert.equal(
    refusal("SELECT * FROM t WHERE pk = 'x' AND val < ?", { BOOL: true }),
    "Incorrect operand type for operator or function; operator or function: <, operand type: BOOL",
  );
});

test("functions that do not belong where they are, are refused with their position", () => {
  const where = (condition: string) => `SELECT * FROM "T" WHERE pk = 'x' AND ${condition}`;
  const update = (set: string) => `UPDATE "T" SET ${set} WHERE pk = 'x'`;
  const at = (text: string, token: string, from = 0) => `1:${text.indexOf(token, from) + 1}:${token.length}`;
  const located: [string, string, string][] = [
    [where("EXISTS(ss)"), "Unrecognized function: exists", "EXISTS"],
    [where("set_add(ss, <<'x'>>) = ss"), "Unrecognized function: set_add", "set_add"],
    ["SELECT attribute_exists(ss) FROM t", "Unexpected path component", "attribute_exists"],
    [
      update("t = set_add(ss, <<'x'>>)"),
      "The first argument to SET_ADD must equal the assignment value",
      "set_add",
    ],
    [
      update("t = set_delete(ss, <<'a'>>)"),
      "The first argument to SET_DELETE must equal the assignment value",
      "set_delete",
    ],
    [
      update("ss = set_add(<<'a'>>, <<'b'>>)"),
      "The first argument to SET_ADD must equal the assignment value",
      "set_add",
    ],
    [update("ss = set_add(ss)"), "SET_ADD must have exactly two arguments", "set_add"],
    [update("ss = set_add(ss, <<'x'>>, <<'y'>>)"), "SET_ADD must have exactly two arguments", "set_add"],
    [
      "INSERT INTO t VALUE {'pk': 'x', 'ss': set_add(<<'a'>>)}",
      "Unsupported data type: set_add under key root",
      "set_add",
    ],
  ];
  for (const [text, message, token] of located) {
    assert.equal(refusal(text), `${message} at ${at(text, token)}`, text);
  }
  const second = update("ss = set_add(ss, 'x')");
  const position = at(second, "ss", second.indexOf("set_add("));
  assert.equal(
    refusal(second),
    `The second argument to SET_ADD must be a value with type SET at ${position}`,
  );
  const path = "Operator or function requires a document path; operator or function: attribute_exists";
  assert.equal(refusal(where("attribute_exists('ss')")), path);
  assert.equal(refusal(where("attribute_exists(?)"), { S: "ss" }), path);
  const count = (n: number) =>
    `Incorrect number of operands for operator or function; operator or function: attribute_exists, number of operands: ${n}`;
  assert.equal(refusal(where("attribute_exists()")), count(0));
  assert.equal(refusal(where("attribute_exists(ss, ns)")), count(2));
});

const ITEM: Item = {
  pk: { S: "p" },
  sk: { S: "s" },
  n: { N: "5" },
  ss: { SS: ["a", "b"] },
  m: { M: { sub: { S: "x" } } },
  l: { L: [{ N: "1" }] },
  nul: { NULL: true },
  flag: { BOOL: true },
};

test("WHERE clauses hold for what they say", () => {
  const cases: [string, boolean][] = [
    ["n = 5.0", true],
    ["n = 50e-1 AND n <> .4", true],
    ["n != 5", false],
    ["n = -5", false],
    ["pk = 'p' AND \"sk\" = 's'", true],
    ["n BETWEEN 4 AND 6", true],
    ["n NOT BETWEEN 4 AND 6", false],
    ["n IN [1, 5]", true],
    ["n IN (1, 2)", false],
    ["NOT n IN [1, 5]", false],
    ["n NOT IN [1, 2]", true],
    ["ss = <<'b', 'a'>>", true],
    ["m = {'sub': 'x'}", true],
    ["l = [1]", true],
    ["m.sub = 'x' AND l[0] = 1", true],
    ["begins_with(\"pk\", 'p')", true],
    ["contains(ss, 'a')", true],
    ["size(ss) = 2", true],
    ["ATTRIBUTE_EXISTS(ss)", true],
    ["attribute_exists(ss) = true", true],
    ["attribute_exists(ss) = false", false],
    ["attribute_exists(ss) <> true", false],
    ["NOT attribute_exists(gone)", true],
    ["(attribute_exists(gone) OR attribute_exists(ss))", true],
    ["attribute_type(ss, 'SS')", true],
    ["nul IS NULL", true],
    ["pk IS NULL", false],
    ["pk IS NOT NULL", true],
    ["flag IS BOOL AND pk IS STRING AND NOT pk IS BOOL", true],
    ["gone IS MISSING", true],
    ["pk IS NOT MISSING", true],
    ["flag = true AND nul = null", true],
    ["n = 5 OR n = 4 AND n = 3", true],
    ["n < 6 -- note\n AND /* more */ n > 4", true],
    ["pk = 'it''s'", false],
  ];
  for (const [where, truth] of cases) {
    const select = statements.bind(`SELECT * FROM t WHERE ${where}`) as BoundSelect;
    assert.equal(select.where?.test(ITEM), truth, where);
  }
});

test("statements say what to do", () => {
  const select = statements.bind('select pk, m.sub, l[0] from "t"."gsi" where pk = ? order by sk desc, pk;', [
    { S: "p" },
  ]) as BoundSelect;
  assert.deepEqual([select.table, select.index], ["t", "gsi"]);
  assert.deepEqual({ ...select.project(ITEM) }, { pk: { S: "p" }, sub: { S: "x" }, "l[0]": { N: "1" } });
  assert.deepEqual(select.orderBy, [
    { path: ["sk"], descending: true },
    { path: ["pk"], descending: false },
  ]);
  const insert = statements.bind(
    "INSERT INTO t VALUE {'pk': ?, 'm': {'l': [?, 07.50]}, 's': <<1, 2>>, 'n': null}",
    [{ S: "a" }, { BOOL: true }],
  ) as BoundInsert;
  assert.deepEqual(JSON.parse(JSON.stringify(insert.item)), {
    pk: { S: "a" },
    m: { M: { l: { L: [{ BOOL: true }, { N: "7.5" }] } } },
    s: { NS: ["1", "2"] },
    n: { NULL: true },
  });
  const update = statements.bind(
    "UPDATE t SET n = n + ?, a = list_append(l, [2]) SET ss = SET_ADD(ss, <<'z'>>) REMOVE flag " +
      "SET b = if_not_exists(gone, 'd') WHERE pk = 'p' AND sk = 's' RETURNING MODIFIED NEW *",
    [{ N: "1" }],
  ) as BoundStatementUpdate;
  assert.equal(update.returning, "UPDATED_NEW");
  const { flag: _, ...rest } = ITEM;
  assert.deepEqual(JSON.parse(JSON.stringify(update.update.apply(ITEM).item)), {
    ...rest,
    n: { N: "6" },
    a: { L: [{ N: "1" }, { N: "2" }] },
    ss: { SS: ["a", "b", "z"] },
    b: { S: "d" },
  });
  const other = statements.bind("from t where pk = 'p' set ss = set_delete(ss, ?)", [{ SS: ["a", "b"] }]);
  assert.equal((other as BoundStatementUpdate).update.apply(ITEM).item["ss"], undefined);
  const remove = statements.bind("DELETE FROM t WHERE pk = 'p' RETURNING ALL OLD *") as BoundDelete;
  assert.equal(remove.returning, "ALL_OLD");
  const exists = statements.bind("EXISTS(SELECT * FROM t WHERE pk = 'p' AND n = 5)");
  assert.ok(exists.kind === "exists" && exists.select.where?.test(ITEM));
});

test("one item is found by the values of all its key attributes", () => {
  const singleKey = (where: string, schema: KeySchema) =>
    singleKeyOf((statements.bind(`SELECT * FROM t WHERE ${where}`) as BoundSelect).where, schema);
  assert.deepEqual(singleKey("pk = 'a' AND 'b' = sk AND n > 1", BOTH), {
    key: { pk: { S: "a" }, sk: { S: "b" } },
    hasFurtherConditions: true,
  });
  assert.deepEqual(singleKey("(pk = 'a')", HASH), { key: { pk: { S: "a" } }, hasFurtherConditions: false });
  const message = "Where clause does not contain a mandatory equality on all key attributes";
  for (const where of [
    "sk = 'b'",
    "pk = 'a'",
    "pk = 'a' OR sk = 'b'",
    "pk = 'a' AND sk > 'b'",
    "NOT pk = 'a' AND sk = 'b'",
  ]) {
    assert.throws(() => singleKey(where, BOTH), { message }, where);
  }
  assert.throws(() => singleKeyOf(undefined, HASH), { message });
});

test("a clause says which parts of the table it is about", () => {
  const ranges = (where: string, schema = BOTH) => {
    const select = statements.bind(`SELECT * FROM t WHERE ${where}`) as BoundSelect;
    return keyRangesOf(select.where, schema)?.map(({ hash, range }) =>
      [hash.S, range?.operator, ...(range?.values.map(({ S }) => S) ?? [])]
        .filter((x) => x !== undefined)
        .join(" "),
    );
  };
  const cases: [string, string[] | undefined][] = [
    ["n = 5", undefined],
    ["pk > 'a'", undefined],
    ["pk = 'a' OR n = 5", undefined],
    ["NOT pk = 'a'", undefined],
    ["pk = 'a'", ["a"]],
    ["pk = 'a' AND n = 5", ["a"]],
    ["pk IN ['a', 'b']", ["a", "b"]],
    ["pk IN ['a', 'b'] AND sk > 'x'", ["a GT x", "b GT x"]],
    ["pk = 'a' AND begins_with(sk, 'x') AND n = 1", ["a BEGINS_WITH x"]],
    ["pk = 'a' AND 'x' < sk", ["a GT x"]],
    ["pk = 'a' AND sk BETWEEN 'x' AND 'y'", ["a BETWEEN x y"]],
    ["pk = 'a' AND sk <> 'x'", ["a"]],
    ["pk = 'a' AND sk = 'x' OR pk = 'b'", ["a EQ x", "b"]],
    ["pk = 'a' AND (sk = 'x' OR sk = 'y')", ["a EQ x", "a EQ y"]],
    ["pk = 'a' AND NOT sk = '1' OR pk = 'a' AND sk = '2'", ["a"]],
    ["pk = 'a' AND sk <> '1' OR pk = 'a' AND sk = '2'", ["a"]],
    ["pk = 'a' OR pk = 'a' AND NOT sk = '1'", ["a"]],
  ];
  for (const [where, expected] of cases) assert.deepEqual(ranges(where), expected, where);
  const message = "Overlapping conditions with range keys are not supported in where clause";
  for (const where of [
    "pk = 'a' AND n = '1' OR pk = 'a' AND sk = '2'",
    "pk = 'a' AND n <> '1' OR pk = 'a' AND sk = '2'",
  ]) {
    assert.throws(() => ranges(where), { message }, where);
  }
});

test("no statement does worse than be refused", () => {
  const random = new Random();
  const pieces = [
    "SELECT",
    "*",
    "FROM",
    "t",
    '"t"."i"',
    "WHERE",
    "pk",
    "=",
    "'a'",
    "1",
    "AND",
    "OR",
    "NOT",
    "(",
    ")",
    "[",
    "]",
  ];
  pieces.push(
    "{",
    "}",
    "<<",
    ">>",
    ":",
    ",",
    ".",
    "?",
    "IS",
    "IN",
    "BETWEEN",
    "UPDATE",
    "SET",
    "REMOVE",
    "INSERT",
    "INTO",
  );
  pieces.push(
    "VALUE",
    "DELETE",
    "EXISTS",
    "size",
    "set_add",
    "RETURNING",
    "ALL",
    "OLD",
    "ORDER",
    "BY",
    "-",
    "NULL",
    "1e999",
  );
  const starts = [
    "SELECT * FROM t WHERE",
    "UPDATE t SET a =",
    "INSERT INTO t VALUE {'pk':",
    "DELETE FROM t WHERE",
    "",
  ];
  for (let i = 0; i < 6000; i++) {
    const words = Array.from({ length: 1 + random.below(9) }, () => random.pick(pieces));
    const text = [random.pick(starts), ...words].join(" ");
    try {
      const statement = statements.bind(text, [{ S: "x" }].slice(random.below(2)));
      if (statement.kind === "select") {
        statement.where?.test(ITEM);
        keyRangesOf(statement.where, BOTH);
      }
      if (statement.kind === "update") statement.update.apply(ITEM);
    } catch (error) {
      if (!(error instanceof DynamoValidationError)) assert.fail(`seed ${random.seed}: ${text}: ${error}`);
    }
  }
});
