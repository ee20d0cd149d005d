/** A query as it was parsed. */

/** A step into a value: a member by name, an element by number, or every element. */
export type Step =
  | { readonly step: "name"; readonly name: string; readonly exact: boolean }
  | { readonly step: "index"; readonly index: number }
  | { readonly step: "every" };

export type BinaryOperator =
  | "OR"
  | "AND"
  | "="
  | "<>"
  | "<"
  | "<="
  | ">"
  | ">="
  | "+"
  | "-"
  | "*"
  | "/"
  | "%"
  | "||";

export type AggregateName = "COUNT" | "SUM" | "AVG" | "MIN" | "MAX";
export type TypeName = "BOOL" | "INT" | "FLOAT" | "DECIMAL" | "STRING" | "TIMESTAMP";

export type Expression =
  | { readonly is: "literal"; readonly value: bigint | number | string | boolean | null | undefined }
  | { readonly is: "path"; readonly steps: readonly Step[] }
  | {
      readonly is: "binary";
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly is: "not"; readonly of: Expression }
  | { readonly is: "negative"; readonly of: Expression }
  | { readonly is: "in"; readonly of: Expression; readonly list: readonly Expression[] }
  | { readonly is: "between"; readonly of: Expression; readonly low: Expression; readonly high: Expression }
  | {
      readonly is: "like";
      readonly of: Expression;
      readonly pattern: Expression;
      readonly escaping: Expression | undefined;
    }
  /** IS NULL is true of what is missing, too. */
  | { readonly is: "absent"; readonly of: Expression; readonly what: "NULL" | "MISSING" }
  | { readonly is: "cast"; readonly of: Expression; readonly to: TypeName }
  | {
      readonly is: "case";
      readonly of: Expression | undefined;
      readonly branches: readonly { readonly when: Expression; readonly result: Expression }[];
      readonly otherwise: Expression | undefined;
    }
  | { readonly is: "call"; readonly name: string; readonly of: readonly Expression[]; readonly part?: string }
  /** COUNT(*) has no argument. */
  | { readonly is: "aggregate"; readonly name: AggregateName; readonly of: Expression | undefined };

export interface Projection {
  readonly value: Expression;
  /** Undefined: _1, _2, ... by its place. */
  readonly name: string | undefined;
}

export interface Query {
  /** Undefined: everything (*). */
  readonly select: readonly Projection[] | undefined;
  /** What follows S3Object in FROM. */
  readonly from: readonly Step[];
  readonly alias: string | undefined;
  readonly where: Expression | undefined;
  readonly limit: number | undefined;
}
