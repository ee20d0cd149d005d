/** Records that could not be processed or delivered, as they are told to the bucket. */
import type { Instant } from "../../base/instant.ts";
import type { DeliveryRecord } from "./record.ts";

export interface FailedRecord {
  readonly record: DeliveryRecord;
  readonly code: string;
  readonly message: string;
  readonly attempts: number;
  /** The function that failed at it. */
  readonly lambdaArn?: string | undefined;
}

/** A line of JSON. https://docs.aws.amazon.com/firehose/latest/dev/data-transformation-failure-handling.html */
export function failedLine(
  { record, code, message, attempts, lambdaArn }: FailedRecord,
  now: Instant,
): Uint8Array {
  const line = {
    attemptsMade: attempts,
    arrivalTimestamp: record.at,
    errorCode: code,
    errorMessage: message,
    attemptEndingTimestamp: now,
    rawData: Buffer.from(record.data.buffer, record.data.byteOffset, record.data.byteLength).toString(
      "base64",
    ),
    ...(lambdaArn !== undefined && { lambdaArn }),
  };
  return Buffer.from(`${JSON.stringify(line)}\n`);
}
