import { type AnyCell, type Asked, readContext } from "../context.ts";
import type { StagedHandler } from "../contract.ts";
import type { Exchange } from "../exchange.ts";
import type { Kernel } from "../kernel.ts";
import { type Preparation, prepareContext } from "../preparation.ts";
import { type AnyWaiting, wait } from "./wait.ts";

// biome-ignore lint/suspicious/noExplicitAny: the handler is typed in its service
type AnyStaged = StagedHandler<any, any, any, any, any>;

/** Runs the operation's handler in its cell, and waits until what it did (or saw) is durable. */
export function execute(x: Exchange, kernel: Kernel): void | Promise<void> {
  const cell = x.cell as AnyCell;
  const handler = x.target.row.does;
  const asked = { now: kernel.clock.now(), caller: x.caller, request: x.request, received: x.raw };
  switch (handler.form) {
    case "read":
      x.output = handler.run(readContext(kernel.contexts, cell, asked), x.input);
      return cell.settled();
    case "write":
      x.output = kernel.changes.make(cell, asked, (ctx) => handler.run(ctx, x.input));
      return cell.settled();
    case "staged": {
      const ctx = prepareContext(kernel.contexts, cell, asked, x.signal);
      const prepared = handler.prepare(ctx, x.input);
      if (prepared instanceof Promise) return commitLater(x, kernel, handler, ctx, prepared);
      x.output = kernel.changes.make(cell, asked, (writing) => handler.commit(writing, x.input, prepared));
      return cell.settled();
    }
    case "waiting":
      return waitForOutput(x, kernel, handler, asked);
  }
}

async function waitForOutput(x: Exchange, kernel: Kernel, handler: AnyWaiting, asked: Asked): Promise<void> {
  const cell = x.cell as AnyCell;
  x.output = await wait(x, kernel, cell, handler, asked);
  const settled = cell.settled();
  if (settled !== undefined) await settled;
}

/** Commits what was prepared meanwhile; blobs that no commit adopted are gone afterwards, whatever happened. */
async function commitLater(
  x: Exchange,
  kernel: Kernel,
  handler: AnyStaged,
  ctx: Preparation,
  pending: Promise<unknown>,
): Promise<void> {
  const cell = x.cell as AnyCell;
  try {
    const prepared = await pending;
    const asked = { now: kernel.clock.now(), caller: x.caller, request: x.request };
    x.output = kernel.changes.make(cell, asked, (writing) => handler.commit(writing, x.input, prepared));
  } finally {
    if (ctx.madeBlobs) await ctx.discardBlobs();
  }
  const settled = cell.settled();
  if (settled !== undefined) await settled;
}
