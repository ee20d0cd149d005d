import type { Exchange } from "../exchange.ts";

/** Holds the input against the model's constraints. */
export function validate(_x: Exchange): void {}
