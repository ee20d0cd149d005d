import { readFileSync } from "node:fs";
import { GLOBAL_REGION } from "../aws/scope.ts";
import { SERVICES as INDEX } from "../gen/services.ts";
import { type Composition, World, type WorldOptions } from "../kernel/world.ts";
import { createRecordKeeper } from "../services/cloudtrail/keeper.ts";
import { isHeard } from "../services/events/audience.ts";
import { STORE as eventsStore } from "../services/events/store.ts";
import { awsPolicies } from "../services/iam/aws-policies.ts";
import { createIdentityDirectory } from "../services/iam/identity.ts";
import { serviceReference } from "../services/iam/service-reference.ts";
import { storeDefinition as iamStore } from "../services/iam/store.ts";
import { createOrganizationDirectory } from "../services/organizations/directory.ts";
import { STORE as organizationsStore } from "../services/organizations/store.ts";
import { canonicalUserId } from "../services/s3/bucket/canonical-user.ts";
import { functionSandbox, searchPath } from "./config.ts";
import { boundRegularExpressions } from "./regular-expressions.ts";
import { SERVICES } from "./services.ts";

/** One set of tables for all worlds of a process: they never change. */
const AWS_POLICIES = awsPolicies(() =>
  readFileSync(new URL("../gen/aws-managed-policies.br", import.meta.url)),
);

const SERVICE_REFERENCE = serviceReference(() =>
  readFileSync(new URL("../gen/iam-actions.br", import.meta.url)),
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
      SERVICE_REFERENCE,
    ),
  organization: (access) =>
    createOrganizationDirectory({
      open: (scope) => access.read("organizations", scope, organizationsStore),
      openings: () => access.openings(),
    }),
  keeper: (access, organization) =>
    createRecordKeeper(access, organization, (scope, event) => {
      const cell = access.read("events", scope, eventsStore);
      return cell !== undefined && isHeard(cell.store, event);
    }),
  canonicalUserId,
  engines: {
    functions: async (host) => {
      const { createFunctionRunner } = await import("../engines/lambda/engine.ts");
      return createFunctionRunner(host, { searchPath: searchPath(), sandbox: functionSandbox() });
    },
    sql: async () => (await import("../engines/duckdb/engine.ts")).createSqlEngine(),
  },
};

/** Opens a world made of all that this process knows. Throws DataDirectoryError when the data directory cannot be used. */
export function openWorld(options: WorldOptions): Promise<World> {
  boundRegularExpressions();
  return World.open(options, COMPOSITION);
}
