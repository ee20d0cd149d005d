/**
 * Partner event sources: a partner's account offers one to a customer's, which takes it up with an event bus of its
 * name. Either side tells the other by facts. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-saas.html
 */
import type { Scope } from "../../aws/scope.ts";
import { after, DAY, type Instant } from "../../base/instant.ts";
import type { EventSourceState } from "../../gen/events.ts";
import type { DeliveredFact, DueJob, Json } from "../../kernel/dispatch/contract.ts";
import { type DeliveryFailure, failureOf } from "../../targets/failure.ts";
import { busIfAny } from "./bus.ts";
import { buryOnBus } from "./bus-letter.ts";
import { type BusEvent, ingest } from "./event.ts";
import type { Prepare, Write } from "./kit.ts";
import { arnOf, type Bus, type Named } from "./resource.ts";
import { type DataKey, dataKeyFor } from "./sealing.ts";

/** What a customer sees of a source. */
export interface EventSource extends Named {
  readonly partner: string;
  readonly state: EventSourceState;
  readonly createdAt: Instant;
  /** When it goes if no bus takes it up. */
  readonly expiresAt?: Instant | undefined;
}
/** What a partner keeps of a customer; its name is made of the source's and the customer's account. */
export interface PartnerAccount extends Named {
  readonly source: string;
  readonly account: string;
  readonly state: EventSourceState;
  readonly createdAt: Instant;
  readonly expiresAt?: Instant | undefined;
}

/** So long a source waits for its bus. */
const PATIENCE = 14 * DAY;

export const EXPIRE_SOURCE = "expire-source";
export const OFFERED = "events.PartnerSourceOffered";
export const WITHDRAWN = "events.PartnerSourceWithdrawn";
export const CHANGED = "events.PartnerSourceChanged";
export const PARTNER_EVENT = "events.PartnerEvent";

/** Event sources belong to no account. */
export function sourceArn(scope: Scope, name: string): string {
  return arnOf({ ...scope, account: "" }, `event-source/${name}`);
}

/** "aws.partner/example.com/shop" -> "aws.partner/example.com" */
export function createdBy(source: string): string {
  return source.split("/").slice(0, 2).join("/");
}

export const partnerAccountName = (source: string, account: string): string => `${source}#${account}`;

export const expiry = (ctx: Write): Instant => after(ctx.now, PATIENCE);

/** What the two sides tell each other; `to` is the account that is to hear it. */
interface Told {
  readonly to: string;
  readonly name: string;
  readonly state?: EventSourceState;
  readonly expiresAt?: Instant | undefined;
  readonly event?: Json;
}

export function tell(ctx: Write, kind: string, told: Told): void {
  ctx.publish({ kind, resource: sourceArn(ctx.scope, told.name), detail: told as unknown as Json });
}

const toldIn = ({ detail }: DeliveredFact): Told => detail as unknown as Told;

/** The account that is told, in the Region where it was said. */
function addressee(fact: DeliveredFact): Scope {
  const { partition, region } = fact.source;
  return { partition, region, account: toldIn(fact).to };
}

export const hearOffered = {
  where: addressee,
  does: (ctx: Write, fact: DeliveredFact): void => {
    const { name, expiresAt = expiry(ctx) } = toldIn(fact);
    const source: EventSource = {
      name,
      partner: fact.source.account,
      state: "PENDING",
      createdAt: fact.at,
      expiresAt,
    };
    ctx.store.put("event-source", source);
    ctx.schedule(expiresAt, { kind: EXPIRE_SOURCE, key: name });
  },
};

/** The customer keeps its bus; nothing comes to it any more. */
export const hearWithdrawn = {
  where: addressee,
  does: (ctx: Write, fact: DeliveredFact): void => {
    const source = ctx.store.resource<EventSource>("event-source", toldIn(fact).name);
    if (source === undefined || source.partner !== fact.source.account) return;
    ctx.unschedule(EXPIRE_SOURCE, source.name);
    ctx.store.put("event-source", { ...source, state: "DELETED", expiresAt: undefined } as EventSource);
  },
};

/** The partner hears what its customer does with the source. */
export const hearChanged = {
  where: addressee,
  does: (ctx: Write, fact: DeliveredFact): void => {
    const { name, state = "DELETED", expiresAt } = toldIn(fact);
    const key = partnerAccountName(name, fact.source.account);
    const known = ctx.store.resource<PartnerAccount>("partner-account", key);
    if (known !== undefined)
      ctx.store.put("partner-account", { ...known, state, expiresAt } as PartnerAccount);
  },
};

/** An event of the partner's goes to the bus that bears its source's name. */
export const hearEvent = {
  where: addressee,
  does: {
    prepare: async (ctx: Prepare, fact: DeliveredFact): Promise<DataKey | DeliveryFailure | undefined> => {
      const { name } = toldIn(fact);
      const bus = ctx.store.resource<Bus>("bus", name);
      return bus?.kmsKey === undefined ? undefined : dataKeyFor(ctx, name, bus.kmsKey).catch(failureOf);
    },
    commit: (ctx: Write, fact: DeliveredFact, key: DataKey | DeliveryFailure | undefined): void => {
      const { name, event: put } = toldIn(fact);
      const [source, bus] = [ctx.store.resource<EventSource>("event-source", name), busIfAny(ctx, name)];
      if (source?.state !== "ACTIVE" || source.partner !== fact.source.account || bus === undefined) return;
      const { account, region } = ctx.scope;
      const event: BusEvent = { ...(put as unknown as BusEvent), account, region };
      if (key !== undefined && "code" in key) buryOnBus(ctx, bus, event, key);
      else ingest(ctx, name, event, { key });
    },
  },
};

/** Changes a source's state on the customer's side, and tells the partner. */
export function changeSource(ctx: Write, source: EventSource, state: "ACTIVE" | "PENDING"): void {
  const expiresAt = state === "PENDING" ? expiry(ctx) : undefined;
  ctx.store.put("event-source", { ...source, state, expiresAt } as EventSource);
  if (expiresAt === undefined) ctx.unschedule(EXPIRE_SOURCE, source.name);
  else ctx.schedule(expiresAt, { kind: EXPIRE_SOURCE, key: source.name });
  tell(ctx, CHANGED, { to: source.partner, name: source.name, state, expiresAt });
}

/** Nobody took the source up. */
export function expireSource(ctx: Write, { key }: DueJob): void {
  const source = ctx.store.resource<EventSource>("event-source", key);
  if (source?.state !== "PENDING") return;
  ctx.store.remove("event-source", key);
  tell(ctx, CHANGED, { to: source.partner, name: key, state: "DELETED" });
}
