/** The words CloudTrail's operations are written in: the kernel's, with this service's types filled in once. */
import type { Operations } from "../../gen/cloudtrail.ts";
import {
  type PrepareContext,
  type ReadContext,
  serviceOf,
  type WriteContext,
} from "../../kernel/dispatch/contract.ts";
import type { CloudtrailReader, CloudtrailWriter } from "./store.ts";

export type Read = ReadContext<CloudtrailReader>;
export type Write = WriteContext<CloudtrailReader, CloudtrailWriter>;
export type Prepare = PrepareContext<CloudtrailReader>;

export const { read, write, staged, define } = serviceOf<Operations, CloudtrailReader, CloudtrailWriter>();
