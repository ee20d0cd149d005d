/** RSA public keys in the two forms that IAM takes: an OpenSSH line (RFC 4253, section 6.6) and PEM. */
import { createHash, createPublicKey, type KeyObject } from "node:crypto";
import { invalidPublicKey, unrecognizedEncoding } from "./errors.ts";

const ALGORITHM = "ssh-rsa";
const MODULUS_BITS_MIN = 2_048;

export interface SshPublicKey {
  /** "ssh-rsa AAAA..." */
  readonly ssh: string;
  readonly pem: string;
  /** MD5 of the OpenSSH form's bytes: sixteen hexadecimal pairs with colons between. */
  readonly fingerprint: string;
}

/** Throws UnrecognizedPublicKeyEncoding and InvalidPublicKey. */
export function readSshPublicKey(body: string): SshPublicKey {
  const text = body.trim();
  if (!text.startsWith(`${ALGORITHM} `) && !text.startsWith("-----BEGIN "))
    throw unrecognizedEncoding("The public key encoding is not recognized. Use ssh-rsa or PEM.");
  const key = keyOf(text);
  if (key === undefined || key.asymmetricKeyType !== "rsa" || modulusBits(key) < MODULUS_BITS_MIN)
    throw invalidPublicKey("The public key is malformed or otherwise invalid.");
  const wire = wireForm(key);
  const hash = createHash("md5").update(wire).digest("hex");
  return {
    ssh: `${ALGORITHM} ${wire.toString("base64")}`,
    pem: key.export({ type: "spki", format: "pem" }).toString(),
    fingerprint: hash.replace(/..(?!$)/g, "$&:"),
  };
}

function keyOf(text: string): KeyObject | undefined {
  try {
    return text.startsWith("-----") ? createPublicKey(text) : fromWire(text.split(/\s+/)[1] ?? "");
  } catch {
    return undefined;
  }
}

function modulusBits(key: KeyObject): number {
  return key.asymmetricKeyDetails?.modulusLength ?? 0;
}

function fromWire(base64: string): KeyObject {
  const wire = Buffer.from(base64, "base64");
  const fields: Buffer[] = [];
  for (let at = 0; at < wire.length; ) {
    const end = at + 4 + wire.readUInt32BE(at);
    if (end > wire.length) throw new RangeError("a field ends behind the key");
    fields.push(wire.subarray(at + 4, end));
    at = end;
  }
  const [algorithm, exponent, modulus] = fields;
  if (algorithm?.toString() !== ALGORITHM || exponent === undefined || modulus === undefined)
    throw new RangeError("not an RSA key");
  const jwk = {
    kty: "RSA",
    e: exponent.toString("base64url"),
    n: withoutSign(modulus).toString("base64url"),
  };
  return createPublicKey({ key: jwk, format: "jwk" });
}

function wireForm(key: KeyObject): Buffer {
  const { e = "", n = "" } = key.export({ format: "jwk" });
  const numbers = [e, n].map((number) => withSign(Buffer.from(number, "base64url")));
  return Buffer.concat([Buffer.from(ALGORITHM), ...numbers].flatMap((field) => [lengthOf(field), field]));
}

function lengthOf(field: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(field.length);
  return length;
}

/** A leading zero keeps a number whose top bit is set from reading as negative. */
function withSign(number: Buffer): Buffer {
  return ((number[0] ?? 0) & 0x80) === 0 ? number : Buffer.concat([Buffer.of(0), number]);
}
function withoutSign(number: Buffer): Buffer {
  return number[0] === 0 ? number.subarray(1) : number;
}
