/** New accounts: asked for, made a little later, and told about. */
import { after } from "../../../base/instant.ts";
import { iam } from "../../../gen/iam.ts";
import type { CreateAccountFailureReason, CreateAccountRequest, Tag } from "../../../gen/organizations.ts";
import type { DueJob, Json } from "../../../kernel/dispatch/contract.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { rootOf } from "../../../kernel/iam/principal.ts";
import { accountNumbered, accountWithEmail } from "../account.ts";
import * as errors from "../errors.ts";
import { accountNumber, creationId } from "../ids.ts";
import { ownOrganization, type Prepare, type Read, read, type Write, write } from "../kit.ts";
import { ACCOUNTS_MAX, CREATION_TIME } from "../limits.ts";
import { makeLinkedRole } from "../linked-role.ts";
import { pageOf } from "../paging.ts";
import { creationShape } from "../shapes.ts";
import type { Creation } from "../store/accounts.ts";
import type { Organization } from "../store/organizations.ts";
import { checkTags, putTags } from "../tagging.ts";
import { attachDefaults } from "../tree.ts";

/** The role that lets the management account in, unless another name is asked for. */
const ACCESS_ROLE = "OrganizationAccountAccessRole";

interface Asked {
  readonly roleName: string;
  readonly tags: readonly Tag[];
}

/** Throws ConstraintViolationException when there is no room for one more account. */
export function checkRoom(ctx: Read, { id }: Organization): void {
  const { accounts, handshakes } = ctx.store;
  const taken = accounts.count(id) + accounts.underWay(id) + handshakes.openOf(id, "INVITE").length;
  if (taken >= ACCOUNTS_MAX)
    throw errors.constraint(
      "ACCOUNT_NUMBER_LIMIT_EXCEEDED",
      "You have exceeded the allowed number of AWS accounts.",
    );
}

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreateAccount.html */
export const CreateAccount = write("CreateAccount", (ctx, input: CreateAccountRequest) => {
  const organization = ownOrganization(ctx);
  checkTags(ctx, input.Tags);
  checkRoom(ctx, organization);
  const asked: Asked = { roleName: input.RoleName ?? ACCESS_ROLE, tags: input.Tags ?? [] };
  const creation: Creation = {
    id: creationId(ctx.ids),
    organization: organization.id,
    account: freeNumber(ctx),
    name: input.AccountName,
    email: input.Email,
    state: "IN_PROGRESS",
    requestedAt: ctx.now,
    completedAt: null,
    failure: null,
    request: JSON.stringify(asked),
  };
  ctx.store.accounts.putCreation(creation);
  ctx.schedule(after(ctx.now, CREATION_TIME), { kind: "create", key: creation.id });
  const { AccountId: _, ...status } = creationShape(creation);
  return { CreateAccountStatus: status };
});

function freeNumber(ctx: Write): string {
  let number = accountNumber(ctx.ids);
  while (ctx.store.accounts.get(number) !== undefined) number = accountNumber(ctx.ids);
  return number;
}

/** AWS GovCloud (US) is a partition of its own, whose accounts nobody vouches for from here. */
export const CreateGovCloudAccount = write("CreateGovCloudAccount", (ctx) => {
  ownOrganization(ctx);
  throw errors.constraint(
    "MASTER_ACCOUNT_NOT_GOVCLOUD_ENABLED",
    "To complete this operation, the organization's management account must have an associated account in the AWS GovCloud (US) Region.",
  );
});

export const DescribeCreateAccountStatus = read(
  "DescribeCreateAccountStatus",
  (ctx, { CreateAccountRequestId }) => {
    const organization = ownOrganization(ctx);
    const creation = ctx.store.accounts.creation(CreateAccountRequestId);
    if (creation?.organization !== organization.id) throw errors.creationNotFound();
    return { CreateAccountStatus: told(creation) };
  },
);

const ALL_STATES = ["IN_PROGRESS", "SUCCEEDED", "FAILED"] as const;

