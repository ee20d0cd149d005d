/** Every error EventBridge Pipes answers, once. https://docs.aws.amazon.com/eventbridge/latest/pipes-reference/CommonErrors.html */
import { AwsError } from "../../kernel/dispatch/errors.ts";

export const validation = (message: string): AwsError =>
  new AwsError("ValidationException", 400, message, { message });
export const pipeDoesNotExist = (name: string): AwsError =>
  new AwsError("NotFoundException", 404, `Pipe ${name} does not exist.`);
export const resourceDoesNotExist = (arn: string): AwsError =>
  new AwsError("NotFoundException", 404, `${arn} does not exist.`);
const conflict = (message: string, resourceId: string): AwsError =>
  new AwsError("ConflictException", 409, message, { resourceId, resourceType: "PIPE" });
export const pipeExists = (name: string): AwsError => conflict(`Pipe ${name} already exists.`, name);
export const wrongState = (name: string, state: string): AwsError =>
  conflict(`Pipe ${name} is in the state ${state}.`, name);
export const quotaExceeded = (resourceId: string): AwsError =>
  new AwsError("ServiceQuotaExceededException", 402, "The account has reached its quota of pipes.", {
    resourceId,
    resourceType: "PIPE",
    serviceCode: "pipes",
    quotaCode: "L-6A3F07EF",
  });

/** Cloudlet's own: better refused than accepted and ignored. */
export const notBuilt = (what: string): AwsError => validation(`Cloudlet does not support ${what} yet.`);
