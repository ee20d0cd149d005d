/** Reads what services have sent to people, in all cells. */
import type { Changes } from "./dispatch/changes.ts";
import type { AnyCell, Asked } from "./dispatch/context.ts";
import type { Registry } from "./dispatch/registry.ts";
import type { OutboxMessage, Reply } from "./ports/outbox.ts";
import type { Store } from "./store/store.ts";

/** E-mails, texts, push notifications: oldest first. */
export async function readOutbox(store: Store, registry: Registry): Promise<readonly OutboxMessage[]> {
  const sent: OutboxMessage[] = [];
  for (const address of store.addresses()) {
    const definition = await registry.service(address.service);
    if (definition?.outbox === undefined) continue;
    const { reader } = store.cell(address, definition.store);
    for (const message of definition.outbox(reader)) sent.push({ ...address, ...message });
  }
  return sent.sort((one, other) => one.at - other.at);
}

/** Hands a person's answer to every cell whose service takes answers; answers how many had written to that person. */
export async function replyToOutbox(
  { store, registry, changes }: { store: Store; registry: Registry; changes: Changes },
  asked: (cell: AnyCell) => Asked,
  reply: Reply,
): Promise<number> {
  let heard = 0;
  for (const address of store.addresses()) {
    const { replied, store: state } = (await registry.service(address.service)) ?? {};
    if (replied === undefined || state === undefined) continue;
    const cell = store.cell(address, state) as AnyCell;
    if (changes.make(cell, asked(cell), (ctx) => replied(ctx, reply))) heard++;
    await cell.settled();
  }
  return heard;
}
