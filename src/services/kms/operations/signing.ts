import { createHmac, diffieHellman, timingSafeEqual } from "node:crypto";
import type { MacAlgorithmSpec, SignRequest, VerifyRequest } from "../../../gen/kms.ts";
import { keyNamed } from "../addressing.ts";
import { isOfSpec, publicKeyOf } from "../crypto/key-pairs.ts";
import { digestBytes, isSignatureOf, type Signing, signatureOf, takes } from "../crypto/signatures.ts";
import { used } from "../encryption.ts";
import * as errors from "../errors.ts";
import { checkUsable, checkUsage, type Key, keyArn } from "../key.ts";
import { materialInUse } from "../key-material.ts";
import { isAsymmetric, SPECS } from "../key-spec.ts";
import { type Read, read, type Write, write } from "../kit.ts";

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_Sign.html */
export const Sign = write("Sign", (ctx, input) => {
  const key = signingKey(ctx, input, "Sign");
  const signing = signingOf(key, input, materialInUse(ctx, key).key);
  const Signature = signatureOf(signing, (length) => ctx.ids.bytes(length));
  return { KeyId: used(ctx, key, "Sign", input.DryRun), Signature, SigningAlgorithm: input.SigningAlgorithm };
});

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_Verify.html */
export const Verify = write("Verify", (ctx, input) => {
  const key = signingKey(ctx, input, "Verify");
  const signing = signingOf(key, input, publicKeyOf(publicKeyBytes(key)));
  if (!isSignatureOf(signing, input.Signature)) throw errors.invalidSignature();
  const KeyId = used(ctx, key, "Verify", input.DryRun);
  return { KeyId, SignatureValid: true, SigningAlgorithm: input.SigningAlgorithm };
});

/** The key, after all that can be said against this use of it. */
function signingKey(ctx: Read, input: SignRequest | VerifyRequest, operation: string): Key {
  const { SigningAlgorithm: algorithm, MessageType = "RAW", Message } = input;
  const key = keyNamed(ctx, input.KeyId, "key or alias");
  checkUsable(ctx.scope, key);
  checkUsage(ctx.scope, key, "SIGN_VERIFY", operation);
  if (!SPECS[key.spec].signing?.includes(algorithm)) throw errors.incompatibleAlgorithm(algorithm, key.spec);
  if (MessageType === "EXTERNAL_MU") throw errors.externalMuUnsupported();
  const isDigest = MessageType === "DIGEST";
  if (!takes(algorithm, isDigest)) throw errors.messageType(MessageType, algorithm);
  if (isDigest && Message.length !== digestBytes(algorithm)) throw errors.digestLength(algorithm);
  return key;
}

function signingOf(key: Key, input: SignRequest | VerifyRequest, material: Signing["key"]): Signing {
  const { SigningAlgorithm: algorithm, Message: message, MessageType } = input;
  return { key: material, spec: key.spec, algorithm, message, isDigest: MessageType === "DIGEST" };
}

function publicKeyBytes(key: Key): Buffer {
  return Buffer.from(key.publicKey ?? "", "base64");
}

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_GetPublicKey.html */
export const GetPublicKey = read("GetPublicKey", (ctx, input) => {
  const key = keyNamed(ctx, input.KeyId, "key or alias");
  const arn = keyArn(ctx.scope, key.id);
  if (!isAsymmetric(key.spec)) throw errors.unsupported(`${arn} is not an asymmetric key.`);
  checkUsable(ctx.scope, key);
  const { encryption, signing } = SPECS[key.spec];
  return {
    KeyId: arn,
    PublicKey: publicKeyBytes(key),
    CustomerMasterKeySpec: key.spec as "RSA_2048",
    KeySpec: key.spec,
    KeyUsage: key.usage,
    ...(key.usage === "ENCRYPT_DECRYPT" && { EncryptionAlgorithms: encryption }),
    ...(key.usage === "SIGN_VERIFY" && { SigningAlgorithms: signing }),
    ...(key.usage === "KEY_AGREEMENT" && { KeyAgreementAlgorithms: ["ECDH"] as const }),
  };
});

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_GenerateMac.html */
export const GenerateMac = write("GenerateMac", (ctx, input) => {
  const { key, mac } = macOf(ctx, input, "GenerateMac");
  return { Mac: mac, MacAlgorithm: input.MacAlgorithm, KeyId: used(ctx, key, "GenerateMac", input.DryRun) };
});

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_VerifyMac.html */
export const VerifyMac = write("VerifyMac", (ctx, input) => {
  const { key, mac } = macOf(ctx, input, "VerifyMac");
  if (mac.length !== input.Mac.length || !timingSafeEqual(mac, input.Mac)) throw errors.invalidMac();
  return {
    KeyId: used(ctx, key, "VerifyMac", input.DryRun),
    MacValid: true,
    MacAlgorithm: input.MacAlgorithm,
  };
});

interface MacInput {
  readonly KeyId: string;
  readonly Message: Uint8Array;
  readonly MacAlgorithm: MacAlgorithmSpec;
}

function macOf(ctx: Write, { KeyId, Message, MacAlgorithm }: MacInput, operation: string) {
  const key = keyNamed(ctx, KeyId, "key or alias");
  checkUsable(ctx.scope, key);
  checkUsage(ctx.scope, key, "GENERATE_VERIFY_MAC", operation);
  if (!SPECS[key.spec].mac?.includes(MacAlgorithm))
    throw errors.incompatibleAlgorithm(MacAlgorithm, key.spec);
  const hash = `sha${MacAlgorithm.slice("HMAC_SHA_".length)}`;
  return { key, mac: createHmac(hash, materialInUse(ctx, key).key).update(Message).digest() };
}

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_DeriveSharedSecret.html */
export const DeriveSharedSecret = write("DeriveSharedSecret", (ctx, input) => {
  if (input.Recipient !== undefined) throw errors.recipientUnsupported();
  const key = keyNamed(ctx, input.KeyId, "key or alias");
  checkUsable(ctx.scope, key);
  checkUsage(ctx.scope, key, "KEY_AGREEMENT", "DeriveSharedSecret");
  const publicKey = peerKey(key, input.PublicKey);
  const SharedSecret = diffieHellman({ privateKey: materialInUse(ctx, key).key, publicKey });
  return {
    KeyId: used(ctx, key, "DeriveSharedSecret", input.DryRun),
    SharedSecret,
    KeyAgreementAlgorithm: input.KeyAgreementAlgorithm,
    KeyOrigin: key.origin,
  };
});

/** The other side's public key, which has to lie on the same curve. */
function peerKey(key: Key, bytes: Uint8Array): Signing["key"] {
  try {
    const peer = publicKeyOf(bytes);
    if (isOfSpec(peer, key.spec)) return peer;
  } catch {
    // no public key at all: refused like one of another curve
  }
  throw errors.validation("PublicKey is not valid for the key spec of the KMS key.");
}
