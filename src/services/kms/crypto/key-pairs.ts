/** Key pairs, made by OpenSSL: their randomness is the operating system's, also in a world with a seed. */
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  type KeyObject,
  type KeyPairKeyObjectResult,
} from "node:crypto";
import { promisify } from "node:util";
import type { KeySpec } from "../../../gen/kms.ts";
import { unsupported } from "../errors.ts";
import { type Material, SPECS } from "../key-spec.ts";

export interface KeyPair {
  /** PKCS #8 DER. */
  readonly privateKey: Buffer;
  /** SubjectPublicKeyInfo DER. */
  readonly publicKey: Buffer;
}

type Generate = (type: string, options: object) => Promise<KeyPairKeyObjectResult>;
const generate = promisify(generateKeyPair) as unknown as Generate;

/** Makes a key pair on another thread: the large ones take a second. */
export async function makeKeyPair(spec: KeySpec): Promise<KeyPair> {
  const pair = await generatePair(SPECS[spec].material, spec);
  return {
    privateKey: pair.privateKey.export({ format: "der", type: "pkcs8" }),
    publicKey: pair.publicKey.export({ format: "der", type: "spki" }),
  };
}

function generatePair(material: Material, spec: KeySpec): Promise<KeyPairKeyObjectResult> {
  switch (material.kind) {
    case "rsa":
      return generate("rsa", { modulusLength: material.bits, publicExponent: 0x10001 });
    case "ec":
      return generate("ec", { namedCurve: material.curve });
    case "ed25519":
      return generate("ed25519", {});
    case "ml-dsa":
      return generateMlDsa(material.type, spec);
    default:
      throw new Error(`${spec} has no key pair`);
  }
}

async function generateMlDsa(type: string, spec: KeySpec): Promise<KeyPairKeyObjectResult> {
  try {
    return await generate(type, {});
  } catch {
    throw unsupported(`Cloudlet needs Node.js 24.6 or later for keys of spec ${spec}.`);
  }
}

export function privateKeyOf(der: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.from(der), format: "der", type: "pkcs8" });
}

export function publicKeyOf(der: Uint8Array): KeyObject {
  return createPublicKey({ key: Buffer.from(der), format: "der", type: "spki" });
}

/** Whether a private or public key is of the kind that a spec demands. */
export function isOfSpec(key: KeyObject, spec: KeySpec): boolean {
  const { material } = SPECS[spec];
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
  switch (material.kind) {
    case "rsa":
      return type === "rsa" && details?.modulusLength === material.bits;
    case "ec":
      return type === "ec" && details?.namedCurve === material.curve;
    case "ed25519":
      return type === "ed25519";
    case "ml-dsa":
      return type === material.type;
    default:
      return false;
  }
}
