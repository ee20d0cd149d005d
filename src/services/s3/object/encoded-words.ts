/** RFC 2047, as S3 uses it for metadata beyond US-ASCII. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: US-ASCII is what the rule is about
const PLAIN = /^[\u0000-\u007f]*$/;
const WORD = /=\?([^?\s]+)\?([bBqQ])\?([^?\s]*)\?=/g;
const BETWEEN_WORDS = /(=\?[^?\s]+\?[bBqQ]\?[^?\s]*\?=)\s+(?==\?[^?\s]+\?[bBqQ]\?)/g;

/** As text is answered: in one encoded word where it is more than US-ASCII. */
export function encodeWords(text: string): string {
  return PLAIN.test(text) ? text : `=?UTF-8?B?${Buffer.from(text, "utf8").toString("base64")}?=`;
}

/** As text is stored. Words in a charset that is not known stay as they are. */
export function decodeWords(text: string): string {
  if (!text.includes("=?")) return text;
  return text
    .replace(BETWEEN_WORDS, "$1")
    .replace(WORD, (word, charset: string, kind: string, body: string) => {
      const bytes = kind.toUpperCase() === "B" ? Buffer.from(body, "base64") : quotedBytes(body);
      switch (charset.toLowerCase()) {
        case "utf-8":
        case "us-ascii":
          return bytes.toString("utf8");
        case "iso-8859-1":
          return bytes.toString("latin1");
        default:
          return word;
      }
    });
}

/** The "Q" encoding. */
function quotedBytes(body: string): Buffer {
  const spaced = body.replaceAll("_", " ");
  return Buffer.from(
    spaced.replace(/=([0-9A-Fa-f]{2})/g, (_, digits: string) =>
      String.fromCharCode(Number.parseInt(digits, 16)),
    ),
    "latin1",
  );
}
