/** Holds a SAML assertion against the provider it is to come from. */
import { hash } from "node:crypto";
import { after, type Instant, SECOND } from "../../../base/instant.ts";
import type { SamlProviderRecord } from "../../../kernel/ports/identity.ts";
import { expiredIdentityToken, federationDenied, invalidIdentityToken } from "../errors.ts";
import type { Federation } from "../federation.ts";
import type { Input, Reading } from "../kit.ts";
import {
  SAML_REDEEM_SECONDS_MAX,
  SESSION_DURATION_SECONDS_MAX,
  SESSION_DURATION_SECONDS_MIN,
} from "../limits.ts";
import { accountOfArn } from "../role.ts";
import type { Tag } from "../session-tags.ts";
import type { Assertion } from "./assertion.ts";
import { type Metadata, readMetadata } from "./metadata.ts";

const ATTRIBUTES = "https://aws.amazon.com/SAML/Attributes/";
const PRINCIPAL_TAG = `${ATTRIBUTES}PrincipalTag:`;
const SESSION_NAME = /^[\w+=,.@-]{2,64}$/;
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_saml_assertions.html */
const ENDPOINT = new RegExp(
  "^https://(?:[a-z0-9-]+\\.)*signin\\.(?:aws\\.amazon\\.com|amazonaws\\.cn|amazonaws-us-gov\\.com)" +
    "/saml(?:/acs/\\w+)?$",
);
const AUDIENCE = "urn:amazon:webservices";
const NAME_ID_FORMATS = "urn:oasis:names:tc:SAML:2.0:nameid-format:";

export interface SamlFederation extends Federation {
  readonly assertion: Assertion;
  readonly metadata: Metadata;
  readonly sessionName: string;
  /** From the SessionDuration attribute. */
  readonly sessionSeconds: number | undefined;
  readonly subjectType: string;
  readonly nameQualifier: string;
}

/**
 * Throws InvalidIdentityToken, ExpiredTokenException and AccessDenied. The signature is yet to be checked.
 */
export function samlFederation(
  ctx: Reading,
  input: Input<"AssumeRoleWithSAML">,
  assertion: Assertion,
): SamlFederation {
  const provider = providerOf(ctx, input);
  const metadata = readMetadata(provider.metadataDocument);
  if (assertion.issuer === "" || assertion.issuer !== metadata.entityId)
    throw invalidIdentityToken("Issuer not present in specified provider");
  checkAddressee(assertion);
  checkLifetime(assertion, ctx.now);
  checkRole(assertion, input);
  const subjectType = subjectTypeOf(assertion);
  const nameQualifier = nameQualifierOf(assertion, provider.arn);
  return {
    assertion,
    metadata,
    subjectType,
    nameQualifier,
    sessionName: sessionNameOf(assertion),
    sessionSeconds: sessionSecondsOf(assertion),
    provider: provider.arn,
    keys: {
      "saml:aud": assertion.recipient,
      "saml:iss": assertion.issuer,
      "saml:sub": assertion.subject,
      "saml:sub_type": subjectType,
      "saml:namequalifier": nameQualifier,
      "saml:doc": documentOf(provider.arn),
    },
    tags: tagsOf(assertion),
    transitiveTagKeys: assertion.attributes.get(`${ATTRIBUTES}TransitiveTagKeys`) ?? [],
    sourceIdentity: sourceIdentityOf(assertion),
  };
}

/** The role's account must know the provider. */
export function providerOf(
  ctx: Reading,
  { PrincipalArn, RoleArn }: Input<"AssumeRoleWithSAML">,
): SamlProviderRecord {
  const provider = ctx.identity.samlProvider(PrincipalArn);
  if (provider === undefined || accountOfArn(PrincipalArn) !== accountOfArn(RoleArn))
    throw invalidIdentityToken("Specified provider doesn't exist");
  if (provider.validUntil !== undefined && provider.validUntil <= ctx.now)
    throw expiredIdentityToken("The metadata of the specified provider has expired");
  return provider;
}

