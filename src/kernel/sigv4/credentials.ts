/** Whose credentials signed: long-term keys, sessions, and the keys of developers who need none. */
import { partitionOf } from "../../aws/regions.ts";
import type { Instant } from "../../base/instant.ts";
import { type Principal, rootOf } from "../iam/principal.ts";
import type { Sealer } from "../ids/sealer.ts";
import type { IdentityDirectory } from "../ports/identity.ts";
import { RecentCache } from "./recent-cache.ts";
import { type RefusalFamily, refusalError } from "./refusal.ts";
import { openSession, type Session } from "./session.ts";

/** The account of everybody who signs with a key that nobody issued. */
const DEVELOPMENT_ACCOUNT = "000000000000";

const SESSIONS_KEPT = 2_000;
const ACCOUNT_ID = /^\d{12}$/;

export interface Credential {
  readonly principal: Principal;
  /** Undefined for a development key: there is nothing to check its signature with. */
  readonly secret: string | undefined;
}

export interface CredentialsOptions {
  readonly identity: () => IdentityDirectory;
  readonly sealer: Sealer;
  /**
   * What the root user of any account signs with, under the account's number as key id. When set, nobody else gets in
   * but with keys and sessions that this world issued; undefined lets developers in unchecked.
   */
  readonly rootSecret: string | undefined;
}

/** When, where and in whose words. `now` is virtual time. */
interface Asked {
  readonly now: Instant;
  readonly region: string;
  readonly family: RefusalFamily;
  /** The token is of a session with a directory bucket, which is good for nothing else. */
  readonly ofBucket?: boolean;
}

/** Finds out who an access key id (and session token) stands for. */
export class Credentials {
  readonly #options: CredentialsOptions;
  readonly #sessions = new RecentCache<Session>(SESSIONS_KEPT);

  constructor(options: CredentialsOptions) {
    this.#options = options;
  }

  /**
   * Throws the family's error for a key that is unknown in the Region's partition, inactive or expired: no partition
   * knows the credentials of another.
   */
  resolve(accessKeyId: string, token: string | undefined, asked: Asked): Credential {
    if (token !== undefined && token !== "") {
      const session = this.#session(token);
      if (session !== undefined) return useSession(session, accessKeyId, token, asked);
    }
    const record = this.#options.identity().accessKey(accessKeyId);
    const partition = partitionOf(asked.region);
    if (record?.status === "Active" && record.principal.partition === partition && !token)
      return { principal: record.principal, secret: record.secretAccessKey };
    const { rootSecret } = this.#options;
    const isRoot = ACCOUNT_ID.test(accessKeyId);
    const strange = record !== undefined || accessKeyId.startsWith("ASIA");
    if (strange || (rootSecret !== undefined && (!isRoot || token)))
      throw token
        ? refusalError({ meaning: "bad-token", token }, asked.family)
        : refusalError({ meaning: "unknown-key", accessKeyId }, asked.family);
    const account = isRoot ? accessKeyId : DEVELOPMENT_ACCOUNT;
    return { principal: rootOf(account, partition), secret: rootSecret };
  }

  #session(token: string): Session | undefined {
    const kept = this.#sessions.get(token);
    if (kept !== undefined) return kept;
    const opened = openSession(this.#options.sealer, token);
    if (opened !== undefined) this.#sessions.set(token, opened);
    return opened;
  }
}

function useSession(
  session: Session,
  accessKeyId: string,
  token: string,
  { now, region, family, ofBucket = false }: Asked,
): Credential {
  const { principal } = session;
  const rightPlace = (principal.session.bucket !== undefined) === ofBucket;
  if (session.accessKeyId !== accessKeyId || principal.partition !== partitionOf(region) || !rightPlace)
    throw refusalError({ meaning: "bad-token", token }, family);
  if (principal.session.expiresAt <= now) throw refusalError({ meaning: "expired-token", token }, family);
  return { principal, secret: session.secretAccessKey };
}
