/**
 * Contributor insights: for tables and indexes that have them, each access and each throttle is told to CloudWatch's
 * rule about its key. Nobody else pays for it more than a look at the table.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/contributorinsights_HowItWorks.html
 */
import type { AttributeValue } from "../../gen/dynamodb.ts";
import { decodeKey } from "../../lang/dynamodb/keys.ts";
import { keyParts } from "./key.ts";
import type { Write } from "./kit.ts";
import { attributesOf, type Index, type Insights, type Table } from "./table.ts";

/** What a rule counts: consumed units of capacity, or requests that were throttled. */
export type Counted = "C" | "T";

/** The name of the rule about partition keys ("PK"), or about them with their sort keys ("SK"). */
export function ruleName(
  kind: "PK" | "SK",
  counted: Counted,
  table: string,
  index: string | undefined,
  { madeAt }: Insights,
): string {
  const name = index === undefined ? table : `${table}-${index}`;
  return `DynamoDBContributorInsights-${kind}${counted}-${name}-${madeAt}`;
}

/** Under which name a table keeps an index's insights, or its own. */
export const insightsKey = (index: string | undefined): string => index ?? "";

/** Tells an access, or a throttle, of a key; of a whole partition where `key` is only the beginning of keys. */
export function noteContributor(
  ctx: Write,
  table: Table,
  index: Index | undefined,
  key: Uint8Array,
  counted: Counted,
  value: number,
): void {
  const insights = table.record.insights?.[insightsKey(index?.name)];
  if (insights?.status !== "ENABLED" || (counted === "C" && insights.mode === "THROTTLED_KEYS")) return;
  const { schema } = index ?? table;
  const hashes = schema.composite?.hashes.length ?? 1;
  const attributes = attributesOf(schema);
  const values = keyParts(key, attributes.length).map((bytes, at) =>
    textOf(decodeKey(bytes, attributes[at]?.type ?? "S")),
  );
  const names = [table.name, index?.name, insights] as const;
  ctx.meter.contribute(ctx.scope, ruleName("PK", counted, ...names), values.slice(0, hashes), value);
  if (attributes.length > hashes && values.length === attributes.length)
    ctx.meter.contribute(ctx.scope, ruleName("SK", counted, ...names), values, value);
}

function textOf(value: AttributeValue): string {
  return value.S ?? value.N ?? Buffer.from(value.B ?? []).toString("base64");
}
