/** The words EventBridge's operations are written in: the kernel's, with this service's types filled in once. */
import type { Operations } from "../../gen/events.ts";
import {
  type PrepareContext,
  type ReadContext,
  serviceOf,
  type WriteContext,
} from "../../kernel/dispatch/contract.ts";
import type { EventsReader, EventsWriter } from "./store.ts";

export type Read = ReadContext<EventsReader>;
export type Write = WriteContext<EventsReader, EventsWriter>;
export type Prepare = PrepareContext<EventsReader>;
export type Input<K extends keyof Operations> = Operations[K]["input"];

export const { read, write, staged, define } = serviceOf<Operations, EventsReader, EventsWriter>();
