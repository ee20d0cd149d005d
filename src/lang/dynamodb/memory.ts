/** How many texts are remembered before all are forgotten. */
const REMEMBERED_TEXTS = 1000;

/** Remembers what texts were made into. */
export class Memory<T> {
  readonly #known = new Map<string, T>();
  readonly #make: (text: string) => T;

  constructor(make: (text: string) => T) {
    this.#make = make;
  }

  /** What `text` was made into before, or now. */
  get(text: string): T {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const made = this.#make(text);
    if (this.#known.size >= REMEMBERED_TEXTS) this.#known.clear();
    this.#known.set(text, made);
    return made;
  }
}
