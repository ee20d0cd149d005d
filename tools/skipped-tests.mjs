/** A reporter for `node --test` that names only what was skipped, a line each, equal reasons together. */
export default async function* skippedTests(events) {
  const testsByReason = new Map();
  for await (const { type, data } of events) {
    if (type !== "test:pass" || data.skip === undefined) continue;
    const reason = typeof data.skip === "string" && data.skip !== "" ? data.skip : "no reason given";
    testsByReason.set(reason, [...(testsByReason.get(reason) ?? []), data.name]);
  }
  for (const [reason, names] of testsByReason) {
    const more = names.length > 3 ? ` and ${names.length - 3} more` : "";
    yield `  skipped: ${reason} (${names.slice(0, 3).join("; ")}${more})\n`;
  }
}
