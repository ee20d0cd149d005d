/** The words SQS's operations are written in: the kernel's, with this service's types filled in once. */
import type { Operations } from "../../gen/sqs.ts";
import {
  type ReadContext,
  serviceOf,
  type TentativeContext,
  type WriteContext,
} from "../../kernel/dispatch/contract.ts";
import type { SqsReader, SqsWriter } from "./store.ts";

export type Read = ReadContext<SqsReader>;
/** Nothing here keeps blobs. */
export type Prepare = TentativeContext<SqsReader>;
export type Write = WriteContext<SqsReader, SqsWriter>;

export const { read, write, staged, waiting, define } = serviceOf<Operations, SqsReader, SqsWriter>();
