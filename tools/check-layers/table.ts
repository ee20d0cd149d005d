/** Who may import whom: the import rules of ARCHITECTURE.md as data. Change it together with that document. */

export interface Layer {
  /** Path prefix of the files that belong to the layer; the first row that fits a file wins. */
  readonly folder: string;
  /** Path prefixes it may import besides its own folder. */
  readonly imports: readonly string[];
}

/** `*` in a folder stands for one path segment: files of two different services are in two different layers. */
export const LAYERS: readonly Layer[] = [
  { folder: "src/base/", imports: [] },
  { folder: "src/aws/", imports: ["src/base/"] },
  { folder: "src/lang/", imports: ["src/base/", "src/aws/"] },
  { folder: "src/network/", imports: ["src/base/", "src/aws/"] },
  { folder: "src/kernel/", imports: ["src/base/", "src/aws/", "src/lang/", "src/network/"] },
  { folder: "src/gen/", imports: [] },
  { folder: "src/envelope/", imports: ["src/base/", "src/aws/", "src/kernel/", "src/gen/"] },
  { folder: "src/targets/", imports: ["src/base/", "src/aws/", "src/lang/", "src/kernel/", "src/gen/"] },
  {
    folder: "src/services/*/",
    imports: [
      "src/base/",
      "src/aws/",
      "src/lang/",
      "src/network/",
      "src/kernel/",
      "src/gen/",
      "src/envelope/",
      "src/targets/",
    ],
  },
  { folder: "src/engines/", imports: ["src/base/", "src/aws/", "src/lang/", "src/network/", "src/kernel/"] },
  { folder: "src/admin/", imports: ["src/base/", "src/aws/", "src/lang/", "src/network/", "src/kernel/"] },
  { folder: "src/app/", imports: ["src/"] },
  { folder: "src/cli/", imports: ["src/"] },
  { folder: "src/index.ts", imports: ["src/app/", "src/kernel/", "src/aws/", "src/base/"] },
  { folder: "tools/", imports: ["src/"] },
  { folder: "bench/", imports: ["src/"] },
];

/** Tests of src may build a world; whose tests they are decides the rest. */
export const TESTS_MAY_IMPORT: readonly string[] = ["src/app/", "src/index.ts", "test/", "src/gen/"];

export interface Exception {
  readonly from: string;
  readonly to: string;
  /** Only `import type` and `export type`, which leave no trace at run time. */
  readonly typesOnly?: true;
  readonly because: string;
}

export const EXCEPTIONS: readonly Exception[] = [
  {
    from: "src/gen/",
    to: "src/kernel/",
    typesOnly: true,
    because: "generated types are written in the kernel's words (ServiceRef, ServiceIndexEntry, RequestBody)",
  },
  { from: "src/gen/", to: "src/base/", typesOnly: true, because: "timestamps are Instants" },
  { from: "src/app/version.ts", to: "package.json", because: "the version is written in one place" },
];

export interface BuiltinRule {
  readonly modules: readonly string[];
  readonly where: readonly string[];
  readonly instead: string;
}

/** Node's modules that belong to one place each. Outside src they are free. */
export const BUILTINS: readonly BuiltinRule[] = [
  {
    modules: ["node:http", "node:https", "node:http2", "node:net", "node:tls", "node:dgram", "node:dns"],
    where: ["src/kernel/edge/", "src/engines/"],
    instead: "sockets are the edge's and the engines': go through a port",
  },
  {
    modules: ["node:sqlite", "node:fs", "node:fs/promises"],
    where: ["src/kernel/store/", "src/engines/", "src/app/", "src/cli/"],
    instead: "files and SQLite are the store's: use the cell's database or a blob",
  },
  {
    modules: ["node:child_process", "node:worker_threads", "node:cluster", "node:vm"],
    where: ["src/engines/", "src/cli/"],
    instead: "other programs and threads are run by engines",
  },
  {
    modules: ["node:timers", "node:timers/promises"],
    where: ["src/kernel/time/"],
    instead: "time comes from ctx.now and jobs",
  },
  {
    modules: ["node:perf_hooks"],
    where: ["src/kernel/time/", "src/kernel/dispatch/"],
    instead: "the request path measures how long calls take; services need not",
  },
  {
    modules: ["node:module"],
    where: ["src/engines/"],
    instead: "engines look for what is installed beside Cloudlet",
  },
  {
    modules: ["node:os"],
    where: ["src/kernel/store/", "src/app/", "src/cli/", "src/engines/"],
    instead: "nothing else may depend on the machine it runs on",
  },
  {
    modules: ["node:v8"],
    where: ["src/app/"],
    instead: "the engine's settings are the whole process's",
  },
];

/** Node's modules that only compute; every other one must be given a place in BUILTINS first. */
export const FREE_BUILTINS: readonly string[] = [
  "node:assert/strict",
  "node:async_hooks",
  "node:buffer",
  "node:crypto",
  "node:events",
  "node:path",
  "node:stream",
  "node:stream/promises",
  "node:string_decoder",
  "node:url",
  "node:util",
  "node:zlib",
];
