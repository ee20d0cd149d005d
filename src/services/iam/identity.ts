/** IAM's answer to the kernel's questions about who is who and may do what: the IdentityDirectory port. */

import { accountOfAccessKeyId } from "../../aws/access-key-id.ts";
import { parseArn } from "../../aws/arn.ts";
import { isPartition, PARTITIONS } from "../../aws/regions.ts";
import type { Instant } from "../../base/instant.ts";
import type { Principal } from "../../kernel/iam/principal.ts";
import type {
  AccessKeyRecord,
  IdentityDirectory,
  NamedPolicy,
  PrincipalPolicies,
  UseNotes,
} from "../../kernel/ports/identity.ts";
import { type CompiledPolicy, compilePolicy } from "../../lang/iam/policy.ts";
import { readAccessKey } from "./access-key-record.ts";
import { type AwsPolicies, NO_AWS_POLICIES } from "./aws-policies.ts";
import type { Entity, Identity } from "./entity.ts";
import { namespaceOf } from "./granted-services.ts";
import type { ServiceReference } from "./service-reference.ts";
import type { IamReader } from "./store.ts";
import { stepOf, stepShowing } from "./totp.ts";
import { shownTrustPolicy } from "./trust.ts";
import { UseLedger } from "./use-ledger.ts";

/** An account's IAM cell, open for reading. */
export interface IamCell {
  readonly store: IamReader;
  /** Changes with every commit to the cell. */
  version(): number;
}

/**
 * Gives the IAM cell of a partition's account (twelve digits), or undefined where there is none yet. A cell stays open
 * as long as its world does, so it is asked for once.
 */
export type OpenCell = (partition: string, account: string) => IamCell | undefined;

/** How many compiled policies are kept for when the account changes but its policies do not. */
const COMPILED_MAX = 4_096;
const ACCOUNT_ID = /^\d{12}$/;
const NOTHING: PrincipalPolicies = { identity: [], boundary: undefined, tags: {} };

/** What was read of an account since the last change to it. */
interface AccountCache {
  readonly version: number;
  readonly keys: Map<string, AccessKeyRecord | undefined>;
  readonly policies: Map<string, PrincipalPolicies | undefined>;
}

/** An account's IAM, with what every request asks of it at hand. */
class OpenAccount {
  readonly store: IamReader;
  readonly #cell: IamCell;
  #cache: AccountCache = { version: Number.NaN, keys: new Map(), policies: new Map() };

  constructor(cell: IamCell) {
    this.store = cell.store;
    this.#cell = cell;
  }

  get cache(): AccountCache {
    const version = this.#cell.version();
    if (this.#cache.version !== version) this.#cache = { version, keys: new Map(), policies: new Map() };
    return this.#cache;
  }
}

/** Makes the directory of one world. */
export function createIdentityDirectory(
  open: OpenCell,
  awsPolicies: AwsPolicies = NO_AWS_POLICIES,
  actionsOf: ServiceReference = () => undefined,
): IdentityDirectory {
  return new Directory(open, awsPolicies, actionsOf);
}

class Directory implements IdentityDirectory {
  readonly #openCell: OpenCell;
  /** By partition and account. */
  readonly #open = new Map<string, Map<string, OpenAccount>>();
  readonly awsPolicies: AwsPolicies;
  readonly actionsOf: ServiceReference;
  readonly #uses = new UseLedger();
  readonly #compiled = new Map<string, CompiledPolicy>();
  /** The newest time step whose code each device was believed; forgotten at a restart, thirty seconds' harm. */
  readonly #spentSteps = new Map<string, number>();

  constructor(open: OpenCell, awsPolicies: AwsPolicies, actionsOf: ServiceReference) {
    this.#openCell = open;
    this.awsPolicies = awsPolicies;
    this.actionsOf = actionsOf;
  }