function checkAddressee({ audiences, recipient }: Assertion): void {
  const isOurs = (audience: string) => audience === AUDIENCE || ENDPOINT.test(audience);
  if (!audiences.some(isOurs)) throw invalidIdentityToken("Response does not contain the required audience.");
  if (!ENDPOINT.test(recipient))
    throw invalidIdentityToken("Response does not contain the required recipient.");
}

function checkLifetime({ issuedAt, notBefore, notOnOrAfter }: Assertion, now: Instant): void {
  const end = notOnOrAfter ?? after(issuedAt, SAML_REDEEM_SECONDS_MAX * SECOND);
  if (now >= end) throw expiredIdentityToken("Token must be redeemed within 5 minutes of issuance");
  if (notBefore !== undefined && now < notBefore)
    throw invalidIdentityToken("The SAML assertion is not valid yet");
}

/** The assertion lists the pairs of role and provider that its subject may choose from, in either order. */
function checkRole({ attributes }: Assertion, { RoleArn, PrincipalArn }: Input<"AssumeRoleWithSAML">): void {
  const pairs = attributes.get(`${ATTRIBUTES}Role`) ?? [];
  const chosen = pairs.some((pair) => {
    const arns = pair.split(",").map((arn) => arn.trim());
    return arns.length === 2 && arns.includes(RoleArn) && arns.includes(PrincipalArn);
  });
  if (!chosen) throw federationDenied("sts:AssumeRoleWithSAML");
}

function sessionNameOf({ attributes }: Assertion): string {
  const [name] = attributes.get(`${ATTRIBUTES}RoleSessionName`) ?? [];
  if (name === undefined || name === "")
    throw invalidIdentityToken("RoleSessionName is required in AuthnResponse");
  if (!SESSION_NAME.test(name))
    throw invalidIdentityToken("RoleSessionName in AuthnResponse must match [a-zA-Z_0-9+=,.@-]{2,64}");
  return name;
}

function sessionSecondsOf({ attributes }: Assertion): number | undefined {
  const [text] = attributes.get(`${ATTRIBUTES}SessionDuration`) ?? [];
  if (text === undefined) return undefined;
  const seconds = Number(text);
  const good =
    /^\d+$/.test(text) && seconds >= SESSION_DURATION_SECONDS_MIN && seconds <= SESSION_DURATION_SECONDS_MAX;
  if (!good) throw invalidIdentityToken("SessionDuration in AuthnResponse must be between 900 and 43200");
  return seconds;
}

function sourceIdentityOf({ attributes }: Assertion): string | undefined {
  const [value] = attributes.get(`${ATTRIBUTES}SourceIdentity`) ?? [];
  if (value !== undefined && (!SESSION_NAME.test(value) || value.startsWith("aws:")))
    throw invalidIdentityToken(
      'Source Identity must match [a-zA-Z_0-9+=,.@-]{2,64} and not begin with "aws:"',
    );
  return value;
}

function tagsOf({ attributes }: Assertion): readonly Tag[] {
  return [...attributes]
    .filter(([name]) => name.startsWith(PRINCIPAL_TAG))
    .map(([name, values]) => ({ Key: name.slice(PRINCIPAL_TAG.length), Value: values[0] ?? "" }));
}

/** "persistent", "transient", or the whole URI of another format. */
function subjectTypeOf({ subjectFormat }: Assertion): string {
  return subjectFormat.startsWith(NAME_ID_FORMATS)
    ? subjectFormat.slice(NAME_ID_FORMATS.length)
    : subjectFormat;
}

/** "123456789012/ExampleCorp": the provider as saml:doc and NameQualifier name it. */
function documentOf(providerArn: string): string {
  return `${accountOfArn(providerArn)}/${providerArn.slice(providerArn.lastIndexOf("/") + 1)}`;
}

/** Base64 of SHA-1 over issuer, account and provider: with the subject it is unique for good. */
function nameQualifierOf({ issuer }: Assertion, providerArn: string): string {
  return hash("sha1", `${issuer}${documentOf(providerArn)}`, "base64");
}
