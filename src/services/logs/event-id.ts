import type { PlacedEvent } from "./reading.ts";

const DIGITS = { at: 16, stream: 20, sequence: 19 };

/** 56 digits that name an event and sort as events do. */
export function eventId({ at, stream, sequence }: Pick<PlacedEvent, "at" | "stream" | "sequence">): string {
  const part = (value: number, length: number): string => String(value).padStart(length, "0");
  return `3${part(at, DIGITS.at)}${part(stream, DIGITS.stream)}${part(sequence, DIGITS.sequence)}`;
}
