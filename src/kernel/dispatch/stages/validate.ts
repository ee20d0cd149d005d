import {
  missingParameterMessage,
  validationMessage,
  validate as violationsOf,
} from "../../validate/validate.ts";
import { AwsError } from "../errors.ts";
import type { Exchange } from "../exchange.ts";

/** Holds the input against the model's constraints. */
export function validate(x: Exchange): void {
  const { model, operation, definition } = x.target;
  const violations = violationsOf(model, operation, x.input);
  if (violations.length === 0) return;
  const protocol = x.protocol ?? model.protocols[0];
  if (definition.missingParameter === true || protocol === "ec2") {
    const missing = missingParameterMessage(violations);
    const code = definition.commonErrors?.MissingParameter ?? "MissingParameter";
    if (missing !== undefined) throw new AwsError(code, 400, missing, undefined, "MissingParameter");
  }
  if (definition.constraints === "presence" && !violations.some((violation) => violation.missing)) return;
  const spokenInXml = protocol === "query" || protocol === "ec2";
  const code =
    definition.commonErrors?.Validation ?? (spokenInXml ? "ValidationError" : "ValidationException");
  const own = definition.saysInvalid?.(violations, operation.name, x.input);
  throw new AwsError(code, 400, own ?? validationMessage(violations));
}
