/** Distinguished names (RFC 5280, 4.1.2.4; RFC 4514 for the text). */
import { AsnConvert } from "@peculiar/asn1-schema";
import { AttributeTypeAndValue, AttributeValue, Name, RelativeDistinguishedName } from "@peculiar/asn1-x509";

export interface NameAttribute {
  readonly oid: string;
  readonly value: string;
}

/** X.520 attribute types by the short names people write. */
export const ATTRIBUTE_TYPES = {
  CN: "2.5.4.3",
  SN: "2.5.4.4",
  serialNumber: "2.5.4.5",
  C: "2.5.4.6",
  L: "2.5.4.7",
  ST: "2.5.4.8",
  O: "2.5.4.10",
  OU: "2.5.4.11",
  title: "2.5.4.12",
  GN: "2.5.4.42",
  initials: "2.5.4.43",
  generationQualifier: "2.5.4.44",
  dnQualifier: "2.5.4.46",
  pseudonym: "2.5.4.65",
  DC: "0.9.2342.19200300.100.1.25",
} as const;

const SHORT = new Map<string, string>(Object.entries(ATTRIBUTE_TYPES).map(([name, oid]) => [oid, name]));
/** PrintableString by definition (RFC 5280, appendix A). */
const PRINTABLE: ReadonlySet<string> = new Set([
  ATTRIBUTE_TYPES.C,
  ATTRIBUTE_TYPES.serialNumber,
  ATTRIBUTE_TYPES.dnQualifier,
]);

/** DER of a name, most general attribute first. */
export function nameOf(attributes: readonly NameAttribute[]): Uint8Array {
  return new Uint8Array(AsnConvert.serialize(asnName(attributes)));
}

export function asnName(attributes: readonly NameAttribute[]): Name {
  return new Name(
    attributes.map(({ oid, value }) => {
      const text = PRINTABLE.has(oid)
        ? new AttributeValue({ printableString: value })
        : oid === ATTRIBUTE_TYPES.DC
          ? new AttributeValue({ ia5String: value })
          : new AttributeValue({ utf8String: value });
      return new RelativeDistinguishedName([new AttributeTypeAndValue({ type: oid, value: text })]);
    }),
  );
}

export function attributesOf(name: Uint8Array): NameAttribute[] {
  return AsnConvert.parse(name, Name).flatMap((set) =>
    [...set].map(({ type, value }) => ({ oid: type, value: value.toString() })),
  );
}

/** "C=US, O=Example, CN=example.com", as ACM shows subjects. */
export function nameText(name: Uint8Array): string {
  const shown = attributesOf(name).map(({ oid, value }) => `${SHORT.get(oid) ?? oid}=${value}`);
  return shown.join(", ");
}
