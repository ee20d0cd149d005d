import { dataKeyToPut } from "../data-key.ts";
import { slowDown } from "../errors.ts";
import { staged } from "../kit.ts";
import { put, puttable, recordIds } from "../putting.ts";

/** https://docs.aws.amazon.com/firehose/latest/APIReference/API_PutRecord.html */
export const PutRecord = staged("PutRecord", {
  prepare: (ctx, input) => dataKeyToPut(ctx, puttable(ctx, input)),
  commit: (ctx, input, dataKey) => {
    const stream = puttable(ctx, input);
    if (put(ctx, stream, "PutRecord", [input.Record], dataKey) === 0) throw slowDown();
    return { RecordId: recordIds(ctx)(0), Encrypted: stream.encryption?.Status === "ENABLED" };
  },
});
