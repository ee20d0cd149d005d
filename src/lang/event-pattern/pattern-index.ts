/**
 * Finds the patterns that an event matches without trying them all: each is filed under the strings it wants at one
 * place, whole or as beginnings, the place that tells it best apart from the others.
 */
import type { Part } from "./matcher.ts";
import { type Anchor, type JsonObject, type Pattern, stringsAt } from "./pattern.ts";

interface Entry<K> {
  readonly key: K;
  readonly order: number;
  /** Numbers of the parts that are still to be tried when it was found, those that many patterns have first. */
  readonly parts: readonly number[];
}
type Found<K> = Map<string, Array<Entry<K>>>;
interface Place<K> {
  readonly path: readonly string[];
  readonly values: Found<K>;
  /** By what a string begins with; one look-up for each length that there is. */
  readonly heads: Found<K>;
  lengths: readonly number[];
}

/** An index over patterns that do not change; a new set makes a new index. */
export class PatternIndex<K> {
  readonly #places: ReadonlyArray<Place<K>>;
  /** Those that ask for no certain string anywhere. */
  readonly #others: ReadonlyArray<Entry<K>>;
  readonly #keys: readonly K[];
  readonly #trial: Trial;

  constructor(patterns: Iterable<readonly [K, Pattern]>) {
    const given = [...patterns];
    const shared = new SharedParts(given.map(([, pattern]) => pattern));
    const crowd = crowdOf(given.map(([, pattern]) => pattern));
    const places = new Map<string, Place<K>>();
    const others: Array<Entry<K>> = [];
    given.forEach(([key, pattern], order) => {
      const anchor = leastCrowded(pattern.anchors, crowd);
      const entry = { key, order, parts: shared.numbersOf(pattern, anchor?.proves) };
      if (anchor === undefined) others.push(entry);
      else file(places, anchor, entry);
    });
    for (const place of places.values())
      place.lengths = [...new Set([...place.heads.keys()].map(({ length }) => length))].sort((a, b) => a - b);
    this.#keys = given.map(([key]) => key);
    this.#trial = new Trial(shared.parts, given.length);
    this.#places = [...places.values()];
    this.#others = others;
  }

  /** The keys of all patterns that match, in the order in which they were given. */
  matching(event: JsonObject): readonly K[] {
    const trial = this.#trial;
    const found = trial.begin(event);
    for (const { path, values, heads, lengths } of this.#places)
      for (const text of stringsAt(event, path)) {
        trial.take(values.get(text));
        for (const length of lengths) {
          if (length > text.length) break;
          trial.take(heads.get(text.slice(0, length)));
        }
      }
    trial.take(this.#others);
    if (found.length > 1) found.sort((left, right) => left - right);
    return found.map((order) => this.#keys[order] as K);
  }
}

/** One event against the patterns that were found for it: no part is tried twice, however many patterns have it. */
class Trial {
  readonly #parts: readonly Part[];
  /** By part: the round in which it was tried, twice, and one more when it held. As floats: rounds never run out. */
  readonly #tried: Float64Array;
  /** By pattern: the round in which it was. */
  readonly #taken: Float64Array;
  #round = 0;
  #event: JsonObject = {};
  #found: number[] = [];

  constructor(parts: readonly Part[], patterns: number) {
    this.#parts = parts;
    this.#tried = new Float64Array(parts.length);
    this.#taken = new Float64Array(patterns);
  }

  /** Begins a round; answers the list into which the patterns that match will come. */
  begin(event: JsonObject): number[] {
    this.#round++;
    this.#event = event;
    this.#found = [];
    return this.#found;
  }

  take(entries: ReadonlyArray<Entry<unknown>> | undefined): void {
    if (entries === undefined) return;
    const round = this.#round;
    for (const { order, parts } of entries) {
      if (this.#taken[order] === round) continue;
      this.#taken[order] = round;
      if (this.#allHold(parts)) this.#found.push(order);
    }
  }

  #allHold(parts: readonly number[]): boolean {
    const failed = 2 * this.#round;
    const held = failed + 1;
    for (const number of parts) {
      const tried = this.#tried[number];
      if (tried === failed) return false;
      if (tried === held) continue;
      const holds = this.#parts[number]?.matches(this.#event) === true;
      this.#tried[number] = holds ? held : failed;
      if (!holds) return false;
    }
    return true;
  }
}

/** Gives equal parts of patterns one number. */
class SharedParts {
  readonly parts: Part[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #uses: number[] = [];
  readonly #ofPattern = new Map<Pattern, number[]>();

  constructor(patterns: readonly Pattern[]) {
    for (const pattern of patterns)
      this.#ofPattern.set(
        pattern,
        pattern.parts.map((part) => this.#number(part)),
      );
  }

  #number(part: Part): number {
    const known = part.text === undefined ? undefined : this.#numbers.get(part.text);
    const number = known ?? this.parts.push(part) - 1;
    if (part.text !== undefined) this.#numbers.set(part.text, number);
    this.#uses[number] = (this.#uses[number] ?? 0) + 1;
    return number;
  }

  /** Without the part that is `proven` already, by its place in the pattern. */
  numbersOf(pattern: Pattern, proven: number | undefined): readonly number[] {
    const uses = (number: number) => this.#uses[number] ?? 0;
    return (this.#ofPattern.get(pattern) ?? [])
      .filter((_, place) => place !== proven)
      .sort((left, right) => uses(right) - uses(left));
  }
}

const nameOf = (path: readonly string[]): string => JSON.stringify(path);
const valueNamed = (path: readonly string[], value: string) => `${nameOf(path)}=${value}`;
const headNamed = (path: readonly string[], head: string) => `${nameOf(path)}^${head}`;

/** How many strings a head stands for that are no pattern's own: with equal crowds, whole values tell more. */
const HEAD_WEIGHT = 2;

/** How many patterns would stand together under a value at a place. */
function crowdOf(patterns: readonly Pattern[]): (anchor: Anchor) => number {
  const counts = new Map<string, number>();
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const { anchors } of patterns)
    for (const { path, values, heads } of anchors) {
      for (const value of values) count(valueNamed(path, value));
      for (const head of heads) count(headNamed(path, head));
    }
  return ({ path, values, heads }) =>
    Math.max(
      ...values.map((value) => counts.get(valueNamed(path, value)) ?? 0),
      ...heads.map((head) => HEAD_WEIGHT * (counts.get(headNamed(path, head)) ?? 0)),
    );
}

function leastCrowded(anchors: readonly Anchor[], crowd: (anchor: Anchor) => number): Anchor | undefined {
  let best: Anchor | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const anchor of anchors) {
    const count = crowd(anchor);
    if (count < least) [best, least] = [anchor, count];
  }
  return best;
}

function file<K>(places: Map<string, Place<K>>, anchor: Anchor, entry: Entry<K>): void {
  const name = nameOf(anchor.path);
  const place = places.get(name) ?? { path: anchor.path, values: new Map(), heads: new Map(), lengths: [] };
  places.set(name, place);
  for (const value of new Set(anchor.values)) fileUnder(place.values, value, entry);
  for (const head of new Set(anchor.heads)) fileUnder(place.heads, head, entry);
}

function fileUnder<K>(found: Found<K>, text: string, entry: Entry<K>): void {
  const entries = found.get(text);
  if (entries === undefined) found.set(text, [entry]);
  else entries.push(entry);
}
