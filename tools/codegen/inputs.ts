/** The files everything is generated from: pinned in inputs.json, kept in .cache/, fetched by the registries' clients. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pins from "./inputs.json" with { type: "json" };

type InputName = "botocore" | "botocore-elastictranscoder" | "sdk-s3" | "sdk-s3control";

export interface Pin {
  readonly name: string;
  readonly client: string;
  readonly package: string;
  readonly version: string;
  readonly file: string;
  readonly sha256: string;
}
export const PINS: readonly Pin[] = pins;

/** Whether all inputs lie in the cache, so that generating needs no network. */
export function inputsCached(cache: string): boolean {
  return PINS.every((pin) => existsSync(join(cache, pin.file)));
}

/** Fetches what the cache lacks, with pip and npm as they are set up on this machine. */
export function fetchInputs(cache: string): void {
  mkdirSync(cache, { recursive: true });
  for (const pin of PINS) {
    if (existsSync(join(cache, pin.file))) continue;
    const [command, ...args] = fetchCommand(pin, cache);
    const { status, error } = spawnSync(command as string, args, { stdio: ["ignore", "ignore", "inherit"] });
    if (status !== 0) throw new Error(`cannot fetch ${pin.file}: ${error?.message ?? `${command} failed`}`);
  }
}

function fetchCommand(pin: Pin, cache: string): readonly string[] {
  if (pin.client === "npm")
    return ["npm", "pack", "--silent", `${pin.package}@${pin.version}`, "--pack-destination", cache];
  const wheel = ["--no-deps", "--only-binary", ":all:", `${pin.package}==${pin.version}`];
  return ["python3", "-m", "pip", "download", "--quiet", ...wheel, "--dest", cache];
}

/** An input's bytes; throws unless they are the pinned ones. */
export function readInput(cache: string, name: InputName): Buffer {
  const pin = PINS.find((candidate) => candidate.name === name) as Pin;
  const bytes = readFileSync(join(cache, pin.file));
  const found = createHash("sha256").update(bytes).digest("hex");
  if (found !== pin.sha256) throw new Error(`${pin.file} is not the pinned file: its SHA-256 is ${found}`);
  return bytes;
}
