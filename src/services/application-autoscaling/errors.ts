/** Application Auto Scaling's errors, each declared once with AWS's text. */
import { AwsError } from "../../kernel/dispatch/errors.ts";

const refusal = (code: string, message: string): AwsError => new AwsError(code, 400, message);

export const validation = (message: string): AwsError => refusal("ValidationException", message);
export const notFound = (message: string): AwsError => refusal("ObjectNotFoundException", message);
export const limitExceeded = (message: string): AwsError => refusal("LimitExceededException", message);
export const invalidNextToken = (): AwsError =>
  refusal("InvalidNextTokenException", "The next token is invalid.");
export const unsupported = (what: string): AwsError => validation(`Cloudlet does not support ${what} yet.`);

export const noTarget = (namespace: string, resource: string, dimension: string): AwsError =>
  notFound(
    `No scalable target registered for service namespace: ${namespace}, resource ID: ${resource}, ` +
      `scalable dimension: ${dimension}`,
  );
export const noPolicy = (namespace: string, resource: string, dimension: string, name: string): AwsError =>
  notFound(
    `No scaling policy found for service namespace: ${namespace}, resource ID: ${resource}, ` +
      `scalable dimension: ${dimension}, policy name: ${name}`,
  );
export const noScheduledAction = (
  namespace: string,
  resource: string,
  dimension: string,
  name: string,
): AwsError =>
  notFound(
    `No scheduled action found for service namespace: ${namespace}, resource ID: ${resource}, ` +
      `scalable dimension: ${dimension}, scheduled action name: ${name}`,
  );
export const noTagged = (arn: string): AwsError =>
  new AwsError("ResourceNotFoundException", 400, `No scalable target found for ARN: ${arn}`, {
    ResourceName: arn,
  });
export const tooManyTags = (arn: string): AwsError =>
  new AwsError("TooManyTagsException", 400, "A scalable target can have no more than 50 tags.", {
    ResourceName: arn,
  });
