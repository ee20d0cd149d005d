/** Services that are let into an organization, and the member accounts that administer them. */
import * as errors from "../errors.ts";
import { ownOrganization, read, write } from "../kit.ts";
import { DELEGATED_ADMINISTRATORS_MAX } from "../limits.ts";
import { pageOfAll } from "../paging.ts";
import { accountShape } from "../shapes.ts";
import { isTrustedService } from "../trusted-services.ts";
import { memberNumbered } from "./accounts.ts";

function checkService(service: string): void {
  if (!isTrustedService(service))
    throw errors.invalidInput(
      "UNRECOGNIZED_SERVICE_PRINCIPAL",
      "You specified an unrecognized service principal.",
    );
}

export const EnableAWSServiceAccess = write("EnableAWSServiceAccess", (ctx, { ServicePrincipal }) => {
  const { id, featureSet } = ownOrganization(ctx);
  if (featureSet !== "ALL") throw errors.needsAllFeatures();
  checkService(ServicePrincipal);
  ctx.store.organizations.allowService(id, ServicePrincipal, ctx.now);
  ctx.publish({
    kind: "organizations.ServiceAccessEnabled",
    resource: ServicePrincipal,
    detail: { organization: id },
  });
  return {};
});

export const DisableAWSServiceAccess = write("DisableAWSServiceAccess", (ctx, { ServicePrincipal }) => {
  const { id } = ownOrganization(ctx);
  checkService(ServicePrincipal);
  const { organizations } = ctx.store;
  for (const { account, service } of organizations.delegations(id))
    if (service === ServicePrincipal) organizations.undelegate(id, account, service);
  organizations.disallowService(id, ServicePrincipal);
  ctx.publish({
    kind: "organizations.ServiceAccessDisabled",
    resource: ServicePrincipal,
    detail: { organization: id },
  });
  return {};
});

export const ListAWSServiceAccessForOrganization = read(
  "ListAWSServiceAccessForOrganization",
  (ctx, input) => {
    const services = ctx.store.organizations.services(ownOrganization(ctx).id);
    const { items, rest } = pageOfAll(ctx, input, ({ service }) => service, services);
    return {
      EnabledServicePrincipals: items.map(({ service, at }) => ({
        ServicePrincipal: service,
        DateEnabled: at,
      })),
      ...rest,
    };
  },
);

export const RegisterDelegatedAdministrator = write("RegisterDelegatedAdministrator", (ctx, input) => {
  const { AccountId, ServicePrincipal: service } = input;
  const organization = ownOrganization(ctx);
  const { id, management } = organization;
  checkService(service);
  const member = memberNumbered(ctx, organization, AccountId);
  const { organizations } = ctx.store;
  if (AccountId === management)
    throw errors.constraint(
      "CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR",
      "You cannot register master account/yourself as delegated administrator for your organization.",
    );
  if (member.state !== "ACTIVE")
    throw errors.constraint(
      "CANNOT_REGISTER_SUSPENDED_ACCOUNT_AS_DELEGATED_ADMINISTRATOR",
      "You cannot register a suspended account as a delegated administrator.",
    );
  if (!organizations.hasService(id, service))
    throw errors.constraint(
      "SERVICE_ACCESS_NOT_ENABLED",
      "You attempted to register a delegated administrator before you enabled service access. Call the EnableAWSServiceAccess API first.",
    );
  if (organizations.delegationsTo(id, AccountId).some((each) => each.service === service))
    throw errors.accountAlreadyRegistered();
  const registered = organizations.delegations(id).filter((each) => each.service === service).length;
  if (registered >= (DELEGATED_ADMINISTRATORS_MAX[service] ?? Number.POSITIVE_INFINITY))
    throw errors.constraint(
      "MAX_DELEGATED_ADMINISTRATORS_FOR_SERVICE_LIMIT_EXCEEDED",
      "You have exceeded the maximum number of delegated administrators for this service.",
    );
  organizations.delegate(id, AccountId, service, ctx.now);
  return {};
});

export const DeregisterDelegatedAdministrator = write("DeregisterDelegatedAdministrator", (ctx, input) => {
  const { AccountId, ServicePrincipal: service } = input;
  const organization = ownOrganization(ctx);
  memberNumbered(ctx, organization, AccountId);
  const { organizations } = ctx.store;
  if (!organizations.delegationsTo(organization.id, AccountId).some((each) => each.service === service))
    throw errors.accountNotRegistered();
  organizations.undelegate(organization.id, AccountId, service);
  return {};
});

export const ListDelegatedAdministrators = read("ListDelegatedAdministrators", (ctx, input) => {
  const organization = ownOrganization(ctx);
  if (input.ServicePrincipal !== undefined) checkService(input.ServicePrincipal);
  const since = new Map<string, (typeof delegations)[number]>();
  const delegations = ctx.store.organizations.delegations(organization.id);
  for (const delegation of delegations) {
    if (input.ServicePrincipal !== undefined && delegation.service !== input.ServicePrincipal) continue;
    const earlier = since.get(delegation.account);
    if (earlier === undefined || delegation.at < earlier.at) since.set(delegation.account, delegation);
  }
  const { items, rest } = pageOfAll(ctx, input, ({ account }) => account, [...since.values()]);
  return {
    DelegatedAdministrators: items.map(({ account, at }) => {
      const { Paths: _, ...shape } = accountShape(
        ctx,
        organization,
        memberNumbered(ctx, organization, account),
      );
      return { ...shape, DelegationEnabledDate: at };
    }),
    ...rest,
  };
});

export const ListDelegatedServicesForAccount = read("ListDelegatedServicesForAccount", (ctx, input) => {
  const organization = ownOrganization(ctx);
  memberNumbered(ctx, organization, input.AccountId);
  const services = ctx.store.organizations.delegationsTo(organization.id, input.AccountId);
  if (services.length === 0) throw errors.accountNotRegistered();
  const { items, rest } = pageOfAll(ctx, input, ({ service }) => service, services);
  return {
    DelegatedServices: items.map(({ service, at }) => ({
      ServicePrincipal: service,
      DelegationEnabledDate: at,
    })),
    ...rest,
  };
});
