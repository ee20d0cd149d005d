/** The answer of SelectObjectContent. https://docs.aws.amazon.com/AmazonS3/latest/API/RESTSelectObjectAppendix.html */
import type { SelectObjectContentEventStream } from "../../../gen/s3.ts";
import { selectError } from "./errors.ts";
import type { Plan, RowSelector } from "./plan.ts";

/** Records are sent when so much of them has come together, in characters. */
const RECORDS_LENGTH = 64 * 1024;
/** How much is read between two reports of progress, in bytes. */
const PROGRESS_BYTES = 1024 * 1024;

interface Counts {
  scanned: number;
  processed: number;
  returned: number;
}

/** Runs a selection over an object's bytes, as they come, and leaves off where no more can be selected. */
export async function* selectEvents(
  { selector, decompress, progress }: Plan,
  body: AsyncIterable<Uint8Array>,
): AsyncGenerator<SelectObjectContentEventStream> {
  const counts: Counts = { scanned: 0, processed: 0, returned: 0 };
  let waiting = "";
  let reported = 0;
  const text = new TextDecoder("utf-8", { fatal: true });
  for await (const bytes of decompress(counted(body, counts))) {
    counts.processed += bytes.length;
    for (const record of selector.read(decoded(text, bytes))) {
      waiting += record;
      if (waiting.length < RECORDS_LENGTH) continue;
      yield recordsOf(waiting, counts);
      waiting = "";
    }
    if (progress && counts.processed - reported >= PROGRESS_BYTES) {
      reported = counts.processed;
      yield { Progress: { Details: detailsOf(counts) } };
    }
    if (selector.done) break;
  }
  if (!selector.done) for (const record of selector.read(decoded(text))) waiting += record;
  for (const record of selector.end()) waiting += record;
  if (waiting !== "") yield recordsOf(waiting, counts);
  if (progress) yield { Progress: { Details: detailsOf(counts) } };
  yield { Stats: { Details: detailsOf(counts) } };
  yield { End: {} };
}

/** The same over rows of Parquet; `scanned` tells how much of the object was read for them. */
export async function* rowEvents(
  selector: RowSelector,
  progress: boolean,
  rows: AsyncIterable<readonly unknown[]>,
  scanned: () => number,
): AsyncGenerator<SelectObjectContentEventStream> {
  const counts: Counts = { scanned: 0, processed: 0, returned: 0 };
  let waiting = "";
  for await (const group of rows) {
    counts.scanned = counts.processed = scanned();
    for (const record of selector.take(group)) {
      waiting += record;
      if (waiting.length < RECORDS_LENGTH) continue;
      yield recordsOf(waiting, counts);
      waiting = "";
    }
    if (progress) yield { Progress: { Details: detailsOf(counts) } };
    if (selector.done) break;
  }
  for (const record of selector.end()) waiting += record;
  if (waiting !== "") yield recordsOf(waiting, counts);
  counts.scanned = counts.processed = scanned();
  yield { Stats: { Details: detailsOf(counts) } };
  yield { End: {} };
}

async function* counted(body: AsyncIterable<Uint8Array>, counts: Counts): AsyncGenerator<Uint8Array> {
  for await (const bytes of body) {
    counts.scanned += bytes.length;
    yield bytes;
  }
}

function decoded(text: TextDecoder, bytes?: Uint8Array): string {
  try {
    return bytes === undefined ? text.decode() : text.decode(bytes, { stream: true });
  } catch {
    throw selectError("InvalidTextEncoding");
  }
}

function recordsOf(text: string, counts: Counts): SelectObjectContentEventStream {
  const Payload = new TextEncoder().encode(text);
  counts.returned += Payload.length;
  return { Records: { Payload } };
}

function detailsOf({ scanned, processed, returned }: Counts) {
  return { BytesScanned: scanned, BytesProcessed: processed, BytesReturned: returned };
}
