/** Kinds of resources with tags of CloudWatch Logs that are no log groups. */

import * as logs from "@aws-sdk/client-cloudwatch-logs";
import * as events from "@aws-sdk/client-eventbridge";
import { account, type ClientOf, given, type Kind } from "./kind.ts";

const client = (of: ClientOf) => of(logs.CloudWatchLogsClient);
const arnOf = (service: string, resource: string) => `arn:aws:${service}:us-east-1:${account}:${resource}`;
const nameIn = (arn: string) => arn.slice(arn.lastIndexOf(":") + 1);
const role = `arn:aws:iam::${account}:role/query`;
const group = arnOf("logs", "log-group:web");
const NAMES = ["first", "second", "third", "fourth"];

const TAGGING: Pick<Kind, "tag" | "untag"> = {
  tag: (of, resourceArn, tags) => client(of).send(new logs.TagResourceCommand({ resourceArn, tags })),
  untag: (of, resourceArn, tagKeys) =>
    client(of).send(new logs.UntagResourceCommand({ resourceArn, tagKeys })),
};

/** Sources of logs: as many event buses. */
async function buses(of: ClientOf): Promise<void> {
  for (const Name of NAMES)
    await of(events.EventBridgeClient).send(new events.CreateEventBusCommand({ Name }));
}

async function deliverySource(of: ClientOf, name: string, tags: object = {}): Promise<string> {
  const resourceArn = arnOf("events", `event-bus/${name}`);
  const source = { name, resourceArn, logType: "ERROR_LOGS", ...tags };
  const made = await client(of).send(new logs.PutDeliverySourceCommand(source));
  return made.deliverySource?.arn ?? "";
}

async function deliveryDestination(of: ClientOf, name: string, tags: object = {}): Promise<string> {
  const deliveryDestinationConfiguration = { destinationResourceArn: group };
  const destination = { name, deliveryDestinationConfiguration, ...tags };
  const made = await client(of).send(new logs.PutDeliveryDestinationCommand(destination));
  return made.deliveryDestination?.arn ?? "";
}

const DELIVERY_KINDS: readonly Kind[] = [
  {
    ...TAGGING,
    type: "logs:delivery-source",
    beside: { Action: "events:AllowVendedLogDeliveryForResource", Resource: ["*"] },
    before: buses,
    make: (of, name, tags) => deliverySource(of, name, { tags: given(tags) }),
    read: (of, arn) => client(of).send(new logs.GetDeliverySourceCommand({ name: nameIn(arn) })),
  },
  {
    ...TAGGING,
    type: "logs:delivery-destination",
    make: (of, name, tags) => deliveryDestination(of, name, { tags: given(tags) }),
    read: (of, arn) => client(of).send(new logs.GetDeliveryDestinationCommand({ name: nameIn(arn) })),
  },
  {
    ...TAGGING,
    type: "logs:delivery",
    // Whoever connects the two lets the delivery into the log group.
    beside: { Action: "logs:*ResourcePolic*", Resource: ["*"] },
    before: async (of) => {
      await buses(of);
      for (const name of NAMES) await deliverySource(of, name);
      await deliveryDestination(of, "group");
    },
    make: async (of, deliverySourceName, tags) => {
      const deliveryDestinationArn = arnOf("logs", "delivery-destination:group");
      const asked = { deliverySourceName, deliveryDestinationArn, tags: given(tags) };
      return (await client(of).send(new logs.CreateDeliveryCommand(asked))).delivery?.arn ?? "";
    },
    read: (of, arn) => client(of).send(new logs.GetDeliveryCommand({ id: nameIn(arn) })),
  },
];

export const LOG_KINDS: readonly Kind[] = [
  ...DELIVERY_KINDS,
  {
    ...TAGGING,
    type: "logs:anomaly-detector",
    before: async (of) => {
      await client(of).send(new logs.CreateLogGroupCommand({ logGroupName: "web" }));
    },
    make: async (of, detectorName, tags) => {
      const detector = { detectorName, logGroupArnList: [group], tags: given(tags) };
      const made = await client(of).send(new logs.CreateLogAnomalyDetectorCommand(detector));
      return made.anomalyDetectorArn ?? "";
    },
    read: (of, anomalyDetectorArn) =>
      client(of).send(new logs.GetLogAnomalyDetectorCommand({ anomalyDetectorArn })),
  },
  {
    ...TAGGING,
    type: "logs:lookup-table",
    make: async (of, lookupTableName, tags) => {
      const table = { lookupTableName, tableBody: "code,meaning\n200,fine", tags: given(tags) };
      return (await client(of).send(new logs.CreateLookupTableCommand(table))).lookupTableArn ?? "";
    },
    read: (of, lookupTableArn) => client(of).send(new logs.GetLookupTableCommand({ lookupTableArn })),
  },
  {
    ...TAGGING,
    type: "logs:scheduled-query",
    beside: { Action: "iam:PassRole", Resource: [role] },
    make: async (of, name, tags) => {
      const made = await client(of).send(
        new logs.CreateScheduledQueryCommand({
          ...{ name, tags: given(tags), queryLanguage: "CWLI", queryString: "stats count(*)" },
          ...{ logGroupIdentifiers: ["web"], scheduleExpression: "cron(0 * * * ? *)" },
          ...{ startTimeOffset: 3_600, executionRoleArn: role },
        }),
      );
      return made.scheduledQueryArn ?? "";
    },
    read: (of, identifier) => client(of).send(new logs.GetScheduledQueryCommand({ identifier })),
  },
];
