import { dataKeyToPut } from "../data-key.ts";
import { invalidArgument, slowDownEntry } from "../errors.ts";
import { staged } from "../kit.ts";
import { BATCH_BYTES_MAX } from "../limits.ts";
import { put, puttable, recordIds } from "../putting.ts";

/** https://docs.aws.amazon.com/firehose/latest/APIReference/API_PutRecordBatch.html */
export const PutRecordBatch = staged("PutRecordBatch", {
  prepare: (ctx, input) => dataKeyToPut(ctx, puttable(ctx, input)),
  commit: (ctx, input, dataKey) => {
    const stream = puttable(ctx, input);
    const { Records } = input;
    const bytes = Records.reduce((sum, { Data }) => sum + Data.length, 0);
    if (bytes > BATCH_BYTES_MAX) throw invalidArgument("Records size exceeds 4 MB limit");
    const taken = put(ctx, stream, "PutRecordBatch", Records, dataKey);
    const idOf = recordIds(ctx);
    return {
      FailedPutCount: Records.length - taken,
      Encrypted: stream.encryption?.Status === "ENABLED",
      RequestResponses: Records.map((_, i) => (i < taken ? { RecordId: idOf(i) } : slowDownEntry)),
    };
  },
});
