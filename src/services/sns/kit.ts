/** The words SNS's operations are written in: the kernel's, with this service's types filled in once. */
import type { Operations } from "../../gen/sns.ts";
import {
  type PrepareContext,
  type ReadContext,
  serviceOf,
  type WriteContext,
} from "../../kernel/dispatch/contract.ts";
import type { SnsReader, SnsWriter } from "./store.ts";

export type Read = ReadContext<SnsReader>;
export type Prepare = PrepareContext<SnsReader>;
export type Write = WriteContext<SnsReader, SnsWriter>;

export const { read, write, staged, define } = serviceOf<Operations, SnsReader, SnsWriter>();
