/** CloudWatch's errors, each declared once with AWS's text. */
import { AwsError } from "../../kernel/dispatch/errors.ts";

const refusal = (code: string, message: string, status = 400): AwsError =>
  new AwsError(code, status, message);

export const validation = (message: string): AwsError => refusal("ValidationError", message);
export const invalidValue = (message: string): AwsError => refusal("InvalidParameterValueException", message);
export const invalidCombination = (message: string): AwsError =>
  refusal("InvalidParameterCombinationException", message);
export const missing = (message: string): AwsError => refusal("MissingRequiredParameterException", message);

export const invalidParameter = (value: unknown, name: string): AwsError =>
  invalidValue(`The value ${String(value)} for parameter ${name} is invalid.`);

export const required = (name: string): AwsError => missing(`The parameter ${name} is required.`);

export const tooLarge = (name: string, most: number): AwsError =>
  invalidValue(`The collection ${name} must not have a size greater than ${most}.`);

export const exclusive = (one: string, other: string): AwsError =>
  invalidCombination(
    `The parameters ${one} and ${other} are mutually exclusive and you have specified both.`,
  );

export const tooManyDatapoints = (asked: number, most: number): AwsError =>
  invalidCombination(
    `You have requested up to ${asked.toLocaleString("en-US")} datapoints, which exceeds the limit of ` +
      `${most.toLocaleString("en-US")}. You may reduce the datapoints requested by increasing Period, ` +
      "or decreasing the time range.",
  );

export const limitExceeded = (message: string): AwsError => refusal("LimitExceededException", message);

export const invalidNextToken = (): AwsError =>
  refusal("InvalidNextToken", "The next token specified is invalid.");

/** What Cloudlet does not do yet, refused where it is asked for. */
export const unsupported = (what: string): AwsError => invalidValue(`Cloudlet does not support ${what} yet.`);
export const unsupportedInAlarm = (what: string): AwsError =>
  validation(`Cloudlet does not support ${what} yet.`);

// Alarms

export const alarmNotFound = (): AwsError => refusal("ResourceNotFound", "Alarm not found", 404);
/** Of CloudWatch's two kinds of absence, the one that tells what is absent. */
export const resourceNotFound = (type: string, id: string): AwsError =>
  new AwsError("ResourceNotFoundException", 404, `${type} ${id} does not exist`, {
    ResourceType: type,
    ResourceId: id,
  });
export const invalidStateData = (): AwsError =>
  refusal("InvalidFormatFault", "StateReasonData was not valid JSON");

// Dashboards

export const invalidDashboard = (messages: readonly { DataPath: string; Message: string }[]): AwsError =>
  new AwsError(
    "DashboardInvalidInputError",
    400,
    `The dashboard body is invalid, there are ${messages.length} validation errors: ${JSON.stringify(
      messages.map(({ DataPath, Message }) => ({ dataPath: DataPath, message: Message })),
    )}`,
    { dashboardValidationMessages: messages },
  );
export const dashboardNotFound = (name: string): AwsError =>
  refusal("DashboardNotFoundError", `Dashboard ${name} does not exist`, 404);
