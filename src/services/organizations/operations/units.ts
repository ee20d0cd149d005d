/** Organizational units, and the tree they make. */
import type { ChildType, ParentType } from "../../../gen/organizations.ts";
import * as errors from "../errors.ts";
import { unitId } from "../ids.ts";
import { ownOrganization, type Read, read, write } from "../kit.ts";
import { UNIT_DEPTH_MAX, UNITS_MAX } from "../limits.ts";
import { pageOf } from "../paging.ts";
import { unitShape } from "../shapes.ts";
import type { Organization } from "../store/organizations.ts";
import type { Unit } from "../store/units.ts";
import { checkTags, putTags } from "../tagging.ts";
import { attachDefaults, checkParent } from "../tree.ts";

function unitNumbered(ctx: Read, organization: Organization, id: string): Unit {
  const unit = ctx.store.units.get(organization.id, id);
  if (unit === undefined) throw errors.unitNotFound();
  return unit;
}

export const CreateOrganizationalUnit = write("CreateOrganizationalUnit", (ctx, input) => {
  const organization = ownOrganization(ctx);
  const { ParentId: parent, Name: name } = input;
  checkParent(ctx, organization, parent);
  checkTags(ctx, input.Tags);
  if (ctx.store.units.named(parent, name) !== undefined) throw errors.duplicateUnit();
  if (ctx.store.units.count(organization.id) >= UNITS_MAX)
    throw errors.constraint("OU_NUMBER_LIMIT_EXCEEDED", "You have exceeded the allowed number of OUs.");
  if (ctx.store.units.lineage(organization.id, parent).length > UNIT_DEPTH_MAX)
    throw errors.constraint(
      "OU_DEPTH_LIMIT_EXCEEDED",
      "You have exceeded the allowed number of nested OU levels.",
    );
  const unit = { id: unitId(ctx.ids, organization.root), organization: organization.id, parent, name };
  ctx.store.units.put(unit);
  attachDefaults(ctx, organization, unit.id);
  putTags(ctx, unit.id, input.Tags);
  return { OrganizationalUnit: unitShape(ctx, organization, unit) };
});

export const UpdateOrganizationalUnit = write("UpdateOrganizationalUnit", (ctx, input) => {
  const organization = ownOrganization(ctx);
  const unit = unitNumbered(ctx, organization, input.OrganizationalUnitId);
  const name = input.Name ?? unit.name;
  const namesake = ctx.store.units.named(unit.parent, name);
  if (namesake !== undefined && namesake.id !== unit.id) throw errors.duplicateUnit();
  const renamed = { ...unit, name };
  ctx.store.units.put(renamed);
  return { OrganizationalUnit: unitShape(ctx, organization, renamed) };
});

export const DeleteOrganizationalUnit = write("DeleteOrganizationalUnit", (ctx, input) => {
  const organization = ownOrganization(ctx);
  const { id } = unitNumbered(ctx, organization, input.OrganizationalUnitId);
  const { accounts, units, policies, tags } = ctx.store;
  if (accounts.inParent(id, "", 1).length + units.inParent(id, "", 1).length > 0) throw errors.unitNotEmpty();
  policies.detachTarget(organization.id, id);
  tags.removeAll(id);
  units.delete(id);
  return {};
});

export const DescribeOrganizationalUnit = read("DescribeOrganizationalUnit", (ctx, input) => {
  const organization = ownOrganization(ctx);
  const unit = unitNumbered(ctx, organization, input.OrganizationalUnitId);
  return { OrganizationalUnit: unitShape(ctx, organization, unit) };
});

const idOf = (entity: { readonly id: string }): string => entity.id;

export const ListOrganizationalUnitsForParent = read("ListOrganizationalUnitsForParent", (ctx, input) => {
  const organization = ownOrganization(ctx);
  checkParent(ctx, organization, input.ParentId);
  const { items, rest } = pageOf(ctx, input, idOf, (from, limit) =>
    ctx.store.units.inParent(input.ParentId, from, limit),
  );
  return { OrganizationalUnits: items.map((unit) => unitShape(ctx, organization, unit)), ...rest };
});

export const ListChildren = read("ListChildren", (ctx, input) => {
  const organization = ownOrganization(ctx);
  checkParent(ctx, organization, input.ParentId);
  const Type: ChildType = input.ChildType;
  const kind = Type === "ACCOUNT" ? ctx.store.accounts : ctx.store.units;
  const { items, rest } = pageOf<{ readonly id: string }>(ctx, input, idOf, (from, limit) =>
    kind.inParent(input.ParentId, from, limit),
  );
  return { Children: items.map(({ id }) => ({ Id: id, Type })), ...rest };
});

export const ListParents = read("ListParents", (ctx, { ChildId }) => {
  const organization = ownOrganization(ctx);
  const { units, accounts } = ctx.store;
  const child = units.get(organization.id, ChildId) ?? accounts.member(organization.id, ChildId);
  if (child === undefined) throw errors.childNotFound();
  const Type: ParentType = child.parent === organization.root ? "ROOT" : "ORGANIZATIONAL_UNIT";
  return { Parents: [{ Id: child.parent, Type }] };
});
