/** What a browser does: it fetches pages by the name of their host, and asks before it sends to other origins. */
import { request } from "node:http";
import type { Names } from "./app.ts";

export interface Page {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** A browser's request. Node resolves no names below localhost: the address is told, the name goes into the Host header. */
export function visit(
  method: string,
  url: string,
  headers: Readonly<Record<string, string>> = {},
  body: string | Uint8Array = "",
): Promise<Page> {
  const { port, host, pathname, search } = new URL(url);
  return new Promise((resolve, reject) => {
    const options = {
      host: "127.0.0.1",
      port,
      path: pathname + search,
      method,
      headers: { ...headers, host },
    };
    const asked = request(options, (answer) => {
      const pieces: Buffer[] = [];
      answer.on("data", (piece: Buffer) => pieces.push(piece));
      answer.on("error", reject);
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(pieces) }),
      );
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

/** What the page does: asks for a URL, asks whether it may, and puts the picture there. Answers S3's answer and the id. */
export async function upload(
  names: Names,
  body: Uint8Array,
): Promise<{ readonly id: string; readonly answer: Page }> {
  const origin = names.siteOrigin;
  const signed = await visit("POST", names.signUrl, { origin });
  if (signed.status !== 200) throw new Error(`the function URL answered ${signed.status}: ${signed.body}`);
  const { id, url } = JSON.parse(signed.body.toString()) as { readonly id: string; readonly url: string };
  const preflight = await visit("OPTIONS", url, {
    origin,
    "access-control-request-method": "PUT",
    "access-control-request-headers": "content-type",
  });
  if (preflight.headers["access-control-allow-origin"] !== origin)
    throw new Error(`the browser may not PUT: ${preflight.status} ${preflight.body}`);
  return { id, answer: await visit("PUT", url, { origin, "content-type": "image/png" }, body) };
}
