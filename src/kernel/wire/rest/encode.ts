/** Generates the functions that put the members of a REST output that are headers into the answer's headers. */
import { isFloat, membersOf, partOf, shapeOf, timestampFormat } from "../compile/shapes.ts";
import { literal, property, ShapeCompiler, type Unit } from "../compile/unit.ts";
import type { Member, ServiceModel, Shape } from "../model.ts";
import { encodeBase64 } from "../text/base64.ts";
import { formatEpoch, formatHttpDate, formatIso, textFormatter } from "../text/timestamp.ts";
import { quoteListElement } from "./header-list.ts";

/** Sets headers; answers the status where a member holds it. */
export type HeaderWriter = (output: unknown, headers: Record<string, string>) => number | undefined;

export function headerWriters(model: ServiceModel): ShapeCompiler<HeaderWriter> {
  const runtime = { encodeBase64, formatEpoch, formatHttpDate, formatIso, headerText, quoteListElement };
  return new ShapeCompiler<HeaderWriter>(model, runtime, (name, unit) => {
    const body = membersOf(shapeOf(model, name)).map(([name, member]) => writeMember(name, member, unit));
    return `(v,h){let s,a;${body.join("")}return s}`;
  });
}

function writeMember(name: string, member: Member, unit: Unit): string {
  const shape = shapeOf(unit.model, member.shape);
  const when = (action: string) => `a=${property("v", name)};if(a!==undefined&&a!==null){${action}}`;
  switch (member.location) {
    case "header":
      return when(
        `h[${literal(member.locationName ?? name)}]=headerText(${writeHeader(member, shape, unit)});`,
      );
    case "headers": {
      const prefix = literal(member.locationName ?? "");
      return when(`for(const k of Object.keys(a))if(a[k]!=null)h[${prefix}+k]=headerText(String(a[k]));`);
    }
    case "statusCode":
      return when("s=a;");
    default:
      return "";
  }
}

function writeHeader(member: Member, shape: Shape, unit: Unit): string {
  if (shape.type !== "list") return writeText(member, shape, "a");
  const item = partOf(shape, "member");
  const itemShape = shapeOf(unit.model, item.shape);
  const text = writeText(item, itemShape, "x");
  return `a.map((x)=>${itemShape.type === "string" ? `quoteListElement(${text})` : text}).join(", ")`;
}

function writeText(member: Member, shape: Shape, a: string): string {
  if (member.jsonvalue) return `encodeBase64(${a})`;
  if (shape.type === "blob") return `encodeBase64(${a})`;
  if (shape.type === "timestamp")
    return `${textFormatter(timestampFormat(member, shape, "rfc822"), "formatIso")}(${a})`;
  return shape.type === "string" && !isFloat(shape) ? a : `String(${a})`;
}

/**
 * A header's value must stay one line. What cannot be one byte is sent as UTF-8 bytes, as S3 does with the metadata of
 * objects; a handler's line break would be a way to forge headers and becomes a space.
 */
function headerText(text: string): string {
  if (PLAIN.test(text)) return text;
  const line = text.replace(/[\r\n\0]+/g, " ");
  return /[^\0-\xff]/.test(line) ? Buffer.from(line, "utf8").toString("latin1") : line;
}
const PLAIN = /^[\t\x20-\x7e]*$/;
