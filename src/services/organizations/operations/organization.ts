/** Organizations as a whole. */
import { accountNumbered } from "../account.ts";
import { alreadyInOrganization, organizationNotEmpty } from "../errors.ts";
import { organizationId, rootId } from "../ids.ts";
import { callerAccount, ownOrganization, type Read, read, staged, write } from "../kit.ts";
import { makeLinkedRole } from "../linked-role.ts";
import { organizationShape, rootShape } from "../shapes.ts";
import { removeMember } from "../tree.ts";

function checkFree(ctx: Read): void {
  if (ctx.store.organizations.of(callerAccount(ctx)) !== undefined) throw alreadyInOrganization();
}

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreateOrganization.html */
export const CreateOrganization = staged("CreateOrganization", {
  prepare: async (ctx) => {
    checkFree(ctx);
    await makeLinkedRole(ctx);
  },
  commit: (ctx, { FeatureSet = "ALL" }) => {
    checkFree(ctx);
    const management = callerAccount(ctx);
    const organization = {
      id: organizationId(ctx.ids),
      management,
      featureSet: FeatureSet,
      root: rootId(ctx.ids),
      createdAt: ctx.now,
      resourcePolicyId: null,
      resourcePolicy: null,
    };
    ctx.store.organizations.put(organization);
    ctx.store.accounts.put({
      ...accountNumbered(ctx, management),
      organization: organization.id,
      parent: organization.root,
      joinedMethod: "INVITED",
      joinedAt: ctx.now,
    });
    return { Organization: organizationShape(ctx, organization) };
  },
});

export const DescribeOrganization = read("DescribeOrganization", (ctx) => ({
  Organization: organizationShape(ctx, ownOrganization(ctx)),
}));

export const ListRoots = read("ListRoots", (ctx) => ({ Roots: [rootShape(ctx, ownOrganization(ctx))] }));

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_DeleteOrganization.html */
export const DeleteOrganization = write("DeleteOrganization", (ctx) => {
  const organization = ownOrganization(ctx);
  const { id, management } = organization;
  const { accounts, units, policies, organizations, handshakes, tags } = ctx.store;
  if (accounts.count(id) > 1 || accounts.underWay(id) > 0 || units.count(id) > 0 || policies.any(id))
    throw organizationNotEmpty();
  const manager = accounts.member(id, management);
  if (manager !== undefined) removeMember(ctx, manager);
  policies.detachTarget(id, organization.root);
  tags.removeAll(organization.root);
  for (const handshake of handshakes.openOf(id, "INVITE"))
    handshakes.put({ ...handshake, state: "CANCELED" });
  organizations.delete(id);
  return {};
});
