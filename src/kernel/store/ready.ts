/** What stores keep in memory of their rows: good until something of its kind changes, or a change is undone. */
import type { ReadDatabase } from "./database.ts";

/** Things that were read, by name, so that the next reader need neither find nor parse them. */
export class Ready<Thing> {
  readonly #db: ReadDatabase;
  readonly #kind: string;
  readonly #most: number;
  readonly #things = new Map<string, Thing>();
  #since: number | undefined;

  /** `most`: so many at once; when there are more, all are forgotten and read again as they are asked for. */
  constructor(db: ReadDatabase, kind: string, most: number) {
    this.#db = db;
    this.#kind = kind;
    this.#most = most;
  }

  /** Undefined when it has not been kept since the last change to any of its kind. */
  get(name: string): Thing | undefined {
    const generation = this.#db.generation(this.#kind);
    if (generation !== this.#since) {
      this.#things.clear();
      this.#since = generation;
    }
    return this.#things.get(name);
  }

  /** Keeps what was read because {@link get} did not have it; answers it. */
  keep(name: string, thing: Thing): Thing {
    if (this.#things.size >= this.#most) this.#things.clear();
    this.#things.set(name, thing);
    return thing;
  }
}

/** One thing that follows from all rows of a kind, worked out when it is first asked for after a change. */
export class Derived<Thing> {
  readonly #db: ReadDatabase;
  readonly #kind: string;
  readonly #derive: () => Thing;
  #known: { readonly since: number; readonly thing: Thing } | undefined;

  constructor(db: ReadDatabase, kind: string, derive: () => Thing) {
    this.#db = db;
    this.#kind = kind;
    this.#derive = derive;
  }

  get(): Thing {
    const since = this.#db.generation(this.#kind);
    if (this.#known === undefined || this.#known.since !== since)
      this.#known = { since, thing: this.#derive() };
    return this.#known.thing;
  }
}
