import assert from "node:assert/strict";
import { test } from "node:test";
import { ACCOUNT, bench, refused } from "./bench.ts";
import { AUTHORITY } from "./certificates.ts";

const THUMBPRINT = "9e99a48a9960b14926bb7f3b02e22da2b0ab7280";

test("an OIDC provider is known by its URL", async () => {
  await using b = await bench();
  const create = (Url: string) =>
    b.iam.createOpenIDConnectProvider({
      Url,
      ClientIDList: ["sts.amazonaws.com"],
      ThumbprintList: [THUMBPRINT],
    });
  const { OpenIDConnectProviderArn } = await create("https://id.example.com/tenant");
  assert.equal(OpenIDConnectProviderArn, `arn:aws:iam::${ACCOUNT}:oidc-provider/id.example.com/tenant`);
  await refused(
    create("https://id.example.com/tenant"),
    "EntityAlreadyExistsException",
    "Provider with url https://id.example.com/tenant already exists.",
  );
  await refused(create("http://id.example.com"), "ValidationError", "Invalid Open ID Connect Provider URL");
  await b.iam.addClientIDToOpenIDConnectProvider({ OpenIDConnectProviderArn, ClientID: "app" });
  await b.iam.addClientIDToOpenIDConnectProvider({ OpenIDConnectProviderArn, ClientID: "app" });
  const provider = await b.iam.getOpenIDConnectProvider({ OpenIDConnectProviderArn });
  assert.equal(provider.Url, "id.example.com/tenant");
  assert.deepEqual(provider.ClientIDList, ["sts.amazonaws.com", "app"]);
  assert.deepEqual(provider.ThumbprintList, [THUMBPRINT]);
  await b.iam.removeClientIDFromOpenIDConnectProvider({ OpenIDConnectProviderArn, ClientID: "app" });
  await refused(
    b.iam.updateOpenIDConnectProviderThumbprint({
      OpenIDConnectProviderArn,
      ThumbprintList: Array.from({ length: 6 }, (_, n) => THUMBPRINT.replace("9", String(n))),
    }),
    "InvalidInputException",
    "Thumbprint list must contain fewer than 5 entries.",
  );
  assert.equal((await b.iam.listOpenIDConnectProviders({})).OpenIDConnectProviderList?.length, 1);
  await b.iam.deleteOpenIDConnectProvider({ OpenIDConnectProviderArn });
  await b.iam.deleteOpenIDConnectProvider({ OpenIDConnectProviderArn });
  await refused(
    b.iam.getOpenIDConnectProvider({ OpenIDConnectProviderArn }),
    "NoSuchEntityException",
    `OpenIDConnect Provider not found for arn ${OpenIDConnectProviderArn}`,
  );
});

function metadata(validUntil = ""): string {
  const certificate = AUTHORITY.replace(/-----[^-]+-----|\s/g, "");
  return `<?xml version="1.0"?>
<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.example.com/"${validUntil}>
  <md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
    <md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data>
      <ds:X509Certificate>${certificate}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>
    <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="https://idp.example.com/"/>
  </md:IDPSSODescriptor>
</md:EntityDescriptor>`;
}

test("a SAML provider takes the metadata of an identity provider and nothing else", async () => {
  await using b = await bench();
  const create = (SAMLMetadataDocument: string) =>
    b.iam.createSAMLProvider({ Name: "corp", SAMLMetadataDocument });
  await refused(create("x".repeat(1000)), "InvalidInputException", "Could not parse metadata");
  await refused(
    create(metadata().replaceAll("IDPSSO", "SPSSO")),
    "InvalidInputException",
    "Could not parse metadata",
  );
  const { SAMLProviderArn } = await create(metadata(' validUntil="2030-01-01T00:00:00Z"'));
  assert.equal(SAMLProviderArn, `arn:aws:iam::${ACCOUNT}:saml-provider/corp`);
  const provider = await b.iam.getSAMLProvider({ SAMLProviderArn });
  assert.equal(provider.ValidUntil?.toISOString(), "2030-01-01T00:00:00.000Z");
  assert.match(provider.SAMLProviderUUID ?? "", /^[A-Z0-9]{22}$/);
  await b.iam.updateSAMLProvider({ SAMLProviderArn, SAMLMetadataDocument: metadata() });
  const renewed = await b.iam.getSAMLProvider({ SAMLProviderArn });
  assert.equal(renewed.SAMLMetadataDocument, metadata());
  assert.equal(renewed.ValidUntil?.getUTCFullYear(), 2125);
  await b.iam.deleteSAMLProvider({ SAMLProviderArn });
  await refused(
    b.iam.getSAMLProvider({ SAMLProviderArn }),
    "NoSuchEntityException",
    `Manifest not found for arn ${SAMLProviderArn}`,
  );
});
