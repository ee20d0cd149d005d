/**
 * `npm run build`: bundles src into plain JavaScript in dist. Does nothing when nothing changed since the last time.
 * `--types` also writes the declarations, and first empties dist: that is how the published package is made.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { requireNode } from "../node-version.mjs";

requireNode("22.13", "to build");

const root = join(import.meta.dirname, "../..");
const dist = join(root, "dist");
const stampFile = join(dist, ".stamp");
const withTypes = process.argv.includes("--types");

/** Chunks of earlier builds stay this long, so that a server that still runs finds the parts it has yet to load. */
const KEEP_OLD_CHUNKS_MS = 24 * 60 * 60 * 1000;

const stamp = stampOfSources();
if (withTypes) rmSync(dist, { recursive: true, force: true });
if (!existsSync(stampFile) || readFileSync(stampFile, "utf8") !== stamp) {
  const written = await bundle();
  copyGenerated(written);
  copyBootstraps(written);
  removeStale(written);
  replaceFile(stampFile, stamp);
}
if (withTypes) declareTypes();

/** Changes whenever a source, its generated data, this program or the manifest may have. */
function stampOfSources() {
  const hash = createHash("sha256");
  const files = ["package.json", "package-lock.json", "tools/build/build.mjs", ...filesBelow("src")];
  for (const file of files) {
    const { mtimeMs, size } = statSync(join(root, file));
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest("hex");
}

function filesBelow(folder) {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

/** Bundles with code splitting: what is imported dynamically (services, their tables) loads when it is first needed. */
async function bundle() {
  const { build } = await import("esbuild");
  const result = await build({
    absWorkingDir: root,
    entryPoints: { cli: "src/cli/main.ts", index: "src/index.ts" },
    outdir: dist,
    bundle: true,
    splitting: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node22",
    packages: "external",
    chunkNames: "[name]-[hash]",
    legalComments: "none",
    logLevel: "warning",
    plugins: [generatedDataBesideChunks()],
  }).catch(() => process.exit(1)); // esbuild has told what is wrong
  const written = new Set();
  for (const { path, contents } of result.outputFiles) {
    const isCli = path === join(dist, "cli.js");
    replaceFile(
      path,
      isCli ? Buffer.concat([Buffer.from("#!/usr/bin/env node\n"), contents]) : contents,
      isCli,
    );
    written.add(path);
  }
  return written;
}

/** All chunks lie flat in dist beside dist/gen, wherever in src the code that reads the tables was. */
function generatedDataBesideChunks() {
  const rewrite = ({ path }) => {
    const source = readFileSync(path, "utf8");
    if (!source.includes("import.meta.")) return undefined;
    const contents = source.replace(/new URL\((["`])(?:\.\.\/)+gen\//g, "new URL($1./gen/");
    const others = contents
      .replace(/new URL\((["`])\.\/(?:gen|bootstrap)\/[^)]*import\.meta\.url\)/g, "")
      .replaceAll("createRequire(import.meta.url)", "");
    if (!/import\.meta\.(url|dirname|filename)/.test(others)) return { contents, loader: "ts" };
    const text = `only new URL("<up>/gen/...", import.meta.url) survives bundling`;
    return { errors: [{ text, location: { file: path } }] };
  };
  return {
    name: "generated-data-beside-chunks",
    setup: ({ onLoad }) => onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, rewrite),
  };
}

/** Programs that engines start: they stay files of their own. */
function copyBootstraps(written) {
  for (const file of filesBelow("src/engines").filter((name) => /\/bootstrap\/[^/]+$/.test(name))) {
    const target = join(dist, "bootstrap", basename(file));
    replaceFile(target, readFileSync(join(root, file)));
    written.add(target);
  }
}

function copyGenerated(written) {
  for (const file of filesBelow("src/gen").filter((name) => /\.(json|br)$/.test(name))) {
    const target = join(dist, file.slice("src/".length));
    replaceFile(target, readFileSync(join(root, file)));
    written.add(target);
  }
}

/** Writes whole files only: whoever reads meanwhile sees the old or the new one. */
function replaceFile(path, contents, executable = false) {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  writeFileSync(draft, contents, { mode: executable ? 0o755 : 0o644 });
  renameSync(draft, path);
}

function removeStale(written) {
  for (const file of filesBelow("dist")) {
    const path = join(root, file);
    const age = Date.now() - statSync(path).mtimeMs;
    if (!written.has(path) && !file.startsWith("dist/types/") && age > KEEP_OLD_CHUNKS_MS) rmSync(path);
  }
}

function declareTypes() {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const config = join(root, "tools/build/tsconfig.types.json");
  const { status } = spawnSync(process.execPath, [tsc, "--project", config], { stdio: "inherit" });
  if (status !== 0) process.exit(1);
}
