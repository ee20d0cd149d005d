import type { ServiceEntry } from "./dispatch/registry.ts";
import { METER } from "./meter/publication.ts";
import { NAME_RELEASED, NAMES } from "./names/names.ts";

/** What the kernel itself keeps in cells, as services that nobody outside can call. */
export const KERNEL_SERVICES: readonly ServiceEntry[] = [
  { id: NAMES.id, load: async () => NAMES, hears: [NAME_RELEASED] },
  { id: METER.id, load: async () => METER },
];
