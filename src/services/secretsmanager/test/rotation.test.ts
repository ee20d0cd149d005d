import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { crc32 } from "node:zlib";
import { CloudTrail } from "@aws-sdk/client-cloudtrail";
import { IAM } from "@aws-sdk/client-iam";
import { Lambda } from "@aws-sdk/client-lambda";
import { policy, refusal, type SecretWorld, startSecret, userWith } from "./fixtures.ts";

const SecretId = "s";
const LAMBDA = "arn:aws:lambda:us-east-1:000000000000:function:rotate";

interface Told {
  readonly eventName: string;
  readonly errorMessage?: string;
  readonly additionalEventData: { readonly SecretId: string };
}

/** What Secrets Manager told CloudTrail by itself. */
async function serviceEvents(s: SecretWorld): Promise<Told[]> {
  const { Events = [] } = await s.world.sdk(CloudTrail).lookupEvents({
    LookupAttributes: [{ AttributeKey: "EventSource", AttributeValue: "secretsmanager.amazonaws.com" }],
  });
  return Events.map(({ CloudTrailEvent = "{}" }) => JSON.parse(CloudTrailEvent)).filter(
    ({ eventType }) => eventType === "AwsServiceEvent",
  );
}

/** A rotation function as AWS's templates are. A secret whose value is "bad" fails its test. */
const FUNCTION = `
const { SecretsManager } = require("@aws-sdk/client-secrets-manager");
exports.handler = async ({ Step, SecretId, ClientRequestToken, RotationToken }) => {
  const secrets = new SecretsManager({});
  const { VersionIdsToStages: stages, RotationEnabled } = await secrets.describeSecret({ SecretId });
  if (!RotationEnabled) throw new Error("rotation is off");
  if (!stages[ClientRequestToken]?.includes("AWSPENDING")) throw new Error("not pending");
  const [current] = Object.entries(stages).find(([, labels]) => labels.includes("AWSCURRENT"));
  if (Step === "createSecret") {
    const { SecretString } = await secrets.getSecretValue({ SecretId });
    try {
      await secrets.getSecretValue({ SecretId, VersionId: ClientRequestToken, VersionStage: "AWSPENDING" });
    } catch (error) {
      if (error.name !== "ResourceNotFoundException") throw error;
      const VersionStages = ["AWSPENDING"];
      const value = { SecretString: SecretString + "+", VersionStages };
      await secrets.putSecretValue({ SecretId, ClientRequestToken, RotationToken, ...value });
    }
  } else if (Step === "testSecret") {
    const { SecretString } = await secrets.getSecretValue({ SecretId });
    if (SecretString === "bad") throw new Error("it does not work");
  } else if (Step === "finishSecret") {
    const label = { VersionStage: "AWSCURRENT", MoveToVersionId: ClientRequestToken };
    await secrets.updateSecretVersionStage({ SecretId, ...label, RemoveFromVersionId: current });
  }
};`;

/** An archive of one file, not compressed. */
function archiveOf(name: string, text: string): Uint8Array {
  const bytes = Buffer.from(text);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt32LE(crc32(bytes), 10);
  common.writeUInt32LE(bytes.length, 14);
  common.writeUInt32LE(bytes.length, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common, Buffer.from(name), bytes]);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE((0o100644 << 16) >>> 0, 6);
  const start = Buffer.from("PK\x01\x02\x14\x03", "latin1");
  const central = Buffer.concat([start, common, tail, Buffer.from(name)]);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

/** The function, which Secrets Manager may invoke for the account's secrets if `granted`. */
async function withFunction({ world }: SecretWorld, granted = true): Promise<Lambda> {
  const trusted = {
    Effect: "Allow",
    Principal: { Service: "lambda.amazonaws.com" },
    Action: "sts:AssumeRole",
  };
  const iam = world.sdk(IAM);
  const role = await iam.createRole({ RoleName: "rotator", AssumeRolePolicyDocument: policy(trusted) });
  const PolicyDocument = policy({ Effect: "Allow", Action: "secretsmanager:*", Resource: "*" });
  await iam.putRolePolicy({ RoleName: "rotator", PolicyName: "p", PolicyDocument });
  const lambda = world.sdk(Lambda);
  await lambda.createFunction({
    FunctionName: "rotate",
    Runtime: "nodejs22.x",
    Handler: "index.handler",
    Role: role.Role?.Arn,
    Code: { ZipFile: archiveOf("index.js", FUNCTION) },
    Timeout: 30,
  });
  await world.clock.advance({ seconds: 1 });
  if (granted) await grant(lambda);
  return lambda;
}

