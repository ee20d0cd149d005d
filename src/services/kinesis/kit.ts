/** The words Kinesis's operations are written in: the kernel's, with this service's types filled in once. */
import type { Operations } from "../../gen/kinesis.ts";
import {
  type PrepareContext,
  type ReadContext,
  serviceOf,
  type TentativeContext,
  type WriteContext,
} from "../../kernel/dispatch/contract.ts";
import type { KinesisReader, KinesisWriter } from "./store.ts";

export type Read = ReadContext<KinesisReader>;
export type Write = WriteContext<KinesisReader, KinesisWriter>;
export type Prepare = PrepareContext<KinesisReader>;
/** Nothing here keeps blobs. */
export type Tentative = TentativeContext<KinesisReader>;

export const { read, write, staged, waiting, define } = serviceOf<Operations, KinesisReader, KinesisWriter>();
