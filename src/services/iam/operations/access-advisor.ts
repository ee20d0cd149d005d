/** Who may use which services, and when somebody last did. */
import type { EntityDetails, ServiceLastAccessed, TrackedActionLastAccessed } from "../../../gen/iam.ts";
import { parsePolicy } from "../../../lang/iam/document.ts";
import { identityWithArn, policiesBearingOn } from "../bearing-policies.ts";
import type { Entity, Identity } from "../entity.ts";
import { noSuchEntity } from "../errors.ts";
import { ADVISED_SERVICES, type AdvisedService, allowsAction, grants } from "../granted-services.ts";
import { type Reading, read, stamp, write } from "../kit.ts";
import { pageOfAll } from "../paging.ts";
import { defaultDocument, policyWithArn } from "../policy-lookup.ts";
import type { Report } from "../store/reports.ts";
import type { Use } from "../store/usage.ts";
import { recentUsesOf } from "../uses.ts";

/** Users and roles with what they used last, by namespace. */
interface Access {
  readonly entity: Entity<"user" | "role">;
  readonly uses: ReadonlyMap<string, Use>;
}
interface Advice {
  readonly service: AdvisedService;
  /** What they did, the newest first of each action. */
  readonly deeds: readonly { readonly entity: Access["entity"]; readonly use: Use }[];
  /** Newest first. */
  readonly accesses: readonly { readonly entity: Access["entity"]; readonly use: Use }[];
}

export const GenerateServiceLastAccessedDetails = write(
  "GenerateServiceLastAccessedDetails",
  (ctx, input) => {
    documentsOf(ctx, input.Arn);
    const id = ctx.ids.uuid();
    ctx.store.reports.add({
      id,
      kind: "last-accessed",
      startedAt: stamp(ctx),
      detail: { arn: input.Arn, byAction: input.Granularity === "ACTION_LEVEL" },
    });
    return { JobId: id };
  },
);

export const GetServiceLastAccessedDetails = read("GetServiceLastAccessedDetails", (ctx, input) => {
  const job = jobWithId(ctx, input.JobId);
  const advice = adviceOn(ctx, job.detail.arn);
  const { items, rest } = pageOfAll(ctx, input, ({ service }) => service.namespace, advice);
  return {
    JobStatus: "COMPLETED",
    JobType: job.detail.byAction === true ? "ACTION_LEVEL" : "SERVICE_LEVEL",
    JobCreationDate: job.startedAt,
    JobCompletionDate: job.startedAt,
    ServicesLastAccessed: items.map((advice) => ({
      ...serviceShape(advice),
      ...(job.detail.byAction === true && {
        TrackedActionsLastAccessed: actionsOf(ctx, job.detail.arn, advice),
      }),
    })),
    ...rest,
  };
});

export const GetServiceLastAccessedDetailsWithEntities = read(
  "GetServiceLastAccessedDetailsWithEntities",
  (ctx, input) => {
    const job = jobWithId(ctx, input.JobId);
    const advice = adviceOn(ctx, job.detail.arn).find(
      ({ service }) => service.namespace === input.ServiceNamespace,
    );
    const { items, rest } = pageOfAll(ctx, input, ({ entity }) => entity.id, advice?.accesses ?? []);
    return {
      JobStatus: "COMPLETED",
      JobCreationDate: job.startedAt,
      JobCompletionDate: job.startedAt,
      EntityDetailsList: items.map(entityShape),
      ...rest,
    };
  },
);

/** Policies by which a service is open to an identity; of a user also those of its groups. */
export const ListPoliciesGrantingServiceAccess = read("ListPoliciesGrantingServiceAccess", (ctx, input) => {
  const policies = policiesBearingOn(ctx, identityWithArn(ctx, input.Arn));
  const namespaces = [...new Set(input.ServiceNamespaces)].map((ServiceNamespace) => ({
    ServiceNamespace,
    Policies: policies
      .filter((policy) => grants(policy.document, ServiceNamespace))
      .map((policy) =>
        policy.arn !== undefined
          ? ({ PolicyName: policy.name, PolicyType: "MANAGED", PolicyArn: policy.arn } as const)
          : ({
              PolicyName: policy.name,
              PolicyType: "INLINE",
              EntityType: policy.bearer.kind.toUpperCase() as "USER" | "ROLE" | "GROUP",
              EntityName: policy.bearer.name,
            } as const),
      ),
  }));
  const { items, rest } = pageOfAll(
    ctx,
    { Marker: input.Marker },
    (entry) => entry.ServiceNamespace,
    namespaces,
  );
  return { PoliciesGrantingServiceAccess: items, ...rest };
});

