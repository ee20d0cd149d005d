/**
 * Which events a trail takes.
 * https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedFieldSelector.html
 */
import type { AdvancedEventSelector, AdvancedFieldSelector, EventSelector } from "../../../gen/cloudtrail.ts";
import type { Head, Line } from "../history/block.ts";
import type { Trail } from "./trail.ts";

export const DEFAULT_SELECTORS: readonly EventSelector[] = [
  {
    ReadWriteType: "All",
    IncludeManagementEvents: true,
    DataResources: [],
    ExcludeManagementEventSources: [],
  },
];

/** Of each service that has data events, what CloudTrail calls their resources. */
export const DATA_TYPES: Readonly<Record<string, string>> = {
  cloudwatch: "AWS::CloudWatch::Metric",
  dynamodb: "AWS::DynamoDB::Table",
  dynamodbstreams: "AWS::DynamoDB::Stream",
  kinesis: "AWS::Kinesis::Stream",
  lambda: "AWS::Lambda::Function",
  s3: "AWS::S3::Object",
  sns: "AWS::SNS::Topic",
  sqs: "AWS::SQS::Queue",
};

/** What can be logged of an event, by the names that field selectors have for it. */
export interface SelectedEvent {
  readonly head: Head;
  readonly line: Pick<Line, "resource" | "error">;
  readonly data: boolean;
}

/** Whether one of these takes it. */
export function selectsAny(selectors: readonly AdvancedEventSelector[], event: SelectedEvent): boolean {
  return selectors.some((selector) => advancedSelects(selector, event));
}

export function selects(trail: Trail, event: SelectedEvent): boolean {
  if (trail.advanced !== undefined) return selectsAny(trail.advanced, event);
  return (trail.selectors ?? DEFAULT_SELECTORS).some((selector) => basicSelects(selector, event));
}

/** The services whose data events a trail may take. */
export function dataServicesOf(trail: Pick<Trail, "selectors" | "advanced">): string[] {
  const types = new Set<string>();
  for (const { DataResources = [] } of trail.selectors ?? [])
    for (const { Type } of DataResources) if (Type !== undefined) types.add(Type);
  for (const { FieldSelectors } of trail.advanced ?? [])
    for (const { Field, Equals = [] } of FieldSelectors)
      if (Field === "resources.type") for (const type of Equals) types.add(type);
  return Object.keys(DATA_TYPES).filter((service) => types.has(DATA_TYPES[service] ?? ""));
}

function basicSelects(selector: EventSelector, { head, line, data }: SelectedEvent): boolean {
  const { ReadWriteType = "All", IncludeManagementEvents = true, DataResources = [] } = selector;
  if (ReadWriteType !== "All" && (ReadWriteType === "ReadOnly") !== head.readOnly) return false;
  if (!data)
    return (
      IncludeManagementEvents && !(selector.ExcludeManagementEventSources ?? []).includes(head.eventSource)
    );
  const arn = resourceArn(head, line.resource);
  return DataResources.some(
    ({ Type, Values = [] }) =>
      Type === DATA_TYPES[head.service] && Values.some((value) => arn.startsWith(value)),
  );
}

/** Buckets are looked at as the beginning of their objects' ARNs. */
function resourceArn({ service }: Head, resource: string): string {
  return service === "s3" && !resource.includes("/") ? `${resource}/` : resource;
}

function advancedSelects({ FieldSelectors }: AdvancedEventSelector, event: SelectedEvent): boolean {
  return FieldSelectors.every((selector) => fieldSelects(selector, fieldOf(selector.Field, event)));
}

function fieldOf(field: string, { head, line, data }: SelectedEvent): string | undefined {
  switch (field) {
    case "eventCategory":
      return data ? "Data" : "Management";
    case "readOnly":
      return String(head.readOnly);
    case "eventSource":
      return head.eventSource;
    case "eventName":
      return head.eventName;
    case "eventType":
      return "AwsApiCall";
    case "sessionCredentialFromConsole":
      return "false";
    case "userIdentity.arn":
      return head.userIdentity["arn"] as string | undefined;
    case "resources.type":
      return DATA_TYPES[head.service];
    case "resources.ARN":
      return resourceArn(head, line.resource);
    case "errorCode":
      return line.error === "" ? undefined : (JSON.parse(line.error) as { code: string }).code;
    default:
      return undefined;
  }
}

/** Positive operators are alternatives; every negative one must hold. */
function fieldSelects(selector: AdvancedFieldSelector, value: string | undefined): boolean {
  const { Equals, StartsWith, EndsWith, NotEquals, NotStartsWith, NotEndsWith } = selector;
  const text = value ?? "";
  const positive = Equals !== undefined || StartsWith !== undefined || EndsWith !== undefined;
  const wanted =
    value !== undefined &&
    (Equals?.includes(text) === true ||
      StartsWith?.some((start) => text.startsWith(start)) === true ||
      EndsWith?.some((end) => text.endsWith(end)) === true);
  if (positive && !wanted) return false;
  return !(
    NotEquals?.includes(text) === true ||
    NotStartsWith?.some((start) => text.startsWith(start)) === true ||
    NotEndsWith?.some((end) => text.endsWith(end)) === true
  );
}
