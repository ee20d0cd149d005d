/** Kinds of resources with tags of Lambda and EventBridge that need others beside them. */
import * as events from "@aws-sdk/client-eventbridge";
import * as iam from "@aws-sdk/client-iam";
import * as lambda from "@aws-sdk/client-lambda";
import { zipOf } from "../../../src/services/lambda/test/stage.ts";
import { account, type ClientOf, given, type Kind, listed, type Tags } from "./kind.ts";

const roleArn = `arn:aws:iam::${account}:role/helper`;

async function functionsRole(of: ClientOf): Promise<void> {
  const Statement = [
    { Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "lambda.amazonaws.com" } },
  ];
  const AssumeRolePolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement });
  await of(iam.IAMClient).send(new iam.CreateRoleCommand({ RoleName: "helper", AssumeRolePolicyDocument }));
}

/** Good for a durable function too. */
const HANDLER = `exports.handler = async () => ({ Status: "SUCCEEDED", Result: "1" });`;

/** A function with a published version and an alias, which carry the function's tags. */
async function publishedFunction(
  of: ClientOf,
  FunctionName: string,
  Tags: Tags,
  more: Partial<lambda.CreateFunctionCommandInput> = {},
): Promise<void> {
  const client = of(lambda.LambdaClient);
  await client.send(
    new lambda.CreateFunctionCommand({
      ...{ FunctionName, Tags, Role: roleArn, Runtime: "nodejs22.x", Handler: "index.handler" },
      ...{ Code: { ZipFile: zipOf({ "index.js": HANDLER }) }, Publish: true },
      ...more,
    }),
  );
  await client.send(new lambda.CreateAliasCommand({ FunctionName, Name: "live", FunctionVersion: "1" }));
}

const ofFunction = (type: string, Qualifier: string): Kind => ({
  type,
  bornUntagged: true,
  before: functionsRole,
  make: async (of, name, tags) => {
    await publishedFunction(of, name, tags);
    await of(lambda.LambdaClient).send(
      new lambda.PutProvisionedConcurrencyConfigCommand({
        ...{ FunctionName: name, Qualifier, ProvisionedConcurrentExecutions: 1 },
      }),
    );
    return name;
  },
  read: (of, FunctionName) =>
    of(lambda.LambdaClient).send(
      new lambda.GetProvisionedConcurrencyConfigCommand({ FunctionName, Qualifier }),
    ),
});

export const COMPUTE_KINDS: readonly Kind[] = [
  ofFunction("lambda:function alias", "live"),
  ofFunction("lambda:function version", "1"),
  {
    type: "lambda:durable execution",
    bornUntagged: true,
    before: functionsRole,
    make: async (of, FunctionName, tags) => {
      const DurableConfig = { ExecutionTimeout: 60, RetentionPeriodInDays: 1 };
      await publishedFunction(of, FunctionName, tags, { DurableConfig });
      const asked = { FunctionName, Qualifier: "live", InvocationType: "Event" } as const;
      const begun = await of(lambda.LambdaClient).send(new lambda.InvokeCommand(asked));
      return begun.DurableExecutionArn ?? "";
    },
    read: (of, DurableExecutionArn) =>
      of(lambda.LambdaClient).send(new lambda.GetDurableExecutionCommand({ DurableExecutionArn })),
  },
  {
    type: "lambda:code signing config",
    make: async (of, Description, Tags) => {
      const signer = `arn:aws:signer:us-east-1:${account}:/signing-profiles/p/abcdefghij`;
      const made = await of(lambda.LambdaClient).send(
        new lambda.CreateCodeSigningConfigCommand({
          ...{ Description, Tags: given(Tags), AllowedPublishers: { SigningProfileVersionArns: [signer] } },
        }),
      );
      return made.CodeSigningConfig?.CodeSigningConfigArn ?? "";
    },
    read: (of, CodeSigningConfigArn) =>
      of(lambda.LambdaClient).send(new lambda.GetCodeSigningConfigCommand({ CodeSigningConfigArn })),
    tag: (of, Resource, Tags) =>
      of(lambda.LambdaClient).send(new lambda.TagResourceCommand({ Resource, Tags })),
    untag: (of, Resource, TagKeys) =>
      of(lambda.LambdaClient).send(new lambda.UntagResourceCommand({ Resource, TagKeys })),
  },
  {
    type: "events:event-bus",
    make: async (of, Name, tags) => {
      const bus = { Name, Tags: listed(tags) };
      return (
        (await of(events.EventBridgeClient).send(new events.CreateEventBusCommand(bus))).EventBusArn ?? ""
      );
    },
    read: (of, Name) => of(events.EventBridgeClient).send(new events.DescribeEventBusCommand({ Name })),
    tag: (of, ResourceARN, tags) =>
      of(events.EventBridgeClient).send(new events.TagResourceCommand({ ResourceARN, Tags: listed(tags) })),
    untag: (of, ResourceARN, TagKeys) =>
      of(events.EventBridgeClient).send(new events.UntagResourceCommand({ ResourceARN, TagKeys })),
  },
];
