/** SAML providers: whose assertions AssumeRoleWithSAML may accept. */
import { createPrivateKey } from "node:crypto";
import { UPPER_ALPHANUMERIC } from "../../../kernel/ids/ids.ts";
import { SAML_KEYS } from "../../../kernel/ports/identity.ts";
import { make, withArn } from "../entities.ts";
import type { SamlEncryption } from "../entity.ts";
import { invalidInput, noSuchEntity, quotaExceeded } from "../errors.ts";
import { DONE, type Input, read, stamp, type Writing, write } from "../kit.ts";
import { SAML_PRIVATE_KEYS_MAX } from "../limits.ts";
import { readSamlMetadata } from "../saml-metadata.ts";
import { tagsShape } from "../shapes.ts";

const UUID_LENGTH = 22;

export const CreateSAMLProvider = write("CreateSAMLProvider", (ctx, input) => {
  const { validUntil } = readSamlMetadata(input.SAMLMetadataDocument, ctx.now);
  const encryption = encryptionOf(ctx, undefined, input);
  const uuid = ctx.ids.text(UUID_LENGTH, UPPER_ALPHANUMERIC);
  const provider = make(ctx, {
    kind: "saml-provider",
    name: input.Name,
    tags: input.Tags,
    detail: { uuid, metadata: input.SAMLMetadataDocument, validUntil, ...(encryption && { encryption }) },
  });
  return { SAMLProviderArn: provider.arn, ...tagsShape(ctx, provider) };
});

export const GetSAMLProvider = read("GetSAMLProvider", (ctx, input) => {
  const provider = withArn(ctx, "saml-provider", input.SAMLProviderArn);
  return {
    SAMLProviderUUID: provider.detail.uuid,
    SAMLMetadataDocument: provider.detail.metadata,
    CreateDate: provider.createdAt,
    ValidUntil: provider.detail.validUntil,
    ...encryptionShape(provider.detail.encryption),
    ...tagsShape(ctx, provider),
  };
});

export const ListSAMLProviders = read("ListSAMLProviders", (ctx) => ({
  SAMLProviderList: ctx.store.entities.list("saml-provider").map((provider) => ({
    Arn: provider.arn,
    ValidUntil: provider.detail.validUntil,
    CreateDate: provider.createdAt,
  })),
}));

export const UpdateSAMLProvider = write("UpdateSAMLProvider", (ctx, input) => {
  const provider = withArn(ctx, "saml-provider", input.SAMLProviderArn);
  const metadata = input.SAMLMetadataDocument;
  const read = metadata === undefined ? undefined : readSamlMetadata(metadata, ctx.now);
  const encryption = encryptionOf(ctx, provider.detail.encryption, input);
  ctx.store.entities.amend(provider, {
    ...(metadata !== undefined && read !== undefined && { metadata, validUntil: read.validUntil }),
    ...(encryption && { encryption }),
  });
  return { SAMLProviderArn: provider.arn };
});

export const DeleteSAMLProvider = write("DeleteSAMLProvider", (ctx, input) => {
  ctx.store.entities.remove(withArn(ctx, "saml-provider", input.SAMLProviderArn));
  return DONE;
});

type Encrypting = Pick<
  Input<"UpdateSAMLProvider">,
  "AssertionEncryptionMode" | "AddPrivateKey" | "RemovePrivateKey"
>;

/** Throws InvalidInput for what is no RSA key, and where encryption is asked for without any. */
function encryptionOf(
  ctx: Writing,
  before: SamlEncryption | undefined,
  {
    AssertionEncryptionMode: mode = before?.mode,
    AddPrivateKey: added,
    RemovePrivateKey: removed,
  }: Encrypting,
): SamlEncryption | undefined {
  const known = before?.keys ?? [];
  if (removed !== undefined && !known.some(({ id }) => id === removed))
    throw noSuchEntity(`Private key with id ${removed} cannot be found.`);
  const keys = known.filter(({ id }) => id !== removed);
  if (added !== undefined) {
    checkPrivateKey(added);
    if (keys.length >= SAML_PRIVATE_KEYS_MAX)
      throw quotaExceeded("PrivateKeysPerSAMLProvider", SAML_PRIVATE_KEYS_MAX);
    const id = ctx.ids.text(UUID_LENGTH, UPPER_ALPHANUMERIC);
    keys.push({ id, at: stamp(ctx), sealed: ctx.sealer.seal(SAML_KEYS, added) });
  }
  if (mode === "Required" && keys.length === 0)
    throw invalidInput("A private key is required where assertions must be encrypted.");
  return mode === undefined && keys.length === 0 ? undefined : { mode, keys };
}

function checkPrivateKey(pem: string): void {
  try {
    if (createPrivateKey(pem).asymmetricKeyType === "rsa") return;
  } catch {
    // told below
  }
  throw invalidInput("The private key is not an RSA key in PEM format.");
}

function encryptionShape(encryption: SamlEncryption | undefined) {
  if (encryption === undefined) return {};
  const PrivateKeyList = encryption.keys.map(({ id, at }) => ({ KeyId: id, Timestamp: at }));
  return {
    PrivateKeyList,
    ...(encryption.mode !== undefined && { AssertionEncryptionMode: encryption.mode }),
  };
}
