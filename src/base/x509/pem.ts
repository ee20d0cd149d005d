/** Text around DER (RFC 7468). */

export function pemOf(label: string, der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join("\n")}\n-----END ${label}-----\n`;
}

export const certificatePem = (der: Uint8Array): string => pemOf("CERTIFICATE", der);

/** The contents of all blocks with that label, in order; undefined when one is no base64. */
export function fromPem(label: string, text: string): Buffer[] | undefined {
  const blocks: Buffer[] = [];
  const pattern = new RegExp(`-----BEGIN ${label}-----([^-]*)-----END ${label}-----`, "g");
  for (const [, inner = ""] of text.matchAll(pattern)) {
    const letters = inner.replace(/\s+/g, "");
    if (letters === "" || !/^[A-Za-z0-9+/]+={0,2}$/.test(letters)) return undefined;
    blocks.push(Buffer.from(letters, "base64"));
  }
  return blocks;
}
