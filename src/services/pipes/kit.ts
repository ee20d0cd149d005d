/** The words EventBridge Pipes's operations are written in: the kernel's, with this service's types filled in once. */
import type { Operations } from "../../gen/pipes.ts";
import {
  type PrepareContext,
  type ReadContext,
  serviceOf,
  type WriteContext,
} from "../../kernel/dispatch/contract.ts";
import type { PipesReader, PipesWriter } from "./store.ts";

export type Read = ReadContext<PipesReader>;
export type Write = WriteContext<PipesReader, PipesWriter>;
export type Prepare = PrepareContext<PipesReader>;

export const { read, write, staged, define } = serviceOf<Operations, PipesReader, PipesWriter>();
