import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { instant } from "../../base/instant.ts";
import type { ProcessingConfiguration } from "../../gen/firehose.ts";
import { pipelineOf } from "./processors.ts";
import { unpacked } from "./shaping.ts";

type Processors = NonNullable<ProcessingConfiguration["Processors"]>;

function run(Processors: Processors, data: string | Uint8Array) {
  const record = { data: Buffer.from(data as string), at: instant(0) };
  const { records, spoilt } = unpacked(pipelineOf({ Enabled: true, Processors }), [record]);
  return [records.map((each) => Buffer.from(each.data).toString()), spoilt.map(({ code }) => code)];
}

const split = (SubRecordType: string, Delimiter?: string): Processors => [
  {
    Type: "RecordDeAggregation",
    Parameters: [
      { ParameterName: "SubRecordType", ParameterValue: SubRecordType },
      ...(Delimiter === undefined
        ? []
        : [{ ParameterName: "Delimiter" as const, ParameterValue: Delimiter }]),
    ],
  },
];

test("JSON values are found one behind the other, on lines, and in an array", () => {
  const parts = ['{"a":"}{\\""}', '{"b":[1,{"c":2}]}'];
  for (const data of [parts.join(""), parts.join("\n"), `[${parts.join(", ")}]`])
    assert.deepEqual(run(split("JSON"), data), [parts, []], data);
});

test("what is no JSON is spoilt", () => {
  for (const data of ["text", '{"a":1', "{]", '{"a":1} x'])
    assert.deepEqual(run(split("JSON"), data), [[], ["DeAggregation.InvalidRecord"]], data);
});

test("delimiters part records", () => {
  assert.deepEqual(run(split("DELIMITED", "IyMjIw=="), "one####two####"), [["one", "two"], []]);
  assert.throws(() => pipelineOf({ Enabled: true, Processors: split("DELIMITED") }), /requires a Delimiter/);
  assert.throws(() => pipelineOf({ Enabled: true, Processors: split("XML") }), /must be JSON or DELIMITED/);
});

const GZIP: Processors = [
  { Type: "Decompression", Parameters: [{ ParameterName: "CompressionFormat", ParameterValue: "GZIP" }] },
];

test("what CloudWatch Logs sends is decompressed, and its messages taken out", () => {
  const sent = { messageType: "DATA_MESSAGE", logEvents: [{ message: "one" }, { message: "two" }] };
  const bytes = gzipSync(JSON.stringify(sent));
  assert.deepEqual(run(GZIP, bytes), [[JSON.stringify(sent)], []]);
  const extract: Processors = [
    ...GZIP,
    {
      Type: "CloudWatchLogProcessing",
      Parameters: [{ ParameterName: "DataMessageExtraction", ParameterValue: "true" }],
    },
  ];
  assert.deepEqual(run(extract, bytes), [["one\ntwo\n"], []]);
  assert.deepEqual(run(extract, gzipSync('{"messageType":"CONTROL_MESSAGE"}')), [[], []]);
  assert.deepEqual(run(extract, "not compressed"), [[], ["Decompression.PatternMismatch"]]);
  assert.throws(
    () => pipelineOf({ Enabled: true, Processors: extract.slice(1) }),
    /requires a Decompression/,
  );
});

test("functions have limits", () => {
  const lambda = (
    ParameterName: "NumberOfRetries" | "BufferSizeInMBs",
    ParameterValue: string,
  ): Processors => [
    {
      Type: "Lambda",
      Parameters: [
        { ParameterName: "LambdaArn", ParameterValue: "arn:aws:lambda:us-east-1:000000000000:function:f" },
        { ParameterName, ParameterValue },
      ],
    },
  ];
  const { transformer } = pipelineOf({ Enabled: true, Processors: lambda("BufferSizeInMBs", "0.5") });
  assert.deepEqual(
    [transformer?.bufferBytes, transformer?.bufferTime, transformer?.retries],
    [524_288, 60_000, 3],
  );
  for (const [name, value] of [
    ["NumberOfRetries", "301"],
    ["BufferSizeInMBs", "4"],
    ["BufferSizeInMBs", "x"],
  ] as const)
    assert.throws(() => pipelineOf({ Enabled: true, Processors: lambda(name, value) }), /must be between/);
});
