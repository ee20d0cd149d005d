import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { chmod, lstat, mkdir, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve, sep } from "node:path";
import { ZipFault, zipContents, zipEntries } from "../../base/zip.ts";
import { type FunctionArchive, type FunctionSpec, FunctionUnrunnable } from "../../kernel/ports/functions.ts";

/** stat's blocks, whatever the file system's are. */
const BLOCK_BYTES = 512;

/** Where one environment's files lie. */
export interface Places {
  /** /var/task at AWS. */
  readonly task: string;
  /** /opt at AWS. */
  readonly opt: string;
  /** /tmp at AWS; this environment's own. */
  readonly tmp: string;
  /** /etc/hosts behind namespaces. */
  readonly hosts: string;
}

/** What is mounted for the programs of an environment with this folder for temporary files: the same for all of them. */
export function mountsOf(tmp: string): string {
  return `${tmp}.mounts`;
}

/** The folder of a world's functions: unpacked archives, which environments share, and what each has to itself. */
export class FunctionFiles {
  readonly root: string;
  #hosts: string | undefined;
  readonly #unpacked = new Map<string, Promise<string>>();

  constructor() {
    // Not below /tmp, which functions may read: other functions' code is none of their business.
    this.root = mkdtempSync(join(isWritable("/var/tmp") ? "/var/tmp" : tmpdir(), "cloudlet-functions-"));
  }

  /** The machine's own names, and those by which an environment's programs call themselves. */
  get hosts(): string {
    if (this.#hosts === undefined) {
      this.#hosts = join(this.root, "hosts");
      const known = existsSync("/etc/hosts") ? readFileSync("/etc/hosts", "utf8") : "127.0.0.1 localhost\n";
      writeFileSync(this.#hosts, `${known.trimEnd()}\n127.0.0.1 sandbox.localdomain sandbox\n`);
    }
    return this.#hosts;
  }

  /** The folder of an archive's contents. Rejects with FunctionUnrunnable when it is damaged. */
  unpacked(archives: readonly FunctionArchive[]): Promise<string> {
    const key = archives.map(({ id }) => id).join("+") || "nothing";
    let folder = this.#unpacked.get(key);
    if (folder === undefined) {
      folder = this.#unpack(archives, join(this.root, `code-${this.#unpacked.size}`));
      this.#unpacked.set(key, folder);
      folder.catch(() => this.#unpacked.delete(key));
    }
    return folder;
  }

  /** Where a new environment finds everything. `name` is its own. */
  async placesFor({ code, layers }: Pick<FunctionSpec, "code" | "layers">, name: string): Promise<Places> {
    const [task, opt] = await Promise.all([
      "directory" in code ? code.directory : this.unpacked("image" in code ? [] : [code]),
      this.unpacked(layers),
    ]);
    return { task, opt, tmp: this.temporary(name), hosts: this.hosts };
  }

  /** A new folder for an environment's temporary files. */
  temporary(name: string): string {
    const folder = join(this.root, `env-${name}`);
    mkdirSync(folder, { mode: 0o700 });
    return folder;
  }

  async removeTemporary(folder: string): Promise<void> {
    await rm(mountsOf(folder), { force: true });
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }

  close(): void {
    rmSync(this.root, { recursive: true, force: true, maxRetries: 3 });
  }

  async #unpack(archives: readonly FunctionArchive[], folder: string): Promise<string> {
    await mkdir(folder, { recursive: true });
    for (const archive of archives) await unpackInto(folder, await archive.bytes());
    return folder;
  }
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

async function unpackInto(folder: string, bytes: Uint8Array): Promise<void> {
  try {
    for (const entry of zipEntries(bytes)) {
      const path = resolve(folder, entry.name);
      if (!path.startsWith(folder + sep)) continue; // "../" leads nowhere
      if (entry.kind === "folder") {
        await mkdir(path, { recursive: true });
        continue;
      }
      await mkdir(dirname(path), { recursive: true });
      const contents = zipContents(bytes, entry);
      await rm(path, { force: true, recursive: true });
      if (entry.kind === "link") await symlink(Buffer.from(contents).toString(), path);
      else await writeFile(path, contents);
      if (entry.kind === "file") await chmod(path, entry.mode ?? 0o755);
    }
  } catch (error) {
    if (error instanceof ZipFault)
      throw new FunctionUnrunnable(`The archive cannot be unpacked: ${error.message}`);
    throw error;
  }
}

/** How much the files below a folder take; it stops counting when that is more than enough. */
export async function bytesBelow(folder: string, enough: number): Promise<number> {
  let bytes = 0;
  try {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) bytes += await bytesBelow(path, enough - bytes);
      else bytes += (await lstat(path)).blocks * BLOCK_BYTES;
      if (bytes > enough) break;
    }
  } catch {
    // files come and go
  }
  return bytes;
}

/** Changes whenever a file of the folder does; what is installed below node_modules is left out. */
export function stampOf(folder: string): string {
  let newest = 0;
  let count = 0;
  const look = (path: string) => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (entry.name === "node_modules" || entry.name === ".git") continue;
      const inner = join(path, entry.name);
      if (entry.isDirectory()) look(inner);
      else newest = Math.max(newest, statSync(inner, { throwIfNoEntry: false })?.mtimeMs ?? 0);
      count++;
    }
  };
  try {
    look(folder);
  } catch {
    throw new FunctionUnrunnable(`The folder ${folder} cannot be read.`);
  }
  return `${newest} ${count}`;
}
