import { readFile, writeFile } from "node:fs/promises";
import { type Command, EXIT, Failure, parseOptions, UsageError } from "./command.ts";
import { CONNECTION_HELP, CONNECTION_OPTIONS, endpointOf, send } from "./connection.ts";

export const command: Command = {
  summary: "keep the cloud's whole state in a file, or go back to it",
  help: `Usage: cloudlet snapshot save FILE
       cloudlet snapshot load FILE        replaces everything that is there

Options
${CONNECTION_HELP}`,

  async run(call) {
    const { values, positionals } = parseOptions(call.args, CONNECTION_OPTIONS);
    const [verb, file, ...more] = positionals;
    if ((verb !== "save" && verb !== "load") || file === undefined || more.length > 0) {
      throw new UsageError("Say: snapshot save FILE, or: snapshot load FILE.");
    }
    const endpoint = endpointOf(call, values);
    const bytes = verb === "save" ? await save(endpoint, file) : await load(endpoint, file);
    const done =
      verb === "save" ? `Saved to ${file} (${bytes} bytes).` : `The cloud is as it was in ${file}.`;
    call.out(
      values.json === true
        ? JSON.stringify({ status: verb === "save" ? "saved" : "loaded", file, bytes })
        : done,
    );
    return EXIT.ok;
  },
};

async function save(endpoint: string, file: string): Promise<number> {
  const response = await send(endpoint, "GET", "snapshot");
  const archive = new Uint8Array(await response.arrayBuffer());
  await writeFile(file, archive).catch((error: Error) => {
    throw new Failure(`${file} cannot be written: ${error.message}`);
  });
  return archive.length;
}

async function load(endpoint: string, file: string): Promise<number> {
  const archive = await readFile(file).catch((error: Error) => {
    throw new Failure(`${file} cannot be read: ${error.message}`);
  });
  await send(endpoint, "PUT", "snapshot", new Uint8Array(archive));
  return archive.length;
}
