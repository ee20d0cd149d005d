/**
 * Rules of Contributor Insights about log events: who contributes, and how much.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/ContributorInsights-RuleSyntax.html
 */
import { FilterPatternError } from "../logs-filter/error.ts";
import { documentOf, parseSelector, textOf, valuesAt } from "../logs-filter/json.ts";
import { splitMessage } from "../logs-filter/spaced.ts";

/** The definition cannot be read. */
export class ContributorRuleError extends Error {}

export interface Contribution {
  readonly keys: readonly string[];
  readonly value: number;
}

export interface ContributorRule {
  readonly schema: { readonly Name: string; readonly Version: number };
  /** Names of log groups; "*" at the end stands for whatever follows. */
  readonly logGroups: readonly string[];
  readonly keyLabels: readonly string[];
  readonly aggregateOn: "Count" | "Sum";
  /** What an event contributes; undefined when it is none of the rule's. */
  readonly contributionOf: (message: string) => Contribution | undefined;
}

/** Looks a field of an event up. */
type Field = (event: unknown) => unknown;
type Test = (event: unknown) => boolean;
type Members = Readonly<Record<string, unknown>>;

const KEYS_MAX = 4;
const FILTERS_MAX = 4;
const FILTER_VALUES_MAX = 10;
const OPERATORS = [
  "In",
  "NotIn",
  "StartsWith",
  "GreaterThan",
  "LessThan",
  "EqualTo",
  "NotEqualTo",
  "IsPresent",
];

const wrong = (message: string): ContributorRuleError => new ContributorRuleError(message);

/** Whether a rule's patterns name a log group. */
export const namesGroup = (patterns: readonly string[], name: string): boolean =>
  patterns.some((pattern) =>
    pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
  );

