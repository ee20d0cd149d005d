/**
 * Envelope encryption of what comes in piece by piece (messages, records): each piece is sealed with a data key that
 * KMS made under the customer's key for one resource, and whoever was told a data key uses it for the reuse period of
 * the world's clock without asking KMS again. So who may not use the KMS key can neither seal nor open; and who loses
 * it keeps what was open to the end of the period, as on AWS.
 *
 * A service says once what is its own ({@link EnvelopeRules}), has the tables of `store.ts` in its cell, and then goes
 * three steps, because only an asynchronous `prepare` may ask KMS and only a `commit` may write:
 * 1. `prepare`: {@link Envelope.toSeal} or {@link Envelope.toOpen} ask KMS for what the caller has not open.
 *    Undefined, without a promise, where there is nothing to ask: the usual request waits for nobody.
 * 2. `commit`: {@link Envelope.sealing} or {@link Envelope.keepOpen} keep what KMS told; the world seals plain keys.
 * 3. What seals is a {@link Sealing}; what opens is {@link Envelope.openerOf}, or an {@link Opener} for many pieces.
 *
 * What KMS refuses is thrown in `prepare`, in the words of the service's `refusal`; nothing has changed then.
 *
 * Who does otherwise, and why, is told in docs/adr/0014-envelopes.md.
 */
import { after, type Duration } from "../base/instant.ts";
import type { PrepareContext, ReadContext, WriteContext } from "../kernel/dispatch/contract.ts";
import type { AwsError } from "../kernel/dispatch/errors.ts";
import { principalName } from "../kernel/iam/principal.ts";
import type { Sealer } from "../kernel/ids/sealer.ts";
import { type KeyUse, kmsKeyArn, makeDataKey, openDataKey, openerUnder, sealerUnder } from "./data-key.ts";
import type { DataKeyReader, DataKeyWriter, OpenDataKey, WrappedDataKey } from "./store.ts";

/** What is a service's own. */
export interface EnvelopeRules {
  /** Under which name the resource's ARN stands in the encryption context: "aws:sqs:arn". */
  readonly context: string;
  /** What KMS refuses, in the service's words. */
  readonly refusal: (error: AwsError) => AwsError;
  /** The service that asks KMS as itself, on behalf of a resource. Absent: it asks for its caller, each for itself. */
  readonly service?: string;
  /** Set where a new data key is opened once before it is used: whoever seals needs kms:Decrypt, too. */
  readonly opensNewKeys?: true;
}

/** A resource whose pieces are sealed. */
export interface EnvelopedResource {
  readonly arn: string;
  /** Tells it from a former resource of the same name. */
  readonly id: string | number;
  /** The KMS key as the resource names it. Once it changes, new data keys are made. */
  readonly key: string;
}

/** A data key fresh from KMS. */
export interface FreshDataKey extends WrappedDataKey {
  /** Undefined when it has just been made. */
  readonly id: number | undefined;
  readonly plain: Uint8Array;
}

/** With what a piece that comes in is sealed. */
export interface Sealing {
  readonly sealer: Sealer;
  readonly dataKey: number;
}

type Store<T> = { readonly dataKeys: T };
type Looking = Pick<ReadContext<Store<DataKeyReader>>, "now" | "scope" | "caller" | "store" | "sealer">;
type Asking = Looking & Pick<PrepareContext<unknown>, "call">;
type Keeping = Looking & Pick<WriteContext<unknown, unknown>, "ids"> & { store: Store<DataKeyWriter> };

/** One service's envelopes. */
export class Envelope {
  readonly #rules: EnvelopeRules;
  /** Plain keys lie sealed for this purpose. */
  readonly #purpose: string;

  constructor(rules: EnvelopeRules) {
    this.#rules = rules;
    this.#purpose = `data key ${rules.context}`;
  }

  /** Asks KMS for a data key if the resource wants one and whoever seals has none in use. */
  toSeal(ctx: Asking, resource: EnvelopedResource | undefined): Promise<FreshDataKey> | undefined {
    if (resource === undefined) return undefined;
    return this.#inUse(ctx, resource) === undefined ? this.#make(ctx, resource) : undefined;
  }

