/** What a model knows of the errors that a service answers. */
import type { AwsError } from "../dispatch/errors.ts";
import { derivedOnce } from "./compile/per-model.ts";
import type { ServiceModel, Shape } from "./model.ts";

export interface ErrorShape {
  /** The shape's name: what JSON and CBOR answers call the error. */
  readonly name: string;
  readonly shape: Shape;
  /** What query and XML answers call the error; often the shape's name without "Exception". */
  readonly code: string;
  /** How the shape spells the member that holds the message; undefined where it has none. */
  readonly messageMember: string | undefined;
}

/** The shape of an error, found by the shape's name or by its wire code; undefined for errors common to all. */
export function errorShapeOf(model: ServiceModel | undefined, error: AwsError): ErrorShape | undefined {
  return model === undefined ? undefined : errorShapes(model).get(error.code);
}

const errorShapes = derivedOnce((model: ServiceModel) => {
  const known = new Map<string, ErrorShape>();
  const shapes = Object.entries(model.shapes).filter(([, shape]) => shape.exception === true);
  for (const [name, shape] of shapes) {
    const messageMember = Object.keys(shape.members ?? {}).find((member) => /^message$/i.test(member));
    const code = shape.error?.code ?? name;
    known.set(name, { name, shape, code, messageMember });
  }
  // Where one error's code is another's name, the name wins.
  for (const entry of [...known.values()]) if (!known.has(entry.code)) known.set(entry.code, entry);
  return known;
});

/** The error as a value of its shape: the fields it was thrown with, and its message. */
export function errorValue(error: AwsError, known: ErrorShape): Record<string, unknown> {
  return known.messageMember === undefined
    ? { ...error.fields }
    : { [known.messageMember]: error.message, ...error.fields };
}

/** The member for the message that the error's shape has no place for; services answer it all the same. */
export function messageBesides(error: AwsError, known: ErrorShape | undefined): Record<string, string> {
  if (error.message === "" || known?.messageMember !== undefined) return {};
  return { [known === undefined ? commonMessageMember(error.code) : "message"]: error.message };
}

/**
 * What the JSON and CBOR answers of errors without a shape call their message. The frameworks that refuse a request
 * before the service sees it write "Message" for these two and "message" for all others.
 */
function commonMessageMember(code: string): "Message" | "message" {
  return code === "SerializationException" || code === "AccessDeniedException" ? "Message" : "message";
}

/** The code of services that once spoke query, for clients that still look for it: "<code>;<fault>". */
export function queryErrorHeader(error: AwsError, known: ErrorShape | undefined): string {
  return `${known?.code ?? error.queryCode ?? error.code};${error.fault}`;
}
