/**
 * What DuckDB's dialect lacks of Trino's, as macros. https://trino.io/docs/current/functions.html
 * Names that DuckDB knows, too, are defined again where the two mean different things by them.
 */
import { type Instant, isoInstant } from "../../base/instant.ts";
import type { SqlType } from "../../kernel/ports/sql.ts";

const MACROS: readonly string[] = [
  "date_add(u, n, t) AS t + CASE lower(u) WHEN 'second' THEN to_seconds(n) WHEN 'minute' THEN to_minutes(n) WHEN 'hour' THEN to_hours(n) WHEN 'day' THEN to_days(n) WHEN 'week' THEN to_weeks(n) WHEN 'month' THEN to_months(n) WHEN 'year' THEN to_years(n) ELSE error('date_add: unknown unit') END",
  "from_iso8601_timestamp(s) AS CAST(CAST(s AS TIMESTAMPTZ) AS TIMESTAMP)",
  "from_iso8601_date(s) AS CAST(s AS DATE)",
  "to_iso8601(t) AS strftime(CAST(t AS TIMESTAMP), '%Y-%m-%dT%H:%M:%S.%gZ')",
  "from_unixtime(n) AS CAST(to_timestamp(n) AS TIMESTAMP)",
  "to_unixtime(t) AS epoch(t)",
  "json_extract_scalar(j, p) AS json_extract_string(j, p)",
  "json_parse(s) AS CAST(s AS JSON)",
  "json_format(j) AS CAST(j AS VARCHAR)",
  "element_at(c, k) AS c[k]",
  "approx_distinct(x) AS approx_count_distinct(x)",
  "array_join(a, s) AS array_to_string(a, s)",
  "regexp_like(s, p) AS regexp_matches(s, p)",
];

/** Statements that make a connection answer as Trino would at an instant. */
export function trinoMacros(now: Instant): string[] {
  const moment = `TIMESTAMP '${isoInstant(now).replace("T", " ").replace("Z", "")}'`;
  const clock = ["now", "current_localtimestamp"].map((name) => `${name}() AS ${moment}`);
  const day = [`current_date_of() AS CAST(${moment} AS DATE)`];
  return [...MACROS, ...clock, ...day].map((macro) => `CREATE MACRO ${macro}`);
}

/** Functions of another name; and the words for the moment, which would tell the machine's clock. */
const WORDS: Readonly<Record<string, string>> = {
  current_timestamp: "now()",
  localtimestamp: "now()",
  current_date: "current_date_of()",
  approx_percentile: "approx_quantile",
  cardinality: "len",
  date_format: "strftime",
  date_parse: "strptime",
};

/** Texts, quoted names and comments are left as they are; words that mean another thing to DuckDB are replaced. */
const TOKEN = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|[A-Za-z_]\w*/g;

/** A text that can be nothing but the format of a time, in MySQL's letters; DuckDB has C's. */
const FORMAT = /^'(?=.*%[YymdH])(?:%[A-Za-z%]|[^%A-Za-z]|T|Z)*'$/;
const LETTERS: Readonly<Record<string, string>> = { "%i": "%M", "%s": "%S", "%T": "%H:%M:%S", "%h": "%I" };

export function fromTrino(sql: string): string {
  return sql.replace(TOKEN, (token) => {
    if (token.startsWith("'"))
      return FORMAT.test(token) ? token.replace(/%[A-Za-z]/g, (letter) => LETTERS[letter] ?? letter) : token;
    return WORDS[token.toLowerCase()] ?? token;
  });
}

/** A type in the words of `json_transform`. */
export function transformOf(type: SqlType): unknown {
  if (type === "map") return "MAP(VARCHAR, VARCHAR)";
  if (typeof type === "string") return type.toUpperCase();
  if ("list" in type) return [transformOf(type.list)];
  return Object.fromEntries(Object.entries(type.struct).map(([name, member]) => [name, transformOf(member)]));
}
