import assert from "node:assert/strict";
import { test } from "node:test";
import {
  ActivateEventSourceCommand,
  CreateEventBusCommand,
  CreatePartnerEventSourceCommand,
  DeactivateEventSourceCommand,
  DeletePartnerEventSourceCommand,
  DescribeEventSourceCommand,
  EventBridgeClient,
  ListEventSourcesCommand,
  ListPartnerEventSourceAccountsCommand,
  ListPartnerEventSourcesCommand,
  PutPartnerEventsCommand,
  PutRuleCommand,
  PutTargetsCommand,
} from "@aws-sdk/client-eventbridge";
import { ACCOUNT, bench, bodies, queue, refused } from "./support.ts";

const Name = "aws.partner/shop.example/orders";
const ENTRY = { Source: Name, DetailType: "Order Placed", Detail: '{"id":7}' };

async function offered() {
  const b = await bench();
  const partner = b.world.sdk(EventBridgeClient, { account: "111122223333" });
  const { EventSourceArn } = await partner.send(
    new CreatePartnerEventSourceCommand({ Name, Account: ACCOUNT }),
  );
  assert.equal(EventSourceArn, `arn:aws:events:us-east-1::event-source/${Name}`);
  await b.world.idle();
  const put = async () =>
    (await partner.send(new PutPartnerEventsCommand({ Entries: [ENTRY] }))).Entries?.[0];
  const state = async () => {
    await b.world.idle();
    const input = { EventSourceName: Name };
    const { PartnerEventSourceAccounts } = await partner.send(
      new ListPartnerEventSourceAccountsCommand(input),
    );
    const { State } = await b.events.send(new DescribeEventSourceCommand({ Name }));
    return [PartnerEventSourceAccounts?.[0]?.State, State];
  };
  return { ...b, partner, put, state };
}

test("a partner's events come to the bus that takes its source up, from account to account", async () => {
  const { world, events, sqs, partner, put, state } = await offered();
  await using _ = world;
  const [source] = (await events.send(new ListEventSourcesCommand({}))).EventSources ?? [];
  assert.equal(source?.CreatedBy, "aws.partner/shop.example");
  assert.equal(source?.ExpirationTime?.toISOString(), "2026-01-15T00:00:00.000Z");
  await refused(
    events.send(new CreateEventBusCommand({ Name: "mine", EventSourceName: Name })),
    "ValidationException",
    `Event bus name mine must be the name of its event source ${Name}.`,
  );
  await put();
  await events.send(new CreateEventBusCommand({ Name, EventSourceName: Name }));
  assert.deepEqual(await state(), ["ACTIVE", "ACTIVE"]);
  const to = await queue(sqs, "q");
  await events.send(
    new PutRuleCommand({ Name: "r", EventBusName: Name, EventPattern: `{"account":["${ACCOUNT}"]}` }),
  );
  await events.send(
    new PutTargetsCommand({ Rule: "r", EventBusName: Name, Targets: [{ Id: "1", Arn: to.arn }] }),
  );
  const entry = await put();
  const [body, ...others] = await bodies(world, sqs, to);
  assert.deepEqual(others, [], "what was put before there was a bus is gone");
  const event = JSON.parse(body ?? "");
  assert.deepEqual([event.id, event.source, event.account], [entry?.EventId, Name, ACCOUNT]);

  await events.send(new DeactivateEventSourceCommand({ Name }));
  assert.deepEqual(await state(), ["PENDING", "PENDING"]);
  await put();
  await events.send(new ActivateEventSourceCommand({ Name }));
  await world.idle();
  await partner.send(new DeletePartnerEventSourceCommand({ Name, Account: ACCOUNT }));
  await world.idle();
  assert.equal((await events.send(new DescribeEventSourceCommand({ Name }))).State, "DELETED");
  await refused(events.send(new ActivateEventSourceCommand({ Name })), "InvalidStateException", /DELETED/);
  assert.equal((await bodies(world, sqs, to)).length, 1);
  assert.equal((await put())?.ErrorCode, "InvalidArgument");
});

test("a source that nobody takes up goes after two weeks", async () => {
  const { world, events, partner } = await offered();
  await using _ = world;
  await refused(
    partner.send(new CreatePartnerEventSourceCommand({ Name, Account: ACCOUNT })),
    "ResourceAlreadyExistsException",
    `Event source ${Name} already exists.`,
  );
  const prefix = { NamePrefix: "aws.partner/shop.example/" };
  const mine = await partner.send(new ListPartnerEventSourcesCommand(prefix));
  assert.deepEqual(
    mine.PartnerEventSources?.map((each) => each.Name),
    [Name],
  );
  await world.clock.advance({ days: 15 });
  assert.deepEqual((await events.send(new ListEventSourcesCommand({}))).EventSources, []);
  await refused(
    events.send(new DescribeEventSourceCommand({ Name })),
    "ResourceNotFoundException",
    `Event source ${Name} does not exist.`,
  );
  const input = { EventSourceName: Name };
  const { PartnerEventSourceAccounts } = await partner.send(new ListPartnerEventSourceAccountsCommand(input));
  assert.equal(PartnerEventSourceAccounts?.[0]?.State, "DELETED");
});
