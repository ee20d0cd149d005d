/** Every service's index entry -> src/gen/services.ts, the one table that is loaded at start-up. */
import type { ServiceIndexEntry } from "../../src/kernel/wire/model.ts";

export function servicesIndexText(entries: readonly ServiceIndexEntry[]): string {
  const rows = entries.map((entry) => {
    const members = Object.entries(entry).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
    return `  { ${members.join(", ")} },`;
  });
  return [
    "/** What the router knows of every service before any model is loaded. Written by tools/codegen. */",
    'import type { ServiceIndexEntry } from "../kernel/wire/model.ts";',
    "",
    "export const SERVICES: readonly ServiceIndexEntry[] = [",
    ...rows,
    "];",
    "",
  ].join("\n");
}
