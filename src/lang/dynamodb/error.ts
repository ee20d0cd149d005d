/** What DynamoDB refuses as a ValidationException (HTTP 400); `message` is the exact text it answers. */
export class DynamoValidationError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "DynamoValidationError";
  }
}

/** "One or more parameter values were invalid: ..." */
export function invalidParameters(what: string): DynamoValidationError {
  return new DynamoValidationError(`One or more parameter values were invalid: ${what}`);
}
