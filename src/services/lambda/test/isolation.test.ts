/** Functions that misbehave harm nobody else. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import test from "node:test";
import {
  CloudWatchLogsClient,
  DescribeLogStreamsCommand,
  GetLogEventsCommand,
} from "@aws-sdk/client-cloudwatch-logs";
import { DeleteFunctionCommand } from "@aws-sdk/client-lambda";
import { type Cloudlet, startCloudlet } from "../../../index.ts";
import { functionOf, invoke, roleFor, withNamespaces, withoutNamespaces } from "./stage.ts";

const CODE = `
  const { spawn, spawnSync } = require("node:child_process");
  const fs = require("node:fs");
  const path = (name) => process.env.TMPDIR + "/" + name;
  const hang = () => new Promise((resolve) => setTimeout(resolve, 60_000));
  exports.handler = async ({ what }) => {
    if (what === "disk") {
      for (const name of ["a", "b"]) spawnSync("fallocate", ["-l", "300M", path(name)]);
      await hang();
    }
    if (what === "file")
      try {
        fs.ftruncateSync(fs.openSync(path("big"), "w"), 600 * 1024 * 1024);
      } catch (error) {
        return error.code;
      }
    if (what === "memory") {
      spawn("sh", ["-c", "head -c 300000000 /dev/zero | tail -c 300000000 | sleep 60"]);
      await hang();
    }
    if (what === "sockets") {
      for (const each of process._getActiveHandles()) each.destroy?.();
      await hang();
    }
    if (what === "exit") process.exit(3);
    if (what === "loop") for (;;);
    if (what === "print") {
      const line = "x".repeat(1_000);
      for (let i = 0; i < 12_000; i++) process.stdout.write(line + "\\n");
    }
    return process.pid;
  };`;

test("disk, memory, sockets, endless loops and floods of output stay a function's own trouble", async (t) => {
  withoutNamespaces(t);
  await using world = await startCloudlet({ clock: "frozen" });
  const Role = await roleFor(world, ["logs:*"]);
  const lambda = await functionOf(world, CODE, { Role, Timeout: 10 });
  await functionOf(world, CODE, { FunctionName: "neighbour", Role });
  await functionOf(world, CODE, { FunctionName: "loop", Role, Timeout: 1 });
  const neighbour = () => invoke(lambda, {}, { FunctionName: "neighbour" });
  const { value: before } = await neighbour();
  const ask = async (what: string, FunctionName = "f") => {
    const { value } = await invoke(lambda, { what }, { FunctionName });
    return value;
  };
  const [memory, sockets, exit, loop] = await Promise.all([
    ask("memory"),
    ask("sockets"),
    ask("exit"),
    ask("loop", "loop"),
  ]);
  assert.equal(memory.errorType, "Runtime.OutOfMemory");
  assert.equal(sockets.errorType, "Runtime.ExitError");
  assert.match(exit.errorMessage, /Runtime exited with error: exit status 3$/);
  assert.equal(loop.errorType, "Sandbox.Timedout");
  assert.equal(await ask("file"), "EFBIG");
  const disk = await ask("disk");
  assert.match(disk.errorMessage, /temporary files took more than 512 MB \(EphemeralStorage\)$/);
  assert.equal(typeof (await ask("print")), "number");
  assert.equal((await neighbour()).value, before, "the neighbour's environment goes on");
  let lines = 0;
  // What is still in the pipe when the function answers is read and delivered afterwards.
  for (let looks = 0; looks < 100 && lines < 12_000; looks++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await world.idle();
    lines = await countLines(world, "/aws/lambda/f");
  }
  assert.equal(lines, 12_000, "nothing that was printed is lost");
});

/** Lines of output in all streams of a log group. */
async function countLines(world: Cloudlet, logGroupName: string): Promise<number> {
  const logs = world.sdk(CloudWatchLogsClient);
  const { logStreams = [] } = await logs.send(new DescribeLogStreamsCommand({ logGroupName }));
  let lines = 0;
  for (const { logStreamName } of logStreams)
    for (let nextToken: string | undefined, last: string | undefined; ; ) {
      const input = { logGroupName, logStreamName, startFromHead: true, nextToken };
      const page = await logs.send(new GetLogEventsCommand(input));
      lines += (page.events ?? []).filter(({ message = "" }) => message.startsWith("xxx")).length;
      last = nextToken;
      nextToken = page.nextForwardToken;
      if (nextToken === last) break;
    }
  return lines;
}

test("what leaves its process group, and its parent, ends with the environment", async (t) => {
  withoutNamespaces(t);
  await using world = await startCloudlet({ clock: "frozen" });
  const code = `
    const { spawn, execFileSync } = require("node:child_process");
    exports.handler = async () => {
      const child = spawn("sleep", ["600"], { detached: true, stdio: "ignore" });
      const orphan = execFileSync("sh", ["-c", "setsid sleep 600 >/dev/null 2>&1 & echo $!"]).toString();
      return [child.pid, Number(orphan)];
    };`;
  const lambda = await functionOf(world, code);
  const { value: pids } = await invoke(lambda);
  assert.ok(pids.every(isAlive));
  await lambda.send(new DeleteFunctionCommand({ FunctionName: "f" }));
  for (let turn = 0; turn < 2_000 && pids.some(isAlive); turn++)
    await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual(pids.filter(isAlive), []);
});

function isAlive(pid: number): boolean {
  if (!existsSync(`/proc/${pid}/stat`)) return false;
  try {
    return !/\) Z/.test(readFileSync(`/proc/${pid}/stat`, "latin1"));
  } catch {
    return false;
  }
}

