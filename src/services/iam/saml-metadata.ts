/** The metadata document of a SAML identity provider: SAML V2.0 metadata (saml-metadata-2.0-os). */
import { X509Certificate } from "node:crypto";
import { after, DAY, type Instant, instant } from "../../base/instant.ts";
import { readXml, type XmlElement, XmlFault } from "../../kernel/wire/xml/reader.ts";
import { invalidInput } from "./errors.ts";

/** AWS gives metadata that does not say how long it is valid a hundred years. */
const DEFAULT_VALIDITY = 100 * 365 * DAY;

const unparsable = () => invalidInput("Could not parse metadata");

/** Checks the document and answers until when it is valid. Throws InvalidInput. */
export function readSamlMetadata(document: string, now: Instant): { readonly validUntil: Instant } {
  const root = parse(document);
  if (root.name !== "EntityDescriptor" || !root.attributes?.get("entityID")) throw unparsable();
  const provider = root.children?.find((child) => child.name === "IDPSSODescriptor");
  if (provider === undefined) throw unparsable();
  const certificates = descendants(provider, "X509Certificate");
  if (certificates.length === 0 || !certificates.every(isCertificate)) throw unparsable();
  const stated = root.attributes.get("validUntil") ?? provider.attributes?.get("validUntil");
  if (stated === undefined) return { validUntil: after(now, DEFAULT_VALIDITY) };
  const validUntil = Date.parse(stated);
  if (Number.isNaN(validUntil)) throw unparsable();
  return { validUntil: instant(validUntil) };
}

function parse(document: string): XmlElement {
  try {
    return readXml(document);
  } catch (error) {
    if (error instanceof XmlFault) throw unparsable();
    throw error;
  }
}

function descendants(element: XmlElement, name: string): XmlElement[] {
  const below = (element.children ?? []).flatMap((child) => descendants(child, name));
  return element.name === name ? [element, ...below] : below;
}

function isCertificate(element: XmlElement): boolean {
  try {
    new X509Certificate(Buffer.from(element.text, "base64"));
    return true;
  } catch {
    return false;
  }
}
