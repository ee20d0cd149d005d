import type { Instant } from "../../base/instant.ts";
import { mfaCodeWrong, mfaIncomplete } from "./errors.ts";
import type { Reading } from "./kit.ts";

interface Shown {
  readonly SerialNumber?: string | undefined;
  readonly TokenCode?: string | undefined;
}

/**
 * Checks the code of a device that the caller showed, and spends it. Answers when it was shown: now,
 * undefined when there was none. Throws AccessDenied for half of the two, and for a code that is wrong.
 */
export function checkMfa(ctx: Reading, { SerialNumber, TokenCode }: Shown): Instant | undefined {
  if (SerialNumber === undefined && TokenCode === undefined) return undefined;
  if (SerialNumber === undefined || TokenCode === undefined) throw mfaIncomplete();
  if (!ctx.identity.verifyMfa(ctx.caller, SerialNumber, TokenCode, ctx.now)) throw mfaCodeWrong();
  return ctx.now;
}

/**
 * The condition keys of a request that shows a code, for the policies that decide before the code is looked
 * at: a wrong code is refused afterwards, whatever they say.
 */
export function mfaContext({ SerialNumber, TokenCode }: Shown): Readonly<Record<string, boolean | number>> {
  if (SerialNumber === undefined || TokenCode === undefined) return {};
  return { "aws:MultiFactorAuthPresent": true, "aws:MultiFactorAuthAge": 0 };
}
