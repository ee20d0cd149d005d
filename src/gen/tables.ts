/**
 * Reads the compressed tables of this folder: aws-managed-policies.br and iam-actions.br. Their text is a JSON index on
 * the first line and one row of JSON a line after it, so that whoever looks for one row parses the index and that row.
 */
import { brotliDecompressSync } from "node:zlib";

export interface LineTable<Entry> {
  readonly index: readonly Entry[];
  /** The JSON text that belongs to an entry of the index, unparsed. */
  row(position: number): string;
}

/** Index entry of aws-managed-policies.br; its row is the policy document of the default version. */
export interface ManagedPolicyEntry {
  readonly name: string;
  /** "/", "/service-role/", "/aws-service-role/", "/job-function/" or "/root-task/". */
  readonly path: string;
  /** "ANPA" and 17 characters; AWS's own where it is widely published, otherwise derived from the ARN. */
  readonly policyId: string;
  readonly defaultVersionId: string;
  /** When the policy was made; where that is not known, when its default version was. ISO 8601, UTC. */
  readonly createDate: string;
  /** When the default version was made. */
  readonly updateDate: string;
}

/** Index entry of iam-actions.br: a service prefix. Its row is an IamServiceRow (src/kernel/wire/model.ts). */
export type IamServicePrefix = string;

/** Opens a table from its bytes. Takes some 10 ms: do it when it is first asked for, and keep it. */
export function openLineTable<Entry>(compressed: Uint8Array): LineTable<Entry> {
  const text = brotliDecompressSync(compressed).toString("utf8");
  const [head, ...rows] = text.slice(0, -1).split("\n") as [string, ...string[]];
  return {
    index: JSON.parse(head) as readonly Entry[],
    row(position) {
      const row = rows[position];
      if (row === undefined) throw new RangeError(`the table has ${rows.length} rows, not a row ${position}`);
      return row;
    },
  };
}

/** The ARN of an AWS managed policy: its account is "aws" in every partition. */
export function managedPolicyArn({ path, name }: ManagedPolicyEntry, partition = "aws"): string {
  return `arn:${partition}:iam::aws:policy${path}${name}`;
}
