/** Text and attribute values as AWS writes them into XML. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML cannot carry as it is
const SPECIAL = /[&<>"\r\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const SPECIALS = /[&<>"\r\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/**
 * Escapes text for element content and for attribute values in double quotes. Control characters become character
 * references although XML 1.0 has none for them: S3 does so, and offers EncodingType=url for clients that mind.
 */
export function escapeXml(text: string): string {
  return SPECIAL.test(text) ? text.replace(SPECIALS, escapeOne) : text;
}

function escapeOne(character: string): string {
  return ESCAPES[character] ?? `&#x${character.charCodeAt(0).toString(16)};`;
}
