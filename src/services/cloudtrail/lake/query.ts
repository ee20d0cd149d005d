/** A query over event data stores, from its statement to its results. */
import type { Instant } from "../../../base/instant.ts";
import type { DeliveryStatus, QueryStatus } from "../../../gen/cloudtrail.ts";
import type { SqlResult } from "../../../kernel/ports/sql.ts";

export interface Query {
  readonly id: string;
  /** The store that comes first in it: under which it is listed. */
  readonly store: string;
  readonly stores: readonly string[];
  readonly region: string;
  readonly statement: string;
  readonly status: QueryStatus;
  readonly created: Instant;
  readonly finished?: Instant | undefined;
  readonly error?: string | undefined;
  readonly scanned?: Pick<SqlResult, "rowsScanned" | "bytesScanned"> | undefined;
  readonly results?: number | undefined;
  readonly columns?: readonly string[] | undefined;
  readonly deliverTo?: string | undefined;
  readonly delivery?: DeliveryStatus | undefined;
}

export const isOver = ({ status }: Query): boolean => status !== "QUEUED" && status !== "RUNNING";

/** Texts, quoted names and comments, or an event data store's id: a word in CloudTrail's SQL, a name in any other. */
const TOKEN =
  /('(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/)|\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;

/** The ids of the stores that a statement names, in its order. */
export function storesNamed(statement: string): readonly string[] {
  const ids = new Set<string>();
  for (const [token, other] of statement.matchAll(TOKEN)) {
    if (other === undefined) ids.add(token.toLowerCase());
    else if (/^"[0-9a-f-]{36}"$/i.test(other)) ids.add(other.slice(1, -1).toLowerCase());
  }
  return [...ids];
}

/** The statement with stores' ids as quoted names. */
export function withNamesQuoted(statement: string): string {
  return statement.replace(TOKEN, (token, other: string | undefined) => other ?? `"${token.toLowerCase()}"`);
}

/** What makes a condition hold for only a part of what is asked. */
const BRANCHES = /\b(or|not|case|union|except|intersect|join|having)\b|\bselect\b[\s\S]*\bselect\b/i;
const BOUND = /\beventtime\s*(>=|>|<=|<)\s*(?:timestamp\s*)?'([^']+)'/gi;
const BETWEEN = /\beventtime\s+between\s+(?:timestamp\s*)?'([^']+)'\s+and\s+(?:timestamp\s*)?'([^']+)'/i;

/**
 * The time outside of which no event can be in the result, as far as that is plain to see: whatever lies elsewhere need
 * not be scanned. Comparisons with anything but a text, and conditions with alternatives, narrow nothing.
 */
export function timeAsked(statement: string): { readonly from: number; readonly to: number } {
  let from = 0;
  let to = Number.MAX_SAFE_INTEGER;
  if (BRANCHES.test(statement)) return { from, to };
  const begin = (text: string) => {
    const at = instantIn(text);
    if (at !== undefined) from = Math.max(from, at);
  };
  const end = (text: string) => {
    const at = instantIn(text);
    if (at !== undefined) to = Math.min(to, at);
  };
  for (const [, operator = "", text = ""] of statement.matchAll(BOUND))
    (operator.startsWith(">") ? begin : end)(text);
  const [, first, last] = BETWEEN.exec(statement) ?? [];
  if (first !== undefined && last !== undefined) {
    begin(first);
    end(last);
  }
  return { from, to };
}

/** Undefined for what SQL may read in another way than we would. */
function instantIn(text: string): number | undefined {
  const [, day, time = "00:00:00"] =
    /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d:\d\d(?:\.\d+)?))?Z?$/.exec(text.trim()) ?? [];
  const at = day === undefined ? Number.NaN : Date.parse(`${day}T${time}Z`);
  return Number.isNaN(at) ? undefined : at;
}
