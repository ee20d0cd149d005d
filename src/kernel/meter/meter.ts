import type { Scope } from "../../aws/scope.ts";
import type { AwsError } from "../dispatch/errors.ts";
import { Contributors } from "./contributors.ts";
import { Series } from "./series.ts";

/** What was used, per account, Region, service and operation: what CloudWatch and billing read. */
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
  /** How many of the calls have been published as points. */
  published: number;
}

/** A resource's metrics as they stand this instant: what nobody counts because the service can look. */
export type Gauge = readonly {
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  /** It is shown whether or not the resource has been in use of late. */
  readonly steady?: true;
}[];

/** Looks at a resource of a service by its metric namespace; undefined when there is no such gauge or resource. */
export type GaugeSource = (
  scope: Scope,
  namespace: string,
  dimensions: Readonly<Record<string, string>>,
) => Promise<Gauge | undefined>;

/** A call as the meter sees it: what was asked in which cell, and how it ended. */
export interface MeteredCall {
  readonly scope: Scope;
  readonly operation: string;
  readonly input: object;
  /** Undefined when it failed. */
  readonly output: object | undefined;
  readonly error: AwsError | undefined;
  /** Wall milliseconds from arrival to answer. */
  readonly took: number;
}

/** What handlers see of the meter. */
export interface MeterContext {
  /** The metrics of a resource, to add measured values to. `dimensions` are names and values by turns. */
  series(scope: Scope, namespace: string, ...dimensions: readonly string[]): Series;
  /** Tells what contributed to a rule of Contributor Insights that the service keeps: see {@link ContributorPoint}. */
  contribute(scope: Scope, ruleName: string, keys: readonly string[], value: number): void;
  readonly gauge: GaugeSource;
}

/** Series by namespace and dimensions, one part a step: no name is put together to find one. */
class Node {
  series: Series | undefined;
  readonly #under = new Map<string, Node>();

  under(part: string): Node {
    let node = this.#under.get(part);
    if (node === undefined) {
      node = new Node();
      this.#under.set(part, node);
    }
    return node;
  }

  *all(): Iterable<Series> {
    if (this.series !== undefined) yield this.series;
    for (const node of this.#under.values()) yield* node.all();
  }
}

/**
 * Counts usage and adds up metric points, in memory. A count costs a map look-up or two; there are as many counters as
 * distinct callers of distinct things. Once a minute, if there was anything, `publish` takes what came together.
 */
export class Meter implements MeterContext {
  readonly #usage = new Map<string, Usage>();
  /** By the scope itself, not by what it says: two of the same lead to two points, which are added up later. */
  #scopes = new Map<Scope, Node>();
  readonly contributors = new Contributors();
  readonly #onFirst: () => void;
  readonly gauge: GaugeSource;
  #waiting = false;

  /** `onFirst` hears of the first count after each taking. */
  constructor(onFirst: () => void = () => {}, gauge: GaugeSource = async () => undefined) {
    this.#onFirst = onFirst;
    this.gauge = gauge;
  }

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
      const none = { calls: 0, refused: 0, failed: 0, milliseconds: 0, published: 0 };
      usage = { account, region, service, operation, ...none };
      this.#usage.set(key, usage);
    }
    usage.calls++;
    if (status >= 500) usage.failed++;
    else if (status >= 400) usage.refused++;
    usage.milliseconds += took;
    if (!this.#waiting) this.#begin();
  }

  series(scope: Scope, namespace: string, ...dimensions: readonly string[]): Series {
    let node = this.#scopes.get(scope);
    if (node === undefined) {
      node = new Node();
      this.#scopes.set(scope, node);
    }
    node = node.under(namespace);
    for (const part of dimensions) node = node.under(part);
    if (!this.#waiting) this.#begin();
    node.series ??= new Series(namespace, dimensions);
    return node.series;
  }

  contribute(scope: Scope, ruleName: string, keys: readonly string[], value: number): void {
    this.contributors.add(scope, ruleName, keys, value);
    if (!this.#waiting) this.#begin();
  }

  #begin(): void {
    this.#waiting = true;
    this.#onFirst();
  }

  usage(): readonly Readonly<Usage>[] {
    return [...this.#usage.values()];
  }

  /** Hands over all that came together since the last taking; whoever takes it must keep it. */
  take(): {
    readonly series: readonly { readonly scope: Scope; readonly series: Series }[];
    readonly calls: readonly { readonly usage: Readonly<Usage>; readonly calls: number }[];
  } {
    const series = [...this.#scopes].flatMap(([{ partition, account, region }, node]) =>
      [...node.all()].map((each) => ({ scope: { partition, account, region }, series: each })),
    );
    this.#scopes = new Map();
    const calls: { usage: Usage; calls: number }[] = [];
    for (const usage of this.#usage.values()) {
      if (usage.calls > usage.published) calls.push({ usage, calls: usage.calls - usage.published });
      usage.published = usage.calls;
    }
    this.#waiting = false;
    return { series, calls };
  }

  clear(): void {
    this.#usage.clear();
    this.#scopes.clear();
    this.contributors.clear();
  }
}
