/** Finds the record of a call by its request id, which no index knows: for people who ask Cloudlet itself. */
import type { ReadContext } from "../../../kernel/dispatch/contract.ts";
import type { CloudtrailReader } from "../store.ts";
import { parseLine } from "./block.ts";
import { recordOf, saltsOf, type TrailRecord } from "./record.ts";

type Where = Pick<ReadContext<unknown>, "sealer" | "scope">;

/** Looks through an account's whole history. */
export function findRecord(
  store: CloudtrailReader,
  where: Where,
  requestId: string,
): TrailRecord | undefined {
  const block = store.blockTelling(`\t${requestId}\t`);
  const index = block?.lines.findIndex((line) => parseLine(line).requestId === requestId) ?? -1;
  const text = block?.lines[index];
  const head = text === undefined ? undefined : block?.heads[parseLine(text).head];
  if (block === undefined || text === undefined || head === undefined) return undefined;
  return recordOf({ ...block, block: block.seq, index, salts: saltsOf(where) }, head, text);
}
