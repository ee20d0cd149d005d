/** Text and attribute values as AWS writes them into XML. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML cannot carry as it is
const SPECIAL = /[&<>"\r\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const AMPERSAND = 38;
const LESS = 60;
const GREATER = 62;
const QUOTE = 34;

/**
 * Escapes text for element content and for attribute values in double quotes. Control characters become character
 * references although XML 1.0 has none for them: S3 does so, and offers EncodingType=url for clients that mind.
 */
export function escapeXml(text: string): string {
  if (!SPECIAL.test(text)) return text;
  let out = "";
  let copied = 0;
  for (let at = 0; at < text.length; at++) {
    const reference = referenceFor(text.charCodeAt(at));
    if (reference === undefined) continue;
    out += text.slice(copied, at) + reference;
    copied = at + 1;
  }
  return out + text.slice(copied);
}

function referenceFor(code: number): string | undefined {
  if (code > GREATER) return code < 0xfffe ? undefined : `&#x${code.toString(16)};`;
  switch (code) {
    case AMPERSAND:
      return "&amp;";
    case LESS:
      return "&lt;";
    case GREATER:
      return "&gt;";
    case QUOTE:
      return "&quot;";
    default:
      return code < 0x20 && code !== 9 && code !== 10 ? `&#x${code.toString(16)};` : undefined;
  }
}
