/** The words CloudWatch Logs's operations are written in: the kernel's, with this service's types filled in once. */
import type { Operations } from "../../gen/logs.ts";
import {
  type PrepareContext,
  type ReadContext,
  serviceOf,
  type WriteContext,
} from "../../kernel/dispatch/contract.ts";
import type { LogsReader, LogsWriter } from "./store.ts";

export type Read = ReadContext<LogsReader>;
export type Prepare = PrepareContext<LogsReader>;
export type Write = WriteContext<LogsReader, LogsWriter>;

export const { read, write, staged, waiting, define } = serviceOf<Operations, LogsReader, LogsWriter>();
