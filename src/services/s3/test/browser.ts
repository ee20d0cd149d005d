/** Requests as a browser sends them: unsigned, with an Origin or a form, at host names of all kinds. */
import { createHmac } from "node:crypto";
import type { Cloudlet } from "../../../index.ts";
import { WholeBody } from "../../../kernel/edge/body.ts";
import type { RawRequest, RawResponse } from "../../../kernel/edge/raw.ts";
import type { BucketWorld } from "./fixtures.ts";

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

export const KEYS = { id: "000000000000", secret: "test" };

interface Signed {
  readonly conditions?: readonly unknown[];
  readonly expiresInSeconds?: number;
  readonly keys?: { readonly id: string; readonly secret: string };
}

/** The fields of a form whose policy is signed, as AWS's SDKs make them. */
export function signed(
  b: BucketWorld,
  fields: Record<string, string>,
  options: Signed = {},
): Record<string, string> {
  const { conditions = [], expiresInSeconds = 3600, keys = KEYS } = options;
  const now = b.world.clock.now();
  const date = now.toISOString().replace(/[:-]|\.\d{3}/g, "");
  const day = date.slice(0, 8);
  const own = {
    "x-amz-algorithm": "AWS4-HMAC-SHA256",
    "x-amz-credential": `${keys.id}/${day}/us-east-1/s3/aws4_request`,
    "x-amz-date": date,
  };
  const policy = Buffer.from(
    JSON.stringify({
      expiration: new Date(now.getTime() + expiresInSeconds * 1000).toISOString(),
      conditions: [{ bucket: b.Bucket }, ...Object.entries(own).map(([k, v]) => ({ [k]: v })), ...conditions],
    }),
  ).toString("base64");
  const hmac = (key: string | Buffer, data: string) => createHmac("sha256", key).update(data).digest();
  const key = hmac(hmac(hmac(hmac(`AWS4${keys.secret}`, day), "us-east-1"), "s3"), "aws4_request");
  return { ...fields, ...own, policy, "x-amz-signature": hmac(key, policy).toString("hex") };
}
