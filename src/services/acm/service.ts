/** AWS Certificate Manager: the table of contents. */
import { tagMap } from "../../aws/tags.ts";
import type { Tag } from "../../gen/acm.ts";
import { CERTIFICATE_USE } from "../../kernel/facts/certificate-use.ts";
import { onAnything, onCertificate, onImport, onRequest } from "./authz.ts";
import { define } from "./kit.ts";
import { RENEW, tellExpiry, timeOut, USED, VALIDATE } from "./lifecycle.ts";
import { gauge } from "./metrics.ts";
import * as changing from "./operations/changing.ts";
import { ImportCertificate } from "./operations/ImportCertificate.ts";
import * as looking from "./operations/looking.ts";
import { RequestCertificate } from "./operations/RequestCertificate.ts";
import { SearchCertificates } from "./operations/SearchCertificates.ts";
import { STORE } from "./store.ts";

interface Tagging {
  readonly CertificateArn: string;
  readonly Tags: readonly Tag[];
}

export const acm = define({
  id: "acm",
  store: STORE,
  operations: {
    RequestCertificate: { allow: onRequest, does: RequestCertificate },
    ImportCertificate: { allow: onImport, does: ImportCertificate },
    DescribeCertificate: { allow: onCertificate("DescribeCertificate"), does: looking.DescribeCertificate },
    ListCertificates: { allow: onAnything("ListCertificates"), does: looking.ListCertificates },
    SearchCertificates: { allow: onAnything("SearchCertificates"), does: SearchCertificates },
    GetCertificate: { allow: onCertificate("GetCertificate"), does: looking.GetCertificate },
    ExportCertificate: {
      allow: onCertificate("ExportCertificate"),
      does: looking.ExportCertificate,
      readOnly: true,
    },
    DeleteCertificate: { allow: onCertificate("DeleteCertificate"), does: changing.DeleteCertificate },
    RevokeCertificate: { allow: onCertificate("RevokeCertificate"), does: changing.RevokeCertificate },
    RenewCertificate: { allow: onCertificate("RenewCertificate"), does: changing.RenewCertificate },
    ResendValidationEmail: {
      allow: onCertificate("ResendValidationEmail"),
      does: changing.ResendValidationEmail,
    },
    UpdateCertificateOptions: {
      allow: onCertificate("UpdateCertificateOptions"),
      does: changing.UpdateCertificateOptions,
    },
    AddTagsToCertificate: {
      allow: onCertificate<Tagging>("AddTagsToCertificate", ({ Tags }) => ({
        requestTags: tagMap(Tags),
      })),
      does: changing.AddTagsToCertificate,
    },
    RemoveTagsFromCertificate: {
      allow: onCertificate<Tagging>("RemoveTagsFromCertificate", ({ Tags }) => ({
        tagKeys: Tags.map(({ Key }) => Key),
      })),
      does: changing.RemoveTagsFromCertificate,
    },
    ListTagsForCertificate: {
      allow: onCertificate("ListTagsForCertificate"),
      does: looking.ListTagsForCertificate,
    },
    GetAccountConfiguration: {
      allow: onAnything("GetAccountConfiguration"),
      does: changing.GetAccountConfiguration,
    },
    PutAccountConfiguration: {
      allow: onAnything("PutAccountConfiguration"),
      does: changing.PutAccountConfiguration,
    },
  },
  jobs: { validate: VALIDATE, timeout: timeOut, renew: RENEW, expiry: tellExpiry },
  hears: { [CERTIFICATE_USE]: USED },
  outbox: (store) => store.sent(),
  gauge,
});
