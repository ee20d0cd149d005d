import assert from "node:assert/strict";
import { test } from "node:test";
import { refusal, startStore } from "./fixtures.ts";

test("versions and labels select, and what is not there is told", async () => {
  await using s = await startStore();
  const { ssm } = s;
  await s.put("p", "one");
  await s.put("p", "two", { Overwrite: true });
  await ssm.labelParameterVersion({ Name: "p", ParameterVersion: 1, Labels: ["prod"] });
  assert.equal(await s.value("p:1"), "one");
  assert.equal(await s.value("p:prod"), "one");
  const { Parameter } = await ssm.getParameter({
    Name: "arn:aws:ssm:us-east-1:000000000000:parameter/p:prod",
  });
  assert.deepEqual([Parameter?.Name, Parameter?.Value, Parameter?.Selector], ["p", "one", ":prod"]);
  assert.equal(
    await refusal(s.value("p:3")),
    "ParameterVersionNotFound: Systems Manager could not find version 3 of p. Verify the version and try again.",
  );
  assert.match(await refusal(s.value("p:test")), /^ParameterVersionNotFound/);
  assert.match(await refusal(s.value("p:1:2")), /^ParameterNotFound/);
  assert.match(await refusal(s.value("q:1")), /^ParameterNotFound/);
});

test("labels move, are refused where they are none, and are at most ten", async () => {
  await using s = await startStore();
  const { ssm } = s;
  const label = (...Labels: string[]) => ssm.labelParameterVersion({ Name: "p", Labels });
  assert.match(await refusal(label("x")), /^ParameterNotFound/);
  await s.put("p", "one");
  const first = await label("prod", "9abc", "awsabc", "SSMabc", "a/b", "_ok", ".ok");
  assert.deepEqual([first.InvalidLabels, first.ParameterVersion], [["9abc", "awsabc", "SSMabc", "a/b"], 1]);
  await s.put("p", "two", { Overwrite: true });
  await label("prod");
  const labels = async () =>
    (await ssm.getParameterHistory({ Name: "p" })).Parameters?.map(({ Labels }) => Labels);
  assert.deepEqual(await labels(), [["._ok", "_ok"].slice(1).concat(".ok").sort(), ["prod"]]);
  const ten = Array.from({ length: 10 }, (_, at) => `l${at}`);
  assert.match(
    await refusal(label(...ten)),
    /^ParameterVersionLabelLimitExceeded: A parameter version can have/,
  );
  assert.equal((await labels())?.[1]?.length, 1);
  assert.match(
    await refusal(ssm.labelParameterVersion({ Name: "p", ParameterVersion: 5, Labels: ["x"] })),
    /^ParameterVersionNotFound: Systems Manager could not find version 5 of p\./,
  );
  const removed = await ssm.unlabelParameterVersion({
    Name: "p",
    ParameterVersion: 2,
    Labels: ["prod", "none"],
  });
  assert.deepEqual([removed.RemovedLabels, removed.InvalidLabels], [["prod"], ["none"]]);
  assert.match(await refusal(s.value("p:prod")), /^ParameterVersionNotFound/);
});

test("a hundred versions are kept, unless the oldest has a label", async () => {
  await using s = await startStore();
  const { ssm } = s;
  await s.put("p", "1");
  for (let version = 2; version <= 101; version++) await s.put("p", `${version}`, { Overwrite: true });
  assert.match(await refusal(s.value("p:1")), /^ParameterVersionNotFound/);
  assert.equal(await s.value("p:2"), "2");
  const first = await ssm.getParameterHistory({ Name: "p" });
  assert.deepEqual([first.Parameters?.length, first.Parameters?.[0]?.Version], [50, 2]);
  const second = await ssm.getParameterHistory({ Name: "p", NextToken: first.NextToken });
  assert.deepEqual([second.Parameters?.length, second.Parameters?.at(-1)?.Value], [50, "101"]);
  assert.equal(second.NextToken, undefined);
  await ssm.labelParameterVersion({ Name: "p", ParameterVersion: 2, Labels: ["old"] });
  assert.equal(
    await refusal(s.put("p", "102", { Overwrite: true })),
    "ParameterMaxVersionLimitExceeded: You attempted to create a new version of p by calling the PutParameter API with " +
      "the overwrite flag. Version 2, the oldest version, can't be deleted because it has a label associated with it. " +
      "Move the label to another version of the parameter, and try again.",
  );
  assert.match(await refusal(ssm.getParameterHistory({ Name: "p", NextToken: "x" })), /^InvalidNextToken/);
  assert.match(await refusal(ssm.getParameterHistory({ Name: "q" })), /^ParameterNotFound/);
});
