/** The words Secrets Manager's operations are written in: the kernel's, with this service's types filled in once. */
import type { Operations } from "../../gen/secretsmanager.ts";
import {
  type PrepareContext,
  type ReadContext,
  serviceOf,
  type WriteContext,
} from "../../kernel/dispatch/contract.ts";
import type { SecretsReader, SecretsWriter } from "./store.ts";

export type Read = ReadContext<SecretsReader>;
export type Write = WriteContext<SecretsReader, SecretsWriter>;
export type Prepare = PrepareContext<SecretsReader>;

export const { read, write, staged, define } = serviceOf<Operations, SecretsReader, SecretsWriter>();
