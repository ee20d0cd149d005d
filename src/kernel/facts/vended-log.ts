/**
 * Lines of a log that a service keeps of a resource, for whoever asked CloudWatch Logs to deliver them: as a fact of
 * the account and Region of the resource. CloudWatch Logs hears it.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-and-resource-policy.html
 */

/** The kind of such facts. */
export const VENDED_LOG = "kernel.VendedLog";

/** The detail of such a fact. */
export interface VendedLogLines {
  readonly resourceArn: string;
  /** "ERROR_LOGS" */
  readonly logType: string;
  readonly lines: readonly VendedLogLine[];
}

export interface VendedLogLine {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The fields of the line. */
  readonly record: Readonly<Record<string, unknown>>;
}
