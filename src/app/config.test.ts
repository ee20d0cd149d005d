import assert from "node:assert/strict";
import test from "node:test";
import { CONFIG_OPTIONS, ConfigError, readConfig } from "./config.ts";

test("nothing said means the documented defaults", () => {
  assert.deepEqual(readConfig([], {}), {
    host: "127.0.0.1",
    port: 4566,
    dataDirectory: undefined,
    iam: "enforce",
    strictCredentials: false,
    rootSecret: undefined,
    clock: { kind: "live" },
    seed: undefined,
    region: "us-east-1",
    log: "requests",
  });
});

/** For each option: a text, and what it must become. */
const VALUES: Readonly<Record<string, readonly [string, unknown]>> = {
  port: ["0", 0],
  host: ["0.0.0.0", "0.0.0.0"],
  "data-dir": ["/var/cloud", "/var/cloud"],
  iam: ["audit", "audit"],
  "strict-credentials": ["on", true],
  "root-secret": ["open-sesame", "open-sesame"],
  clock: ["scaled:60", { kind: "scaled", factor: 60 }],
  seed: ["pear", "pear"],
  region: ["us-gov-west-1", "us-gov-west-1"],
  log: ["debug", "debug"],
};
const MEMBERS: Readonly<Record<string, string>> = {
  "data-dir": "dataDirectory",
  "strict-credentials": "strictCredentials",
  "root-secret": "rootSecret",
};

for (const { flag, variable, value } of CONFIG_OPTIONS) {
  test(`--${flag} and ${variable} mean the same, and the option wins`, () => {
    const [text, expected] = VALUES[flag] ?? [];
    assert.ok(text !== undefined, `this test has no value for --${flag}`);
    const member = (MEMBERS[flag] ?? flag) as keyof ReturnType<typeof readConfig>;
    const option = value === undefined ? [`--${flag}`] : [`--${flag}=${text}`];
    const needed = flag === "root-secret" ? ["--strict-credentials"] : [];
    assert.deepEqual(readConfig([...needed, ...option], {})[member], expected);
    assert.deepEqual(readConfig(needed, { [variable]: text })[member], expected);
    assert.deepEqual(readConfig([...needed, ...option], { [variable]: "off" })[member], expected);
  });
}

test("clocks", () => {
  const clock = (text: string) => readConfig(["--clock", text], {}).clock;
  assert.deepEqual(clock("frozen"), { kind: "frozen" });
  assert.deepEqual(clock("frozen@2026-01-01T00:00:00Z"), { kind: "frozen", at: 1_767_225_600_000 });
  assert.deepEqual(clock("scaled:0.5"), { kind: "scaled", factor: 0.5 });
});

const REFUSED: readonly (readonly [readonly string[], RegExp])[] = [
  [["--port", "eighty"], /^--port is a number from 0 to 65535, not "eighty"\.$/],
  [["--port", "65536"], /^--port is a number/],
  [["--port"], /^--port wants a value/],
  [["--iam=maybe"], /^--iam is one of enforce, audit, off, not "maybe"\.$/],
  [["--clock=scaled:0"], /^--clock is live, frozen/],
  [["--clock=frozen@yesterday"], /^--clock wants a date/],
  [["--region=Frankfurt"], /^--region is the name of a Region/],
  [["--prot=1"], /^Unknown option --prot: did you mean --port\?$/],
  [["--xyz"], /^Unknown option --xyz: see "cloudlet start --help"\.$/],
  [["--root-secret=open-sesame"], /^--root-secret means nothing without --strict-credentials\.$/],
  [["--strict-credentials", "--root-secret=short"], /^--root-secret has 8 to 128 letters/],
  [["extra"], /^"extra" is not an option of start\.$/],
];

for (const [argv, expected] of REFUSED) {
  test(`refused: ${argv.join(" ")}`, () => {
    assert.throws(
      () => readConfig(argv, {}),
      (error: unknown) => error instanceof ConfigError && expected.test(error.message),
    );
  });
}

test("a bad environment variable is named in the complaint", () => {
  assert.throws(() => readConfig([], { CLOUDLET_STRICT_CREDENTIALS: "perhaps" }), {
    name: "ConfigError",
    message: 'CLOUDLET_STRICT_CREDENTIALS is on or off, not "perhaps".',
  });
});
