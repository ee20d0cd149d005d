/** Kinds of resources with tags of IAM, STS and Organizations. */
import * as iam from "@aws-sdk/client-iam";
import * as organizations from "@aws-sdk/client-organizations";
import * as sts from "@aws-sdk/client-sts";
import { LEAF, LEAF_KEY } from "../../../src/services/iam/test/certificates.ts";
import { account, type ClientOf, type Kind, listed, type Tags } from "./kind.ts";

const METADATA = `<?xml version="1.0"?>
<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.example.com/">
${" ".repeat(1000)}<md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
<md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data>
<ds:X509Certificate>${LEAF.split("\n").slice(1, -1).join("")}</ds:X509Certificate>
</ds:X509Data></ds:KeyInfo></md:KeyDescriptor>
<md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="https://idp.example.com/"/>
</md:IDPSSODescriptor></md:EntityDescriptor>`;

const inOrganization = {
  before: async (of: ClientOf) => {
    await of(organizations.OrganizationsClient).send(new organizations.CreateOrganizationCommand({}));
  },
  tag: (of: ClientOf, ResourceId: string, tags: Tags) =>
    of(organizations.OrganizationsClient).send(
      new organizations.TagResourceCommand({ ResourceId, Tags: listed(tags) }),
    ),
  untag: (of: ClientOf, ResourceId: string, TagKeys: string[]) =>
    of(organizations.OrganizationsClient).send(
      new organizations.UntagResourceCommand({ ResourceId, TagKeys }),
    ),
};

const rootId = async (of: ClientOf): Promise<string> =>
  (await of(organizations.OrganizationsClient).send(new organizations.ListRootsCommand({}))).Roots?.[0]?.Id ??
  "";

/** The organization lets its other accounts look, whoever they are. */
const SHARED = JSON.stringify({
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Allow",
      Principal: { AWS: account },
      Action: "organizations:DescribeOrganization",
      Resource: "*",
    },
  ],
});

export const IDENTITY_KINDS: readonly Kind[] = [
  {
    type: "iam:saml-provider",
    make: async (of, Name, tags) => {
      const provider = { Name, SAMLMetadataDocument: METADATA, Tags: listed(tags) };
      const made = await of(iam.IAMClient).send(new iam.CreateSAMLProviderCommand(provider));
      return made.SAMLProviderArn ?? "";
    },
    read: (of, SAMLProviderArn) =>
      of(iam.IAMClient).send(new iam.GetSAMLProviderCommand({ SAMLProviderArn })),
    tag: (of, SAMLProviderArn, tags) =>
      of(iam.IAMClient).send(new iam.TagSAMLProviderCommand({ SAMLProviderArn, Tags: listed(tags) })),
    untag: (of, SAMLProviderArn, TagKeys) =>
      of(iam.IAMClient).send(new iam.UntagSAMLProviderCommand({ SAMLProviderArn, TagKeys })),
  },
  {
    type: "iam:server-certificate",
    make: async (of, ServerCertificateName, tags) => {
      const certificate = { ServerCertificateName, CertificateBody: LEAF, PrivateKey: LEAF_KEY };
      await of(iam.IAMClient).send(
        new iam.UploadServerCertificateCommand({ ...certificate, Tags: listed(tags) }),
      );
      return ServerCertificateName;
    },
    read: (of, ServerCertificateName) =>
      of(iam.IAMClient).send(new iam.GetServerCertificateCommand({ ServerCertificateName })),
    tag: (of, ServerCertificateName, tags) =>
      of(iam.IAMClient).send(
        new iam.TagServerCertificateCommand({ ServerCertificateName, Tags: listed(tags) }),
      ),
    untag: (of, ServerCertificateName, TagKeys) =>
      of(iam.IAMClient).send(new iam.UntagServerCertificateCommand({ ServerCertificateName, TagKeys })),
  },
  {
    type: "sts:role",
    bornUntagged: true,
    make: async (of, RoleName, tags) => {
      const AssumeRolePolicyDocument = JSON.stringify({
        Version: "2012-10-17",
        Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { AWS: account } }],
      });
      const made = await of(iam.IAMClient).send(
        new iam.CreateRoleCommand({ RoleName, AssumeRolePolicyDocument, Tags: listed(tags) }),
      );
      return made.Role?.Arn ?? "";
    },
    read: (of, RoleArn) =>
      of(sts.STSClient).send(new sts.AssumeRoleCommand({ RoleArn, RoleSessionName: "at-work" })),
  },
  {
    ...inOrganization,
    type: "organizations:account",
    bornUntagged: true,
    make: async (of, _name, tags) => {
      await inOrganization.tag(of, account, tags);
      return account;
    },
    read: async (of, id) =>
      of(organizations.OrganizationsClient).send(new organizations.ListParentsCommand({ ChildId: id })),
  },
  {
    ...inOrganization,
    type: "organizations:root",
    bornUntagged: true,
    make: async (of, _name, tags) => {
      const id = await rootId(of);
      await inOrganization.tag(of, id, tags);
      return id;
    },
    read: (of, ParentId) =>
      of(organizations.OrganizationsClient).send(
        new organizations.ListOrganizationalUnitsForParentCommand({ ParentId }),
      ),
  },
  {
    ...inOrganization,
    type: "organizations:resourcepolicy",
    bornUntagged: true,
    make: async (of, _name, tags) => {
      const made = await of(organizations.OrganizationsClient).send(
        new organizations.PutResourcePolicyCommand({ Content: SHARED, Tags: listed(tags) }),
      );
      return made.ResourcePolicy?.ResourcePolicySummary?.Id ?? "";
    },
    read: (of, ResourceId) =>
      of(organizations.OrganizationsClient).send(
        new organizations.ListTagsForResourceCommand({ ResourceId }),
      ),
  },
];
