/** Cuts the text of a pattern into what the parsers ask for. */
import { FilterPatternError } from "./error.ts";
import type { Operator } from "./literal.ts";
import { closingPercent } from "./regex.ts";

const OPERATORS: readonly Operator[] = ["!=", "<=", ">=", "=", "<", ">"];

export class Scanner {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  skipSpace(): void {
    while (this.at < this.text.length && /\s/.test(this.text[this.at] as string)) this.at++;
  }

  /** Takes the text if it comes next. */
  take(expected: string): boolean {
    this.skipSpace();
    if (!this.text.startsWith(expected, this.at)) return false;
    this.at += expected.length;
    return true;
  }

  expect(expected: string): void {
    if (!this.take(expected)) throw this.unexpected();
  }

  /** Takes a word, in any case, if it comes next and ends there. */
  takeWord(word: string): boolean {
    this.skipSpace();
    const found = this.text.slice(this.at, this.at + word.length);
    const after = this.text[this.at + word.length];
    if (found.toUpperCase() !== word || (after !== undefined && /\w/.test(after))) return false;
    this.at += word.length;
    return true;
  }

  operator(): Operator | undefined {
    return OPERATORS.find((operator) => this.take(operator));
  }

  /** A quoted text, a regular expression with its percent signs, or what goes on up to one of `ends`. */
  literal(ends: RegExp): { readonly text: string; readonly quoted: boolean } {
    this.skipSpace();
    const start = this.at;
    if (this.text[start] === '"') return { text: this.#quoted(), quoted: true };
    if (this.text[start] === "%") {
      this.at = closingPercent(this.text, start + 1) + 1;
      return { text: this.text.slice(start, this.at), quoted: false };
    }
    while (this.at < this.text.length && !ends.test(this.text[this.at] as string)) this.at++;
    if (this.at === start) throw this.unexpected();
    return { text: this.text.slice(start, this.at), quoted: false };
  }

  #quoted(): string {
    let found = "";
    for (this.at++; this.at < this.text.length; this.at++) {
      const character = this.text[this.at] as string;
      if (character === '"') {
        this.at++;
        return found;
      }
      if (character === "\\" && this.at + 1 < this.text.length) found += this.text[++this.at];
      else found += character;
    }
    throw new FilterPatternError("Unterminated quoted string");
  }

  /** Nothing but space may follow. */
  end(): void {
    this.skipSpace();
    if (this.at < this.text.length) throw this.unexpected();
  }

  unexpected(): FilterPatternError {
    const found = this.text[this.at];
    return new FilterPatternError(
      found === undefined
        ? "Unexpected end of pattern"
        : `Unexpected character '${found}' at position ${this.at}`,
    );
  }
}
