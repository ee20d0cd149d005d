/**
 * A small external key manager behind a proxy that speaks version 1 of the External Key Store Proxy API, for tests. It
 * checks signatures with Node's HMAC alone.
 */
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  generateKeyPairSync,
  randomBytes,
} from "node:crypto";
import type { IncomingMessage } from "node:http";
import { createServer } from "node:https";
import * as tls from "node:tls";
import { openssl } from "./fixtures.ts";

export const ACCESS_KEY = "AKIAXKSPROXYTEST2345";
export const SECRET_KEY = "c2VjcmV0IG9mIHRoZSBwcm94eSBmb3IgdGVzdHMgb25seQ==";
/** KMS takes no port in a proxy's endpoint, so it is this one. */
const PORT = 443;

export interface XksProxy extends AsyncDisposable {
  /** What was asked, oldest first: the operation and the metadata. */
  readonly asked: { readonly path: string; readonly metadata: Record<string, string> }[];
  /** The external keys by id. */
  readonly keys: Map<string, Buffer>;
  status: "ACTIVE" | "UNAVAILABLE";
  /** Has every answer replaced. */
  answers: { readonly status: number; readonly body: string } | undefined;
}

/** Undefined, where this process may not listen on the port, or the openssl program is missing. */
export async function startProxy(): Promise<XksProxy | string> {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const key = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const made = openssl(
    ["req", "-x509", "-new", "-key", "@key", "-out", "@out", "-days", "2", "-subj", "/CN=localhost"].concat(
      "-addext",
      "subjectAltName=DNS:localhost",
    ),
    { key },
  );
  if (!made.ok) return made.told;
  const cert = Buffer.from(made.out).toString();
  const before = tls.getCACertificates("default");
  tls.setDefaultCACertificates([...before, cert]);
  const state = new State();
  const server = createServer({ key, cert }, (request, response) => {
    void received(request).then((body) => {
      const { status, answer } = state.answer(request, body);
      response.writeHead(status, { "content-type": "application/json" }).end(answer);
    });
  });
  const listening = await new Promise<string | undefined>((resolve) => {
    server.once("error", (error) => resolve(error.message));
    server.listen(PORT, "127.0.0.1", () => resolve(undefined));
  });
  const stop = async (): Promise<void> => {
    tls.setDefaultCACertificates(before);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  if (listening !== undefined) {
    tls.setDefaultCACertificates(before);
    return listening;
  }
  return Object.assign(state, { [Symbol.asyncDispose]: stop });
}

async function received(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

type Body = Readonly<Record<string, string>> & { readonly requestMetadata: Record<string, string> };

class State {
  readonly asked: XksProxy["asked"] = [];
  readonly keys = new Map<string, Buffer>();
  status: XksProxy["status"] = "ACTIVE";
  answers: XksProxy["answers"];

  answer(request: IncomingMessage, bytes: Buffer): { status: number; answer: string } {
    if (this.answers !== undefined) return { status: this.answers.status, answer: this.answers.body };
    const refuse = (status: number, errorName: string) => ({ status, answer: JSON.stringify({ errorName }) });
    if (!isSigned(request, bytes)) return refuse(401, "AuthenticationFailedException");
    const body = JSON.parse(bytes.toString()) as Body;
    const path = request.url ?? "";
    this.asked.push({ path, metadata: body.requestMetadata });
    const [, id = "", operation = ""] = /^\/test\/kms\/xks\/v1\/keys\/([^/]+)\/(\w+)$/.exec(path) ?? [];
    if (path === "/test/kms/xks/v1/health") return { status: 200, answer: JSON.stringify(this.#health()) };
    if (operation === "") return refuse(404, "InvalidUriPathException");
    const key = this.keys.get(id);
    if (key === undefined) return refuse(404, "KeyNotFoundException");
    if (operation === "metadata")
      return {
        status: 200,
        answer: '{"keySpec":"AES_256","keyUsage":["ENCRYPT","DECRYPT"],"keyStatus":"ENABLED"}',
      };
    if (operation === "encrypt") return { status: 200, answer: encrypted(key, body) };
    const plaintext = decrypted(key, body);
    if (plaintext === undefined) return refuse(400, "InvalidCiphertextException");
    return { status: 200, answer: JSON.stringify({ plaintext }) };
  }

  #health(): object {
    return {
      xksProxyFleetSize: 1,
      xksProxyVendor: "Cloudlet",
      xksProxyModel: "test",
      ekmVendor: "Cloudlet",
      ekmFleetDetails: [{ id: "1", model: "map", healthStatus: this.status }],
    };
  }
}

const METADATA = Buffer.from("version=1");

function associated(aad: Buffer, metadata: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(aad.length);
  return Buffer.concat([length, aad, Buffer.from([metadata.length]), metadata]);
}

const bytesIn = (text: string | undefined): Buffer => Buffer.from(text ?? "", "base64");

function encrypted(key: Buffer, body: Body): string {
  const iv = randomBytes(12);
  const aad = bytesIn(body["additionalAuthenticatedData"]);
  const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(associated(aad, METADATA));
  const ciphertext = Buffer.concat([cipher.update(bytesIn(body["plaintext"])), cipher.final()]);
  const tag = cipher.getAuthTag();
  const integrity = createHash("sha256").update(Buffer.concat([aad, METADATA, iv, ciphertext, tag]));
  return JSON.stringify({
    ciphertext: ciphertext.toString("base64"),
    ciphertextMetadata: METADATA.toString("base64"),
    initializationVector: iv.toString("base64"),
    authenticationTag: tag.toString("base64"),
    ciphertextDataIntegrityValue: integrity.digest("base64"),
  });
}

function decrypted(key: Buffer, body: Body): string | undefined {
  const aad = associated(bytesIn(body["additionalAuthenticatedData"]), bytesIn(body["ciphertextMetadata"]));
  const decipher = createDecipheriv("aes-256-gcm", key, bytesIn(body["initializationVector"]))
    .setAAD(aad)
    .setAuthTag(bytesIn(body["authenticationTag"]));
  const plaintext = decipher.update(bytesIn(body["ciphertext"]));
  try {
    decipher.final();
  } catch {
    return undefined;
  }
  return plaintext.toString("base64");
}

const hmac = (key: string | Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();
const sha256 = (bytes: string | Buffer): string => createHash("sha256").update(bytes).digest("hex");

function isSigned({ method, url, headers }: IncomingMessage, body: Buffer): boolean {
  const { authorization = "", host } = headers;
  const date = String(headers["x-amz-date"]);
  const [, scope = "", signature] =
    /^AWS4-HMAC-SHA256 Credential=AKIAXKSPROXYTEST2345\/(\S+), SignedHeaders=host;x-amz-date, Signature=(\w+)$/.exec(
      authorization,
    ) ?? [];
  const canonical = `${method}\n${url}\n\nhost:${host}\nx-amz-date:${date}\n\nhost;x-amz-date\n${sha256(body)}`;
  const text = `AWS4-HMAC-SHA256\n${date}\n${scope}\n${sha256(canonical)}`;
  const key = scope.split("/").reduce<string | Buffer>(hmac, `AWS4${SECRET_KEY}`);
  return scope.includes("/kms-xks-proxy/") && hmac(key, text).toString("hex") === signature;
}
