import { type CompiledPolicy, compilePolicy } from "../../lang/iam/policy.ts";

/** Compiled policies by their text, for texts that nobody else keeps compiled: the oldest make room for the newest. */
export class CompiledPolicies {
  readonly #policies = new Map<string, CompiledPolicy>();
  readonly #capacity: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** Throws PolicySyntaxError: a stored policy that does not compile was let in by mistake. */
  get(text: string): CompiledPolicy {
    const known = this.#policies.get(text);
    if (known !== undefined) return known;
    const policy = compilePolicy(text);
    if (this.#policies.size >= this.#capacity) {
      const oldest = this.#policies.keys().next();
      if (!oldest.done) this.#policies.delete(oldest.value);
    }
    this.#policies.set(text, policy);
    return policy;
  }
}
