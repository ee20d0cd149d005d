import { invalidArgument } from "../errors.ts";

const TOUCHED = /[^A-Za-z0-9\-_.*/]/;

/**
 * Text as encoding-type=url has it: UTF-8, percent-encoded as forms are, slashes left alone.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
 */
function urlEncoded(text: string): string {
  if (!TOUCHED.test(text)) return text;
  return encodeURIComponent(text)
    .replaceAll("%2F", "/")
    .replaceAll("%20", "+")
    .replace(/[!'()~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

const asIs = (text: string): string => text;

/** How names are written into an answer. Throws InvalidArgument. */
export function nameWriter(encodingType: string | undefined): (text: string) => string {
  if (encodingType === undefined) return asIs;
  if (encodingType !== "url")
    throw invalidArgument("Invalid Encoding Method specified in Request", "encoding-type", encodingType);
  return urlEncoded;
}
