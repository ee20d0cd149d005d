/**
 * What a provider's metadata document tells of it. http://docs.oasis-open.org/security/saml/v2.0/saml-
 * metadata-2.0-os.pdf
 */
import { readXml, type XmlElement } from "../../../kernel/wire/xml/reader.ts";

export interface Metadata {
  readonly entityId: string;
  /** Signing certificates in PEM. */
  readonly certificates: readonly string[];
}

/** Reads a document that IAM took when the provider was made. */
export function readMetadata(document: string): Metadata {
  const root = readXml(document);
  const entity = root.name === "EntityDescriptor" ? root : within(root, "EntityDescriptor")[0];
  const descriptors = entity === undefined ? [] : within(entity, "IDPSSODescriptor");
  const keys = descriptors
    .flatMap((descriptor) => within(descriptor, "KeyDescriptor"))
    .filter((key) => (key.attributes?.get("use") ?? "signing") === "signing");
  return {
    entityId: entity?.attributes?.get("entityID") ?? "",
    certificates: keys
      .flatMap((key) => within(key, "X509Certificate"))
      .map((certificate) => pem(certificate.text)),
  };
}

function within(element: XmlElement, name: string): readonly XmlElement[] {
  return (element.children ?? []).flatMap((child) => (child.name === name ? [child] : within(child, name)));
}

function pem(base64: string): string {
  const lines = base64.replace(/\s+/g, "").match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`;
}
