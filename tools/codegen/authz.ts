/** Operations -> IAM actions, and what IAM knows of these (src/gen/<id>.authz.json). */
import type {
  ActionFacts,
  AuthorizationTable,
  ConditionType,
  OperationActions,
  ResourceTypeFacts,
  ServiceModel,
} from "../../src/kernel/wire/model.ts";
import type { IamAction, IamData } from "./iam-data.ts";
import { byName, sorted } from "./model.ts";

/** Prefixes of actions that are not the service's signing name. */
const PREFIXES: Readonly<Record<string, string>> = {
  cloudcontrol: "cloudformation",
  cloudwatch: "cloudwatch",
  "iot-data": "iot",
  resourcegroupstaggingapi: "tag",
  sso: "sso",
};

/**
 * API Gateway's management actions are HTTP verbs on the resource's path, whatever the operation is called:
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-permissions.html
 */
const VERB_PREFIX = "apigateway";

export interface ActionRules {
  /** "service.Operation" -> its actions, where the action does not simply bear the operation's name. */
  readonly rows: Readonly<
    Record<string, { readonly actions: readonly string[]; readonly also?: readonly string[] }>
  >;
  /** "service.Operation" -> why there is no action. */
  readonly exceptions: Readonly<Record<string, NonNullable<OperationActions["exception"]>>>;
}

/** Throws with every operation that ends without an action, and every rule that is wrong or says nothing. */
export function authorizationTable(
  model: ServiceModel,
  rules: ActionRules,
  iam: IamData,
): AuthorizationTable {
  const prefix = PREFIXES[model.id] ?? model.signingName;
  const faults: string[] = [];
  const operations = Object.fromEntries(
    Object.keys(model.operations).map((name) => [
      name,
      operationActions(model, prefix, name, rules, iam, faults),
    ]),
  );
  const table = factTable(Object.values(operations), iam, faults);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return { id: model.id, prefix, operations, ...table };
}

function operationActions(
  model: ServiceModel,
  prefix: string,
  operation: string,
  { rows, exceptions }: ActionRules,
  iam: IamData,
  faults: string[],
): OperationActions {
  const key = `${model.id}.${operation}`;
  const sameName = iam.action(`${prefix}:${operation}`);
  const exception = exceptions[key];
  if (exception !== undefined) {
    if (sameName !== undefined) faults.push(`${key}: an exception, but ${prefix}:${operation} exists`);
    return exception === "token"
      ? { actions: [], exception }
      : { actions: [`${prefix}:${operation}`], exception };
  }
  const row = rows[key];
  if (row !== undefined) return withDependents(row.actions, row.also ?? [], iam);
  if (sameName !== undefined) return withDependents([`${prefix}:${sameName.name}`], [], iam);
  if (prefix === VERB_PREFIX) return { actions: [`${prefix}:${model.operations[operation]?.http.method}`] };
  faults.push(`${key}: no action ${prefix}:${operation}; add a row to operation-actions.json`);
  return { actions: [] };
}

function withDependents(actions: readonly string[], also: readonly string[], iam: IamData): OperationActions {
  const more = new Set([...also, ...actions.flatMap((action) => iam.action(action)?.dependent ?? [])]);
  for (const action of actions) more.delete(action);
  return { actions, ...(more.size > 0 && { also: [...more].sort(byName) }) };
}

function factTable(operations: readonly OperationActions[], iam: IamData, faults: string[]) {
  const actions: Record<string, ActionFacts> = {};
  const resources: Record<string, ResourceTypeFacts> = {};
  const conditions: Record<string, ConditionType> = {};
  const note = (prefix: string, keys: readonly string[]): readonly string[] => {
    for (const key of keys) conditions[key] ??= conditionType(prefix, key, iam);
    return keys;
  };
  const documented = operations.filter((operation) => operation.exception === undefined);
  for (const name of new Set(documented.flatMap(({ actions, also = [] }) => [...actions, ...also]))) {
    const action = iam.action(name);
    const prefix = name.slice(0, name.indexOf(":"));
    if (action === undefined) {
      faults.push(`operation-actions.json: no action ${name}`);
      continue;
    }
    actions[name] = actionFacts(prefix, action, note);
    for (const { name: type } of action.resources) {
      const facts = iam.service(prefix)?.resources.find((resource) => resource.name === type);
      if (facts === undefined) faults.push(`iam-data: no resource type ${prefix}:${type}`);
      else
        resources[`${prefix}:${type}`] ??= {
          arn: facts.arn,
          ...some("conditions", note(prefix, facts.conditions)),
        };
    }
  }
  return { actions: ordered(actions), resources: ordered(resources), conditions: ordered(conditions) };
}

function actionFacts(
  prefix: string,
  action: IamAction,
  note: (prefix: string, keys: readonly string[]) => readonly string[],
): ActionFacts {
  const resources = action.resources.map(({ name, required, conditions }) => [
    `${prefix}:${name}`,
    { ...(required && { required }), ...some("conditions", note(prefix, conditions)) },
  ]);
  return {
    access: action.access,
    ...(resources.length > 0 && { resources: Object.fromEntries(resources) }),
    ...some("conditions", note(prefix, action.conditions)),
  };
}

/** Global keys that a service's own page leaves out are strings: the reference lists only those it treats specially. */
function conditionType(prefix: string, key: string, iam: IamData): ConditionType {
  return iam.service(prefix)?.conditions.get(key.toLowerCase())?.type ?? "String";
}

function some<K extends string>(name: K, keys: readonly string[]): { readonly [P in K]?: readonly string[] } {
  return (keys.length > 0 ? { [name]: keys } : {}) as { readonly [P in K]?: readonly string[] };
}

function ordered<T>(table: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(sorted(table));
}
