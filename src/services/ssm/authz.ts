/**
 * What each operation demands. A parameter that is not there is told to those only who may ask for it.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssystemsmanager.html
 */
import { parseArn } from "../../aws/arn.ts";
import type { GetParametersByPathRequest, PutParameterRequest, Tag } from "../../gen/ssm.ts";
import type { AuthzRule, ContextValue, Demand, Home } from "../../kernel/dispatch/contract.ts";
import { parameterAt } from "./find.ts";
import type { Read } from "./kit.ts";
import {
  type Address,
  checkForm,
  checkNewName,
  isElsewhere,
  parameterArn,
  parseAddress,
  parsePath,
} from "./name.ts";
import type { Tags } from "./parameter.ts";
import { settingArn, settingId } from "./settings.ts";
import { combinedPolicy } from "./sharing.ts";
import type { SsmReader } from "./store.ts";
import { requestTags } from "./tags.ts";

type Rule<I> = AuthzRule<I, SsmReader>;
interface ByName {
  readonly Name: string;
}

function demandAt(ctx: Read, operation: string, address: Address, more?: Partial<Demand>): Demand {
  const record = parameterAt(ctx, address);
  const tags = record?.tags;
  const demand: Demand = {
    action: `ssm:${operation}`,
    resource: parameterArn(ctx.scope, record?.name ?? address.names[0]),
    resourcePolicy: combinedPolicy(record),
    resourceTags: tags,
  };
  const tagged = tags !== undefined && hasEntries(tags);
  if (more === undefined && !tagged) return demand;
  return { ...demand, ...more, ...(tagged && { context: { ...ownTags(tags), ...more?.context } }) };
}

function hasEntries(tags: Tags): boolean {
  for (const _name in tags) return true;
  return false;
}

/** ssm:resourceTag, older than aws:ResourceTag. */
function ownTags(tags: Tags): Record<string, ContextValue> {
  return Object.fromEntries(Object.entries(tags).map(([key, value]) => [`ssm:resourceTag/${key}`, value]));
}

const named = (name: string): Address => {
  checkForm(name);
  return { names: [name], selector: undefined, account: undefined, region: undefined };
};

/** Reading one parameter, perhaps another account's. */
export const onParameter =
  (action: string): Rule<ByName> =>
  (ctx, { Name }) =>
    demandAt(ctx, action, parseAddress(Name));

/** Each of them is decided by itself; those of other accounts where they are. */
export const onParameters: Rule<{ readonly Names: readonly string[] }> = (ctx, { Names }) =>
  Names.map(parseAddress)
    .filter((address) => !isElsewhere(ctx.scope, address))
    .map((address) => demandAt(ctx, "GetParameters", address));

/** A parameter of one's own account, by its name only. */
export const onOwnParameter =
  (action: string): Rule<ByName> =>
  (ctx, { Name }) =>
    demandAt(ctx, action, named(Name));

export const onOwnParameters =
  (action: string): Rule<{ readonly Names: readonly string[] }> =>
  (ctx, { Names }) =>
    Names.map((name) => demandAt(ctx, action, named(name)));

/** Whoever may list a path may list all below it. */
export const onPath: Rule<GetParametersByPathRequest> = (ctx, { Path, Recursive }) => ({
  action: "ssm:GetParametersByPath",
  resource: parameterArn(ctx.scope, parsePath(Path) === "" ? "/" : Path),
  context: { "ssm:Recursive": Recursive === true ? "true" : "false" },
});

/** Knows no single resource. */
export const onAllParameters: Rule<object> = ({ scope }) => ({
  action: "ssm:DescribeParameters",
  resource: `arn:${scope.partition}:ssm:${scope.region}:${scope.account}:*`,
});

/** Tags given at once need the permission to tag. */
export const onPut: Rule<PutParameterRequest> = (ctx, input) => {
  checkNewName(ctx.scope, input.Name);
  const address = named(input.Name);
  const policies = input.Policies !== undefined || hasPolicies(ctx, input.Name);
  const more = {
    ...(input.Tags !== undefined && { requestTags: requestTags(input.Tags) }),
    context: {
      "ssm:Overwrite": input.Overwrite === true ? "true" : "false",
      "ssm:Policies": policies ? "true" : "false",
    },
  };
  const put = demandAt(ctx, "PutParameter", address, more);
  const tagged = input.Tags !== undefined && input.Tags.length > 0;
  return tagged ? [put, demandAt(ctx, "AddTagsToResource", address, more)] : put;
};

function hasPolicies(ctx: Read, name: string): boolean {
  return (ctx.store.parameters.get(name)?.current.policies.length ?? 0) > 0;
}

/** The last part but one of the ARNs of what Systems Manager tags. */
const TAGGED: Readonly<Record<string, string>> = {
  Association: "association",
  Automation: "automation-execution",
  Document: "document",
  MaintenanceWindow: "maintenancewindow",
  ManagedInstance: "managed-instance",
  OpsItem: "opsitem",
  OpsMetadata: "opsmetadata",
  PatchBaseline: "patchbaseline",
};

interface Tagging {
  readonly ResourceType: string;
  readonly ResourceId: string;
  readonly Tags?: readonly Tag[];
  readonly TagKeys?: readonly string[];
}

export const onTagged =
  (action: string): Rule<Tagging> =>
  (ctx, { ResourceType, ResourceId, Tags: tags, TagKeys }) => {
    const more = {
      ...(tags !== undefined && { requestTags: requestTags(tags) }),
      ...(TagKeys !== undefined && { tagKeys: TagKeys }),
    };
    const { partition, region, account } = ctx.scope;
    if (ResourceType !== "Parameter") {
      const resource = `arn:${partition}:ssm:${region}:${account}:${TAGGED[ResourceType]}/${ResourceId}`;
      return { action: `ssm:${action}`, resource, ...more };
    }
    const address = {
      names: [ResourceId],
      selector: undefined,
      account: undefined,
      region: undefined,
    } as const;
    return demandAt(ctx, action, address, more);
  };

export const onSetting =
  (action: string): Rule<{ readonly SettingId: string }> =>
  (ctx, { SettingId }) => ({
    action: `ssm:${action}`,
    resource: settingArn(ctx.scope, settingId(SettingId)),
  });

/** Only the owner's account may say with whom a parameter is shared. */
export const onShared =
  (action: string): Rule<{ readonly ResourceArn: string }> =>
  (ctx, { ResourceArn }) => {
    const address = ResourceArn.includes(":parameter/") ? parseAddress(ResourceArn) : undefined;
    if (address === undefined) return { action: `ssm:${action}`, resource: ResourceArn };
    return demandAt(ctx, action, address, { resourcePolicy: undefined });
  };

interface Addressed {
  readonly Name?: string;
  readonly Names?: readonly string[];
  readonly ResourceArn?: string;
}

/** A parameter lives with its owner, whom an ARN names. */
export function home(input: object): Home {
  const { Name, Names, ResourceArn } = input as Addressed;
  const texts = Names ?? [Name ?? ResourceArn ?? ""];
  const accounts = new Set(texts.map(accountIn));
  return { account: accounts.size === 1 ? [...accounts][0] : undefined };
}

function accountIn(text: string): string | undefined {
  const account = text.startsWith("arn:") ? parseArn(text)?.account : undefined;
  return account !== undefined && /^\d{12}$/.test(account) ? account : undefined;
}
