/** The words KMS's operations are written in: the kernel's, with this service's types filled in once. */
import type { Operations } from "../../gen/kms.ts";
import {
  type PrepareContext,
  type ReadContext,
  serviceOf,
  type WriteContext,
} from "../../kernel/dispatch/contract.ts";
import type { KmsReader, KmsWriter } from "./store.ts";

export type Read = ReadContext<KmsReader>;
export type Write = WriteContext<KmsReader, KmsWriter>;
export type Prepare = PrepareContext<KmsReader>;

export const { read, write, staged, define } = serviceOf<Operations, KmsReader, KmsWriter>();
