/** The words Application Auto Scaling's operations are written in, with this service's types filled in once. */
import type { Operations } from "../../gen/application-autoscaling.ts";
import {
  type PrepareContext,
  type ReadContext,
  serviceOf,
  type WriteContext,
} from "../../kernel/dispatch/contract.ts";
import type { ScalingReader, ScalingWriter } from "./store.ts";

export type Read = ReadContext<ScalingReader>;
export type Write = WriteContext<ScalingReader, ScalingWriter>;
export type Prepare = PrepareContext<ScalingReader>;

export const { read, write, staged, define } = serviceOf<Operations, ScalingReader, ScalingWriter>();
