/** What was used, per account, Region, service and operation: what CloudWatch and billing will read. */
export interface Usage {
  readonly account: string;
  readonly region: string;
  readonly service: string;
  readonly operation: string;
  calls: number;
  /** Calls answered with a 4xx, and with a 5xx. */
  refused: number;
  failed: number;
  /** Sum of wall milliseconds from arrival to answer. */
  milliseconds: number;
}

/** Counts usage. A count costs one map look-up; there are as many counters as distinct callers of distinct things. */
export class Meter {
  readonly #usage = new Map<string, Usage>();

  count(
    account: string,
    region: string,
    service: string,
    operation: string,
    status: number,
    took: number,
  ): void {
    const key = `${account}/${region}/${service}/${operation}`;
    let usage = this.#usage.get(key);
    if (usage === undefined) {
      usage = { account, region, service, operation, calls: 0, refused: 0, failed: 0, milliseconds: 0 };
      this.#usage.set(key, usage);
    }
    usage.calls++;
    if (status >= 500) usage.failed++;
    else if (status >= 400) usage.refused++;
    usage.milliseconds += took;
  }

  usage(): readonly Readonly<Usage>[] {
    return [...this.#usage.values()];
  }

  clear(): void {
    this.#usage.clear();
  }
}
