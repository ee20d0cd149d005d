import { isAbsolute, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Instant, instant } from "../base/instant.ts";
import type { IamMode } from "../kernel/dispatch/kernel.ts";
import type { ClockMode } from "../kernel/time/clock.ts";

/** How a Cloudlet is to run: `cloudlet start`'s options, each also an environment variable. */
export interface Config {
  readonly host: string;
  /** 0 asks the operating system for a free one. */
  readonly port: number;
  /** Absolute; undefined makes the world ephemeral. */
  readonly dataDirectory: string | undefined;
  /** `audit` decides and records as `enforce` does, but lets every call pass. */
  readonly iam: IamMode;
  /** Refuses access keys that nobody created, instead of taking them for an account's root user. */
  readonly strictCredentials: boolean;
  /** With strict credentials: what root users sign with. Undefined has the world choose, and the banner tell. */
  readonly rootSecret: string | undefined;
  readonly clock: ClockMode;
  /** Makes ids and random choices the same in every run; undefined makes them unguessable. */
  readonly seed: string | undefined;
  /** The Region of callers that name none. */
  readonly region: string;
  readonly log: "quiet" | "requests" | "debug";
}

/** A value or an option that makes no sense, said in a sentence for the person who wrote it. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/** One option, as help and documentation show it. */
export interface ConfigOption {
  readonly flag: string;
  readonly variable: string;
  /** What stands for the value in help; a switch has none. */
  readonly value?: string;
  readonly fallback: string;
  readonly meaning: string;
}

export const CONFIG_OPTIONS: readonly ConfigOption[] = [
  {
    flag: "port",
    variable: "CLOUDLET_PORT",
    value: "NUMBER",
    fallback: "4566",
    meaning: "port to listen on; 0 takes a free one",
  },
  {
    flag: "host",
    variable: "CLOUDLET_HOST",
    value: "ADDRESS",
    fallback: "127.0.0.1",
    meaning: "address to listen on; 0.0.0.0 lets other machines in",
  },
  {
    flag: "data-dir",
    variable: "CLOUDLET_DATA_DIR",
    value: "FOLDER",
    fallback: "none",
    meaning: "keep everything here; without it the world ends with the process",
  },
  {
    flag: "iam",
    variable: "CLOUDLET_IAM",
    value: "MODE",
    fallback: "enforce",
    meaning: "enforce, audit (record denials, let pass) or off",
  },
  {
    flag: "strict-credentials",
    variable: "CLOUDLET_STRICT_CREDENTIALS",
    fallback: "off",
    meaning: "refuse access keys that were not created here, but those of root users",
  },
  {
    flag: "root-secret",
    variable: "CLOUDLET_ROOT_SECRET",
    value: "SECRET",
    fallback: "shown at the start",
    meaning: "what root users (key id: the account) sign with under strict credentials",
  },
  {
    flag: "clock",
    variable: "CLOUDLET_CLOCK",
    value: "CLOCK",
    fallback: "live",
    meaning: "live, frozen, frozen@2026-01-01T00:00:00Z or scaled:60",
  },
  {
    flag: "seed",
    variable: "CLOUDLET_SEED",
    value: "TEXT",
    fallback: "random",
    meaning: "same seed, same ids and same choices",
  },
  {
    flag: "region",
    variable: "CLOUDLET_REGION",
    value: "REGION",
    fallback: "us-east-1",
    meaning: "Region of callers that name none",
  },
  {
    flag: "log",
    variable: "CLOUDLET_LOG",
    value: "LEVEL",
    fallback: "requests",
    meaning: "quiet, requests or debug",
  },
];

/**
 * Reads the options from the command line (what follows `start`) and, where it is silent, from the environment.
 * Throws {@link ConfigError}.
 */
