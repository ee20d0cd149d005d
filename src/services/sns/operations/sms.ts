/** Text messages. https://docs.aws.amazon.com/sns/latest/dg/sns-mobile-phone-number-as-subscriber.html */
import { parseArn } from "../../../aws/arn.ts";
import { after, DAY, type Instant } from "../../../base/instant.ts";
import * as errors from "../errors.ts";
import { read, staged, type Write, write } from "../kit.ts";
import * as limits from "../limits.ts";
import { cutToPage, pageAfter } from "../paging.ts";
import { checkReportBucket, USAGE_BUCKET } from "../sms/usage-report.ts";
import type { SandboxNumber } from "../store/people.ts";
import { phoneNumberOf } from "../subscription/endpoint.ts";

function numberIn(text: string): string {
  const number = text.startsWith("+") ? phoneNumberOf(text) : undefined;
  if (number === undefined) throw errors.invalidParameter("PhoneNumber", `${text} is not valid`);
  return number;
}

/** Every account begins in the sandbox. https://docs.aws.amazon.com/sns/latest/api/API_GetSMSSandboxAccountStatus.html */
export const GetSMSSandboxAccountStatus = read("GetSMSSandboxAccountStatus", () => ({ IsInSandbox: true }));

/** https://docs.aws.amazon.com/sns/latest/api/API_CreateSMSSandboxPhoneNumber.html */
export const CreateSMSSandboxPhoneNumber = write("CreateSMSSandboxPhoneNumber", (ctx, { PhoneNumber }) => {
  const number = numberIn(PhoneNumber);
  const { phones } = ctx.store;
  const known = phones.number(number);
  if (known?.verified === true) throw errors.userError(`The phone number ${number} is already verified.`);
  if (
    known === undefined &&
    phones.numbers("", limits.SANDBOX_NUMBERS_MAX).length >= limits.SANDBOX_NUMBERS_MAX
  )
    throw errors.userError(
      "You have reached the maximum number of destination phone numbers in the SMS sandbox.",
    );
  const asked = (known?.asked ?? []).filter((at) => at > ctx.now - DAY);
  if (asked.length >= limits.ONE_TIME_PASSWORDS_PER_DAY_MAX)
    throw errors.throttled("You have reached the daily limit of one-time passwords for this phone number.");
  sendPassword(ctx, number, [...asked, ctx.now]);
  return {};
});

const DIGITS = "0123456789";

function sendPassword(ctx: Write, number: string, asked: readonly Instant[]): void {
  const password = ctx.ids.text(6, DIGITS);
  ctx.store.phones.putNumber({ number, verified: false, password, passwordAt: ctx.now, asked });
  ctx.store.sent.add({
    channel: "sms",
    at: ctx.now,
    from: "NOTICE",
    to: number,
    body: `Your verification code for the Amazon SNS SMS sandbox is ${password}.`,
    details: { SMSType: "Transactional", Type: "OneTimePassword" },
  });
}

/** https://docs.aws.amazon.com/sns/latest/api/API_VerifySMSSandboxPhoneNumber.html */
export const VerifySMSSandboxPhoneNumber = write("VerifySMSSandboxPhoneNumber", (ctx, input) => {
  const known = ctx.store.phones.number(numberIn(input.PhoneNumber));
  if (known === undefined) throw errors.resourceNotFound("The phone number is not in the SMS sandbox.");
  if (!isRight(known, input.OneTimePassword, ctx.now))
    throw errors.verificationFailed("The one-time password (OTP) is invalid or has expired.", "Pending");
  const { number, asked } = known;
  ctx.store.phones.putNumber({ number, verified: true, password: undefined, passwordAt: undefined, asked });
  return {};
});

function isRight({ password, passwordAt }: SandboxNumber, given: string, now: Instant): boolean {
  if (password === undefined || passwordAt === undefined) return false;
  return password === given && now < after(passwordAt, limits.ONE_TIME_PASSWORD_VALIDITY);
}

/** https://docs.aws.amazon.com/sns/latest/api/API_DeleteSMSSandboxPhoneNumber.html */
export const DeleteSMSSandboxPhoneNumber = write("DeleteSMSSandboxPhoneNumber", (ctx, { PhoneNumber }) => {
  const number = numberIn(PhoneNumber);
  if (ctx.store.phones.number(number) === undefined)
    throw errors.resourceNotFound("The phone number is not in the SMS sandbox.");
  ctx.store.phones.removeNumber(number);
  return {};
});

