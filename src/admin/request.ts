import type { RawRequest, RawResponse } from "../kernel/edge/raw.ts";

/** A request that was understood as one to Cloudlet itself. */
export interface AdminRequest {
  readonly raw: RawRequest;
  /** The part of the path that a row's "*" stands for. */
  readonly rest: string;
  readonly query: URLSearchParams;
}

/** Something that the sender can mend. */
export class BadRequest extends Error {
  override readonly name = "BadRequest";
}

const BODY_LIMIT_BYTES = 1024 * 1024;

/** The body as a JSON object, empty when there is none; members other than those named are refused. */
export async function readObject(
  { raw }: AdminRequest,
  members: readonly string[],
): Promise<Readonly<Record<string, unknown>>> {
  const bytes = await raw.body.bytes(BODY_LIMIT_BYTES);
  const value = bytes.length === 0 ? {} : parseJson(new TextDecoder().decode(bytes));
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new BadRequest("The body must be a JSON object.");
  }
  for (const name of Object.keys(value)) {
    if (!members.includes(name)) {
      throw new BadRequest(`Unknown member "${name}"; known are: ${members.join(", ") || "none"}.`);
    }
  }
  return value as Readonly<Record<string, unknown>>;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadRequest("The body is not JSON.");
  }
}

export function json(value: unknown, status = 200): RawResponse {
  const headers = { "Content-Type": "application/json", "Cache-Control": "no-store" };
  return { status, headers, body: `${JSON.stringify(value)}\n` };
}
