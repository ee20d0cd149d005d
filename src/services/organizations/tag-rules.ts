import type { TagRule } from "../../kernel/ports/identity.ts";
import { isObject, type JsonObject } from "./policy-content.ts";

/**
 * What an effective tag policy enforces; undefined where it enforces nothing.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_example-tag-policies.html
 */
export function tagRulesIn(effective: JsonObject): readonly TagRule[] | undefined {
  const { tags } = effective;
  if (!isObject(tags)) return undefined;
  const rules = Object.entries(tags).flatMap(([name, rule]): TagRule[] => {
    if (!isObject(rule)) return [];
    const { tag_key: key, tag_value: values, enforced_for: kinds } = rule;
    if (!Array.isArray(kinds) || kinds.length === 0) return [];
    return [
      {
        key: typeof key === "string" ? key : name,
        values: Array.isArray(values) ? values.map(String) : undefined,
        enforcedFor: kinds.map(String),
      },
    ];
  });
  return rules.length === 0 ? undefined : rules;
}
