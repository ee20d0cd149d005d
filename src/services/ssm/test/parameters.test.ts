import assert from "node:assert/strict";
import { test } from "node:test";
import { arnOf, refusal, startStore } from "./fixtures.ts";

const FORM =
  'ValidationException: Parameter name: can\'t be prefixed with "ssm" (case-insensitive). If formed as a path, it can ' +
  "consist of sub-paths divided by slash symbol; each sub-path can be formed as a mix of letters, numbers and the " +
  "following 3 symbols .-_";

test("a parameter is put, read by name and ARN, overwritten and deleted", async () => {
  await using s = await startStore();
  const { ssm } = s;
  assert.deepEqual(
    { ...(await ssm.putParameter({ Name: "/app/db", Value: "one", Type: "String" })), $metadata: 0 },
    { Version: 1, Tier: "Standard", $metadata: 0 },
  );
  const { Parameter } = await ssm.getParameter({ Name: "/app/db" });
  assert.deepEqual(Parameter, {
    Name: "/app/db",
    Type: "String",
    Value: "one",
    Version: 1,
    LastModifiedDate: new Date("2026-01-01T00:00:00Z"),
    ARN: arnOf("/app/db"),
    DataType: "text",
  });
  assert.equal(await s.value(arnOf("/app/db")), "one");
  assert.equal(
    await refusal(s.put("/app/db", "two")),
    "ParameterAlreadyExists: The parameter already exists. To overwrite this value, set the overwrite option in the " +
      "request to true.",
  );
  assert.equal(await s.put("/app/db", "two", { Overwrite: true }), 2);
  assert.equal(await s.value("/app/db"), "two");
  await ssm.deleteParameter({ Name: "/app/db" });
  assert.match(await refusal(s.value("/app/db")), /^ParameterNotFound/);
  assert.match(await refusal(ssm.deleteParameter({ Name: "/app/db" })), /^ParameterNotFound/);
  assert.equal(await s.put("/app/db", "anew"), 1);
});

test("names follow AWS's rules", async () => {
  await using s = await startStore();
  for (const name of ["a b", "a/b", "/a//b", "/a/", "/", "ssmthing", "/SSM/x", "{x}-y"])
    assert.equal(await refusal(s.put(name)), FORM, name);
  for (const name of ["aws-x", "/AWS/x"])
    assert.equal(
      await refusal(s.put(name)),
      `AccessDeniedException: No access to reserved parameter name: ${name}.`,
    );
  assert.equal(await refusal(s.value("{test}-test")), FORM);
  assert.equal(await s.put("/1/2/3/4/5/6/7/8/9/10/11/12/13/14/15"), 1);
  assert.match(
    await refusal(s.put("/1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16")),
    /^HierarchyLevelLimitExceededException/,
  );
  const longest = 1_011 - arnOf("").length;
  assert.equal(await s.put("n".repeat(longest)), 1);
  assert.match(await refusal(s.put("n".repeat(longest + 1))), /^ValidationException/);
  assert.match(await refusal(s.put("n".repeat(2_049))), /less than or equal to 2048/);
  assert.equal(await s.put("myaws.ssm-x_1"), 1);
});

test("what a request may not say is refused", async () => {
  await using s = await startStore();
  const { ssm } = s;
  const put = (input: object) => refusal(ssm.putParameter({ Name: "p", Value: "v", ...input }));
  assert.equal(
    await put({}),
    "ValidationException: A parameter type is required when you create a parameter.",
  );
  assert.equal(
    await put({ Type: "String", Value: "" }),
    "ValidationException: 1 validation error detected: Value '' at 'value' failed to satisfy constraint: " +
      "Member must have length greater than or equal to 1.",
  );
  assert.equal(
    await put({ Type: "String", Value: "a {{b}} c" }),
    'ValidationException: Parameter value can\'t nest another parameter. Do not use "{{}}" in the value.',
  );
  assert.match(await put({ Type: "String", KeyId: "alias/x" }), /^ValidationException: KeyId is required/);
  assert.match(
    await put({ Type: "String", Overwrite: true, Tags: [{ Key: "k", Value: "v" }] }),
    /^ValidationException: Invalid request: tags and overwrite can't be used together\. To create a parameter with tags/,
  );
  assert.equal(
    await put({ Type: "String", DataType: "image" }),
    "ValidationException: The following data type is not supported: image (Data type names are all lowercase.)",
  );
  assert.match(await put({ Type: "String", DataType: "aws:ec2:image" }), /not a valid image ID/);
  assert.match(await put({ Type: "StringList", DataType: "aws:ec2:image" }), /^ValidationException/);
  assert.match(await put({ Type: "String", DataType: "aws:ssm:integration" }), /^ValidationException/);
  assert.match(await put({ Type: "str" }), /enum value set/);
  await s.put("ami", "ami-0123456789abcdef0", { DataType: "aws:ec2:image" });
  assert.equal((await ssm.getParameter({ Name: "ami" })).Parameter?.DataType, "aws:ec2:image");
});

