/**
 * The AWS managed policies -> src/gen/aws-managed-policies.br. The committed table is its own source: `npm run gen`
 * writes it again from itself, and `npm run gen -- --import-managed-policies <file>` renews it from a dataset in the
 * form of iann0036/iam-dataset (MIT): a JSON array of { name, arn, versionId, createDate, updateDate, deprecated,
 * document }.
 */
import { createHash } from "node:crypto";
import { lineTableText } from "./line-table.ts";
import { byName } from "./model.ts";
import type { LineTable, ManagedPolicyEntry } from "./verbatim/tables.ts";

interface DatasetPolicy {
  readonly name: string;
  readonly arn: string | null;
  readonly versionId: string;
  readonly createDate: string;
  readonly updateDate: string;
  readonly deprecated: boolean;
  readonly document: Readonly<Record<string, unknown>>;
}

interface ManagedPolicy extends ManagedPolicyEntry {
  /** The policy document as JSON text. */
  readonly document: string;
}

/** The order in which AWS writes a statement's members. */
const STATEMENT_ORDER: readonly string[] =
  "Sid Effect Principal NotPrincipal Action NotAction Resource NotResource Condition".split(" ");

/**
 * The two that the dataset leaves out because they name no action of any service. From the AWS Managed Policy
 * Reference, https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AdministratorAccess.html and
 * .../PowerUserAccess.html.
 */
const MISSING: readonly ManagedPolicy[] = [
  {
    name: "AdministratorAccess",
    path: "/",
    policyId: "ANPAIWMBCKSKIEE64ZLYK",
    defaultVersionId: "v1",
    createDate: "2015-02-06T18:39:46Z",
    updateDate: "2015-02-06T18:39:46Z",
    document: documentText({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }],
    }),
  },
  {
    name: "PowerUserAccess",
    path: "/",
    policyId: "ANPAJYRXTHIB4FOVS3ZXS",
    defaultVersionId: "v12",
    createDate: "2015-02-06T18:39:47Z",
    updateDate: "2026-02-12T17:59:00Z",
    document: documentText({
      Version: "2012-10-17",
      Statement: [
        { Effect: "Allow", NotAction: ["iam:*", "organizations:*", "account:*"], Resource: "*" },
        {
          Effect: "Allow",
          Action: [
            "account:GetAccountInformation",
            "account:GetGovCloudAccountInformation",
            "account:GetPrimaryEmail",
            "account:ListRegions",
            "iam:CreateServiceLinkedRole",
            "iam:DeleteServiceLinkedRole",
            "iam:ListRoles",
            "organizations:DescribeEffectivePolicy",
            "organizations:DescribeOrganization",
          ],
          Resource: "*",
        },
      ],
    }),
  },
];

/** The table's text from a dataset. Retired policies stay out: AWS neither lists nor attaches them any more. */
export function importManagedPolicies(dataset: string): string {
  const policies = (JSON.parse(dataset) as DatasetPolicy[])
    .filter((policy) => !policy.deprecated && policy.arn !== null)
    .map(policyOf);
  const known = new Set(policies.map(({ name }) => name));
  return tableText([...policies, ...MISSING.filter(({ name }) => !known.has(name))]);
}

/** The table's text from itself. */
export function renewManagedPolicies(table: LineTable<ManagedPolicyEntry>): string {
  const rows = table.index.map((entry, position) => ({ ...entry, document: table.row(position) }));
  return tableText(rows.map((row) => MISSING.find(({ name }) => name === row.name) ?? row));
}

function tableText(policies: readonly ManagedPolicy[]): string {
  const ordered = [...policies].sort((a, b) => byName(a.name, b.name));
  const ids = new Set(ordered.map(({ policyId }) => policyId));
  if (ids.size !== ordered.length) throw new Error("two managed policies got one id");
  return lineTableText(
    ordered.map(({ document: _, ...entry }) => entry),
    ordered.map(({ document }) => document),
  );
}

function policyOf({ name, arn, versionId, createDate, updateDate, document }: DatasetPolicy): ManagedPolicy {
  const path = /^arn:aws:iam::aws:policy(\/.*)$/.exec(arn as string)?.[1]?.slice(0, -name.length);
  if (path === undefined || `arn:aws:iam::aws:policy${path}${name}` !== arn)
    throw new Error(`odd ARN ${arn}`);
  return {
    name,
    path,
    policyId: derivedId(arn),
    defaultVersionId: versionId,
    createDate: utc(createDate),
    updateDate: utc(updateDate),
    document: documentText(document),
  };
}

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** An id in the form of AWS's recent ones, which all begin with the part that stands for AWS's own account. */
function derivedId(arn: string): string {
  const digest = createHash("sha256").update(arn).digest();
  const tail = Array.from({ length: 9 }, (_, at) => BASE32[(digest[at] as number) & 31]);
  return `ANPAZKAPJZG4${tail.join("")}`;
}

function utc(date: string): string {
  return date.replace(/\+00:00$/, "Z");
}

/** The document with its members in the order in which AWS writes them; the dataset has them by the alphabet. */
function documentText(document: Readonly<Record<string, unknown>>): string {
  const { Version, Id, Statement, ...rest } = document;
  if (Object.keys(rest).length > 0) throw new Error(`a policy document with ${Object.keys(rest)}`);
  const statements = (Array.isArray(Statement) ? Statement : [Statement]).map((statement) => {
    const odd = Object.keys(statement as object).filter((member) => !STATEMENT_ORDER.includes(member));
    if (odd.length > 0) throw new Error(`a policy statement with ${odd}`);
    return Object.fromEntries(
      STATEMENT_ORDER.filter((member) => member in statement).map((member) => [member, statement[member]]),
    );
  });
  return JSON.stringify({ Version, ...(Id !== undefined && { Id }), Statement: statements });
}
