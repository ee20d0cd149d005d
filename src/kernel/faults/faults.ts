import type { Duration } from "../../base/instant.ts";
import { AwsError } from "../dispatch/errors.ts";
import type { Ids } from "../ids/ids.ts";

/** A failure to inject. What is left out matches everything. */
export interface FaultRule {
  readonly service?: string;
  readonly operation?: string;
  readonly region?: string;
  readonly account?: string;
  /** The share of matching calls that are hit, 0 to 1; default 1. */
  readonly rate?: number;
  /** Virtual milliseconds that a call is held up. */
  readonly latency?: Duration;
  /** Virtual milliseconds by which eventually consistent reads lag behind writes, where a service knows such (DynamoDB). */
  readonly lag?: Duration;
  /** The error to answer; without one (and without latency or lag) the call fails with a 500. */
  readonly error?: { readonly code: string; readonly status: number; readonly message?: string };
  /** Answers the protocol's throttling error. */
  readonly throttle?: true;
}

export interface FaultTarget {
  readonly service: string;
  readonly operation: string;
  readonly region: string;
  readonly account: string;
}

/** What strikes one call. */
export interface Strike {
  readonly latency: Duration;
  readonly lag?: Duration | undefined;
  readonly error: AwsError | undefined;
}

/** Injected failures and outages of a world. Draws come from the world's ids, so a seeded world fails alike each time. */
export class Faults {
  readonly #ids: Ids;
  readonly #onRecovery: () => void;
  #rules: readonly FaultRule[] = [];
  #regionsDown: ReadonlySet<string> = new Set();
  #zonesDown: ReadonlySet<string> = new Set();

  constructor(ids: Ids, onRecovery: () => void) {
    this.#ids = ids;
    this.#onRecovery = onRecovery;
  }

  get rules(): readonly FaultRule[] {
    return this.#rules;
  }
  get regionsDown(): readonly string[] {
    return [...this.#regionsDown];
  }
  get zonesDown(): readonly string[] {
    return [...this.#zonesDown];
  }

  /** Replaces all rules; throws RangeError when one makes no sense. */
  inject(rules: readonly FaultRule[]): void {
    for (const rule of rules) checkRule(rule);
    this.#rules = [...rules];
  }

  /** Takes a Region or an Availability Zone (by name, "eu-west-1" or "eu-west-1b") down. */
  takeDown(place: string): void {
    if (/[a-z]$/.test(place)) this.#zonesDown = new Set([...this.#zonesDown, place]);
    else this.#regionsDown = new Set([...this.#regionsDown, place]);
  }

  /** Brings a Region or Availability Zone back; what waited for it goes on. */
  bringBack(place: string): void {
    this.#zonesDown = new Set([...this.#zonesDown].filter((zone) => zone !== place));
    this.#regionsDown = new Set([...this.#regionsDown].filter((region) => region !== place));
    this.#onRecovery();
  }

  isRegionUp(region: string): boolean {
    return !this.#regionsDown.has(region);
  }

  /** A zone is down when it or its Region is. */
  isZoneUp(zone: string): boolean {
    return !this.#zonesDown.has(zone) && this.isRegionUp(zone.slice(0, -1));
  }

  /** No rule and no outage: nothing can strike. */
  get calm(): boolean {
    return this.#rules.length === 0 && this.#regionsDown.size === 0;
  }

  /** What strikes this call, if anything. The first matching rule that is drawn counts. */
  strike(target: FaultTarget): Strike | undefined {
    if (!this.isRegionUp(target.region)) {
      const message = `The Region ${target.region} is down.`;
      return { latency: 0, error: new AwsError("ServiceUnavailable", 503, message) };
    }
    for (const rule of this.#rules) {
      if (!matches(rule, target)) continue;
      if (rule.rate !== undefined && this.#ids.below(1_000_000) >= rule.rate * 1_000_000) continue;
      return { latency: rule.latency ?? 0, lag: rule.lag, error: errorOf(rule) };
    }
    return undefined;
  }
}

function matches(rule: FaultRule, target: FaultTarget): boolean {
  return (
    (rule.service === undefined || rule.service === target.service) &&
    (rule.operation === undefined || rule.operation === target.operation) &&
    (rule.region === undefined || rule.region === target.region) &&
    (rule.account === undefined || rule.account === target.account)
  );
}

function errorOf(rule: FaultRule): AwsError | undefined {
  if (rule.throttle) return new AwsError("ThrottlingException", 400, "Rate exceeded");
  if (rule.error !== undefined)
    return new AwsError(rule.error.code, rule.error.status, rule.error.message ?? "An injected fault.");
  return rule.latency === undefined && rule.lag === undefined
    ? new AwsError("InternalFailure", 500, "An injected fault.")
    : undefined;
}

function checkRule(rule: FaultRule): void {
  if (rule.rate !== undefined && !(rule.rate >= 0 && rule.rate <= 1))
    throw new RangeError(`A fault's rate is a share between 0 and 1, not ${rule.rate}.`);
  if (rule.lag !== undefined && !(rule.lag >= 0))
    throw new RangeError(`A fault's lag is a number of milliseconds, not ${rule.lag}.`);
  if (rule.latency !== undefined && !(rule.latency >= 0))
    throw new RangeError(`A fault's latency is a number of milliseconds, not ${rule.latency}.`);
  if (rule.error !== undefined && !(rule.error.status >= 400 && rule.error.status <= 599))
    throw new RangeError(`A fault's error status is between 400 and 599, not ${rule.error.status}.`);
}
