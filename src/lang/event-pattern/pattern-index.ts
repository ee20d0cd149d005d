/**
 * Finds the patterns that an event matches without trying them all: each is filed under the strings it wants at one
 * place, the place that tells it best apart from the others.
 */
import type { Part } from "./matcher.ts";
import { type Anchor, type JsonObject, type Pattern, stringsAt } from "./pattern.ts";

interface Entry<K> {
  readonly key: K;
  readonly pattern: Pattern;
  readonly order: number;
  /** Numbers of its parts, those that many patterns have first. */
  readonly parts: readonly number[];
}
interface Place<K> {
  readonly path: readonly string[];
  readonly entries: Map<string, Array<Entry<K>>>;
}

/** An index over patterns that do not change; a new set makes a new index. */
export class PatternIndex<K> {
  readonly #places: ReadonlyArray<Place<K>>;
  /** Those that ask for no exact string anywhere. */
  readonly #others: ReadonlyArray<Entry<K>>;
  /** All distinct parts of the others. */
  readonly #parts: readonly Part[];

  constructor(patterns: Iterable<readonly [K, Pattern]>) {
    const given = [...patterns];
    const shared = new SharedParts(given.map(([, pattern]) => pattern));
    const entries = given.map(
      ([key, pattern], order): Entry<K> => ({ key, pattern, order, parts: shared.numbersOf(pattern) }),
    );
    this.#parts = shared.parts;
    const crowd = crowdOf(entries);
    const places = new Map<string, Place<K>>();
    const others: Array<Entry<K>> = [];
    for (const entry of entries) {
      const anchor = leastCrowded(entry.pattern.anchors, crowd);
      if (anchor === undefined) others.push(entry);
      else file(places, anchor, entry);
    }
    this.#places = [...places.values()];
    this.#others = others;
  }

  /** The keys of all patterns that match, in the order in which they were given. */
  matching(event: JsonObject): readonly K[] {
    const found: Array<Entry<K>> = [];
    for (const { path, entries } of this.#places) {
      const values = stringsAt(event, path);
      for (const value of values)
        for (const entry of entries.get(value) ?? [])
          if (entry.pattern.matches(event) && !(values.length > 1 && found.includes(entry)))
            found.push(entry);
    }
    if (this.#others.length > 0) this.#tryOthers(event, found);
    return found.sort((left, right) => left.order - right.order).map(({ key }) => key);
  }

  #tryOthers(event: JsonObject, found: Array<Entry<K>>): void {
    const tried = new Uint8Array(this.#parts.length);
    const holds = (number: number): boolean => {
      if (tried[number] === UNTRIED)
        tried[number] = this.#parts[number]?.matches(event) === true ? HOLDS : FAILS;
      return tried[number] === HOLDS;
    };
    for (const entry of this.#others) if (entry.parts.every(holds)) found.push(entry);
  }
}

/** Tries each part once, however many patterns have it. */
const UNTRIED = 0;
const HOLDS = 1;
const FAILS = 2;

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

  numbersOf(pattern: Pattern): readonly number[] {
    const uses = (number: number) => this.#uses[number] ?? 0;
    return [...(this.#ofPattern.get(pattern) ?? [])].sort((left, right) => uses(right) - uses(left));
  }
}

const nameOf = (path: readonly string[]): string => JSON.stringify(path);

/** How many patterns would stand together under a value at a place. */
function crowdOf<K>(entries: ReadonlyArray<Entry<K>>): (anchor: Anchor) => number {
  const counts = new Map<string, number>();
  const nameIn = (path: readonly string[], value: string) => `${nameOf(path)}${value}`;
  for (const { pattern } of entries)
    for (const { path, values } of pattern.anchors)
      for (const value of values) {
        const name = nameIn(path, value);
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
  return ({ path, values }) => Math.max(...values.map((value) => counts.get(nameIn(path, value)) ?? 0));
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
  const place = places.get(name) ?? { path: anchor.path, entries: new Map() };
  places.set(name, place);
  for (const value of new Set(anchor.values)) {
    const entries = place.entries.get(value);
    if (entries === undefined) place.entries.set(value, [entry]);
    else entries.push(entry);
  }
}
