/** Values in PartiQL statements, of which parameters may be a part. */
import { DynamoValidationError } from "../error.ts";
import { canonicalNumber } from "../number.ts";
import type { AttributeValue } from "../values.ts";

export type ValueTemplate =
  | { readonly kind: "literal"; readonly value: AttributeValue }
  | { readonly kind: "parameter"; readonly index: number }
  | { readonly kind: "map"; readonly parts: readonly (readonly [string, ValueTemplate])[] }
  | { readonly kind: "list" | "bag"; readonly parts: readonly ValueTemplate[] };

/** A number in a statement; `where` is its place in the value it belongs to: `root`, `root.a`, `root[0]`. */
export function numberLiteral(text: string, where: string): ValueTemplate {
  try {
    return { kind: "literal", value: { N: canonicalNumber(text) } };
  } catch (error) {
    if (!(error instanceof DynamoValidationError)) throw error;
    throw new DynamoValidationError(`${error.message} under ${where}`);
  }
}

/** The value with the parameters in their places. Throws DynamoValidationError for bags that are no sets. */
export function resolveValue(template: ValueTemplate, parameters: readonly AttributeValue[]): AttributeValue {
  switch (template.kind) {
    case "literal":
      return template.value;
    case "parameter":
      return parameters[template.index] as AttributeValue;
    case "map": {
      const map: Record<string, AttributeValue> = Object.create(null);
      for (const [name, part] of template.parts) map[name] = resolveValue(part, parameters);
      return { M: map };
    }
    case "list":
      return { L: template.parts.map((part) => resolveValue(part, parameters)) };
    default:
      return setOf(template.parts.map((part) => resolveValue(part, parameters)));
  }
}

function setOf(members: readonly AttributeValue[]): AttributeValue {
  if (members.length === 0) throw new DynamoValidationError("Empty bags are not supported");
  const SS = members.flatMap(({ S }) => (S === undefined ? [] : [S]));
  if (SS.length === members.length) return { SS };
  const NS = members.flatMap(({ N }) => (N === undefined ? [] : [N]));
  if (NS.length === members.length) return { NS };
  const BS = members.flatMap(({ B }) => (B === undefined ? [] : [B]));
  if (BS.length === members.length) return { BS };
  throw new DynamoValidationError("Unsupported data type: bag under key root");
}
