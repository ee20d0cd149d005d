/** The expressions of requests: compiled once per text, bound to each request's names and values. */
import { type BoundCondition, CompiledCondition } from "./condition.ts";
import { type ParsedCondition, parseCondition, redundantParentheses } from "./condition-parser.ts";
import { DynamoValidationError, type Wording } from "./error.ts";
import { bindKeyConditions, type KeyConditions } from "./key-condition.ts";
import { Memory } from "./memory.ts";
import { type BoundProjection, CompiledProjection } from "./projection.ts";
import { utf8Size } from "./size.ts";
import { type AttributeNames, Substitutions } from "./substitutions.ts";
import { type BoundUpdate, CompiledUpdate } from "./update.ts";
import { parseUpdate } from "./update-parser.ts";
import type { Item } from "./values.ts";

/** The longest expression, in bytes. */
const EXPRESSION_SIZE_MAX = 4096;

/** Compiled expressions by their text; one for all requests of a cell. */
export class Expressions {
  readonly #conditions = new Memory((text) => {
    checkSize(text);
    const parsed = parseCondition(text);
    if (parsed.redundantParentheses) throw redundantParentheses();
    parsed.check();
    return new CompiledCondition(parsed);
  });
  readonly #keyConditions = new Memory<ParsedCondition>((text) => {
    checkSize(text);
    const parsed = parseCondition(text);
    parsed.check();
    return parsed;
  });
  readonly #projections = new Memory((text) => new CompiledProjection(checkSize(text)));
  readonly #updates = new Memory((text) => new CompiledUpdate(parseUpdate(checkSize(text))));

  /**
   * Starts on one request. Bind its expressions in the order update, condition, key condition, filter, projection
   * (that of the errors), then call `checkUsed`. Throws DynamoValidationError for unusable names and values.
   */
  request(names?: AttributeNames, values?: Item, wording: Wording = "current"): RequestExpressions {
    return new RequestExpressions(this, new Substitutions(names, values, wording));
  }

  /** The compiled forms are what RequestExpressions binds. */
  compiledCondition(text: string): CompiledCondition {
    return this.#conditions.get(text);
  }

  compiledKeyCondition(text: string): ParsedCondition {
    return this.#keyConditions.get(text);
  }

  compiledProjection(text: string): CompiledProjection {
    return this.#projections.get(text);
  }

  compiledUpdate(text: string): CompiledUpdate {
    return this.#updates.get(text);
  }
}

/** The expressions of one request; they share its names and values. All methods throw DynamoValidationError. */
export class RequestExpressions {
  readonly #compiled: Expressions;
  readonly #by: Substitutions;

  constructor(compiled: Expressions, by: Substitutions) {
    this.#compiled = compiled;
    this.#by = by;
  }

  update(text: string): BoundUpdate {
    return named("UpdateExpression", () => this.#compiled.compiledUpdate(text).bind(this.#by));
  }

  condition(text: string): BoundCondition {
    return named("ConditionExpression", () => this.#compiled.compiledCondition(text).bind(this.#by));
  }

  filter(text: string): BoundCondition {
    return named("FilterExpression", () => this.#compiled.compiledCondition(text).bind(this.#by));
  }

  projection(text: string): BoundProjection {
    return named("ProjectionExpression", () => this.#compiled.compiledProjection(text).bind(this.#by));
  }

  /** For keyRangeOf, when the key of the table or index is known. */
  keyCondition(text: string): KeyConditions {
    return named("KeyConditionExpression", () =>
      bindKeyConditions(this.#compiled.compiledKeyCondition(text), this.#by),
    );
  }

  /** Refuses names and values that no expression of the request used. */
  checkUsed(): void {
    this.#by.checkUsed();
  }
}

/** Says in which parameter an error is. */
function named<T>(parameter: string, bind: () => T): T {
  try {
    return bind();
  } catch (error) {
    if (!(error instanceof DynamoValidationError)) throw error;
    throw new DynamoValidationError(`Invalid ${parameter}: ${error.message}`);
  }
}

function checkSize(text: string): string {
  if (text.trim() === "") throw new DynamoValidationError("The expression can not be empty;");
  const size = utf8Size(text);
  if (size > EXPRESSION_SIZE_MAX) {
    throw new DynamoValidationError(
      `Expression size has exceeded the maximum allowed size; expression size: ${size}`,
    );
  }
  return text;
}
