import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { behindBubblewrap } from "./bubblewrap.ts";
import { findSandbox } from "./find-sandbox.ts";

test("a machine without bubblewrap has no sandbox", async () => {
  assert.equal(await findSandbox("/nowhere:/nor/here", "/nowhere"), undefined);
});

test("a sandboxed program sees its code, its layers, a /tmp of its size, and what it needs to run", () => {
  const places = { task: "/host/code", opt: "/host/layers", tmp: "/host/tmp", hosts: "/host/hosts" };
  const launch = { command: "/usr/bin/node", args: ["boot.mjs"] };
  const { command, args } = behindBubblewrap("/usr/bin/bwrap", launch, places, {
    readable: ["/host/runtime"],
    tmp: { megabytes: 512 },
  });
  const line = args.join(" ");
  assert.equal(command, "/usr/bin/bwrap");
  assert.match(line, / --size 536870912 --tmpfs \/tmp /);
  assert.match(
    line,
    / --ro-bind \/host\/code \/var\/task --ro-bind \/host\/layers \/opt --ro-bind \/host\/hosts \/etc\/hosts /,
  );
  assert.match(line, / --ro-bind-try \/host\/runtime \/host\/runtime /);
  assert.match(line, / --chdir \/var\/task -- \/usr\/bin\/node boot\.mjs$/);
  assert.ok(!line.includes("/host/tmp"), "the host's folder for temporary files is not needed");
  const mounted = args.filter((_, at) => /^--(ro-)?bind/.test(args[at - 1] ?? ""));
  assert.ok(!mounted.includes("/") && !mounted.includes("/etc") && !mounted.includes("/home"));
});

test("what is installed below /tmp is seen in a program's own /tmp, and nothing else of it", async (t) => {
  const folder = mkdtempSync("/tmp/cloudlet-sandbox-");
  try {
    const [task, opt, tmp] = ["task", "opt", "tmp"].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    const installed = join(folder, "installed");
    for (const each of [task, opt, tmp, installed]) mkdirSync(each);
    writeFileSync(join(installed, "boot"), "hello");
    const sandbox = await findSandbox("/usr/bin:/usr/sbin:/bin:/sbin", folder);
    if (sandbox === undefined) return t.skip("namespaces are not to be had here");
    const look = { command: "/bin/sh", args: ["-c", `cat ${installed}/boot; ls ${folder}`] };
    const needs = { readable: [installed], tmp: { megabytes: 1 } };
    const { command, args } = sandbox.wrap(look, { task, opt, tmp, hosts: "/etc/hosts" }, needs);
    const told = execFileSync(command, args, { env: { PATH: "/usr/bin:/bin" }, encoding: "utf8" });
    assert.equal(told, "helloinstalled\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
