/** The words Private CA's operations are written in: the kernel's, with this service's types filled in once. */
import type { Operations } from "../../gen/acm-pca.ts";
import {
  type PrepareContext,
  type ReadContext,
  serviceOf,
  type WriteContext,
} from "../../kernel/dispatch/contract.ts";
import type { AcmPcaReader, AcmPcaWriter } from "./store.ts";

export type Read = ReadContext<AcmPcaReader>;
export type Write = WriteContext<AcmPcaReader, AcmPcaWriter>;
export type Prepare = PrepareContext<AcmPcaReader>;

export const { read, write, staged, define } = serviceOf<Operations, AcmPcaReader, AcmPcaWriter>();
