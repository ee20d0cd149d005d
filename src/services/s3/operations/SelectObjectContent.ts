import type { ScanRange, SelectObjectContentOutput, SelectObjectContentRequest } from "../../../gen/s3.ts";
import { addressed } from "../addressing.ts";
import { encryptionOf, type Keys } from "../encryption/encryption.ts";
import { presentKeys } from "../encryption/request.ts";
import { type Prepare, staged } from "../kit.ts";
import { readBody } from "../object/body.ts";
import { objectAt } from "../object/find.ts";
import { checkReadable } from "../object/restore.ts";
import { holderOf, type Version } from "../object/version.ts";
import { rowEvents, selectEvents } from "../select/events.ts";
import { parquetRows } from "../select/parquet.ts";
import { type Plan, planSelection, type RowSelector } from "../select/plan.ts";
import { readFrom, type Scan, scanned, scanOf } from "../select/scan-range.ts";

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_SelectObjectContent.html */
export const SelectObjectContent = staged("SelectObjectContent", {
  prepare: async (ctx, input): Promise<SelectObjectContentOutput> => {
    const { bucket } = addressed(ctx, input);
    const plan = planSelection(input, ctx.now);
    const version = objectAt(ctx, bucket, input.Key, undefined, "POST");
    const keys = await presentKeys(ctx, bucket, version.key, encryptionOf(version), customerHeaders(input));
    checkReadable(version, ctx.now);
    const { ScanRange, InputSerialization: source } = input;
    if (plan.rows !== undefined)
      return { Payload: answerRows(ctx, version, keys, plan.rows, plan.progress, ScanRange) };
    const scan = ScanRange && scanOf(ScanRange, source, version.size);
    return { Payload: answer(ctx, version, keys, plan, scan) };
  },
  commit: (_ctx, _input, answered) => answered,
});

function customerHeaders(input: SelectObjectContentRequest) {
  const { SSECustomerAlgorithm, SSECustomerKey, SSECustomerKeyMD5 } = input;
  return { SSECustomerAlgorithm, SSECustomerKey, SSECustomerKeyMD5 };
}

function answer(ctx: Prepare, version: Version, { roots }: Keys, plan: Plan, scan: Scan | undefined) {
  const from = scan === undefined ? 0 : readFrom(scan);
  const parts = ctx.store.parts.all(holderOf(version));
  const read =
    from < version.size ? readBody(ctx.blobs, roots, parts, from, version.size) : new Uint8Array(0);
  const body = read instanceof Uint8Array ? whole(read) : read;
  return selectEvents(plan, scan === undefined ? body : scanned(body, scan));
}

function answerRows(
  ctx: Prepare,
  version: Version,
  { roots }: Keys,
  selector: RowSelector,
  progress: boolean,
  range: ScanRange | undefined,
) {
  const parts = ctx.store.parts.all(holderOf(version));
  let scanned = 0;
  const slice = async (start: number, end: number): Promise<Uint8Array> => {
    scanned += end - start;
    const read = readBody(ctx.blobs, roots, parts, start, end);
    if (read instanceof Uint8Array) return read;
    const pieces: Uint8Array[] = [];
    for await (const piece of read) pieces.push(piece);
    return Buffer.concat(pieces);
  };
  return rowEvents(selector, progress, parquetRows(version.size, slice, range), () => scanned);
}

async function* whole(body: Uint8Array): AsyncGenerator<Uint8Array> {
  yield body;
}
