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
export const DEVELOPMENT_ACCOUNT = "000000000000";

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
  readonly strictCredentials: boolean;
}

/** Finds out who an access key id (and session token) stands for. */
export class Credentials {
  readonly #options: CredentialsOptions;
  readonly #sessions = new RecentCache<Session>(SESSIONS_KEPT);

  constructor(options: CredentialsOptions) {
    this.#options = options;
  }

  /** Throws the family's error for a key that is unknown, inactive or expired. `now` is virtual time. */
  resolve(
    accessKeyId: string,
    token: string | undefined,
    asked: { readonly now: Instant; readonly region: string; readonly family: RefusalFamily },
  ): Credential {
    if (token !== undefined && token !== "") {
      const session = this.#session(token);
      if (session !== undefined) return useSession(session, accessKeyId, token, asked.now, asked.family);
    }
    const record = this.#options.identity().accessKey(accessKeyId);
    if (record?.status === "Active" && !token)
      return { principal: record.principal, secret: record.secretAccessKey };
    if (record !== undefined || accessKeyId.startsWith("ASIA") || this.#options.strictCredentials)
      throw token
        ? refusalError({ meaning: "bad-token", token }, asked.family)
        : refusalError({ meaning: "unknown-key", accessKeyId }, asked.family);
    const account = ACCOUNT_ID.test(accessKeyId) ? accessKeyId : DEVELOPMENT_ACCOUNT;
    return { principal: rootOf(account, partitionOf(asked.region)), secret: undefined };
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
  now: Instant,
  family: RefusalFamily,
): Credential {
  if (session.accessKeyId !== accessKeyId) throw refusalError({ meaning: "bad-token", token }, family);
  if (session.principal.session.expiresAt <= now)
    throw refusalError({ meaning: "expired-token", token }, family);
  return { principal: session.principal, secret: session.secretAccessKey };
}
