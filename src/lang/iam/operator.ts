/**
 * The condition operators' names.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */

export type Comparison =
  | "StringEquals"
  | "StringEqualsIgnoreCase"
  | "StringLike"
  | "NumericEquals"
  | "NumericLessThan"
  | "NumericLessThanEquals"
  | "NumericGreaterThan"
  | "NumericGreaterThanEquals"
  | "DateEquals"
  | "DateLessThan"
  | "DateLessThanEquals"
  | "DateGreaterThan"
  | "DateGreaterThanEquals"
  | "Bool"
  | "BinaryEquals"
  | "IpAddress"
  | "ArnLike"
  | "Null";

export interface Operator {
  readonly comparison: Comparison;
  readonly negated: boolean;
  readonly ifExists: boolean;
  /** How a multivalued key's values are taken together. */
  readonly set: "all" | "any" | undefined;
}

const PLAIN: Readonly<Record<string, Comparison>> = {
  stringequals: "StringEquals",
  stringequalsignorecase: "StringEqualsIgnoreCase",
  stringlike: "StringLike",
  numericequals: "NumericEquals",
  numericlessthan: "NumericLessThan",
  numericlessthanequals: "NumericLessThanEquals",
  numericgreaterthan: "NumericGreaterThan",
  numericgreaterthanequals: "NumericGreaterThanEquals",
  dateequals: "DateEquals",
  datelessthan: "DateLessThan",
  datelessthanequals: "DateLessThanEquals",
  dategreaterthan: "DateGreaterThan",
  dategreaterthanequals: "DateGreaterThanEquals",
  bool: "Bool",
  binaryequals: "BinaryEquals",
  ipaddress: "IpAddress",
  arnequals: "ArnLike",
  arnlike: "ArnLike",
  null: "Null",
};
const NEGATED: Readonly<Record<string, Comparison>> = {
  stringnotequals: "StringEquals",
  stringnotequalsignorecase: "StringEqualsIgnoreCase",
  stringnotlike: "StringLike",
  numericnotequals: "NumericEquals",
  datenotequals: "DateEquals",
  notipaddress: "IpAddress",
  arnnotequals: "ArnLike",
  arnnotlike: "ArnLike",
};
const TABLE: ReadonlyMap<string, Operator> = tableOf();

/** Looks an operator up by its name in a policy, in any case; undefined when there is no such operator. */
export function operatorNamed(name: string): Operator | undefined {
  return TABLE.get(name.toLowerCase());
}

function tableOf(): Map<string, Operator> {
  const table = new Map<string, Operator>();
  const sets = [
    ["", undefined],
    ["forallvalues:", "all"],
    ["foranyvalue:", "any"],
  ] as const;
  const add = (name: string, comparison: Comparison, negated: boolean) => {
    for (const [prefix, set] of sets) {
      table.set(prefix + name, { comparison, negated, ifExists: false, set });
      if (comparison === "Null") continue; // it is the question whether the key exists
      table.set(`${prefix}${name}ifexists`, { comparison, negated, ifExists: true, set });
    }
  };
  for (const [name, comparison] of Object.entries(PLAIN)) add(name, comparison, false);
  for (const [name, comparison] of Object.entries(NEGATED)) add(name, comparison, true);
  return table;
}
