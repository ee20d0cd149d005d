import { AwsError } from "../../dispatch/errors.ts";
import { emptyForm, FormError, type FormTree, parseForm } from "../form/parse.ts";
import type { WireRequest } from "../protocol.ts";
import { decodeUtf8 } from "../text/utf8.ts";
import { wholeBody } from "./bodies.ts";

/**
 * All parameters of a query request: those of the URL (presigned and GET requests) and those of the body.
 * `conflict` refuses a parameter that is both a value and the beginning of others.
 */
export function readParameters(request: WireRequest, conflict: (message: string) => never): FormTree {
  const tree = emptyForm();
  try {
    if (request.query !== "") parseForm(request.query, tree);
    const body = decodeUtf8(wholeBody(request));
    if (body === undefined) throw malformedQueryString();
    parseForm(body, tree);
  } catch (error) {
    if (!(error instanceof FormError)) throw error;
    if (error.fault === "escape") throw malformedQueryString();
    conflict(
      error.fault === "depth" ? "Nesting is too deep" : "Start of structure or map found where not expected.",
    );
  }
  return tree;
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html */
function malformedQueryString(): AwsError {
  return new AwsError("MalformedQueryString", 404, "The query string contains a syntax error.");
}
