/** Which services an organization's control policies leave open, and when its accounts last used them. */
import type { AccessDetail } from "../../../gen/iam.ts";
import { organizations } from "../../../gen/organizations.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { noSuchEntity, validationError } from "../errors.ts";
import { ADVISED_SERVICES, grants } from "../granted-services.ts";
import { type Preparing, type Reading, read, staged, stamp } from "../kit.ts";
import { pageOfAll } from "../paging.ts";
import type { ReportDetails } from "../store/reports.ts";

type Detail = ReportDetails["organization-access"];
const SCP = "SERVICE_CONTROL_POLICY";

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GenerateOrganizationsAccessReport.html */
export const GenerateOrganizationsAccessReport = staged("GenerateOrganizationsAccessReport", {
  prepare: async (ctx, { EntityPath, OrganizationsPolicyId }): Promise<Detail> => {
    const places = EntityPath.split("/");
    const membership = ctx.organization.standing(ctx.scope.account, ctx.scope.partition)?.membership;
    if (membership?.management !== ctx.scope.account || membership.organizationId !== places[0])
      throw validationError(
        "EntityPath must be a path of the organization that the caller's account manages.",
      );
    const levels =
      OrganizationsPolicyId === undefined
        ? await Promise.all(places.slice(1).map((place) => policiesOn(ctx, place)))
        : [[await contentOf(ctx, OrganizationsPolicyId)]];
    const limiting = levels.filter((level) => level.length > 0);
    const open = ADVISED_SERVICES.filter(({ namespace }) =>
      limiting.every((level) => level.some((document) => grants(document, namespace))),
    );
    return { namespaces: open.map(({ namespace }) => namespace), accounts: await accountsBelow(ctx, places) };
  },
  commit: (ctx, _, detail) => {
    const id = ctx.ids.uuid();
    ctx.store.reports.add({ id, kind: "organization-access", startedAt: stamp(ctx), detail });
    return { JobId: id };
  },
});

async function contentOf(ctx: Preparing, PolicyId: string): Promise<string> {
  const { Policy } = await ctx.call(organizations, "DescribePolicy", { PolicyId });
  if (Policy?.PolicySummary?.Type !== SCP)
    throw validationError("OrganizationsPolicyId must name a service control policy.");
  return Policy.Content ?? "";
}

async function policiesOn(ctx: Preparing, TargetId: string): Promise<string[]> {
  try {
    const { Policies = [] } = await ctx.call(organizations, "ListPoliciesForTarget", {
      TargetId,
      Filter: SCP,
    });
    return await Promise.all(Policies.map(({ Id = "" }) => contentOf(ctx, Id)));
  } catch (error) {
    if (!(error instanceof AwsError) || error.code !== "TargetNotFoundException") throw error;
    throw validationError(`The entity ${TargetId} of EntityPath does not exist.`);
  }
}

/** The paths of all accounts in a place and below, page by page. */
async function accountsBelow(ctx: Preparing, places: readonly string[]): Promise<string[]> {
  const path = places.join("/");
  const ParentId = places.at(-1) ?? "";
  if (/^\d{12}$/.test(ParentId)) return [path];
  const found: string[] = [];
  for (const ChildType of ["ACCOUNT", "ORGANIZATIONAL_UNIT"] as const) {
    let NextToken: string | undefined;
    do {
      const page = await ctx.call(organizations, "ListChildren", { ParentId, ChildType, NextToken });
      for (const { Id = "" } of page.Children ?? [])
        if (ChildType === "ACCOUNT") found.push(`${path}/${Id}`);
        else found.push(...(await accountsBelow(ctx, [...places, Id])));
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
  }
  return found;
}

export const GetOrganizationsAccessReport = read("GetOrganizationsAccessReport", (ctx, input) => {
  const job = ctx.store.reports.get("organization-access", input.JobId);
  if (job === undefined) throw noSuchEntity(`Job with id ${input.JobId} cannot be found.`);
  const details = detailsOf(ctx, job.detail);
  const byTime = input.SortKey?.startsWith("LAST_AUTHENTICATED_TIME") === true;
  const keyOf = (detail: AccessDetail) => {
    const at = String(detail.LastAuthenticatedTime ?? 0).padStart(16, "0");
    return byTime ? `${at} ${detail.ServiceNamespace}` : detail.ServiceNamespace;
  };
  const { items, rest } = pageOfAll(ctx, input, keyOf, details);
  return {
    JobStatus: "COMPLETED",
    JobCreationDate: job.startedAt,
    JobCompletionDate: job.startedAt,
    NumberOfServicesAccessible: details.length,
    NumberOfServicesNotAccessed: details.filter((detail) => detail.LastAuthenticatedTime === undefined)
      .length,
    AccessDetails: items,
    ...rest,
  };
});

function detailsOf(ctx: Reading, { namespaces, accounts }: Detail): AccessDetail[] {
  const uses = accounts.map((path) => {
    const account = path.slice(path.lastIndexOf("/") + 1);
    return { path, services: ctx.identity.lastUses(ctx.scope.partition, account) };
  });
  return ADVISED_SERVICES.filter(({ namespace }) => namespaces.includes(namespace)).map(
    ({ namespace, name }) => {
      const accessed = uses
        .flatMap(({ path, services }) => {
          const use = services.get(namespace);
          return use === undefined ? [] : [{ path, use }];
        })
        .sort((one, other) => other.use.at - one.use.at);
      const [last] = accessed;
      return {
        ServiceName: name,
        ServiceNamespace: namespace,
        TotalAuthenticatedEntities: accessed.length,
        ...(last !== undefined && {
          Region: last.use.region,
          EntityPath: last.path,
          LastAuthenticatedTime: last.use.at,
        }),
      };
    },
  );
}
