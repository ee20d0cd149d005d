import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { nameGiven, readyFor } from "../addressing.ts";
import { dataKeyToPut, sealingOf } from "../data-key.ts";
import * as errors from "../errors.ts";
import { staged } from "../kit.ts";
import { checkPut, Putting } from "../putting.ts";
import { parseSequenceNumber } from "../sequence-number.ts";

/** https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutRecord.html */
export const PutRecord = staged("PutRecord", {
  prepare: (ctx, input) => dataKeyToPut(ctx, ctx.store.streams.named(nameGiven(ctx, input))),
  commit: (ctx, input, dataKey) => {
    const ready = readyFor(ctx, input);
    const { stream } = ready;
    if (ready.open.length === 0) throw errors.streamNotFound(stream.name, ctx.scope.account);
    checkPut(stream, input);
    const { SequenceNumberForOrdering: ordering } = input;
    if (ordering !== undefined && parseSequenceNumber(ordering) === undefined)
      throw errors.invalidArgument(
        `ExclusiveMinimumSequenceNumber ${ordering} used in PutRecord on stream ${stream.name} under account ` +
          `${ctx.scope.account} is invalid.`,
      );
    const sealing = sealingOf(ctx, stream, dataKey);
    const putting = new Putting(ctx, ready, sealing);
    const placed = putting.put(input);
    if (placed instanceof AwsError) throw placed;
    putting.end();
    return sealing === undefined ? placed : { ...placed, EncryptionType: "KMS" };
  },
});
