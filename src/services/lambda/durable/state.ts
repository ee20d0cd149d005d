/** What a function is told of its own past. */
import type { CheckpointUpdatedExecutionState, Operation } from "../../../gen/lambda.ts";
import type { Read } from "../kit.ts";
import {
  type ExecutionRecord,
  executionTold,
  isOver,
  type OperationRecord,
  operationsOf,
  operationTold,
} from "./execution.ts";

/** An invocation's event is limited to 6 MB. https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html */
const PAGE_BYTES_MAX = 4 * 1024 * 1024;
const PAGE_ITEMS_MAX = 1_000;

/** One page of the operations that a replay needs, the execution itself first. */
export function statePage(
  ctx: Read,
  execution: ExecutionRecord,
  marker: string | undefined,
  itemsMax = PAGE_ITEMS_MAX,
): CheckpointUpdatedExecutionState & { readonly Operations: readonly Operation[] } {
  const all = replayed(operationsOf(ctx, execution));
  const told = [executionTold(execution), ...all.map((each) => operationTold(ctx, execution, each))];
  const opened = marker === undefined ? undefined : ctx.sealer.open("durable state", marker);
  const from = opened === undefined ? 0 : Number(Buffer.from(opened).toString());
  let to = from;
  for (let bytes = 0; to < told.length && to - from < itemsMax; to += 1) {
    bytes += JSON.stringify(told[to]).length;
    if (bytes > PAGE_BYTES_MAX && to > from) break;
  }
  const NextMarker = to < told.length ? ctx.sealer.seal("durable state", String(to)) : undefined;
  return { Operations: told.slice(from, to), ...(NextMarker !== undefined && { NextMarker }) };
}

/** Children of a context that is over are left out, unless it asks for them. */
function replayed(operations: readonly OperationRecord[]): OperationRecord[] {
  const hidden = new Set<string>();
  return operations.filter((operation) => {
    const { id, type, parentId, replaysChildren } = operation;
    const isHidden = parentId !== undefined && hidden.has(parentId);
    if (isHidden || (type === "CONTEXT" && isOver(operation) && replaysChildren !== true)) hidden.add(id);
    return !isHidden;
  });
}

/** Operations as the event of an invocation has them: JSON, with times in milliseconds. */
export function plain({ Operations = [], NextMarker }: CheckpointUpdatedExecutionState): object {
  return { Operations, ...(NextMarker !== undefined && { NextMarker }) };
}
