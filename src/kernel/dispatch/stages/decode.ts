import type { RawRequest } from "../../edge/raw.ts";
import type { Route } from "../../route/route.ts";
import { codecFor } from "../../wire/codecs.ts";
import type { Exchange } from "../exchange.ts";

/** Turns bytes into the operation's input. */
export function decode(x: Exchange): void {
  const raw = x.raw as RawRequest;
  const { protocol, labels } = x.route as Route;
  const { model, operation, definition } = x.target;
  const { method, path, query } = raw;
  const headers = protocol === "rest-xml" ? presignedHeaders(raw) : raw.headers;
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

/**
 * Whoever presigns a request puts headers into the query, where whoever sends it cannot leave them out:
 * `x-amz-meta-a=b` means what the header would. Checksums stay where they are: signers put in that of no body at all.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
 */
const HOISTED =
  /^x-amz-(meta-.+|acl|grant-[a-z-]+|tagging|storage-class|server-side-encryption.*|website-redirect-location|object-lock-[a-z-]+|request-payer|expected-bucket-owner)$/;

function presignedHeaders({ headers, query }: RawRequest): RawRequest["headers"] {
  if (!query.includes("x-amz-")) return headers;
  const all: Record<string, string> = Object.assign(Object.create(null), headers);
  for (const [name, value] of new URLSearchParams(query)) {
    if (HOISTED.test(name)) all[name] ??= Buffer.from(value, "utf8").toString("latin1");
  }
  return all;
}
