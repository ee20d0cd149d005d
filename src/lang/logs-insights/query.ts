/**
 * The query language of CloudWatch Logs Insights.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax.html
 */

import { type Command, type Execution, start } from "./execution.ts";
import { type AggregateCall, type Expression, ExpressionParser } from "./expression.ts";
import { Lexer, QuerySyntaxError } from "./lexer.ts";
import { type LookupKey, type LookupTable, lookingUp } from "./lookup.ts";
import { finding, PATTERN_COLUMNS } from "./pattern.ts";
import * as stages from "./stages.ts";

export type { Execution, ResultField } from "./execution.ts";
export { QuerySyntaxError } from "./lexer.ts";
export { type LookupTable, parseLookupTable } from "./lookup.ts";
export { EventRow, type EventSource, leafNames, type StreamFacts } from "./row.ts";

/** Which log groups a query itself chooses. */
export interface SourceGroups {
  /** Beginnings of their names; none: all names. */
  readonly prefixes: readonly string[];
  /** Accounts; none: every account that the caller looks at. */
  readonly accounts: readonly string[];
  readonly classes: readonly string[];
}

export interface Query {
  /** Undefined where the query leaves it to whoever starts it. */
  readonly source: SourceGroups | undefined;
  /** It asks to see what data protection hides. */
  readonly unmasks: boolean;
  /** The limit in the query, if there is one. */
  readonly limit: number | undefined;
  start(limit: number): Execution;
}

/** Where a query's lookup tables are found by their names. */
export type LookupTables = (name: string) => LookupTable | undefined;

/** Throws {@link QuerySyntaxError}, also for a lookup table that is not there. */
export function parseQuery(text: string, now: number, tables: LookupTables = () => undefined): Query {
  return new QueryParser(text, now, tables).parse();
}

const PREFIXES_MAX = 5;
const ACCOUNTS_MAX = 20;

class QueryParser {
  readonly #lexer: Lexer;
  readonly #now: number;
  readonly #tables: LookupTables;
  readonly #commands: Command[] = [];
  #source: SourceGroups | undefined;
  #columns: string[] | undefined;
  #displayed = false;
  #unmasks = false;

  constructor(text: string, now: number, tables: LookupTables) {
    this.#lexer = new Lexer(text);
    this.#now = now;
    this.#tables = tables;
  }

