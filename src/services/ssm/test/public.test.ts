import assert from "node:assert/strict";
import { test } from "node:test";
import { SSM } from "@aws-sdk/client-ssm";
import { refusal, startStore } from "./fixtures.ts";

const INFRASTRUCTURE = "/aws/service/global-infrastructure";
const IMAGES = "/aws/service/ami-amazon-linux-latest";

test("Regions, zones and services are published", async () => {
  await using s = await startStore();
  const { Parameter } = await s.ssm.getParameter({ Name: `${INFRASTRUCTURE}/regions/us-west-1/longName` });
  assert.deepEqual(
    [Parameter?.Value, Parameter?.ARN, Parameter?.Version],
    [
      "US West (N. California)",
      `arn:aws:ssm:us-east-1::parameter${INFRASTRUCTURE}/regions/us-west-1/longName`,
      1,
    ],
  );
  assert.equal(
    await s.value(`arn:aws:ssm:us-east-1::parameter${INFRASTRUCTURE}/regions/eu-west-1`),
    "eu-west-1",
  );
  assert.equal(await s.value(`${INFRASTRUCTURE}/regions/us-east-1/services/s3`), "s3");
  const zones = await s.ssm.getParametersByPath({
    Path: `${INFRASTRUCTURE}/regions/ap-southeast-2/availability-zones`,
  });
  assert.deepEqual(
    zones.Parameters?.map(({ Value }) => Value),
    ["apse2-az1", "apse2-az2", "apse2-az3"],
  );
  assert.match(await refusal(s.value(`${INFRASTRUCTURE}/regions/mars-1`)), /^ParameterNotFound/);
  assert.match(await refusal(s.value("/aws/service")), /^ParameterNotFound/);
  const { InvalidParameters } = await s.ssm.getParameters({ Names: ["/aws/none"] });
  assert.deepEqual(InvalidParameters, ["/aws/none"]);
});

test("services' endpoints are published, and what is published", async () => {
  await using s = await startStore();
  const region = `${INFRASTRUCTURE}/regions/us-west-1`;
  assert.equal(await s.value(`${region}/services/ssm/endpoint`), "ssm.us-west-1.amazonaws.com");
  assert.equal(await s.value(`${region}/services/iam/endpoint`), "iam.amazonaws.com");
  const other = `${INFRASTRUCTURE}/services/sqs/regions/eu-west-1/endpoint`;
  assert.equal(await s.value(other), "sqs.eu-west-1.amazonaws.com");
  const { Parameters } = await s.ssm.getParametersByPath({ Path: "/aws/service/list" });
  assert.deepEqual(
    Parameters?.map(({ Name, Value }) => [Name, Value]),
    ["ami-amazon-linux-latest", "global-infrastructure"].map((name) => [
      `/aws/service/list/${name}`,
      `/aws/service/${name}/`,
    ]),
  );
});

test("a list of published parameters is the same in pages as one by one", async () => {
  await using s = await startStore();
  const listed: string[] = [];
  let NextToken: string | undefined;
  do {
    const page = await s.ssm.getParametersByPath({
      Path: `${INFRASTRUCTURE}/regions/us-east-1`,
      Recursive: true,
      MaxResults: 7,
      NextToken,
    });
    for (const { Name = "" } of page.Parameters ?? []) listed.push(Name);
    NextToken = page.NextToken;
  } while (NextToken !== undefined);
  assert.equal(new Set(listed).size, listed.length);
  assert.equal(listed.filter((name) => name.includes("/availability-zones/")).length, 6);
  assert.ok(listed.includes(`${INFRASTRUCTURE}/regions/us-east-1/services/lambda`));
  assert.ok(listed.length > 90);
  const regions = await s.ssm.getParametersByPath({ Path: `${INFRASTRUCTURE}/regions` });
  assert.deepEqual([regions.Parameters?.length, regions.Parameters?.[0]?.Value], [10, "af-south-1"]);
});

test("images have ids that stay the same and differ between Regions", async () => {
  await using s = await startStore();
  const name = `${IMAGES}/al2023-ami-kernel-default-x86_64`;
  const id = (await s.value(name)) ?? "";
  assert.match(id, /^ami-0[0-9a-f]{16}$/);
  assert.equal(await s.value(`${IMAGES}/al2023-ami-kernel-6.1-x86_64`), id);
  const ireland = s.world.sdk(SSM, { region: "eu-west-1" });
  assert.notEqual((await ireland.getParameter({ Name: name })).Parameter?.Value, id);
  await using other = await startStore();
  assert.equal(await other.value(name), id);
  assert.equal(typeof (await s.value(`${IMAGES}/amzn2-ami-hvm-x86_64-gp2`)), "string");
  await s.put("mine", id, { DataType: "aws:ec2:image" });
});

test("what is published belongs to nobody", async () => {
  await using s = await startStore();
  const name = `${INFRASTRUCTURE}/regions/us-east-1`;
  assert.match(
    await refusal(s.put(name, "x", { Overwrite: true })),
    /^AccessDeniedException: No access to reserved/,
  );
  assert.match(await refusal(s.ssm.deleteParameter({ Name: name })), /^ParameterNotFound/);
  assert.match(await refusal(s.ssm.getParameterHistory({ Name: name })), /^ParameterNotFound/);
  assert.deepEqual((await s.ssm.describeParameters({})).Parameters, []);
  assert.deepEqual((await s.ssm.getParametersByPath({ Path: "/", Recursive: true })).Parameters, []);
});
