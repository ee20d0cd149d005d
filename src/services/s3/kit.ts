/** The words S3's operations are written in: the kernel's, with this service's types filled in once. */
import type { Operations } from "../../gen/s3.ts";
import {
  type PrepareContext,
  type ReadContext,
  serviceOf,
  type WriteContext,
} from "../../kernel/dispatch/contract.ts";
import type { S3Reader, S3Writer } from "./store.ts";

export type Read = ReadContext<S3Reader>;
export type Write = WriteContext<S3Reader, S3Writer>;
export type Prepare = PrepareContext<S3Reader>;

export const { read, write, staged, define } = serviceOf<Operations, S3Reader, S3Writer>();