  async #make(ctx: Asking, { arn, key }: EnvelopedResource): Promise<FreshDataKey> {
    const use = this.#useOf(ctx, arn);
    const { wrapped, plain } = await makeDataKey(ctx, kmsKeyArn(ctx.scope, key), use);
    const opened = this.#rules.opensNewKeys ? await openDataKey(ctx, { wrapped }, use) : plain;
    return { id: undefined, resource: arn, key, wrapped, plain: opened };
  }

  /** Asks KMS to open those of the data keys that are not open to whoever looks. */
  toOpen(ctx: Asking, ids: ReadonlySet<number>): Promise<readonly FreshDataKey[]> | undefined {
    const locked = [...ids].filter((id) => !this.isOpen(ctx, id));
    return locked.length === 0 ? undefined : Promise.all(locked.map((id) => this.#open(ctx, id)));
  }

  async #open(ctx: Asking, id: number): Promise<FreshDataKey> {
    const key = ctx.store.dataKeys.wrapped(id);
    if (key === undefined) throw new Error(`there is no data key ${id}`);
    const { wrapped } = key;
    return { ...key, id, plain: await openDataKey(ctx, { wrapped }, this.#useOf(ctx, key.resource)) };
  }

  /** With what a resource's pieces are sealed; `fresh` is what {@link toSeal} brought. */
  sealing(
    ctx: Keeping,
    resource: EnvelopedResource,
    fresh: FreshDataKey | undefined,
    reuse: Duration,
  ): Sealing {
    const key =
      fresh === undefined ? this.#inUse(ctx, resource) : this.keepOpen(ctx, fresh, reuse, useFor(resource));
    if (key === undefined) throw new Error(`there is no data key for ${resource.arn}`);
    return { sealer: sealerUnder(this.#plain(ctx, key), ctx.ids), dataKey: key.id };
  }

  /** Lets whoever asked KMS use a data key for a while; `use`: to seal with, too. */
  keepOpen(ctx: Keeping, fresh: FreshDataKey, reuse: Duration, use: string | null = null): OpenDataKey {
    const { dataKeys } = ctx.store;
    dataKeys.forgetEnded(ctx.now);
    const key = {
      id: fresh.id ?? dataKeys.keep(fresh),
      plain: ctx.sealer.sealBytes(this.#purpose, fresh.plain),
    };
    dataKeys.open(key, this.#asker(ctx), after(ctx.now, reuse), use);
    return key;
  }

  /** Whether a data key is open to whoever looks. */
  isOpen(ctx: Looking, id: number): boolean {
    return this.#opened(ctx, id) !== undefined;
  }

  /** What opens the pieces that a data key sealed; undefined when it is not open to whoever looks. */
  openerOf(ctx: Looking, id: number): Sealer | undefined {
    const key = this.#opened(ctx, id);
    return key && openerUnder(this.#plain(ctx, key));
  }

  #inUse(ctx: Looking, resource: EnvelopedResource): OpenDataKey | undefined {
    return ctx.store.dataKeys.inUse(useFor(resource), this.#asker(ctx), ctx.now);
  }

  #opened(ctx: Looking, id: number): OpenDataKey | undefined {
    return ctx.store.dataKeys.opened(id, this.#asker(ctx), ctx.now);
  }

  #plain(ctx: Looking, { plain }: OpenDataKey): Uint8Array {
    const opened = ctx.sealer.openBytes(this.#purpose, plain);
    if (opened === undefined) throw new Error("a data key does not open with the world's root key");
    return opened;
  }

  #useOf({ scope }: Looking, arn: string): KeyUse {
    const { context, refusal, service } = this.#rules;
    const about = { context: { [context]: arn }, refusal };
    if (service === undefined) return about;
    const as = { kind: "service", service, sourceAccount: scope.account, sourceArn: arn } as const;
    return { ...about, options: { as } };
  }

  /** Who is told a data key. */
  #asker({ caller }: Looking): string {
    return this.#rules.service ?? principalName(caller);
  }
}

function useFor({ id, key }: EnvelopedResource): string {
  return `${id} ${key}`;
}

/** Opens many pieces, each data key once. */
export class Opener {
  readonly #envelope: Envelope;
  readonly #ctx: Looking;
  readonly #purpose: string;
  readonly #openers = new Map<number, Sealer | undefined>();

  /** `fresh`: the data keys that {@link Envelope.toOpen} brought, where they are not kept yet. */
  constructor(envelope: Envelope, ctx: Looking, purpose: string, fresh: readonly FreshDataKey[] = []) {
    this.#envelope = envelope;
    this.#ctx = ctx;
    this.#purpose = purpose;
    for (const { id, plain } of fresh) if (id !== undefined) this.#openers.set(id, openerUnder(plain));
  }

  /** Undefined when the data key is not open to whoever looks. */
  open(dataKey: number, sealed: Uint8Array): Uint8Array | undefined {
    if (!this.#openers.has(dataKey)) this.#openers.set(dataKey, this.#envelope.openerOf(this.#ctx, dataKey));
    const opener = this.#openers.get(dataKey);
    if (opener === undefined) return undefined;
    const plain = opener.openBytes(this.#purpose, sealed);
    if (plain === undefined) throw new Error(`what data key ${dataKey} sealed does not open with it`);
    return plain;
  }
}
