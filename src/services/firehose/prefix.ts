/** Prefixes of objects, with expressions: https://docs.aws.amazon.com/firehose/latest/dev/s3-prefixes.html */
import type { Instant } from "../../base/instant.ts";
import type { TimeZone } from "../../lang/schedule/time-zone.ts";
import { badPrefix } from "./errors.ts";
import { PREFIX_MAX } from "./limits.ts";
import { formatTime, isTimePattern } from "./time-pattern.ts";

type Namespace = "timestamp" | "firehose" | "partitionKeyFromQuery" | "partitionKeyFromLambda";
type Part = string | { readonly namespace: Namespace; readonly value: string };

/** What expressions are evaluated with. */
export interface PrefixFacts {
  /** When the oldest record arrived. */
  readonly at: Instant;
  readonly zone: TimeZone;
  /** Eleven characters, another each time. */
  readonly random: () => string;
  readonly errorOutputType?: string | undefined;
  readonly keys?: PartitionKeys | undefined;
}

/** The values of partition keys, by where they come from. */
export interface PartitionKeys {
  readonly partitionKeyFromQuery: Readonly<Record<string, string>>;
  readonly partitionKeyFromLambda: Readonly<Record<string, string>>;
}

const EXPRESSION = /!\{([^:{}]*):((?:'[^']*'|[^}'])*)\}/g;
const DEFAULT_TIME = "yyyy/MM/dd/HH/";

/** Throws what AWS says of a prefix that is none. */
function parsePrefix(text: string): readonly Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const match of text.matchAll(EXPRESSION)) {
    const [whole, namespace = "", value = ""] = match;
    parts.push(literal(text.slice(end, match.index)), { namespace: checked(namespace, value), value });
    end = match.index + whole.length;
  }
  parts.push(literal(text.slice(end)));
  return parts.filter((part) => part !== "");
}

function literal(text: string): string {
  if (text.includes("!{"))
    throw badPrefix("the sequence !{ can only appear in !{namespace:value} expressions");
  return text;
}

function checked(namespace: string, value: string): Namespace {
  switch (namespace) {
    case "timestamp":
      if (!isTimePattern(value)) throw badPrefix(`${value} is not a valid timestamp format`);
      return namespace;
    case "firehose":
      if (value !== "random-string" && value !== "error-output-type")
        throw badPrefix(`${value} is not a valid value of the firehose namespace`);
      return namespace;
    case "partitionKeyFromQuery":
    case "partitionKeyFromLambda":
      return namespace;
    default:
      throw badPrefix(`${namespace} is not a valid namespace`);
  }
}

const uses = (parts: readonly Part[], namespace: Namespace, value?: string): boolean =>
  parts.some(
    (part) =>
      typeof part !== "string" &&
      part.namespace === namespace &&
      (value === undefined || part.value === value),
  );

/** The keys that a prefix asks for. */
export function partitionKeysIn(
  prefix: string,
): readonly { readonly namespace: keyof PartitionKeys; readonly key: string }[] {
  return parsePrefix(prefix).flatMap((part) =>
    typeof part !== "string" && isPartitionKey(part.namespace)
      ? [{ namespace: part.namespace, key: part.value }]
      : [],
  );
}

const isPartitionKey = (namespace: Namespace): namespace is keyof PartitionKeys =>
  namespace.startsWith("partitionKey");

/** The rules that bind both prefixes of a destination. */
export function checkPrefixes(prefix: string, errorPrefix: string | undefined): void {
  const parts = parsePrefix(prefix);
  const hasExpressions = parts.some((part) => typeof part !== "string");
  if (uses(parts, "firehose", "error-output-type"))
    throw badPrefix("Prefix cannot contain !{firehose:error-output-type}");
  if (hasExpressions && !errorPrefix)
    throw badPrefix("ErrorOutputPrefix cannot be null or empty when Prefix contains expressions");
  const errorParts = parsePrefix(errorPrefix ?? "");
  if (errorParts.some((part) => typeof part !== "string" && isPartitionKey(part.namespace)))
    throw badPrefix("ErrorOutputPrefix cannot contain partition keys");
  const errorHasExpressions = errorParts.some((part) => typeof part !== "string");
  if (errorHasExpressions && !uses(errorParts, "firehose", "error-output-type"))
    throw badPrefix(
      "ErrorOutputPrefix must contain !{firehose:error-output-type} when it contains expressions",
    );
}

function evaluated(parts: readonly Part[], { at, zone, random, errorOutputType, keys }: PrefixFacts): string {
  return parts
    .map((part) => {
      if (typeof part === "string") return part;
      if (part.namespace === "timestamp") return formatTime(part.value, at, zone);
      if (part.namespace !== "firehose") return keys?.[part.namespace][part.value] ?? "";
      return part.value === "random-string" ? random() : (errorOutputType ?? "");
    })
    .join("")
    .slice(0, PREFIX_MAX);
}

/** Where objects of records go. Without a timestamp expression the hour is added, but to partitions. */
export function prefixOf(prefix: string, facts: PrefixFacts): string {
  const parts = parsePrefix(prefix);
  const timed = facts.keys !== undefined || uses(parts, "timestamp");
  return timed
    ? evaluated(parts, facts)
    : `${evaluated(parts, facts)}${formatTime(DEFAULT_TIME, facts.at, facts.zone)}`;
}

/** Where objects of failed records go: beside the others, where nothing else is said. */
export function errorPrefixOf(prefix: string, errorPrefix: string | undefined, facts: PrefixFacts): string {
  const { at, zone, errorOutputType = "" } = facts;
  if (errorPrefix) return evaluated(parsePrefix(errorPrefix), facts);
  const hour = formatTime(DEFAULT_TIME, at, zone);
  return `${evaluated(parsePrefix(prefix), facts)}${errorOutputType}/${hour}`;
}
