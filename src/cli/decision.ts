import type { Decision } from "../lang/iam/evaluate.ts";
import type { Consideration, Explanation, MatchedStatement } from "../lang/iam/explain.ts";

/** An explanation as the admin API sends it; while a call's cell is unknown there is only the decision. */
export type Trace = Explanation | Decision;

const KINDS: Readonly<Record<Consideration["kind"], string>> = {
  identity: "identity policies",
  resource: "the resource's policy",
  boundary: "the permissions boundary",
  session: "session policies",
  scp: "service control policies",
  rcp: "resource control policies",
  endpoint: "the VPC endpoint's policy",
  grant: "grants",
};

/** Tells in prose which statement of which policy decided, and what every other policy had to say. */
export function decisionText(trace: Trace): string {
  if (!("decision" in trace)) return reason(trace);
  const { decision, considered, missingContextKeys } = trace;
  const lines = [reason(decision), ...considered.map(describeKind)];
  if (missingContextKeys.length > 0) {
    lines.push(
      `  The policies also read keys that the request does not have: ${missingContextKeys.join(", ")}.`,
    );
  }
  return lines.join("\n");
}

function reason({ allowed, kind, policy, statement, sid }: Decision): string {
  if (kind === undefined) return allowed ? "Allowed: the caller is the account's root user." : "Denied.";
  if (policy === undefined) return `${allowed ? "Allowed" : "Denied"}: nothing in ${KINDS[kind]} allows it.`;
  return `${allowed ? "Allowed" : "Denied"} by ${statementName(statement, sid)} of ${policy} (${KINDS[kind]}).`;
}

function describeKind({ kind, level, policies, outcome, matched }: Consideration): string {
  const where = level === undefined ? KINDS[kind] : `${KINDS[kind]}, level ${level}`;
  if (matched.length === 0) return `  ${where}: nothing matches in ${policies.join(", ") || "no policy"}`;
  return [`  ${where}: ${outcome}`, ...matched.map(describeStatement)].join("\n");
}

function describeStatement({ policy, index, sid, effect, start }: MatchedStatement): string {
  return `    ${effect.padEnd(5)}  ${statementName(index, sid)} of ${policy}, line ${start.line}`;
}

/** Counted from 1, as people do. */
function statementName(index: number | undefined, sid: string | undefined): string {
  const number = `statement ${(index ?? 0) + 1}`;
  return sid === undefined ? number : `${number} "${sid}"`;
}
