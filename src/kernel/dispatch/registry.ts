import type { ServiceDefinition } from "./contract.ts";

// biome-ignore lint/suspicious/noExplicitAny: the kernel handles every service alike; each is typed in its own folder
export type AnyService = ServiceDefinition<any, any, any>;

/** A service as the composition lists it: known by name at start, loaded on first use. */
export interface ServiceEntry {
  readonly id: string;
  readonly load: () => Promise<AnyService>;
  /** Fact kinds it hears; must equal the keys of its definition's `hears`. Told here so that nobody need load it. */
  readonly hears?: readonly string[];
  /** The namespace of the metrics that its definition's `gauge` tells. */
  readonly gauges?: string;
}

/** The services of a world. */
export class Registry {
  readonly #entries: ReadonlyMap<string, ServiceEntry>;
  readonly #loaded = new Map<string, AnyService>();
  readonly #loading = new Map<string, Promise<AnyService>>();
  readonly #listeners = new Map<string, string[]>();
  readonly #gauged = new Map<string, string>();

  constructor(entries: readonly ServiceEntry[]) {
    this.#entries = new Map(entries.map((entry) => [entry.id, entry]));
    for (const { id, gauges } of entries) if (gauges !== undefined) this.#gauged.set(gauges, id);
    for (const entry of entries)
      for (const kind of entry.hears ?? []) {
        const ids = this.#listeners.get(kind);
        if (ids === undefined) this.#listeners.set(kind, [entry.id]);
        else ids.push(entry.id);
      }
  }

  /** Ids of the services that hear a kind of fact, in the order of the composition. */
  listenersOf(kind: string): readonly string[] | undefined {
    return this.#listeners.get(kind);
  }

  /** The service that can look at the resources of a metric namespace. */
  gaugedBy(namespace: string): string | undefined {
    return this.#gauged.get(namespace);
  }

  /** The definition if it has been loaded already. */
  loaded(id: string): AnyService | undefined {
    return this.#loaded.get(id);
  }

  /** The definition, loading it on first use; undefined when Cloudlet has no such service yet. */
  service(id: string): AnyService | undefined | Promise<AnyService> {
    return this.#loaded.get(id) ?? this.#load(id);
  }

  #load(id: string): Promise<AnyService> | undefined {
    const entry = this.#entries.get(id);
    if (entry === undefined) return undefined;
    let loading = this.#loading.get(id);
    if (loading === undefined) {
      loading = entry.load().then((definition) => {
        checkHears(entry, definition);
        this.#loaded.set(id, definition);
        return definition;
      });
      this.#loading.set(id, loading);
    }
    return loading;
  }
}

function checkHears(entry: ServiceEntry, definition: AnyService): void {
  const told = [...(entry.hears ?? [])].sort().join();
  const real = Object.keys(definition.hears ?? {})
    .sort()
    .join();
  if (told !== real) throw new Error(`${entry.id} is listed as hearing [${told}] but hears [${real}]`);
}
