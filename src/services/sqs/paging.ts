/** Lists of queues, page by page. */
import { invalidParameter, invalidValue } from "./errors.ts";
import type { Read } from "./kit.ts";
import { LIST_RESULTS_MAX } from "./limits.ts";

/** How far a list goes and where it begins: after which name. */
export interface Page {
  readonly after: string;
  readonly limit: number;
}

/** What the caller asked for. Without MaxResults a list has one page of up to 1,000, and no token. */
export function pageOf(
  ctx: Read,
  list: string,
  asked: { readonly MaxResults?: number | undefined; readonly NextToken?: string | undefined },
): Page {
  const { MaxResults, NextToken } = asked;
  if (MaxResults !== undefined && !(MaxResults >= 1 && MaxResults <= LIST_RESULTS_MAX))
    throw invalidValue("MaxResults", MaxResults, "MaxResults must be an integer between 1 and 1000.");
  if (NextToken === undefined || NextToken === "")
    return { after: "", limit: MaxResults ?? LIST_RESULTS_MAX };
  if (MaxResults === undefined)
    throw invalidParameter("MaxResults is a mandatory parameter when you provide a value for NextToken.");
  const opened = ctx.sealer.open(`sqs ${list}`, NextToken);
  if (opened === undefined) throw invalidParameter("Invalid or expired next token.");
  return { after: Buffer.from(opened).toString(), limit: MaxResults };
}

/** Cuts a list that was read one too far, and says where the next page begins. */
export function cutToPage(
  ctx: Read,
  list: string,
  names: readonly string[],
  limit: number,
  wantsToken: boolean,
): { readonly names: readonly string[]; readonly NextToken: string | undefined } {
  const shown = names.slice(0, limit);
  const last = shown.at(-1);
  const more = wantsToken && names.length > limit && last !== undefined;
  return { names: shown, NextToken: more ? ctx.sealer.seal(`sqs ${list}`, last) : undefined };
}
