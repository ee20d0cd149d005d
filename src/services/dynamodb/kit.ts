/** The words DynamoDB's operations are written in: the kernel's, with this service's types filled in once. */
import type { Operations } from "../../gen/dynamodb.ts";
import {
  type PrepareContext,
  type ReadContext,
  serviceOf,
  type WriteContext,
} from "../../kernel/dispatch/contract.ts";
import { DynamoValidationError } from "../../lang/dynamodb/error.ts";
import { validation } from "./errors.ts";
import type { DynamoReader, DynamoWriter } from "./store.ts";

export type Read = ReadContext<DynamoReader>;
export type Write = WriteContext<DynamoReader, DynamoWriter>;
export type Prepare = PrepareContext<DynamoReader>;

const words = serviceOf<Operations, DynamoReader, DynamoWriter>();

export const { read, staged, define } = words;

/** What the language of items and expressions refuses is a ValidationException. */
export function refusing<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw error instanceof DynamoValidationError ? validation(error.message) : error;
  }
}

export const write: typeof words.write = (name, run) =>
  words.write(name, (ctx, input) => refusing(() => run(ctx, input)));

/** An operation whose answer is spliced together from the items as they are kept. */
export const encoded: typeof words.encoded = (name, run) =>
  words.encoded(name, (ctx, input) => refusing(() => run(ctx, input)));
