import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { nameGiven, readyFor } from "../addressing.ts";
import { dataKeyToPut, sealingOf } from "../data-key.ts";
import * as errors from "../errors.ts";
import { staged } from "../kit.ts";
import { PUT_RECORDS_BYTES_MAX } from "../limits.ts";
import { checkPut, type Put, Putting } from "../putting.ts";

/** https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutRecords.html */
export const PutRecords = staged("PutRecords", {
  prepare: (ctx, input) => dataKeyToPut(ctx, ctx.store.streams.named(nameGiven(ctx, input))),
  commit: (ctx, input, dataKey) => {
    const ready = readyFor(ctx, input);
    if (ready.open.length === 0) throw errors.streamNotFound(ready.stream.name, ctx.scope.account);
    for (const record of input.Records) checkPut(ready.stream, record);
    checkSize(input.Records);
    const sealing = sealingOf(ctx, ready.stream, dataKey);
    const putting = new Putting(ctx, ready, sealing);
    let failed = 0;
    const results = input.Records.map((record) => {
      const placed = putting.put(record);
      if (!(placed instanceof AwsError)) return placed;
      failed++;
      return { ErrorCode: placed.code, ErrorMessage: placed.message };
    });
    putting.end();
    return {
      FailedRecordCount: failed,
      Records: results,
      ...(sealing !== undefined && { EncryptionType: "KMS" as const }),
    };
  },
});

function checkSize(records: readonly Put[]): void {
  let bytes = 0;
  for (const { Data, PartitionKey } of records) bytes += Data.byteLength + Buffer.byteLength(PartitionKey);
  if (bytes > PUT_RECORDS_BYTES_MAX) throw errors.invalidArgument("Records size exceeds 10 MB limit");
}
