import type { CellAccess } from "./composition.ts";
import type { Store } from "./store/store.ts";

/** How the directories look into cells of a world's store. */
export function cellAccess(store: Store): CellAccess {
  return {
    read: (service, scope, definition) => {
      const address = { ...scope, service };
      if (!store.has(address)) return undefined;
      const cell = store.cell(address, definition);
      return { store: cell.reader, version: () => cell.version };
    },
    openings: () => store.openings,
  };
}
