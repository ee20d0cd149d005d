import { invalidRequestContent, requestTooLarge } from "./errors.ts";

const NOTHING = Buffer.from("{}");

/** The event that a body means. Throws RequestTooLargeException and InvalidRequestContentException. */
export function eventOf(body: Uint8Array | undefined, bytesMax: number): Uint8Array {
  if (body === undefined || body.length === 0) return NOTHING;
  if (body.length > bytesMax)
    throw requestTooLarge(`Request must be smaller than ${bytesMax} bytes for the InvokeFunction operation`);
  try {
    JSON.parse(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString());
  } catch (error) {
    throw invalidRequestContent(
      `Could not parse request body into json: Could not parse payload into json: ${(error as Error).message}`,
    );
  }
  return body;
}

/** The JSON in a header's base64; undefined where there is none. Throws InvalidRequestContentException. */
export function clientContextOf(header: string | undefined): string | undefined {
  if (header === undefined || header === "") return undefined;
  const text = Buffer.from(header, "base64").toString();
  try {
    JSON.parse(text);
  } catch {
    throw invalidRequestContent("Client context must be a valid Base64-encoded JSON object.");
  }
  return text;
}
