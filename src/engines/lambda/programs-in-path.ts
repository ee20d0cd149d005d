import { accessSync, constants } from "node:fs";
import { join } from "node:path";

/** The path of a program in one of the folders of a PATH. */
export function programIn(searchPath: string, name: string): string | undefined {
  return searchPath
    .split(":")
    .map((folder) => join(folder, name))
    .find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
