/** https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#S3ObjectLambdaErrorCodeList */
import type { AwsError } from "../../../kernel/dispatch/errors.ts";
import { refusal } from "../errors/refusal.ts";

export const lambdaNotFound = (): AwsError =>
  refusal("LambdaNotFound", 404, "The AWS Lambda function was not found.");

export const lambdaPermissionError = (): AwsError =>
  refusal("LambdaPermissionError", 403, "The caller is not authorized to invoke the Lambda function.");

export const lambdaInvocationFailed = (): AwsError =>
  refusal("LambdaInvocationFailed", 400, "AWS Lambda function invocation failed.");

export const lambdaRuntimeError = (): AwsError =>
  refusal("LambdaRuntimeError", 500, "The Lambda function failed during execution.");

export const lambdaTimeout = (): AwsError =>
  refusal("LambdaTimeout", 500, "The Lambda function did not respond in the allowed time.");

export const lambdaResponseNotReceived = (): AwsError =>
  refusal(
    "LambdaResponseNotReceived",
    500,
    "The Object Lambda access point didn't receive a response from the Lambda function.",
  );

export const lambdaInvalidResponse = (): AwsError =>
  refusal("LambdaInvalidResponse", 400, "The AWS Lambda response is invalid.");

/** A token that nobody waits for: it was used, or its request is over. */
export const unknownToken = (): AwsError => refusal("ValidationError", 400, "Invalid token");
