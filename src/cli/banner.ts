import type { Config } from "../app/config.ts";
import { VERSION } from "../app/version.ts";
import { isoInstant } from "../base/instant.ts";
import { exportLines } from "./environment.ts";

/**
 * Says where the cloud is, what it keeps and how to connect; `rootSecret`: what root users sign with under strict
 * credentials. Testcontainers waits for the line "Ready."
 */
export function banner(config: Config, url: string, rootSecret?: string): string {
  const state =
    config.dataDirectory === undefined
      ? "ephemeral: gone when this process ends (keep it with --data-dir FOLDER)"
      : `kept in ${config.dataDirectory}`;
  const strict = config.strictCredentials ? ", strict credentials" : "";
  // Whoever chose a secret knows it, and logs need not.
  const shownSecret = config.rootSecret === undefined ? rootSecret : "$CLOUDLET_ROOT_SECRET";
  return `Cloudlet ${VERSION} at ${url}
  state   ${state}
  iam     ${config.iam}${strict}
  clock   ${clockText(config)}

Connect any AWS client (or prefix it: cloudlet aws s3 ls):
${exportLines(url, config.region, { rootSecret: shownSecret })
  .map((line) => `  ${line}`)
  .join("\n")}

Ready.`;
}

export function bannerJson(config: Config, url: string, rootSecret?: string): string {
  const { dataDirectory = null, iam, strictCredentials, region } = config;
  const clock = clockText(config);
  return JSON.stringify({
    ready: true,
    version: VERSION,
    url,
    pid: process.pid,
    dataDirectory,
    iam,
    strictCredentials,
    ...(config.rootSecret === undefined && rootSecret !== undefined && { rootSecret }),
    clock,
    region,
  });
}

function clockText({ clock }: Config): string {
  if (clock.kind === "scaled") return `scaled:${clock.factor}`;
  if (clock.kind === "live") return "live";
  return clock.at === undefined ? "frozen" : `frozen@${isoInstant(clock.at)}`;
}
