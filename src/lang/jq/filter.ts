/** Filters of jq, read. */

export type Filter =
  | { readonly kind: "identity" }
  | { readonly kind: "literal"; readonly value: string | number | boolean | null }
  | { readonly kind: "text"; readonly parts: readonly (string | Filter)[] }
  | { readonly kind: "index"; readonly of: Filter; readonly by: Filter; readonly quiet: boolean }
  | {
      readonly kind: "slice";
      readonly of: Filter;
      readonly from: Filter | undefined;
      readonly to: Filter | undefined;
    }
  | { readonly kind: "pipe"; readonly left: Filter; readonly right: Filter }
  | { readonly kind: "binary"; readonly operator: string; readonly left: Filter; readonly right: Filter }
  | { readonly kind: "negative"; readonly of: Filter }
  | {
      readonly kind: "if";
      readonly condition: Filter;
      readonly then: Filter;
      readonly otherwise: Filter | undefined;
    }
  | { readonly kind: "object"; readonly entries: readonly (readonly [key: Filter, value: Filter])[] }
  | { readonly kind: "array"; readonly items: readonly Filter[] }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Filter[] };

/** A text that is no filter, or one that may give several values. */
export class JqError extends Error {
  override readonly name = "JqError";
}
