/** Code bindings in TypeScript: an interface for each class, and what reads and writes events. */
import { type Class, mentioned, type TypeRef } from "./classes.ts";

export function typescript(classes: readonly Class[]): Readonly<Record<string, string>> {
  const files = classes.map((each) => [`${each.name}.ts`, interfaceOf(each)]);
  const [first] = classes;
  const marshaller = first === undefined ? [] : [["Marshaller.ts", marshallerOf(first.name)]];
  return Object.fromEntries([...files, ...marshaller]) as Record<string, string>;
}

function interfaceOf(each: Class): string {
  const imports = mentioned(each).map((name) => `import { ${name} } from "./${name}";\n`);
  const members = each.properties.map(
    ({ name, type, required }) => `  ${JSON.stringify(name)}${required ? "" : "?"}: ${written(type)};\n`,
  );
  const gap = imports.length === 0 ? "" : "\n";
  return `${imports.join("")}${gap}export interface ${each.name} {\n${members.join("")}}\n`;
}

function written(type: TypeRef): string {
  switch (type.kind) {
    case "class":
      return type.name;
    case "list":
      return `Array<${written(type.of)}>`;
    case "text":
      return "string";
    default:
      return type.kind;
  }
}

function marshallerOf(name: string): string {
  return `import { ${name} } from "./${name}";

export class Marshaller {
  public static marshall(event: ${name}): string {
    return JSON.stringify(event);
  }

  public static unmarshall(text: string): ${name} {
    return JSON.parse(text) as ${name};
  }
}
`;
}
