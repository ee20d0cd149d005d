import type { AwsError } from "../../dispatch/errors.ts";
import type { ShapeCompiler } from "../compile/unit.ts";
import type { ErrorShape } from "../errors.ts";
import type { ContentWriter } from "../xml/encode.ts";

/** The members of an error's shape beyond its message, as elements. */
export function errorFields(
  writers: ShapeCompiler<ContentWriter>,
  known: ErrorShape | undefined,
  error: AwsError,
): string {
  if (known === undefined || error.fields === undefined) return "";
  return writers.get(known.name)({ ...error.fields, [known.messageMember ?? "message"]: undefined });
}
