/**
 * Who answers a text with STOP gets no more of them, until the account opts the number in again.
 * https://docs.aws.amazon.com/sns/latest/dg/sms_manage.html#sms_manage_optout
 */
import type { Reply } from "../../../kernel/ports/outbox.ts";
import type { Write } from "../kit.ts";

const WORDS: ReadonlySet<string> = new Set([
  "ARRET",
  "CANCEL",
  "END",
  "OPT-OUT",
  "OPTOUT",
  "QUIT",
  "REMOVE",
  "STOP",
  "TD",
  "UNSUBSCRIBE",
]);

/** Answers whether the number was ever texted from here. */
export function hearReply(ctx: Write, { channel, from, body }: Reply): boolean {
  if (channel !== "sms" || ctx.store.phones.texted(from) === undefined) return false;
  if (WORDS.has(body.trim().toUpperCase())) ctx.store.phones.optOut(from, ctx.now);
  return true;
}