test("an allowed pattern is held against the whole value, also of later versions", async () => {
  await using s = await startStore();
  await s.put("n", "12", { AllowedPattern: "\\d{1,4}" });
  assert.equal(
    await refusal(s.put("n", "100,000", { Overwrite: true })),
    "ParameterPatternMismatchException: Parameter value, cannot be validated against allowedPattern: \\d{1,4}",
  );
  assert.match(await refusal(s.put("m", "1", { AllowedPattern: "(" })), /^InvalidAllowedPatternException/);
  await s.put("l", "a,b", { Type: "StringList", AllowedPattern: "[a-c]" });
  assert.match(await refusal(s.put("l", "a,d", { Overwrite: true })), /^ParameterPatternMismatchException/);
  // A backtracking engine would not come back from this one.
  assert.match(
    await refusal(s.put("e", `${"a".repeat(4_000)}!`, { AllowedPattern: "(a+)+" })),
    /^ParameterPatternMismatchException/,
  );
  assert.match(
    await refusal(s.put("e", "ab".repeat(2_000), { AllowedPattern: "(.{0,99}){30}x" })),
    /^InvalidAllowedPatternException: Cloudlet cannot match this pattern/,
  );
  assert.match(
    await refusal(s.put("e", "aB1", { AllowedPattern: "(?=.*\\d).*" })),
    /^InvalidAllowedPatternException: Cloudlet cannot match/,
  );
});

test("overwriting keeps what it does not mention, and types stay in a hierarchy", async () => {
  await using s = await startStore();
  const { ssm } = s;
  await s.put("p", "1", { Description: "d", Tags: [{ Key: "k", Value: "v" }] });
  await s.put("p", "2", { Overwrite: true });
  const { Parameters } = await ssm.describeParameters({});
  assert.deepEqual(Parameters, [
    {
      Name: "p",
      ARN: arnOf("p"),
      Type: "String",
      LastModifiedDate: new Date("2026-01-01T00:00:00Z"),
      LastModifiedUser: "arn:aws:iam::000000000000:root",
      Description: "d",
      Version: 2,
      Tier: "Standard",
      Policies: [],
      DataType: "text",
    },
  ]);
  await s.put("/h/p", "1");
  assert.match(
    await refusal(s.put("/h/p", "2", { Overwrite: true, Type: "StringList" })),
    /^HierarchyTypeMismatchException/,
  );
});

test("several parameters are read and deleted at once", async () => {
  await using s = await startStore();
  const { ssm } = s;
  await s.put("a", "1");
  await s.put("/b", "2");
  const got = await ssm.getParameters({ Names: ["a", "none", arnOf("/b"), "a", "a:7", "a:1"] });
  assert.deepEqual(
    got.Parameters?.map(({ Name, Value, Selector }) => [Name, Value, Selector]),
    [
      ["a", "1", undefined],
      ["/b", "2", undefined],
      ["a", "1", ":1"],
    ],
  );
  assert.deepEqual(got.InvalidParameters, ["none", "a:7"]);
  assert.match(
    await refusal(ssm.getParameters({ Names: Array.from({ length: 11 }, (_, at) => `n${at}`) })),
    /length less than or equal to 10/,
  );
  const deleted = await ssm.deleteParameters({ Names: ["a", "none"] });
  assert.deepEqual([deleted.DeletedParameters, deleted.InvalidParameters], [["a"], ["none"]]);
});

