import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import {
  CreateEventBusCommand,
  EventBridgeClient,
  ListRulesCommand,
  PutEventsCommand,
  PutRuleCommand,
  PutTargetsCommand,
} from "@aws-sdk/client-eventbridge";
import {
  CreateAccessKeyCommand,
  CreateUserCommand,
  IAMClient,
  PutUserPolicyCommand,
} from "@aws-sdk/client-iam";
import {
  CreateDiscovererCommand,
  CreateRegistryCommand,
  CreateSchemaCommand,
  DeleteDiscovererCommand,
  DeleteRegistryCommand,
  DeleteSchemaCommand,
  DescribeSchemaCommand,
  ExportSchemaCommand,
  GetCodeBindingSourceCommand,
  GetDiscoveredSchemaCommand,
  GetResourcePolicyCommand,
  ListRegistriesCommand,
  ListSchemasCommand,
  ListSchemaVersionsCommand,
  PutCodeBindingCommand,
  PutResourcePolicyCommand,
  SchemasClient,
  SearchSchemasCommand,
  StopDiscovererCommand,
  UpdateSchemaCommand,
} from "@aws-sdk/client-schemas";
import { zipContents, zipEntries } from "../../../base/zip.ts";
import { startCloudlet } from "../../../index.ts";

const SCHEMA = { RegistryName: "r", SchemaName: "app.orders@Placed" };
const content = (name: string) => JSON.stringify({ openapi: "3.0.0", info: { title: name }, paths: {} });

test("a schema has versions, is found by its words, and keeps its registry alive", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const schemas = world.sdk(SchemasClient);
  await schemas.send(new CreateRegistryCommand({ RegistryName: "r", Tags: { k: "v" } }));
  const first = await schemas.send(
    new CreateSchemaCommand({ ...SCHEMA, Type: "OpenApi3", Content: content("one") }),
  );
  assert.equal(first.SchemaVersion, "1");
  assert.equal(first.SchemaArn, "arn:aws:schemas:us-east-1:000000000000:schema/r/app.orders@Placed");
  await schemas.send(new UpdateSchemaCommand({ ...SCHEMA, Content: content("two") }));
  await schemas.send(new UpdateSchemaCommand({ ...SCHEMA, Content: content("two") }));
  const { SchemaVersions } = await schemas.send(new ListSchemaVersionsCommand(SCHEMA));
  assert.deepEqual(
    SchemaVersions?.map(({ SchemaVersion }) => SchemaVersion),
    ["2", "1"],
  );
  const old = await schemas.send(new DescribeSchemaCommand({ ...SCHEMA, SchemaVersion: "1" }));
  assert.equal(old.Content, content("one"));
  const found = await schemas.send(new SearchSchemasCommand({ RegistryName: "r", Keywords: "orders two" }));
  assert.deepEqual(
    found.Schemas?.[0]?.SchemaVersions?.map(({ SchemaVersion }) => SchemaVersion),
    ["2"],
  );
  await assert.rejects(schemas.send(new DeleteRegistryCommand({ RegistryName: "r" })), {
    name: "BadRequestException",
  });
  await schemas.send(new DeleteSchemaCommand(SCHEMA));
  const { Schemas } = await schemas.send(new ListSchemasCommand({ RegistryName: "r" }));
  assert.deepEqual(Schemas, []);
  await schemas.send(new DeleteRegistryCommand({ RegistryName: "r" }));
});

test("a schema is made of what events have in common", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const schemas = world.sdk(SchemasClient);
  const Events = [
    '{"time":"2026-01-01T00:00:00Z","n":1,"tags":["a"],"extra":true}',
    '{"time":"2026-01-02T00:00:00Z","n":2,"tags":[]}',
  ];
  const { Content = "" } = await schemas.send(
    new GetDiscoveredSchemaCommand({ Events, Type: "JSONSchemaDraft4" }),
  );
  assert.deepEqual(JSON.parse(Content), {
    $schema: "http://json-schema.org/draft-04/schema#",
    title: "Event",
    type: "object",
    required: ["time", "n", "tags"],
    properties: {
      time: { type: "string", format: "date-time" },
      n: { type: "number" },
      tags: { type: "array", items: { type: "string" } },
      extra: { type: "boolean" },
    },
  });
});

