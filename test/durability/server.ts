/** The server as users start it, for tests that kill it; and a world over what it left behind. */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Cloudlet, startCloudlet } from "../../src/index.ts";
import { jsonHeaders, Victim } from "./victim.ts";

export const CLI = join(import.meta.dirname, "../../dist/cli.js");

/** `cloudlet start` on a free port. */
export function startVictim(folder: string): Promise<Victim> {
  const args = [CLI, "start", "--port", "0", "--data-dir", folder, "--json", "--log", "quiet"];
  return Victim.start(args, (line) => {
    const { url } = JSON.parse(line) as { readonly url: string };
    return Number(new URL(url).port);
  });
}

/** An SQS call; undefined when the server died before it answered. */
export async function sqs(victim: Victim, operation: string, input: object) {
  const answer = await victim.post(jsonHeaders("sqs", `AmazonSQS.${operation}`), JSON.stringify(input));
  if (answer === undefined) return undefined;
  return {
    status: answer.status,
    body: JSON.parse(answer.body === "" ? "{}" : answer.body) as Record<string, unknown>,
  };
}

/** An IAM call. */
export function iam(victim: Victim, action: string, parameters: Readonly<Record<string, string>>) {
  const { "x-amz-target": _, ...headers } = jsonHeaders("iam", "");
  headers["content-type"] = "application/x-www-form-urlencoded";
  const authorization = headers["authorization"]?.replace(";x-amz-target", "") ?? "";
  const form = new URLSearchParams({ Action: action, Version: "2010-05-08", ...parameters });
  return victim.post({ ...headers, authorization }, form.toString());
}

/** Opens a copy of a data directory in this process, hands it to `look`, and removes it. */
export async function inspect(folder: string, look: (cloudlet: Cloudlet) => Promise<void>): Promise<void> {
  const copy = mkdtempSync(join(tmpdir(), "cloudlet-inspect-"));
  try {
    cpSync(folder, copy, { recursive: true });
    await using cloudlet = await startCloudlet({ dataDirectory: copy, clock: "frozen" });
    await look(cloudlet);
  } finally {
    rmSync(copy, { recursive: true });
  }
}
