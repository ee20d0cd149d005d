import type { StoreDefinition } from "../../kernel/store/database.ts";

/** STS keeps nothing: all that a session is travels in its token. */
export type Nothing = Readonly<Record<string, never>>;

const NOTHING: Nothing = {};

export const STORE: StoreDefinition<Nothing, Nothing> = {
  migrations: [],
  reader: () => NOTHING,
  writer: () => NOTHING,
};
