/** Subjects as the API has them, and as certificates do. */

import { ATTRIBUTE_TYPES, type NameAttribute } from "../../base/x509/name.ts";
import type { ASN1Subject } from "../../gen/acm-pca.ts";
import * as errors from "./errors.ts";

const MEMBERS = [
  ["Country", "C"],
  ["Organization", "O"],
  ["OrganizationalUnit", "OU"],
  ["DistinguishedNameQualifier", "dnQualifier"],
  ["State", "ST"],
  ["CommonName", "CN"],
  ["SerialNumber", "serialNumber"],
  ["Locality", "L"],
  ["Title", "title"],
  ["Surname", "SN"],
  ["GivenName", "GN"],
  ["Initials", "initials"],
  ["Pseudonym", "pseudonym"],
  ["GenerationQualifier", "generationQualifier"],
] as const;

/** Custom attributes come alone. */
export function attributesIn(subject: ASN1Subject): NameAttribute[] {
  const attributes = MEMBERS.flatMap(([member, type]): NameAttribute[] => {
    const value = subject[member];
    return value === undefined ? [] : [{ oid: ATTRIBUTE_TYPES[type], value }];
  });
  const custom = subject.CustomAttributes ?? [];
  if (custom.length > 0 && attributes.length > 0)
    throw errors.invalidArgs("A subject cannot have both standard and custom attributes.");
  return [
    ...attributes,
    ...custom.map(({ ObjectIdentifier, Value }) => ({ oid: ObjectIdentifier, value: Value })),
  ];
}
