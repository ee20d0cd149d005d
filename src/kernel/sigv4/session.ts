/**
 * Temporary credentials. Everything Cloudlet must know of one travels sealed inside its session token, so a
 * session costs no state and outlives a restart; whoever holds the token can neither read nor alter it.
 */
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { encodeAccessKeyId } from "../../aws/access-key-id.ts";
import { type Instant, instant } from "../../base/instant.ts";
import type {
  FederatedUserPrincipal,
  RolePrincipal,
  RootPrincipal,
  SessionFacts,
  UserPrincipal,
} from "../iam/principal.ts";
import { ALPHANUMERIC, type Ids } from "../ids/ids.ts";
import type { Sealer } from "../ids/sealer.ts";

/** A principal that acts with temporary credentials. */
export type SessionPrincipal =
  | RolePrincipal
  | FederatedUserPrincipal
  | (UserPrincipal & { readonly session: SessionFacts })
  | (RootPrincipal & { readonly session: SessionFacts });

/** As STS answers them. */
export interface SessionCredentials {
  readonly AccessKeyId: string;
  readonly SecretAccessKey: string;
  readonly SessionToken: string;
  readonly Expiration: Instant;
}

/** What a session token holds. */
export interface Session {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly principal: SessionPrincipal;
}

const PURPOSE = "session";
const SECRET_CHARACTERS = 40;
const KEY_ID_RANDOM_BYTES = 5;
/** Tokens above this size are worth the time to deflate: they travel with every request. */
const DEFLATE_ABOVE_BYTES = 1024;
const PLAIN = 1;
const DEFLATED = 2;

/** Makes temporary credentials for `principal`; they end at `principal.session.expiresAt`. */
export function issueSession(
  maker: { readonly sealer: Sealer; readonly ids: Ids },
  principal: SessionPrincipal,
): SessionCredentials {
  const accessKeyId = encodeAccessKeyId("ASIA", principal.account, maker.ids.bytes(KEY_ID_RANDOM_BYTES));
  const secretAccessKey = maker.ids.text(SECRET_CHARACTERS, ALPHANUMERIC);
  const session: Session = { accessKeyId, secretAccessKey, principal };
  return {
    AccessKeyId: accessKeyId,
    SecretAccessKey: secretAccessKey,
    SessionToken: maker.sealer.seal(PURPOSE, pack(session)),
    Expiration: instant(principal.session.expiresAt),
  };
}

/**
 * Reads a session token; undefined when this world did not issue it. Whether it expired is for the caller to
 * see.
 */
export function openSession(sealer: Sealer, token: string): Session | undefined {
  const packed = sealer.open(PURPOSE, token);
  if (packed === undefined) return undefined;
  const body = Buffer.from(packed.buffer, packed.byteOffset + 1, packed.length - 1);
  const text = packed[0] === DEFLATED ? inflateRawSync(body) : body;
  return JSON.parse(text.toString());
}

function pack(session: Session): Uint8Array {
  const text = Buffer.from(JSON.stringify(session));
  const deflate = text.length > DEFLATE_ABOVE_BYTES;
  return Buffer.concat([Uint8Array.of(deflate ? DEFLATED : PLAIN), deflate ? deflateRawSync(text) : text]);
}
