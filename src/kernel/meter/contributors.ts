import type { Scope } from "../../aws/scope.ts";
import type { ContributorPoint } from "../facts/contributor-points.ts";

/** Contributors that one rule remembers in a minute; who comes when it is full is not counted. */
const CONTRIBUTORS_MAX = 10_000;

interface Sum {
  readonly keys: readonly string[];
  sum: number;
  count: number;
  min: number;
  max: number;
}

/** Adds up who contributed how much to which rule, in memory, until it is taken. */
export class Contributors {
  #rules = new Map<
    string,
    { readonly scope: Scope; readonly ruleName: string; readonly sums: Map<string, Sum> }
  >();

  add({ partition, account, region }: Scope, ruleName: string, keys: readonly string[], value: number): void {
    const name = `${account}/${region}/${ruleName}`;
    let rule = this.#rules.get(name);
    if (rule === undefined) {
      rule = { scope: { partition, account, region }, ruleName, sums: new Map() };
      this.#rules.set(name, rule);
    }
    const key = keys.length === 1 ? (keys[0] ?? "") : JSON.stringify(keys);
    const known = rule.sums.get(key);
    if (known !== undefined) {
      known.sum += value;
      known.count++;
      if (value < known.min) known.min = value;
      if (value > known.max) known.max = value;
    } else if (rule.sums.size < CONTRIBUTORS_MAX)
      rule.sums.set(key, { keys, sum: value, count: 1, min: value, max: value });
  }

  /** Hands over what came together, rule by rule. */
  take(): ReadonlyArray<{ readonly scope: Scope; readonly points: readonly ContributorPoint[] }> {
    const rules = [...this.#rules.values()];
    this.clear();
    return rules.map(({ scope, ruleName, sums }) => ({
      scope,
      points: [...sums.values()].map((each) => ({ ruleName, ...each })),
    }));
  }

  clear(): void {
    if (this.#rules.size > 0) this.#rules = new Map();
  }
}
