/**
 * Logs that CloudWatch Logs delivers for other services: which there are, and how their lines get where they belong.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-and-resource-policy.html
 */
import { parseArn } from "../../aws/arn.ts";
import { instant } from "../../base/instant.ts";
import type {
  ConfigurationTemplate,
  Delivery,
  DeliveryDestination,
  DeliveryDestinationType,
} from "../../gen/logs.ts";
import type { DeliveredFact } from "../../kernel/dispatch/contract.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import type { VendedLogLines } from "../../kernel/facts/vended-log.ts";
import { deliverLog, type LogDestination } from "../../targets/vended-log.ts";
import type { Prepare } from "./kit.ts";

/** What a service vends of one kind of resource. */
interface VendedLogs {
  /** As AWS spells it. */
  readonly service: string;
  readonly resourceType: string;
  /** In ARNs, with what its resources begin with. */
  readonly arnService: string;
  readonly resource: string;
  readonly logTypes: readonly string[];
  readonly fields: readonly string[];
  readonly mandatory: readonly string[];
}

const VENDED: readonly VendedLogs[] = [
  {
    service: "events",
    resourceType: "event-bus",
    arnService: "events",
    resource: "event-bus/",
    logTypes: ["ERROR_LOGS", "INFO_LOGS", "TRACE_LOGS"],
    fields: [
      "resource_arn",
      "message_timestamp_ms",
      "event_bus_name",
      "request_id",
      "event_id",
      "invocation_id",
      "message_type",
      "log_level",
      "details",
    ],
    mandatory: ["resource_arn", "message_timestamp_ms", "message_type"],
  },
];

/** Destinations whose services stand here. */
const DESTINATIONS: readonly DeliveryDestinationType[] = ["CWL", "S3", "FH"];

/** What a resource vends; undefined for resources that vend nothing here. */
export function vendedBy(resourceArn: string): VendedLogs | undefined {
  const arn = parseArn(resourceArn);
  return VENDED.find(
    ({ arnService, resource }) => arn?.service === arnService && arn.resource.startsWith(resource),
  );
}

/** What letting a log out demands of a resource's service. */
export const allowAction = ({ arnService }: VendedLogs): string =>
  `${arnService}:AllowVendedLogDeliveryForResource`;

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_ConfigurationTemplate.html */
export const TEMPLATES: readonly ConfigurationTemplate[] = VENDED.flatMap((vended) =>
  vended.logTypes.flatMap((logType) =>
    DESTINATIONS.map((deliveryDestinationType) => ({
      service: vended.service,
      logType,
      resourceType: vended.resourceType,
      deliveryDestinationType,
      defaultDeliveryConfigValues: { recordFields: vended.fields },
      allowedFields: vended.fields.map((name) => ({ name, mandatory: vended.mandatory.includes(name) })),
      allowedOutputFormats: ["json" as const],
      allowedActionForAllowVendedLogsDeliveryForResource: allowAction(vended),
      allowedFieldDelimiters: [],
      allowedSuffixPathFields: [],
    })),
  ),
);

/** Where a delivery destination's ARN leads; undefined for what takes no logs. */
export function placeOf(
  arn: string,
): { type: DeliveryDestinationType; destination: LogDestination } | undefined {
  const { service, resource = "", account } = parseArn(arn) ?? {};
  if (service === "s3") {
    const [name = "", ...rest] = resource.split("/");
    const prefix = rest.join("/");
    return { type: "S3", destination: { kind: "bucket", name, prefix, ...(account && { owner: account }) } };
  }
  if (service === "firehose" && resource.startsWith("deliverystream/"))
    return { type: "FH", destination: { kind: "stream", name: resource.slice("deliverystream/".length) } };
  if (service === "logs" && resource.startsWith("log-group:"))
    return {
      type: "CWL",
      destination: { kind: "group", name: resource.slice("log-group:".length).replace(/:\*$/, "") },
    };
  return undefined;
}

/** Hears of a log's lines, and brings them to everybody who wants them. What a destination refuses is lost. */
export const deliverVended = {
  prepare: async (ctx: Prepare, fact: DeliveredFact): Promise<void> => {
    const vended = fact.detail as unknown as VendedLogLines;
    const sources = ctx.store.deliverySource
      .ready("")
      .filter(
        ({ resourceArns, logType }) => resourceArns?.[0] === vended.resourceArn && logType === vended.logType,
      );
    for (const source of sources)
      for (const delivery of ctx.store.vendedDelivery.ready(""))
        if (delivery.deliverySourceName === source.name) await bring(ctx, delivery, vended);
  },
  commit: (): void => {},
};

async function bring(ctx: Prepare, delivery: Delivery, vended: VendedLogLines): Promise<void> {
  const target = destinationOf(ctx, delivery);
  const place = placeOf(target?.deliveryDestinationConfiguration?.destinationResourceArn ?? "");
  if (place === undefined) return;
  const { service, resource = "" } = parseArn(vended.resourceArn) ?? {};
  const name = resource.slice(resource.indexOf("/") + 1);
  const logStream = `${service}/${name}/${vended.logType}`;
  const fields = delivery.recordFields ?? [];
  const records = vended.lines.map(({ at, record }) => ({
    at: instant(at),
    message: JSON.stringify(Object.fromEntries(fields.flatMap((f) => (f in record ? [[f, record[f]]] : [])))),
  }));
  try {
    await deliverLog(ctx, place.destination, { service: service ?? "", name, logStream }, records);
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
  }
}

/** The destination that a delivery goes to. */
export function destinationOf(
  ctx: Pick<Prepare, "store">,
  { deliveryDestinationArn = "" }: Pick<Delivery, "deliveryDestinationArn">,
): DeliveryDestination | undefined {
  const name = deliveryDestinationArn.split(":delivery-destination:")[1] ?? "";
  const found = ctx.store.deliveryDestination.get(name);
  return found?.arn === deliveryDestinationArn ? found : undefined;
}
