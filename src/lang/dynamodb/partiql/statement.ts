/** PartiQL statements as parsed. */
import type { Condition } from "../condition-parser.ts";
import type { OperandScope } from "../operands.ts";
import type { Path } from "../paths.ts";
import type { UpdateAction } from "../update-parser.ts";
import type { ValueTemplate } from "./value.ts";

export type Statement = Select | Insert | Update | Delete | Exists;

/** What every statement needs to be bound to the parameters of a request. */
export interface Bindable {
  /** Paths by slot, all of them known. */
  readonly scope: OperandScope;
  /** Values by slot. */
  readonly values: readonly ValueTemplate[];
  /** How many question marks the statement has. */
  readonly parameters: number;
}

export interface Source {
  readonly table: string;
  readonly index: string | undefined;
}

export interface Select extends Source, Bindable {
  readonly kind: "select";
  /** Undefined for `*`. */
  readonly projection: readonly Path[] | undefined;
  readonly where: Condition | undefined;
  readonly orderBy: readonly Ordering[];
}

export interface Ordering {
  readonly path: Path;
  readonly descending: boolean;
}

export interface Insert extends Source, Bindable {
  readonly kind: "insert";
  readonly item: ValueTemplate;
}

export interface Update extends Source, Bindable {
  readonly kind: "update";
  readonly actions: readonly UpdateAction[];
  readonly where: Condition | undefined;
  readonly returning: Returning | undefined;
}

export interface Delete extends Source, Bindable {
  readonly kind: "delete";
  readonly where: Condition | undefined;
  readonly returning: Returning | undefined;
}

/** A condition of a transaction: that the select finds its item. */
export interface Exists extends Bindable {
  readonly kind: "exists";
  readonly select: Select;
}

/** As the ReturnValues of an UpdateItem. */
export type Returning = "ALL_OLD" | "ALL_NEW" | "UPDATED_OLD" | "UPDATED_NEW";
