/** What an AWS client needs to find Cloudlet: variables that the CLI and every SDK understand. */
export function clientEnvironment(
  endpoint: string,
  region: string,
  account: string | undefined,
): Readonly<Record<string, string>> {
  return {
    AWS_ENDPOINT_URL: endpoint,
    // A 12-digit access key is that account's root; "test" is account 000000000000.
    AWS_ACCESS_KEY_ID: account ?? "test",
    AWS_SECRET_ACCESS_KEY: "test",
    AWS_DEFAULT_REGION: region,
  };
}

export function exportLines(endpoint: string, region: string, account: string | undefined): string[] {
  return Object.entries(clientEnvironment(endpoint, region, account)).map(
    ([name, value]) => `export ${name}=${value}`,
  );
}
