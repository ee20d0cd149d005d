/** Who is to hear of an event on a bus: its enabled rules and its archives, found without trying them all. */
import { compilePattern, type JsonObject } from "../../lang/event-pattern/pattern.ts";
import { PatternIndex } from "../../lang/event-pattern/pattern-index.ts";
import type { Archive } from "./resource.ts";
import type { Rule, RuleTarget } from "./rule.ts";
import type { EventsReader } from "./store.ts";

export type Listener =
  | { readonly kind: "rule"; readonly rule: Rule; readonly targets: readonly RuleTarget[] }
  | { readonly kind: "archive"; readonly archive: string };

export interface BusIndex {
  matching(event: JsonObject): readonly Listener[];
}

/** An archive without a pattern takes everything. */
const EVERYTHING = { text: "", anchors: [], parts: [], matches: () => true };

export function indexOf(store: EventsReader, bus: string): BusIndex {
  return new PatternIndex<Listener>([...listenersOn(store, bus)]);
}

function* listenersOn(store: EventsReader, bus: string) {
  for (const rule of [...store.rules(bus)]) {
    if (rule.pattern === undefined || rule.state === "DISABLED") continue;
    const targets = store.targets(bus, rule.name);
    yield [{ kind: "rule", rule, targets } satisfies Listener, compilePattern(rule.pattern)] as const;
  }
  for (const archive of store.resources<Archive>("archive")) {
    if (archive.bus !== bus) continue;
    const pattern = archive.pattern === undefined ? EVERYTHING : compilePattern(archive.pattern);
    yield [{ kind: "archive", archive: archive.name } satisfies Listener, pattern] as const;
  }
}
