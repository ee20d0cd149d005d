import assert from "node:assert/strict";
import test from "node:test";
import { behindBubblewrap } from "./bubblewrap.ts";
import { findSandbox } from "./sandbox.ts";

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
