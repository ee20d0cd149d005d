/** The words DAX's operations are written in: the kernel's, with this service's types filled in once. */
import type { Operations } from "../../gen/dax.ts";
import {
  type PrepareContext,
  type ReadContext,
  serviceOf,
  type WriteContext,
} from "../../kernel/dispatch/contract.ts";
import type { DaxReader, DaxWriter } from "./store.ts";

export type Read = ReadContext<DaxReader>;
export type Write = WriteContext<DaxReader, DaxWriter>;
export type Prepare = PrepareContext<DaxReader>;

export const { read, write, staged, define } = serviceOf<Operations, DaxReader, DaxWriter>();
