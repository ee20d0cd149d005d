import { validatePolicy } from "../../lang/iam/validate.ts";
import * as errors from "./errors.ts";
import { POLICY_BYTES_MAX } from "./limits.ts";

/** The policy's text, when it is one. */
export function checkPolicy(text: string): string {
  if (Buffer.byteLength(text) > POLICY_BYTES_MAX)
    throw errors.limitExceeded(`The resource policy exceeds the maximum size of ${POLICY_BYTES_MAX} bytes.`);
  try {
    validatePolicy(text, "resource");
  } catch {
    throw errors.invalidArgument("The resource policy is not valid.");
  }
  return text;
}
