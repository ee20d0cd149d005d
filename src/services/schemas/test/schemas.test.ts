import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CreateRegistryCommand,
  CreateSchemaCommand,
  DeleteRegistryCommand,
  DeleteSchemaCommand,
  DescribeSchemaCommand,
  GetDiscoveredSchemaCommand,
  GetResourcePolicyCommand,
  ListSchemasCommand,
  ListSchemaVersionsCommand,
  PutResourcePolicyCommand,
  SchemasClient,
  SearchSchemasCommand,
  UpdateSchemaCommand,
} from "@aws-sdk/client-schemas";
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
