/** Terraform with a local mirror of its AWS provider: no test reaches out to the Internet. */
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { absent, type Bench, present } from "./program.ts";

/** Where system packages and people put providers: https://developer.hashicorp.com/terraform/cli/config/config-file */
const MIRRORS = [
  "/opt/tf-plugins",
  join(homedir(), ".terraform.d/plugins"),
  "/usr/local/share/terraform/plugins",
  "/usr/share/terraform/plugins",
];
const AWS_PROVIDER = "registry.terraform.io/hashicorp/aws";

const mirror = MIRRORS.find((folder) => existsSync(join(folder, AWS_PROVIDER)));
/** Why terraform cannot run here, if so. */
export const lacking = !present("terraform", "version")
  ? absent("terraform")
  : mirror === undefined
    ? absent("terraform's AWS provider (a local mirror of it)")
    : false;

/** After each change of a queue the provider waits for half a minute, as that long it takes on AWS to be seen everywhere. */
export const slow = process.env["TEST_SLOW"] !== undefined;

/** Runs terraform in a folder of its own, with some environment variables more. */
export class Workspace implements Disposable {
  readonly #bench: Bench;
  readonly #folder = mkdtempSync(join(tmpdir(), "cloudlet-terraform-"));
  readonly #env: Record<string, string>;

  constructor(bench: Bench, more: Readonly<Record<string, string>> = {}) {
    this.#bench = bench;
    const settings = join(this.#folder, "terraform.rc");
    const installation = `provider_installation {\n  filesystem_mirror {\n    path = "${mirror}"\n  }\n}\n`;
    writeFileSync(settings, `disable_checkpoint = true\n${installation}`);
    this.#env = { ...more, TF_CLI_CONFIG_FILE: settings, TF_IN_AUTOMATION: "1", TF_INPUT: "0" };
  }

  /** Puts a file where terraform runs. */
  write(contents: string | Uint8Array, name = "main.tf"): void {
    writeFileSync(join(this.#folder, name), contents);
  }

  async run(...args: string[]): Promise<string> {
    const how = { env: this.#env, cwd: this.#folder };
    const { code, out, err } = await this.#bench.run("terraform", [...args, "-no-color"], how);
    assert.equal(code, 0, `terraform ${args.join(" ")} ended with ${code}: ${out.slice(-3_000)}${err}`);
    return out;
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true });
  }
}
