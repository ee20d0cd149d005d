import { derivedOnce } from "../wire/compile/per-model.ts";
import type { ServiceModel } from "../wire/model.ts";

/** What CloudTrail writes where a secret was. */
export const HIDDEN = "HIDDEN_DUE_TO_SECURITY_REASONS";

/** Answers a value without its secrets; the value itself when there is nothing to hide. */
type Redactor = (value: unknown) => unknown;

const redactorsOf = derivedOnce((model: ServiceModel) => new Redactors(model));

/** A value of a shape with everything that the model calls sensitive left out: what an audit record may keep. */
export function withoutSecrets<T extends object>(
  model: ServiceModel,
  shape: string | undefined,
  value: T | undefined,
): T | undefined {
  if (shape === undefined || value === undefined) return value;
  const redact = redactorsOf(model).of(shape);
  return redact === undefined ? value : (redact(value) as T);
}

/** Of each shape the way to leave its secrets out; undefined for the many that can hold none. */
class Redactors {
  readonly #model: ServiceModel;
  readonly #known = new Map<string, Redactor | undefined>();

  constructor(model: ServiceModel) {
    this.#model = model;
  }

  of(name: string): Redactor | undefined {
    const known = this.#known.get(name);
    if (known !== undefined || this.#known.has(name)) return known;
    const made = this.#reachesSecret(name, new Set())
      ? (value: unknown) => this.#redact(name, value)
      : undefined;
    this.#known.set(name, made);
    return made;
  }

  /** Shapes may contain themselves, so each is looked at once. */
  #reachesSecret(name: string, seen: Set<string>): boolean {
    const shape = this.#model.shapes[name];
    if (shape === undefined || seen.has(name)) return false;
    seen.add(name);
    if (shape.sensitive === true) return true;
    const parts = [shape.member, shape.value, ...Object.values(shape.members ?? {})];
    return parts.some((part) => part !== undefined && this.#reachesSecret(part.shape, seen));
  }

  #redact(name: string, value: unknown): unknown {
    const shape = this.#model.shapes[name];
    if (shape === undefined || value === undefined || value === null) return value;
    if (shape.sensitive === true) return HIDDEN;
    if (Array.isArray(value)) {
      const redact = this.of(shape.member?.shape ?? "");
      return redact === undefined ? value : value.map(redact);
    }
    if (!isObject(value)) return value;
    const copy: Record<string, unknown> = { ...value };
    for (const key of Object.keys(copy)) {
      const redact = this.of(shape.value?.shape ?? shape.members?.[key]?.shape ?? "");
      if (redact !== undefined) copy[key] = redact(copy[key]);
    }
    return copy;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
