/** What SNS answers beside its API: certificates, and links in notifications that people and programs follow. */
import { parseArn } from "../../aws/arn.ts";
import { sns } from "../../gen/sns.ts";
import type { Surface } from "../../kernel/dispatch/contract.ts";
import { CERTIFICATE_NAME } from "./message/signature.ts";
import type { SnsReader } from "./store.ts";

const CERTIFICATE = /^\/SimpleNotificationService-([0-9a-f]{32})\.pem$/;
const HTML = { "Content-Type": "text/plain; charset=utf-8" };

/** The certificate that a notification's SigningCertURL names. */
export const certificate: Surface<SnsReader> = (ctx, { raw }) => {
  const id = CERTIFICATE.exec(raw.path)?.[1];
  const holder = id && ctx.names.holderOf(ctx.partition, CERTIFICATE_NAME, id);
  if (!holder) return undefined;
  const { account, region } = holder;
  const pem = ctx.look({ partition: ctx.partition, account, region })?.store.signingKeys.certificate(id);
  if (pem === undefined) return { status: 404, headers: HTML, body: "There is no such certificate.\n" };
  return { status: 200, headers: { "Content-Type": "application/x-pem-file" }, body: pem };
};

/** SubscribeURL and UnsubscribeURL: unsigned, and without the API's version. */
export const link: Surface<SnsReader> = (ctx, { raw }) => {
  const query = new URLSearchParams(raw.query);
  const get = (name: string): string => query.get(name) ?? "";
  const region = (arn: string): string => parseArn(arn)?.region || ctx.region;
  if (get("Action") === "Unsubscribe") {
    const SubscriptionArn = get("SubscriptionArn");
    return ctx.answer(sns, "Unsubscribe", { SubscriptionArn }, { region: region(SubscriptionArn) });
  }
  const TopicArn = get("TopicArn");
  const authenticate = query.get("AuthenticateOnUnsubscribe");
  const input = {
    TopicArn,
    Token: get("Token"),
    ...(authenticate !== null && { AuthenticateOnUnsubscribe: authenticate }),
  };
  return ctx.answer(sns, "ConfirmSubscription", input, { region: region(TopicArn) });
};
