import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import type { InputSerialization, OutputSerialization } from "@aws-sdk/client-s3";
import { Bucket, type BucketWorld, refusal, startBucket } from "./aging-fixtures.ts";
import { parquetFile } from "./parquet.ts";

const Key = "table";

interface Asked {
  readonly input?: InputSerialization;
  readonly output?: OutputSerialization;
}

async function select(b: BucketWorld, Expression: string, { input, output }: Asked = {}) {
  const { Payload } = await b.s3.selectObjectContent({
    Bucket,
    Key,
    Expression,
    ExpressionType: "SQL",
    InputSerialization: input ?? { CSV: { FileHeaderInfo: "USE" } },
    OutputSerialization: output ?? { CSV: {} },
  });
  const events: string[] = [];
  let records = "";
  let stats: object | undefined;
  for await (const event of Payload ?? []) {
    events.push(...Object.keys(event));
    records += Buffer.from(event.Records?.Payload ?? []).toString();
    stats = event.Stats?.Details ?? stats;
  }
  return { records, events, stats };
}

const PEOPLE = 'name,age,city\nAnn,31,Oslo\nBob,7,"New\nYork"\nCy,,Rome\n"D ""Q""",40,Bonn\n';
const QUOTED = { CSV: { FileHeaderInfo: "USE", AllowQuotedRecordDelimiter: true } } as const;
const lines = (text: string) => text.split("\n").slice(0, -1);

test("a table is asked by its header; the stream tells what it cost", async () => {
  await using b = await startBucket();
  await b.put(Key, { Body: PEOPLE });
  const { records, events, stats } = await select(
    b,
    `SELECT s.name, CAST(s.age AS INT) + 1 FROM S3Object s WHERE s.age > 20`,
    { input: QUOTED },
  );
  assert.equal(records, 'Ann,32\n"D ""Q""",41\n');
  assert.deepEqual(events, ["Records", "Stats", "End"]);
  assert.deepEqual(stats, {
    BytesScanned: PEOPLE.length,
    BytesProcessed: PEOPLE.length,
    BytesReturned: records.length,
  });
});

test("conditions, functions and aggregates", async () => {
  await using b = await startBucket();
  await b.put(Key, { Body: PEOPLE });
  const json = async (expression: string) =>
    lines((await select(b, expression, { input: QUOTED, output: { JSON: {} } })).records).map((line) =>
      JSON.parse(line),
    );
  assert.deepEqual(
    await json(
      "SELECT COUNT(*), SUM(age), AVG(CAST(age AS INT)) AS mean, MAX(name) FROM S3Object WHERE age <> ''",
    ),
    [{ _1: 3, _2: 78, mean: 26, _4: 'D "Q"' }],
  );
  assert.deepEqual(await json("SELECT name FROM S3Object WHERE city LIKE 'New%' OR name IN ('Cy', 'Zed')"), [
    { name: "Bob" },
    { name: "Cy" },
  ]);
  assert.deepEqual(await json("SELECT UPPER(name) || '!' AS n FROM S3Object WHERE age BETWEEN 30 AND 35"), [
    { n: "ANN!" },
  ]);
  assert.deepEqual(
    await json(
      `SELECT CASE WHEN s.age < 18 THEN 'child' ELSE 'adult' END AS who FROM S3Object s WHERE NOT s.age = '' LIMIT 2`,
    ),
    [{ who: "adult" }, { who: "child" }],
  );
  assert.deepEqual(
    await json(
      "SELECT EXTRACT(YEAR FROM TO_TIMESTAMP('2007-02-23T12:14:33.079-08:00')) AS y, " +
        "DATE_DIFF(month, TO_TIMESTAMP('2010-01-01T'), TO_TIMESTAMP('2011-01-31T')) AS m, " +
        "TO_STRING(DATE_ADD(day, 1, TO_TIMESTAMP('2016-02-28T')), 'MMMM d, y') AS d, " +
        "SUBSTRING('123456789', 2, 3) AS s, TRIM(BOTH '12' FROM '1112211foobar22211122') AS t, " +
        "CHAR_LENGTH('über') AS l, COALESCE(NULL, 5) AS c, NULLIF(1, 1) AS n, 7/2 AS i, 7/2.0 AS f FROM S3Object LIMIT 1",
    ),
    [{ y: 2007, m: 12, d: "February 29, 2016", s: "234", t: "foobar", l: 4, c: 5, n: null, i: 3, f: 3.5 }],
  );
});

