/** The policies that AWS keeps for everybody: a read-only table, unpacked when somebody first asks for it. */
import { instant } from "../../base/instant.ts";
import {
  type LineTable,
  type ManagedPolicyEntry,
  managedPolicyArn,
  openLineTable,
} from "../../gen/tables.ts";
import type { AwsPolicy, AwsPolicyTable } from "../../kernel/ports/identity.ts";

/** Makes the table of what src/gen/aws-managed-policies.br holds. Nothing is read before it is needed. */
export function awsPolicyTable(load: () => Uint8Array): AwsPolicyTable {
  let opened: Opened | undefined;
  const table = () => (opened ??= open(load()));
  return {
    get: (arn) => table().byArn.get(arn)?.policy,
    list: () => table().policies,
    document(arn) {
      const position = table().byArn.get(arn)?.position;
      return position === undefined ? undefined : table().lines.row(position);
    },
  };
}

interface Opened {
  readonly lines: LineTable<ManagedPolicyEntry>;
  readonly policies: readonly AwsPolicy[];
  readonly byArn: ReadonlyMap<string, { readonly policy: AwsPolicy; readonly position: number }>;
}

function open(bytes: Uint8Array): Opened {
  const lines = openLineTable<ManagedPolicyEntry>(bytes);
  const policies = lines.index.map(policyOf);
  const byArn = new Map(policies.map((policy, position) => [policy.arn, { policy, position }]));
  return { lines, policies, byArn };
}

function policyOf(entry: ManagedPolicyEntry): AwsPolicy {
  return {
    arn: managedPolicyArn(entry),
    name: entry.name,
    path: entry.path,
    id: entry.policyId,
    versionId: entry.defaultVersionId,
    createdAt: instant(Date.parse(entry.createDate)),
    updatedAt: instant(Date.parse(entry.updateDate)),
  };
}

/** A world without AWS's policies. */
export const NO_AWS_POLICIES: AwsPolicyTable = {
  get: () => undefined,
  document: () => undefined,
  list: () => [],
};
