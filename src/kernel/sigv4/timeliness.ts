/** Whether a signature comes neither too late nor too early. */
import { after, type Instant, isoInstant, MINUTE, SECOND } from "../../base/instant.ts";
import type { Claim } from "./claim.ts";
import { basicDate, type RefusalFamily, refusalError } from "./refusal.ts";

/** How far a signer's clock may be off. */
const SKEW_MINUTES = 5;
const S3_SKEW_MINUTES = 15;

export interface Clocks {
  readonly signingNow: () => Instant;
  readonly virtualAt?: (signedAt: Instant) => Instant;
}

/** Throws the family's error for a claim that is out of date. A form's policy carries its own expiration. */
export function checkTime(claim: Claim, family: RefusalFamily, now: Instant, clocks: Clocks): void {
  const minutes = family === "s3" ? S3_SKEW_MINUTES : SKEW_MINUTES;
  const signerNow = clocks.signingNow();
  if (claim.signedAt - signerNow > minutes * MINUTE) refuseEarly(claim, family, signerNow, minutes);
  if (claim.expiresSeconds !== undefined) checkLapse(claim, claim.expiresSeconds, family, now, clocks);
  else if (signerNow - claim.signedAt > minutes * MINUTE) refuseLate(claim, family, signerNow, minutes);
}

/** Presigned requests age by the virtual clock. Other services than S3 grant at least the usual skew. */
function checkLapse(
  claim: Claim,
  seconds: number,
  family: RefusalFamily,
  now: Instant,
  clocks: Clocks,
): void {
  const signed = clocks.virtualAt?.(claim.signedAt) ?? claim.signedAt;
  const granted = family === "s3" ? seconds : Math.max(seconds, SKEW_MINUTES * 60);
  if (now - signed <= granted * SECOND) return;
  const since = basicDate(after(now, -granted * SECOND));
  const detail =
    `Signature expired: ${basicDate(signed)} is now earlier than ${since} ` +
    `(${basicDate(now)} - ${Math.round(granted / 60)} min.)`;
  const fields = {
    "X-Amz-Expires": String(seconds),
    Expires: isoInstant(after(signed, seconds * SECOND)).replace(".000Z", "Z"),
    ServerTime: isoInstant(now).replace(/\.\d{3}Z$/, "Z"),
  };
  throw refusalError({ meaning: "lapsed", detail, fields }, family);
}

function refuseEarly(claim: Claim, family: RefusalFamily, signerNow: Instant, minutes: number): never {
  const until = basicDate(after(signerNow, minutes * MINUTE));
  const detail =
    `Signature not yet current: ${claim.date} is still later than ${until} ` +
    `(${basicDate(signerNow)} + ${minutes} min.)`;
  if (claim.place === "query") throw refusalError({ meaning: "early", detail }, family);
  throw refusalError({ meaning: "skewed", detail, fields: skewFields(claim, signerNow) }, family);
}

function refuseLate(claim: Claim, family: RefusalFamily, signerNow: Instant, minutes: number): never {
  const since = basicDate(after(signerNow, -minutes * MINUTE));
  const detail =
    `Signature expired: ${claim.date} is now earlier than ${since} ` +
    `(${basicDate(signerNow)} - ${minutes} min.)`;
  throw refusalError({ meaning: "skewed", detail, fields: skewFields(claim, signerNow) }, family);
}

function skewFields(claim: Claim, signerNow: Instant): Readonly<Record<string, string>> {
  return {
    RequestTime: claim.date,
    ServerTime: isoInstant(signerNow).replace(/\.\d{3}Z$/, "Z"),
    MaxAllowedSkewMilliseconds: String(S3_SKEW_MINUTES * MINUTE),
  };
}
