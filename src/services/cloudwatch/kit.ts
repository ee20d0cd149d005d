/** The words CloudWatch's operations are written in: the kernel's, with this service's types filled in once. */
import type { Operations } from "../../gen/cloudwatch.ts";
import {
  type ReadContext,
  serviceOf,
  type TentativeContext,
  type WriteContext,
} from "../../kernel/dispatch/contract.ts";
import type { CloudWatchReader, CloudWatchWriter } from "./store.ts";

export type Read = ReadContext<CloudWatchReader>;
export type Write = WriteContext<CloudWatchReader, CloudWatchWriter>;
/** Nothing here keeps blobs. */
export type Prepare = TentativeContext<CloudWatchReader>;

export const { read, write, staged, define } = serviceOf<Operations, CloudWatchReader, CloudWatchWriter>();
