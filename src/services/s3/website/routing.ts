/**
 * Where a website sends whom.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/how-to-page-redirect.html
 */
import type { Redirect, RoutingRule, WebsiteConfiguration } from "../../../gen/s3.ts";

/** How the request came, for what a redirection leaves as it is. */
export interface Arrival {
  /** With its port. */
  readonly host: string;
  readonly secure: boolean;
}

export interface Redirection {
  readonly status: number;
  readonly location: string;
}

/** Before the object is looked for (`status` undefined), or once that went wrong. */
export function redirectionFor(
  { RoutingRules: rules = [] }: WebsiteConfiguration,
  key: string,
  status: number | undefined,
  arrival: Arrival,
): Redirection | undefined {
  const rule = rules.find((each) => applies(each, key, status));
  return rule && redirection(rule.Redirect, rule.Condition?.KeyPrefixEquals ?? "", key, arrival);
}

function applies({ Condition: condition }: RoutingRule, key: string, status: number | undefined): boolean {
  const code = condition?.HttpErrorCodeReturnedEquals;
  if ((code === undefined) !== (status === undefined)) return false;
  if (code !== undefined && Number(code) !== status) return false;
  return key.startsWith(condition?.KeyPrefixEquals ?? "");
}

function redirection(redirect: Redirect, prefix: string, key: string, arrival: Arrival): Redirection {
  const { HttpRedirectCode, HostName, Protocol, ReplaceKeyWith, ReplaceKeyPrefixWith } = redirect;
  const replaced =
    ReplaceKeyPrefixWith === undefined ? key : `${ReplaceKeyPrefixWith}${key.slice(prefix.length)}`;
  const scheme = Protocol ?? (arrival.secure ? "https" : "http");
  return {
    status: Number(HttpRedirectCode ?? "301"),
    location: `${scheme}://${HostName ?? arrival.host}/${escapeKey(ReplaceKeyWith ?? replaced)}`,
  };
}

/** Of a website that sends everybody elsewhere. */
export function redirectionOfAll(
  website: WebsiteConfiguration,
  key: string,
  secure: boolean,
): Redirection | undefined {
  const { RedirectAllRequestsTo: all } = website;
  if (all === undefined) return undefined;
  const scheme = all.Protocol ?? (secure ? "https" : "http");
  return { status: 301, location: `${scheme}://${all.HostName}/${escapeKey(key)}` };
}

/** A key as a path has it. */
export function escapeKey(key: string): string {
  return encodeURIComponent(key).replaceAll("%2F", "/");
}
