/** The words the operations of DynamoDB Streams are written in. */
import type { Operations } from "../../../gen/dynamodbstreams.ts";
import { type NameOf, type StagedHandler, serviceOf } from "../../../kernel/dispatch/contract.ts";
import type { EncodedJson } from "../../../kernel/wire/json/encoded.ts";
import { keysOf, noteUses } from "../encryption.ts";
import type { Read, Write } from "../kit.ts";
import type { DynamoReader, DynamoWriter } from "../store.ts";

export const { read, define } = serviceOf<Operations, DynamoReader, DynamoWriter>();

type Input<K extends NameOf<Operations>> = Operations[K]["input"];
type Output<K extends NameOf<Operations>> = Operations[K]["output"] | EncodedJson;
type Keys = readonly number[] | undefined;

/** An operation that answers records as they are kept. KMS is asked first where the stream's table is encrypted. */
export function encoded<K extends NameOf<Operations>>(
  _name: K,
  tableOf: (ctx: Read, input: Input<K>) => string | undefined,
  run: (ctx: Write, input: Input<K>) => Output<K>,
): StagedHandler<Input<K>, Output<K>, DynamoReader, DynamoWriter, Keys> {
  return {
    form: "staged",
    prepare: (ctx, input) => {
      if (!ctx.store.vault.any()) return undefined;
      const table = tableOf(ctx, input);
      return table === undefined ? undefined : keysOf(ctx, [table]);
    },
    commit: (ctx, input, keys) => {
      if (keys !== undefined) noteUses(ctx, keys);
      ctx.store.vault.unlock(ctx.sealer);
      return run(ctx, input);
    },
  };
}
