/**
 * SNS's filter policies: the same language, asked of a message's attributes or of its body, with limits of its own.
 * https://docs.aws.amazon.com/sns/latest/dg/sns-subscription-filter-policies.html
 */
import { compileGroup, type JsonObject, type JsonValue } from "./matcher.ts";
import { PatternError, PatternSource } from "./source.ts";
import { type Condition, type Field, type Group, readGroup } from "./syntax.ts";

export type FilterPolicyScope = "MessageAttributes" | "MessageBody";

/** https://docs.aws.amazon.com/sns/latest/dg/subscription-filter-policy-constraints.html */
const KEYS_MAX = 5;
const COMBINATIONS_MAX = 150;

/** A message attribute as far as filters look at it. */
export interface FilteredAttribute {
  /** "String", "Number", "String.Array", "Binary", or one of these with a label of the publisher's: "Number.java". */
  readonly DataType?: string | undefined;
  readonly StringValue?: string | undefined;
}

/** A compiled filter policy. It never changes. */
export interface FilterPolicy {
  readonly scope: FilterPolicyScope;
  /**
   * Whether a message passes. `body` is parsed, and must be a JSON object, when the scope is MessageBody; else only the
   * attributes are looked at.
   */
  matches(message: FilteredMessage): boolean;
}
export interface FilteredMessage {
  readonly body: string;
  readonly attributes: Readonly<Record<string, FilteredAttribute>>;
}

/**
 * Compiles a filter policy. Throws PatternError; its message follows "Invalid parameter: " in SNS's InvalidParameter
 * ("Invalid parameter: Attributes Reason: " when subscribing).
 */
export function compileFilterPolicy(text: string, scope: FilterPolicyScope): FilterPolicy {
  const group = read(text);
  const byAttributes = scope === "MessageAttributes";
  if (byAttributes && isNested(group))
    throw new PatternError("Filter policy scope MessageAttributes does not support nested filter policy");
  refuseExcess(group);
  const matches = compileGroup(byAttributes ? nullMeansAbsent(group) : group);
  return {
    scope,
    matches: ({ body, attributes }) => {
      const event = byAttributes ? attributesAsEvent(attributes) : objectIn(body);
      return event !== undefined && matches(event);
    },
  };
}

function read(text: string): Group {
  try {
    return readGroup(new PatternSource(text));
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    throw new PatternError(`FilterPolicy: ${error.message}`);
  }
}

function isNested(group: Group): boolean {
  return (
    group.fields.some(({ inner }) => inner !== undefined) ||
    group.choices.some((groups) => groups.some((each) => isNested(each)))
  );
}

function refuseExcess(group: Group): void {
  if (namesOf(group).size > KEYS_MAX)
    throw new PatternError(`FilterPolicy: Filter policy can not have more than ${KEYS_MAX} keys`);
  if (combinations(group, 1) > COMBINATIONS_MAX)
    throw new PatternError("FilterPolicy: Filter policy is too complex");
}

/** Of nested fields, only the outermost name counts. */
function namesOf(group: Group): ReadonlySet<string> {
  const names = new Set(group.fields.map(({ name }) => name));
  for (const groups of group.choices)
    for (const each of groups) for (const name of namesOf(each)) names.add(name);
  return names;
}

/** Each list counts its values times its depth; lists multiply, alternatives add up. */
function combinations(group: Group, depth: number): number {
  const ofField = ({ conditions, inner }: Field): number =>
    inner === undefined ? (conditions?.length ?? 0) * depth : combinations(inner, depth + 1);
  const fields = group.fields.reduce((product, field) => product * ofField(field), 1);
  return group.choices.reduce(
    (product, groups) => product * groups.reduce((sum, each) => sum + combinations(each, depth), 0),
    fields,
  );
}

/** Among attributes, null stands for one that the message does not have. */
function nullMeansAbsent(group: Group): Group {
  return {
    fields: group.fields.map((field) =>
      field.conditions?.some(isNull) === true
        ? { ...field, conditions: [...field.conditions, { kind: "exists", present: false } as const] }
        : field,
    ),
    choices: group.choices.map((groups) => groups.map(nullMeansAbsent)),
  };
}

const isNull = (condition: Condition): boolean => condition.kind === "equals" && condition.value === null;

function attributesAsEvent(attributes: Readonly<Record<string, FilteredAttribute>>): JsonObject {
  const event: Record<string, JsonValue> = Object.create(null);
  for (const [name, attribute] of Object.entries(attributes)) {
    const value = attributeValue(attribute);
    if (value !== undefined) event[name] = value;
  }
  return event;
}

/** Binary attributes are as good as absent. */
function attributeValue({ DataType = "String", StringValue }: FilteredAttribute): JsonValue | undefined {
  if (StringValue === undefined || DataType.startsWith("Binary")) return undefined;
  if (DataType.startsWith("Number")) return Number(StringValue);
  if (DataType !== "String.Array") return StringValue;
  const parsed = parsedOrUndefined(StringValue);
  return Array.isArray(parsed) ? parsed : undefined;
}

function objectIn(body: string): JsonObject | undefined {
  const value = parsedOrUndefined(body);
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? (value as JsonObject) : undefined;
}

function parsedOrUndefined(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}
