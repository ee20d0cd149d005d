/**
 * An event as CloudTrail writes it.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
import { instant } from "../../../base/instant.ts";
import type { ReadContext } from "../../../kernel/dispatch/contract.ts";
import type { TlsFacts } from "../../../kernel/edge/raw.ts";
import { type Head, type Line, parseLine } from "./block.ts";
import { eventId, sharedEventId } from "./event-id.ts";
import { resourceOf } from "./resource.ts";
import { toTheSecond } from "./user-identity.ts";

export type TrailRecord = Readonly<Record<string, unknown>> & {
  readonly eventID: string;
  readonly eventName: string;
  readonly eventSource: string;
  readonly eventTime: string;
  readonly awsRegion: string;
  readonly readOnly: boolean;
  readonly recipientAccountId: string;
};

/** What ids are made with. */
export interface Salts {
  readonly own: Uint8Array;
  /** Another account's own. */
  readonly of: (account: string) => Uint8Array;
  /** The same in all accounts. */
  readonly shared: Uint8Array;
}

export function saltsOf({ sealer, scope }: Pick<ReadContext<unknown>, "sealer" | "scope">): Salts {
  const of = (account: string) => sealer.derive(`CloudTrail's event ids of ${account}`);
  return {
    own: of(scope.account),
    of,
    shared: sealer.derive("CloudTrail's shared event ids"),
  };
}

/** Where a line lies, and what its block says. */
export interface Place {
  readonly salts: Salts;
  readonly block: number;
  readonly index: number;
  readonly account: string;
  readonly region: string;
  readonly data: boolean;
}

/** Services whose records name the resources they are about. */
const TELLS_RESOURCES: readonly string[] = ["kms", "sts", "s3", "dynamodb", "lambda", "sqs", "sns"];

export function recordOf(place: Place, head: Head, text: string): TrailRecord {
  const line = parseLine(text);
  const id = line.origin === undefined ? place.salts.own : place.salts.of(place.account);
  const error =
    line.error === "" ? undefined : (JSON.parse(line.error) as { code?: string; message: string });
  return {
    eventVersion: "1.11",
    userIdentity: head.userIdentity,
    eventTime: toTheSecond(instant(line.at)),
    eventSource: head.eventSource,
    eventName: head.eventName,
    awsRegion: place.region,
    sourceIPAddress: head.sourceIp,
    userAgent: head.userAgent,
    ...(error && { errorCode: error.code, errorMessage: error.message }),
    requestParameters: head.serviceEvent === true ? null : parametersOf(head, line),
    responseElements: line.response === "" ? null : JSON.parse(line.response),
    ...(head.serviceEvent === true ? {} : { requestID: line.requestId }),
    eventID: eventId(id, line.origin ?? place),
    readOnly: head.readOnly,
    ...resourcesOf(place, head, line),
    eventType: head.serviceEvent === true ? "AwsServiceEvent" : "AwsApiCall",
    ...(head.service === "kms" || head.service === "lambda" ? { apiVersion: head.apiVersion } : {}),
    managementEvent: !place.data,
    recipientAccountId: place.account,
    ...(head.shared && { sharedEventID: sharedEventId(place.salts.shared, line.requestId) }),
    eventCategory: place.data ? "Data" : "Management",
    ...(head.serviceEvent === true && {
      [head.toldAs ?? "serviceEventDetails"]: JSON.parse(line.parameters),
    }),
    ...(head.tls !== undefined && { tlsDetails: tlsOf(head.tls, head.host) }),
  };
}

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html */
function tlsOf({ version, cipher }: Partial<TlsFacts>, host: string | undefined) {
  return {
    ...(version !== undefined && { tlsVersion: version }),
    ...(cipher !== undefined && { cipherSuite: cipher }),
    ...(host !== undefined && { clientProvidedHostHeader: host }),
  };
}

/** S3 has words of its own, and tells the host. */
function parametersOf({ service, host }: Head, { parameters }: Line): unknown {
  if (parameters === "") return null;
  const given = JSON.parse(parameters) as Record<string, unknown>;
  if (service !== "s3") return given;
  const { bucket, ...others } = given;
  return {
    ...(bucket !== undefined && { bucketName: bucket }),
    ...(host !== undefined && { Host: host }),
    ...others,
  };
}

function resourcesOf({ account, data }: Place, { service }: Head, { resource }: Line) {
  if (!TELLS_RESOURCES.includes(service) || (!data && service !== "kms" && service !== "sts")) return {};
  const found = resourceOf(resource);
  if (found === undefined) return {};
  const bucket = found.type === "AWS::S3::Object" ? bucketOf(found.arn) : undefined;
  const told = (type: string, ARN: string) => ({ accountId: account, type, ARN });
  const object = { type: found.type, ARN: found.arn };
  return {
    resources:
      bucket === undefined ? [told(found.type, found.arn)] : [object, told("AWS::S3::Bucket", bucket)],
  };
}

const bucketOf = (arn: string): string => arn.slice(0, arn.indexOf("/"));
