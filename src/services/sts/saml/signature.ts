/** XML signatures of SAML responses. https://www.w3.org/TR/xmldsig-core1/ */
import { isDeepStrictEqual } from "node:util";
import type { SignedXml } from "xml-crypto";
import { invalidIdentityToken } from "../errors.ts";
import { assertionOf } from "./assertion.ts";
import type { SamlResponse } from "./response.ts";

/**
 * Throws InvalidIdentityToken unless one of the certificates' keys signed exactly what `assertion` was read
 * from. The signed octets are read anew and must say the same, so that nothing can hide beside what was
 * signed.
 */
export async function checkSignature(
  { text, open, assertion }: SamlResponse,
  certificates: readonly string[],
): Promise<void> {
  const [{ DOMParser }, { SignedXml }] = await Promise.all([import("@xmldom/xmldom"), import("xml-crypto")]);
  // A response is signed as it is sent, an assertion before it is encrypted.
  for (const xml of new Set([text, open(text)])) {
    const document = new DOMParser({ errorHandler: refuseMalformed }).parseFromString(xml, "text/xml");
    for (const node of signaturesIn(document))
      for (const publicCert of certificates) {
        const signature = new SignedXml({ publicCert, getCertFromKeyInfo: () => null });
        if (!holds(signature, node, xml)) continue;
        const signed = signature.getSignedReferences();
        if (signed.length === 1 && isDeepStrictEqual(assertionOf(open(signed[0] ?? "")), assertion)) return;
      }
  }
  throw invalidIdentityToken("Response signature invalid");
}

function holds(signature: SignedXml, node: Node, xml: string): boolean {
  try {
    signature.loadSignature(node);
    return signature.checkSignature(xml);
  } catch {
    return false; // malformed, or by an algorithm that is not to be trusted
  }
}

/** Those of the response itself and of the assertions in it. */
function signaturesIn(document: Document): readonly Node[] {
  const root = document.documentElement;
  const assertions = root.localName === "Assertion" ? [] : childrenOf(root, "Assertion");
  return [root, ...assertions].flatMap((element) => childrenOf(element, "Signature"));
}

function childrenOf(parent: Node, localName: string): readonly Node[] {
  return Array.from(parent.childNodes).filter(
    (child) => "localName" in child && child.localName === localName,
  );
}

function refuseMalformed(): never {
  throw invalidIdentityToken("Invalid SAML response: it is not well-formed XML.");
}
