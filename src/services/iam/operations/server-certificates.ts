import type { ServerCertificateMetadata } from "../../../gen/iam.ts";
import { checkServerCertificate } from "../certificates.ts";
import { make, named, rename } from "../entities.ts";
import type { Entity } from "../entity.ts";
import { DONE, read, write } from "../kit.ts";
import { nameKey, pageOf } from "../paging.ts";
import { tagsShape } from "../shapes.ts";

export const UploadServerCertificate = write("UploadServerCertificate", (ctx, input) => {
  const { CertificateBody: body, PrivateKey: privateKey, CertificateChain: chain } = input;
  const expiresAt = checkServerCertificate(body, privateKey, chain);
  const certificate = make(ctx, {
    kind: "server-certificate",
    name: input.ServerCertificateName,
    path: input.Path,
    tags: input.Tags,
    detail: { body, chain, privateKey, expiresAt },
  });
  return { ServerCertificateMetadata: metadataOf(certificate), ...tagsShape(ctx, certificate) };
});

/** Everything but the private key, which never leaves. */
export const GetServerCertificate = read("GetServerCertificate", (ctx, input) => {
  const certificate = named(ctx, "server-certificate", input.ServerCertificateName);
  return {
    ServerCertificate: {
      ServerCertificateMetadata: metadataOf(certificate),
      CertificateBody: certificate.detail.body,
      CertificateChain: certificate.detail.chain,
      ...tagsShape(ctx, certificate),
    },
  };
});

export const ListServerCertificates = read("ListServerCertificates", (ctx, input) => {
  const { items, rest } = pageOf(ctx, input, nameKey, (slice) =>
    ctx.store.entities.list("server-certificate", slice),
  );
  return { ServerCertificateMetadataList: items.map(metadataOf), ...rest };
});

export const UpdateServerCertificate = write("UpdateServerCertificate", (ctx, input) => {
  const certificate = named(ctx, "server-certificate", input.ServerCertificateName);
  rename(ctx, certificate, { name: input.NewServerCertificateName, path: input.NewPath });
  return DONE;
});

export const DeleteServerCertificate = write("DeleteServerCertificate", (ctx, input) => {
  ctx.store.entities.remove(named(ctx, "server-certificate", input.ServerCertificateName));
  return DONE;
});

function metadataOf(certificate: Entity<"server-certificate">): ServerCertificateMetadata {
  return {
    Path: certificate.path,
    ServerCertificateName: certificate.name,
    ServerCertificateId: certificate.id,
    Arn: certificate.arn,
    UploadDate: certificate.createdAt,
    Expiration: certificate.detail.expiresAt,
  };
}
