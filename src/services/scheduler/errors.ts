/** Every error EventBridge Scheduler answers, once. https://docs.aws.amazon.com/scheduler/latest/APIReference/CommonErrors.html */
import { AwsError } from "../../kernel/dispatch/errors.ts";

const error = (code: string, status: number, Message: string): AwsError =>
  new AwsError(code, status, Message, { Message });

export const validation = (message: string): AwsError => error("ValidationException", 400, message);
const notFound = (message: string): AwsError => error("ResourceNotFoundException", 404, message);
export const conflict = (message: string): AwsError => error("ConflictException", 409, message);

export const scheduleDoesNotExist = (name: string): AwsError => notFound(`Schedule ${name} does not exist.`);
export const scheduleExists = (name: string): AwsError => conflict(`Schedule ${name} already exists.`);
export const groupDoesNotExist = (name: string): AwsError =>
  notFound(`Schedule group ${name} does not exist.`);
export const groupExists = (name: string): AwsError => conflict(`Schedule group ${name} already exists.`);
export const resourceDoesNotExist = (arn: string): AwsError => notFound(`Resource ${arn} does not exist.`);
export const groupIsDeleting = (name: string): AwsError =>
  conflict(`Schedule group ${name} is being deleted.`);
export const tokenReused = (): AwsError =>
  conflict("The client token was used for a request with other parameters.");
export const invalidExpression = (expression: string): AwsError =>
  validation(`Invalid Schedule Expression ${expression}.`);
export const roleRefused = (): AwsError =>
  validation("The execution role you provide must allow AWS EventBridge Scheduler to assume the role.");
export const quotaExceeded = (what: string): AwsError =>
  error("ServiceQuotaExceededException", 402, `The account has reached its quota of ${what}.`);

/** Cloudlet's own: better refused than accepted and ignored. */
export const notBuilt = (what: string): AwsError => validation(`Cloudlet does not support ${what} yet.`);
