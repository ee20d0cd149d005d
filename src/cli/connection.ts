import { EXIT, Failure, type Invocation } from "./command.ts";

/** Options of every command that talks to a running Cloudlet. */
export const CONNECTION_OPTIONS = {
  host: { type: "string" },
  port: { type: "string" },
  json: { type: "boolean" },
} as const;

export const CONNECTION_HELP = `  --host ADDRESS   where Cloudlet listens (CLOUDLET_HOST, 127.0.0.1)
  --port NUMBER    (CLOUDLET_PORT, 4566)
  --json           print JSON`;

/** The base URL of the Cloudlet that is meant. */
export function endpointOf(
  { env }: Pick<Invocation, "env">,
  values: { readonly host?: string | undefined; readonly port?: string | undefined },
): string {
  const host = values.host ?? env["CLOUDLET_HOST"] ?? "127.0.0.1";
  const port = values.port ?? env["CLOUDLET_PORT"] ?? "4566";
  const reachable = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  return `http://${reachable.includes(":") ? `[${reachable}]` : reachable}:${port}`;
}

/** An admin answer as far as the commands read it. */
export type Reply = Readonly<Record<string, unknown>>;

/** Asks the admin API and answers its JSON; throws {@link Failure} with the server's sentence, or our own. */
export async function ask(
  endpoint: string,
  method: "GET" | "POST" | "PUT" | "DELETE",
  path: string,
  body?: unknown,
): Promise<Reply> {
  const response = await send(endpoint, method, path, body === undefined ? undefined : JSON.stringify(body));
  return (await response.json()) as Reply;
}

/** As {@link ask}, with bytes in and whatever comes out. */
export async function send(
  endpoint: string,
  method: string,
  path: string,
  body?: string | Uint8Array<ArrayBuffer>,
): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(`${endpoint}/_cloudlet/${path}`, { method, body: body ?? null });
  } catch {
    throw new Failure(
      `No Cloudlet answers at ${endpoint}. Start one with "cloudlet start".`,
      EXIT.notRunning,
    );
  }
  if (response.ok && response.headers.get("cache-control") === "no-store") return response;
  throw new Failure(await complaintOf(response, endpoint));
}

async function complaintOf(response: Response, endpoint: string): Promise<string> {
  const text = await response.text();
  try {
    const { error } = JSON.parse(text) as { readonly error?: unknown };
    if (typeof error === "string") return error;
  } catch {
    // Not JSON: not Cloudlet, which the sentence below says.
  }
  return `Something that is not Cloudlet answers at ${endpoint} (status ${response.status}).`;
}

/** Whether a Cloudlet answers there. */
export async function isRunning(endpoint: string): Promise<boolean> {
  try {
    return (await ask(endpoint, "GET", "health"))["status"] === "ok";
  } catch {
    return false;
  }
}
