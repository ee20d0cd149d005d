/** A message as it lies in the store: JSON, or sealed with its topic's data key. */

import { openerUnder, sealerUnder } from "../../../envelope/data-key.ts";
import type { Read, Write } from "../kit.ts";
import type { LyingMessage } from "../store/deliveries.ts";
import type { Message } from "./message.ts";

const MESSAGE = "sns message";
const DATA_KEY = "sns data key";

/** What is to lie there. `dataKey` comes from KMS; undefined: the topic is not encrypted. */
export function lyingForm(
  ctx: Write,
  message: Message,
  dataKey: Uint8Array | undefined,
): Pick<LyingMessage, "record" | "dataKey"> {
  const record = JSON.stringify(message);
  if (dataKey === undefined) return { record, dataKey: null };
  return {
    record: sealerUnder(dataKey, ctx.ids).sealBytes(MESSAGE, Buffer.from(record)),
    dataKey: ctx.sealer.sealBytes(DATA_KEY, dataKey),
  };
}

export function messageIn(ctx: Read, { record, dataKey }: LyingMessage): Message {
  if (typeof record === "string") return JSON.parse(record) as Message;
  const rootKey = dataKey === null ? undefined : ctx.sealer.openBytes(DATA_KEY, dataKey);
  const plain = rootKey && openerUnder(rootKey).openBytes(MESSAGE, record);
  if (plain === undefined) throw new Error("a message does not open with its data key");
  return JSON.parse(Buffer.from(plain).toString()) as Message;
}
