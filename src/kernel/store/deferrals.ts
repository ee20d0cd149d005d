/** Makes put-off changes of one kind, in the order in which they were put off. */
export type DeferredChange<T> = (items: readonly T[]) => void;

/** The changes put off for one table: parallel lists of what is to be done and with what. */
interface Pending {
  readonly changes: Array<DeferredChange<never>>;
  readonly items: unknown[];
  /** How many are of handlers that have ended; what follows is the present handler's, and may yet be undone. */
  ended: number;
}

/** Makes the changes of handlers that have ended: they can no longer be undone one by one. */
export type MakeLate = (make: () => void) => void;

/**
 * Changes that a cell has been told of and not made yet. Handlers that end in the same turn put theirs side by side,
 * and they are made together: when somebody looks at their table, or when the turn's transaction is committed.
 */
export class Deferrals {
  readonly #tables = new Map<string, Pending>();
  #any = false;

  /** Whether anything is put off at all: asked before every statement. */
  get any(): boolean {
    return this.#any;
  }

  get anyEnded(): boolean {
    for (const pending of this.#tables.values()) if (pending.ended > 0) return true;
    return false;
  }

  add<T>(table: string, change: DeferredChange<T>, item: T): void {
    let pending = this.#tables.get(table);
    if (pending === undefined) {
      pending = { changes: [], items: [], ended: 0 };
      this.#tables.set(table, pending);
    }
    pending.changes.push(change as DeferredChange<never>);
    pending.items.push(item);
    this.#any = true;
  }

  /** The handler ended well: its changes stay, whatever later handlers do. */
  handlerEnded(): void {
    if (!this.#any) return;
    for (const pending of this.#tables.values()) pending.ended = pending.items.length;
  }

  /** The handler failed: what it put off is forgotten. */
  handlerFailed(): void {
    if (!this.#any) return;
    for (const pending of this.#tables.values()) {
      pending.changes.length = pending.ended;
      pending.items.length = pending.ended;
    }
  }

  /** The whole transaction was lost. */
  clear(): void {
    this.#tables.clear();
    this.#any = false;
  }

  /** Makes the changes, of handlers that have ended, to all tables that a statement names; to all tables without one. */
  settleEnded(makeLate: MakeLate, sql?: string): void {
    for (const [table, pending] of this.#tables) {
      if (pending.ended === 0 || (sql !== undefined && !names(sql, table))) continue;
      const { changes, items, ended } = this.#take(table, pending, pending.ended);
      makeLate(() => make(changes, items, ended));
    }
  }

  /** Makes the changes of the handler that runs, to all tables that the statement names. */
  settleOwn(sql: string): void {
    for (const [table, pending] of this.#tables) {
      if (!names(sql, table)) continue;
      const { changes, items } = this.#take(table, pending, pending.items.length);
      make(changes, items, items.length);
    }
  }

  /** Takes the first ones out before they are made: the changes themselves run statements that name the table. */
  #take(table: string, pending: Pending, count: number): Pending {
    if (count === pending.items.length) {
      this.#tables.delete(table);
      this.#any = this.#tables.size > 0;
      return { ...pending, ended: count };
    }
    pending.ended -= count;
    return { changes: pending.changes.splice(0, count), items: pending.items.splice(0, count), ended: count };
  }
}

/** Neighbours of one kind are made by one call. */
function make(changes: Pending["changes"], items: Pending["items"], count: number): void {
  let start = 0;
  while (start < count) {
    const change = changes[start] as DeferredChange<unknown>;
    let end = start + 1;
    while (end < count && changes[end] === change) end++;
    change(start === 0 && end === items.length ? items : items.slice(start, end));
    start = end;
  }
}

const WORD = /[A-Za-z0-9_]/;

/** Whether the word occurs in the statement: too often is harmless, too seldom would not be. */
function names(sql: string, table: string): boolean {
  for (let at = sql.indexOf(table); at >= 0; at = sql.indexOf(table, at + 1))
    if (!WORD.test(sql.charAt(at - 1)) && !WORD.test(sql.charAt(at + table.length))) return true;
  return false;
}
