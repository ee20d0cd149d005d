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

/**
 * DynamoDB has two generations of the code that checks values, which differ in some of their sentences. The older one
 * still serves BatchWriteItem, the transactions, Scan and PartiQL's parameters; all other operations have the current.
 */
export type Wording = "current" | "older";
