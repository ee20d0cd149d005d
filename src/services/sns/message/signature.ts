/**
 * Signatures over notifications, with a key that each account and Region makes when it first needs one.
 * https://docs.aws.amazon.com/sns/latest/dg/sns-verify-signature-of-message.html
 */
import { createPrivateKey, generateKeyPair, type KeyObject, sign } from "node:crypto";
import { promisify } from "node:util";
import { after, DAY } from "../../../base/instant.ts";
import type { Prepare, Read, Write } from "../kit.ts";
import { selfSignedCertificate } from "./certificate.ts";

const BITS = 2_048;
const VALIDITY = 10 * 365 * DAY;
const SERIAL_BYTES = 16;
const PURPOSE = "sns signing key";
/** Names of certificates, which exist once in a partition. */
export const CERTIFICATE_NAME = "sns.SigningCertificate";

/** A key as it is kept: its private part sealed. */
export interface SigningKey {
  /** 32 hexadecimal digits. */
  readonly id: string;
  readonly certificate: string;
  readonly sealed: Uint8Array;
}

const makeKeyPair = promisify(generateKeyPair);
const signLater = promisify(
  (algorithm: string, data: Uint8Array, key: KeyObject, done: (error: Error | null, made: Buffer) => void) =>
    sign(algorithm, data, key, done),
);

/**
 * A key for a cell that has none. It is to be kept before anything is signed with it: whoever checks a signature
 * fetches the certificate at once.
 */
export async function newSigningKey(ctx: Prepare): Promise<SigningKey> {
  const { privateKey } = await makeKeyPair("rsa", { modulusLength: BITS, publicExponent: 0x10001 });
  const id = ctx.ids.hex(32);
  const certificate = selfSignedCertificate(privateKey, {
    commonName: "sns.amazonaws.com",
    serial: ctx.ids.bytes(SERIAL_BYTES),
    notBefore: after(ctx.now, -DAY),
    notAfter: after(ctx.now, VALIDITY),
  });
  const sealed = ctx.sealer.sealBytes(PURPOSE, privateKey.export({ format: "der", type: "pkcs8" }));
  await ctx.names.claim(CERTIFICATE_NAME, id);
  return { id, certificate, sealed };
}

/** Keeps a key that was just made, unless another came first. */
export function keepSigningKey(ctx: Write, key: SigningKey): void {
  if (ctx.store.signingKeys.current() === undefined) ctx.store.signingKeys.keep(key);
}

/** Signs texts; the private key is opened once. */
export class Signer {
  readonly #key: KeyObject;
  readonly #id: string;
  readonly #endpoint: string;

  constructor(ctx: Read, { id, sealed }: SigningKey) {
    const plain = ctx.sealer.openBytes(PURPOSE, sealed);
    if (plain === undefined) throw new Error("a signing key does not open with the world's root key");
    this.#key = createPrivateKey({ key: Buffer.from(plain), format: "der", type: "pkcs8" });
    this.#id = id;
    this.#endpoint = ctx.request.endpoint;
  }

  /** By HTTPS however Cloudlet is reached: validators take no other, and the port speaks both. */
  get certificateUrl(): string {
    return `${this.#endpoint.replace(/^http:/, "https:")}/SimpleNotificationService-${this.#id}.pem`;
  }

  /** Version 1: SHA1withRSA; version 2: SHA256withRSA. Base64, made on another thread. */
  async sign(text: string, version: "1" | "2"): Promise<string> {
    const made = await signLater(version === "1" ? "RSA-SHA1" : "RSA-SHA256", Buffer.from(text), this.#key);
    return made.toString("base64");
  }
}
