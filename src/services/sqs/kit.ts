/** The words SQS's operations are written in: the kernel's, with this service's types filled in once. */
import type { Operations } from "../../gen/sqs.ts";
import { type ReadContext, serviceOf, type WriteContext } from "../../kernel/dispatch/contract.ts";
import type { SqsReader, SqsWriter } from "./store.ts";

export type Read = ReadContext<SqsReader>;
export type Write = WriteContext<SqsReader, SqsWriter>;

export const { read, write, waiting, define } = serviceOf<Operations, SqsReader, SqsWriter>();
