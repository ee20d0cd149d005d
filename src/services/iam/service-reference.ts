/** AWS's service authorization reference: a read-only table, unpacked when somebody first asks for it. */
import { type IamServicePrefix, type LineTable, openLineTable } from "../../gen/tables.ts";
import type { IamServiceRow } from "../../kernel/wire/model.ts";

/** What IAM knows of a service, by the prefix of its actions in lower case. */
export type ServiceReference = (prefix: string) => IamServiceRow | undefined;

/** Reads what src/gen/iam-actions.br holds. Nothing is read before it is needed, and no row but those asked for. */
export function serviceReference(load: () => Uint8Array): ServiceReference {
  let opened: {
    readonly lines: LineTable<IamServicePrefix>;
    readonly positions: ReadonlyMap<string, number>;
  };
  const rows = new Map<string, IamServiceRow>();
  return (prefix) => {
    const known = rows.get(prefix);
    if (known !== undefined) return known;
    if (opened === undefined) {
      const lines = openLineTable<IamServicePrefix>(load());
      opened = { lines, positions: new Map(lines.index.map((name, position) => [name, position])) };
    }
    const position = opened.positions.get(prefix);
    if (position === undefined) return undefined;
    const row = JSON.parse(opened.lines.row(position)) as IamServiceRow;
    rows.set(prefix, row);
    return row;
  };
}
