/**
 * Sequence numbers: 56 digits that grow with time and end in the shard's number, so that a number tells its shard, as
 * AWS's do.
 */
const PATTERN = /^49(\d{44})(\d{10})$/;

export function sequenceNumber(seq: number, shard: number): string {
  return `49${String(seq).padStart(44, "0")}${String(shard).padStart(10, "0")}`;
}

/** Taken apart; undefined when it is none of ours. */
export function parseSequenceNumber(
  text: string,
): { readonly seq: number; readonly shard: number } | undefined {
  const match = PATTERN.exec(text);
  return match === null ? undefined : { seq: Number(match[1]), shard: Number(match[2]) };
}

export function shardId(shard: number): string {
  return `shardId-${String(shard).padStart(12, "0")}`;
}

/** The number in a shard's id; undefined when it is no id. */
export function shardNumber(id: string): number | undefined {
  const match = /^shardId-(\d{12})$/.exec(id);
  return match === null ? undefined : Number(match[1]);
}
