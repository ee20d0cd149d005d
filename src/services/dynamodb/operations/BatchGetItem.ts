import type { BatchGetItemInput, KeysAndAttributes } from "../../../gen/dynamodb.ts";
import type { EncodedJson } from "../../../kernel/wire/json/encoded.ts";
import type { Item } from "../../../lang/dynamodb/values.ts";
import { tableFor } from "../addressing.ts";
import { listed, spliced } from "../answer.ts";
import { split } from "../batches.ts";
import { batchExceeded, Consumption, hasRoom, readUnits, takePartition } from "../capacity.ts";
import * as errors from "../errors.ts";
import { writeItem } from "../item-json.ts";
import { keyGiven } from "../keyed.ts";
import { encoded, type Write } from "../kit.ts";
import { rowSeen, seenAt } from "../lagging.ts";
import { BATCH_BYTES_MAX, BATCH_GET_MAX } from "../limits.ts";
import { projected, projectionFor } from "../projecting.ts";
import { Consumptions, Named } from "../several.ts";

interface Progress {
  readonly named: Named;
  readonly consumed: Consumptions;
  bytes: number;
}

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html */
export const BatchGetItem = encoded("BatchGetItem", get, (ctx, input) => {
  checkCount(input);
  return split(ctx, "BatchGetItem", input);
});

function get(ctx: Write, input: BatchGetItemInput): EncodedJson {
  checkCount(input);
  const progress: Progress = { named: new Named(), consumed: new Consumptions("read"), bytes: 0 };
  const found: string[] = [];
  let read = 0;
  const left: string[] = [];
  for (const [table, asked] of Object.entries(input.RequestItems)) {
    const { texts, unread } = readAll(ctx, table, asked, progress);
    read += asked.Keys.length - unread.length;
    found.push(`${JSON.stringify(table)}:${listed(texts)}`);
    if (unread.length > 0) left.push(`${JSON.stringify(table)}:${unprocessed(asked, unread)}`);
  }
  const [first] = Object.keys(input.RequestItems);
  if (read === 0 && first !== undefined) throw batchExceeded(ctx, tableFor(ctx, first), "read");
  return spliced(
    { Responses: `{${found.join(",")}}`, UnprocessedKeys: `{${left.join(",")}}` },
    { ConsumedCapacity: progress.consumed.describe(input.ReturnConsumedCapacity) },
  );
}

function checkCount({ RequestItems }: BatchGetItemInput): void {
  const count = Object.values(RequestItems).reduce((sum, { Keys }) => sum + Keys.length, 0);
  if (count > BATCH_GET_MAX) throw errors.validation("Too many items requested for the BatchGetItem call");
}

/** Reads until 16 MB are full; what does not fit any more is left for another request. */
function readAll(
  ctx: Write,
  tableName: string,
  asked: KeysAndAttributes,
  progress: Progress,
): { readonly texts: readonly string[]; readonly unread: readonly Item[] } {
  const projection = projectionFor(ctx, asked);
  const table = tableFor(ctx, tableName);
  const keys = asked.Keys.map((given) => keyGiven(table.schema, given));
  if (!keys.every((key) => progress.named.add(table, key)))
    throw errors.validation("Provided list of item keys contains duplicates");
  const seen = seenAt(ctx, asked.ConsistentRead === true);
  const texts: string[] = [];
  const unread: Item[] = [];
  for (const [at, key] of keys.entries()) {
    const row = rowSeen(ctx, table.space, key, seen);
    const bytes = row?.size ?? 0;
    const units = readUnits(bytes, asked.ConsistentRead === true);
    if (progress.bytes + bytes > BATCH_BYTES_MAX || !hasRoom(ctx, table, "read", units, key)) {
      unread.push(asked.Keys[at] ?? {});
      continue;
    }
    progress.bytes += bytes;
    const part = new Consumption(table, "read");
    part.add(units);
    takePartition(ctx, table, undefined, key, "read", units);
    part.charge(ctx);
    progress.consumed.of(table).merge(part);
    if (row !== undefined) texts.push(projected(row.json, projection));
  }
  return { texts, unread };
}

function unprocessed(asked: KeysAndAttributes, keys: readonly Item[]): string {
  const { Keys: _, ...rest } = asked;
  const others = JSON.stringify(rest).slice(1, -1);
  return `{"Keys":${listed(keys.map(writeItem))}${others === "" ? "" : `,${others}`}}`;
}