/** Reads a definition. Throws {@link ContributorRuleError}. */
export function parseContributorRule(text: string): ContributorRule {
  const rule = membersOf(parsed(text), "The rule definition");
  refuseOthers(rule, ["Schema", "LogGroupNames", "LogFormat", "Contribution", "AggregateOn", "Fields"]);
  const schema = membersOf(rule["Schema"], "Schema");
  if (schema["Name"] !== "CloudWatchLogRule" || schema["Version"] !== 1)
    throw wrong('Schema must be {"Name": "CloudWatchLogRule", "Version": 1}');
  const logGroups = texts(rule["LogGroupNames"], "LogGroupNames");
  const { LogFormat: format, AggregateOn: aggregateOn } = rule;
  if (format !== "JSON" && format !== "CLF") throw wrong("LogFormat must be JSON or CLF");
  if (aggregateOn !== "Count" && aggregateOn !== "Sum") throw wrong("AggregateOn must be Count or Sum");
  if (rule["Fields"] !== undefined && format !== "CLF") throw wrong("Fields can be used only with CLF");
  const fieldOf = format === "JSON" ? jsonField : clfFields(rule["Fields"]);
  const contribution = membersOf(rule["Contribution"], "Contribution");
  refuseOthers(contribution, ["Keys", "ValueOf", "Filters"]);
  const keyLabels = texts(contribution["Keys"], "Keys");
  if (keyLabels.length > KEYS_MAX) throw wrong(`Keys must not have more than ${KEYS_MAX} members`);
  const summed = contribution["ValueOf"];
  if ((summed !== undefined) !== (aggregateOn === "Sum"))
    throw wrong("ValueOf must be specified when AggregateOn is Sum, and only then");
  const keys = keyLabels.map(fieldOf);
  const value = summed === undefined ? () => 1 : fieldOf(textIn(summed, "ValueOf"));
  const tests = filtersIn(contribution["Filters"], fieldOf);
  const read = format === "JSON" ? documentOf : splitMessage;
  return {
    schema: { Name: "CloudWatchLogRule", Version: 1 },
    logGroups,
    keyLabels,
    aggregateOn,
    contributionOf: (message) => {
      const event = read(message);
      if (event === undefined || !tests.every((test) => test(event))) return undefined;
      const found = keys.map((field) => field(event));
      const amount = numberIn(value(event));
      if (amount === undefined || found.some((each) => each === undefined)) return undefined;
      return { keys: found.map(textOf), value: amount };
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw wrong("The rule definition is not valid JSON");
  }
}

function membersOf(value: unknown, name: string): Members {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw wrong(`${name} must be an object`);
  return value as Members;
}

function refuseOthers(members: Members, known: readonly string[]): void {
  const odd = Object.keys(members).find((name) => !known.includes(name));
  if (odd !== undefined) throw wrong(`Unknown or unsupported field ${odd}`);
}

function textIn(value: unknown, name: string): string {
  if (typeof value !== "string" || value === "") throw wrong(`${name} must be a string`);
  return value;
}

function texts(value: unknown, name: string): string[] {
  if (!Array.isArray(value) || value.length === 0) throw wrong(`${name} must be a list of strings`);
  return value.map((each) => textIn(each, name));
}

/** Only leaves are values. */
const leaf = (value: unknown): unknown =>
  value === null || (typeof value === "object" && value !== null) ? undefined : value;

function jsonField(text: string): Field {
  try {
    const { steps } = parseSelector(text);
    return (document) => leaf(valuesAt(document, steps)[0]);
  } catch (error) {
    if (error instanceof FilterPatternError) throw wrong(`${text} is not a JSON property`);
    throw error;
  }
}

/** A field's place, from 1 on, or the name that Fields gives it. */
function clfFields(aliases: unknown): (text: string) => Field {
  const places = new Map<string, number>();
  for (const [place, alias] of Object.entries(aliases === undefined ? {} : membersOf(aliases, "Fields"))) {
    if (!/^[1-9]\d*$/.test(place)) throw wrong(`${place} in Fields is not the place of a field`);
    places.set(textIn(alias, "Fields"), Number(place));
  }
  return (text) => {
    const place = places.get(text) ?? (/^[1-9]\d*$/.test(text) ? Number(text) : undefined);
    if (place === undefined) throw wrong(`${text} is not among Fields`);
    return (fields) => (fields as readonly string[])[place - 1];
  };
}

function numberIn(value: unknown): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

function filtersIn(filters: unknown, fieldOf: (text: string) => Field): Test[] {
  if (filters === undefined) return [];
  if (!Array.isArray(filters)) throw wrong("Filters must be a list");
  if (filters.length > FILTERS_MAX) throw wrong(`Filters must not have more than ${FILTERS_MAX} members`);
  return filters.map((filter) => testOf(membersOf(filter, "A filter"), fieldOf));
}

function testOf(filter: Members, fieldOf: (text: string) => Field): Test {
  const field = fieldOf(textIn(filter["Match"], "Match"));
  const [operator, ...others] = Object.keys(filter).filter((name) => name !== "Match");
  if (operator === undefined || others.length > 0 || !OPERATORS.includes(operator))
    throw wrong(`A filter must have one of the operators ${OPERATORS.join(", ")}`);
  const operand = filter[operator];
  if (operator === "IsPresent") {
    if (typeof operand !== "boolean") throw wrong("IsPresent must be true or false");
    return (event) => (field(event) !== undefined) === operand;
  }
  if (operator === "In" || operator === "NotIn" || operator === "StartsWith")
    return amongTexts(field, operator, texts(operand, operator));
  if (typeof operand !== "number") throw wrong(`${operator} must be a number`);
  return compared(field, operator, operand);
}

function amongTexts(field: Field, operator: "In" | "NotIn" | "StartsWith", listed: readonly string[]): Test {
  if (listed.length > FILTER_VALUES_MAX)
    throw wrong(`${operator} must not have more than ${FILTER_VALUES_MAX} values`);
  return (event) => {
    const value = field(event);
    if (value === undefined) return false;
    const text = textOf(value);
    if (operator === "StartsWith") return listed.some((start) => text.startsWith(start));
    return listed.includes(text) === (operator === "In");
  };
}

function compared(field: Field, operator: string, operand: number): Test {
  return (event) => {
    const value = numberIn(field(event));
    if (value === undefined) return false;
    if (operator === "GreaterThan") return value > operand;
    if (operator === "LessThan") return value < operand;
    return (value === operand) === (operator === "EqualTo");
  };
}
