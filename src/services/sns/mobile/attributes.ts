/**
 * The attributes of platform applications and endpoints.
 * https://docs.aws.amazon.com/sns/latest/api/API_SetPlatformApplicationAttributes.html
 */
import { parseArn } from "../../../aws/arn.ts";
import { invalidAttributes, invalidParameter } from "../errors.ts";
import type { Attributes } from "../store/mobile.ts";

const PLATFORMS: ReadonlySet<string> = new Set([
  "ADM",
  "APNS",
  "APNS_SANDBOX",
  "APNS_VOIP",
  "APNS_VOIP_SANDBOX",
  "BAIDU",
  "GCM",
  "MACOS",
  "MACOS_SANDBOX",
  "MPNS",
  "WNS",
]);
/** Platforms that a credential alone opens. */
const WITHOUT_PRINCIPAL: ReadonlySet<string> = new Set(["GCM"]);

const CREDENTIALS: ReadonlySet<string> = new Set(["PlatformCredential", "PlatformPrincipal"]);
const EVENTS: ReadonlySet<string> = new Set([
  "EventEndpointCreated",
  "EventEndpointDeleted",
  "EventEndpointUpdated",
  "EventDeliveryFailure",
]);
/** Delivery logs of applications. https://docs.aws.amazon.com/sns/latest/dg/sns-msg-status.html */
const FEEDBACK: ReadonlySet<string> = new Set([
  "SuccessFeedbackRoleArn",
  "FailureFeedbackRoleArn",
  "SuccessFeedbackSampleRate",
]);
const APPLE: ReadonlySet<string> = new Set(["ApplePlatformTeamID", "ApplePlatformBundleID"]);

export function checkPlatform(platform: string): void {
  if (!PLATFORMS.has(platform)) throw invalidParameter("Platform", `${platform} is not supported`);
}

/** Checks attributes to be set on an application of a platform. */
export function checkApplicationAttributes(given: Attributes): void {
  for (const [name, value] of Object.entries(given)) {
    if (EVENTS.has(name)) {
      if (value !== "" && !/^arn:[^:]+:sns:[^:]+:\d{12}:[^:]+$/.test(value))
        throw invalidAttributes(`Invalid value for attribute: ${name}: Invalid topic ARN`);
    } else if (FEEDBACK.has(name)) checkFeedback(name, value);
    else if (name === "Enabled") checkBoolean(name, value);
    else if (!CREDENTIALS.has(name) && !APPLE.has(name))
      throw invalidAttributes(`Invalid attribute: ${name}`);
  }
}

function checkFeedback(name: string, value: string): void {
  const isRate = name === "SuccessFeedbackSampleRate";
  if (isRate ? !/^(?:100|\d{1,2})$/.test(value) : value !== "" && parseArn(value)?.service !== "iam")
    throw invalidAttributes(`Invalid value for attribute: ${name}: ${value}`);
}

/** A sandbox takes any credentials, but not none. */
export function checkCredentials(platform: string, given: Attributes): void {
  if (!given["PlatformCredential"]) throw invalidAttributes("Platform credentials are required");
  if (!WITHOUT_PRINCIPAL.has(platform) && !given["PlatformPrincipal"])
    throw invalidAttributes("PlatformPrincipal attribute is required");
}

const ENDPOINT_ATTRIBUTES: ReadonlySet<string> = new Set(["CustomUserData", "Enabled", "Token"]);
const USER_DATA_BYTES_MAX = 2_048;

export function checkEndpointAttributes(given: Attributes): void {
  for (const [name, value] of Object.entries(given)) {
    if (!ENDPOINT_ATTRIBUTES.has(name)) throw invalidAttributes(`Invalid attribute name: ${name}`);
    if (name === "Enabled") checkBoolean(name, value);
    if (name === "CustomUserData" && Buffer.byteLength(value) > USER_DATA_BYTES_MAX)
      throw invalidAttributes(
        "Invalid value for attribute: CustomUserData: must be at most 2048 bytes long in UTF-8 encoding",
      );
    if (name === "Token" && value === "")
      throw invalidAttributes("Invalid value for attribute: Token: cannot be empty");
  }
}

function checkBoolean(name: string, value: string): void {
  if (!/^(?:true|false)$/i.test(value))
    throw invalidAttributes(`Invalid value for attribute: ${name}: must be true or false`);
}

/** What is told of an application: its credentials are not. */
export function shownApplication(attributes: Attributes): Attributes {
  const shown = Object.entries(attributes).filter(([name]) => !CREDENTIALS.has(name));
  return { Enabled: "true", ...Object.fromEntries(shown) };
}
