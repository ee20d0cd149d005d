/** Reads what services have sent to people, in all cells. */
import type { Registry } from "./dispatch/registry.ts";
import type { OutboxMessage } from "./ports/outbox.ts";
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
