import type { Instant } from "../../../base/instant.ts";
import type { GetObjectOutput } from "../../../gen/s3.ts";
import { formatHttpDate } from "../../../kernel/wire/text/timestamp.ts";
import { invalidRequest } from "../errors.ts";
import type { Read } from "../kit.ts";

export interface Overriding {
  readonly ResponseCacheControl?: string | undefined;
  readonly ResponseContentDisposition?: string | undefined;
  readonly ResponseContentEncoding?: string | undefined;
  readonly ResponseContentLanguage?: string | undefined;
  readonly ResponseContentType?: string | undefined;
  readonly ResponseExpires?: Instant | undefined;
}

/** Headers that the reader wants in place of the object's. Only those who sign may. */
export function overrides(ctx: Read, input: Overriding): GetObjectOutput | undefined {
  const told = {
    ...(input.ResponseCacheControl !== undefined && { CacheControl: input.ResponseCacheControl }),
    ...(input.ResponseContentDisposition !== undefined && {
      ContentDisposition: input.ResponseContentDisposition,
    }),
    ...(input.ResponseContentEncoding !== undefined && { ContentEncoding: input.ResponseContentEncoding }),
    ...(input.ResponseContentLanguage !== undefined && { ContentLanguage: input.ResponseContentLanguage }),
    ...(input.ResponseContentType !== undefined && { ContentType: input.ResponseContentType }),
    ...(input.ResponseExpires !== undefined && { Expires: formatHttpDate(input.ResponseExpires) }),
  };
  if (Object.keys(told).length === 0) return undefined;
  if (ctx.caller.kind === "anonymous")
    throw invalidRequest("Request specific response headers cannot be used for anonymous GET requests.");
  return told;
}
