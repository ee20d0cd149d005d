/** The words Lambda's operations are written in: the kernel's, with this service's types filled in once. */
import type { Operations } from "../../gen/lambda.ts";
import {
  type PrepareContext,
  type ReadContext,
  serviceOf,
  type WriteContext,
} from "../../kernel/dispatch/contract.ts";
import type { LambdaReader, LambdaWriter } from "./store.ts";

export type Read = ReadContext<LambdaReader>;
export type Prepare = PrepareContext<LambdaReader>;
export type Write = WriteContext<LambdaReader, LambdaWriter>;

export const { read, write, staged, waiting, define } = serviceOf<Operations, LambdaReader, LambdaWriter>();
