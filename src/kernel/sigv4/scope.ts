/** Whether a signature is meant for this endpoint and covers what it must. */
import { DEFAULT_REGION } from "../../aws/regions.ts";
import type { AwsError } from "../dispatch/errors.ts";
import { type Claim, type CredentialScope, ECDSA_ALGORITHM } from "./claim.ts";
import type { SigningEndpoint } from "./examined.ts";
import { type RefusalFamily, refusalError } from "./refusal.ts";

const TERMINATOR = "aws4_request";
const REGION = /^[a-z0-9-]{1,63}$/;
const SCOPE_DATE = /^\d{8}$/;

/** Headers that clients add after signing, and AWS lets pass. */
const MAY_BE_UNSIGNED: ReadonlySet<string> = new Set(["x-amz-content-sha256", "x-amz-user-agent"]);
/** Some services want the session token added to the finished request. */
const TOKEN = "x-amz-security-token";

/** Throws unless the signature covers the host and every x-amz-* header. */
export function checkHeadersSigned(
  headers: Readonly<Record<string, string>>,
  claim: Claim,
  family: RefusalFamily,
): void {
  const { set } = claim.signedHeaders;
  if (!set.has("host") && !set.has(":authority")) throw unsignedHeaders("host", family);
  for (const name in headers) {
    if (!name.startsWith("x-amz-") || set.has(name) || MAY_BE_UNSIGNED.has(name)) continue;
    if (name === TOKEN && family !== "s3") continue;
    throw unsignedHeaders(name, family);
  }
}

function unsignedHeaders(name: string, family: RefusalFamily): AwsError {
  const written = name.replace(/(^|-)[a-z]/g, (letters) => letters.toUpperCase());
  const which = name === "host" ? "'Host' or ':authority'" : `'${written}'`;
  const detail = `${which} must be a 'SignedHeader' in the AWS Authorization.`;
  return refusalError({ meaning: "unsigned-headers", detail, names: name }, family);
}

/** A credential that does not have its five elements (four with SigV4A). */
export function malformedCredential(claim: Claim, family: RefusalFamily): AwsError {
  if (family === "s3")
    return malformed(
      claim,
      'the Credential is mal-formed; expecting "<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request".',
    );
  const [count, example] =
    claim.algorithm === ECDSA_ALGORITHM
      ? [4, "keyid/date/service/term"]
      : [5, "keyid/date/region/service/term"];
  const detail =
    `Credential must have exactly ${count} slash-delimited elements, e.g. ${example}, ` +
    `got '${claim.credential}'`;
  return refusalError({ meaning: "incomplete", detail }, family);
}

/** Answers the Region that the request is for. */
export function checkScope(
  scope: CredentialScope,
  claim: Claim,
  endpoint: SigningEndpoint,
  regionSet: string | undefined,
): string {
  const region = scope.region ?? regionOfSet(regionSet ?? "", endpoint.region);
  const rightRegion = endpoint.region === undefined ? REGION.test(region) : region === endpoint.region;
  const rightService = endpoint.signingNames.includes(scope.service);
  const rightDate = claim.date.startsWith(scope.date) && scope.date.length === 8;
  if (rightRegion && rightService && rightDate && scope.terminator === TERMINATOR) return region;
  throw endpoint.family === "s3"
    ? misdirectedS3(scope, region, claim, endpoint)
    : misdirected(scope, { rightRegion, rightService, rightDate, region }, claim, endpoint);
}

/** SigV4A names Regions in x-amz-region-set: "*", or a list whose elements may end in "*". */
function regionOfSet(regionSet: string, wanted: string | undefined): string {
  const patterns = regionSet.split(",").map((pattern) => pattern.trim());
  const target = wanted ?? patterns.find((pattern) => !pattern.includes("*")) ?? DEFAULT_REGION;
  const covers = (pattern: string) =>
    pattern.endsWith("*") ? target.startsWith(pattern.slice(0, -1)) : pattern === target;
  return patterns.some(covers) ? target : regionSet;
}

interface Findings {
  readonly rightRegion: boolean;
  readonly rightService: boolean;
  readonly rightDate: boolean;
  readonly region: string;
}

function misdirected(
  scope: CredentialScope,
  found: Findings,
  claim: Claim,
  endpoint: SigningEndpoint,
): AwsError {
  const said: string[] = [];
  if (!found.rightRegion) said.push(`Credential should be scoped to a valid region, not '${found.region}'. `);
  if (!found.rightService)
    said.push(`Credential should be scoped to correct service: '${endpoint.signingNames[0]}'. `);
  if (scope.terminator !== TERMINATOR)
    said.push(
      `Credential should be scoped with a valid terminator: '${TERMINATOR}', not '${scope.terminator}'. `,
    );
  if (!found.rightDate)
    said.push(
      "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: " +
        `'${scope.date}' != '${claim.date.slice(0, 8)}', from '${claim.date}'. `,
    );
  return refusalError({ meaning: "misdirected", detail: said.join("") }, endpoint.family);
}

function misdirectedS3(
  scope: CredentialScope,
  region: string,
  claim: Claim,
  endpoint: SigningEndpoint,
): AwsError {
  const expected = endpoint.region ?? DEFAULT_REGION;
  if (!SCOPE_DATE.test(scope.date))
    return malformed(
      claim,
      `incorrect date format "${scope.date}". This date in the credential must be in the format "yyyyMMdd".`,
    );
  if (!endpoint.signingNames.includes(scope.service))
    return malformed(
      claim,
      `incorrect service "${scope.service}". This endpoint belongs to "${endpoint.signingNames[0]}".`,
    );
  if (scope.terminator !== TERMINATOR)
    return malformed(claim, `incorrect terminal "${scope.terminator}". This endpoint uses "${TERMINATOR}".`);
  if (!claim.date.startsWith(scope.date))
    return malformed(
      claim,
      `Invalid credential date "${scope.date}". ` +
        `This date is not the same as X-Amz-Date: "${claim.date.slice(0, 8)}".`,
    );
  return malformed(claim, `the region '${region}' is wrong; expecting '${expected}'`, { Region: expected });
}

/** S3's words for a credential that it cannot use. */
function malformed(claim: Claim, detail: string, fields?: Readonly<Record<string, string>>): AwsError {
  const header = claim.place === "header";
  const subject = header
    ? "The authorization header is malformed"
    : "Error parsing the X-Amz-Credential parameter";
  const meaning = header ? "incomplete" : "incomplete-query";
  return refusalError(
    { meaning, detail: `${subject}; ${detail}`, ...(fields === undefined ? {} : { fields }) },
    "s3",
  );
}
