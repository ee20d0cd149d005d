/** Who is to hear of an event on a bus: its enabled rules and its archives, found without trying them all. */
import { compilePattern, type JsonObject } from "../../lang/event-pattern/pattern.ts";
import { PatternIndex } from "../../lang/event-pattern/pattern-index.ts";
import { archiveFilledBy } from "./archive-rule.ts";
import type { Rule, RuleTarget } from "./rule.ts";
import type { EventsReader } from "./store.ts";

export type Listener =
  | { readonly kind: "rule"; readonly rule: Rule; readonly targets: readonly RuleTarget[] }
  | { readonly kind: "archive"; readonly archive: string };

export interface BusIndex {
  matching(event: JsonObject): readonly Listener[];
}

export function indexOf(store: EventsReader, bus: string): BusIndex {
  return new PatternIndex<Listener>([...listenersOn(store, bus)]);
}

function* listenersOn(store: EventsReader, bus: string) {
  for (const rule of [...store.rules(bus)]) {
    if (rule.pattern === undefined || rule.state === "DISABLED") continue;
    yield [listenerOf(store, rule), compilePattern(rule.pattern)] as const;
  }
}

function listenerOf(store: EventsReader, rule: Rule): Listener {
  const archive = archiveFilledBy(rule);
  if (archive !== undefined) return { kind: "archive", archive };
  return { kind: "rule", rule, targets: store.targets(rule.bus, rule.name) };
}
