/** Which sandbox there is on this machine. */
import { fileURLToPath } from "node:url";
import { bubblewrap } from "./bubblewrap.ts";
import { programIn } from "./programs-in-path.ts";
import { INSIDE, type Sandbox } from "./sandbox.ts";
import { unshare } from "./unshare.ts";

/** What functions need of Cloudlet itself, wherever that is installed. */
const BOOTSTRAP = fileURLToPath(new URL("./bootstrap/node.mjs", import.meta.url));

/**
 * The best that works here, by the programs in these folders: bubblewrap, or unshare of util-linux.
 * @param folder for what it needs, which is removed by whoever made it
 */
export async function findSandbox(searchPath: string, folder: string): Promise<Sandbox | undefined> {
  if ([process.execPath, BOOTSTRAP].some(isHidden)) return undefined;
  const find = (program: string) => programIn(searchPath, program);
  return (await bubblewrap(find, folder)) ?? (await unshare(find, folder));
}

/** What is installed in /opt or /var/task cannot be seen behind namespaces, where layers and code are in its place. */
function isHidden(path: string): boolean {
  return [INSIDE.opt, INSIDE.task].some((folder) => path.startsWith(`${folder}/`));
}
