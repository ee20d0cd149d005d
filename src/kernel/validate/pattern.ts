/**
 * The models' patterns are Java's, and AWS holds a value against the whole of them (`Matcher.matches`). This turns them
 * into JavaScript's. https://docs.oracle.com/javase/8/docs/api/java/util/regex/Pattern.html
 */

/** Patterns that have no counterpart here and are not checked, each with the reason. A test holds the list true. */
export const UNTRANSLATABLE: ReadonlyMap<string, string> = new Map([
  [
    "^(?![^:\\\\]*/action/|(?i).*<script>.*</script>.*)[^:\\\\]+$",
    "a case-insensitive part inside an assertion",
  ],
  ["([\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]*)$" + "{1,128}", "a quantified end of input, a mistake in the model"],
  ["([\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]*)$" + "{1,256}", "a quantified end of input, a mistake in the model"],
]);

/** The pattern as a regular expression that matches whole values, or undefined when it cannot be had. */
export function javaPattern(pattern: string): RegExp | undefined {
  if (UNTRANSLATABLE.has(pattern)) return undefined;
  const flags = /^\^?\(\?([is]+)\)/.exec(pattern);
  const bare = flags === null ? pattern : pattern.replace(flags[0], pattern.startsWith("^") ? "^" : "");
  const source = new Translator(bare).translate();
  return new RegExp(`^(?:${source})$`, `u${flags?.[1] ?? ""}`);
}

/** Java's POSIX and own classes, as the inside of a character class. US-ASCII only, as in Java. */
const CLASSES: Readonly<Record<string, string>> = {
  Lower: "a-z",
  Upper: "A-Z",
  ASCII: "\\x00-\\x7f",
  Alpha: "a-zA-Z",
  Digit: "0-9",
  Alnum: "a-zA-Z0-9",
  Punct: "!-\\/:-@\\[-`\\{-~",
  Graph: "!-~",
  Print: " -~",
  Blank: " \\t",
  Cntrl: "\\x00-\\x1f\\x7f",
  XDigit: "0-9a-fA-F",
  Space: "\\t-\\r ",
  LD: "\\p{L}\\p{Nd}",
};

/** What stands behind a backslash in JavaScript's Unicode mode, beside letters with a meaning of their own. */
const SYNTAX = "^$\\.*+?()[]{}|/";

class Translator {
  readonly #text: string;
  #at = 0;
  /** For each open group, whether it is an assertion. */
  readonly #groups: boolean[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  translate(): string {
    let out = "";
    while (this.#at < this.#text.length) out += this.#part();
    return out;
  }

  #part(): string {
    const character = this.#text[this.#at] ?? "";
    switch (character) {
      case "\\":
        return this.#quantified(this.#escape(false));
      case "[":
        return this.#quantified(this.#class());
      case "(": {
        this.#groups.push(/^\(\?<?[=!]/.test(this.#text.slice(this.#at, this.#at + 4)));
        this.#at += this.#text.startsWith("(?", this.#at) ? 2 : 1;
        return this.#text[this.#at - 1] === "?" ? "(?" : "(";
      }
      case ")": {
        this.#at++;
        if (!this.#groups.pop()) return this.#quantified(")");
        // Saying an assertion more than once says nothing more.
        if (/[+*?]/.test(this.#text[this.#at] ?? "")) this.#at++;
        return ")";
      }
      case "{":
      case "}":
        this.#at++;
        return `\\${character}`;
      case "^":
      case "$":
      case "|":
        this.#at++;
        return character;
      default:
        this.#at++;
        return this.#quantified(character);
    }
  }

  /** Adds the quantifier that follows; a possessive one becomes greedy, which accepts the same and a little more. */
  #quantified(atom: string): string {
    QUANTIFIER.lastIndex = this.#at;
    const match = QUANTIFIER.exec(this.#text);
    if (match === null) return atom;
    this.#at = QUANTIFIER.lastIndex;
    return atom + match[1] + (match[2] === "?" ? "?" : "");
  }

  #escape(inClass: boolean): string {
    const property = /^\\([pP])\{(?:Is)?(\w+)\}/.exec(this.#text.slice(this.#at, this.#at + 40));
    if (property !== null) {
      this.#at += property[0].length;
      const [, kind = "p", name = ""] = property;
      const known = CLASSES[name];
      if (known === undefined) return `\\${kind}{${name}}`;
      if (kind === "P") return `[^${known}]`;
      return inClass ? known : `[${known}]`;
    }
    const character = this.#text[this.#at + 1] ?? "\\";
    this.#at += 2;
    if (character === "A") return "^";
    if (character === "z" || character === "Z") return "$";
    if (character === "h") return inClass ? " \\t\\xa0" : "[ \\t\\xa0]";
    if (/[\w]/.test(character) && character !== "_") return `\\${character}`;
    if (SYNTAX.includes(character) || (inClass && character === "-")) return `\\${character}`;
    return character;
  }

  #class(): string {
    let out = this.#text[this.#at + 1] === "^" ? "[^" : "[";
    this.#at += out.length;
    let excluded = "";
    for (let first = true; ; first = false) {
      const character = this.#text[this.#at];
      if (character === undefined) throw new SyntaxError("a character class without an end");
      if (character === "]" && !first) break;
      if (this.#text.startsWith("&&[^", this.#at)) {
        this.#at += 2;
        excluded = this.#class().replace("[^", "[");
        continue;
      }
      const isSet = /^\\[wWdDsSpP]/.test(this.#text.slice(this.#at, this.#at + 2));
      out += character === "\\" ? this.#escape(true) : this.#plain(character);
      // A hyphen behind a set of characters is no range but itself.
      if (isSet && this.#text[this.#at] === "-" && this.#text[this.#at + 1] !== "]") {
        out += "\\-";
        this.#at++;
      }
    }
    this.#at++;
    return excluded === "" ? `${out}]` : `(?:(?!${excluded})${out}])`;
  }

  #plain(character: string): string {
    this.#at++;
    return character === "[" || character === "]" ? `\\${character}` : character;
  }
}

const QUANTIFIER = /([*+?]|\{\d+(?:,\d*)?\})([?+]?)/y;
