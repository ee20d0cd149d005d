import { isTest, type Source } from "../source/parse.ts";
import { type Import, importsOf } from "./imports.ts";
import { BUILTINS, EXCEPTIONS, FREE_BUILTINS, LAYERS, TESTS_MAY_IMPORT } from "./table.ts";

/** The import rules that the sources break, one sentence each. `packages` are the published dependencies. */
export function checkLayers(sources: readonly Source[], packages: readonly string[]): string[] {
  const complaints: string[] = [];
  for (const source of sources) {
    for (const found of importsOf(source)) {
      const complaint = judge(source.path, found, packages);
      if (complaint !== undefined) complaints.push(`${source.path}:${found.line}  ${complaint}`);
    }
  }
  return complaints;
}

function judge(from: string, { target, typesOnly }: Import, packages: readonly string[]): string | undefined {
  const shipped = from.startsWith("src/") && !isTest(from);
  if (isExcepted(from, target, typesOnly)) return undefined;
  if (target === "(computed)")
    return shipped ? "import() of a computed name: nobody can check it" : undefined;
  if (target.startsWith("node:")) return shipped ? judgeBuiltin(from, target) : undefined;
  if (/^(src|test|tools|bench)\//.test(target)) return judgeFolder(from, target);
  if (!shipped || packages.includes(packageOf(target))) return undefined;
  return `imports the package ${target}, which is not in "dependencies" of package.json`;
}

function isExcepted(from: string, target: string, typesOnly: boolean): boolean {
  return EXCEPTIONS.some(
    (row) => from.startsWith(row.from) && target.startsWith(row.to) && (typesOnly || row.typesOnly !== true),
  );
}

function judgeBuiltin(from: string, target: string): string | undefined {
  const rule = BUILTINS.find(({ modules }) => modules.includes(target));
  if (rule !== undefined) {
    if (rule.where.some((folder) => from.startsWith(folder))) return undefined;
    return `imports ${target}, which only ${rule.where.join(", ")} may: ${rule.instead}`;
  }
  if (FREE_BUILTINS.includes(target)) return undefined;
  return `imports ${target}, which has no place yet: give it one in tools/check-layers/table.ts`;
}

function judgeFolder(from: string, target: string): string | undefined {
  const layer = LAYERS.find(({ folder }) => prefixOf(from, folder) !== undefined);
  const own = layer === undefined ? "test/" : (prefixOf(from, layer.folder) ?? "");
  const allowed = [own, ...(layer?.imports ?? ["src/", "tools/", "bench/"])];
  if (isTest(from)) allowed.push(...TESTS_MAY_IMPORT);
  else if (isTest(target)) return `imports ${target}, which is test code`;
  if (allowed.some((folder) => target.startsWith(folder))) return undefined;
  if (own.startsWith("src/services/") && target.startsWith("src/services/"))
    return `imports ${target}: services reach each other only by ctx.call and facts`;
  return `imports ${target}, but ${own} may import only ${layer?.imports.join(", ") || "itself"}`;
}

/** The part of the path that the folder pattern covers, or undefined: "src/services/sqs/" for "src/services/*\/". */
function prefixOf(path: string, folder: string): string | undefined {
  if (!folder.includes("*")) return path.startsWith(folder) ? folder : undefined;
  const depth = folder.split("/").length - 1;
  const segments = path.split("/");
  const pattern = folder.split("/");
  const fits =
    segments.length > depth &&
    pattern.every((part, at) => part === "*" || part === "" || part === segments[at]);
  return fits ? `${segments.slice(0, depth).join("/")}/` : undefined;
}

function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
