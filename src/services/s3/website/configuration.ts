/**
 * Website configurations as S3 takes them.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketWebsite.html
 */
import type { Redirect, RoutingRule, WebsiteConfiguration } from "../../../gen/s3.ts";
import { invalidArgument, invalidRequest, malformedXml } from "../errors.ts";

/** The kind of a bucket's configuration that makes it a website. */
export const WEBSITE = "website";

const ROUTING_RULES_MAX = 50;

/** Refuses what S3 would not take. */
export function checkWebsite(website: WebsiteConfiguration): void {
  const { RedirectAllRequestsTo: redirect, IndexDocument, ErrorDocument, RoutingRules: rules } = website;
  if (redirect !== undefined) {
    if (IndexDocument !== undefined || ErrorDocument !== undefined || rules !== undefined)
      throw invalidArgument(
        "RedirectAllRequestsTo cannot be provided in conjunction with other Routing Rules.",
        "RedirectAllRequestsTo",
        "not null",
      );
    if (!redirect.HostName) throw malformedXml();
    checkProtocol(redirect.Protocol);
    return;
  }
  checkDocuments(IndexDocument?.Suffix, ErrorDocument?.Key);
  if (rules !== undefined && rules.length > ROUTING_RULES_MAX)
    throw invalidRequest(
      `The number of routing rules should not exceed allowed limit of ${ROUTING_RULES_MAX} rules.`,
    );
  for (const rule of rules ?? []) checkRule(rule);
}

function checkDocuments(suffix: string | undefined, errorKey: string | undefined): void {
  if (suffix === undefined)
    throw invalidArgument(
      "A value for IndexDocument Suffix must be provided if RedirectAllRequestsTo is empty",
      "IndexDocument",
      "null",
    );
  if (suffix === "" || suffix.includes("/"))
    throw invalidArgument("The IndexDocument Suffix is not well formed", "IndexDocument", suffix);
  if (errorKey === "")
    throw invalidArgument("The ErrorDocument Key is not well formed", "ErrorDocument", errorKey);
}

function checkRule({ Condition: condition, Redirect: redirect }: RoutingRule): void {
  if (condition !== undefined) {
    const { HttpErrorCodeReturnedEquals: code, KeyPrefixEquals: prefix } = condition;
    if (code === undefined && prefix === undefined)
      throw invalidRequest(
        "Condition cannot be empty. To redirect all requests without a condition, " +
          "the condition element shouldn't be present.",
      );
    if (code !== undefined && !/^[45]\d\d$/.test(code))
      throw invalidRequest(
        `The provided HTTP error code (${code}) is not valid. Valid codes are 4XX or 5XX.`,
      );
  }
  checkRedirect(redirect);
}

function checkRedirect(redirect: Redirect): void {
  const { HttpRedirectCode: code, ReplaceKeyPrefixWith, ReplaceKeyWith, HostName, Protocol } = redirect;
  if ([code, ReplaceKeyPrefixWith, ReplaceKeyWith, HostName, Protocol].every((each) => each === undefined))
    throw malformedXml();
  if (ReplaceKeyPrefixWith !== undefined && ReplaceKeyWith !== undefined)
    throw invalidRequest("You can only define ReplaceKeyPrefix or ReplaceKey but not both.");
  if (code !== undefined && (!/^3\d\d$/.test(code) || code === "300"))
    throw invalidRequest(
      `The provided HTTP redirect code (${code}) is not valid. Valid codes are 3XX except 300.`,
    );
  checkProtocol(Protocol);
}

function checkProtocol(protocol: string | undefined): void {
  if (protocol !== undefined && protocol !== "http" && protocol !== "https")
    throw invalidRequest(
      "Invalid protocol, protocol can be http or https. If not defined the protocol will be selected automatically.",
    );
}
