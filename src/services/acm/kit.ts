/** The words ACM's operations are written in: the kernel's, with this service's types filled in once. */
import type { Operations } from "../../gen/acm.ts";
import {
  type PrepareContext,
  type ReadContext,
  serviceOf,
  type WriteContext,
} from "../../kernel/dispatch/contract.ts";
import type { AcmReader, AcmWriter } from "./store.ts";

export type Read = ReadContext<AcmReader>;
export type Write = WriteContext<AcmReader, AcmWriter>;
export type Prepare = PrepareContext<AcmReader>;

export const { read, write, staged, define } = serviceOf<Operations, AcmReader, AcmWriter>();
