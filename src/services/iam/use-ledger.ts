import type { Instant } from "../../base/instant.ts";
import type { UseNote, UseNotes } from "../../kernel/ports/identity.ts";

const NONE: UseNotes = new Map();

/**
 * When keys, users and roles were last used, and for what. Every request of every service ends up here, so a note is
 * a few map look-ups in memory; the next change to the account's IAM writes the notes down. What was not written when
 * the process is killed is lost: AWS, too, calls these dates approximate.
 */
export class UseLedger {
  readonly #accounts = new Map<string, Map<string, Map<string, UseNote>>>();

  note(account: string, who: string, service: string, region: string, at: Instant): void {
    let notes = this.#accounts.get(account);
    if (notes === undefined) this.#accounts.set(account, (notes = new Map()));
    let services = notes.get(who);
    if (services === undefined) notes.set(who, (services = new Map()));
    const note = services.get(service);
    if (note === undefined) services.set(service, { region, at, written: false });
    else {
      note.region = region;
      note.at = at;
      note.written = false;
    }
  }

  of(account: string): UseNotes {
    return this.#accounts.get(account) ?? NONE;
  }
}
