/** What can be asked of events. https://docs.aws.amazon.com/awscloudtrail/latest/userguide/query-supported-event-schemas.html */
import type { SqlColumn, SqlType } from "../../../kernel/ports/sql.ts";

const text = "varchar" as const;
const texts = (...names: string[]): Record<string, SqlType> =>
  Object.fromEntries(names.map((name) => [name, text]));

const USER_IDENTITY: SqlType = {
  struct: {
    ...texts("type", "principalId", "arn", "accountId", "accessKeyId", "userName"),
    sessionContext: {
      struct: {
        attributes: { struct: { creationDate: "timestamp", mfaAuthenticated: text } },
        sessionIssuer: { struct: texts("type", "principalId", "arn", "accountId", "userName") },
        webIdFederationData: { struct: { federatedProvider: text, attributes: "map" } },
        ...texts("sourceIdentity", "ec2RoleDelivery", "ec2IssuedInVpc"),
      },
    },
    onBehalfOf: { struct: texts("userId", "identityStoreArn") },
    inScopeOf: { struct: texts("sourceArn", "sourceAccount", "issuerType", "credentialsIssuedTo") },
    ...texts("invokedBy", "identityProvider"),
  },
};

const columns = (types: Readonly<Record<string, SqlType>>): SqlColumn[] =>
  Object.entries(types).map(([name, type]) => ({ name, type }));

const WHOLE: SqlColumn = { name: "eventJson", type: text, whole: true };

const CALLS: readonly SqlColumn[] = [
  ...columns({
    eventVersion: text,
    userIdentity: USER_IDENTITY,
    eventTime: "timestamp",
    ...texts("eventSource", "eventName", "awsRegion", "sourceIPAddress", "userAgent"),
    ...texts("errorCode", "errorMessage"),
    requestParameters: "map",
    responseElements: "map",
    additionalEventData: "map",
    ...texts("requestID", "eventID"),
    readOnly: "boolean",
    resources: { list: { struct: texts("accountId", "type", "ARN", "ARNPrefix") } },
    ...texts("eventType", "apiVersion"),
    managementEvent: "boolean",
    ...texts("recipientAccountId", "sharedEventID", "annotation", "vpcEndpointId", "vpcEndpointAccountId"),
    serviceEventDetails: "map",
    addendum: "map",
    edgeDeviceDetails: "map",
    insightDetails: "map",
    eventCategory: text,
    tlsDetails: { struct: texts("tlsVersion", "cipherSuite", "clientProvidedHostHeader") },
    sessionCredentialFromConsole: text,
  }),
  WHOLE,
];

const AVERAGES: Record<string, SqlType> = {
  baselineAverage: "double",
  insightAverage: "double",
  baselineDuration: "integer",
  insightDuration: "integer",
};

const INSIGHTS: readonly SqlColumn[] = [
  ...columns({
    ...texts("eventVersion", "eventCategory", "eventType", "eventID"),
    eventTime: "timestamp",
    ...texts("awsRegion", "recipientAccountId", "sharedEventID"),
    addendum: "map",
    ...texts("insightSource", "insightState", "insightEventSource", "insightEventName", "insightErrorCode"),
    insightType: text,
    insightContext: { struct: AVERAGES },
  }),
  WHOLE,
];

/** Events from outside of AWS. */
const ACTIVITY: readonly SqlColumn[] = [
  ...columns({
    eventVersion: text,
    eventCategory: text,
    eventType: text,
    eventID: text,
    eventTime: "timestamp",
    ...texts("awsRegion", "recipientAccountId"),
    addendum: "map",
    metadata: { struct: { ingestionTime: text, channelARN: text } },
    eventData: {
      struct: {
        ...texts("version", "UID", "eventTime", "eventSource", "eventName", "userAgent", "sourceIPAddress"),
        ...texts("recipientAccountId", "errorCode", "errorMessage"),
        userIdentity: { struct: { type: text, principalId: text, details: "map" } },
        requestParameters: "map",
        responseElements: "map",
        additionalEventData: "map",
      },
    },
  }),
  WHOLE,
];

const SCHEMAS: Readonly<Record<string, readonly SqlColumn[]>> = {
  Management: CALLS,
  Data: CALLS,
  Insight: INSIGHTS,
  ActivityAuditLog: ACTIVITY,
};

/** The columns that a statement can touch: those it has a word of, and all where it has a star that counts nothing. */
export function columnsFor(category: string, statement: string): readonly SqlColumn[] {
  const all = SCHEMAS[category] ?? CALLS;
  if (/\*/.test(statement.replace(/count\s*\(\s*\*\s*\)/gi, ""))) return all;
  const words = new Set(statement.toLowerCase().match(/\w+/g));
  return all.filter(({ name }) => words.has(name.toLowerCase()));
}
