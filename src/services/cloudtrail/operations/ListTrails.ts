import { read } from "../kit.ts";

/** Nothing can be made yet, so there is nothing to tell. */
export const ListTrails = read("ListTrails", () => ({}));