test(
  "behind namespaces a function finds AWS's paths, no other files, and a full disk where its own is full",
  withNamespaces,
  async () => {
    await using world = await startCloudlet({ clock: "frozen" });
    const code = `
    const { execFileSync, spawnSync } = require("node:child_process");
    const fs = require("node:fs");
    exports.handler = async () => ({
      task: process.env.LAMBDA_TASK_ROOT + " " + __dirname + " " + process.cwd(),
      hosts: ["/home", "/root", "/var/tmp", "/etc/shadow"].filter((path) => fs.existsSync(path)),
      processes: fs.readdirSync("/proc").filter((name) => /^[0-9]+$/.test(name)).length < 5,
      full: spawnSync("sh", ["-c", "for n in 1 2 3; do head -c 200000000 /dev/zero > /tmp/$n; done"])
        .stderr.toString(),
    });`;
    const lambda = await functionOf(world, code, { Timeout: 20, MemorySize: 1024 });
    const { value } = await invoke(lambda);
    assert.deepEqual([value.task, value.hosts, value.processes], ["/var/task /var/task /var/task", [], true]);
    assert.match(value.full, /No space left on device/);
  },
);

const PYTHON = `
import os, socket, subprocess
def tried(act):
    try:
        return act() or "done"
    except OSError as error:
        return os.strerror(error.errno)
def handler(event, context):
    return {
        "store": tried(lambda: os.listdir(event["store"])),
        "secret": tried(lambda: open(event["secret"]).read()),
        "others": tried(lambda: os.listdir("/var/tmp")),
        "system": tried(lambda: open("/usr/bin/x", "w")),
        "kernel": tried(lambda: open("/proc/sys/kernel/core_pattern", "w")),
        "mount": subprocess.run(["mount", "-t", "tmpfs", "none", "/tmp"], capture_output=True).returncode != 0,
        "root": tried(lambda: os.chroot("/tmp")),
        "processes": len([name for name in os.listdir("/proc") if name.isdigit()]) < 5,
        "itself": tried(lambda: socket.gethostbyname("sandbox.localdomain")),
        "own": tried(lambda: open("/tmp/x", "w").write("own") and None),
        "shell": subprocess.run(["cat", event["secret"]], capture_output=True).returncode != 0,
    }
`;

test("no program of a function reads the store, the host's secrets or other functions, whatever it runs", {
  skip:
    withNamespaces.skip || (spawnSync("python3", ["--version"]).status !== 0 && "python3 is not installed"),
}, async (t) => {
  const dataDirectory = mkdtempSync("/var/tmp/cloudlet-data-");
  const home = mkdtempSync("/tmp/cloudlet-home-");
  t.after(() => {
    rmSync(dataDirectory, { recursive: true });
    rmSync(home, { recursive: true });
  });
  const secret = `${home}/credentials`;
  writeFileSync(secret, "the host's");
  await using world = await startCloudlet({ clock: "frozen", dataDirectory });
  const lambda = await functionOf(
    world,
    { "app.py": PYTHON },
    { Runtime: "python3.13", Handler: "app.handler" },
  );
  const { value } = await invoke(lambda, { store: dataDirectory, secret });
  const gone = "No such file or directory";
  assert.deepEqual(value, {
    store: gone,
    secret: gone,
    others: gone,
    system: "Read-only file system",
    kernel: "Read-only file system",
    mount: true,
    root: "Operation not permitted",
    processes: true,
    itself: "127.0.0.1",
    own: "done",
    shell: true,
  });
});

const HOSTILE = `
  const { spawn } = require("node:child_process");
  exports.handler = async ({ what }) => {
    if (what === "fork") spawn("sh", ["-c", "for i in $(seq 1300); do sleep 60 & done; wait"]);
    if (what === "memory") spawn("sh", ["-c", "head -c 400000000 /dev/zero | tail -c 400000000 | sleep 60"]);
    if (what === "sockets") for (const each of process._getActiveHandles()) each.destroy?.();
    if (what === "detach") return spawn("setsid", ["sleep", "600"], { detached: true, stdio: "ignore" }).pid;
    if (what !== undefined) await new Promise((resolve) => setTimeout(resolve, 60_000));
    return process.pid;
  };`;

test(
  "behind namespaces forks, memory, sockets and endless work stay a function's own trouble",
  withNamespaces,
  async () => {
    await using world = await startCloudlet({ clock: "frozen" });
    const Role = await roleFor(world);
    const lambda = await functionOf(world, HOSTILE, { Role, Timeout: 20 });
    await functionOf(world, "let n = 0; exports.handler = async () => ++n;", {
      FunctionName: "neighbour",
      Role,
    });
    await functionOf(world, HOSTILE, { FunctionName: "slow", Role, Timeout: 1 });
    const neighbour = async () => (await invoke(lambda, {}, { FunctionName: "neighbour" })).value;
    const ask = async (what: string, FunctionName = "f") =>
      (await invoke(lambda, { what }, { FunctionName })).value;
    assert.equal(await neighbour(), 1);
    const [memory, sockets, slow] = await Promise.all([ask("memory"), ask("sockets"), ask("hang", "slow")]);
    assert.equal(memory.errorType, "Runtime.OutOfMemory");
    assert.equal(sockets.errorType, "Runtime.ExitError");
    assert.equal(slow.errorType, "Sandbox.Timedout");
    assert.equal(await neighbour(), 2);
    await functionOf(world, HOSTILE, { FunctionName: "forking", Role, Timeout: 20, MemorySize: 8_192 });
    const fork = await ask("fork", "forking");
    assert.match(fork.errorMessage, /more than 1024 processes|Resource temporarily unavailable/);
    assert.equal(typeof (await ask("detach")), "number");
    assert.equal(await neighbour(), 3, "the neighbour's environment goes on");
  },
);
