/** What the tests of KMS have in common: a frozen world, a key in it, and the error that a call ends with. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CreateKeyCommandInput, KMS } from "@aws-sdk/client-kms";
import { type Cloudlet, startCloudlet } from "../../../index.ts";

export const ACCOUNT = "000000000000";
export const FRIEND = "111111111111";

/** A world with one key and a client for it. */
export interface KeyWorld extends AsyncDisposable {
  readonly world: Cloudlet;
  readonly kms: KMS;
  readonly KeyId: string;
  readonly arn: string;
  days(days: number): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

export async function startKey(input: CreateKeyCommandInput = {}): Promise<KeyWorld> {
  const world = await startCloudlet({ clock: "frozen" });
  const kms = world.sdk(KMS);
  const { KeyMetadata } = await kms.createKey(input);
  assert.ok(KeyMetadata?.KeyId !== undefined && KeyMetadata.Arn !== undefined);
  return {
    world,
    kms,
    KeyId: KeyMetadata.KeyId,
    arn: KeyMetadata.Arn,
    days: async (days) => {
      await world.clock.advance({ days });
      await world.idle();
    },
    [Symbol.asyncDispose]: () => world.close(),
  };
}

export const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString();
export const bytes = (value: string): Uint8Array => new Uint8Array(Buffer.from(value));

/** What a call is refused with: name and message. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    () => undefined,
    (reason: Error) => reason,
  );
  assert.ok(error !== undefined, "the call was expected to be refused");
  return `${error.name}: ${error.message}`;
}

export function policy(...statements: object[]): string {
  return JSON.stringify({ Version: "2012-10-17", Statement: statements });
}

/** Whether the openssl program is there; the reason to skip a test otherwise. */
export const NO_OPENSSL: string | false =
  spawnSync("openssl", ["version"]).status === 0 ? false : "the openssl program is not installed";

/** Runs openssl; `files` are written to a folder of their own, "@name" in the arguments stands for their paths. */
export function openssl(args: readonly string[], files: Readonly<Record<string, Uint8Array | string>>) {
  const folder = mkdtempSync(join(tmpdir(), "cloudlet-openssl-"));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const paths = args.map((arg) => arg.replace(/@([\w.]+)/, (_all, name: string) => join(folder, name)));
    const { status, stdout, stderr } = spawnSync("openssl", paths);
    const read = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));
    const out = args.includes("@out") && status === 0 ? read("out") : new Uint8Array(stdout);
    return { ok: status === 0, out, told: `${stdout}${stderr}` };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
