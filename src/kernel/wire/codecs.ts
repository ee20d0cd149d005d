import type { Protocol } from "./model.ts";
import type { Codec } from "./protocol.ts";
import { awsJson } from "./protocols/aws-json.ts";
import { uncompressed } from "./protocols/compression.ts";
import { ec2 } from "./protocols/ec2.ts";
import { query } from "./protocols/query.ts";
import { restJson } from "./protocols/rest-json.ts";
import { restXml } from "./protocols/rest-xml.ts";
import { rpcV2Cbor } from "./protocols/rpc-v2-cbor.ts";

const CODECS: Readonly<Record<Protocol, Codec>> = {
  json: compressible(awsJson),
  "rest-json": compressible(restJson),
  "rest-xml": compressible(restXml),
  query: compressible(query),
  ec2: compressible(ec2),
  "smithy-rpc-v2-cbor": compressible(rpcV2Cbor),
};

/** Compression of request bodies is the same in all protocols. */
function compressible(codec: Codec): Codec {
  return {
    ...codec,
    decode: (model, operation, request) => {
      const plain = operation.requestCompression === undefined ? request : uncompressed(operation, request);
      return codec.decode(model, operation, plain);
    },
  };
}

/** The codec of a protocol. Codecs have no state of their own: all worlds share them. */
export function codecFor(protocol: Protocol): Codec {
  return CODECS[protocol];
}
