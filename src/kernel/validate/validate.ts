/**
 * Holds inputs against the constraints of their models: required members, lengths, ranges, patterns, enumerations. The
 * sentences are those of the framework that most of AWS's services are built with.
 */
import type { OperationModel, ServiceModel } from "../wire/model.ts";
import { checksOf } from "./check.ts";
import { report, type Violation } from "./report.ts";

export type { Violation } from "./report.ts";

const NONE: readonly Violation[] = Object.freeze([]);

/**
 * What is wrong with an operation's input, in the order of the model's members, at most ten. Empty for nearly all
 * inputs, at the cost of one pass that allocates nothing.
 */
export function validate(
  model: ServiceModel,
  operation: OperationModel,
  input: object,
): readonly Violation[] {
  if (operation.input === undefined || checksOf(model).get(operation.input)(input)) return NONE;
  return report(model, operation.input, input);
}

/** "2 validation errors detected: …; …" */
export function validationMessage(violations: readonly Violation[]): string {
  const count = violations.length;
  const sentences = violations.map((violation) => violation.sentence).join("; ");
  return `${count} validation error${count === 1 ? "" : "s"} detected: ${sentences}`;
}

/**
 * How EC2, SQS and others of the oldest services say that a required member is absent: their code is MissingParameter.
 * Undefined when none is.
 */
export function missingParameterMessage(violations: readonly Violation[]): string | undefined {
  const missing = violations.find((violation) => violation.missing);
  return missing === undefined ? undefined : `The request must contain the parameter ${missing.member}.`;
}