  accessKey(accessKeyId: string): AccessKeyRecord | undefined {
    const account = accountOfAccessKeyId(accessKeyId);
    if (account === undefined) return undefined;
    for (const partition of PARTITIONS) {
      const record = this.#accessKeyOf(partition, account, accessKeyId);
      if (record !== undefined) return record;
    }
    return undefined;
  }

  #accessKeyOf(partition: string, account: string, id: string): AccessKeyRecord | undefined {
    const open = this.#account(partition, account);
    if (open === undefined) return undefined;
    const { keys } = open.cache;
    const known = keys.get(id);
    if (known !== undefined) return known;
    const record = readAccessKey(open.store, partition, account, id);
    // Ids that nobody has are not kept: anyone can make them up.
    if (record !== undefined) keys.set(id, record);
    return record;
  }

  policiesOf(principal: Principal): PrincipalPolicies | undefined {
    switch (principal.kind) {
      case "root":
      case "service":
      case "anonymous":
        return NOTHING;
      case "federated-user":
        return this.policiesOf(principal.issuer);
      case "user":
        return this.#policiesOfEntity(principal.partition, principal.account, principal.userId);
      case "assumed-role":
        return this.#policiesOfEntity(principal.partition, principal.account, principal.roleId);
    }
  }

  managedPolicy(arn: string): NamedPolicy | undefined {
    const parsed = parseArn(arn);
    if (parsed === undefined || !isPartition(parsed.partition)) return undefined;
    const document =
      parsed.account === "aws"
        ? this.awsPolicies(parsed.partition).document(arn)
        : this.#customerDocument(arn);
    return document === undefined ? undefined : { name: arn, policy: this.#compile(document) };
  }

  role(arn: string) {
    const found = this.#entity("role", arn);
    if (found === undefined) return undefined;
    const { entity, store } = found;
    return {
      arn: entity.arn,
      roleId: entity.id,
      roleName: entity.name,
      path: entity.path,
      trustPolicy: shownTrustPolicy(entity.detail, store, this),
      maxSessionDurationSeconds: entity.detail.maxSessionDurationSeconds,
      tags: store.tags.recordOf(entity),
    };
  }

  user(arn: string) {
    const found = this.#entity("user", arn);
    if (found === undefined) return undefined;
    const { entity, store } = found;
    return { arn: entity.arn, userId: entity.id, userName: entity.name, tags: store.tags.recordOf(entity) };
  }

  oidcProvider(arn: string) {
    const entity = this.#entity("oidc-provider", arn)?.entity;
    return entity && { arn: entity.arn, ...entity.detail };
  }

  samlProvider(arn: string) {
    const entity = this.#entity("saml-provider", arn)?.entity;
    if (entity === undefined) return undefined;
    const { metadata, validUntil, encryption } = entity.detail;
    const told = encryption && {
      mode: encryption.mode ?? "Allowed",
      sealedKeys: encryption.keys.map(({ sealed }) => sealed),
    };
    return { arn: entity.arn, metadataDocument: metadata, validUntil, encryption: told };
  }

  tokenIssuer(partition: string, account: string) {
    const issuer = this.#account(partition, account)?.store.settings.get("token-issuer")?.value;
    return issuer?.enabled === true ? { url: issuer.url, sealedKeys: issuer.sealedKeys } : undefined;
  }

  lastUses(partition: string, account: string) {
    const notes = this.usesOf(partition, account);
    return this.#account(partition, account)?.store.usage.byService(notes) ?? new Map();
  }

  verifyMfa(principal: Principal, serialNumber: string, code: string, now: Instant): boolean {
    if (principal.kind !== "user" && principal.kind !== "root") return false;
    const device = this.#account(principal.partition, principal.account)?.store.entities.withArn(
      "mfa",
      serialNumber,
    );
    if (device?.detail.enabledAt === undefined || device.owner !== principal.userId) return false;
    const spent = Math.max(device.detail.spentStep ?? -1, this.#spentSteps.get(device.id) ?? -1);
    const around = stepOf(now) + (device.detail.drift ?? 0);
    const step = stepShowing(device.detail.seed, code, around, 1, spent);
    if (step === undefined) return false;
    this.#spentSteps.set(device.id, step);
    return true;
  }

  noteUse(use: Parameters<IdentityDirectory["noteUse"]>[0]): void {
    const { principal, accessKeyId, region, at } = use;
    if (!("account" in principal)) return;
    const service = namespaceOf(use.service);
    const owner = ownerKey(principal.partition, principal.account);
    const bearer = principal.kind === "federated-user" ? principal.issuer : principal;
    const who = bearer.kind === "assumed-role" ? bearer.roleId : bearer.userId;
    this.#uses.note(owner, who, service, region, at);
    if (use.operation !== undefined) this.#uses.note(owner, who, `${service}:${use.operation}`, region, at);
    if (accessKeyId?.startsWith("AKIA")) this.#uses.note(owner, accessKeyId, service, region, at);
  }

  usesOf(partition: string, account: string): UseNotes {
    return this.#uses.of(ownerKey(partition, account));
  }

  #policiesOfEntity(partition: string, account: string, id: string): PrincipalPolicies | undefined {
    const open = this.#account(partition, account);
    if (open === undefined) return undefined;
    const { policies } = open.cache;
    if (policies.has(id)) return policies.get(id);
    const entity = open.store.entities.withId<"user" | "role">(id);
    const record = entity && this.#gather(open.store, entity);
    policies.set(id, record);
    return record;
  }

