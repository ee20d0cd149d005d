/**
 * What each key spec is, may be used for, and with which algorithms.
 * https://docs.aws.amazon.com/kms/latest/developerguide/symm-asymm-choose-key-spec.html
 */
import type {
  EncryptionAlgorithmSpec,
  KeySpec,
  KeyUsageType,
  MacAlgorithmSpec,
  SigningAlgorithmSpec,
} from "../../gen/kms.ts";

export type Material =
  | { readonly kind: "secret"; readonly bytes: number }
  | { readonly kind: "rsa"; readonly bits: number }
  | { readonly kind: "ec"; readonly curve: EcCurve }
  | { readonly kind: "ed25519" }
  | { readonly kind: "ml-dsa"; readonly type: "ml-dsa-44" | "ml-dsa-65" | "ml-dsa-87" }
  | { readonly kind: "sm2" };
/** As OpenSSL names them. */
export type EcCurve = "prime256v1" | "secp384r1" | "secp521r1" | "secp256k1";

export interface SpecTraits {
  readonly material: Material;
  readonly usages: readonly KeyUsageType[];
  readonly encryption?: readonly EncryptionAlgorithmSpec[];
  readonly signing?: readonly SigningAlgorithmSpec[];
  readonly mac?: readonly MacAlgorithmSpec[];
}

const RSA_SIGNING: readonly SigningAlgorithmSpec[] = [
  "RSASSA_PKCS1_V1_5_SHA_256",
  "RSASSA_PKCS1_V1_5_SHA_384",
  "RSASSA_PKCS1_V1_5_SHA_512",
  "RSASSA_PSS_SHA_256",
  "RSASSA_PSS_SHA_384",
  "RSASSA_PSS_SHA_512",
];

const rsa = (bits: number): SpecTraits => ({
  material: { kind: "rsa", bits },
  usages: ["ENCRYPT_DECRYPT", "SIGN_VERIFY"],
  encryption: ["RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256"],
  signing: RSA_SIGNING,
});
const ec = (curve: EcCurve, algorithm: SigningAlgorithmSpec, agrees: boolean): SpecTraits => ({
  material: { kind: "ec", curve },
  usages: agrees ? ["SIGN_VERIFY", "KEY_AGREEMENT"] : ["SIGN_VERIFY"],
  signing: [algorithm],
});
const hmac = (bits: number, algorithm: MacAlgorithmSpec): SpecTraits => ({
  material: { kind: "secret", bytes: bits / 8 },
  usages: ["GENERATE_VERIFY_MAC"],
  mac: [algorithm],
});
const mlDsa = (type: "ml-dsa-44" | "ml-dsa-65" | "ml-dsa-87"): SpecTraits => ({
  material: { kind: "ml-dsa", type },
  usages: ["SIGN_VERIFY"],
  signing: ["ML_DSA_SHAKE_256"],
});

export const SPECS: Readonly<Record<KeySpec, SpecTraits>> = {
  SYMMETRIC_DEFAULT: {
    material: { kind: "secret", bytes: 32 },
    usages: ["ENCRYPT_DECRYPT"],
    encryption: ["SYMMETRIC_DEFAULT"],
  },
  RSA_2048: rsa(2048),
  RSA_3072: rsa(3072),
  RSA_4096: rsa(4096),
  ECC_NIST_P256: ec("prime256v1", "ECDSA_SHA_256", true),
  ECC_NIST_P384: ec("secp384r1", "ECDSA_SHA_384", true),
  ECC_NIST_P521: ec("secp521r1", "ECDSA_SHA_512", true),
  ECC_SECG_P256K1: ec("secp256k1", "ECDSA_SHA_256", false),
  ECC_NIST_EDWARDS25519: {
    material: { kind: "ed25519" },
    usages: ["SIGN_VERIFY"],
    signing: ["ED25519_SHA_512", "ED25519_PH_SHA_512"],
  },
  ML_DSA_44: mlDsa("ml-dsa-44"),
  ML_DSA_65: mlDsa("ml-dsa-65"),
  ML_DSA_87: mlDsa("ml-dsa-87"),
  HMAC_224: hmac(224, "HMAC_SHA_224"),
  HMAC_256: hmac(256, "HMAC_SHA_256"),
  HMAC_384: hmac(384, "HMAC_SHA_384"),
  HMAC_512: hmac(512, "HMAC_SHA_512"),
  SM2: {
    material: { kind: "sm2" },
    usages: ["ENCRYPT_DECRYPT", "SIGN_VERIFY", "KEY_AGREEMENT"],
    encryption: ["SM2PKE"],
    signing: ["SM2DSA"],
  },
};

/** Whether keys of a spec have a public half. */
export function isAsymmetric(spec: KeySpec): boolean {
  return SPECS[spec].material.kind !== "secret";
}
