/** The words the schema registry's operations are written in: the kernel's, with this service's types filled in once. */
import type { Operations } from "../../gen/schemas.ts";
import {
  type PrepareContext,
  type ReadContext,
  serviceOf,
  type WriteContext,
} from "../../kernel/dispatch/contract.ts";
import type { SchemasReader, SchemasWriter } from "./store.ts";

export type Read = ReadContext<SchemasReader>;
export type Prepare = PrepareContext<SchemasReader>;
export type Write = WriteContext<SchemasReader, SchemasWriter>;

export type Input<K extends keyof Operations> = Operations[K]["input"];

export const { read, write, staged, define } = serviceOf<Operations, SchemasReader, SchemasWriter>();
