/** What an identity provider says of somebody, in the form in which roles ask for it. */

import type { SessionFacts } from "../../kernel/iam/principal.ts";
import type { RoleRecord } from "../../kernel/ports/identity.ts";
import { issueSession } from "../../kernel/sigv4/session.ts";
import type { Writing } from "./kit.ts";
import { assumed, assumedRoleUser, roleSessionEnd, sessionFacts } from "./role.ts";
import { packedSize, type SessionPolicies } from "./session-policy.ts";
import { type SessionTags, sessionTags, type Tag } from "./session-tags.ts";

export interface Federation {
  /** ARN of the provider, or the host name of one that AWS knows. */
  readonly provider: string;
  /** Condition keys: "accounts.google.com:aud", "saml:sub" ... */
  readonly keys: Readonly<Record<string, string | readonly string[]>>;
  readonly tags: readonly Tag[];
  readonly transitiveTagKeys: readonly string[];
  readonly sourceIdentity: string | undefined;
}

const NOBODY = { kind: "anonymous" } as const;

export function federationTags(federation: Federation): SessionTags {
  return sessionTags(NOBODY, federation.tags, federation.transitiveTagKeys);
}

/** Makes the role session of a federated user, and the parts of the answer that both operations share. */
export function issueFederated(
  ctx: Writing,
  asked: {
    readonly kind: SessionFacts["kind"];
    readonly role: RoleRecord;
    readonly sessionName: string;
    readonly seconds: number | undefined;
    readonly policies: SessionPolicies;
    readonly federation: Federation;
  },
) {
  const { kind, role, sessionName, seconds, policies, federation } = asked;
  const tags = federationTags(federation);
  const PackedPolicySize = packedSize(policies, tags.all);
  const principal = assumed(
    role,
    sessionName,
    sessionFacts({
      kind,
      issuedAt: ctx.now,
      expiresAt: roleSessionEnd(ctx.now, role, seconds, false),
      ...policies,
      tags: tags.all,
      transitiveTagKeys: tags.transitiveKeys,
      sourceIdentity: federation.sourceIdentity,
      federation: federation.keys,
      federatedProvider: federation.provider,
    }),
  );
  return {
    Credentials: issueSession(ctx, principal),
    AssumedRoleUser: assumedRoleUser(principal),
    PackedPolicySize,
    SourceIdentity: federation.sourceIdentity,
  };
}
