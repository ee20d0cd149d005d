/** What the processors of a transformer have in common. */
import { at, define, type Fields, put } from "./path.ts";

/** What is wrong with a transformer, in words for whoever wrote it. */
export class TransformerError extends Error {}

/** Changes fields; false when they cannot be made of the message at all. */
export type Step = (fields: Fields, message: string) => boolean;
// biome-ignore lint/suspicious/noExplicitAny: each processor has a shape of its own, checked by AWS's model
export type Config = any;

export const MESSAGE = "@message";

/** What a processor reads: a field, or the message. */
export const sourceText = (fields: Fields, message: string, source: string | undefined): unknown =>
  source === undefined || source === MESSAGE ? message : at(fields, source);

/** Puts what was found under a destination, or among the fields. */
export function merge(fields: Fields, destination: string | undefined, found: Fields): void {
  for (const [key, value] of Object.entries(found))
    if (destination === undefined) define(fields, key, value);
    else put(fields, `${destination}.${key}`, value, true);
}
