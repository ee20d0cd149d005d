/** CloudTrail's answer to the kernel's questions on the path of requests: the RecordKeeper port. */
import { GLOBAL_REGION } from "../../aws/scope.ts";
import type { CellAccess } from "../../kernel/composition.ts";
import type { OrganizationDirectory } from "../../kernel/ports/identity.ts";
import type { RecordKeeper } from "../../kernel/ports/record-keeper.ts";
import { type CloudtrailReader, STORE } from "./store.ts";
import { dataServicesOf } from "./trail/selectors.ts";

const SERVICE = "cloudtrail";
const NOTHING: ReadonlySet<string> = new Set();

/** Makes the keeper of one world. */
export function createRecordKeeper(
  access: CellAccess,
  organization: OrganizationDirectory,
  announces: RecordKeeper["announces"],
): RecordKeeper {
  const partitions = new Map<string, Map<string, AccountTrails>>();
  const trailsOf = (partition: string, account: string): AccountTrails => {
    let accounts = partitions.get(partition);
    if (accounts === undefined) {
      accounts = new Map();
      partitions.set(partition, accounts);
    }
    let found = accounts.get(account);
    if (found === undefined) {
      found = new AccountTrails(access, partition, account);
      accounts.set(account, found);
    }
    return found;
  };
  const managementOf = (partition: string, account: string): AccountTrails | undefined => {
    const management = organization.standing(account, partition)?.membership?.management;
    if (management === undefined || management === account) return undefined;
    return trailsOf(partition, management);
  };
  return {
    service: SERVICE,
    announces,
    wantsData: (partition, account, service) =>
      trailsOf(partition, account).look().own.has(service) ||
      managementOf(partition, account)?.look().organization.has(service) === true,
    alsoIn: (partition, account) => {
      const management = managementOf(partition, account);
      return management?.look().forOrganization === true ? management.account : undefined;
    },
  };
}

/** What the trails of an account ask for. */
interface Wishes {
  /** Services whose data events they take. */
  readonly own: ReadonlySet<string>;
  readonly organization: ReadonlySet<string>;
  readonly forOrganization: boolean;
}

const NO_WISHES: Wishes = { own: NOTHING, organization: NOTHING, forOrganization: false };

/** An account's trails, read again when its cell has changed. */
class AccountTrails {
  readonly account: string;
  readonly #access: CellAccess;
  readonly #partition: string;
  #cell: { readonly store: CloudtrailReader } | undefined;
  #openings = -1;
  #generation = -1;
  #wishes: Wishes = NO_WISHES;

  constructor(access: CellAccess, partition: string, account: string) {
    this.#access = access;
    this.#partition = partition;
    this.account = account;
  }

  look(): Wishes {
    const cell = this.#cell ?? this.#open();
    if (cell === undefined) return NO_WISHES;
    const generation = cell.store.generation();
    if (generation !== this.#generation) {
      this.#wishes = wishesOf(cell.store);
      this.#generation = generation;
    }
    return this.#wishes;
  }

  #open() {
    const openings = this.#access.openings();
    if (openings === this.#openings) return undefined;
    this.#openings = openings;
    const scope = { partition: this.#partition, account: this.account, region: GLOBAL_REGION };
    this.#cell = this.#access.read(SERVICE, scope, STORE);
    return this.#cell;
  }
}

/** Trails and event data stores ask for the same things. */
interface Asking {
  readonly organization?: string | undefined;
  readonly services: readonly string[];
}

function wishesOf(store: CloudtrailReader): Wishes {
  const trails = store.trails().filter((trail) => trail.logging);
  const stores = store.lake.stores().filter(({ state }) => state === "ENABLED");
  const asking: Asking[] = [
    ...trails.map((trail) => ({ organization: trail.organization, services: dataServicesOf(trail) })),
    ...stores.map(({ organization, selectors: advanced }) => ({
      organization,
      services: dataServicesOf({ advanced }),
    })),
  ];
  if (asking.length === 0) return NO_WISHES;
  const forAll = asking.filter(({ organization }) => organization !== undefined);
  return {
    own: new Set(asking.flatMap(({ services }) => services)),
    organization: new Set(forAll.flatMap(({ services }) => services)),
    forOrganization: forAll.length > 0,
  };
}