/** https://docs.aws.amazon.com/sns/latest/api/API_ListSMSSandboxPhoneNumbers.html */
export const ListSMSSandboxPhoneNumbers = read(
  "ListSMSSandboxPhoneNumbers",
  (ctx, { NextToken, MaxResults }) => {
    const limit = MaxResults ?? limits.PAGE;
    const all = ctx.store.phones.numbers(pageAfter(ctx, "sandbox numbers", NextToken), limit + 1);
    const { shown, token } = cutToPage(ctx, "sandbox numbers", all, ({ number }) => number, limit);
    return {
      PhoneNumbers: shown.map(({ number, verified }) => ({
        PhoneNumber: number,
        Status: verified ? ("Verified" as const) : ("Pending" as const),
      })),
      NextToken: token,
    };
  },
);

const TYPES: ReadonlySet<string> = new Set(["Promotional", "Transactional"]);
const SENDER_ID = /^(?=.*[A-Za-z])[A-Za-z0-9-]{1,11}$/;

type Check = (value: string) => boolean;
const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const SETTINGS: Readonly<Record<string, Check>> = {
  MonthlySpendLimit: (value) => /^\d+(?:\.\d+)?$/.test(value),
  DefaultSenderID: (value) => value === "" || SENDER_ID.test(value),
  DefaultSMSType: (value) => TYPES.has(value),
  DeliveryStatusIAMRole: (value) => value === "" || parseArn(value)?.service === "iam",
  [USAGE_BUCKET]: (value) => value === "" || BUCKET.test(value),
  DeliveryStatusSuccessSamplingRate: (value) => /^(?:100|\d{1,2})$/.test(value),
};
/** https://docs.aws.amazon.com/sns/latest/api/API_SetSMSAttributes.html */
export const SetSMSAttributes = staged("SetSMSAttributes", {
  prepare: (ctx, { attributes }) => {
    for (const [name, value] of Object.entries(attributes)) checkSetting(name, value);
    const bucket = attributes[USAGE_BUCKET] ?? "";
    return bucket === "" ? undefined : checkReportBucket(ctx, bucket);
  },
  commit: (ctx, { attributes }) => {
    for (const [name, value] of Object.entries(attributes)) ctx.store.phones.set(name, value);
    return {};
  },
});

function checkSetting(name: string, value: string): void {
  const check = SETTINGS[name];
  if (check === undefined) throw errors.invalidParameter(`${name} is not a valid attribute`);
  if (!check(value)) throw errors.invalidParameter(`${name}`, `${value} is not a valid value`);
  if (name === "MonthlySpendLimit" && Number(value) > limits.MONTHLY_SPEND_LIMIT_USD)
    throw errors.invalidParameter(
      "MonthlySpendLimit",
      `Requested limit is above the account's maximum of ${limits.MONTHLY_SPEND_LIMIT_USD} USD`,
    );
}

/** https://docs.aws.amazon.com/sns/latest/api/API_GetSMSAttributes.html */
export const GetSMSAttributes = read("GetSMSAttributes", (ctx, { attributes: asked }) => {
  const all = { MonthlySpendLimit: String(limits.MONTHLY_SPEND_LIMIT_USD), ...ctx.store.phones.settings() };
  const wanted = Object.entries(all).filter(
    ([name]) => asked === undefined || asked.length === 0 || asked.includes(name),
  );
  return { attributes: Object.fromEntries(wanted) };
});

/** https://docs.aws.amazon.com/sns/latest/api/API_CheckIfPhoneNumberIsOptedOut.html */
export const CheckIfPhoneNumberIsOptedOut = read("CheckIfPhoneNumberIsOptedOut", (ctx, { phoneNumber }) => ({
  isOptedOut: ctx.store.phones.texted(numberIn(phoneNumber))?.optedOutAt !== undefined,
}));

/** https://docs.aws.amazon.com/sns/latest/api/API_ListPhoneNumbersOptedOut.html */
export const ListPhoneNumbersOptedOut = read("ListPhoneNumbersOptedOut", (ctx, { nextToken }) => {
  const list = "numbers opted out";
  const all = ctx.store.phones.optedOut(pageAfter(ctx, list, nextToken), limits.PAGE + 1);
  const { shown, token } = cutToPage(ctx, list, all, (number) => number);
  return { phoneNumbers: shown, nextToken: token };
});

/** Once in thirty days a number. https://docs.aws.amazon.com/sns/latest/api/API_OptInPhoneNumber.html */
export const OptInPhoneNumber = write("OptInPhoneNumber", (ctx, { phoneNumber }) => {
  const number = numberIn(phoneNumber);
  const texted = ctx.store.phones.texted(number);
  if (texted?.optedOutAt === undefined) return {};
  if (texted.optedInAt !== undefined && ctx.now < after(texted.optedInAt, limits.OPT_IN_AGAIN))
    throw errors.throttled("A phone number can be opted in only once every 30 days.");
  ctx.store.phones.optIn(number, ctx.now);
  return {};
});

/** No numbers can be bought here. https://docs.aws.amazon.com/sns/latest/api/API_ListOriginationNumbers.html */
export const ListOriginationNumbers = read("ListOriginationNumbers", () => ({ PhoneNumbers: [] }));