function jobWithId(ctx: Reading, id: string): Report<"last-accessed"> {
  const job = ctx.store.reports.get("last-accessed", id);
  if (job === undefined) throw noSuchEntity(`Job with id ${id} cannot be found.`);
  return job;
}

/** The documents in force for the user, group, role or managed policy with that ARN. */
function documentsOf(ctx: Reading, arn: string): string[] {
  if (arn.includes(":policy/")) return [defaultDocument(ctx, policyWithArn(ctx, arn))];
  return policiesBearingOn(ctx, identityWithArn(ctx, arn)).map((policy) => policy.document);
}

function adviceOn(ctx: Reading, arn: string): Advice[] {
  const documents = documentsOf(ctx, arn);
  const accesses = concerned(ctx, arn).map(
    (entity): Access => ({
      entity,
      uses: new Map(recentUsesOf(ctx, entity.id).map((use) => [use.service, use])),
    }),
  );
  return ADVISED_SERVICES.filter(({ namespace }) =>
    documents.some((document) => grants(document, namespace)),
  ).map((service) => ({
    service,
    accesses: accesses
      .flatMap(({ entity, uses }) => {
        const use = uses.get(service.namespace);
        return use === undefined ? [] : [{ entity, use }];
      })
      .sort((a, b) => b.use.at - a.use.at),
    deeds: accesses
      .flatMap(({ entity, uses }) =>
        [...uses.values()]
          .filter((use) => use.service.startsWith(`${service.namespace}:`))
          .map((use) => ({ entity, use })),
      )
      .sort((a, b) => b.use.at - a.use.at),
  }));
}

/** The users and roles whose accesses a report counts. */
function concerned(ctx: Reading, arn: string): Entity<"user" | "role">[] {
  if (!arn.includes(":policy/")) return principalsIn(ctx, identityWithArn(ctx, arn));
  const holders = ctx.store.policies
    .holdersOf(arn)
    .flatMap((id) => ctx.store.entities.withId<Identity>(id) ?? []);
  const all = holders.flatMap((holder) => principalsIn(ctx, holder));
  return [...new Map(all.map((entity) => [entity.id, entity])).values()];
}

function principalsIn(ctx: Reading, identity: Entity<Identity>): Entity<"user" | "role">[] {
  if (identity.kind !== "group") return [identity as Entity<"user" | "role">];
  const users = ctx.store.memberships.usersIn(identity as Entity<"group">);
  return users.flatMap((id) => ctx.store.entities.withId<"user">(id) ?? []);
}

function serviceShape({ service, accesses: [last, ...others] }: Advice): ServiceLastAccessed {
  const named = { ServiceName: service.name, ServiceNamespace: service.namespace };
  if (last === undefined) return { ...named, TotalAuthenticatedEntities: 0 };
  return {
    ...named,
    LastAuthenticated: last.use.at,
    LastAuthenticatedEntity: last.entity.arn,
    LastAuthenticatedRegion: last.use.region,
    TotalAuthenticatedEntities: others.length + 1,
  };
}

/** Every action that the policies allow, with who did it last. Data events leave no trace here, as on AWS. */
function actionsOf(ctx: Reading, arn: string, { service, deeds }: Advice): TrackedActionLastAccessed[] {
  const known = Object.keys(ctx.identity.actionsOf(service.namespace)?.actions ?? {});
  const documents = documentsOf(ctx, arn).map((document) => parsePolicy(document));
  return known
    .filter((name) => documents.some((document) => allowsAction(document, `${service.namespace}:${name}`)))
    .sort()
    .map((ActionName) => {
      const last = deeds.find(({ use }) => use.service === `${service.namespace}:${ActionName}`);
      if (last === undefined) return { ActionName };
      return {
        ActionName,
        LastAccessedEntity: last.entity.arn,
        LastAccessedTime: last.use.at,
        LastAccessedRegion: last.use.region,
      };
    });
}

function entityShape({ entity, use }: Advice["accesses"][number]): EntityDetails {
  return {
    EntityInfo: {
      Arn: entity.arn,
      Name: entity.name,
      Type: entity.kind === "user" ? "USER" : "ROLE",
      Id: entity.id,
      Path: entity.path,
    },
    LastAuthenticated: use.at,
  };
}
