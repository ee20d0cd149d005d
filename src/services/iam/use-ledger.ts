import type { Instant } from "../../base/instant.ts";
import type { UseNote, UseNotes } from "../../kernel/ports/identity.ts";

const NONE: UseNotes = new Map();

/**
 * When keys, users and roles were last used, and for what. Every request of every service ends up here, so a note is
 * a few map look-ups in memory; the next change to the account's IAM writes the notes down. What was not written when
 * the process is killed is lost: AWS, too, calls these dates approximate.
 */
export class UseLedger {
  /** By partition and account, as one text. */
  readonly #owners = new Map<string, Map<string, Map<string, UseNote>>>();

  note(owner: string, who: string, service: string, region: string, at: Instant): void {
    const services = entryOf(entryOf(this.#owners, owner), who);
    const note = services.get(service);
    if (note === undefined) services.set(service, { region, at, written: false });
    else {
      note.region = region;
      note.at = at;
      note.written = false;
    }
  }

  of(owner: string): UseNotes {
    return this.#owners.get(owner) ?? NONE;
  }
}

function entryOf<Key, Value>(map: Map<string, Map<Key, Value>>, key: string): Map<Key, Value> {
  let entry = map.get(key);
  if (entry === undefined) {
    entry = new Map();
    map.set(key, entry);
  }
  return entry;
}
