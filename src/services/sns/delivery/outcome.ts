/** What came of an attempt to deliver. https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html */
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import type { SentMessage } from "../../../kernel/ports/outbox.ts";

export interface Outcome {
  /**
   * "refused": the endpoint will not have it, and trying again is no use; "failed": it may yet; "withheld": a data
   * protection policy keeps it back.
   */
  readonly kind: "delivered" | "refused" | "failed" | "withheld";
  readonly status: number;
  /** What the endpoint answered, for the delivery log. */
  readonly response: string;
  /** What is to be put into the outbox. */
  readonly sent?: SentMessage;
}

export const delivered = (status: number, response: string): Outcome => ({
  kind: "delivered",
  status,
  response,
});

/** A target that throttles or is down may take it later; whatever else it refuses, it refuses for good. */
export function outcomeOf(error: unknown): Outcome {
  if (!(error instanceof AwsError)) throw error;
  const { code, status, message } = error;
  const response = JSON.stringify({ ErrorCode: code, ErrorMessage: message });
  const passing = (status >= 500 && status !== 501) || /Throttl|TooManyRequests|RequestLimit/.test(code);
  return { kind: passing ? "failed" : "refused", status, response };
}
