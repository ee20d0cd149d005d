/** Gives a JSON-first model back the names it has in the query protocol. */
import type { Protocol } from "../../src/kernel/wire/model.ts";
import type { RawMember, RawService, RawShape } from "./botocore.ts";

export interface QueryOverlay {
  readonly xmlNamespace: string;
  /** "Structure.Member" -> element and parameter name. */
  readonly members: Readonly<Record<string, string>>;
  /** Map shape -> names of an entry's key and value. */
  readonly maps: Readonly<Record<string, readonly [string, string]>>;
  /** Exception -> its code and status in the query protocol. */
  readonly errors: Readonly<Record<string, { readonly code: string; readonly httpResponseCode: number }>>;
  /** "Structure.Member" -> Smithy's default. */
  readonly defaults: Readonly<Record<string, string | number | boolean>>;
}

/** Returns the service with protocol "query" added; throws where the overlay names what the model does not have. */
export function withQueryProtocol(raw: RawService, overlay: QueryOverlay): RawService {
  const shapes: Record<string, RawShape> = { ...raw.shapes };
  const change = (name: string, edit: (shape: RawShape) => RawShape) => {
    const shape = shapes[name];
    if (shape === undefined) throw new Error(`the query overlay names an unknown shape ${name}`);
    shapes[name] = edit(shape);
  };
  const changeMember = (path: string, traits: Partial<RawMember>) => {
    const [structure, name] = path.split(".") as [string, string];
    change(structure, (shape) => {
      const member = shape.members?.[name];
      if (member === undefined) throw new Error(`the query overlay names an unknown member ${path}`);
      return { ...shape, members: { ...shape.members, [name]: { ...member, ...traits } } } as RawShape;
    });
  };
  for (const [path, locationName] of Object.entries(overlay.members)) changeMember(path, { locationName });
  for (const [path, value] of Object.entries(overlay.defaults)) changeMember(path, { default: value });
  for (const [name, [key, value]] of Object.entries(overlay.maps)) {
    change(name, (shape) => ({
      ...shape,
      key: { ...(shape.key as RawMember), locationName: key },
      value: { ...(shape.value as RawMember), locationName: value },
    }));
  }
  for (const [name, shape] of Object.entries(raw.shapes)) {
    if (!shape.exception) continue;
    const { code, httpResponseCode } = overlay.errors[name] ?? { code: name, httpResponseCode: 400 };
    const error = {
      ...(code !== name && { code }),
      httpStatusCode: httpResponseCode,
      senderFault: httpResponseCode < 500,
    };
    change(name, (known) => ({ ...known, error }));
  }
  const protocols: readonly Protocol[] = [...(raw.metadata.protocols ?? [raw.metadata.protocol]), "query"];
  return { ...raw, metadata: { ...raw.metadata, protocols, xmlNamespace: overlay.xmlNamespace }, shapes };
}
