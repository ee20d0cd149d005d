/** Which services a policy lets somebody into: what the access advisor goes by. */
import { SERVICES } from "../../gen/services.ts";
import { type PolicyDocument, parsePolicy, type StatementDocument } from "../../lang/iam/document.ts";
import { compileWildcard, matchesWildcard } from "../../lang/iam/wildcard.ts";

export interface AdvisedService {
  /** The prefix of its actions. */
  readonly namespace: string;
  readonly name: string;
}

/** Where the prefix of actions is not the name in signatures. */
const NAMESPACES: Readonly<Record<string, string>> = {
  cloudcontrol: "cloudformation",
  cloudwatch: "cloudwatch",
  "iot-data": "iot",
  resourcegroupstaggingapi: "tag",
  sso: "sso",
};

/** The action prefix of a service by Cloudlet's name for it. */
export function namespaceOf(serviceId: string): string {
  return NAMESPACES[serviceId] ?? SIGNING_NAMES.get(serviceId) ?? serviceId;
}
const SIGNING_NAMES: ReadonlyMap<string, string> = new Map(
  SERVICES.map(({ id, signingName }) => [id, signingName]),
);

/** Every service that can be asked about, by namespace. */
export const ADVISED_SERVICES: readonly AdvisedService[] = [
  ...new Map(
    SERVICES.map(({ id, sdkId }) => [
      namespaceOf(id),
      { namespace: namespaceOf(id), name: sdkId },
    ]).reverse() as [string, AdvisedService][],
  ).values(),
].sort((a, b) => (a.namespace < b.namespace ? -1 : 1));

/** Whether some Allow statement of the policy covers an action of the service. */
export function grants(document: string, namespace: string): boolean {
  return parsePolicy(document).statements.some(
    (statement) => statement.effect === "Allow" && coversService(statement, namespace.toLowerCase()),
  );
}

/** Whether some Allow statement of the policy covers the action. */
export function allowsAction({ statements }: PolicyDocument, action: string): boolean {
  const name = action.toLowerCase();
  const covers = (pattern: string) => matchesWildcard(compileWildcard(pattern.toLowerCase()), name);
  return statements.some(
    ({ effect, action: named, notAction = [] }) =>
      effect === "Allow" && (named === undefined ? !notAction.some(covers) : named.some(covers)),
  );
}

function coversService({ action, notAction }: StatementDocument, namespace: string): boolean {
  if (action !== undefined) return action.some((pattern) => prefixMatches(pattern, namespace));
  return !(notAction ?? []).some((pattern) => pattern === "*" || pattern.toLowerCase() === `${namespace}:*`);
}

function prefixMatches(pattern: string, namespace: string): boolean {
  const [prefix = ""] = pattern.toLowerCase().split(":", 1);
  return matchesWildcard(compileWildcard(prefix), namespace);
}
