/** What DuckDB's own parser says of a statement: `json_serialize_sql` answers its tree, and only for SELECT. */
import { SqlRefused } from "../../kernel/ports/sql.ts";

type Tree = Readonly<Record<string, unknown>>;

export interface ParsedStatement {
  readonly tables: readonly string[];
  /** What Trino calls the columns, where that can be told: undefined stands for DuckDB's own name. */
  readonly names: readonly (string | undefined)[] | undefined;
}

/** Table functions that read what is in the query itself. */
const HARMLESS: readonly string[] = ["unnest", "generate_series", "range"];

/** Throws {@link SqlRefused} when the tree is not one SELECT over tables by name. */
export function parsed(serialized: string): ParsedStatement {
  const tree = JSON.parse(serialized) as {
    readonly error: boolean;
    readonly error_message?: string;
    readonly statements?: readonly { readonly node: Tree }[];
  };
  if (tree.error) {
    const only = tree.error_message?.startsWith("Only SELECT") === true;
    throw new SqlRefused(
      "statement",
      only ? "Only SELECT statements are allowed." : (tree.error_message ?? ""),
    );
  }
  const [statement, ...others] = tree.statements ?? [];
  if (statement === undefined || others.length > 0)
    throw new SqlRefused("statement", "Exactly one statement is allowed.");
  const found = { tables: new Set<string>(), defined: new Set<string>() };
  collect(statement, found);
  const tables = [...found.tables].filter((name) => !found.defined.has(name.toLowerCase()));
  return { tables, names: namesOf(statement.node) };
}

interface Found {
  readonly tables: Set<string>;
  /** By WITH. */
  readonly defined: Set<string>;
}

function collect(value: unknown, found: Found): void {
  if (Array.isArray(value)) {
    for (const each of value) collect(each, found);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  const node = value as Tree;
  if (node["type"] === "BASE_TABLE") found.tables.add(tableName(node));
  if (node["type"] === "TABLE_FUNCTION") checkFunction(node);
  const definitions = (node["cte_map"] as { map?: readonly { key: string }[] } | undefined)?.map ?? [];
  for (const { key } of definitions) found.defined.add(key.toLowerCase());
  for (const each of Object.values(node)) collect(each, found);
}

function tableName(node: Tree): string {
  if (node["schema_name"] !== "" || node["catalog_name"] !== "")
    throw new SqlRefused("statement", `Table ${node["schema_name"]}.${node["table_name"]} does not exist.`);
  return String(node["table_name"]);
}

function checkFunction(node: Tree): void {
  const name = String((node["function"] as Tree | undefined)?.["function_name"] ?? "");
  if (!HARMLESS.includes(name.toLowerCase()))
    throw new SqlRefused("statement", `Table function ${name} is not allowed.`);
}

/** Columns without a name are `_col0` and so on; a star leaves the names to the tables. */
function namesOf(node: Tree): ParsedStatement["names"] {
  const list = node["select_list"] as readonly Tree[] | undefined;
  if (list === undefined || list.some((item) => item["class"] === "STAR")) return undefined;
  return list.map((item, index) => {
    if (item["alias"] !== "") return undefined;
    if (item["class"] === "COLUMN_REF") return (item["column_names"] as readonly string[]).at(-1);
    return `_col${index}`;
  });
}
