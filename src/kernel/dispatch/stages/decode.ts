import type { RawRequest } from "../../edge/raw.ts";
import type { Route } from "../../route/route.ts";
import { codecFor } from "../../wire/codecs.ts";
import type { Exchange } from "../exchange.ts";

/** Turns bytes into the operation's input. */
export function decode(x: Exchange): void {
  const raw = x.raw as RawRequest;
  const route = x.route as Route;
  x.input = codecFor(route.protocol).decode(x.target.model, x.target.operation, {
    method: raw.method,
    path: raw.path,
    query: raw.query,
    headers: raw.headers,
    labels: route.labels,
    body: x.body,
  });
}