test("a registry has a policy, with a revision that guards it", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const schemas = world.sdk(SchemasClient);
  await schemas.send(new CreateRegistryCommand({ RegistryName: "r" }));
  await assert.rejects(schemas.send(new GetResourcePolicyCommand({ RegistryName: "r" })), {
    name: "NotFoundException",
  });
  const Principal = { AWS: "arn:aws:iam::222222222222:root" };
  const Resource = "arn:aws:schemas:us-east-1:000000000000:registry/r";
  const statement = { Effect: "Allow", Principal, Action: "schemas:ListSchemas", Resource };
  const Policy = JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
  await assert.rejects(
    schemas.send(new PutResourcePolicyCommand({ RegistryName: "r", Policy: '{"Statement":[]}' })),
    { name: "BadRequestException" },
  );
  const { RevisionId } = await schemas.send(new PutResourcePolicyCommand({ RegistryName: "r", Policy }));
  await assert.rejects(
    schemas.send(new PutResourcePolicyCommand({ RegistryName: "r", Policy, RevisionId: "x" })),
    { name: "PreconditionFailedException" },
  );
  await schemas.send(new PutResourcePolicyCommand({ RegistryName: "r", Policy, RevisionId }));
});

const BUS = "arn:aws:events:us-east-1:000000000000:event-bus/orders";
const DISCOVERED = { RegistryName: "discovered-schemas", SchemaName: "app.orders@OrderPlaced" };

async function watched() {
  const world = await startCloudlet({ clock: "frozen" });
  const [schemas, events] = [world.sdk(SchemasClient), world.sdk(EventBridgeClient)];
  await events.send(new CreateEventBusCommand({ Name: "orders" }));
  const created = await schemas.send(new CreateDiscovererCommand({ SourceArn: BUS }));
  const put = async (detail: object) => {
    const Detail = JSON.stringify(detail);
    const entry = { EventBusName: "orders", Source: "app.orders", DetailType: "Order Placed", Detail };
    await events.send(new PutEventsCommand({ Entries: [entry] }));
    await world.idle();
    const { SchemaVersions = [] } = await schemas.send(new ListSchemaVersionsCommand(DISCOVERED));
    return SchemaVersions.map(({ SchemaVersion }) => SchemaVersion);
  };
  return { world, schemas, events, created, put };
}

test("a discoverer makes schemas of the events on its bus, and a version when one does not fit", async () => {
  const { world, schemas, events, created, put } = await watched();
  await using _ = world;
  assert.equal(created.DiscovererId, "events-event-bus-orders");
  const { Rules = [] } = await events.send(new ListRulesCommand({ EventBusName: "orders" }));
  assert.deepEqual(
    Rules.map(({ Name, ManagedBy }) => [Name, ManagedBy]),
    [["Schemas-events-event-bus-orders", "schemas.amazonaws.com"]],
  );
  await assert.rejects(
    events.send(
      new PutRuleCommand({ Name: Rules[0]?.Name, EventBusName: "orders", EventPattern: '{"source":["x"]}' }),
    ),
    { name: "ManagedRuleException" },
  );
  assert.deepEqual(await put({ id: 7, lines: [] }), ["1"]);
  assert.deepEqual(await put({ id: 8, lines: [{ sku: "a" }] }), ["2", "1"], "lists were empty before");
  assert.deepEqual(await put({ id: 9, lines: [{ sku: "b" }] }), ["2", "1"]);
  assert.deepEqual(await put({ id: 9, gift: true }), ["3", "2", "1"]);
  const { Content = "", Type } = await schemas.send(new DescribeSchemaCommand(DISCOVERED));
  const { components } = JSON.parse(Content);
  assert.equal(Type, "OpenApi3");
  assert.equal(components.schemas.AWSEvent["x-amazon-events-detail-type"], "Order Placed");
  assert.deepEqual(components.schemas.OrderPlaced, {
    type: "object",
    required: ["id"],
    properties: {
      id: { type: "number" },
      lines: {
        type: "array",
        items: { type: "object", required: ["sku"], properties: { sku: { type: "string" } } },
      },
      gift: { type: "boolean" },
    },
  });
  const exported = await schemas.send(new ExportSchemaCommand({ ...DISCOVERED, Type: "JSONSchemaDraft4" }));
  const schema = JSON.parse(exported.Content ?? "");
  assert.equal(schema.properties.detail.$ref, "#/definitions/OrderPlaced");
  assert.deepEqual(Object.keys(schema.definitions), ["OrderPlaced"]);
});

