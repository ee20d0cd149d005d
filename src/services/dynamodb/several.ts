/** What requests about several items have in common. */
import type { ConsumedCapacity, ReturnConsumedCapacity } from "../../gen/dynamodb.ts";
import { Consumption } from "./capacity.ts";
import type { Write } from "./kit.ts";
import type { BucketKind } from "./store/buckets.ts";
import type { Table } from "./table.ts";

/** What a request consumes of each table it touches. */
export class Consumptions {
  readonly #kind: BucketKind;
  readonly #byTable = new Map<number, Consumption>();

  constructor(kind: BucketKind) {
    this.#kind = kind;
  }

  of(table: Table): Consumption {
    let consumed = this.#byTable.get(table.space);
    if (consumed === undefined) {
      consumed = new Consumption(table, this.#kind);
      this.#byTable.set(table.space, consumed);
    }
    return consumed;
  }

  all(): Iterable<Consumption> {
    return this.#byTable.values();
  }

  charge(ctx: Write): void {
    for (const consumed of this.#byTable.values()) consumed.charge(ctx);
  }

  describe(
    wanted: ReturnConsumedCapacity | undefined,
    transactional?: "transactional",
  ): readonly ConsumedCapacity[] | undefined {
    if (wanted === undefined || wanted === "NONE") return undefined;
    return [...this.#byTable.values()].flatMap((consumed) => consumed.describe(wanted, transactional) ?? []);
  }
}

/** Knows the items that were named, so that none is named twice. */
export class Named {
  readonly #keys = new Set<string>();

  /** Answers whether it was not named before. */
  add(table: Table, key: Uint8Array): boolean {
    const before = this.#keys.size;
    this.#keys.add(`${table.space} ${Buffer.from(key).toString("latin1")}`);
    return this.#keys.size > before;
  }
}

/** Adds to the list under a name, beginning one where there is none. */
export function addTo<T>(lists: Map<string, T[]>, name: string, value: T): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [value]);
  else list.push(value);
}
