/**
 * How functions are named: a name, a partial or a whole ARN, with or without a qualifier.
 * https://docs.aws.amazon.com/lambda/latest/api/API_GetFunction.html
 */
import type { Scope } from "../../aws/scope.ts";
import { invalidParameterValue } from "./errors.ts";

export const LATEST = "$LATEST";

export interface FunctionAddress {
  readonly name: string;
  /** Undefined: the function itself, which means its unpublished version. */
  readonly qualifier: string | undefined;
  readonly account: string | undefined;
  readonly region: string | undefined;
}

const FORM =
  /^(?:arn:[a-z-]+:lambda:)?(?:([a-z]{2}(?:-[a-z]+)+-\d):)?(?:(\d{12}):)?(?:function:)?([a-zA-Z0-9_.-]+)(?::(\$LATEST|[a-zA-Z0-9_-]+))?$/;

/** Throws InvalidParameterValueException for two qualifiers that differ. */
export function addressed(text: string, qualifier?: string): FunctionAddress {
  const [, region, account, name = text, said] = FORM.exec(text) ?? [];
  const asked = qualifier === "" ? undefined : qualifier;
  if (said !== undefined && asked !== undefined && said !== asked)
    throw invalidParameterValue(
      "The derived qualifier from the function name does not match the specified qualifier.",
    );
  return { name, qualifier: said ?? asked, account, region };
}

export function functionArn(scope: Scope, name: string, qualifier?: string): string {
  const arn = `arn:${scope.partition}:lambda:${scope.region}:${scope.account}:function:${name}`;
  return qualifier === undefined ? arn : `${arn}:${qualifier}`;
}

export function isVersionNumber(qualifier: string): boolean {
  return /^\d+$/.test(qualifier);
}

/** So that numbers sort as text. */
export function padded(version: string | number): string {
  return String(version).padStart(10, "0");
}
