/**
 * A SAML identity provider for tests: what one would send, signed with a key that is good for nothing else.
 */
import { SignedXml } from "xml-crypto";

/** Self-signed, for idp.example.com, without an end worth mentioning. */
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIDFzCCAf+gAwIBAgIUIs68icbM6KxChMMI4i/di6VxjAMwDQYJKoZIhvcNAQEL
BQAwGjEYMBYGA1UEAwwPaWRwLmV4YW1wbGUuY29tMCAXDTI2MTEyMzE2MTk0MVoY
DzIxMjYxMDMwMTYxOTQxWjAaMRgwFgYDVQQDDA9pZHAuZXhhbXBsZS5jb20wggEi
MA0GCSqGSIb3DQEBAQUAA4IBDwAwggEKAoIBAQDii1+nue3CeJz8vUE64Csamtfp
MliqxCVEJg4NsYJ96vCMFmOOPmEMRworAE8ewvn3PJNLz24oIY21KzT8dKhmMPqy
8OtMFdM+Za/hXikapsXm2K6Uq8Sa4ln4aKzxZZwfNa1TrFBCUg6D5JzTN8bQ5euo
WWORVqlPofgMkruqawUaKBFqtjJS4vCJppID53NYklbz96XVCg/losN976+TLJuM
hbjlazob5ZodPuHWJ8sTjjMRwtY3yhEPCY6peh2gRjO/FywSLI3SxS2x7AMxg/2x
xpN/W+hdMBttaf73vsfBYX68s0jmwqaFn449Her9Go7T9Iiedmc78P2XgS0XAgMB
AAGjUzBRMB0GA1UdDgQWBBTe1FQqTCzuHSnFrGDYwCcVzHErljAfBgNVHSMEGDAW
gBTe1FQqTCzuHSnFrGDYwCcVzHErljAPBgNVHRMBAf8EBTADAQH/MA0GCSqGSIb3
DQEBCwUAA4IBAQDB3JJSkmAX5C0EMVCM80anQgT1XR8p6ePzakevdxY0jRizzrkn
lOze7gG1Id2bvLWZdVEBcE5lTuVkSyr+VSpGlEkyLNQtduLLJu4CcnzN7E2Z4D24
ovUVdaMdaMHJR2ZyWDrzfkegkceVSn+Z3fUYcCu42zzCS+rWE1lBYTjiKLblsoEy
QPiHwXfIrSgEmkUxHqcvfAAE0V3qXJrHfhIaIMm4kamgAktF4FjzhbijrEe5yHQb
0g7Xwi7HuW4mmYGBIazqpTamfUL5Znsnx3nziayjzyenYh/MM1jLLFr3gIkpv/A2
SZnKU/8sQrR2d7SjIIkcVR8Q0I27T97DYxjt
-----END CERTIFICATE-----
`;
const PRIVATE_KEY = `-----BEGIN PRIVATE KEY-----
MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQDii1+nue3CeJz8
vUE64CsamtfpMliqxCVEJg4NsYJ96vCMFmOOPmEMRworAE8ewvn3PJNLz24oIY21
KzT8dKhmMPqy8OtMFdM+Za/hXikapsXm2K6Uq8Sa4ln4aKzxZZwfNa1TrFBCUg6D
5JzTN8bQ5euoWWORVqlPofgMkruqawUaKBFqtjJS4vCJppID53NYklbz96XVCg/l
osN976+TLJuMhbjlazob5ZodPuHWJ8sTjjMRwtY3yhEPCY6peh2gRjO/FywSLI3S
xS2x7AMxg/2xxpN/W+hdMBttaf73vsfBYX68s0jmwqaFn449Her9Go7T9Iiedmc7
8P2XgS0XAgMBAAECggEAPJvYIBn8s7osGewSLwu5THlfyWpoUWt/ot9hhCVZCZIZ
AAmfYfdrZGr/G+kNweedE5m3uKEK0h7D+FPSbbZSNWDmOYh+ExGFvhxbdTqJWbGD
odKXxnu78kobkvuCRWUPY0QrloazxEKK0puPn2y9OrdAmH4txrz+OClXoRmCrsFJ
JscogF0ig3/H5t+p2NTMc3Gi32UlCBQR2Q615wRNERp+Vu1R2Ww1mX3vxM78x0US
M/Sgy8GqZHwvkxDVZnOaLyS6AcAuomM9CEUXWolc5DJiuRhZepH9l90yydgngTdN
KSWPFZMsMLFDAs/TgVx/jN2ctj2Jxt4zFbp6/pcREQKBgQD37L1crwzrW2hpHP0C
lHN1VWpKRKQY7kt23xdFaPaECuQmG9Wxak0jIpy9yS7TNyeqJntSqhEwRdZCVaAx
a3j38os2+0LzbbvJXPlLEJ8JjxLlpRxOSNpRsQ2T2QV9GfHO2CYFfyqTQeHCv8+j
wyoagLbZKTo9n+7RRgSdYJhjEQKBgQDp7Fv2a8HhjIC8V5e6znyFrYIHT7bFHicD
4rqNB5bA2rPiN0pNeuXN1DpK8GjksRBMmJySRYHUOhXp6C3AGU5HwL3iJfqZxZ9M
/2uKkIdZdwA5mhuKeN3RfF86vkZ7uo6/CtFeFM1FK44o3nt39gGr8yfng/0VTyPX
oqIVqaW9pwKBgAh4VxPWiytzSQLmUaKH7dXhYCs/YxfS9FMQVhwx9NIYCSlgJBHW
nuIHabF2MRpYNQu0Gtx9IO80Q5iqkjl+AXj/GVB8jxH/+r1rZrzwyW4rLCsaU/g8
tvC5isw1SuG2RDOb4NipOowjYRIlOXPP1B1prlWG+g1m7GLL8JZr2WjxAoGBAJtG
0Ri3GODOcloTTt2q2U+nCCwwRuN8C2vx4eFhyzlDM6sTBph93vONUBCUmxxLSMV/
fFdAGlk1IXy+KThd0++fSqxGh53xZ7glyE4XeDDz5EtYN7XoW14GT/Rff8v732uD
E81+w2+J5PjODmln/F4Wr0NoAuRVPzaRd0Qn86P7AoGAVJx6Kz6RmkhOAlMrm+cu
Cv/gTtlhCpqK+oiYiO0aB8d6BvU1TCeG81yof8YEtryAmNc12hFZoHlv9aaHK4//
rRU9ga3aSaPXsOnbhaqQgvX/JqQ8j/aSXllZ9WELFwtcdlHSJNH/x+RkrA7uv2hv
CO0cx0K9CLxBaiF2APKY9Go=
-----END PRIVATE KEY-----
`;
/** Belongs to nobody whom a provider of these tests knows. */
export const FOREIGN_KEY = `-----BEGIN PRIVATE KEY-----
MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQCxpkBKmQ9VynTs
IetCNqskd5DyFSim2I4b8dBFfQfHKDcaJGmNK0TeBMzLyhcxI7zOEfBuiJ9WPqYR
tAtHYkF2g2+acDlziUllltXUqvgQobPKqNCFyp//ytkLL2knhMju39bQH7dWNbsi
NLQMiDn4j8Bum6XN4k1vYyEgmg4X5+C5egemUp6Oej4f0i33VgNMgzSyEblDjVKr
j1LJN6YeYmzG7YIz9dCL70TrahdkIpzxcFzMA6c43qSU/G8N7XvhyynNlDvF/iAE
ypaNNeuQ0B787OZAg7xKUoO+28aQoXqr7csPhkbTG/kEyj7+cn4H2XQrG1cod7Ah
wd5z7wofAgMBAAECggEAB8Qd0WUJj5WPMPd2omljZ++2LW8RXOHgrIYQtcj2exVd
+02WM66tjwskrNAD3YkTaurL2PkuBgYtGl8FkzRPak/qpBS93jglNkS2ylpDB+8Z
vgVNQFwQTI1gmaWT8j9SzWaJrIWGbUViDefB6z5VUnFuVyeEwxBelD0AKL2zWgYd
LrEt8+c/HaFPeVnmy/nVWbph0Dbm7J48MpIGKmLSWa2lvREZeFCn3nnP93A9z3ye
AMRDoRMMmHQcS0rjCDS5bMwi34kZfYasN3BE7UtJLQPztm7BQheg9WiOtuFFKAbG
fa9tRjt5uMfNj3GTcbotxmbXnOq563QdZanfVVOm8QKBgQD1rzCAekAzMG+2zpH5
opaY0GTRZNvy82JUbEKSz5giieG/PT3HkgV6i9jCjHhvEVxEMLlA+vXhQxNkrvyg
5E6G9QZ6tKmQrut3dJYVctYYJuIfnZN8udi0FWZ0+wA90evB/SqzLh46Y7rNhSdR
ZZCeAXp2kYhfhJ3H5JntRixkhwKBgQC5G8SwoAk21oq+Hy3IwmsgLmeFStKrGlzH
q08voZw7P3AFTyyCTWX/wv+BdHWzbXQY1Ict7N8o63SCV41nIPmvLpJ/DdbUUN7b
ILylxvzeYKAa2/TqkTjVLp8F+CGVrMF4TnINdN0Eda1E8UhsGIOPu52gbMb8cvio
jJFhY9IrqQKBgDxe2CQ55hyuAkWBbQ1Sjn7udled2Q5SEA9+qr04lcGm7/n2KoAn
uYDrbFAiBFYGhg2bi2oUQOchfFp5RUqjz0gKXZU5X5FV6jZoR5jtpv44T8hFCEDV
yhI2T/7ezqhiNPRuKVfuNS9T4ksuNQMjWe35nwYTrNcL11mPKuPLIo1xAoGBALE2
EU4aV9fk+nxa8wTwg4gShM6JvDdMDKimqy9pY10hNUgP7Qdtu4loEB3J9WhqD6w5
wpRH4biV+TtTQC8L1Z1NU7hI8nLeXQuhQpjecHUgQgaUrtrlXmhQsrMPQm+9LJbV
WsDhMTo0wkVvTKsXqNOwhI3xtWo3UzBhKkj3PFzJAoGAIL98QWJFEUFKXj8aQv2w
uhKsPCT+lqDAVF1rgAvvEq4H8WPAUr+xNURmb4gyINuP7SIHAy5eCkR/Pi/munpP
NVWIliXbELO1kihwajm8TXXgXcicTxNCO5AN7Q2vdxEzPd3w5HOD3pYV4Kb/RxTm
XWnb2fLARUAxCP40CeXEInI=
-----END PRIVATE KEY-----
`;

const ISSUER = "https://idp.example.com/saml";
const BASE64 = CERTIFICATE.replace(/-----[A-Z ]+-----|\s/g, "");

/** Long enough for IAM, which wants a thousand characters. */
export const METADATA =
  `<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" xmlns:ds="http://www.w3.org/2000/09/xmldsig#" ` +
  `entityID="${ISSUER}"><md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">` +
  `<md:KeyDescriptor use="signing"><ds:KeyInfo><ds:X509Data><ds:X509Certificate>${BASE64}</ds:X509Certificate></ds:X509Data>` +
  `</ds:KeyInfo></md:KeyDescriptor><md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" ` +
  `Location="https://idp.example.com/sso"/></md:IDPSSODescriptor></md:EntityDescriptor>`;

