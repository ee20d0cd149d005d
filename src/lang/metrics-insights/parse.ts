/**
 * Metrics Insights: SELECT AVG(CPUUtilization) FROM SCHEMA("AWS/EC2", InstanceId) WHERE ... GROUP BY ... ORDER BY ...
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-metrics-insights-querylanguage.html
 */
export type InsightsFunction = "AVG" | "COUNT" | "MAX" | "MIN" | "SUM";

export interface InsightsQuery {
  readonly function: InsightsFunction;
  readonly metric: string;
  readonly namespace: string;
  /** Exactly these dimensions, where the query names a schema. */
  readonly schema: readonly string[] | undefined;
  readonly where: Condition;
  readonly groupBy: readonly string[];
  readonly orderBy: { readonly function: InsightsFunction; readonly descending: boolean } | undefined;
  readonly limit: number | undefined;
}

/** Whether a metric with these dimensions is meant. */
export type Condition = (dimension: (name: string) => string | undefined) => boolean;

/** The query cannot be read. */
export class InsightsError extends Error {}

const FUNCTIONS = ["AVG", "COUNT", "MAX", "MIN", "SUM"];
const TOKEN = /\s*("(?:[^"]|"")*"|'(?:[^']|'')*'|!=|[=(),]|[^\s=(),"'!]+)/y;

/** Whether an expression is a query, not metric math. */
export const isInsightsQuery = (text: string): boolean => /^\s*SELECT\s/i.test(text);

class Parser {
  readonly #tokens: string[] = [];
  #next = 0;

  constructor(text: string) {
    const pattern = new RegExp(TOKEN);
    while (text.slice(pattern.lastIndex).trim() !== "") {
      const found = pattern.exec(text);
      if (found === null) throw new InsightsError("The query cannot be read");
      this.#tokens.push(found[1] ?? "");
    }
  }

  whole(): InsightsQuery {
    this.#keyword("SELECT");
    const { function: fold, argument } = this.#call(true);
    this.#keyword("FROM");
    const { namespace, schema } = this.#from();
    const where = this.#has("WHERE") ? this.#or() : () => true;
    const groupBy = this.#has("GROUP") ? this.#groupBy() : [];
    const orderBy = this.#has("ORDER") ? this.#orderBy() : undefined;
    const limit = this.#has("LIMIT") ? this.#limit() : undefined;
    if (this.#next < this.#tokens.length) throw new InsightsError(`Unexpected '${this.#tokens[this.#next]}'`);
    return { function: fold, metric: argument, namespace, schema, where, groupBy, orderBy, limit };
  }

  #has(word: string): boolean {
    if (this.#tokens[this.#next]?.toUpperCase() !== word) return false;
    this.#next++;
    return true;
  }

  #keyword(word: string): void {
    if (!this.#has(word))
      throw new InsightsError(`Expected ${word} but found '${this.#tokens[this.#next] ?? ""}'`);
  }

  /** A name, quoted where it has other characters than letters and digits. */
  #name(): string {
    const token = this.#tokens[this.#next++];
    if (token === undefined || /^[=(),]$/.test(token)) throw new InsightsError("A name is missing");
    return token.startsWith('"') ? token.slice(1, -1).replaceAll('""', '"') : token;
  }

  #call(withArgument: boolean): { readonly function: InsightsFunction; readonly argument: string } {
    const name = this.#name().toUpperCase();
    if (!FUNCTIONS.includes(name)) throw new InsightsError(`Unsupported function '${name}'`);
    this.#keyword("(");
    const argument = withArgument ? this.#name() : "";
    this.#keyword(")");
    return { function: name as InsightsFunction, argument };
  }

  #from(): { readonly namespace: string; readonly schema: string[] | undefined } {
    if (!this.#has("SCHEMA")) return { namespace: this.#name(), schema: undefined };
    this.#keyword("(");
    const namespace = this.#name();
    const schema: string[] = [];
    while (this.#has(",")) schema.push(this.#name());
    this.#keyword(")");
    return { namespace, schema };
  }

  #or(): Condition {
    let left = this.#and();
    while (this.#has("OR")) {
      const [before, right] = [left, this.#and()];
      left = (dimension) => before(dimension) || right(dimension);
    }
    return left;
  }

  #and(): Condition {
    let left = this.#condition();
    while (this.#has("AND")) {
      const [before, right] = [left, this.#condition()];
      left = (dimension) => before(dimension) && right(dimension);
    }
    return left;
  }

  #condition(): Condition {
    if (this.#has("(")) {
      const inner = this.#or();
      this.#keyword(")");
      return inner;
    }
    const name = this.#name();
    const negated = this.#has("!=");
    if (!negated) this.#keyword("=");
    const token = this.#tokens[this.#next++];
    if (token === undefined || !token.startsWith("'"))
      throw new InsightsError("Expected a value in single quotes");
    const value = token.slice(1, -1).replaceAll("''", "'");
    return (dimension) => (dimension(name) === value) !== negated;
  }

  #groupBy(): string[] {
    this.#keyword("BY");
    const names = [this.#name()];
    while (this.#has(",")) names.push(this.#name());
    return names;
  }

  #orderBy(): { readonly function: InsightsFunction; readonly descending: boolean } {
    this.#keyword("BY");
    const { function: fold } = this.#call(false);
    const descending = this.#has("DESC");
    if (!descending) this.#has("ASC");
    return { function: fold, descending };
  }

  #limit(): number {
    const limit = Number(this.#tokens[this.#next++]);
    if (!Number.isInteger(limit) || limit < 1 || limit > 500) throw new InsightsError("LIMIT is 1 to 500");
    return limit;
  }
}

/** Reads a query. Throws InsightsError. */
export function parseInsightsQuery(text: string): InsightsQuery {
  return new Parser(text).whole();
}
