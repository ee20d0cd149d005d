import assert from "node:assert/strict";
import { test } from "node:test";
import { refusal, refused, SORTED, startTable } from "./fixtures.ts";

const TableName = "tab";
const key = (p: string, s = "1") => ({ p: { S: p }, s: { N: s } });

test("statements insert, select, update and delete", async () => {
  await using t = await startTable(SORTED);
  const { db } = t;
  const execute = (Statement: string, ...Parameters: object[]) =>
    db.executeStatement({ Statement, ...(Parameters.length > 0 && { Parameters: Parameters as never }) });
  await execute(`INSERT INTO "tab" VALUE {'p': 'a', 's': 1, 'things': ['x', ?], 'n': 1}`, { BOOL: true });
  assert.equal(
    await refusal(execute(`INSERT INTO "tab" VALUE {'p': 'a', 's': 1}`)),
    "DuplicateItemException: Duplicate primary key exists in table",
  );
  assert.deepEqual((await execute(`SELECT * FROM "tab" WHERE p = ? AND s = 1`, { S: "a" })).Items, [
    { ...key("a"), things: { L: [{ S: "x" }, { BOOL: true }] }, n: { N: "1" } },
  ]);
  assert.deepEqual((await execute(`SELECT things[0], n FROM "tab" WHERE p = 'a'`)).Items, [
    { "things[0]": { S: "x" }, n: { N: "1" } },
  ]);
  const changed = await execute(
    `UPDATE "tab" SET n = n + 1 REMOVE things WHERE p = 'a' AND s = 1 RETURNING ALL NEW *`,
  );
  assert.deepEqual(changed.Items, [{ ...key("a"), n: { N: "2" } }]);
  assert.equal(
    await refusal(execute(`UPDATE "tab" SET n = 1 WHERE p = 'none' AND s = 1`)),
    "ConditionalCheckFailedException: The conditional request failed",
  );
  assert.match(
    await refusal(execute(`UPDATE "tab" SET n = 1 WHERE p = 'a'`)),
    /^ValidationException: Where clause does not contain a mandatory equality on all key attributes/,
  );
  await refusal(execute(`DELETE FROM "tab" WHERE p = 'a' AND s = 1 AND n = 7`));
  const gone = await execute(`DELETE FROM "tab" WHERE p = 'a' AND s = 1 AND n = 2 RETURNING ALL OLD *`);
  assert.deepEqual(gone.Items, [{ ...key("a"), n: { N: "2" } }]);
  await execute(`DELETE FROM "tab" WHERE p = 'a' AND s = 1`);
});

test("a select reads the partitions it names, page by page, in the order asked for", async () => {
  await using t = await startTable(SORTED);
  const { db } = t;
  for (const p of ["a", "b", "c"])
    for (const s of ["1", "2", "3"]) await db.putItem({ TableName, Item: key(p, s) });
  const names = (items: Array<Record<string, { S?: string; N?: string }>> = []) =>
    items.map((item) => `${item["p"]?.S}${item["s"]?.N}`);
  const found: string[] = [];
  let NextToken: string | undefined;
  do {
    const page = await db.executeStatement({
      Statement: `SELECT * FROM "tab" WHERE p IN ['a', 'b'] AND s >= 2`,
      Limit: 3,
      NextToken,
      ReturnConsumedCapacity: "TOTAL",
    });
    found.push(...names(page.Items as never));
    assert.equal(page.ConsumedCapacity?.CapacityUnits, 0.5);
    NextToken = page.NextToken;
  } while (NextToken !== undefined);
  assert.deepEqual(found, ["a2", "a3", "b2", "b3"]);
  const { Items } = await db.executeStatement({
    Statement: `SELECT * FROM "tab" WHERE p = 'a' ORDER BY s DESC`,
  });
  assert.deepEqual(names(Items as never), ["a3", "a2", "a1"]);
  assert.equal((await db.executeStatement({ Statement: `SELECT * FROM "tab"` })).Items?.length, 9);
  assert.match(
    await refusal(db.executeStatement({ Statement: `SELECT * FROM "tab" ORDER BY s` })),
    /Must have WHERE clause in the statement when using ORDER BY clause\./,
  );
});

test("each statement of a batch succeeds or fails for itself", async () => {
  await using t = await startTable(SORTED);
  const { db } = t;
  await db.putItem({ TableName, Item: key("a") });
  const { Responses } = await db.batchExecuteStatement({
    Statements: [
      { Statement: `INSERT INTO "tab" VALUE {'p': 'a', 's': 1}` },
      { Statement: `INSERT INTO "tab" VALUE {'p': 'b', 's': 1}` },
      { Statement: `SELECT * FROM "none" WHERE p = 'a'` },
      { Statement: `nonsense` },
    ],
  });
  assert.deepEqual(
    Responses?.map((each) => each.Error?.Code),
    ["DuplicateItem", undefined, "ResourceNotFound", "ValidationError"],
  );
  assert.equal((await db.scan({ TableName })).Count, 2);
});

test("a transaction of statements is all or nothing", async () => {
  await using t = await startTable(SORTED);
  const { db } = t;
  await db.putItem({ TableName, Item: { ...key("a"), n: { N: "1" } } });
  const transact = (n: number) =>
    db.executeTransaction({
      TransactStatements: [
        { Statement: `INSERT INTO "tab" VALUE {'p': 'b', 's': 1}` },
        {
          Statement: `EXISTS(SELECT * FROM "tab" WHERE p = 'a' AND s = 1 AND n = ?)`,
          Parameters: [{ N: String(n) }],
        },
      ],
    });
  const failed = await refused<Error & { CancellationReasons?: Array<{ Code?: string }> }>(transact(2));
  assert.deepEqual(
    failed.CancellationReasons?.map(({ Code }) => Code),
    ["None", "ConditionalCheckFailed"],
  );
  assert.equal((await db.scan({ TableName })).Count, 1);
  await transact(1);
  const { Responses } = await db.executeTransaction({
    TransactStatements: ["b", "none"].map((p) => ({
      Statement: `SELECT p FROM "tab" WHERE p = '${p}' AND s = 1`,
    })),
  });
  assert.deepEqual(Responses, [{ Item: { p: { S: "b" } } }, {}]);
});

test("ORDER BY over several partitions needs the partition key", async () => {
  await using t = await startTable(SORTED);
  const { db } = t;
  for (const [p, s] of [
    ["b", "1"],
    ["a", "2"],
    ["a", "1"],
    ["c", "3"],
  ] as const)
    await db.putItem({ TableName: "tab", Item: { p: { S: p }, s: { N: s } } });
  const ordered = async (by: string) => {
    const Statement = `SELECT * FROM "tab" WHERE p IN ['c', 'a', 'b'] ORDER BY ${by}`;
    const { Items = [] } = await db.executeStatement({ Statement });
    return Items.map(({ p, s }) => `${p?.S}${s?.N}`).join(" ");
  };
  assert.equal(await ordered("p"), "a1 a2 b1 c3");
  assert.equal(await ordered("p DESC, s"), "c3 b1 a1 a2");
  assert.equal(await ordered("p, s DESC"), "a2 a1 b1 c3");
  assert.equal(
    await refusal(
      db.executeStatement({ Statement: `SELECT * FROM "tab" WHERE p = 'a' OR p = 'b' ORDER BY s` }),
    ),
    "ValidationException: Must have hash key in ORDER BY clause when more than one hash key condition specified in " +
      "WHERE clause.",
  );
});
