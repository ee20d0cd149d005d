/** Tags that a session carries, and which of them go on to the sessions it makes. */
import type { Principal, SessionFacts } from "../../kernel/iam/principal.ts";
import { duplicateTagKeys, invalidParameter, transitiveConflict, transitiveWithoutTag } from "./errors.ts";
import { SESSION_TAGS_MAX } from "./limits.ts";

export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

export interface SessionTags {
  /** What the request asked for. */
  readonly requested: Readonly<Record<string, string>>;
  /** What came with the calling session. */
  readonly inherited: Readonly<Record<string, string>>;
  readonly requestedTransitive: readonly string[];
  /** Requested and inherited. */
  readonly all: Readonly<Record<string, string>>;
  readonly transitiveKeys: readonly string[];
}

/**
 * Brings together the tags of a request and those its caller's session hands on. Throws
 * InvalidParameterValue.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
 */
export function sessionTags(
  caller: Principal,
  tags: readonly Tag[] = [],
  transitiveKeys: readonly string[] = [],
): SessionTags {
  const inherited = handedOn("session" in caller ? caller.session : undefined);
  const requested = requestedTags(tags);
  const keys = new Set(Object.keys(requested).map(folded));
  if (Object.keys(inherited).some((key) => keys.has(folded(key)))) throw transitiveConflict();
  if (transitiveKeys.some((key) => !keys.has(folded(key)))) throw transitiveWithoutTag();
  return {
    requested,
    inherited,
    requestedTransitive: transitiveKeys,
    all: { ...inherited, ...requested },
    transitiveKeys: [...Object.keys(inherited), ...transitiveKeys],
  };
}

function requestedTags(tags: readonly Tag[]): Readonly<Record<string, string>> {
  if (tags.length > SESSION_TAGS_MAX)
    throw invalidParameter(`A session can have at most ${SESSION_TAGS_MAX} tags.`);
  const seen = new Set<string>();
  const requested: Record<string, string> = {};
  for (const { Key, Value } of tags) {
    if (/^aws:/i.test(Key)) throw invalidParameter("Tag keys that begin with aws: are reserved for AWS.");
    if (seen.has(folded(Key))) throw duplicateTagKeys();
    seen.add(folded(Key));
    requested[Key] = Value;
  }
  return requested;
}

function handedOn(session: SessionFacts | undefined): Readonly<Record<string, string>> {
  const { tags = {}, transitiveTagKeys = [] } = session ?? {};
  const going = new Set(transitiveTagKeys.map(folded));
  return Object.fromEntries(Object.entries(tags).filter(([key]) => going.has(folded(key))));
}

/** Tag keys are the same in any case. */
function folded(key: string): string {
  return key.toLowerCase();
}
