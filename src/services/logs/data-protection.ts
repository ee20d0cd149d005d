/**
 * Data protection policies: what they find in messages is shown as asterisks, unless the reader may unmask.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/mask-sensitive-log-data.html
 */
import { invalidParameter, notBuilt } from "./errors.ts";
import type { LogGroup } from "./group.ts";
import type { Read } from "./kit.ts";

/** Finds the places of one kind of data; groups without a name are the data where there are any. */
interface Identifier {
  readonly regex: RegExp;
  readonly is?: (found: string) => boolean;
}

const MANAGED: Readonly<Record<string, Identifier>> = {
  EmailAddress: { regex: /[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+/g },
  IpAddress: {
    regex:
      /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.])|(?<![\w:])(?:[\da-fA-F]{1,4}:){2,7}(?::?[\da-fA-F]{1,4})+(?![\w:])/g,
  },
  CreditCardNumber: { regex: /(?<!\d)(?:\d[ -]?){12,18}\d(?!\d)/g, is: passesLuhn },
  AwsSecretKey: { regex: /(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g, is: looksSecret },
  "Ssn-US": { regex: /(?<!\d)(?!000|666|9\d\d)\d{3}[- ](?!00)\d\d[- ](?!0000)\d{4}(?!\d)/g },
  "PhoneNumber-US": {
    regex: /(?<!\d)(?:\+?1[ .-]?)?(?:\([2-9]\d\d\) ?|[2-9]\d\d[ .-])[2-9]\d\d[ .-]\d{4}(?!\d)/g,
  },
  OpenSshPrivateKey: {
    regex: /-----BEGIN OPENSSH PRIVATE KEY-----[\s\S]*?(?:-----END OPENSSH PRIVATE KEY-----|$)/g,
  },
  PkcsPrivateKey: {
    regex:
      /-----BEGIN (?:RSA |EC |ENCRYPTED )?PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  },
  PgpPrivateKey: {
    regex: /-----BEGIN PGP PRIVATE KEY BLOCK-----[\s\S]*?(?:-----END PGP PRIVATE KEY BLOCK-----|$)/g,
  },
  PuttyPrivateKey: { regex: /PuTTY-User-Key-File-\d: [\s\S]*?(?:Private-MAC: \w+|$)/g },
};
const MANAGED_ARN = /^arn:aws[\w-]*:dataprotection::aws:data-identifier\/([\w-]+)$/;
const VERSION = "2021-06-01";

interface Statement {
  readonly DataIdentifier?: readonly string[];
  readonly Operation?: {
    readonly Audit?: { readonly FindingsDestination?: object };
    readonly Deidentify?: { readonly MaskConfig?: object };
  };
}
interface Policy {
  readonly Version?: string;
  readonly Statement?: readonly Statement[];
  readonly Configuration?: {
    readonly CustomDataIdentifier?: ReadonlyArray<{ readonly Name: string; readonly Regex: string }>;
  };
}

/** Refuses what is no policy, and identifiers that Cloudlet does not find. */
export function checkDataProtectionPolicy(document: string): void {
  identifiersOf(parse(document));
}

/** Hides what the group's policies (its own and the account's) want hidden; undefined: nothing. */
export function maskOf(ctx: Read, group: LogGroup): ((message: string) => string) | undefined {
  const documents = ctx.store.accountPolicy
    .ready("DATA_PROTECTION_POLICY/")
    .map(({ policyDocument }) => policyDocument ?? "");
  if (group.dataProtection !== undefined) documents.push(group.dataProtection.document);
  if (documents.length === 0) return undefined;
  const identifiers = documents.flatMap((document) => identifiersOf(parse(document)));
  return (message) => identifiers.reduce(masked, message);
}

function masked(message: string, { regex, is }: Identifier): string {
  return message.replace(regex, (found) =>
    is === undefined || is(found) ? "*".repeat(found.length) : found,
  );
}

function parse(document: string): Policy {
  let policy: unknown;
  try {
    policy = JSON.parse(document);
  } catch {
    throw invalidParameter("Invalid data protection policy: not a JSON document.");
  }
  if (typeof policy !== "object" || policy === null || Array.isArray(policy))
    throw invalidParameter("Invalid data protection policy: not a JSON object.");
  return policy;
}

/** What the policy hides. A policy must both audit and hide the same. */
function identifiersOf(policy: Policy): Identifier[] {
  if (policy.Version !== VERSION)
    throw invalidParameter(`Invalid data protection policy: Version must be ${VERSION}.`);
  const statements = policy.Statement ?? [];
  const audit = statements.find(({ Operation }) => Operation?.Audit !== undefined);
  const hide = statements.find(({ Operation }) => Operation?.Deidentify !== undefined);
  if (statements.length !== 2 || audit === undefined || hide === undefined)
    throw invalidParameter(
      "Invalid data protection policy: one statement must have the operation Audit and one Deidentify.",
    );
  if (Object.keys(audit.Operation?.Audit?.FindingsDestination ?? {}).length > 0)
    throw notBuilt("FindingsDestination of data protection policies");
  if (JSON.stringify(audit.DataIdentifier) !== JSON.stringify(hide.DataIdentifier))
    throw invalidParameter(
      "Invalid data protection policy: the DataIdentifier lists of both statements must match exactly.",
    );
  const custom = policy.Configuration?.CustomDataIdentifier ?? [];
  return (hide.DataIdentifier ?? []).map((name) => identifierNamed(name, custom));
}

function identifierNamed(
  name: string,
  custom: ReadonlyArray<{ readonly Name: string; readonly Regex: string }>,
): Identifier {
  const own = custom.find((each) => each.Name === name);
  if (own !== undefined) {
    try {
      return { regex: new RegExp(own.Regex, "g") };
    } catch {
      throw invalidParameter(`Invalid data protection policy: the Regex of ${name} is invalid.`);
    }
  }
  const id = MANAGED_ARN.exec(name)?.[1];
  if (id === undefined)
    throw invalidParameter(`Invalid data protection policy: unknown data identifier ${name}.`);
  const managed = MANAGED[id];
  if (managed === undefined) throw notBuilt(`the data identifier ${id}`);
  return managed;
}

/** ISO/IEC 7812-1, annex B. */
function passesLuhn(found: string): boolean {
  let sum = 0;
  const digits = found.replace(/\D/g, "");
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Forty characters of one kind only are a hash or a path, no key. */
function looksSecret(found: string): boolean {
  return /[a-z]/.test(found) && /[A-Z]/.test(found) && /\d/.test(found);
}
