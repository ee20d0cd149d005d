import type { RawRequest } from "../../edge/raw.ts";
import type { Route } from "../../route/route.ts";
import { codecFor } from "../../wire/codecs.ts";
import type { Exchange } from "../exchange.ts";

/** Turns bytes into the operation's input. */
export function decode(x: Exchange): void {
  const raw = x.raw as RawRequest;
  const { protocol, labels } = x.route as Route;
  const { model, operation, definition } = x.target;
  const { method, path, query, headers } = raw;
  x.input = codecFor(protocol).decode(model, operation, {
    method,
    path,
    query,
    headers,
    labels,
    body: x.body,
  });
  if (protocol === "query" && definition.completes !== undefined)
    x.input = definition.completes(x.input, {
      operation: operation.name,
      url: x.request.endpoint + path,
    });
}
