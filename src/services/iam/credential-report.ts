/** The credential report: one line of CSV a user, the root user first. */
import { after, DAY, type Instant, MINUTE, SECOND } from "../../base/instant.ts";
import type { Entity } from "./entity.ts";
import type { Reading } from "./kit.ts";
import type { Credential } from "./store/credentials.ts";
import { usesOf } from "./uses.ts";

/** How long AWS takes to make one, how long it stands for new requests, and when it is too old to be had. */
export const REPORT_TAKES = 2 * SECOND;
export const REPORT_STANDS = 4 * 60 * MINUTE;
export const REPORT_EXPIRES = 7 * DAY;

const NOT_SUPPORTED = "not_supported";
const NONE = "N/A";
const COLUMNS =
  "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation," +
  "mfa_active,access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date," +
  "access_key_1_last_used_region,access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated," +
  "access_key_2_last_used_date,access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active," +
  "cert_1_last_rotated,cert_2_active,cert_2_last_rotated";

/** The report as of now. */
export function credentialReport(ctx: Reading): string {
  const users = ctx.store.entities.list("user").map((user) => userLine(ctx, user));
  return [COLUMNS, rootLine(ctx), ...users].join("\n");
}

function rootLine(ctx: Reading): string {
  const { account, partition } = ctx.scope;
  const name = ["<root_account>", `arn:${partition}:iam::${account}:root`, NONE];
  const password = [NOT_SUPPORTED, NONE, NOT_SUPPORTED, NOT_SUPPORTED];
  return [...name, ...password, ...restOf(ctx, account)].join();
}

function userLine(ctx: Reading, user: Entity<"user">): string {
  const [password] = ctx.store.credentials.ownedBy("password", user.id);
  return [
    user.name,
    user.arn,
    time(user.createdAt),
    ...passwordOf(ctx, password),
    ...restOf(ctx, user.id),
  ].join();
}

/** Nobody signs in to a console yet, so no password was ever used. */
function passwordOf(ctx: Reading, password: Credential<"password"> | undefined): string[] {
  if (password === undefined) return ["false", NONE, NONE, NONE];
  const { changedAt } = password.detail;
  const maxAge = ctx.store.settings.get("password-policy")?.value.MaxPasswordAge;
  const next = maxAge === undefined ? NONE : time(after(changedAt, maxAge * DAY));
  return ["true", "no_information", time(changedAt), next];
}

function restOf(ctx: Reading, owner: string): string[] {
  const { entities, credentials } = ctx.store;
  const [firstKey, secondKey] = credentials.ownedBy("access-key", owner);
  const [firstCertificate, secondCertificate] = credentials.ownedBy("signing-certificate", owner);
  return [
    String(entities.ownedBy("mfa", owner).length > 0),
    ...keyOf(ctx, firstKey),
    ...keyOf(ctx, secondKey),
    ...certificateOf(firstCertificate),
    ...certificateOf(secondCertificate),
  ];
}

function keyOf(ctx: Reading, key: Credential<"access-key"> | undefined): string[] {
  if (key === undefined) return ["false", NONE, NONE, NONE, NONE];
  const [last] = usesOf(ctx, key.id);
  const used = last === undefined ? [NONE, NONE, NONE] : [time(last.at), last.region, last.service];
  return [String(key.status === "Active"), time(key.createdAt), ...used];
}

function certificateOf(certificate: Credential<"signing-certificate"> | undefined): string[] {
  if (certificate === undefined) return ["false", NONE];
  return [String(certificate.status === "Active"), time(certificate.createdAt)];
}

function time(at: Instant): string {
  return new Date(at).toISOString().replace(/\.\d+Z$/, "+00:00");
}
