/** Requests as a browser sends them: unsigned, with an Origin or a form, at host names of all kinds. */

import type { Cloudlet } from "../../../index.ts";
import { WholeBody } from "../../../kernel/edge/body.ts";
import type { RawRequest, RawResponse } from "../../../kernel/edge/raw.ts";

export interface Page {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

export async function visit(
  world: Cloudlet,
  method: string,
  url: string,
  headers: Readonly<Record<string, string>> = {},
  body: string | Uint8Array = "",
): Promise<Page> {
  const { host, pathname, search } = new URL(url);
  const bytes = Buffer.from(body);
  const request: RawRequest = {
    method,
    path: pathname,
    query: search.slice(1),
    headers: { host, ...(bytes.length > 0 && { "content-length": String(bytes.length) }), ...headers },
    body: new WholeBody(bytes),
    sourceIp: "192.0.2.1",
    secure: false,
  };
  return read(await world.handle(request));
}

async function read({ status, headers, body }: RawResponse): Promise<Page> {
  const pieces: Uint8Array[] = [];
  if (typeof body === "string") pieces.push(Buffer.from(body));
  else if (body instanceof Uint8Array) pieces.push(body);
  else if (body !== undefined) for await (const piece of body) pieces.push(piece);
  const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)] as const);
  return { status, headers: Object.fromEntries(named), text: Buffer.concat(pieces).toString("utf8") };
}

/** What a browser makes of a form whose last field is a file. */
export function formBody(
  fields: Readonly<Record<string, string>>,
  file: { readonly name: string; readonly content: string | Uint8Array } | undefined,
  boundary = "----WebKitFormBoundary7MA4YWxkTrZu0gW",
): { readonly type: string; readonly body: Buffer } {
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const head =
    file === undefined
      ? ""
      : `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${file.name}"\r\n` +
        "Content-Type: text/plain\r\n\r\n";
  const body = Buffer.concat([
    Buffer.from(parts.join("") + head),
    Buffer.from(file?.content ?? ""),
    Buffer.from(`${file === undefined ? "" : "\r\n"}--${boundary}--\r\n`),
  ]);
  return { type: `multipart/form-data; boundary=${boundary}`, body };
}
