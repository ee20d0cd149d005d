/** A SAML response as it came, and what it says once it is decrypted. */
import { SAML_KEYS, type SamlProviderRecord } from "../../../kernel/ports/identity.ts";
import { invalidIdentityToken } from "../errors.ts";
import type { Input, Reading } from "../kit.ts";
import { type Assertion, assertionOf, responseText } from "./assertion.ts";
import { decrypted, isEncrypted } from "./encryption.ts";
import { providerOf } from "./federation.ts";

export interface SamlResponse {
  /** As it came. */
  readonly text: string;
  /** Brings a part of it into the clear. */
  readonly open: (xml: string) => string;
  readonly assertion: Assertion;
}

/** Throws InvalidIdentityToken. Nothing is proven yet. */
export function readResponse(ctx: Reading, input: Input<"AssumeRoleWithSAML">): SamlResponse {
  const text = responseText(input.SAMLAssertion);
  if (!isEncrypted(text)) {
    const { encryption } = ctx.identity.samlProvider(input.PrincipalArn) ?? {};
    if (encryption?.mode === "Required")
      throw invalidIdentityToken("The specified provider requires encrypted assertions.");
    return { text, open: (xml) => xml, assertion: assertionOf(text) };
  }
  const keys = keysOf(ctx, providerOf(ctx, input));
  const open = (xml: string) => decrypted(xml, keys);
  return { text, open, assertion: assertionOf(open(text)) };
}

function keysOf(ctx: Reading, { encryption }: SamlProviderRecord): readonly string[] {
  return (encryption?.sealedKeys ?? []).flatMap((sealed) => {
    const key = ctx.sealer.open(SAML_KEYS, sealed);
    return key === undefined ? [] : [Buffer.from(key).toString()];
  });
}
