import type { RawResponse } from "../../edge/raw.ts";
import type { Route } from "../../route/route.ts";
import { codecFor } from "../../wire/codecs.ts";
import type { WireMeta } from "../../wire/protocol.ts";
import type { AwsError } from "../errors.ts";
import type { Exchange } from "../exchange.ts";

/** Turns the output into bytes. */
export function encode(x: Exchange): void {
  const { model, operation } = x.target;
  x.response = codecFor((x.route as Route).protocol).encode(model, operation, x.output as object, metaOf(x));
}

/** Turns what went wrong into the protocol's error answer; JSON where the request was refused before it had one. */
export function encodeError(x: Exchange): RawResponse {
  const codec = codecFor(x.protocol ?? "json");
  const target: Exchange["target"] | undefined = x.target;
  return codec.encodeError(target?.model, target?.operation, x.error as AwsError, metaOf(x));
}

function metaOf(x: Exchange): WireMeta {
  const target: Exchange["target"] | undefined = x.target;
  return { requestId: x.requestId, xmlDeclaration: target?.definition.declaresXml === true };
}
