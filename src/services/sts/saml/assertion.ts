/** SAML 2.0 responses, read. Nothing is proven by that. http://docs.oasis-open.org/security/saml/v2.0/ */
import { type Instant, instant } from "../../../base/instant.ts";
import { readXml, type XmlElement, XmlFault } from "../../../kernel/wire/xml/reader.ts";
import { invalidIdentityToken } from "../errors.ts";

export interface Assertion {
  readonly issuer: string;
  readonly subject: string;
  /** The NameID's Format, a URI; empty when it has none. */
  readonly subjectFormat: string;
  /** Where it was to be delivered. */
  readonly recipient: string;
  readonly audiences: readonly string[];
  readonly issuedAt: Instant;
  readonly notBefore: Instant | undefined;
  readonly notOnOrAfter: Instant | undefined;
  readonly attributes: ReadonlyMap<string, readonly string[]>;
}

/** The XML of a response in base64, as AssumeRoleWithSAML takes it. Throws InvalidIdentityToken. */
export function responseText(base64: string): string {
  return Buffer.from(base64, "base64").toString();
}

/** Reads the assertion that is, or is in, an XML document. Throws InvalidIdentityToken. */
export function assertionOf(xml: string): Assertion {
  const root = parsedXml(xml);
  const assertions = root.name === "Assertion" ? [root] : childrenOf(root, "Assertion");
  const [assertion] = assertions;
  if (assertion === undefined || assertions.length > 1 || (root !== assertion && root.name !== "Response"))
    throw invalidIdentityToken("The SAML response must contain one unencrypted assertion.");
  const subject = childOf(assertion, "Subject");
  const nameId = childOf(subject, "NameID");
  const confirmation = childOf(childOf(subject, "SubjectConfirmation"), "SubjectConfirmationData");
  const conditions = childOf(assertion, "Conditions");
  return {
    issuer: textOf(childOf(assertion, "Issuer")),
    subject: textOf(nameId),
    subjectFormat: attributeOf(nameId, "Format"),
    recipient: attributeOf(confirmation, "Recipient"),
    audiences: childrenOf(childOf(conditions, "AudienceRestriction"), "Audience").map(textOf),
    issuedAt: instantOf(attributeOf(assertion, "IssueInstant")) ?? instant(0),
    notBefore: instantOf(attributeOf(conditions, "NotBefore")),
    notOnOrAfter: earlier(
      instantOf(attributeOf(confirmation, "NotOnOrAfter")),
      instantOf(attributeOf(conditions, "NotOnOrAfter")),
    ),
    attributes: attributesOf(assertion),
  };
}

/** Throws InvalidIdentityToken for what is not well-formed. */
export function parsedXml(xml: string): XmlElement {
  try {
    return readXml(xml);
  } catch (error) {
    if (error instanceof XmlFault)
      throw invalidIdentityToken("Invalid SAML response: it is not well-formed XML.");
    throw error;
  }
}

function attributesOf(assertion: XmlElement): ReadonlyMap<string, readonly string[]> {
  const attributes = new Map<string, readonly string[]>();
  for (const statement of childrenOf(assertion, "AttributeStatement"))
    for (const attribute of childrenOf(statement, "Attribute"))
      attributes.set(attributeOf(attribute, "Name"), childrenOf(attribute, "AttributeValue").map(textOf));
  return attributes;
}

/** Elements that are not there read as if they were empty. */
function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children?.filter((child) => child.name === name) ?? [];
}

function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children?.find((child) => child.name === name);
}

function textOf(element: XmlElement | undefined): string {
  return element?.text.trim() ?? "";
}

function attributeOf(element: XmlElement | undefined, name: string): string {
  return element?.attributes?.get(name) ?? "";
}

function instantOf(text: string): Instant | undefined {
  const milliseconds = Date.parse(text);
  return Number.isNaN(milliseconds) ? undefined : instant(milliseconds);
}

function earlier(a: Instant | undefined, b: Instant | undefined): Instant | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}