export function readConfig(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Config {
  const given = parseFlags(argv);
  const settings = new Map<string, Setting>();
  for (const { flag, variable } of CONFIG_OPTIONS) {
    const fromFlag = given.get(flag);
    const fromEnv = env[variable];
    if (fromFlag !== undefined) settings.set(flag, { origin: `--${flag}`, text: fromFlag });
    else if (fromEnv !== undefined && fromEnv !== "") settings.set(flag, { origin: variable, text: fromEnv });
  }
  const read = <T>(flag: string, fallback: T, parse: (setting: Setting) => T): T => {
    const setting = settings.get(flag);
    return setting === undefined ? fallback : parse(setting);
  };
  const strictCredentials = read("strict-credentials", false, parseSwitch);
  return {
    host: read("host", "127.0.0.1", ({ text }) => text),
    port: read("port", 4566, parsePort),
    dataDirectory: read<string | undefined>("data-dir", undefined, ({ text }) =>
      isAbsolute(text) ? text : resolve(text),
    ),
    iam: read<IamMode>("iam", "enforce", oneOf("enforce", "audit", "off")),
    strictCredentials,
    rootSecret: read<string | undefined>("root-secret", undefined, (setting) =>
      parseRootSecret(setting, strictCredentials),
    ),
    clock: read<ClockMode>("clock", { kind: "live" }, parseClock),
    seed: read<string | undefined>("seed", undefined, ({ text }) => text),
    region: read("region", "us-east-1", parseRegion),
    log: read<Config["log"]>("log", "requests", oneOf("quiet", "requests", "debug")),
  };
}

/** A value and where it came from, for complaints. */
interface Setting {
  readonly origin: string;
  readonly text: string;
}

function parseFlags(argv: readonly string[]): Map<string, string> {
  const options = Object.fromEntries(
    CONFIG_OPTIONS.map(({ flag, value }) => [
      flag,
      { type: value === undefined ? ("boolean" as const) : ("string" as const) },
    ]),
  );
  const known = new Map<string, string>();
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === "positional") throw new ConfigError(`"${token.value}" is not an option of start.`);
    if (token.kind !== "option") continue;
    const option = CONFIG_OPTIONS.find(({ flag }) => flag === token.name);
    if (option === undefined) throw new ConfigError(unknownOption(token.rawName));
    if (option.value !== undefined && (token.value === undefined || token.value === "")) {
      throw new ConfigError(`--${option.flag} wants a value: --${option.flag}=${option.value}.`);
    }
    known.set(option.flag, token.value ?? "on");
  }
  return known;
}

function unknownOption(rawName: string): string {
  const wanted = rawName.replace(/^-+/, "");
  const alike = ({ flag }: ConfigOption) => [...flag].findIndex((letter, at) => letter !== wanted[at]);
  const [near] = CONFIG_OPTIONS.toSorted((a, b) => alike(b) - alike(a));
  const isNear = near !== undefined && alike(near) > 0;
  return `Unknown option ${rawName}: ${isNear ? `did you mean --${near.flag}?` : 'see "cloudlet start --help".'}`;
}

function parsePort({ origin, text }: Setting): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new ConfigError(`${origin} is a number from 0 to 65535, not "${text}".`);
  return port;
}

function parseSwitch({ origin, text }: Setting): boolean {
  if (/^(on|1|true|yes)$/i.test(text)) return true;
  if (/^(off|0|false|no)$/i.test(text)) return false;
  throw new ConfigError(`${origin} is on or off, not "${text}".`);
}

function parseRegion({ origin, text }: Setting): string {
  if (/^[a-z]{2}(-[a-z]+)+-\d+$/.test(text)) return text;
  throw new ConfigError(`${origin} is the name of a Region such as eu-west-1, not "${text}".`);
}

function parseRootSecret({ origin, text }: Setting, strictCredentials: boolean): string {
  if (!/^[!-~]{8,128}$/.test(text))
    throw new ConfigError(`${origin} has 8 to 128 letters, digits and punctuation marks.`);
  if (!strictCredentials) throw new ConfigError(`${origin} means nothing without --strict-credentials.`);
  return text;
}

function oneOf<const T extends string>(...values: readonly T[]): (setting: Setting) => T {
  return ({ origin, text }) => {
    const value = values.find((candidate) => candidate === text);
    if (value === undefined)
      throw new ConfigError(`${origin} is one of ${values.join(", ")}, not "${text}".`);
    return value;
  };
}

function parseClock({ origin, text }: Setting): ClockMode {
  if (text === "live") return { kind: "live" };
  if (text === "frozen") return { kind: "frozen" };
  if (text.startsWith("frozen@"))
    return { kind: "frozen", at: parseInstant(origin, text.slice("frozen@".length)) };
  const factor = Number(text.slice("scaled:".length));
  if (text.startsWith("scaled:") && factor > 0 && Number.isFinite(factor)) return { kind: "scaled", factor };
  throw new ConfigError(
    `${origin} is live, frozen, frozen@2026-01-01T00:00:00Z or scaled:60 (60 times as fast), not "${text}".`,
  );
}

function parseInstant(origin: string, text: string): Instant {
  const at = Date.parse(text);
  if (Number.isNaN(at))
    throw new ConfigError(`${origin} wants a date such as 2026-01-01T00:00:00Z, not "${text}".`);
  return instant(at);
}

/** Where programs are looked for, as PATH says. */
export function searchPath(): string {
  return process.env["PATH"] ?? "/usr/local/bin:/usr/bin:/bin";
}

/** Whether functions run behind namespaces where the system lets them: CLOUDLET_FUNCTION_SANDBOX is auto or none. */
export function functionSandbox(): "auto" | "none" {
  const text = process.env["CLOUDLET_FUNCTION_SANDBOX"] ?? "auto";
  if (text === "auto" || text === "none") return text;
  throw new ConfigError(`CLOUDLET_FUNCTION_SANDBOX is auto or none, not "${text}".`);
}
