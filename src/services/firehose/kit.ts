/** The words Firehose's operations are written in: the kernel's, with this service's types filled in once. */
import type { Operations } from "../../gen/firehose.ts";
import {
  type PrepareContext,
  type ReadContext,
  serviceOf,
  type WriteContext,
} from "../../kernel/dispatch/contract.ts";
import type { FirehoseReader, FirehoseWriter } from "./store.ts";

export type Read = ReadContext<FirehoseReader>;
export type Write = WriteContext<FirehoseReader, FirehoseWriter>;
export type Prepare = PrepareContext<FirehoseReader>;

export const { read, write, staged, define } = serviceOf<Operations, FirehoseReader, FirehoseWriter>();
