/** Kinds of CloudWatch's resources that are kept by name. */
import * as cloudwatch from "@aws-sdk/client-cloudwatch";
import { account, type ClientOf, type Kind, listed } from "./kind.ts";

const client = (of: ClientOf) => of(cloudwatch.CloudWatchClient);
const arnOf = (resource: string) => `arn:aws:cloudwatch:us-east-1:${account}:${resource}`;
const role = `arn:aws:iam::${account}:role/streams`;

const TAGGING: Pick<Kind, "read" | "tag" | "untag"> = {
  read: (of, ResourceARN) => client(of).send(new cloudwatch.ListTagsForResourceCommand({ ResourceARN })),
  tag: (of, ResourceARN, tags) =>
    client(of).send(new cloudwatch.TagResourceCommand({ ResourceARN, Tags: listed(tags) })),
  untag: (of, ResourceARN, TagKeys) =>
    client(of).send(new cloudwatch.UntagResourceCommand({ ResourceARN, TagKeys })),
};

const RULE = JSON.stringify({
  Schema: { Name: "CloudWatchLogRule", Version: 1 },
  ...{ LogGroupNames: ["web"], LogFormat: "JSON", AggregateOn: "Count", Contribution: { Keys: ["$.ip"] } },
});

export const CLOUDWATCH_KINDS: readonly Kind[] = [
  {
    ...TAGGING,
    type: "cloudwatch:metric-stream",
    beside: { Action: "iam:PassRole", Resource: [role] },
    make: async (of, Name, tags) => {
      const FirehoseArn = `arn:aws:firehose:us-east-1:${account}:deliverystream/lake`;
      const stream = { Name, FirehoseArn, RoleArn: role, OutputFormat: "json", Tags: listed(tags) } as const;
      await client(of).send(new cloudwatch.PutMetricStreamCommand(stream));
      return arnOf(`metric-stream/${Name}`);
    },
  },
  {
    ...TAGGING,
    type: "cloudwatch:insight-rule",
    make: async (of, RuleName, tags) => {
      const rule = { RuleName, RuleDefinition: RULE, Tags: listed(tags) };
      await client(of).send(new cloudwatch.PutInsightRuleCommand(rule));
      return arnOf(`insight-rule/${RuleName}`);
    },
  },
  {
    ...TAGGING,
    type: "cloudwatch:alarm-mute-rule",
    make: async (of, Name, tags) => {
      const Rule = { Schedule: { Expression: "cron(0 1 * * *)", Duration: "PT1H" } };
      await client(of).send(new cloudwatch.PutAlarmMuteRuleCommand({ Name, Rule, Tags: listed(tags) }));
      return arnOf(`alarm-mute-rule:${Name}`);
    },
  },
];
