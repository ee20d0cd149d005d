/** The words Systems Manager's operations are written in: the kernel's, with this service's types filled in once. */
import type { Operations } from "../../gen/ssm.ts";
import {
  type PrepareContext,
  type ReadContext,
  serviceOf,
  type WriteContext,
} from "../../kernel/dispatch/contract.ts";
import type { SsmReader, SsmWriter } from "./store.ts";

export type Read = ReadContext<SsmReader>;
export type Write = WriteContext<SsmReader, SsmWriter>;
export type Prepare = PrepareContext<SsmReader>;

export const { read, write, staged, define } = serviceOf<Operations, SsmReader, SsmWriter>();
