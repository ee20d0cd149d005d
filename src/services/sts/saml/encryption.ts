/** Assertions that a provider encrypted for AWS alone. https://www.w3.org/TR/xmlenc-core1/ */
import { constants, createDecipheriv, privateDecrypt } from "node:crypto";
import type { XmlElement } from "../../../kernel/wire/xml/reader.ts";
import { invalidIdentityToken } from "../errors.ts";
import { parsedXml } from "./assertion.ts";

const ENCRYPTED = /<((?:[\w-]+:)?EncryptedAssertion)\b[^>]*>[\s\S]*<\/\1\s*>/;

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_enable-console-saml.html */
const CIPHERS: ReadonlyMap<string, "aes-128-cbc" | "aes-256-cbc" | "aes-128-gcm" | "aes-256-gcm"> = new Map([
  ["http://www.w3.org/2001/04/xmlenc#aes128-cbc", "aes-128-cbc"],
  ["http://www.w3.org/2001/04/xmlenc#aes256-cbc", "aes-256-cbc"],
  ["http://www.w3.org/2009/xmlenc11#aes128-gcm", "aes-128-gcm"],
  ["http://www.w3.org/2009/xmlenc11#aes256-gcm", "aes-256-gcm"],
]);
const KEY_TRANSPORTS: readonly string[] = [
  "http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p",
  "http://www.w3.org/2009/xmlenc11#rsa-oaep",
];
const DIGESTS: ReadonlyMap<string, string> = new Map([
  ["", "sha1"],
  ["http://www.w3.org/2000/09/xmldsig#sha1", "sha1"],
  ["http://www.w3.org/2001/04/xmlenc#sha256", "sha256"],
  ["http://www.w3.org/2001/04/xmlenc#sha512", "sha512"],
]);
const GCM_NONCE_BYTES = 12;
const GCM_TAG_BYTES = 16;
const CBC_BLOCK_BYTES = 16;

export function isEncrypted(xml: string): boolean {
  return ENCRYPTED.test(xml);
}

/** The document with its assertion in the clear. Throws InvalidIdentityToken where no key opens it. */
export function decrypted(xml: string, privateKeys: readonly string[]): string {
  const [element] = ENCRYPTED.exec(xml) ?? [];
  if (element === undefined) return xml;
  const sealed = within(parsedXml(xml), "EncryptedAssertion");
  const plain = privateKeys.map((key) => opened(sealed, key)).find((text) => text !== undefined);
  if (plain === undefined)
    throw invalidIdentityToken("The assertion could not be decrypted with the keys of the provider.");
  return xml.replace(element, () => plain);
}

function opened(sealed: XmlElement | undefined, privateKey: string): string | undefined {
  const data = within(sealed, "EncryptedData");
  const transported = within(sealed, "EncryptedKey");
  const cipher = CIPHERS.get(algorithmOf(data));
  const digest = DIGESTS.get(algorithmOf(childOf(transported, "EncryptionMethod"), "DigestMethod"));
  if (cipher === undefined || digest === undefined || !KEY_TRANSPORTS.includes(algorithmOf(transported)))
    return undefined;
  try {
    const options = { key: privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: digest };
    const key = privateDecrypt(options, cipherValueOf(transported));
    return unlocked(cipher, key, cipherValueOf(data)).toString();
  } catch {
    return undefined; // another key's, or not whole
  }
}

function unlocked(
  cipher: "aes-128-cbc" | "aes-256-cbc" | "aes-128-gcm" | "aes-256-gcm",
  key: Uint8Array,
  bytes: Buffer,
): Buffer {
  if (cipher === "aes-128-gcm" || cipher === "aes-256-gcm") {
    const decipher = createDecipheriv(cipher, key, bytes.subarray(0, GCM_NONCE_BYTES));
    decipher.setAuthTag(bytes.subarray(-GCM_TAG_BYTES));
    const body = bytes.subarray(GCM_NONCE_BYTES, -GCM_TAG_BYTES);
    return Buffer.concat([decipher.update(body), decipher.final()]);
  }
  const decipher = createDecipheriv(cipher, key, bytes.subarray(0, CBC_BLOCK_BYTES)).setAutoPadding(false);
  const padded = Buffer.concat([decipher.update(bytes.subarray(CBC_BLOCK_BYTES)), decipher.final()]);
  // Only the last byte tells how much was added; the others may be anything.
  return padded.subarray(0, padded.length - (padded.at(-1) ?? 0));
}

function cipherValueOf(element: XmlElement | undefined): Buffer {
  const text = childOf(childOf(element, "CipherData"), "CipherValue")?.text ?? "";
  return Buffer.from(text.replace(/\s+/g, ""), "base64");
}

function algorithmOf(element: XmlElement | undefined, name = "EncryptionMethod"): string {
  return childOf(element, name)?.attributes?.get("Algorithm") ?? "";
}

function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children?.find((child) => child.name === name);
}

function within(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const child of element?.children ?? []) {
    const found = child.name === name ? child : within(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}
