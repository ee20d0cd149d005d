/**
 * Just enough of application/x-www-form-urlencoded to see what a request is about; the codecs read it properly.
 */
import { AwsError } from "../dispatch/errors.ts";
import { BodyTooLarge, type RawRequest, type RequestBody } from "../edge/raw.ts";
import type { ServiceIndexEntry } from "../wire/model.ts";
import { restProtocol } from "./directory.ts";
import { RouteError } from "./refusals.ts";

/** A form is read whole before its service is known; the largest legitimate ones are batches of messages. */
const FORM_BYTES_MAX = 16 * 1024 * 1024;

/** The first value of a field, decoded; undefined when there is none. */
export function fieldOf(form: string, name: string): string | undefined {
  const assignment = `${name}=`;
  const at = form.startsWith(assignment) ? 0 : form.indexOf(`&${assignment}`) + 1;
  if (at === 0 && !form.startsWith(assignment)) return undefined;
  const end = form.indexOf("&", at);
  return decode(form.slice(at + assignment.length, end < 0 ? undefined : end));
}

/** All parameters of a query string, decoded, the first of each name. */
export function queryParameters(query: string): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  if (query === "") return parameters;
  for (const part of query.split("&")) {
    const equals = part.indexOf("=");
    const name = decode(equals < 0 ? part : part.slice(0, equals));
    if (!parameters.has(name)) parameters.set(name, equals < 0 ? "" : decode(part.slice(equals + 1)));
  }
  return parameters;
}

function decode(text: string): string {
  const spaced = text.includes("+") ? text.replaceAll("+", " ") : text;
  if (!spaced.includes("%")) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced; // a codec will say what is wrong with it
  }
}

/** Whether the operation may be named in the body. */
export function carriesForm(request: RawRequest, candidates: readonly ServiceIndexEntry[]): boolean {
  if (request.method !== "POST") return false;
  const type = request.headers["content-type"];
  if (type !== undefined) return type.startsWith("application/x-www-form-urlencoded");
  return candidates.length > 0 && candidates.every((each) => restProtocol(each) === undefined);
}

/** A request's form, as Latin-1; a promise only where it did not come together with the headers. */
export function formText(
  { body }: RawRequest,
  candidates: readonly ServiceIndexEntry[],
): string | Promise<string> {
  if (body.whole !== undefined && body.whole.length <= FORM_BYTES_MAX) return latin1(body.whole);
  return arrivingForm(body, candidates);
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}

async function arrivingForm(body: RequestBody, candidates: readonly ServiceIndexEntry[]): Promise<string> {
  try {
    return latin1(await body.bytes(FORM_BYTES_MAX));
  } catch (error) {
    if (!(error instanceof BodyTooLarge)) throw error;
    const refusal = new AwsError(
      "RequestEntityTooLarge",
      413,
      `The form is larger than ${FORM_BYTES_MAX} bytes.`,
    );
    throw new RouteError(refusal, "query", candidates[0]);
  }
}
