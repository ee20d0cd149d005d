/**
 * Text messages: who may be texted, what it costs, and the entry in the outbox.
 * https://docs.aws.amazon.com/sns/latest/dg/sns-sms-sandbox.html
 */
import type { Instant } from "../../../base/instant.ts";
import { isoInstant } from "../../../base/instant.ts";
import type { SentMessage } from "../../../kernel/ports/outbox.ts";
import { delivered, type Outcome } from "../delivery/outcome.ts";
import type { Read } from "../kit.ts";
import { MONTHLY_SPEND_LIMIT_USD } from "../limits.ts";
import type { Message } from "../message/message.ts";

/** US dollars, in millionths, for one part of a message to the United States: https://aws.amazon.com/sns/sms-pricing/ */
const PRICE_MICROS = 6_450;
const PART_SINGLE = 140;
const PART_OF_MANY = 134;

export const monthOf = (at: Instant): string => isoInstant(at).slice(0, 7);

/** How many parts a text is cut into: 160 characters of the GSM alphabet, or 70 of UCS-2, fit into 140 bytes. */
function partsOf(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what is not ASCII is not in the GSM alphabet's basic set
  const bytes = /^[\x00-\x7f]*$/.test(text) ? Math.ceil((text.length * 7) / 8) : text.length * 2;
  return bytes <= PART_SINGLE ? 1 : Math.ceil(bytes / PART_OF_MANY);
}

/** What becomes of a text to a number. */
export function textMessage(ctx: Read, number: string, text: string, message: Message): Outcome {
  const settings = ctx.store.phones.settings();
  const cost = partsOf(text) * PRICE_MICROS;
  const failure = failureOf(ctx, number, cost, settings["MonthlySpendLimit"]);
  const attribute = (name: string): string | undefined =>
    message.attributes?.[`AWS.SNS.SMS.${name}`]?.StringValue;
  const sent: SentMessage = {
    channel: "sms",
    at: ctx.now,
    from: attribute("OriginationNumber") ?? attribute("SenderID") ?? settings["DefaultSenderID"] ?? "NOTICE",
    to: number,
    body: text,
    ...(failure !== undefined && { failure }),
    details: {
      MessageId: message.id,
      SMSType: attribute("SMSType") ?? settings["DefaultSMSType"] ?? "Promotional",
      Parts: String(partsOf(text)),
      PriceInUSD: (cost / 1_000_000).toFixed(5),
    },
  };
  const response = failure ?? "Message has been accepted by phone carrier";
  return { ...delivered(200, response), ...(failure && { kind: "refused", status: 400 }), sent };
}

function failureOf(ctx: Read, number: string, cost: number, limit: string | undefined): string | undefined {
  if (ctx.store.phones.number(number)?.verified !== true)
    return "The account is in the SMS sandbox, and the destination phone number is not verified";
  if (ctx.store.phones.texted(number)?.optedOutAt !== undefined) return "Phone number is opted out";
  const allowed = Number(limit ?? MONTHLY_SPEND_LIMIT_USD) * 1_000_000;
  const spent = ctx.store.phones.spent(monthOf(ctx.now));
  return spent + cost > allowed ? "No quota left for account" : undefined;
}

/** Millionths of a US dollar that an entry of the outbox cost. */
export function costOf({ failure, details }: SentMessage): number {
  return failure === undefined ? Math.round(Number(details["PriceInUSD"]) * 1_000_000) : 0;
}
