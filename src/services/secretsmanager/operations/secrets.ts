import type { SortByType } from "../../../gen/secretsmanager.ts";
import { secretAt } from "../addressing.ts";
import { testOf } from "../filters.ts";
import { read } from "../kit.ts";
import { byVersion } from "../labels.ts";
import { LIST_RESULTS_DEFAULT } from "../limits.ts";
import { pageOf } from "../paging.ts";
import { shownSecret } from "../presentation.ts";
import { type Secret, statusesOf } from "../secret.ts";

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DescribeSecret.html */
export const DescribeSecret = read("DescribeSecret", (ctx, input) => {
  const secret = secretAt(ctx, input.SecretId);
  const versions = byVersion(secret.labels);
  return {
    ...shownSecret(ctx.scope, secret),
    ...(Object.keys(versions).length > 0 && { VersionIdsToStages: versions }),
    ...(secret.replicas !== undefined && { ReplicationStatus: statusesOf(secret) }),
  };
});

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ListSecrets.html */
export const ListSecrets = read("ListSecrets", (ctx, input) => {
  const { Filters, SortBy = "created-date", SortOrder = "asc", IncludePlannedDeletion = false } = input;
  const matches = testOf(Filters);
  const found: Secret[] = [];
  for (const secret of ctx.store.secrets.all())
    if ((IncludePlannedDeletion || secret.deletedAt === undefined) && matches(secret)) found.push(secret);
  found.sort(ORDERS[SortBy]);
  if (SortOrder === "desc") found.reverse();
  const list = `secrets ${JSON.stringify([Filters, SortBy, SortOrder, IncludePlannedDeletion])}`;
  const { items, ...more } = pageOf(ctx, list, found, input, LIST_RESULTS_DEFAULT);
  return {
    SecretList: items.map((secret) => {
      const versions = byVersion(secret.labels);
      return {
        ...shownSecret(ctx.scope, secret),
        ...(Object.keys(versions).length > 0 && { SecretVersionsToStages: versions }),
      };
    }),
    ...more,
  };
});

/** They come by name, which decides between equals. */
const ORDERS: Readonly<Record<SortByType, (a: Secret, b: Secret) => number>> = {
  "created-date": (a, b) => a.createdAt - b.createdAt,
  "last-accessed-date": (a, b) => (a.accessedAt ?? 0) - (b.accessedAt ?? 0),
  "last-changed-date": (a, b) => a.changedAt - b.changedAt,
  name: (a, b) => (a.name < b.name ? -1 : 1),
};