test("without a header columns go by their places", async () => {
  await using b = await startBucket();
  await b.put(Key, { Body: "a|1;b|2;" });
  const input = { CSV: { FieldDelimiter: "|", RecordDelimiter: ";" } };
  assert.equal(
    (await select(b, "SELECT s._2, s._1 FROM S3Object s WHERE s._2 = 2", { input })).records,
    "2,b\n",
  );
  const all = await select(b, "SELECT * FROM S3Object", {
    input,
    output: { JSON: { RecordDelimiter: "," } },
  });
  assert.equal(all.records, '{"_1":"a","_2":"1"},{"_1":"b","_2":"2"},');
});

test("JSON: lines, documents, paths and what is missing", async () => {
  await using b = await startBucket();
  const input = { JSON: { Type: "LINES" } } as const;
  const output = { JSON: {} };
  await b.put(Key, { Body: '{"a":1,"b":{"c":[10,20]}}\n{"a":12345678901234567890,"x":null}\n' });
  assert.deepEqual(
    lines((await select(b, "SELECT s.a, s.b.c[1] AS c, s.x FROM S3Object s", { input, output })).records),
    ['{"a":1,"c":20}', '{"a":12345678901234567890,"x":null}'],
  );
  const counted = await select(b, "SELECT COUNT(*) FROM S3Object s WHERE s.x IS MISSING", { input });
  assert.equal(counted.records, "1\n");
  await b.put(Key, { Body: '{"Rules":[\n {"id":"1"},\n {"expr":"y"},\n {"id":"2","deep":{"k":true}}]}\n' });
  const document = { input: { JSON: { Type: "DOCUMENT" } } as const, output };
  assert.equal(
    (await select(b, "SELECT id FROM S3Object[*].Rules[*].id", document)).records,
    '{"id":"1"}\n{}\n{"id":"2"}\n',
  );
  assert.equal(
    (await select(b, "SELECT * FROM S3Object[*].Rules[*] r WHERE r.deep.k", document)).records,
    '{"id":"2","deep":{"k":true}}\n',
  );
});

test("compressed objects are read as they come, and no further than the limit", async () => {
  await using b = await startBucket();
  const Body = `n\n${Array.from({ length: 40_000 }, (_, index) => index).join("\n")}\n`;
  const sum = "SELECT SUM(CAST(n AS INT)), COUNT(*) FROM S3Object";
  const compressed = {
    GZIP: gzipSync(Body),
    BZIP2: execFileSync("bzip2", ["-c"], { input: Body, maxBuffer: 1e8 }),
  };
  for (const CompressionType of ["GZIP", "BZIP2"] as const) {
    const bytes = compressed[CompressionType];
    await b.s3.putObject({ Bucket, Key, Body: bytes });
    const input = { CSV: { FileHeaderInfo: "USE" }, CompressionType } as const;
    const { records, stats } = await select(b, sum, { input });
    assert.equal(records, "799980000,40000\n");
    assert.deepEqual(stats, {
      BytesScanned: bytes.length,
      BytesProcessed: Body.length,
      BytesReturned: records.length,
    });
    assert.equal((await select(b, "SELECT * FROM S3Object LIMIT 2", { input })).records, "0\n1\n");
    await b.s3.putObject({ Bucket, Key, Body: bytes.subarray(0, 1000) });
    assert.match(await refusal(select(b, sum, { input })), /Object decompression failed/);
  }
});

