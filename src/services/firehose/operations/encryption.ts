/** Encryption of what waits begins and ends. */
import { activeStream } from "../addressing.ts";
import { type Encryption, encryptionAsked } from "../encryption.ts";
import { invalidArgument } from "../errors.ts";
import { type Read, staged, write } from "../kit.ts";
import { retireLater, settleSoon } from "../life.ts";
import type { DeliveryStream } from "../stream.ts";

/** Streams that read from Kinesis leave encryption to it. */
function encryptable(ctx: Read, input: { readonly DeliveryStreamName: string }): DeliveryStream {
  const stream = activeStream(ctx, input);
  if (stream.source !== undefined)
    throw invalidArgument("This operation is not permitted on KinesisStreamAsSource delivery stream type.");
  return stream;
}

/** https://docs.aws.amazon.com/firehose/latest/APIReference/API_StartDeliveryStreamEncryption.html */
export const StartDeliveryStreamEncryption = staged("StartDeliveryStreamEncryption", {
  prepare: async (ctx, input): Promise<Encryption> => {
    encryptable(ctx, input);
    const asked = input.DeliveryStreamEncryptionConfigurationInput ?? { KeyType: "AWS_OWNED_CMK" };
    return encryptionAsked(ctx, input.DeliveryStreamName, asked);
  },
  commit: (ctx, input, encryption) => {
    const stream = encryptable(ctx, input);
    const { encryption: before } = stream;
    if (encryption.Status === "ENABLING_FAILED" && before?.Status === "ENABLED") {
      ctx.store.streams.put({
        ...stream,
        encryption: { ...before, FailureDescription: encryption.FailureDescription },
      });
      return {};
    }
    if (before !== undefined) retireLater(ctx, stream.id, before);
    ctx.store.streams.put({ ...stream, encryption });
    settleSoon(ctx, stream.id);
    return {};
  },
});

/** https://docs.aws.amazon.com/firehose/latest/APIReference/API_StopDeliveryStreamEncryption.html */
export const StopDeliveryStreamEncryption = write("StopDeliveryStreamEncryption", (ctx, input) => {
  const stream = encryptable(ctx, input);
  if (stream.encryption === undefined || stream.encryption.Status === "DISABLED") return {};
  ctx.store.streams.put({ ...stream, encryption: { ...stream.encryption, Status: "DISABLING" } });
  settleSoon(ctx, stream.id);
  return {};
});
