/** What is kept, in the words of the API; and the ARNs of it all. */
import type * as Api from "../../gen/organizations.ts";
import type { Read } from "./kit.ts";
import { type OrganizationPolicy, policyArn } from "./policy.ts";
import type { Creation, Member } from "./store/accounts.ts";
import type { Handshake } from "./store/handshakes.ts";
import type { Organization } from "./store/organizations.ts";
import type { Transfer } from "./store/transfers.ts";
import type { Unit } from "./store/units.ts";

/** `what`: "account/o-1/123", "ou/o-1/ou-..." ... */
export function arnIn(ctx: Read, organization: Organization, what: string): string {
  return `arn:${ctx.scope.partition}:organizations::${organization.management}:${what}`;
}

export function organizationShape(ctx: Read, organization: Organization): Api.Organization {
  const { id, management, featureSet } = organization;
  return {
    Id: id,
    Arn: arnIn(ctx, organization, `organization/${id}`),
    FeatureSet: featureSet,
    MasterAccountArn: accountArn(ctx, organization, management),
    MasterAccountId: management,
    MasterAccountEmail: ctx.store.accounts.get(management)?.email,
    // AWS lists this one whatever is enabled, and says not to rely on it.
    AvailablePolicyTypes: featureSet === "ALL" ? [{ Type: "SERVICE_CONTROL_POLICY", Status: "ENABLED" }] : [],
  };
}

export function rootShape(ctx: Read, organization: Organization): Api.Root {
  const types = ctx.store.organizations.enabledTypes(organization.id);
  return {
    Id: organization.root,
    Arn: arnIn(ctx, organization, `root/${organization.id}/${organization.root}`),
    Name: "Root",
    PolicyTypes: types.map((Type) => ({ Type, Status: "ENABLED" })),
  };
}

export function accountArn(ctx: Read, organization: Organization, account: string): string {
  return arnIn(ctx, organization, `account/${organization.id}/${account}`);
}

/** "o-1/r-1/ou-1/": what aws:PrincipalOrgPaths holds; without the account itself. */
export function pathOf(ctx: Read, organization: Organization, parent: string): string {
  return `${[organization.id, ...ctx.store.units.lineage(organization.id, parent)].join("/")}/`;
}

export function accountShape(ctx: Read, organization: Organization, account: Member): Api.Account {
  const { state } = account;
  return {
    Id: account.id,
    Arn: accountArn(ctx, organization, account.id),
    Email: account.email,
    Name: account.name,
    Status: state === "CLOSED" ? "SUSPENDED" : state,
    State: state,
    Paths: [`${pathOf(ctx, organization, account.parent)}${account.id}/`],
    JoinedMethod: account.joinedMethod,
    JoinedTimestamp: account.joinedAt,
  };
}

export function creationShape(creation: Creation): Api.CreateAccountStatus {
  const { state, completedAt, failure } = creation;
  return {
    Id: creation.id,
    AccountName: creation.name,
    State: state,
    RequestedTimestamp: creation.requestedAt,
    ...(completedAt !== null && { CompletedTimestamp: completedAt }),
    ...(state !== "FAILED" && { AccountId: creation.account }),
    ...(failure !== null && { FailureReason: failure }),
  };
}

export function unitShape(ctx: Read, organization: Organization, unit: Unit): Api.OrganizationalUnit {
  return {
    Id: unit.id,
    Arn: arnIn(ctx, organization, `ou/${organization.id}/${unit.id}`),
    Name: unit.name,
    Path: `${pathOf(ctx, organization, unit.parent)}${unit.id}/`,
  };
}

export function policySummary(
  ctx: Read,
  organization: Organization,
  policy: OrganizationPolicy,
): Api.PolicySummary {
  return {
    Id: policy.id,
    Arn: policyArn(ctx.scope.partition, organization.management, policy),
    Name: policy.name,
    Description: policy.description,
    Type: policy.type,
    AwsManaged: policy.organization === "aws",
  };
}

export function policyShape(ctx: Read, organization: Organization, policy: OrganizationPolicy): Api.Policy {
  return { PolicySummary: policySummary(ctx, organization, policy), Content: policy.content };
}

/** Names of the actions in handshakes' ARNs. */
const ACTION_PATHS: Readonly<Record<Api.ActionType, string>> = {
  INVITE: "invite",
  ENABLE_ALL_FEATURES: "enable_all_features",
  APPROVE_ALL_FEATURES: "approve_all_features",
  ADD_ORGANIZATIONS_SERVICE_LINKED_ROLE: "add_organizations_service_linked_role",
  TRANSFER_RESPONSIBILITY: "transfer_responsibility",
};

