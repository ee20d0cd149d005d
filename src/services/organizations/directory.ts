/** Organizations' answer to the kernel's questions about accounts: the OrganizationDirectory port. */
import { GLOBAL_REGION, type Scope } from "../../aws/scope.ts";
import type { PolicyType } from "../../gen/organizations.ts";
import type { AccountStanding, NamedPolicy, OrganizationDirectory } from "../../kernel/ports/identity.ts";
import { type CompiledPolicy, compilePolicy } from "../../lang/iam/policy.ts";
import { mergedAt } from "./merged.ts";
import { policyArn } from "./policy.ts";
import type { Member } from "./store/accounts.ts";
import type { Organization } from "./store/organizations.ts";
import type { OrganizationsReader } from "./store.ts";
import { tagRulesIn } from "./tag-rules.ts";

/** The account under whose number the cells of partitions lie; otherwise it has nothing to do with them. */
export const REGISTRY = "000000000000";

/** The organizations of a partition, open for reading. */
export interface RegistryCell {
  readonly store: OrganizationsReader;
  /** Changes with every commit to the cell. */
  version(): number;
}

export interface Registries {
  /** Undefined where nobody in the partition ever asked Organizations for anything. */
  open(scope: Scope): RegistryCell | undefined;
  /** Changes whenever {@link open} may have another answer than undefined for the first time. */
  openings(): number;
}

/** How many compiled policies are kept. */
const COMPILED_MAX = 4_096;

/** Makes the directory of one world. Without organizations a question costs a comparison of two numbers. */
export function createOrganizationDirectory(registries: Registries): OrganizationDirectory {
  return new Directory(registries);
}

class Directory implements OrganizationDirectory {
  readonly #registries: Registries;
  readonly #partitions = new Map<string, PartitionView>();

  constructor(registries: Registries) {
    this.#registries = registries;
  }

  standing(account: string, partition: string): AccountStanding | undefined {
    let view = this.#partitions.get(partition);
    if (view === undefined) {
      view = new PartitionView(partition, this.#registries);
      this.#partitions.set(partition, view);
    }
    return view.standing(account);
  }
}

class PartitionView {
  readonly #partition: string;
  readonly #registries: Registries;
  readonly #standings = new Map<string, AccountStanding | undefined>();
  readonly #compiled = new Map<string, CompiledPolicy>();
  #cell: RegistryCell | undefined;
  #openings = -1;
  #version = -1;

  constructor(partition: string, registries: Registries) {
    this.#partition = partition;
    this.#registries = registries;
  }

  standing(account: string): AccountStanding | undefined {
    const cell = this.#cell ?? this.#look();
    if (cell === undefined) return undefined;
    const version = cell.version();
    if (version !== this.#version) {
      this.#standings.clear();
      this.#version = version;
    }
    const known = this.#standings.get(account);
    if (known !== undefined || this.#standings.has(account)) return known;
    const standing = this.#read(cell.store, account);
    this.#standings.set(account, standing);
    return standing;
  }

  #look(): RegistryCell | undefined {
    const openings = this.#registries.openings();
    if (openings === this.#openings) return undefined;
    this.#openings = openings;
    const scope = { partition: this.#partition, account: REGISTRY, region: GLOBAL_REGION };
    this.#cell = this.#registries.open(scope);
    return this.#cell;
  }

  #read(store: OrganizationsReader, id: string): AccountStanding | undefined {
    const account = store.accounts.get(id);
    if (account === undefined) return undefined;
    const closed = account.state === "SUSPENDED" || account.state === "CLOSED";
    const organization =
      account.organization === null ? undefined : store.organizations.get(account.organization);
    if (organization === undefined)
      return closed ? { closed, membership: undefined, scp: [], rcp: [] } : undefined;
    const places = store.units.lineage(organization.id, (account as Member).parent);
    const path = `${[organization.id, ...places].join("/")}/`;
    const membership = {
      organizationId: organization.id,
      path,
      management: organization.management,
      services: store.organizations.services(organization.id).map(({ service }) => service),
      administers: store.organizations.delegationsTo(organization.id, id).map(({ service }) => service),
    };
    const levels = [...places, id];
    const tagRules = tagRulesOf(store, organization, levels);
    // No policy of an organization reaches the account that manages it, but for what it says about tags.
    if (organization.management === id) return { closed, membership, scp: [], rcp: [], tagRules };
    return {
      closed,
      membership,
      tagRules,
      scp: this.#levels(store, organization, levels, "SERVICE_CONTROL_POLICY"),
      rcp: this.#levels(store, organization, levels, "RESOURCE_CONTROL_POLICY"),
    };
  }

  #levels(
    store: OrganizationsReader,
    organization: Organization,
    places: readonly string[],
    type: PolicyType,
  ): readonly (readonly NamedPolicy[])[] {
    if (!store.organizations.enabledTypes(organization.id).includes(type)) return [];
    return places.map((place) =>
      store.policies.attachedTo(organization.id, place, type).map((policy) => ({
        name: policyArn(this.#partition, organization.management, policy),
        policy: this.#compile(policy.content),
      })),
    );
  }

  #compile(document: string): CompiledPolicy {
    let policy = this.#compiled.get(document);
    if (policy !== undefined) return policy;
    policy = compilePolicy(document);
    if (this.#compiled.size >= COMPILED_MAX) this.#compiled.clear();
    this.#compiled.set(document, policy);
    return policy;
  }
}

function tagRulesOf(store: OrganizationsReader, organization: Organization, places: readonly string[]) {
  const merged = mergedAt(store, organization.id, places, "TAG_POLICY")?.merged;
  return merged && tagRulesIn(merged);
}