export const ListCreateAccountStatus = read("ListCreateAccountStatus", (ctx, input) => {
  const { id } = ownOrganization(ctx);
  const states = input.States?.length ? input.States : ALL_STATES;
  const { items, rest } = pageOf(
    ctx,
    input,
    (creation: Creation) => creation.id,
    (from, limit) => ctx.store.accounts.creations(id, states, from, limit),
  );
  return { CreateAccountStatuses: items.map(told), ...rest };
});

/** An account has no number until it is there. */
function told(creation: Creation) {
  const { AccountId, ...status } = creationShape(creation);
  return creation.state === "SUCCEEDED" ? { ...status, AccountId } : status;
}

/**
 * The job that makes an account. Its roles come first: they are made by its root user, whom no policy of the
 * organization reaches before the account is a member.
 */
export const create = {
  prepare: async (ctx: Prepare, { key }: DueJob): Promise<void> => {
    const creation = ctx.store.accounts.creation(key);
    if (creation?.state !== "IN_PROGRESS" || failureOf(ctx, creation) !== undefined) return;
    const organization = ctx.store.organizations.get(creation.organization);
    if (organization === undefined) return;
    const as = rootOf(creation.account, ctx.scope.partition);
    const { roleName } = JSON.parse(creation.request) as Asked;
    await makeAccessRole(ctx, organization.management, roleName, as);
    await makeLinkedRole(ctx, as);
  },
  commit: (ctx: Write, { key }: DueJob): void => {
    const creation = ctx.store.accounts.creation(key);
    if (creation?.state !== "IN_PROGRESS") return;
    const organization = ctx.store.organizations.get(creation.organization);
    if (organization === undefined) return;
    const failure = failureOf(ctx, creation);
    const completed = { ...creation, completedAt: ctx.now };
    if (failure !== undefined) ctx.store.accounts.putCreation({ ...completed, state: "FAILED", failure });
    else {
      ctx.store.accounts.putCreation({ ...completed, state: "SUCCEEDED" });
      found(ctx, organization, creation);
    }
    const { id, management } = organization;
    const status = { ...told(ctx.store.accounts.creation(key) ?? creation) } as {
      readonly [key: string]: Json;
    };
    const detail: Json = { request: key, organization: id, management, status };
    ctx.publish({ kind: "organizations.CreateAccountResult", resource: creation.account, detail });
  },
};

function failureOf(ctx: Read, { email }: Creation): CreateAccountFailureReason | undefined {
  return accountWithEmail(ctx, email) === undefined ? undefined : "EMAIL_ALREADY_EXISTS";
}

async function makeAccessRole(
  ctx: Prepare,
  management: string,
  RoleName: string,
  as: ReturnType<typeof rootOf>,
): Promise<void> {
  const { partition } = ctx.scope;
  const trust = {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { AWS: `arn:${partition}:iam::${management}:root` },
        Action: "sts:AssumeRole",
      },
    ],
  };
  try {
    const AssumeRolePolicyDocument = JSON.stringify(trust);
    await ctx.call(iam, "CreateRole", { RoleName, AssumeRolePolicyDocument }, { as });
  } catch (error) {
    // made before a crash in between
    if (!(error instanceof AwsError) || error.code !== "EntityAlreadyExists") throw error;
  }
  const PolicyArn = `arn:${partition}:iam::aws:policy/AdministratorAccess`;
  await ctx.call(iam, "AttachRolePolicy", { RoleName, PolicyArn }, { as });
}

function found(ctx: Write, organization: Organization, { account, name, email, request }: Creation): void {
  ctx.store.accounts.put({
    ...accountNumbered(ctx, account),
    email,
    name,
    organization: organization.id,
    parent: organization.root,
    joinedMethod: "CREATED",
    joinedAt: ctx.now,
  });
  attachDefaults(ctx, organization, account);
  putTags(ctx, account, (JSON.parse(request) as Asked).tags);
  ctx.publish({
    kind: "organizations.AccountJoined",
    resource: account,
    detail: { organization: organization.id },
  });
}
