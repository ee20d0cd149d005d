/** "@ptr": names one event of the cell. */
export interface RecordPlace {
  readonly group: number;
  readonly stream: number;
  readonly at: number;
  readonly sequence: number;
}

export function recordPointer({ group, stream, at, sequence }: RecordPlace): string {
  return Buffer.from(`${group}/${stream}/${at}/${sequence}`).toString("base64");
}

/** Undefined for what is no pointer. */
export function parsePointer(pointer: string): RecordPlace | undefined {
  const text = Buffer.from(pointer, "base64").toString("latin1");
  const [, group, stream, at, sequence] = /^(\d+)\/(\d+)\/(\d+)\/(\d+)$/.exec(text) ?? [];
  if (sequence === undefined) return undefined;
  return { group: Number(group), stream: Number(stream), at: Number(at), sequence: Number(sequence) };
}
