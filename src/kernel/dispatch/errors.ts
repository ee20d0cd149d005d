/**
 * An error that AWS would answer. Services declare theirs once in errors.ts; everything else that is thrown becomes
 * an InternalFailure and is logged, because it is a defect of ours.
 */
export class AwsError extends Error {
  /** The code on the wire, without namespace: "QueueDoesNotExist". */
  readonly code: string;
  readonly status: number;
  /** "Sender" for 4xx, "Receiver" for 5xx, as query and XML answers say it. */
  readonly fault: "Sender" | "Receiver";
  /** Further members of the error's shape. */
  readonly fields: Readonly<Record<string, unknown>> | undefined;
  /**
   * The code that the query protocol and x-amzn-query-error carry, where it is another and the error is not in the
   * model, which otherwise tells it: SQS's InvalidParameterValueException is "InvalidParameterValue" there.
   */
  readonly queryCode: string | undefined;
  /** Headers of the answer beyond those that the error's shape binds: S3's x-amz-delete-marker and their like. */
  headers: Readonly<Record<string, string>> | undefined;

  constructor(
    code: string,
    status: number,
    message: string,
    fields?: Readonly<Record<string, unknown>>,
    queryCode?: string,
  ) {
    const depth = Error.stackTraceLimit;
    Error.stackTraceLimit = 0; // an answer, not a defect: nobody reads its stack, and taking one is dear
    super(message);
    Error.stackTraceLimit = depth;
    this.name = code;
    this.code = code;
    this.status = status;
    this.fault = status < 500 ? "Sender" : "Receiver";
    this.fields = fields;
    this.queryCode = queryCode;
  }

  /** The same error, answered with these headers, too. */
  with(headers: Readonly<Record<string, string>>): this {
    this.headers = { ...this.headers, ...headers };
    return this;
  }
}
