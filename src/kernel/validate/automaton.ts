/**
 * Matches regular expressions in time proportional to the text, whatever the text. JavaScript's own engine backtracks,
 * and some of the models' patterns make it do so without end on a text of forty characters: "(.*[\n\r]?)*". This is
 * Thompson's construction with its sets of states remembered. https://swtch.com/~rsc/regexp/regexp1.html
 */
import { type Expression, parseExpression } from "./expression.ts";

type Instruction =
  | { readonly kind: "set"; readonly has: (codePoint: string) => boolean; readonly next: number }
  | { readonly kind: "split"; readonly next: readonly number[] }
  | { readonly kind: "start" | "end"; readonly next: number }
  | { readonly kind: "match" };

/** Where the automaton may be after some of the text. */
interface State {
  readonly at: readonly number[];
  readonly next: Map<string, State>;
  accepts: boolean | undefined;
}

/** Larger programs are not worth it; the few patterns that would make one repeat long parts hundreds of times. */
const INSTRUCTIONS_MAX = 60_000;
/** What may be repeated more often is not counted: the models bound the length of such values apart from the pattern. */
const COUNTED_MAX = 1_000;
/** How much is remembered before it is thrown away and found anew. */
const REMEMBERED_MAX = 4_000;

export class Automaton {
  readonly #program: Instruction[] = [{ kind: "match" }];
  readonly #entry: number;
  readonly #states = new Map<string, State>();
  #remembered = 0;
  readonly #workMax: number;
  #work = 0;

  /**
   * `source` is JavaScript's, in Unicode mode. `workMax` bounds how many places are looked at over all texts, for
   * patterns of a stranger's choosing. Throws SyntaxError for what needs backtracking: see {@link parseExpression}.
   */
  constructor(source: string, flags: string, workMax = Number.POSITIVE_INFINITY) {
    this.#workMax = workMax;
    this.#entry = this.#write(parseExpression(source, flags), 0);
  }

  /** Whether the whole text matches. Throws RangeError when that takes more work than allowed. */
  matches(text: string): boolean {
    let state = this.#state(this.#closure([this.#entry], true, false));
    for (const character of text) {
      state = this.#step(state, character);
      if (state.at.length === 0) return false;
    }
    state.accepts ??= this.#closure(state.at, text === "", true).includes(0);
    return text === "" ? this.#closure([this.#entry], true, true).includes(0) : state.accepts;
  }

  #step(state: State, character: string): State {
    const known = state.next.get(character);
    if (known !== undefined) return known;
    this.#work += state.at.length;
    if (this.#work > this.#workMax) throw new RangeError("the pattern takes too much work");
    const reached: number[] = [];
    for (const index of state.at) {
      const instruction = this.#program[index];
      if (instruction?.kind === "set" && instruction.has(character)) reached.push(instruction.next);
    }
    const next = this.#state(this.#closure(reached, false, false));
    state.next.set(character, next);
    if (++this.#remembered > REMEMBERED_MAX) {
      this.#states.clear();
      state.next.clear();
      this.#remembered = 0;
    }
    return next;
  }

  #state(at: readonly number[]): State {
    const key = at.join(",");
    let state = this.#states.get(key);
    if (state === undefined) {
      state = { at, next: new Map(), accepts: undefined };
      this.#states.set(key, state);
    }
    return state;
  }

  /** Where one gets without reading anything, in ascending order. */
  #closure(from: readonly number[], atStart: boolean, atEnd: boolean): number[] {
    const seen = new Set<number>();
    const stack = [...from];
    for (let index = stack.pop(); index !== undefined; index = stack.pop()) {
      if (seen.has(index)) continue;
      seen.add(index);
      const instruction = this.#program[index];
      if (instruction?.kind === "split") stack.push(...instruction.next);
      else if (instruction?.kind === "start" && atStart) stack.push(instruction.next);
      else if (instruction?.kind === "end" && atEnd) stack.push(instruction.next);
    }
    return [...seen].filter((index) => this.#program[index]?.kind !== "split").sort((a, b) => a - b);
  }

  #add(instruction: Instruction): number {
    if (this.#program.length >= INSTRUCTIONS_MAX) throw new SyntaxError("the automaton would be too large");
    return this.#program.push(instruction) - 1;
  }

  /** Writes the program of an expression that goes on at `next`; answers where it begins. */
  #write(expression: Expression, next: number): number {
    switch (expression.kind) {
      case "set":
        return this.#add({ kind: "set", has: expression.has, next });
      case "start":
      case "end":
        return this.#add({ kind: expression.kind, next });
      case "sequence":
        return expression.parts.reduceRight((after, part) => this.#write(part, after), next);
      case "choice":
        return this.#add({ kind: "split", next: expression.parts.map((part) => this.#write(part, next)) });
      case "repeat":
        return this.#repeat(expression.part, expression.min, expression.max, next);
    }
  }

  #repeat(part: Expression, min: number, max: number, next: number): number {
    let entry = next;
    if (max > COUNTED_MAX) {
      const choices = [0, next];
      const loop = this.#add({ kind: "split", next: choices });
      choices[0] = this.#write(part, loop);
      entry = loop;
    } else {
      for (let count = min; count < max; count++) {
        const again = this.#write(part, entry);
        entry = this.#add({ kind: "split", next: [again, next] });
      }
    }
    for (let count = 0; count < min; count++) entry = this.#write(part, entry);
    return entry;
  }
}
