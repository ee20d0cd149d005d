/** What partners do: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreatePartnerEventSource.html */
import { instant } from "../../../base/instant.ts";
import type { PutPartnerEventsRequestEntry, PutPartnerEventsResultEntry } from "../../../gen/events.ts";
import type { Json } from "../../../kernel/dispatch/contract.ts";
import { eventSourceDoesNotExist, eventSourceExists, invalidParameter, validation } from "../errors.ts";
import { newEvent } from "../event.ts";
import { type Read, read, type Write, write } from "../kit.ts";
import { ENTRY_BYTES_MAX } from "../limits.ts";
import { page, pageStart } from "../paging.ts";
import {
  expiry,
  OFFERED,
  PARTNER_EVENT,
  type PartnerAccount,
  partnerAccountName,
  sourceArn,
  tell,
  WITHDRAWN,
} from "../partner.ts";
import type { Named } from "../resource.ts";
import { detailIn, refusedEntry, sizeOf } from "./events.ts";

const SEPARATOR = partnerAccountName("", "");

function accountsOf(ctx: Read, source: string, after = ""): Iterable<PartnerAccount> {
  return ctx.store.resources<PartnerAccount>("partner-account", source + SEPARATOR, after);
}

/** The first source of a name makes it; each further one offers it to one more account. */
export const CreatePartnerEventSource = write("CreatePartnerEventSource", (ctx, { Name, Account }) => {
  const name = partnerAccountName(Name, Account);
  const known = ctx.store.resource<PartnerAccount>("partner-account", name);
  if (known !== undefined && known.state !== "DELETED") throw eventSourceExists(Name);
  const expiresAt = expiry(ctx);
  const offered: PartnerAccount = {
    name,
    source: Name,
    account: Account,
    state: "PENDING",
    createdAt: ctx.now,
    expiresAt,
  };
  ctx.store.put("partner-source", { name: Name });
  ctx.store.put("partner-account", offered);
  tell(ctx, OFFERED, { to: Account, name: Name, expiresAt });
  return { EventSourceArn: sourceArn(ctx.scope, Name) };
});

export const DeletePartnerEventSource = write("DeletePartnerEventSource", (ctx, { Name, Account }) => {
  const name = partnerAccountName(Name, Account);
  if (ctx.store.resource("partner-account", name) === undefined) return {};
  ctx.store.remove("partner-account", name);
  const [other] = accountsOf(ctx, Name);
  if (other === undefined) ctx.store.remove("partner-source", Name);
  tell(ctx, WITHDRAWN, { to: Account, name: Name });
  return {};
});

export const DescribePartnerEventSource = read("DescribePartnerEventSource", (ctx, { Name }) => {
  if (ctx.store.resource("partner-source", Name) === undefined) throw eventSourceDoesNotExist(Name);
  return { Arn: sourceArn(ctx.scope, Name), Name };
});

export const ListPartnerEventSources = read("ListPartnerEventSources", (ctx, input) => {
  const all = ctx.store.resources<Named>("partner-source", input.NamePrefix, pageStart(ctx, input));
  const { items, NextToken } = page(ctx, input, all, ({ name }) => name);
  const PartnerEventSources = items.map(({ name }) => ({ Arn: sourceArn(ctx.scope, name), Name: name }));
  return { PartnerEventSources, NextToken };
});

export const ListPartnerEventSourceAccounts = read("ListPartnerEventSourceAccounts", (ctx, input) => {
  const { EventSourceName: source } = input;
  if (ctx.store.resource("partner-source", source) === undefined) throw eventSourceDoesNotExist(source);
  const { items, NextToken } = page(
    ctx,
    input,
    accountsOf(ctx, source, pageStart(ctx, input)),
    ({ name }) => name,
  );
  const PartnerEventSourceAccounts = items.map(({ account, createdAt, expiresAt, state }) => ({
    Account: account,
    CreationTime: createdAt,
    ExpirationTime: expiresAt,
    State: state,
  }));
  return { PartnerEventSourceAccounts, NextToken };
});

/** Each event goes to all customers of its source who have taken it up. */
export const PutPartnerEvents = write("PutPartnerEvents", (ctx, { Entries }) => {
  if (Entries.reduce((sum, entry) => sum + sizeOf(entry), 0) > ENTRY_BYTES_MAX)
    throw validation("Total size of the entries in the request is over the limit.");
  const results = Entries.map((entry) => putOne(ctx, entry));
  const FailedEntryCount = results.filter(({ ErrorCode }) => ErrorCode !== undefined).length;
  return { FailedEntryCount, Entries: results };
});

function putOne(ctx: Write, entry: PutPartnerEventsRequestEntry): PutPartnerEventsResultEntry {
  const refused = refusedEntry(entry);
  if (refused !== undefined) return refused;
  const { Source: source = "", Resources = [], DetailType = "", Time } = entry;
  const detail = detailIn(entry.Detail ?? "");
  if (detail === undefined) return { ErrorCode: "MalformedDetail", ErrorMessage: "Detail is malformed." };
  if (ctx.store.resource("partner-source", source) === undefined) {
    const { message } = invalidParameter("Source", `Event source ${source} does not exist.`);
    return { ErrorCode: "InvalidArgument", ErrorMessage: message };
  }
  const at = Time === undefined ? ctx.now : instant(Time);
  const event = newEvent(ctx, { source, "detail-type": DetailType, resources: Resources, detail, at });
  for (const { account, state } of [...accountsOf(ctx, source)])
    if (state === "ACTIVE")
      tell(ctx, PARTNER_EVENT, { to: account, name: source, event: event as unknown as Json });
  return { EventId: event.id };
}
