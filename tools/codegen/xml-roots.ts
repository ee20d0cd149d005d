/**
 * Root elements of XML answers. botocore leaves them out, because its parsers ignore the root; the JavaScript SDK's
 * schemas (dist-es/schemas/schemas_0.js) carry them as the `xmlName` of the output structure.
 */

const CONSTANT = /^const (_\w+) = "([^"]*)";$/gm;
const STRUCTURE = /= \[-?3, n\d+, (_\w+|"[^"]*"),\s*(\{[^}]*\}|0|_\w+),/g;
const XML_NAME = /\[_xN\]: (_\w+)/;

/** Structure name -> its element name, of the structures whose element is not called as they are. */
export function xmlNames(schemas: string): ReadonlyMap<string, string> {
  const constants = new Map<string, string>();
  for (const [, name, value] of schemas.matchAll(CONSTANT)) constants.set(name as string, value as string);
  const resolve = (name: string): string => {
    const value = name.startsWith('"') ? name.slice(1, -1) : constants.get(name);
    if (value === undefined) throw new Error(`the SDK's schema file uses an unknown constant ${name}`);
    return value;
  };
  const names = new Map<string, string>();
  let structures = 0;
  for (const [, name, traits] of schemas.matchAll(STRUCTURE)) {
    structures++;
    const element = XML_NAME.exec(traits as string)?.[1];
    if (element !== undefined) names.set(resolve(name as string), resolve(element));
  }
  if (structures < 100) throw new Error("the SDK's schema file no longer looks as this reader expects");
  return names;
}
