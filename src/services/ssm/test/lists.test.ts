import assert from "node:assert/strict";
import { test } from "node:test";
import type { DescribeParametersCommandInput, GetParametersByPathCommandInput } from "@aws-sdk/client-ssm";
import { type ParameterWorld, refusal, startStore } from "./fixtures.ts";

const names = (list: { Parameters?: Array<{ Name?: string | undefined }> | undefined }) =>
  list.Parameters?.map(({ Name }) => Name);

async function fill(s: ParameterWorld): Promise<void> {
  await s.put("/foo/name1", "1");
  await s.put("/foo/name2", "2", { Tags: [{ Key: "team", Value: "blue" }] });
  await s.put("/bar/name3", "3", { Type: "StringList" });
  await s.put("/bar/name3/name4", "4", { Type: "SecureString" });
  await s.put("foo", "5", { Tier: "Advanced" });
  await s.put("food", "6");
}

test("a path lists one level or all below it, in pages", async () => {
  await using s = await startStore();
  await fill(s);
  const list = async (input: GetParametersByPathCommandInput) =>
    names(await s.ssm.getParametersByPath(input));
  assert.deepEqual(await list({ Path: "/" }), ["foo", "food"]);
  assert.deepEqual(await list({ Path: "/foo" }), ["/foo/name1", "/foo/name2"]);
  assert.deepEqual(await list({ Path: "/foo/" }), ["/foo/name1", "/foo/name2"]);
  assert.deepEqual(await list({ Path: "/bar" }), ["/bar/name3"]);
  assert.deepEqual(await list({ Path: "/bar", Recursive: true }), ["/bar/name3", "/bar/name3/name4"]);
  assert.deepEqual(await list({ Path: "/fo", Recursive: true }), []);
  const all: Array<string | undefined> = [];
  let NextToken: string | undefined;
  do {
    const page = await s.ssm.getParametersByPath({ Path: "/", Recursive: true, MaxResults: 2, NextToken });
    all.push(...(names(page) ?? []));
    NextToken = page.NextToken;
  } while (NextToken !== undefined);
  assert.deepEqual(all, ["/bar/name3", "/bar/name3/name4", "foo", "/foo/name1", "/foo/name2", "food"]);
  assert.match(await refusal(list({ Path: "foo" })), /^ValidationException: The parameter doesn't meet/);
  assert.match(await refusal(list({ Path: "/", MaxResults: 11 })), /less than or equal to 10/);
  assert.match(await refusal(list({ Path: "/", NextToken: "x" })), /^InvalidNextToken/);
});

test("paths are filtered by type, key and label", async () => {
  await using s = await startStore();
  await fill(s);
  const list = async (Key: string, ...Values: string[]) =>
    names(
      await s.ssm.getParametersByPath({ Path: "/", Recursive: true, ParameterFilters: [{ Key, Values }] }),
    );
  assert.deepEqual(await list("Type", "StringList", "SecureString"), ["/bar/name3", "/bar/name3/name4"]);
  assert.deepEqual(await list("KeyId", "alias/aws/ssm"), ["/bar/name3/name4"]);
  await s.ssm.labelParameterVersion({ Name: "/foo/name1", Labels: ["prod"] });
  await s.put("/foo/name1", "later", { Overwrite: true });
  const { Parameters } = await s.ssm.getParametersByPath({
    Path: "/foo",
    ParameterFilters: [{ Key: "Label", Values: ["prod"] }],
  });
  assert.deepEqual(
    Parameters?.map(({ Name, Value }) => [Name, Value]),
    [["/foo/name1", "1"]],
  );
  for (const key of ["Name", "Path", "Tier", "tag:team"])
    assert.match(
      await refusal(list(key, "/x")),
      new RegExp(`^InvalidFilterKey: The following filter key is not valid: ${key}\\.`),
    );
});

test("DescribeParameters knows all filters", async () => {
  await using s = await startStore();
  await fill(s);
  const list = async (...ParameterFilters: NonNullable<DescribeParametersCommandInput["ParameterFilters"]>) =>
    names(await s.ssm.describeParameters({ ParameterFilters }));
  assert.deepEqual(await list({ Key: "Name", Values: ["/foo"] }), ["foo"]);
  assert.deepEqual(await list({ Key: "Name", Values: ["foo/name1", "foo"] }), ["foo", "/foo/name1"]);
  assert.deepEqual(await list({ Key: "Name", Option: "BeginsWith", Values: ["foo", "food"] }), [
    "foo",
    "/foo/name1",
    "/foo/name2",
    "food",
  ]);
  assert.deepEqual(await list({ Key: "Name", Option: "Contains", Values: ["ame3"] }), [
    "/bar/name3",
    "/bar/name3/name4",
  ]);
  assert.deepEqual(await list({ Key: "Path", Values: ["/", "/foo"] }), [
    "foo",
    "food",
    "/foo/name1",
    "/foo/name2",
  ]);
  assert.deepEqual(await list({ Key: "Path", Option: "Recursive", Values: ["/bar", "/bar/name3"] }), [
    "/bar/name3",
    "/bar/name3/name4",
  ]);
  assert.deepEqual(await list({ Key: "Tier", Values: ["Advanced"] }), ["foo"]);
  assert.deepEqual(await list({ Key: "Type", Option: "BeginsWith", Values: ["StringList"] }), ["/bar/name3"]);
  assert.deepEqual(await list({ Key: "tag:team" }), ["/foo/name2"]);
  assert.deepEqual(await list({ Key: "tag:team", Values: ["red"] }), []);
  assert.deepEqual(await list({ Key: "tag:team", Values: ["blue"] }, { Key: "Path", Values: ["/foo"] }), [
    "/foo/name2",
  ]);
  assert.deepEqual(
    names(await s.ssm.describeParameters({ Filters: [{ Key: "Type", Values: ["StringList"] }] })),
    ["/bar/name3"],
  );
  assert.deepEqual(names(await s.ssm.describeParameters({ Shared: true })), []);
});

test("filters that make no sense are refused in AWS's sentences", async () => {
  await using s = await startStore();
  const refused = (...ParameterFilters: NonNullable<DescribeParametersCommandInput["ParameterFilters"]>) =>
    refusal(s.ssm.describeParameters({ ParameterFilters }));
  assert.match(
    await refused({ Key: "Label", Values: ["x"] }),
    /^InvalidFilterKey: .* not valid: Label\. Valid/,
  );
  assert.match(await refused({ Key: "key", Values: ["x"] }), /regular expression pattern/);
  assert.equal(
    await refused({ Key: "Name" }),
    "InvalidFilterValue: The following filter values are missing : null for filter key Name",
  );
  assert.match(
    await refused({ Key: "Name", Values: ["a"] }, { Key: "Name", Values: ["b"] }),
    /^InvalidFilterKey: The following filter is duplicated in the request: Name\. /,
  );
  assert.match(
    await refused({ Key: "Path", Values: ["/aws"] }),
    /Filters for common parameters can't be prefixed/,
  );
  assert.match(
    await refused({ Key: "Path", Option: "Equals", Values: ["/a"] }),
    /^InvalidFilterOption: The following filter option is not valid: Equals\. Valid options include: \[Recursive, OneLevel\]/,
  );
  assert.match(
    await refused({ Key: "Type", Values: ["x"] }),
    /^InvalidFilterValue: The following filter value is not valid: x\. Valid values include: \[String, StringList, SecureString\]/,
  );
  for (const path of ["/###", "//", "test"])
    assert.match(
      await refused({ Key: "Path", Values: [path] }),
      /The parameter doesn't meet the parameter name/,
    );
  const Filters = [{ Key: "Name", Values: ["a"] }] as const;
  assert.match(
    await refusal(
      s.ssm.describeParameters({ Filters: [...Filters] as never, ParameterFilters: [...Filters] as never }),
    ),
    /You can use either Filters or ParameterFilters in a single request\./,
  );
});

test("a filtered list of many parameters comes in pages that end", async () => {
  await using s = await startStore();
  for (let at = 0; at < 60; at++)
    await s.put(`/n/${String(at).padStart(2, "0")}`, "v", at % 6 === 0 ? { Type: "StringList" } : {});
  const found: Array<string | undefined> = [];
  let NextToken: string | undefined;
  let pages = 0;
  do {
    const page = await s.ssm.describeParameters({
      ParameterFilters: [{ Key: "Type", Values: ["StringList"] }],
      MaxResults: 4,
      NextToken,
    });
    found.push(...(names(page) ?? []));
    NextToken = page.NextToken;
    pages++;
  } while (NextToken !== undefined);
  assert.deepEqual([found.length, new Set(found).size, pages], [10, 10, 3]);
});