export function handshakeArn(partition: string, handshake: Handshake): string {
  const { organization, management, action, id } = handshake;
  return `arn:${partition}:organizations::${management}:handshake/${organization}/${ACTION_PATHS[action]}/${id}`;
}

/** Organizations writes its ids without "o-" where they are a party. */
export function handshakeShape(ctx: Read, handshake: Handshake): Api.Handshake {
  const { organization, action, account, targetType, email } = handshake;
  const target =
    action === "ENABLE_ALL_FEATURES"
      ? []
      : [{ Id: targetType === "EMAIL" ? email : account, Type: targetType }];
  return {
    Id: handshake.id,
    Arn: handshakeArn(ctx.scope.partition, handshake),
    Parties: [{ Id: organization.slice(2), Type: "ORGANIZATION" }, ...target],
    State: handshake.state,
    RequestedTimestamp: handshake.requestedAt,
    ExpirationTimestamp: handshake.expiresAt,
    Action: action,
    Resources: resourcesOf(ctx, handshake),
  };
}

function resourcesOf(ctx: Read, handshake: Handshake): readonly Api.HandshakeResource[] {
  if (handshake.action === "TRANSFER_RESPONSIBILITY") return transferResources(ctx, handshake);
  const { organization, management, action, account, targetType, email, notes, parent } = handshake;
  const manager = ctx.store.accounts.get(management);
  const featureSet = ctx.store.organizations.get(organization)?.featureSet ?? "ALL";
  const resources: Api.HandshakeResource[] = [
    {
      Value: organization,
      Type: "ORGANIZATION",
      Resources: [
        { Value: manager?.email, Type: "MASTER_EMAIL" },
        { Value: manager?.name, Type: "MASTER_NAME" },
        { Value: action === "INVITE" ? featureSet : "ALL", Type: "ORGANIZATION_FEATURE_SET" },
      ],
    },
  ];
  if (action !== "ENABLE_ALL_FEATURES")
    resources.push({ Value: targetType === "EMAIL" ? email : account, Type: targetType });
  if (notes !== null) resources.push({ Value: notes, Type: "NOTES" });
  if (parent !== null) resources.push({ Value: parent, Type: "PARENT_HANDSHAKE" });
  return resources;
}

function transferResources(ctx: Read, handshake: Handshake): readonly Api.HandshakeResource[] {
  const transfer = ctx.store.transfers.withHandshake(handshake.id);
  if (transfer === undefined) return [];
  const manager = ctx.store.accounts.get(handshake.management);
  const start = new Date(transfer.startAt).toISOString();
  return [
    {
      Value: transfer.id,
      Type: "RESPONSIBILITY_TRANSFER",
      Resources: [
        { Value: transfer.type, Type: "TRANSFER_TYPE" },
        { Value: start, Type: "TRANSFER_START_TIMESTAMP" },
      ],
    },
    {
      Value: handshake.management,
      Type: "MANAGEMENT_ACCOUNT",
      Resources: [
        { Value: manager?.email, Type: "MANAGEMENT_EMAIL" },
        { Value: manager?.name, Type: "MANAGEMENT_NAME" },
      ],
    },
    ...(handshake.notes === null ? [] : [{ Value: handshake.notes, Type: "NOTES" as const }]),
  ];
}

export function transferShape(ctx: Read, transfer: Transfer): Api.ResponsibilityTransfer {
  const { id, type, source, target, endAt, status, handshake } = transfer;
  const organization = ctx.store.organizations.of(target);
  const participant = (account: string) => ({
    ManagementAccountId: account,
    ManagementAccountEmail: ctx.store.accounts.get(account)?.email,
  });
  const path = `transfer/${organization?.id}/${type.toLowerCase()}/inbound/${id}`;
  return {
    Arn: organization === undefined ? undefined : arnIn(ctx, organization, path),
    Id: id,
    Name: transfer.name,
    Type: type,
    Status: status,
    Source: participant(source),
    Target: participant(target),
    StartTimestamp: transfer.startAt,
    ...(endAt !== null && { EndTimestamp: endAt }),
    ...(status === "REQUESTED" && { ActiveHandshakeId: handshake }),
  };
}
