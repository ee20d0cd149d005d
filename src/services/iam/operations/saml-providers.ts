/** SAML providers: whose assertions AssumeRoleWithSAML may accept. */
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { UPPER_ALPHANUMERIC } from "../../../kernel/ids/ids.ts";
import { make, withArn } from "../entities.ts";
import { DONE, read, write } from "../kit.ts";
import { readSamlMetadata } from "../saml-metadata.ts";
import { tagsShape } from "../shapes.ts";

const UUID_LENGTH = 22;

export const CreateSAMLProvider = write("CreateSAMLProvider", (ctx, input) => {
  refuseEncryption(input);
  const { validUntil } = readSamlMetadata(input.SAMLMetadataDocument, ctx.now);
  const uuid = ctx.ids.text(UUID_LENGTH, UPPER_ALPHANUMERIC);
  const provider = make(ctx, {
    kind: "saml-provider",
    name: input.Name,
    tags: input.Tags,
    detail: { uuid, metadata: input.SAMLMetadataDocument, validUntil },
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
  refuseEncryption(input);
  const provider = withArn(ctx, "saml-provider", input.SAMLProviderArn);
  const metadata = input.SAMLMetadataDocument;
  if (metadata !== undefined) {
    const { validUntil } = readSamlMetadata(metadata, ctx.now);
    ctx.store.entities.amend(provider, { metadata, validUntil });
  }
  return { SAMLProviderArn: provider.arn };
});

export const DeleteSAMLProvider = write("DeleteSAMLProvider", (ctx, input) => {
  ctx.store.entities.remove(withArn(ctx, "saml-provider", input.SAMLProviderArn));
  return DONE;
});

/** Encrypted assertions cannot be read yet, so no provider may promise them. */
function refuseEncryption(input: {
  readonly AssertionEncryptionMode?: string | undefined;
  readonly AddPrivateKey?: string | undefined;
  readonly RemovePrivateKey?: string | undefined;
}): void {
  const asked = (["AssertionEncryptionMode", "AddPrivateKey", "RemovePrivateKey"] as const).find(
    (member) => input[member] !== undefined,
  );
  if (asked !== undefined)
    throw new AwsError(
      "NotImplemented",
      501,
      `Cloudlet does not decrypt SAML assertions yet: ${asked} cannot be used.`,
    );
}
