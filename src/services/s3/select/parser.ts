/** Parses S3 Select's SQL. https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-select-sql-reference-select.html */
import { selectError } from "./errors.ts";
import { ExpressionParser } from "./expression-parser.ts";
import type { Projection, Query, Step } from "./query.ts";
import { tokenize } from "./tokens.ts";

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/selecting-content-from-objects.html */
export const EXPRESSION_BYTES_MAX = 256 * 1024;

/** Throws the AwsError of what is no query. */
export function parseQuery(sql: string): Query {
  if (Buffer.byteLength(sql) > EXPRESSION_BYTES_MAX) throw selectError("ExpressionTooLong");
  return new QueryParser(tokenize(sql)).query();
}

class QueryParser extends ExpressionParser {
  query(): Query {
    if (!this.takeWord("SELECT")) throw selectError("ParseUnexpectedToken");
    if (this.takeWord("DISTINCT") || this.takeWord("ALL")) throw selectError("ParseUnsupportedSelect");
    const projections = this.takeSymbol("*") ? undefined : this.#projections();
    if (projections === undefined && this.isSymbol(","))
      throw selectError("ParseAsteriskIsNotAloneInSelectList");
    if (!this.takeWord("FROM")) throw selectError("ParseSelectMissingFrom");
    const from = this.#source();
    const alias = this.#tableAlias() ?? nameOfLast(from);
    const where = this.takeWord("WHERE") ? this.expression() : undefined;
    if (this.isWord("GROUP") || this.isWord("ORDER") || this.isWord("HAVING"))
      throw selectError("ParseUnsupportedToken");
    const limit = this.takeWord("LIMIT") ? this.#limit() : undefined;
    this.takeSymbol(";");
    if (!this.atEnd) throw selectError("ParseUnexpectedToken");
    const isEverything = projections !== undefined && isAliasStar(projections, alias);
    return { select: isEverything ? undefined : projections, from, alias, where, limit };
  }

  #projections(): Projection[] {
    const projections = [this.#projection()];
    while (this.takeSymbol(",")) {
      if (this.isSymbol("*")) throw selectError("ParseAsteriskIsNotAloneInSelectList");
      projections.push(this.#projection());
    }
    return projections;
  }

  #projection(): Projection {
    const value = this.expression();
    const name = this.#columnAlias();
    if (name !== undefined) return { value, name };
    return { value, name: value.is === "path" ? nameOfLast(value.steps) : undefined };
  }

  #columnAlias(): string | undefined {
    const named = this.takeWord("AS");
    if (!named && this.isWord("FROM")) return undefined;
    const name = this.takeName();
    if (named && name === undefined) throw selectError("ParseExpectedIdentForAlias");
    return name?.name;
  }

  /** S3Object, and a path into it. */
  #source(): Step[] {
    const table = this.takeName();
    if (table === undefined || table.name.toUpperCase() !== "S3OBJECT")
      throw selectError("UnsupportedSqlStructure", "The FROM clause must name S3Object.");
    const steps = this.steps();
    return steps[0]?.step === "every" ? steps.slice(1) : steps;
  }

  #tableAlias(): string | undefined {
    const named = this.takeWord("AS");
    if (!named && ["WHERE", "LIMIT", "GROUP", "ORDER", "HAVING"].some((word) => this.isWord(word)))
      return undefined;
    const name = this.takeName();
    if (named && name === undefined) throw selectError("ParseExpectedIdentForAlias");
    if (this.isSymbol(",") || this.isWord("JOIN")) throw selectError("UnsupportedSqlStructure");
    return name?.name;
  }

  #limit(): number {
    if (this.takeSymbol("-")) throw selectError("EvaluatorNegativeLimit");
    const limit = this.takeNumber();
    if (typeof limit !== "bigint") throw selectError("ParseUnexpectedToken");
    return Number(limit);
  }
}

/** "SELECT s.* FROM S3Object s" is everything, too. */
function isAliasStar(projections: readonly Projection[], alias: string | undefined): boolean {
  const every = projections.filter(
    ({ value }) => value.is === "path" && value.steps.at(-1)?.step === "every",
  );
  if (every.length === 0) return false;
  const [only] = projections;
  const steps = only?.value.is === "path" ? only.value.steps : [];
  const [table] = steps;
  const names = [alias?.toUpperCase(), "S3OBJECT"];
  if (projections.length > 1 || steps.length !== 2 || table?.step !== "name")
    throw selectError("ParseUnsupportedSelect");
  if (!names.includes(table.name.toUpperCase())) throw selectError("InvalidTableAlias");
  return true;
}

function nameOfLast(steps: readonly Step[]): string | undefined {
  const last = steps.at(-1);
  return last?.step === "name" ? last.name : undefined;
}