export interface Wanted {
  readonly role: string;
  readonly provider: string;
  readonly now: Date;
  readonly issuer?: string;
  readonly audience?: string;
  readonly lifeSeconds?: number;
  readonly sessionName?: string;
  readonly attributes?: Readonly<Record<string, readonly string[]>>;
  readonly key?: string;
  /** What the signature covers. */
  readonly sign?: "Assertion" | "Response" | "nothing";
  /** Encrypts the assertion: what is signed itself is signed before, a response after that. */
  readonly encrypt?: (xml: string) => string;
}

/** The response in base64. */
export function samlResponse(wanted: Wanted, alter: (xml: string) => string = (xml) => xml): string {
  const { now, lifeSeconds = 300, sign = "Assertion" } = wanted;
  const end = new Date(now.getTime() + lifeSeconds * 1000).toISOString();
  const attributes = {
    Role: [`${wanted.role},${wanted.provider}`],
    ...(wanted.sessionName === "" ? {} : { RoleSessionName: [wanted.sessionName ?? "maria@example.com"] }),
    ...wanted.attributes,
  };
  const statements = Object.entries(attributes).map(
    ([name, values]) =>
      `<saml:Attribute Name="https://aws.amazon.com/SAML/Attributes/${name}">` +
      `${values.map((value) => `<saml:AttributeValue>${value}</saml:AttributeValue>`).join("")}</saml:Attribute>`,
  );
  const issuer = `<saml:Issuer>${wanted.issuer ?? ISSUER}</saml:Issuer>`;
  const xml =
    `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ` +
    `ID="_response" Version="2.0" IssueInstant="${now.toISOString()}">${issuer}` +
    `<samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status>` +
    `<saml:Assertion ID="_assertion" Version="2.0" IssueInstant="${now.toISOString()}">${issuer}<saml:Subject>` +
    `<saml:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:persistent">maria</saml:NameID>` +
    `<saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData ` +
    `NotOnOrAfter="${end}" Recipient="https://signin.aws.amazon.com/saml"/></saml:SubjectConfirmation></saml:Subject>` +
    `<saml:Conditions NotBefore="${now.toISOString()}" NotOnOrAfter="${end}"><saml:AudienceRestriction><saml:Audience>` +
    `${wanted.audience ?? "https://signin.aws.amazon.com/saml"}</saml:Audience></saml:AudienceRestriction></saml:Conditions>` +
    `<saml:AttributeStatement>${statements.join("")}</saml:AttributeStatement></saml:Assertion></samlp:Response>`;
  const { encrypt = (plain: string) => plain, key = PRIVATE_KEY } = wanted;
  const sent =
    sign === "Response"
      ? signedXml(encrypt(xml), sign, key)
      : encrypt(sign === "nothing" ? xml : signedXml(xml, sign, key));
  return Buffer.from(alter(sent)).toString("base64");
}

function signedXml(xml: string, what: "Assertion" | "Response", privateKey: string): string {
  const signature = new SignedXml({
    privateKey,
    canonicalizationAlgorithm: "http://www.w3.org/2001/10/xml-exc-c14n#",
    signatureAlgorithm: "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
  });
  const xpath = `//*[local-name(.)='${what}']`;
  signature.addReference({
    xpath,
    digestAlgorithm: "http://www.w3.org/2001/04/xmlenc#sha256",
    transforms: [
      "http://www.w3.org/2000/09/xmldsig#enveloped-signature",
      "http://www.w3.org/2001/10/xml-exc-c14n#",
    ],
  });
  signature.computeSignature(xml, {
    location: { reference: `${xpath}/*[local-name(.)='Issuer']`, action: "after" },
  });
  return signature.getSignedXml();
}
