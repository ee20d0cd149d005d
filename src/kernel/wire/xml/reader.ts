/**
 * A strict reader of the XML that AWS requests consist of: well-formed XML 1.0 with namespaces, without a document type
 * (so no entities beyond the five). https://www.w3.org/TR/xml/ and https://www.w3.org/TR/xml-names/
 */
import { DEPTH_MAX } from "../compile/shapes.ts";

export interface XmlElement {
  /** Without prefix: AWS's documents need no more to be told apart. */
  readonly name: string;
  /** By local name, namespace declarations left out. */
  attributes: Map<string, string> | undefined;
  children: XmlElement[] | undefined;
  /** All character data directly in the element; blank runs beside child elements are left out. */
  text: string;
}

/** The text is not well-formed, or nests deeper than {@link DEPTH_MAX}. */
export class XmlFault extends Error {
  override readonly name = "XmlFault";
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters XML 1.0 forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const NAME_START =
  "A-Za-z_\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd";
const NAME = `[${NAME_START}][${NAME_START}.\\-0-9\\u00b7\\u0300-\\u036f]*`;
const TAG = new RegExp(`<(${NAME})(?::(${NAME}))?(?:>|(?=[\\s/]))`, "y");
const ATTRIBUTE = new RegExp(`\\s+(${NAME})(?::(${NAME}))?\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, "y");
const TAG_END = /\s*(\/?)>/y;
const INSTRUCTION = new RegExp(`<\\?(${NAME})(?=\\s|\\?>)`, "y");
const DECLARATION =
  /^<\?xml\s+version\s*=\s*(?:"1\.[01]"|'1\.[01]')(?:\s+encoding\s*=\s*(?:"utf-?8"|'utf-?8'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>/i;
const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w+));|&/g;
const BLANK = /^[ \t\n]*$/;

export const isBlank = (text: string): boolean => BLANK.test(text);

/** The root element of a document. @throws XmlFault */
export function readXml(source: string): XmlElement {
  let text = source.startsWith("\ufeff") ? source.slice(1) : source;
  if (text.includes("\r")) text = text.replace(/\r\n?/g, "\n");
  if (FORBIDDEN.test(text)) throw new XmlFault("a character that XML does not allow");
  return new Reader(text).document();
}

class Reader {
  readonly #text: string;
  readonly #open: { readonly element: XmlElement; readonly qualified: string; readonly prefixes: number }[] =
    [];
  /** Prefixes declared by the open elements, innermost last. */
  readonly #prefixes: string[] = ["xml"];
  #root: XmlElement | undefined;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): XmlElement {
    this.#at = DECLARATION.exec(this.#text)?.[0].length ?? 0;
    while (this.#at < this.#text.length) {
      const start = this.#text.indexOf("<", this.#at);
      this.#characters(start < 0 ? this.#text.length : start);
      if (start < 0) break;
      this.#at = start;
      this.#markup(this.#text.charCodeAt(start + 1));
    }
    if (this.#root === undefined || this.#open.length > 0) throw new XmlFault("the document ends too early");
    return this.#root;
  }

  #markup(next: number): void {
    if (next === SLASH) this.#closeTag();
    else if (next === QUESTION) this.#instruction();
    else if (next !== BANG) this.#openTag();
    else if (this.#text.startsWith("<!--", this.#at)) this.#comment();
    else if (this.#text.startsWith("<![CDATA[", this.#at)) this.#cdata();
    else throw new XmlFault("a document type declaration");
  }

  #characters(end: number): void {
    if (end === this.#at) return;
    const raw = this.#text.slice(this.#at, end);
    if (raw.includes("]]>")) throw new XmlFault("a stray ]]>");
    this.#append(raw.includes("&") ? resolve(raw) : raw, !BLANK.test(raw));
  }

  #append(text: string, solid: boolean): void {
    const element = this.#open.at(-1)?.element;
    if (element === undefined) {
      if (solid) throw new XmlFault("text outside the root element");
      return;
    }
    if (solid || element.children === undefined) element.text += text;
  }

  #comment(): void {
    const end = this.#text.indexOf("--", this.#at + 4);
    if (end < 0 || this.#text[end + 2] !== ">") throw new XmlFault("a comment that does not end");
    this.#at = end + 3;
  }

  #cdata(): void {
    const end = this.#text.indexOf("]]>", this.#at);
    if (end < 0) throw new XmlFault("a CDATA section that does not end");
    this.#append(this.#text.slice(this.#at + 9, end), true);
    this.#at = end + 3;
  }

  #instruction(): void {
    INSTRUCTION.lastIndex = this.#at;
    const match = INSTRUCTION.exec(this.#text);
    const end = this.#text.indexOf("?>", this.#at + 2);
    if (match === null || end < 0 || match[1]?.toLowerCase() === "xml")
      throw new XmlFault("a bad processing instruction");
    this.#at = end + 2;
  }

  #openTag(): void {
    TAG.lastIndex = this.#at;
    const match = TAG.exec(this.#text);
    if (match === null) throw new XmlFault("a bad tag");
    const [whole, first = "", second] = match;
    const element: XmlElement = {
      name: second ?? first,
      attributes: undefined,
      children: undefined,
      text: "",
    };
    const prefixes = this.#prefixes.length;
    this.#at += whole.length;
    const empty = whole.endsWith(">") ? false : this.#attributes(element);
    if (second !== undefined) this.#declared(first);
    this.#place(element);
    if (empty) this.#prefixes.length = prefixes;
    else
      this.#open.push({ element, qualified: whole.slice(1, whole.endsWith(">") ? -1 : undefined), prefixes });
    if (this.#open.length > DEPTH_MAX) throw new XmlFault("too deep");
  }

  #place(element: XmlElement): void {
    const parent = this.#open.at(-1)?.element;
    if (parent === undefined) {
      if (this.#root !== undefined) throw new XmlFault("a second root element");
      this.#root = element;
    } else if (parent.children === undefined) {
      parent.children = [element];
      if (BLANK.test(parent.text)) parent.text = "";
    } else parent.children.push(element);
  }

  /** Reads attributes up to the tag's end; answers whether it was "/>". */
  #attributes(element: XmlElement): boolean {
    const seen = new Set<string>();
    const used: string[] = [];
    for (;;) {
      ATTRIBUTE.lastIndex = this.#at;
      const match = ATTRIBUTE.exec(this.#text);
      if (match === null) break;
      this.#at = ATTRIBUTE.lastIndex;
      const [, first = "", second, double, single] = match;
      const qualified = second === undefined ? first : `${first}:${second}`;
      if (seen.has(qualified)) throw new XmlFault("an attribute given twice");
      seen.add(qualified);
      if (first === "xmlns") {
        if (second !== undefined) this.#prefixes.push(second);
        continue;
      }
      if (second !== undefined) used.push(first);
      const value = (double ?? single ?? "").replace(/[\t\n]/g, " ");
      element.attributes ??= new Map();
      element.attributes.set(second ?? first, value.includes("&") ? resolve(value) : value);
    }
    for (const prefix of used) this.#declared(prefix);
    TAG_END.lastIndex = this.#at;
    const end = TAG_END.exec(this.#text);
    if (end === null) throw new XmlFault("a bad attribute");
    this.#at = TAG_END.lastIndex;
    return end[1] === "/";
  }

  #declared(prefix: string): void {
    if (!this.#prefixes.includes(prefix)) throw new XmlFault("a prefix without a namespace");
  }

  #closeTag(): void {
    const open = this.#open.pop();
    if (open === undefined || !this.#text.startsWith(open.qualified, this.#at + 2))
      throw new XmlFault("an end tag that closes nothing");
    let at = this.#at + 2 + open.qualified.length;
    while (SPACES.has(this.#text.charCodeAt(at))) at++;
    if (this.#text.charCodeAt(at) !== GREATER) throw new XmlFault("an end tag that closes nothing");
    this.#at = at + 1;
    this.#prefixes.length = open.prefixes;
  }
}

const SLASH = 47;
const QUESTION = 63;
const BANG = 33;
const GREATER = 62;
const SPACES: ReadonlySet<number> = new Set([9, 10, 32]);
const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function resolve(text: string): string {
  return text.replace(REFERENCE, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined && Object.hasOwn(ENTITIES, name)) return ENTITIES[name] ?? "";
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal ?? "", 16);
    if (Number.isNaN(code) || !isCharacter(code)) throw new XmlFault(`a bad reference ${whole.slice(0, 12)}`);
    return String.fromCodePoint(code);
  });
}

/** XML 1.0's Char production. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}
