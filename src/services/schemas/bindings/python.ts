/** Code bindings in Python 3.6: a class for each class, and what reads and writes events. */
import { type Class, mentioned, type TypeRef } from "./classes.ts";

export function python(classes: readonly Class[]): Readonly<Record<string, string>> {
  const [first] = classes;
  const files: Record<string, string> = {};
  for (const each of classes) files[`${each.name}.py`] = classIn(each);
  const exported = classes.map(({ name }) => `from .${name} import ${name}\n`);
  if (first !== undefined) {
    files["Marshaller.py"] = marshallerOf(first.name);
    exported.push("from .Marshaller import Marshaller\n");
  }
  files["__init__.py"] = exported.join("");
  return files;
}

const KEYWORDS = new Set(
  (
    "False None True and as assert async await break class continue def del elif else except finally for from " +
    "global if import in is lambda nonlocal not or pass raise return self try while with yield"
  ).split(" "),
);

/** "detail-type" -> "detail_type" */
function attribute(name: string): string {
  const plain = name.replaceAll(/[^A-Za-z0-9]+/g, "_").replace(/^(?=\d)/, "_");
  return KEYWORDS.has(plain) ? `${plain}_` : plain || "_";
}

function classIn(each: Class): string {
  const attributes = each.properties.map(({ name, type }) => ({ name, type, as: attribute(name) }));
  const imports = mentioned(each).map((name) => `from .${name} import ${name}\n`);
  const parameters = attributes.map(({ as }) => `, ${as}=None`).join("");
  const set = attributes.map(({ as }) => `        self.${as} = ${as}\n`).join("");
  const read = attributes.map(({ name, type, as }) => {
    const value = `data.get(${JSON.stringify(name)})`;
    return `            ${as}=${reading(type, value)},\n`;
  });
  const write = attributes.map(({ name, type, as }) => {
    return `            ${JSON.stringify(name)}: ${writing(type, `self.${as}`)},\n`;
  });
  return `${imports.join("")}

class ${each.name}(object):
    def __init__(self${parameters}):
${set || "        pass\n"}
    @classmethod
    def from_dict(cls, data):
        return cls(
${read.join("")}        )

    def to_dict(self):
        data = {
${write.join("")}        }
        return {name: value for name, value in data.items() if value is not None}
`;
}

function reading(type: TypeRef, value: string): string {
  if (type.kind === "class") return `${value} and ${type.name}.from_dict(${value})`;
  if (type.kind !== "list" || !hasClass(type)) return value;
  return `${value} and [${reading(type.of, "each")} for each in ${value}]`;
}

function writing(type: TypeRef, value: string): string {
  if (type.kind === "class") return `${value} and ${value}.to_dict()`;
  if (type.kind !== "list" || !hasClass(type)) return value;
  return `${value} and [${writing(type.of, "each")} for each in ${value}]`;
}

function hasClass(type: TypeRef): boolean {
  return type.kind === "class" || (type.kind === "list" && hasClass(type.of));
}

function marshallerOf(name: string): string {
  return `import json

from .${name} import ${name}


class Marshaller(object):
    @classmethod
    def marshall(cls, event):
        return json.dumps(event.to_dict())

    @classmethod
    def unmarshall(cls, text):
        return ${name}.from_dict(json.loads(text))
`;
}
