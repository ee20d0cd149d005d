import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after } from "node:test";

const root = join(import.meta.dirname, "../..");
/** Packing empties dist, which other tests run: it happens in a copy. */
const scratch = mkdtempSync(join(tmpdir(), "cloudlet-pack-"));
after(() => rmSync(scratch, { recursive: true }));

const PARTS = [
  "src",
  "tools",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "LICENSE",
  "NOTICE",
  "README.md",
];

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  assert.equal(status, 0, `${command} ${args.join(" ")}\n${stdout}\n${stderr}`);
  return stdout;
}

/** Packs as npm would, unpacks as an installer would; answers the paths in the package. */
function packAndInstall(): readonly string[] {
  const source = join(scratch, "source");
  mkdirSync(source);
  for (const part of PARTS) cpSync(join(root, part), join(source, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(source, "node_modules"));
  const [{ filename, files }] = JSON.parse(
    run("npm", ["pack", "--json", "--offline"], source).replace(/^[^[]*/, ""),
  );
  const modules = join(scratch, "consumer/node_modules");
  mkdirSync(modules, { recursive: true });
  run("tar", ["-xzf", join(source, filename), "-C", modules], scratch);
  run("mv", ["package", "cloudlet"], modules);
  return files.map(({ path }: { readonly path: string }) => path);
}

test("the published package is plain JavaScript that runs by itself", () => {
  const paths = packAndInstall();
  const consumer = join(scratch, "consumer");

  const sources = paths.filter((path) => /\.ts$/.test(path) && !path.endsWith(".d.ts"));
  assert.deepEqual(sources, [], "no TypeScript sources");
  const known = /^(dist\/|package\.json$|LICENSE$|NOTICE$|README\.md$)/;
  assert.deepEqual(
    paths.filter((path) => !known.test(path)),
    [],
    "nothing but what was built",
  );
  const binaries = paths.filter((path) => /(^|\/)node(\.exe)?$/.test(path));
  assert.deepEqual(binaries, [], "no Node binary");

  const program = join(consumer, "node_modules/cloudlet/dist/cli.js");
  assert.ok(statSync(program).mode & 0o100, "the program is executable");
  assert.match(run(process.execPath, [program, "--version"], consumer), /^\d+\.\d+\.\d+\n$/);

  writeFileSync(
    join(consumer, "use.mjs"),
    `import { startCloudlet } from "cloudlet";
     const cloudlet = await startCloudlet({ clock: "frozen" });
     console.log(cloudlet.clock.now().toISOString());
     await cloudlet.close();`,
  );
  assert.equal(run(process.execPath, ["use.mjs"], consumer), "2026-01-01T00:00:00.000Z\n");

  writeFileSync(
    join(consumer, "use.mts"),
    `import { startCloudlet } from "cloudlet";
     await using cloudlet = await startCloudlet({ clock: "frozen" });
     const now: Date = cloudlet.clock.now();
     // @ts-expect-error there is no such clock
     await startCloudlet({ clock: "melted" });
     export { now };`,
  );
  const types = ["--types", "node", "--typeRoots", join(root, "node_modules/@types"), "--target", "es2024"];
  const lib = ["--lib", "es2024,esnext.disposable", "--module", "nodenext", "--strict", "--noEmit"];
  run(
    process.execPath,
    [join(root, "node_modules/typescript/bin/tsc"), ...types, ...lib, "use.mts"],
    consumer,
  );
});
