/**
 * One page of a listing, folded at a delimiter, at the cost of the page: what a common prefix folds is jumped over, not
 * read. https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-prefixes.html
 */
import { afterPrefix, compareKeys, type KeyRange } from "../store/key-range.ts";

export interface Listed {
  readonly key: string;
}

/** The rows with keys in a range, in their order; read no further than they are asked for. */
export type RowSource<Row extends Listed> = (range: KeyRange) => Iterable<Row>;

export interface PageOf {
  readonly prefix: string;
  /** Empty: nothing is folded. */
  readonly delimiter: string;
  readonly limit: number;
  /** Where to begin (inclusive), if that is after the prefix's first key. */
  readonly from: string;
  /** A common prefix that an earlier page has told: what it folds is not told again. */
  readonly afterCommonPrefix?: string | undefined;
}

export type Entry<Row> = { readonly row: Row } | { readonly commonPrefix: string };

export interface Page<Row> {
  /** Rows and common prefixes, in one order. */
  readonly entries: readonly Entry<Row>[];
  readonly truncated: boolean;
}

/** After so many rows that a known prefix folds, jumping is cheaper than reading on. */
const PATIENCE = 4;

export function pageOf<Row extends Listed>(source: RowSource<Row>, options: PageOf): Page<Row> {
  const walk = new Walk<Row>(options);
  let range = walk.begin();
  while (range !== undefined) range = walk.through(source(range), range);
  return { entries: walk.entries, truncated: walk.truncated };
}

class Walk<Row extends Listed> {
  readonly entries: Entry<Row>[] = [];
  truncated = false;
  readonly #options: PageOf;
  #folded: string | undefined;

  constructor(options: PageOf) {
    this.#options = options;
    this.#folded = options.afterCommonPrefix;
  }

  begin(): KeyRange | undefined {
    const { prefix, from, limit } = this.#options;
    if (limit === 0) return undefined;
    const first = compareKeys(from, prefix) > 0 ? from : prefix;
    const beyond = this.#folded === undefined ? first : afterPrefix(this.#folded);
    if (beyond === undefined) return undefined;
    const start = compareKeys(beyond, first) > 0 ? beyond : first;
    return { from: start, before: afterPrefix(prefix) };
  }

  /** Answers where to go on; undefined: the page is full, or there is nothing more. */
  through(rows: Iterable<Row>, range: KeyRange): KeyRange | undefined {
    let patience = PATIENCE;
    for (const row of rows) {
      if (this.#folded !== undefined && row.key.startsWith(this.#folded)) {
        if (--patience > 0) continue;
        return this.#beyond(this.#folded, range);
      }
      if (this.entries.length === this.#options.limit) {
        this.truncated = true;
        return undefined;
      }
      this.#take(row);
      patience = PATIENCE;
    }
    return undefined;
  }

  #take(row: Row): void {
    const { prefix, delimiter } = this.#options;
    const at = delimiter === "" ? -1 : row.key.indexOf(delimiter, prefix.length);
    if (at < 0) {
      this.#folded = undefined;
      this.entries.push({ row });
    } else {
      this.#folded = row.key.slice(0, at + delimiter.length);
      this.entries.push({ commonPrefix: this.#folded });
    }
  }

  #beyond(folded: string, { before }: KeyRange): KeyRange | undefined {
    const from = afterPrefix(folded);
    return from === undefined ? undefined : { from, before };
  }
}
