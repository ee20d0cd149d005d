/**
 * Data protection policies: sensitive data is found in what is published and in what is delivered, and noted, masked or
 * refused. https://docs.aws.amazon.com/sns/latest/dg/sns-message-data-protection-policies.html
 */
import type { LogDestination } from "../../../targets/vended-log.ts";
import { invalidParameter, notBuilt } from "../errors.ts";
import { DATA_PROTECTION_POLICY_BYTES_MAX } from "../limits.ts";
import { IDENTIFIERS, type Identifier } from "./identifiers.ts";

export type Direction = "Inbound" | "Outbound";

type Operation =
  | { readonly kind: "deny" }
  | { readonly kind: "mask"; readonly character: string }
  | { readonly kind: "redact" }
  | {
      readonly kind: "audit";
      readonly percent: number;
      readonly found: readonly LogDestination[];
      readonly clean: readonly LogDestination[];
    };

interface Statement {
  readonly direction: Direction;
  readonly principals: readonly string[];
  readonly exempt: readonly string[];
  readonly identifiers: readonly (Identifier & { readonly name: string })[];
  readonly operation: Operation;
}

/** A compiled policy. It never changes. */
export interface DataProtection {
  readonly statements: readonly Statement[];
}

/** Something sensitive, and where. */
export interface Finding {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** What an audit is to tell. */
export interface AuditNote {
  readonly destinations: readonly LogDestination[];
  readonly findings: readonly Finding[];
}

/** What became of a text. */
export type Protected =
  | { readonly allowed: true; readonly text: string; readonly notes: readonly AuditNote[] }
  | { readonly allowed: false; readonly notes: readonly AuditNote[] };

const PASSED: readonly AuditNote[] = [];

/**
 * Puts a text to the policy. `principal` published it, or is delivered to; `lot`, a number in [0, 100), decides whether
 * it is among the audited.
 */
export function protect(
  policy: DataProtection | undefined,
  direction: Direction,
  principal: string,
  text: string,
  lot: number,
): Protected {
  if (policy === undefined) return { allowed: true, text, notes: PASSED };
  const notes: AuditNote[] = [];
  let now = text;
  for (const { operation, ...statement } of policy.statements) {
    if (statement.direction !== direction || !concerns(statement, principal)) continue;
    const findings = findingsIn(now, statement.identifiers);
    if (operation.kind === "audit") {
      const destinations = findings.length > 0 ? operation.found : operation.clean;
      if (lot < operation.percent && destinations.length > 0) notes.push({ destinations, findings });
    } else if (findings.length === 0) continue;
    else if (operation.kind === "deny") return { allowed: false, notes };
    else now = replaced(now, findings, operation);
  }
  return { allowed: true, text: now, notes };
}

function concerns(
  { principals, exempt }: Pick<Statement, "principals" | "exempt">,
  principal: string,
): boolean {
  return !exempt.includes(principal) && (principals.includes("*") || principals.includes(principal));
}

function findingsIn(text: string, identifiers: Statement["identifiers"]): Finding[] {
  const findings: Finding[] = [];
  for (const { name, pattern, isReal } of identifiers)
    for (const match of text.matchAll(pattern))
      if (match[0] !== "" && isReal?.(match[0]) !== false)
        findings.push({ name, start: match.index, end: match.index + match[0].length });
  return findings.sort((one, other) => one.start - other.start || other.end - one.end);
}

function replaced(text: string, findings: readonly Finding[], operation: Operation): string {
  let result = "";
  let at = 0;
  for (const { start, end } of findings) {
    if (start < at) continue;
    result += text.slice(at, start);
    if (operation.kind === "mask") result += operation.character.repeat(end - start);
    at = end;
  }
  return result + text.slice(at);
}

const POLICY_VERSION = "2021-06-01";
const MANAGED = /^arn:aws[^:]*:dataprotection::aws:data-identifier\/([A-Za-z0-9-]+)$/;
const MASKS = /^[*A-Za-z0-9!#$%&()+,./:;<=>?@[\]^_`{|}~ -]$/;

/** Such patterns can take longer than anybody lives. */
const NESTED_REPETITION = /\([^()]*[+*}][^()]*\)[+*{]/;

interface Json {
  readonly [name: string]: unknown;
}

const wrong = (reason: string) => invalidParameter("DataProtectionPolicy", reason);
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Compiles a policy that is to be put; refuses what is none, and what Cloudlet cannot act upon. */
export function checkedDataProtection(text: string): DataProtection {
  if (Buffer.byteLength(text) > DATA_PROTECTION_POLICY_BYTES_MAX) throw wrong("The policy is too large.");
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw wrong("Invalid JSON format.");
  }
  if (!isObject(document)) throw wrong("Invalid JSON format.");
  if (document["Version"] !== POLICY_VERSION) throw wrong(`Version must be ${POLICY_VERSION}.`);
  if (typeof document["Name"] !== "string") throw wrong("Name is required.");
  const statements = document["Statement"];
  if (!Array.isArray(statements) || statements.length === 0) throw wrong("Statement is required.");
  const custom = customIdentifiers(document["Configuration"]);
  const compiled = statements.map((statement: unknown) => statementOf(statement, custom));
  if (compiled.filter(({ operation }) => operation.kind === "audit").length > 1)
    throw wrong("A policy can have only one Audit statement.");
  return { statements: compiled };
}

/** A policy that is kept. */
export const dataProtectionOf = checkedDataProtection;

function customIdentifiers(configuration: unknown): ReadonlyMap<string, Identifier> {
  const found = new Map<string, Identifier>();
  const list = isObject(configuration) ? configuration["CustomDataIdentifier"] : undefined;
  if (!Array.isArray(list)) return found;
  for (const each of list as readonly unknown[]) {
    const { Name, Regex } = isObject(each) ? each : ({} as Json);
    if (typeof Name !== "string" || typeof Regex !== "string" || Regex.length > 200)
      throw wrong("A CustomDataIdentifier needs a Name and a Regex of at most 200 characters.");
    if (NESTED_REPETITION.test(Regex)) throw notBuilt("a Regex that repeats a repetition");
    try {
      found.set(Name, { pattern: new RegExp(Regex, "g") });
    } catch {
      throw wrong(`The Regex of ${Name} is invalid.`);
    }
  }
  return found;
}

function statementOf(value: unknown, custom: ReadonlyMap<string, Identifier>): Statement {
  if (!isObject(value)) throw wrong("Statement is invalid.");
  const { DataDirection, DataIdentifier, Principal, NoPrincipal, Operation: operation } = value;
  if (DataDirection !== "Inbound" && DataDirection !== "Outbound")
    throw wrong("DataDirection must be Inbound or Outbound.");
  const names = listOf(DataIdentifier);
  if (names.length === 0) throw wrong("DataIdentifier is required.");
  if (Principal === undefined && NoPrincipal === undefined) throw wrong("Principal is required.");
  return {
    direction: DataDirection,
    principals: NoPrincipal === undefined ? listOf(Principal) : ["*"],
    exempt: listOf(NoPrincipal),
    identifiers: names.map((name) => identifierNamed(name, custom)),
    operation: operationOf(operation, DataDirection),
  };
}

const listOf = (value: unknown): readonly string[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as string[]) : [String(value)];

function identifierNamed(
  name: string,
  custom: ReadonlyMap<string, Identifier>,
): Identifier & { readonly name: string } {
  const own = custom.get(name);
  if (own !== undefined) return { ...own, name };
  const managed = MANAGED.exec(name)?.[1];
  if (managed === undefined) throw wrong(`The data identifier ${name} is invalid.`);
  const known = IDENTIFIERS[managed];
  if (known === undefined) throw notBuilt(`the data identifier ${managed}`);
  return { ...known, name };
}

function operationOf(value: unknown, direction: Direction): Operation {
  if (!isObject(value) || Object.keys(value).length !== 1)
    throw wrong("A statement has exactly one Operation.");
  const { Deny, Deidentify, Audit } = value;
  if (isObject(Deny)) return { kind: "deny" };
  if (isObject(Deidentify)) return maskingOf(Deidentify);
  if (!isObject(Audit)) throw wrong("Operation must be Audit, Deidentify or Deny.");
  if (direction !== "Inbound") throw wrong("Audit is for Inbound data only.");
  const percent = Number(Audit["SampleRate"]);
  if (!(Number.isInteger(percent) && percent >= 0 && percent <= 99))
    throw wrong("SampleRate must be an integer between 0 and 99.");
  return {
    kind: "audit",
    percent,
    found: destinationsOf(Audit["FindingsDestination"]),
    clean: destinationsOf(Audit["NoFindingsDestination"]),
  };
}

function maskingOf({ MaskConfig, RedactConfig }: Json): Operation {
  if (isObject(RedactConfig)) return { kind: "redact" };
  const character = isObject(MaskConfig) ? MaskConfig["MaskWithCharacter"] : undefined;
  if (typeof character !== "string" || !MASKS.test(character))
    throw wrong("MaskWithCharacter must be one printable ASCII character.");
  return { kind: "mask", character };
}

const VENDED_LOGS = "/aws/vendedlogs/";

/** https://docs.aws.amazon.com/sns/latest/dg/sns-message-data-protection-operations.html */
function destinationsOf(given: unknown): LogDestination[] {
  if (given === undefined) return [];
  const { CloudWatchLogs, Firehose, S3, ...others } = isObject(given) ? given : ({} as Json);
  const [stranger] = Object.keys(others);
  if (stranger !== undefined) throw wrong(`${stranger} is no audit destination.`);
  const group = nameIn(CloudWatchLogs, "LogGroup");
  const stream = nameIn(Firehose, "DeliveryStream");
  const bucket = nameIn(S3, "Bucket");
  if (group !== undefined && !group.startsWith(VENDED_LOGS))
    throw wrong(`The LogGroup must begin with ${VENDED_LOGS}`);
  return [
    ...(group === undefined ? [] : [{ kind: "group" as const, name: group }]),
    ...(stream === undefined ? [] : [{ kind: "stream" as const, name: stream }]),
    ...(bucket === undefined ? [] : [{ kind: "bucket" as const, name: bucket }]),
  ];
}

function nameIn(destination: unknown, member: string): string | undefined {
  if (destination === undefined) return undefined;
  const name = isObject(destination) ? destination[member] : undefined;
  if (typeof name !== "string" || name === "") throw wrong(`An audit destination needs a ${member}.`);
  return name;
}

/** Everything a policy's audits write to. */
export function auditDestinations({ statements }: DataProtection): LogDestination[] {
  return statements.flatMap(({ operation }) =>
    operation.kind === "audit" ? [...operation.found, ...operation.clean] : [],
  );
}