test("tiers: sizes, intelligent tiering, the account's default, no way back", async () => {
  await using s = await startStore();
  const { ssm } = s;
  const tier = async (Name: string, input: object) =>
    (await ssm.putParameter({ Name, Value: "v", Type: "String", ...input })).Tier;
  const big = "x".repeat(4_097);
  assert.match(
    await refusal(s.put("p", big)),
    /^ValidationException: Standard tier parameters support a maximum parameter value of 4096 characters\./,
  );
  assert.match(await refusal(s.put("p", "x".repeat(8_193), { Tier: "Advanced" })), /8192/);
  assert.equal(await tier("a", { Value: big, Tier: "Advanced" }), "Advanced");
  assert.equal(await tier("i", { Value: big, Tier: "Intelligent-Tiering" }), "Advanced");
  assert.equal(await tier("j", { Tier: "Intelligent-Tiering" }), "Standard");
  assert.equal(await tier("j", { Value: big, Tier: "Intelligent-Tiering", Overwrite: true }), "Advanced");
  assert.match(
    await refusal(tier("a", { Tier: "Standard", Overwrite: true })),
    /^ValidationException: This parameter uses the advanced-parameter tier\. You can't downgrade/,
  );
  assert.equal(await tier("a", { Overwrite: true }), "Advanced");
  const SettingId = "/ssm/parameter-store/default-parameter-tier";
  await ssm.updateServiceSetting({ SettingId, SettingValue: "Intelligent-Tiering" });
  assert.equal(await tier("k", { Value: big }), "Advanced");
  const { ServiceSetting } = await ssm.getServiceSetting({
    SettingId: `arn:aws:ssm:us-east-1:000000000000:servicesetting${SettingId}`,
  });
  assert.deepEqual(
    [ServiceSetting?.SettingId, ServiceSetting?.SettingValue, ServiceSetting?.Status],
    [SettingId, "Intelligent-Tiering", "Customized"],
  );
  const reset = await ssm.resetServiceSetting({ SettingId });
  assert.deepEqual(
    [reset.ServiceSetting?.SettingValue, reset.ServiceSetting?.Status],
    ["Standard", "Default"],
  );
  assert.match(await refusal(ssm.getServiceSetting({ SettingId: "/ssm/x" })), /^ServiceSettingNotFound/);
  assert.match(
    await refusal(ssm.updateServiceSetting({ SettingId, SettingValue: "Gold" })),
    /^ValidationException/,
  );
});

test("tags are added, counted, listed and removed", async () => {
  await using s = await startStore();
  const { ssm } = s;
  const resource = { ResourceType: "Parameter", ResourceId: "p" } as const;
  assert.match(await refusal(ssm.listTagsForResource(resource)), /^InvalidResourceId/);
  await s.put("p", "v", { Tags: [{ Key: "a", Value: "1" }] });
  await ssm.addTagsToResource({ ...resource, Tags: [{ Key: "b", Value: "2" }] });
  await ssm.removeTagsFromResource({ ...resource, TagKeys: ["a"] });
  assert.deepEqual((await ssm.listTagsForResource(resource)).TagList, [{ Key: "b", Value: "2" }]);
  await ssm.addTagsToResource({ ...resource, Tags: [{ Key: "__proto__", Value: "3" }] });
  assert.equal((await ssm.listTagsForResource(resource)).TagList?.[1]?.Key, "__proto__");
  for (const [Key, count] of [
    ["tag:__proto__", 1],
    ["tag:constructor", 0],
  ] as const) {
    const { Parameters } = await ssm.describeParameters({ ParameterFilters: [{ Key, Values: ["3"] }] });
    assert.equal(Parameters?.length, count, Key);
  }
  const many = Array.from({ length: 50 }, (_, at) => ({ Key: `k${at}`, Value: "v" }));
  assert.match(await refusal(ssm.addTagsToResource({ ...resource, Tags: many })), /^TooManyTagsError/);
  assert.match(
    await refusal(ssm.addTagsToResource({ ...resource, Tags: [{ Key: "aws:x", Value: "v" }] })),
    /^ValidationException/,
  );
});
