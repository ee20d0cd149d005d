import { type ParseArgsConfig, parseArgs } from "node:util";
import { ConfigError } from "../app/config.ts";

/** What a command is given: its arguments and the world outside of the program. */
export interface Invocation {
  /** What follows the command's name. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Writes a line for people or programs to read. */
  out(line: string): void;
  /** Writes a line about what went wrong. */
  err(line: string): void;
}

export interface Command {
  /** Half a line for the list of commands. */
  readonly summary: string;
  /** What `--help` shows. */
  readonly help: string;
  /** Answers the exit code. May throw {@link UsageError}, {@link Failure} or ConfigError. */
  run(call: Invocation): Promise<number>;
}

/** What the exit codes say; the list in `cloudlet --help` is this one. */
export const EXIT = {
  ok: 0,
  /** Cloudlet refused, or failed at, what was asked. */
  failed: 1,
  /** An unknown command or option, or a value that makes no sense. */
  usage: 2,
  /** No Cloudlet answers at that address. */
  notRunning: 3,
  /** The address to listen on is taken or not ours. */
  cannotListen: 4,
  /** The data directory is in use, damaged, newer than this Cloudlet, or not writable. Nothing in it was changed. */
  dataDirectory: 5,
  /** The program to run is not installed, as shells say it. */
  notFound: 127,
} as const;

/** The command line was wrong. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The command cannot succeed, said in one sentence. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly exitCode: number;
  constructor(message: string, exitCode: number = EXIT.failed) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Reads options strictly; complaints are in our words. */
export function parseOptions<T extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    throw new UsageError(told.split(". ")[0]?.replace(/\.?$/, ".") ?? told);
  }
}

/** Whether an error is about what the person typed, and so deserves a pointer to the help. */
export function isUsageError(error: unknown): error is Error {
  return error instanceof UsageError || error instanceof ConfigError;
}

/** Lines up the columns of a table. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length);
  }
  const line = (row: readonly string[]) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ");
  return rows.map((row) => line(row).trimEnd()).join("\n");
}
