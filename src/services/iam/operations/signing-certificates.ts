/** X.509 signing certificates of users. */
import type { SigningCertificate } from "../../../gen/iam.ts";
import { UPPER_ALPHANUMERIC } from "../../../kernel/ids/ids.ts";
import { readCertificate } from "../certificates.ts";
import { duplicateCertificate, noSuchEntity, quotaExceeded } from "../errors.ts";
import { DONE, type Reading, read, stamp, write } from "../kit.ts";
import { SIGNING_CERTIFICATES_PER_USER } from "../limits.ts";
import { pageOfAll } from "../paging.ts";
import { settableStatus } from "../status.ts";
import type { Credential } from "../store/credentials.ts";
import { type Subject, subjectOf, userNameOf } from "../subject.ts";

const ID_LENGTH = 32;

export const UploadSigningCertificate = write("UploadSigningCertificate", (ctx, input) => {
  const subject = subjectOf(ctx, input.UserName);
  const { fingerprint } = readCertificate(input.CertificateBody);
  const present = ctx.store.credentials.ownedBy("signing-certificate", subject.id);
  if (present.some((other) => other.detail.fingerprint === fingerprint))
    throw duplicateCertificate("The specified certificate already exists.");
  if (present.length >= SIGNING_CERTIFICATES_PER_USER)
    throw quotaExceeded("SigningCertificatesPerUser", SIGNING_CERTIFICATES_PER_USER);
  const certificate: Credential<"signing-certificate"> = {
    id: ctx.ids.text(ID_LENGTH, UPPER_ALPHANUMERIC),
    kind: "signing-certificate",
    owner: subject.id,
    status: "Active",
    createdAt: stamp(ctx),
    detail: { body: input.CertificateBody, fingerprint },
  };
  ctx.store.credentials.put(certificate);
  return { Certificate: shapeOf(subject, certificate) };
});

export const ListSigningCertificates = read("ListSigningCertificates", (ctx, input) => {
  const subject = subjectOf(ctx, input.UserName);
  const certificates = ctx.store.credentials.ownedBy("signing-certificate", subject.id);
  const { items, rest } = pageOfAll(ctx, input, (certificate) => certificate.id, certificates);
  return { Certificates: items.map((certificate) => shapeOf(subject, certificate)), ...rest };
});

export const UpdateSigningCertificate = write("UpdateSigningCertificate", (ctx, input) => {
  const certificate = certificateOf(ctx, subjectOf(ctx, input.UserName), input.CertificateId);
  ctx.store.credentials.put({ ...certificate, status: settableStatus(input.Status) });
  return DONE;
});

export const DeleteSigningCertificate = write("DeleteSigningCertificate", (ctx, input) => {
  const certificate = certificateOf(ctx, subjectOf(ctx, input.UserName), input.CertificateId);
  ctx.store.credentials.remove(certificate);
  return DONE;
});

function certificateOf(ctx: Reading, subject: Subject, id: string): Credential<"signing-certificate"> {
  const certificate = ctx.store.credentials.get("signing-certificate", id);
  if (certificate?.owner !== subject.id) throw noSuchEntity(`The Certificate with id ${id} cannot be found.`);
  return certificate;
}

function shapeOf(subject: Subject, certificate: Credential<"signing-certificate">): SigningCertificate {
  return {
    ...userNameOf(subject),
    CertificateId: certificate.id,
    CertificateBody: certificate.detail.body,
    Status: certificate.status as "Active" | "Inactive",
    UploadDate: certificate.createdAt,
  };
}