test("a discoverer that is stopped sees nothing; gone, it leaves no rule", async () => {
  const { world, schemas, events, created, put } = await watched();
  await using _ = world;
  const DiscovererId = created.DiscovererId ?? "";
  await put({ id: 7 });
  await schemas.send(new StopDiscovererCommand({ DiscovererId }));
  assert.deepEqual(await put({ name: "other" }), ["1"]);
  await assert.rejects(schemas.send(new CreateDiscovererCommand({ SourceArn: BUS })), {
    name: "ConflictException",
  });
  await schemas.send(new DeleteDiscovererCommand({ DiscovererId }));
  assert.deepEqual((await events.send(new ListRulesCommand({ EventBusName: "orders" }))).Rules, []);
});

test("whoever may not make rules makes no discoverer, and nobody else targets one", async () => {
  const { world, events } = await watched();
  await using _ = world;
  await events.send(new PutRuleCommand({ Name: "r", EventPattern: '{"source":["x"]}' }));
  const Arn = "arn:aws:schemas:us-east-1:000000000000:discoverer/events-event-bus-orders";
  await assert.rejects(events.send(new PutTargetsCommand({ Rule: "r", Targets: [{ Id: "1", Arn }] })), {
    name: "ValidationException",
  });
  const iam = world.sdk(IAMClient);
  await iam.send(new CreateUserCommand({ UserName: "u" }));
  const Statement = [{ Effect: "Allow", Action: ["schemas:*", "events:Describe*"], Resource: "*" }];
  const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement });
  await iam.send(new PutUserPolicyCommand({ UserName: "u", PolicyName: "p", PolicyDocument }));
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: "u" }));
  const credentials = {
    accessKeyId: AccessKey?.AccessKeyId ?? "",
    secretAccessKey: AccessKey?.SecretAccessKey ?? "",
  };
  const schemas = world.sdk(SchemasClient, { credentials });
  const SourceArn = "arn:aws:events:us-east-1:000000000000:event-bus/default";
  await assert.rejects(schemas.send(new CreateDiscovererCommand({ SourceArn })), /events:PutRule/);
});

test("AWS's own registry is there to look at", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const schemas = world.sdk(SchemasClient);
  const { Registries } = await schemas.send(new ListRegistriesCommand({ Scope: "AWS" }));
  assert.deepEqual(
    Registries?.map(({ RegistryName }) => RegistryName),
    ["aws.events"],
  );
  const created = { RegistryName: "aws.events", SchemaName: "aws.s3@ObjectCreated" };
  const { Content = "" } = await schemas.send(new DescribeSchemaCommand(created));
  assert.equal(JSON.parse(Content).components.schemas.AWSEvent["x-amazon-events-source"], "aws.s3");
  const search = { RegistryName: "aws.events", Keywords: "alarm state" };
  const found = await schemas.send(new SearchSchemasCommand(search));
  assert.deepEqual(
    found.Schemas?.map(({ SchemaName }) => SchemaName),
    ["aws.cloudwatch@CloudWatchAlarmConfigurationChange", "aws.cloudwatch@CloudWatchAlarmStateChange"],
  );
  await assert.rejects(schemas.send(new DeleteSchemaCommand(created)), { name: "ForbiddenException" });
});

