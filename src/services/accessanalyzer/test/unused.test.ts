import assert from "node:assert/strict";
import { test } from "node:test";
import {
  AccessAnalyzerClient,
  CreateAnalyzerCommand,
  GetFindingsStatisticsCommand,
  GetFindingV2Command,
  ListFindingsCommand,
  ListFindingsV2Command,
  UpdateAnalyzerCommand,
} from "@aws-sdk/client-accessanalyzer";
import {
  type AccessKey,
  CreateAccessKeyCommand,
  CreateLoginProfileCommand,
  CreateRoleCommand,
  CreateUserCommand,
  IAMClient,
  PutUserPolicyCommand,
} from "@aws-sdk/client-iam";
import { ListQueuesCommand, SQSClient } from "@aws-sdk/client-sqs";
import { type Cloudlet, startCloudlet } from "../../../index.ts";

const account = "111111111111";
const document = (Statement: object) => JSON.stringify({ Version: "2012-10-17", Statement });
const config = (unusedAccessAge: number) => ({ unusedAccess: { unusedAccessAge } });

async function staff(world: Cloudlet) {
  const iam = world.sdk(IAMClient, { account });
  await iam.send(new CreateUserCommand({ UserName: "ann" }));
  await iam.send(new CreateLoginProfileCommand({ UserName: "ann", Password: "Correct-horse-1" }));
  const policy = { Effect: "Allow", Action: ["sqs:*", "sns:Publish"], Resource: "*" };
  const grant = { UserName: "ann", PolicyName: "p", PolicyDocument: document(policy) };
  await iam.send(new PutUserPolicyCommand(grant));
  const Principal = { AWS: account };
  const trust = document({ Effect: "Allow", Action: "sts:AssumeRole", Principal });
  const Tags = [{ Key: "keep", Value: "yes" }];
  await iam.send(new CreateRoleCommand({ RoleName: "idle", AssumeRolePolicyDocument: trust }));
  await iam.send(new CreateRoleCommand({ RoleName: "spare", AssumeRolePolicyDocument: trust, Tags }));
  const keys: (AccessKey | undefined)[] = [];
  for (let i = 0; i < 2; i++)
    keys.push((await iam.send(new CreateAccessKeyCommand({ UserName: "ann" }))).AccessKey);
  const [used, unused] = keys;
  const credentials = {
    accessKeyId: used?.AccessKeyId ?? "",
    secretAccessKey: used?.SecretAccessKey ?? "",
  };
  return { sqs: world.sdk(SQSClient, { credentials }), unused: unused?.AccessKeyId };
}

test("what nobody has used for as long as the analyzer was told is found, and resolved once it is used", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const analyzer = world.sdk(AccessAnalyzerClient, { account });
  const { sqs, unused } = await staff(world);
  const { arn: analyzerArn } = await analyzer.send(
    new CreateAnalyzerCommand({
      ...{ analyzerName: "unused", type: "ACCOUNT_UNUSED_ACCESS", configuration: config(30) },
    }),
  );
  const active = async () => {
    const filter = { status: { eq: ["ACTIVE"] } };
    const page = await analyzer.send(new ListFindingsV2Command({ analyzerArn, filter }));
    const found = (page.findings ?? []).map(
      ({ findingType, resource }) => `${findingType} ${resource?.split(":")[5]}`,
    );
    return { ids: page.findings ?? [], found: found.sort() };
  };
  await world.idle();
  assert.deepEqual((await active()).found, [], "everything is new");

  await world.clock.advance({ days: 29 });
  await sqs.send(new ListQueuesCommand({}));
  await world.clock.advance({ days: 2 });
  const { ids, found } = await active();
  assert.deepEqual(found, [
    "UnusedIAMRole role/idle",
    "UnusedIAMRole role/spare",
    "UnusedIAMUserAccessKey user/ann",
    "UnusedIAMUserPassword user/ann",
    "UnusedPermission user/ann",
    "UnusedPermission user/ann",
  ]);
  const details = async (type: string) => {
    const all = ids.filter(({ findingType }) => findingType === type);
    const told = await Promise.all(
      all.map(({ id }) => analyzer.send(new GetFindingV2Command({ analyzerArn, id }))),
    );
    return told.flatMap(({ findingDetails = [] }) => findingDetails);
  };
  assert.deepEqual(await details("UnusedIAMUserAccessKey"), [
    { unusedIamUserAccessKeyDetails: { accessKeyId: unused } },
  ]);
  const services = (await details("UnusedPermission")).map((each) => each.unusedPermissionDetails);
  assert.ok(services.some((each) => each?.serviceNamespace === "sns" && each.actions === undefined));
  const actions = services.find((each) => each?.serviceNamespace === "sqs")?.actions;
  const names = actions?.map(({ action }) => action);
  assert.ok(names?.includes("sqs:DeleteQueue") && !names.includes("sqs:ListQueues"));

  const { findingsStatistics } = await analyzer.send(new GetFindingsStatisticsCommand({ analyzerArn }));
  const statistics = findingsStatistics?.[0]?.unusedAccessFindingsStatistics;
  assert.equal(statistics?.totalActiveFindings, 6);
  assert.equal(statistics?.topAccounts?.[0]?.details?.["UnusedIAMRole"], 2);

  await assert.rejects(
    analyzer.send(new ListFindingsCommand({ analyzerArn })),
    /ValidationException|not supported for analyzers/,
  );
  const excluding = { analysisRule: { exclusions: [{ resourceTags: [{ keep: "yes" }] }] } };
  await analyzer.send(
    new UpdateAnalyzerCommand({ analyzerName: "unused", configuration: { unusedAccess: excluding } }),
  );
  await world.idle();
  assert.ok(!(await active()).found.includes("UnusedIAMRole role/spare"), "left out");
  await world.clock.advance({ days: 31 });
  assert.ok((await active()).found.filter((each) => each.startsWith("UnusedPermission")).length === 2);
});

test("what an analyzer of unused access cannot be is refused", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const analyzer = world.sdk(AccessAnalyzerClient, { account });
  const create = (input: object) =>
    analyzer.send(new CreateAnalyzerCommand({ analyzerName: "a", type: "ACCOUNT_UNUSED_ACCESS", ...input }));
  await assert.rejects(create({ configuration: config(366) }), { name: "ValidationException" });
  await assert.rejects(create({ type: "ACCOUNT", configuration: config(30) }), {
    name: "ValidationException",
  });
  const exclusions = [{ accountIds: ["222222222222"] }];
  const unusedAccess = { unusedAccessAge: 30, analysisRule: { exclusions } };
  await assert.rejects(create({ configuration: { unusedAccess } }), { name: "ValidationException" });
  await assert.rejects(create({ type: "ORGANIZATION" }), {
    message: "Service not enabled for AWS Organizations",
  });
  await create({});
  const configuration = config(60);
  await assert.rejects(analyzer.send(new UpdateAnalyzerCommand({ analyzerName: "a", configuration })), {
    name: "ValidationException",
  });
});
