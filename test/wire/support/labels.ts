/** What the router does for the codecs in production: takes a path apart along its operation's template. */
export function labelsOf(requestUri: string, path: string): Record<string, string> {
  const labels = { __proto__: null } as unknown as Record<string, string>;
  const names: string[] = [];
  const [template = ""] = requestUri.split("?");
  const pattern = template.replace(
    /\{(\w+)(\+?)\}|[.*+?^$()|[\]\\]/g,
    (whole, name?: string, greedy?: string) => {
      if (name === undefined) return `\\${whole}`;
      names.push(name);
      return greedy === "+" ? "(.+)" : "([^/]+)";
    },
  );
  const match = new RegExp(`^${pattern}/?$`).exec(path);
  if (match === null) throw new Error(`${path} is not of the form ${template}`);
  for (const [index, name] of names.entries()) labels[name] = match[index + 1] ?? "";
  return labels;
}

/** The labels in front of a host name, by the operation's host prefix template. */
export function hostLabelsOf(hostPrefix: string, host: string): Record<string, string> {
  const names: string[] = [];
  const pattern = hostPrefix.replace(/\{(\w+)\}|\./g, (_whole, name?: string) => {
    if (name === undefined) return "\\.";
    names.push(name);
    return "([^.]+)";
  });
  const match = new RegExp(`^${pattern}`).exec(host);
  return Object.fromEntries(names.map((name, index) => [name, match?.[index + 1] ?? ""]));
}
