/**
 * Every error Access Analyzer answers, once. Codes and statuses are the model's; give each AWS's own text, and the
 * values it names as parameters, when it is first thrown.
 */
import { AwsError } from "../../kernel/dispatch/errors.ts";

export const accessDenied = (message: string): AwsError =>
  new AwsError("AccessDeniedException", 403, message);
export const conflict = (message: string): AwsError => new AwsError("ConflictException", 409, message);
export const invalidParameter = (message: string): AwsError =>
  new AwsError("InvalidParameterException", 400, message);
export const resourceNotFound = (message: string): AwsError =>
  new AwsError("ResourceNotFoundException", 404, message);
export const serviceQuotaExceeded = (message: string): AwsError =>
  new AwsError("ServiceQuotaExceededException", 402, message);
export const validation = (message: string): AwsError => new AwsError("ValidationException", 400, message);
