/**
 * Why a delivery failed, in the words of dead-letter queues, and whether it is worth trying again.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html
 */
import { AwsError } from "../kernel/dispatch/errors.ts";
import { OutboundFailure } from "../kernel/ports/http.ts";

export interface DeliveryFailure {
  /** "NO_PERMISSIONS" */
  readonly code: string;
  readonly message: string;
  readonly retriable: boolean;
}

/** Thrown by deliveries that know why they fail. */
export class Undeliverable extends Error implements DeliveryFailure {
  readonly code: string;
  readonly retriable: boolean;
  constructor(code: string, message: string, retriable = false) {
    super(message);
    this.code = code;
    this.retriable = retriable;
  }
}

const PERMISSIONS = /AccessDenied|NotAuthorized|AuthorizationError|UnauthorizedOperation|KmsAccessDenied/;
const THROTTLING = /Throttl|TooManyRequests|LimitExceeded|RequestLimit|ProvisionedThroughputExceeded/;
const BUSY = /Conflict|NotReady/;
const ABSENT = /NotFound|DoesNotExist|NonExistent|NoSuch/;

/** Rethrows what is a defect of ours: the scheduler reports it and tries again. */
export function failureOf(error: unknown): DeliveryFailure {
  if (error instanceof Undeliverable) return error;
  if (error instanceof OutboundFailure)
    return {
      code: error.reason === "timeout" ? "TIMEOUT" : "CONNECTION_FAILURE",
      message: error.message,
      retriable: error.reason !== "invalid-url",
    };
  if (!(error instanceof AwsError)) throw error;
  const { code, message, status } = error;
  if (PERMISSIONS.test(code)) return { code: "NO_PERMISSIONS", message, retriable: false };
  if (THROTTLING.test(code)) return { code: "THROTTLING", message, retriable: true };
  if (BUSY.test(code)) return { code: "RESOURCE_MODIFICATION_COLLISION", message, retriable: true };
  if (ABSENT.test(code)) return { code: "NO_RESOURCE", message, retriable: false };
  if (status >= 500 && code !== "NotImplemented")
    return { code: "ERROR_FROM_TARGET", message, retriable: true };
  return { code: "SDK_CLIENT_ERROR", message, retriable: false };
}
