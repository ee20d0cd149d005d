/** Where a function's archive can be fetched for ten minutes, as from AWS's presigned URLs. */
import { after, type Instant, MINUTE } from "../../../base/instant.ts";
import type { CodeRecord } from "../function.ts";
import type { Read } from "../kit.ts";

const PURPOSE = "lambda code location";
/** What stands before "lambda-url" for archives; a function URL's id is longer. */
export const CODE_HOST = "code";

interface CodeTicket {
  readonly account: string;
  readonly blob: string;
  readonly until: Instant;
  /** Of an archive under a key of the customer's, in base64: whoever asked was allowed to use it. */
  readonly dataKey?: string;
}

/** Undefined for a folder: that is the developer's own. */
export function codeLocation(ctx: Read, code: CodeRecord, dataKey?: Uint8Array): string | undefined {
  if (!("blob" in code)) return undefined;
  const { account, region } = ctx.scope;
  const ticket: CodeTicket = {
    account,
    blob: code.blob,
    until: after(ctx.now, 10 * MINUTE),
    ...(dataKey !== undefined && { dataKey: Buffer.from(dataKey).toString("base64") }),
  };
  const { protocol, port } = new URL(ctx.request.endpoint);
  const host = `${CODE_HOST}.lambda-url.${region}.localhost${port === "" ? "" : `:${port}`}`;
  return `${protocol}//${host}/${account}/${ctx.sealer.seal(PURPOSE, JSON.stringify(ticket))}`;
}

/** Which blob a path means; undefined when nobody here gave it out, or too long ago. */
export function codeAt(ctx: Pick<Read, "sealer" | "now">, sealed: string): CodeTicket | undefined {
  const opened = ctx.sealer.open(PURPOSE, sealed);
  if (opened === undefined) return undefined;
  const ticket = JSON.parse(Buffer.from(opened).toString()) as CodeTicket;
  return ctx.now <= ticket.until ? ticket : undefined;
}
