/** With what a client signs, where that is not left to developers' imagination. */
export interface RootKeys {
  /** Twelve digits: act as that account's root user. */
  readonly account?: string | undefined;
  /** What root users sign with under strict credentials. */
  readonly rootSecret?: string | undefined;
}

/** What an AWS client needs to find Cloudlet: variables that the CLI and every SDK understand. */
export function clientEnvironment(
  endpoint: string,
  region: string,
  { account, rootSecret }: RootKeys = {},
): Readonly<Record<string, string>> {
  return {
    AWS_ENDPOINT_URL: endpoint,
    // A 12-digit access key is that account's root; "test" is account 000000000000, unless credentials are strict.
    AWS_ACCESS_KEY_ID: account ?? (rootSecret === undefined ? "test" : "000000000000"),
    AWS_SECRET_ACCESS_KEY: rootSecret ?? "test",
    AWS_DEFAULT_REGION: region,
    AWS_REGION: region, // the only one that the SDK for JavaScript looks at
  };
}

export function exportLines(endpoint: string, region: string, keys: RootKeys = {}): string[] {
  return Object.entries(clientEnvironment(endpoint, region, keys)).map(
    ([name, value]) => `export ${name}=${value}`,
  );
}
