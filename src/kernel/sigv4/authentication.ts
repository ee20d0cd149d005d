/** What the authenticator works with, and what it answers. */
import type { Instant } from "../../base/instant.ts";
import type { Principal } from "../iam/principal.ts";
import type { Sealer } from "../ids/sealer.ts";
import type { IdentityDirectory } from "../ports/identity.ts";
import type { ClaimPlace } from "./claim.ts";
import type { PayloadProof } from "./payload.ts";

export interface AuthenticatorOptions {
  readonly identity: () => IdentityDirectory;
  readonly sealer: Sealer;
  /** What root users sign with; undefined takes keys that this world did not issue for a developer's. */
  readonly rootSecret: string | undefined;
  /**
   * The time as the signer's own clock has it: the wall clock for clients on a socket, whatever the virtual
   * clock shows. Signatures are checked against it for skew; everything else goes by the virtual clock.
   */
  readonly signingNow: () => Instant;
  /**
   * What the virtual clock showed at an instant of the signer's clock: moving the clock ahead then ends
   * presigned requests too. Default: both clocks are the same.
   */
  readonly virtualAt?: (signedAt: Instant) => Instant;
}

/** Who asks, and how it is known. */
export interface Authentication {
  readonly principal: Principal;
  readonly accessKeyId: string | undefined;
  readonly signedRegion: string | undefined;
  readonly signedService: string | undefined;
  /** False for anonymous callers and for development keys, whose signatures nobody can check. */
  readonly verified: boolean;
  /** Where the signature was; undefined for anonymous callers. */
  readonly place: ClaimPlace | undefined;
  /** By the virtual clock. */
  readonly signedAt: Instant | undefined;
  /** Set for Signature Version 2. */
  readonly version?: 2;
  readonly payload: PayloadProof;
}
