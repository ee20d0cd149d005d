import type { Protocol } from "./model.ts";
import type { Codec } from "./protocol.ts";
import { awsJson } from "./protocols/aws-json.ts";
import { ec2 } from "./protocols/ec2.ts";
import { query } from "./protocols/query.ts";
import { restJson } from "./protocols/rest-json.ts";
import { restXml } from "./protocols/rest-xml.ts";
import { rpcV2Cbor } from "./protocols/rpc-v2-cbor.ts";

const CODECS: Readonly<Record<Protocol, Codec>> = {
  json: awsJson,
  "rest-json": restJson,
  "rest-xml": restXml,
  query,
  ec2,
  "smithy-rpc-v2-cbor": rpcV2Cbor,
};

/** The codec of a protocol. Codecs have no state of their own: all worlds share them. */
export function codecFor(protocol: Protocol): Codec {
  return CODECS[protocol];
}
