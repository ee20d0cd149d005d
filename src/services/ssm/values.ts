/** Answers with values, decrypted where that is asked for. */
import type { Parameter } from "../../gen/ssm.ts";
import { decrypted } from "./encryption.ts";
import type { Found } from "./find.ts";
import type { Prepare } from "./kit.ts";
import { shown, type Version } from "./parameter.ts";

/** A promise only where there is something to decrypt. */
export function parameterShown(
  ctx: Prepare,
  { record, version, selector }: Found,
  decrypt: boolean | undefined,
): Parameter | Promise<Parameter> {
  const show = (value: string): Parameter => ({
    ...shown(ctx.scope, record.name, version, value),
    ...(selector !== undefined && { Selector: `:${selector}` }),
  });
  const value = plainValue(ctx, record.name, version, decrypt);
  return typeof value === "string" ? show(value) : value.then(show);
}

export function plainValue(
  ctx: Prepare,
  name: string,
  version: Version,
  decrypt: boolean | undefined,
): string | Promise<string> {
  return decrypt === true && version.type === "SecureString" ? decrypted(ctx, name, version) : version.value;
}

/** All of them, at once where none has to be waited for. */
export function together<T>(items: ReadonlyArray<T | Promise<T>>): readonly T[] | Promise<T[]> {
  return items.some((item) => item instanceof Promise) ? Promise.all(items) : (items as readonly T[]);
}
