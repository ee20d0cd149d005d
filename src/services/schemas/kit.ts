/** The words the schema registry's operations are written in: the kernel's, with this service's types filled in once. */
import type { Operations } from "../../gen/schemas.ts";
import { type ReadContext, serviceOf, type WriteContext } from "../../kernel/dispatch/contract.ts";
import type { SchemasReader, SchemasWriter } from "./store.ts";

export type Read = ReadContext<SchemasReader>;
export type Write = WriteContext<SchemasReader, SchemasWriter>;

export const { read, write, define } = serviceOf<Operations, SchemasReader, SchemasWriter>();
