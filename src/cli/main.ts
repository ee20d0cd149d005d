/** `cloudlet <command>`: finds the command and runs it. */
import { ConfigError } from "../app/config.ts";
import { VERSION } from "../app/version.ts";
import { type Command, EXIT, Failure, type Invocation, isUsageError, table } from "./command.ts";

const COMMANDS: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  start: () => import("./start.ts"),
  stop: () => import("./stop.ts"),
  status: () => import("./status.ts"),
  env: () => import("./env.ts"),
  aws: () => import("./aws.ts"),
  trust: () => import("./trust.ts"),
  time: () => import("./time.ts"),
  faults: () => import("./faults.ts"),
  explain: () => import("./explain.ts"),
  coverage: () => import("./coverage.ts"),
  snapshot: () => import("./snapshot.ts"),
  reset: () => import("./reset.ts"),
};

const OLDEST_NODE: readonly [number, number] = [22, 13];

process.exitCode = isNodeTooOld() ? EXIT.failed : await main(process.argv.slice(2));

/** An older Node would fail somewhere with a message that explains nothing. */
function isNodeTooOld(): boolean {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return false;
  process.stderr.write(
    `Cloudlet needs Node ${OLDEST_NODE.join(".")} or later, this is ${process.versions.node}.\n`,
  );
  return true;
}

async function main([name, ...args]: readonly string[]): Promise<number> {
  const call: Invocation = {
    args,
    env: process.env,
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
  };
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    call.out(await overview());
    return name === undefined ? EXIT.usage : EXIT.ok;
  }
  if (name === "--version" || name === "-v") {
    call.out(VERSION);
    return EXIT.ok;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) {
    call.err(`Unknown command "${name}". "cloudlet --help" lists the commands.`);
    return EXIT.usage;
  }
  return runCommand(name, (await load()).command, call);
}

async function runCommand(name: string, command: Command, call: Invocation): Promise<number> {
  // What follows `aws` is for the AWS CLI, except for a --help right behind it.
  const [first = "--help"] = call.args;
  const asked = name === "aws" ? [first] : call.args;
  if (asked.some((argument) => argument === "--help" || argument === "-h")) {
    call.out(command.help);
    return EXIT.ok;
  }
  try {
    return await command.run(call);
  } catch (error) {
    if (isUsageError(error)) {
      call.err(error.message);
      if (!(error instanceof ConfigError)) call.err(`"cloudlet ${name} --help" tells more.`);
      return EXIT.usage;
    }
    if (!(error instanceof Failure)) throw error;
    call.err(error.message);
    return error.exitCode;
  }
}

async function overview(): Promise<string> {
  const rows = Object.entries(COMMANDS).map(async ([name, load]) => [
    `  ${name}`,
    (await load()).command.summary,
  ]);
  return `Cloudlet ${VERSION}: the whole AWS cloud on one machine.

Usage: cloudlet <command> [options]       cloudlet <command> --help

${table(await Promise.all(rows))}

Exit codes: 0 done, 1 refused or failed, 2 wrong usage, 3 nothing runs there, 4 cannot listen,
5 data directory unusable (nothing in it was changed), 127 program not installed.`;
}