function grant(lambda: Lambda) {
  return lambda.addPermission({
    FunctionName: "rotate",
    StatementId: "s",
    Action: "lambda:InvokeFunction",
    Principal: "secretsmanager.amazonaws.com",
    SourceAccount: "000000000000",
  });
}

describe("rotation", () => {
  test("four steps make a new version the current one, at once and then by the schedule", async () => {
    await using s = await startSecret();
    await withFunction(s);
    const RotationRules = { AutomaticallyAfterDays: 10 };
    const started = await s.secrets.rotateSecret({ SecretId, RotationLambdaARN: LAMBDA, RotationRules });
    await s.world.idle();
    assert.equal(await s.value(), "one+");
    assert.equal(await s.value("AWSPREVIOUS"), "one");
    const told = await s.secrets.describeSecret({ SecretId });
    assert.equal(told.RotationEnabled, true);
    assert.equal(told.RotationLambdaARN, LAMBDA);
    assert.deepEqual(told.RotationRules, RotationRules);
    assert.deepEqual(told.LastRotatedDate, s.world.clock.now());
    assert.equal(told.NextRotationDate?.toISOString(), "2026-01-11T23:59:59.000Z");
    assert.ok(told.VersionIdsToStages?.[started.VersionId ?? ""]?.includes("AWSCURRENT"));
    await s.days(10);
    assert.equal(await s.value(), "one++");
    const next = (await s.secrets.describeSecret({ SecretId })).NextRotationDate;
    assert.equal(next?.toISOString(), "2026-01-21T23:59:59.000Z");
    await s.secrets.cancelRotateSecret({ SecretId });
    await s.days(30);
    assert.equal(await s.value(), "one++");
    const off = await s.secrets.describeSecret({ SecretId });
    assert.deepEqual(
      [off.RotationEnabled, off.RotationLambdaARN, off.NextRotationDate],
      [false, LAMBDA, undefined],
    );
  });

  test("what fails is told, tried again, and stands in the way of others until it succeeds", async () => {
    await using s = await startSecret({ SecretString: "bad" });
    await withFunction(s);
    await s.secrets.rotateSecret({ SecretId, RotationLambdaARN: LAMBDA });
    await s.world.idle();
    assert.equal(await s.value(), "bad");
    assert.equal(await s.value("AWSPENDING"), "bad+");
    assert.equal(
      await refusal(s.secrets.rotateSecret({ SecretId })),
      "InvalidRequestException: A previous rotation isn't complete. That rotation will be reattempted.",
    );
    assert.deepEqual((await serviceEvents(s)).map(({ eventName }) => eventName).sort(), [
      "RotationFailed",
      "RotationStarted",
    ]);
    const failed = (await serviceEvents(s)).find(({ eventName }) => eventName === "RotationFailed");
    assert.match(failed?.errorMessage ?? "", /^testSecret: .*it does not work/);
    const { ARN } = await s.secrets.describeSecret({ SecretId });
    assert.equal(failed?.additionalEventData.SecretId, ARN);
    await s.secrets.putSecretValue({ SecretId, SecretString: "good" });
    await s.world.clock.advance({ minutes: 1 });
    await s.world.idle();
    assert.equal(await s.value(), "bad+");
    assert.equal((await s.secrets.describeSecret({ SecretId })).NextRotationDate, undefined);
  });

  test("not at once: only the configuration is tried, and no version is left", async () => {
    await using s = await startSecret();
    await withFunction(s);
    const answer = await s.secrets.rotateSecret({
      SecretId,
      RotationLambdaARN: LAMBDA,
      RotationRules: { ScheduleExpression: "cron(0 8 1 * ? *)", Duration: "2h" },
      RotateImmediately: false,
    });
    await s.world.idle();
    assert.equal(answer.VersionId, undefined);
    const told = await s.secrets.describeSecret({ SecretId });
    assert.deepEqual(told.VersionIdsToStages, { [s.VersionId]: ["AWSCURRENT"] });
    // The world begins at midnight of the first of January.
    assert.equal(told.NextRotationDate?.toISOString(), "2026-01-01T10:00:00.000Z");
    await s.world.clock.advance({ hours: 9 });
    await s.world.idle();
    assert.equal(await s.value(), "one+");
    const next = (await s.secrets.describeSecret({ SecretId })).NextRotationDate;
    assert.equal(next?.toISOString(), "2026-02-01T10:00:00.000Z");
  });

  test("the function's policy decides, and the caller must be allowed to invoke it, too", async () => {
    await using s = await startSecret();
    const lambda = await withFunction(s, false);
    const denied =
      "AccessDeniedException: Secrets Manager cannot invoke the specified Lambda function. Ensure that the function " +
      "policy grants access to the principal secretsmanager.amazonaws.com.";
    assert.equal(await refusal(s.secrets.rotateSecret({ SecretId, RotationLambdaARN: LAMBDA })), denied);
    await grant(lambda);
    const may = { Effect: "Allow", Action: "secretsmanager:*", Resource: "*" };
    const { secrets } = await userWith(s.world, "u", may);
    assert.equal(await refusal(secrets.rotateSecret({ SecretId, RotationLambdaARN: LAMBDA })), denied);
    assert.equal((await s.secrets.describeSecret({ SecretId })).RotationEnabled, undefined);
    const strict = {
      ...may,
      Condition: { StringEquals: { "secretsmanager:RotationLambdaARN": `${LAMBDA}-other` } },
    };
    const other = await userWith(s.world, "v", strict);
    assert.match(
      await refusal(other.secrets.rotateSecret({ SecretId, RotationLambdaARN: LAMBDA })),
      /^AccessDeniedException: .*not authorized to perform: secretsmanager:RotateSecret/,
    );
  });

  test("a stuck rotation is freed by taking the label away, and does not hinder replication", async () => {
    await using s = await startSecret({ SecretString: "bad" });
    const lambda = await withFunction(s);
    await s.secrets.rotateSecret({ SecretId, RotationLambdaARN: LAMBDA });
    await lambda.removePermission({ FunctionName: "rotate", StatementId: "s" });
    await s.world.idle();
    await s.secrets.cancelRotateSecret({ SecretId });
    const stages = (await s.secrets.describeSecret({ SecretId })).VersionIdsToStages ?? {};
    const pending = Object.keys(stages).find((id) => stages[id]?.includes("AWSPENDING"));
    await s.secrets.updateSecretVersionStage({
      SecretId,
      VersionStage: "AWSPENDING",
      RemoveFromVersionId: pending,
    });
    await s.secrets.replicateSecretToRegions({ SecretId, AddReplicaRegions: [{ Region: "eu-west-1" }] });
    await s.world.idle();
    assert.equal(await s.value("AWSCURRENT", "eu-west-1"), "bad");
  });

  test("schedules that are none", async () => {
    await using s = await startSecret();
    await withFunction(s);
    for (const RotationRules of [
      { AutomaticallyAfterDays: 1, ScheduleExpression: "rate(1 day)" },
      {},
      { ScheduleExpression: "rate(3 hours)" },
      { ScheduleExpression: "rate(240 minutes)" },
      { ScheduleExpression: "cron(5 8 1 * ? *)" },
      { ScheduleExpression: "cron(0 8 1 * ? 2027)" },
      { ScheduleExpression: "rate(4 hours)", Duration: "5h" },
      { AutomaticallyAfterDays: 1, Duration: "25h" },
    ])
      assert.match(
        await refusal(s.secrets.rotateSecret({ SecretId, RotationLambdaARN: LAMBDA, RotationRules })),
        /^InvalidParameterException/,
        JSON.stringify(RotationRules),
      );
  });
});
