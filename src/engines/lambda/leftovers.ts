import type { FunctionFiles } from "./files.ts";
import { killStrays } from "./process-table.ts";

/** What environments leave behind: processes that went their own ways, and temporary files. */
export class Leftovers {
  readonly #files: FunctionFiles;
  #folders: string[] = [];

  constructor(files: FunctionFiles) {
    this.#files = files;
  }

  /** An environment with this folder for temporary files has ended: those that end together are cleared together. */
  clear(folder: string): void {
    this.#folders.push(folder);
    if (this.#folders.length > 1) return;
    setImmediate(() => {
      const folders = this.#folders;
      this.#folders = [];
      killStrays(folders);
      for (const each of folders) void this.#files.removeTemporary(each);
    });
  }
}
