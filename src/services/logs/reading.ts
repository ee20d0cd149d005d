/** Events in the order of their places, out of chunks that may overlap: chunks are opened only when their time comes. */
import { inflateRawSync } from "node:zlib";
import { Heap } from "../../base/heap.ts";
import { Chunk, type StoredEvent } from "./chunk.ts";
import { type OpenedKey, unsealed } from "./encryption.ts";
import { kmsKeyUnusable } from "./errors.ts";
import { expiredUntil, groupArn, type LogGroup } from "./group.ts";
import type { Read } from "./kit.ts";
import type { ChunkBytes, ChunkPlace } from "./store/chunks.ts";

/** A place between events: before the event of this sequence at this instant. */
export interface Boundary {
  readonly at: number;
  readonly sequence: number;
}

/** Which events of a stream: from one boundary up to, not including, another. */
export interface Span {
  readonly from: Boundary;
  readonly to: Boundary;
}

/** An event, and whose it is. */
export interface PlacedEvent extends StoredEvent {
  readonly stream: number;
}

/** What a chunk's bytes are once they are opened, still compressed. */
export function openedBytes(
  ctx: Read,
  group: LogGroup,
  { dataKey, data }: ChunkBytes,
  opened?: readonly OpenedKey[],
): Uint8Array {
  if (dataKey === null) return data;
  const bytes = unsealed(ctx, dataKey, data, opened);
  if (bytes === undefined) throw kmsKeyUnusable(groupArn(ctx.scope, group.name));
  return bytes;
}

export function openChunk(
  ctx: Read,
  group: LogGroup,
  id: number,
  opened?: readonly OpenedKey[],
): Chunk | undefined {
  const stored = ctx.store.chunks.bytes(id);
  if (stored === undefined) return undefined;
  const bytes = openedBytes(ctx, group, stored, opened);
  return new Chunk(stored.compressed ? inflateRawSync(bytes) : bytes);
}

interface Cursor {
  readonly chunk: Chunk;
  readonly stream: number;
  next: number;
  at: number;
  sequence: number;
}

function earlier(a: Cursor, b: Cursor): boolean {
  if (a.at !== b.at) return a.at < b.at;
  return a.stream === b.stream ? a.sequence < b.sequence : a.stream < b.stream;
}

function later(a: Cursor, b: Cursor): boolean {
  if (a.at !== b.at) return a.at > b.at;
  return a.stream === b.stream ? a.sequence > b.sequence : a.stream > b.stream;
}

/** Opens chunks of one group, one after the other. */
export type Opener = (id: number) => Chunk | undefined;

/** Events of these chunks (by their first events) from `from` on, oldest first. */
export function* forwards(
  places: readonly ChunkPlace[],
  open: Opener,
  from: Boundary,
): IterableIterator<PlacedEvent> {
  const cursors = new Heap<Cursor>(earlier);
  let unopened = 0;
  for (;;) {
    const top = cursors.peek();
    const place = places[unopened];
    if (place !== undefined && (top === undefined || place.firstAt <= top.at)) {
      unopened++;
      const chunk = open(place.id);
      if (chunk !== undefined)
        push(cursors, chunk, place.stream, chunk.firstFrom(from.at, from.sequence), chunk.count);
      continue;
    }
    if (top === undefined) return;
    yield { ...top.chunk.event(top.next), stream: top.stream };
    cursors.pop();
    push(cursors, top.chunk, top.stream, top.next + 1, top.chunk.count);
  }
}

/** Events of these chunks (by their last events, latest first) before `to`, newest first. */
export function* backwards(
  places: readonly ChunkPlace[],
  open: Opener,
  to: Boundary,
): IterableIterator<PlacedEvent> {
  const cursors = new Heap<Cursor>(later);
  let unopened = 0;
  for (;;) {
    const top = cursors.peek();
    const place = places[unopened];
    if (place !== undefined && (top === undefined || place.lastAt >= top.at)) {
      unopened++;
      const chunk = open(place.id);
      if (chunk !== undefined)
        push(cursors, chunk, place.stream, chunk.firstFrom(to.at, to.sequence) - 1, chunk.count);
      continue;
    }
    if (top === undefined) return;
    yield { ...top.chunk.event(top.next), stream: top.stream };
    cursors.pop();
    push(cursors, top.chunk, top.stream, top.next - 1, top.chunk.count);
  }
}

function push(cursors: Heap<Cursor>, chunk: Chunk, stream: number, next: number, count: number): void {
  if (next < 0 || next >= count) return;
  cursors.push({ chunk, stream, next, at: chunk.at(next), sequence: chunk.sequence(next) });
}

/** The part of a span that has not expired. */
export function unexpired(group: LogGroup, now: number, { from, to }: Span): Span {
  const until = expiredUntil(group, now as never);
  return from.at > until ? { from, to } : { from: { at: until + 1, sequence: 0 }, to };
}
