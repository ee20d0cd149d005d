/** The words EventBridge Scheduler's operations are written in: the kernel's, with this service's types filled in once. */
import type { Operations } from "../../gen/scheduler.ts";
import {
  type PrepareContext,
  type ReadContext,
  serviceOf,
  type WriteContext,
} from "../../kernel/dispatch/contract.ts";
import type { SchedulerReader, SchedulerWriter } from "./store.ts";

export type Read = ReadContext<SchedulerReader>;
export type Write = WriteContext<SchedulerReader, SchedulerWriter>;
export type Prepare = PrepareContext<SchedulerReader>;
export type Input<K extends keyof Operations> = Operations[K]["input"];

export const { read, write, staged, define } = serviceOf<Operations, SchedulerReader, SchedulerWriter>();
