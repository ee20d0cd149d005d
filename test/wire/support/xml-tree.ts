/**
 * A second, naive XML reader, so that the product's own is not its own judge. For well-formed documents without
 * a document type only.
 */
import { canonicalText } from "./compare.ts";

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;

export function parseXmlTree(text: string): XmlNode {
  const top: XmlNode = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  for (const [, cdata, end, start, attributes, empty, characters] of text.matchAll(TOKEN)) {
    const current = open.at(-1);
    if (current === undefined) throw new Error("unbalanced XML");
    if (cdata !== undefined) current.text += cdata;
    else if (characters !== undefined) current.text += unescapeText(characters);
    else if (end !== undefined) {
      if (open.pop()?.name !== local(end)) throw new Error(`unbalanced </${end}>`);
    } else if (start !== undefined) {
      const node = {
        name: local(start),
        attributes: parseAttributes(attributes ?? ""),
        children: [],
        text: "",
      };
      current.children.push(node);
      if (empty !== "/") open.push(node);
    }
  }
  const [root] = top.children;
  if (open.length !== 1 || root === undefined) throw new Error("unbalanced XML");
  return root;
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

function parseAttributes(text: string): Record<string, string> {
  const found = [...text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return Object.fromEntries(
    found
      .filter(([, name]) => !/^xmlns(:|$)/.test(name ?? ""))
      .map(([, name, double, single]) => [local(name ?? ""), unescapeText(double ?? single ?? "")]),
  );
}

function unescapeText(text: string): string {
  const named: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (_whole, hex?: string, decimal?: string, name?: string) =>
      name !== undefined
        ? (named[name] ?? "")
        : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  );
}

/** One canonical line for an element: order of differently named children and blank text do not count. */
export function canonicalXml(node: XmlNode, ignored: ReadonlySet<string> = new Set()): unknown {
  const children = node.children.filter((child) => !ignored.has(child.name));
  const names = [...new Set(children.map((child) => child.name))].sort();
  return {
    name: node.name,
    ...(Object.keys(node.attributes).length > 0 && { attributes: node.attributes }),
    ...(children.length === 0 &&
      canonicalText(node.text).trim() !== "" && { text: canonicalText(node.text) }),
    children: names.flatMap((name) =>
      children.filter((child) => child.name === name).map((child) => canonicalXml(child, ignored)),
    ),
  };
}
