/** The policies that AWS keeps for everybody: a read-only table, unpacked when somebody first asks for it. */
import { instant } from "../../base/instant.ts";
import {
  type LineTable,
  type ManagedPolicyEntry,
  managedPolicyArn,
  openLineTable,
} from "../../gen/tables.ts";
import type { AwsPolicy, AwsPolicyTable } from "../../kernel/ports/identity.ts";

/** AWS's policies as a partition has them. */
export type AwsPolicies = (partition: string) => AwsPolicyTable;

/**
 * Makes the tables of what src/gen/aws-managed-policies.br holds. Nothing is read before it is needed. Every partition
 * has the same policies; ARNs in them name the partition.
 */
export function awsPolicies(load: () => Uint8Array): AwsPolicies {
  let lines: LineTable<ManagedPolicyEntry> | undefined;
  const tables = new Map<string, AwsPolicyTable>();
  return (partition) => {
    let table = tables.get(partition);
    if (table === undefined) {
      table = tableOf(partition, () => (lines ??= openLineTable<ManagedPolicyEntry>(load())));
      tables.set(partition, table);
    }
    return table;
  };
}

function tableOf(partition: string, lines: () => LineTable<ManagedPolicyEntry>): AwsPolicyTable {
  let opened: Opened | undefined;
  const table = () => (opened ??= open(lines(), partition));
  return {
    get: (arn) => table().byArn.get(arn)?.policy,
    list: () => table().policies,
    document(arn) {
      const position = table().byArn.get(arn)?.position;
      if (position === undefined) return undefined;
      const text = lines().row(position);
      return partition === "aws" ? text : text.replaceAll("arn:aws:", `arn:${partition}:`);
    },
  };
}

interface Opened {
  readonly policies: readonly AwsPolicy[];
  readonly byArn: ReadonlyMap<string, { readonly policy: AwsPolicy; readonly position: number }>;
}

function open({ index }: LineTable<ManagedPolicyEntry>, partition: string): Opened {
  const policies = index.map((entry) => policyOf(entry, partition));
  const byArn = new Map(policies.map((policy, position) => [policy.arn, { policy, position }]));
  return { policies, byArn };
}

function policyOf(entry: ManagedPolicyEntry, partition: string): AwsPolicy {
  return {
    arn: managedPolicyArn(entry, partition),
    name: entry.name,
    path: entry.path,
    id: entry.policyId,
    versionId: entry.defaultVersionId,
    createdAt: instant(Date.parse(entry.createDate)),
    updatedAt: instant(Date.parse(entry.updateDate)),
  };
}

/** A world without AWS's policies. */
export const NO_AWS_POLICIES: AwsPolicies = () => ({
  get: () => undefined,
  document: () => undefined,
  list: () => [],
});
