/** AWS Private CA: the table of contents. */
import { tagMap } from "../../aws/tags.ts";
import type { IssueCertificateRequest, Tag } from "../../gen/acm-pca.ts";
import { home } from "./authority.ts";
import { onAnything, onAuthority, onResource } from "./authz.ts";
import { define } from "./kit.ts";
import { ocsp } from "./ocsp.ts";
import * as access from "./operations/access.ts";
import * as authorities from "./operations/authorities.ts";
import * as certificates from "./operations/certificates.ts";
import * as installing from "./operations/installing.ts";
import * as reports from "./operations/reports.ts";
import { LIST } from "./revocation.ts";
import { STORE } from "./store.ts";
import { USUAL_TEMPLATE } from "./templates.ts";

interface Tagging {
  readonly CertificateAuthorityArn: string;
  readonly Tags: readonly Tag[];
}

const onIssuing = onAuthority<IssueCertificateRequest>("IssueCertificate", ({ TemplateArn }) => ({
  context: { "acm-pca:TemplateArn": TemplateArn ?? `arn:aws:acm-pca:::template/${USUAL_TEMPLATE}` },
}));

export const acmPca = define({
  id: "acm-pca",
  store: STORE,
  home,
  operations: {
    CreateCertificateAuthority: {
      allow: onAnything(
        "CreateCertificateAuthority",
        ({ Tags }: { readonly Tags?: readonly Tag[] | undefined }) => ({
          requestTags: tagMap(Tags),
        }),
      ),
      does: authorities.CreateCertificateAuthority,
    },
    DescribeCertificateAuthority: {
      allow: onAuthority("DescribeCertificateAuthority"),
      does: authorities.DescribeCertificateAuthority,
    },
    ListCertificateAuthorities: {
      allow: onAnything("ListCertificateAuthorities"),
      does: authorities.ListCertificateAuthorities,
    },
    UpdateCertificateAuthority: {
      allow: onAuthority("UpdateCertificateAuthority"),
      does: authorities.UpdateCertificateAuthority,
    },
    DeleteCertificateAuthority: {
      allow: onAuthority("DeleteCertificateAuthority"),
      does: authorities.DeleteCertificateAuthority,
    },
    RestoreCertificateAuthority: {
      allow: onAuthority("RestoreCertificateAuthority"),
      does: authorities.RestoreCertificateAuthority,
    },
    GetCertificateAuthorityCsr: {
      allow: onAuthority("GetCertificateAuthorityCsr"),
      does: installing.GetCertificateAuthorityCsr,
    },
    GetCertificateAuthorityCertificate: {
      allow: onAuthority("GetCertificateAuthorityCertificate"),
      does: installing.GetCertificateAuthorityCertificate,
    },
    ImportCertificateAuthorityCertificate: {
      allow: onAuthority("ImportCertificateAuthorityCertificate"),
      does: installing.ImportCertificateAuthorityCertificate,
    },
    IssueCertificate: { allow: onIssuing, does: certificates.IssueCertificate },
    GetCertificate: { allow: onAuthority("GetCertificate"), does: certificates.GetCertificate },
    RevokeCertificate: { allow: onAuthority("RevokeCertificate"), does: certificates.RevokeCertificate },
    CreateCertificateAuthorityAuditReport: {
      allow: onAuthority("CreateCertificateAuthorityAuditReport"),
      does: reports.CreateCertificateAuthorityAuditReport,
    },
    DescribeCertificateAuthorityAuditReport: {
      allow: onAuthority("DescribeCertificateAuthorityAuditReport"),
      does: reports.DescribeCertificateAuthorityAuditReport,
    },
    CreatePermission: { allow: onAuthority("CreatePermission"), does: access.CreatePermission },
    DeletePermission: { allow: onAuthority("DeletePermission"), does: access.DeletePermission },
    ListPermissions: { allow: onAuthority("ListPermissions"), does: access.ListPermissions },
    PutPolicy: { allow: onResource("PutPolicy"), does: access.PutPolicy },
    GetPolicy: { allow: onResource("GetPolicy"), does: access.GetPolicy },
    DeletePolicy: { allow: onResource("DeletePolicy"), does: access.DeletePolicy },
    TagCertificateAuthority: {
      allow: onAuthority<Tagging>("TagCertificateAuthority", ({ Tags }) => ({
        requestTags: tagMap(Tags),
      })),
      does: access.TagCertificateAuthority,
    },
    UntagCertificateAuthority: {
      allow: onAuthority<Tagging>("UntagCertificateAuthority", ({ Tags }) => ({
        tagKeys: Tags.map(({ Key }) => Key),
      })),
      does: access.UntagCertificateAuthority,
    },
    ListTags: { allow: onAuthority("ListTags"), does: access.ListTags },
  },
  jobs: { list: LIST, remove: authorities.remove },
  surfaces: { ocsp },
});
