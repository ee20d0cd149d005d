import { camelCase } from "./names.ts";

/** Puts a service's row into the text of src/app/services.ts, in the order of ids. */
export function withService(text: string, id: string): string {
  const name = camelCase(id);
  const row = `  { id: "${id}", load: async () => (await import("../services/${id}/service.ts")).${name} },\n`;
  const rows = [...text.matchAll(/^ {2}\{\s*id: "([^"]+)"/gm)];
  if (rows.some(([, other]) => other === id)) return text;
  const next = rows.find(([, other]) => (other ?? "") > id);
  const at = next?.index ?? text.lastIndexOf("];");
  return text.slice(0, at) + row + text.slice(at);
}
