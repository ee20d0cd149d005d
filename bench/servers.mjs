/** Starts the servers that are measured, each as a process of its own, and ends them. */
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const START_PATIENCE_MS = 20_000;

let nextPort = 20_000 + (process.pid % 10_000);

const running = new Set();
process.on("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** @typedef {{ name: string, port: number, pid: number, stop: () => Promise<void> }} Server */

/** The built Cloudlet, request log off, as somebody who measures or runs CI would start it. */
export function startCloudlet(options = []) {
  const port = nextPort++;
  const args = [join(root, "dist/cli.js"), "start", "--port", String(port), "--log", "quiet", ...options];
  return start(options.includes("--data-dir") ? "cloudlet, durable" : "cloudlet", port, args, {});
}

export function startEcho() {
  const port = nextPort++;
  return start("node:http echo", port, [join(root, "bench/echo.mjs"), String(port)], {});
}

/** Undefined where the package is not installed. */
export function startFauxqs() {
  const program = join(root, "node_modules/fauxqs/dist/app.js");
  if (!existsSync(program)) return undefined;
  const port = nextPort++;
  const script = `import { startFauxqs } from ${JSON.stringify(program)}; await startFauxqs({ port: ${port}, logger: false });`;
  return start("fauxqs", port, ["--input-type=module", "--eval", script], {});
}

/** Undefined where the package is not installed. */
export function startS3rver(directory) {
  const program = join(root, "node_modules/s3rver/bin/s3rver.js");
  if (!existsSync(program)) return undefined;
  const port = nextPort++;
  const args = [
    program,
    "--directory",
    directory,
    "--port",
    String(port),
    "--address",
    "127.0.0.1",
    "--silent",
  ];
  return start("s3rver", port, args, {});
}

/** Undefined where the package is not installed. */
export function startDynalite() {
  const program = join(root, "node_modules/dynalite/cli.js");
  if (!existsSync(program)) return undefined;
  const port = nextPort++;
  return start("dynalite", port, [program, "--port", String(port), "--createTableMs", "0"], {});
}

/** A world that records calls, or one that is told not to. */
export function startRecording(kind) {
  const port = nextPort++;
  return start(`cloudlet, ${kind}`, port, [join(root, "bench/audit-server.mjs"), String(port), kind], {});
}

/** What large objects are held against. */
export function startBareStore(file) {
  const port = nextPort++;
  return start("bare node:http store", port, [join(root, "bench/s3-bare.mjs"), String(port), file], {});
}

/** Resolves when the port accepts connections. */
async function start(name, port, args, env) {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  running.add(child);
  const exited = new Promise((resolve) => child.on("exit", resolve)).then(() => running.delete(child));
  const stop = async () => {
    child.kill("SIGKILL");
    await exited;
  };
  const until = performance.now() + START_PATIENCE_MS;
  while (!(await accepts(port))) {
    if (child.exitCode !== null) throw new Error(`${name} ended before it listened`);
    if (performance.now() > until) throw new Error(`${name} did not listen within ${START_PATIENCE_MS} ms`);
  }
  return { name, port, pid: child.pid, stop };
}

function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" });
    socket.on("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => setTimeout(resolve, 1, false));
  });
}

/** Processor time that a process has used so far, user and system, in seconds (proc(5), clock ticks of 10 ms). */
export function processorSeconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Resident memory of a process, in megabytes. */
export function residentMegabytes(pid) {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kilobytes) / 1024;
}