  parse(): Query {
    if (this.#lexer.takeWord("source")) this.#source = this.#sourceGroups();
    while (this.#lexer.token.kind !== "end") {
      if (this.#lexer.takeSymbol("|")) continue;
      this.#commands.push(...this.#command());
      const { token } = this.#lexer;
      if (token.kind !== "end" && token.text !== "|") throw this.#lexer.unexpected();
    }
    const limits = this.#commands.flatMap(({ count }) => count ?? []);
    return {
      source: this.#source,
      unmasks: this.#unmasks,
      limit: limits.length === 0 ? undefined : Math.min(...limits),
      start: (limit) => start(this.#commands, this.#columns, limit),
    };
  }

  #command(): Command[] {
    const token = this.#lexer.advance();
    if (token.kind !== "name") throw this.#lexer.unexpected(token);
    switch (token.text.toLowerCase()) {
      case "fields":
        return [this.#fields()];
      case "display":
        return [this.#display()];
      case "filter":
      case "filterindex":
        return [{ effect: "picks", link: stages.filtering(this.#expression()) }];
      case "stats":
        return [this.#stats()];
      case "sort":
        return [this.#sort()];
      case "limit":
      case "head":
        return [this.#limit()];
      case "parse":
        return [this.#parse()];
      case "dedup":
        return [{ effect: "picks", ordered: true, link: stages.deduplicating(this.#expressions()) }];
      case "unnest":
        return [this.#unnest()];
      case "pattern":
        return [this.#pattern()];
      case "lookup":
        return [this.#lookup()];
      case "unmask":
        return [this.#unmask()];
      default:
        throw this.#lexer.unexpected(token);
    }
  }

  #fields(): Command {
    const columns = this.#namedColumns();
    const known = this.#columns ?? [];
    const added = columns.map(({ name }) => name).filter((name) => !known.includes(name));
    if (!this.#displayed) this.#columns = [...known, ...added];
    return { effect: "keeps", link: stages.computing(columns) };
  }

  #display(): Command {
    const columns = this.#namedColumns();
    this.#columns = columns.map(({ name }) => name);
    this.#displayed = true;
    return { effect: "keeps", link: stages.computing(columns) };
  }

  #unmask(): Command {
    this.#unmasks = true;
    return { effect: "keeps", link: stages.computing(this.#namedColumns()) };
  }

  #stats(): Command {
    const aggregates: AggregateCall[] = [];
    const results = this.#namedColumns(aggregates);
    if (aggregates.length === 0) throw this.#lexer.unexpected();
    const by = this.#lexer.takeWord("by") ? this.#namedColumns() : [];
    this.#columns = [...by, ...results].map(({ name }) => name);
    this.#displayed = false;
    return { effect: "makes", link: stages.aggregating(aggregates, results, by) };
  }

  #sort(): Command {
    this.#lexer.takeWord("by");
    const sortKeys: stages.SortKey[] = [];
    do {
      const expression = this.#expression();
      const descending = this.#lexer.takeWord("desc");
      if (!descending) this.#lexer.takeWord("asc");
      sortKeys.push({ expression, descending });
    } while (this.#lexer.takeSymbol(","));
    return { effect: "sorts", sortKeys, link: stages.sorting(sortKeys, Number.MAX_SAFE_INTEGER) };
  }

  #limit(): Command {
    const token = this.#lexer.advance();
    const count = Number(token.text);
    if (token.kind !== "number" || !Number.isInteger(count) || count < 1) throw this.#lexer.unexpected(token);
    if (count > 10_000)
      throw new QuerySyntaxError("The limit cannot be greater than 10000.", token.start, token.end);
    return { effect: "limits", count, ordered: true, link: stages.limiting(count) };
  }

  /** parse @message "user=*, *" as user, rest; parse @message /(?<user>\w+)/ */
  #parse(): Command {
    const isPattern = this.#lexer.token.kind === "string" || this.#lexer.isSymbol("/");
    const source: Expression = isPattern
      ? { text: "@message", evaluate: (row) => row.get("@message") }
      : this.#field();
    const { token } = this.#lexer;
    const regex = this.#lexer.isSymbol("/") ? this.#lexer.regex() : globOf(this.#lexer.string());
    const names = this.#lexer.takeWord("as") ? this.#lexer.names() : undefined;
    const groups = new RegExp(`${regex.source}|`).exec("")?.length ?? 1;
    const isNamed = names === undefined && regex.source.includes("(?<") && token.kind === "symbol";
    if (!isNamed && names?.length !== groups - 1)
      throw new QuerySyntaxError(
        "The number of fields must match the number of wildcards in the parse expression.",
        token.start,
        token.end,
      );
    return { effect: "keeps", link: stages.parsing(source, regex, names) };
  }

  #unnest(): Command {
    const source = this.#field();
    if (!this.#lexer.takeWord("into")) throw this.#lexer.unexpected();
    const [name] = this.#lexer.names();
    return { effect: "picks", link: stages.unnesting(source, name as string) };
  }

  #pattern(): Command {
    const source = this.#field();
    this.#columns = PATTERN_COLUMNS;
    this.#displayed = false;
    return { effect: "makes", link: finding(source) };
  }

  /** SOURCE logGroups(namePrefix: ["a", "b"], class: ["STANDARD"]) */
  #sourceGroups(): SourceGroups {
    if (!this.#lexer.takeWord("loggroups")) throw this.#lexer.unexpected();
    this.#lexer.expect("(");
    const lists = new Map<string, readonly string[]>();
    while (!this.#lexer.takeSymbol(")")) {
      const name = this.#lexer.name();
      const key = name.text.toLowerCase();
      if (!["nameprefix", "accountidentifiers", "class"].includes(key)) throw this.#lexer.unexpected(name);
      this.#lexer.expect(":");
      lists.set(key, this.#list());
      if (!this.#lexer.isSymbol(")")) this.#lexer.expect(",");
    }
    const { nameprefix: prefixes = [], accountidentifiers: accounts = [] } = Object.fromEntries(lists);
    if (prefixes.length > PREFIXES_MAX || accounts.length > ACCOUNTS_MAX) throw this.#lexer.unexpected();
    return { prefixes, accounts, classes: lists.get("class") ?? ["STANDARD"] };
  }

  #list(): string[] {
    this.#lexer.expect("[");
    const items = [this.#lexer.string()];
    while (this.#lexer.takeSymbol(",")) items.push(this.#lexer.string());
    this.#lexer.expect("]");
    return items;
  }

  /** lookup users id as userId OUTPUT name, department */
  #lookup(): Command {
    const name = this.#lexer.name();
    const table = this.#tables(name.text);
    if (table === undefined)
      throw new QuerySyntaxError(`Lookup table ${name.text} does not exist`, name.start, name.end);
    const keys: LookupKey[] = [];
    do {
      const column = this.#columnOf(table);
      keys.push({ column, field: this.#lexer.takeWord("as") ? this.#lexer.name().text : column });
    } while (this.#lexer.takeSymbol(","));
    if (!this.#lexer.takeWord("output")) throw this.#lexer.unexpected();
    const output: string[] = [];
    do output.push(this.#columnOf(table));
    while (this.#lexer.takeSymbol(","));
    return { effect: "keeps", link: lookingUp(table, keys, output) };
  }

  #columnOf({ fields }: LookupTable): string {
    const token = this.#lexer.name();
    if (!fields.includes(token.text)) throw this.#lexer.unexpected(token);
    return token.text;
  }

  #namedColumns(aggregates?: AggregateCall[]): stages.Column[] {
    const columns: stages.Column[] = [];
    do {
      const expression = this.#expression(aggregates);
      const name = this.#lexer.takeWord("as") ? (this.#lexer.name().text as string) : expression.text;
      columns.push({ name, expression });
    } while (this.#lexer.takeSymbol(","));
    return columns;
  }

  #expressions(): Expression[] {
    const expressions = [this.#expression()];
    while (this.#lexer.takeSymbol(",")) expressions.push(this.#expression());
    return expressions;
  }

  #expression(aggregates?: AggregateCall[]): Expression {
    const unmasked = () => {
      this.#unmasks = true;
    };
    return new ExpressionParser(this.#lexer, { now: this.#now, aggregates, unmasked }).parse();
  }

  #field(): Expression {
    const name = this.#lexer.name().text;
    return { text: name, field: name, evaluate: (row) => row.get(name) };
  }
}

/** Asterisks take as little as they can, but for one at the end. */
function globOf(glob: string): RegExp {
  const parts = glob.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\/-]/g, "\\$&"));
  const source = parts
    .map((part, i) => (i === 0 ? part : `${i === parts.length - 1 && part === "" ? "(.*)" : "(.*?)"}${part}`))
    .join("");
  return new RegExp(source, "s");
}
