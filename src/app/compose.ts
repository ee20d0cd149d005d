import { readFileSync } from "node:fs";
import { GLOBAL_REGION } from "../aws/scope.ts";
import { SERVICES as INDEX } from "../gen/services.ts";
import type { OrganizationDirectory } from "../kernel/ports/identity.ts";
import type { Composition } from "../kernel/world.ts";
import { awsPolicies } from "../services/iam/aws-policies.ts";
import { createIdentityDirectory } from "../services/iam/identity.ts";
import { storeDefinition as iamStore } from "../services/iam/store.ts";
import { canonicalUserId } from "../services/s3/bucket/canonical-user.ts";
import { SERVICES } from "./services.ts";

/** No organization restricts anybody until the Organizations service keeps one. */
const NO_ORGANIZATION: OrganizationDirectory = {
  serviceControlPolicies: () => [],
  resourceControlPolicies: () => [],
  membership: () => undefined,
};

/** One set of tables for all worlds of a process: they never change. */
const AWS_POLICIES = awsPolicies(() =>
  readFileSync(new URL("../gen/aws-managed-policies.br", import.meta.url)),
);

/** Puts the kernel and the services together: the only place that knows them all. */
export const COMPOSITION: Composition = {
  index: INDEX,
  services: SERVICES,
  readModel: (id) => readFileSync(new URL(`../gen/${id}.json`, import.meta.url), "utf8"),
  identity: (access) =>
    createIdentityDirectory(
      (partition, account) => access.read("iam", { partition, account, region: GLOBAL_REGION }, iamStore),
      AWS_POLICIES,
    ),
  organization: () => NO_ORGANIZATION,
  canonicalUserId,
};