  #gather(store: IamReader, entity: Entity<"user" | "role">): PrincipalPolicies {
    const bearers: Entity<Identity>[] = [entity];
    if (entity.kind === "user")
      for (const id of store.memberships.groupsOf(entity as Entity<"user">)) {
        const group = store.entities.withId<"group">(id);
        if (group !== undefined) bearers.push(group);
      }
    const identity: NamedPolicy[] = [];
    for (const bearer of bearers) {
      for (const { name, document } of store.policies.inlinesOf(bearer))
        identity.push({ name: `inline ${name}`, policy: this.#compile(document) });
      for (const arn of store.policies.attachedTo(bearer)) {
        const policy = this.managedPolicy(arn);
        if (policy !== undefined) identity.push(policy);
      }
    }
    const boundary = entity.boundary === undefined ? undefined : this.managedPolicy(entity.boundary);
    return { identity, boundary, tags: store.tags.recordOf(entity) };
  }

  #entity<K extends "role" | "user" | "oidc-provider" | "saml-provider">(
    kind: K,
    arn: string,
  ): { readonly entity: Entity<K>; readonly store: IamReader } | undefined {
    const store = this.#storeOf(arn);
    const entity = store?.entities.withArn(kind, arn);
    return store && entity && { entity, store };
  }

  #account(partition: string, account: string): OpenAccount | undefined {
    const known = this.#open.get(partition)?.get(account);
    if (known !== undefined) return known;
    const cell = this.#openCell(partition, account);
    if (cell === undefined) return undefined;
    const open = new OpenAccount(cell);
    const others = this.#open.get(partition) ?? new Map<string, OpenAccount>();
    this.#open.set(partition, others.set(account, open));
    return open;
  }

  /** The IAM of the account that an ARN names. */
  #storeOf(arn: string): IamReader | undefined {
    const { partition = "", account = "" } = parseArn(arn) ?? {};
    return isPartition(partition) && ACCOUNT_ID.test(account)
      ? this.#account(partition, account)?.store
      : undefined;
  }

  #customerDocument(arn: string): string | undefined {
    const store = this.#storeOf(arn);
    const policy = store?.entities.withArn("policy", arn);
    return policy && store?.policies.version(policy, policy.detail.defaultVersion)?.document;
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

function ownerKey(partition: string, account: string): string {
  return `${partition}/${account}`;
}
