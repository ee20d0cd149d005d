/** Messages as rows: what of them is read, what is written, and how their numbers are made. */
import type { Instant } from "../../../base/instant.ts";
import type { Message } from "../message.ts";

/** A message where it lies, as a receive finds it. */
export interface LyingMessage extends Message {
  readonly seq: number;
  readonly visibleAt: Instant;
  readonly sentAt: Instant;
  readonly receives: number;
  readonly firstReceivedAt: Instant | null;
  /** When it was last received; null when nobody holds it: never received, given back, or moved here. */
  readonly receivedAt: Instant | null;
  /** The id of its group's row, on FIFO queues. */
  readonly group: number | null;
}

/** What must be known of a message to take it out of its box. */
export type RemovableMessage = Pick<LyingMessage, "seq" | "group" | "receivedAt">;

/** What a receipt handle is held against. */
export interface HeldMessage {
  readonly seq: number;
  readonly box: number;
  readonly visibleAt: Instant;
  readonly receivedAt: Instant | null;
  readonly receipt: string | null;
  readonly group: number | null;
}

/** A message about to be put into a box. */
export type EnteringMessage = Omit<LyingMessage, "seq" | "receivedAt">;

export interface Entering {
  readonly box: number;
  readonly message: EnteringMessage;
  /** When it was sent, if that was before it entered. */
  readonly olderAt: Instant | null;
}

/** How many messages may ever enter a box; 2^21 boxes of that size are told apart by safe integers. */
const PLACES_PER_BOX = 2 ** 32;

/** The box's first and last `seq`. */
export const firstOf = (box: number): number => box * PLACES_PER_BOX;
export const lastOf = (box: number): number => firstOf(box + 1) - 1;
export const boxOf = (seq: number): number => Math.floor(seq / PLACES_PER_BOX);

/** One delivery of a message: whoever shows the receipt may delete it. */
export interface Receipt {
  readonly token: string;
  readonly visibleAt: Instant;
  readonly at: Instant;
}

export const COLUMNS = `
  seq, visible_at AS visibleAt, sent_at AS sentAt, receives,
  first_received_at AS firstReceivedAt, received_at AS receivedAt, message_group AS "group",
  id, sender, details, content, data_key AS dataKey`;