test("an update told twice with one token makes one version", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const schemas = world.sdk(SchemasClient);
  await schemas.send(new CreateRegistryCommand({ RegistryName: "r" }));
  await schemas.send(new CreateSchemaCommand({ ...SCHEMA, Type: "OpenApi3", Content: content("one") }));
  const update = (name: string) =>
    schemas.send(new UpdateSchemaCommand({ ...SCHEMA, Content: content(name), ClientTokenId: "t" }));
  await update("two");
  await schemas.send(new UpdateSchemaCommand({ ...SCHEMA, Content: content("three") }));
  assert.equal((await update("two")).SchemaVersion, "2");
  await assert.rejects(update("four"), { name: "ConflictException" });
});

/** The files of a code binding, once it is generated. */
async function bound(Language: string) {
  const { world, schemas, put } = await watched();
  await using _ = world;
  await put({ id: 7, class: "gift", lines: [{ "sku-code": "a" }] });
  const binding = { ...DISCOVERED, Language };
  const { Status } = await schemas.send(new PutCodeBindingCommand(binding));
  assert.equal(Status, "CREATE_IN_PROGRESS");
  await assert.rejects(schemas.send(new GetCodeBindingSourceCommand(binding)), { name: "NotFoundException" });
  await world.clock.advance({ seconds: 5 });
  const { Body = new Uint8Array() } = await schemas.send(new GetCodeBindingSourceCommand(binding));
  return zipEntries(Body).map((entry) => ({
    name: entry.name,
    text: Buffer.from(zipContents(Body, entry)).toString(),
  }));
}

test("code in TypeScript has an interface for each kind of object", async () => {
  const files = await bound("TypeScript3");
  const folder = "schema/app/orders/orderplaced";
  const names = ["AWSEvent.ts", "Lines.ts", "Marshaller.ts", "OrderPlaced.ts"];
  assert.deepEqual(
    files.map(({ name }) => name).sort(),
    names.map((name) => `${folder}/${name}`),
  );
  const text = files.find(({ name }) => name.endsWith("OrderPlaced.ts"))?.text;
  assert.equal(
    text,
    'import { Lines } from "./Lines";\n\nexport interface OrderPlaced {\n  "id": number;\n  "class": string;\n  "lines": Array<Lines>;\n}\n',
  );
});

test("code in Python reads events and writes them again", async (t) => {
  if (spawnSync("python3", ["--version"]).status !== 0) return t.skip("skipped: there is no Python");
  const folder = mkdtempSync(join(tmpdir(), "cloudlet-binding-"));
  try {
    for (const { name, text } of await bound("Python36")) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const event = {
      id: "1",
      "detail-type": "Order Placed",
      detail: { class: "gift", lines: [{ "sku-code": "a" }] },
    };
    const program = `
import sys
from schema.app.orders.orderplaced import Marshaller
event = Marshaller.unmarshall(sys.argv[1])
print(event.detail_type, event.detail.class_, event.detail.lines[0].sku_code)
print(Marshaller.marshall(event))`;
    const ran = spawnSync("python3", ["-c", program, JSON.stringify(event)], {
      cwd: folder,
      encoding: "utf8",
    });
    const [told, written = "{}"] = ran.stdout.split("\n");
    assert.equal(told, "Order Placed gift a", ran.stderr);
    assert.deepEqual(JSON.parse(written), event);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("languages that are not built, and schemas of JSON Schema, get no code", async () => {
  await using world = await startCloudlet({ clock: "frozen" });
  const schemas = world.sdk(SchemasClient);
  const binding = { RegistryName: "aws.events", SchemaName: "aws.s3@ObjectCreated" };
  for (const [Language, message] of [
    ["Java8", /does not support code bindings for Java8/],
    ["Cobol", /not supported/],
  ] as const)
    await assert.rejects(schemas.send(new PutCodeBindingCommand({ ...binding, Language })), {
      name: "BadRequestException",
      message,
    });
});