test("a part of an object is asked for the records that begin in it", async () => {
  await using b = await startBucket();
  await b.put(Key, { Body: "aa\nbb\ncc\ndd\n" });
  const ask = async (ScanRange: { Start?: number; End?: number }) => {
    const { Payload } = await b.s3.selectObjectContent({
      Bucket,
      Key,
      Expression: "SELECT * FROM S3Object",
      ExpressionType: "SQL",
      InputSerialization: { CSV: {} },
      OutputSerialization: { CSV: { RecordDelimiter: " " } },
      ScanRange,
    });
    let found = "";
    for await (const event of Payload ?? []) found += Buffer.from(event.Records?.Payload ?? []).toString();
    return found;
  };
  assert.deepEqual(
    [
      await ask({ Start: 0, End: 3 }),
      await ask({ Start: 4 }),
      await ask({ Start: 3, End: 3 }),
      await ask({ End: 5 }),
    ],
    ["aa bb ", "cc dd ", "bb ", "dd "],
  );
  assert.match(await refusal(ask({ Start: 5, End: 2 })), /^InvalidScanRange: /);
});

test("S3's refusals", async () => {
  await using b = await startBucket();
  await b.put(Key, { Body: PEOPLE });
  const refused = async (expression: string, code: string) =>
    assert.equal((await refusal(select(b, expression))).split(":")[0], code, expression);
  await refused("SELECT", "ParseExpectedExpression");
  await refused("SELECT *", "ParseSelectMissingFrom");
  await refused("SELECT a b c FROM S3Object", "ParseSelectMissingFrom");
  await refused("SELECT * FROM other", "UnsupportedSqlStructure");
  await refused("SELECT name, * FROM S3Object", "ParseAsteriskIsNotAloneInSelectList");
  await refused("SELECT SUM(*) FROM S3Object", "ParseUnsupportedCallWithStar");
  await refused("SELECT RANDOM() FROM S3Object", "UnsupportedFunction");
  await refused("SELECT name FROM S3Object GROUP BY name", "ParseUnsupportedToken");
  await refused("SELECT CAST(name AS BLOB) FROM S3Object", "ParseExpectedTypeName");
  await refused("SELECT # FROM S3Object", "LexerInvalidChar");
  await refused("SELECT name, COUNT(*) FROM S3Object", "UnsupportedSqlStructure");
  assert.match(
    await refusal(select(b, "SELECT nothing FROM S3Object")),
    /Some headers in the query are missing/,
  );
  assert.match(
    await refusal(select(b, "SELECT CAST(name AS INT) FROM S3Object")),
    /An attempt to convert from one data type to another/,
  );
});

test("Parquet is asked column by column, plain and compressed", async () => {
  await using b = await startBucket();
  const groups = [
    [
      ["Ann", 31],
      ["Bob", 7],
    ],
    [["Cy", 40]],
  ] as const;
  for (const gzip of [false, true]) {
    const file = parquetFile({ names: ["name", "age"], groups, gzip });
    await b.s3.putObject({ Bucket, Key, Body: file });
    const input = { Parquet: {} };
    const asked = await select(b, "SELECT s.name FROM S3Object s WHERE s.age > 20", { input });
    assert.equal(asked.records, "Ann\nCy\n");
    assert.deepEqual(asked.events, ["Records", "Stats", "End"]);
    const all = await select(b, "SELECT * FROM S3Object LIMIT 2", { input, output: { JSON: {} } });
    assert.equal(all.records, '{"name":"Ann","age":31}\n{"name":"Bob","age":7}\n');
    assert.equal((await select(b, "SELECT SUM(s.age) FROM S3Object s", { input })).records, "78\n");
  }
  await b.s3.putObject({ Bucket, Key, Body: "no parquet at all" });
  await assert.rejects(select(b, "SELECT * FROM S3Object", { input: { Parquet: {} } }), /Parquet/);
  assert.match(
    await refusal(select(b, "SELECT * FROM S3Object", { input: { Parquet: {}, CompressionType: "GZIP" } })),
    /^InvalidCompressionFormat/,
  );
});
