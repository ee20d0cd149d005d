/** Schemas and their versions. */
import type { Type } from "../../../gen/schemas.ts";
import { ownRegistry, page, placeOf, registryFor, schemaArn, schemaFor, versionFor } from "../addressing.ts";
import { rememberRequest, versionMadeBefore } from "../client-token.ts";
import { addVersion } from "../discovered.ts";
import { asJsonSchema, schemaOf } from "../discovery.ts";
import { badRequest, quotaExceeded, schemaExists } from "../errors.ts";
import { type Read, read, type Write, write } from "../kit.ts";
import { PAGE_MAX, VERSIONS_MAX } from "../limits.ts";
import type { Schema, Version } from "../store.ts";
import { newTags } from "../tags.ts";

/** A schema with the version that is looked at. */
function described(ctx: Read, schema: Schema, version: Version) {
  const SchemaArn = schemaArn(ctx.scope, schema.registry, schema.name);
  return {
    SchemaName: schema.name,
    SchemaArn,
    SchemaVersion: String(version.number),
    Type: version.type,
    Description: schema.description,
    LastModified: schema.modifiedAt,
    VersionCreatedDate: version.createdAt,
    Tags: ctx.store.tags.of(SchemaArn),
  };
}

/** Content is a JSON object that says of itself that it is a schema of the kind. */
function checkContent(content: string, type: Type): void {
  const schema = objectIn(content);
  if (schema === undefined) throw badRequest("The schema content is not valid JSON.");
  if (type === "OpenApi3" && !String(schema["openapi"]).startsWith("3."))
    throw badRequest("The schema content is not an OpenAPI 3 document.");
  if (type === "JSONSchemaDraft4" && !String(schema["$schema"]).includes("draft-04"))
    throw badRequest("The schema content is not of JSONSchema draft 4.");
}

function objectIn(text: string): Readonly<Record<string, never>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? (value as Readonly<Record<string, never>>) : undefined;
  } catch {
    return undefined;
  }
}

export const CreateSchema = write("CreateSchema", (ctx, input) => {
  const { RegistryName: registry, SchemaName: name, Description: description, Type, Content } = input;
  ownRegistry(ctx, registry);
  checkContent(Content, Type);
  if (ctx.store.schema(registry, name) !== undefined) throw schemaExists(name);
  const schema: Schema = { registry, name, description, modifiedAt: ctx.now, last: 1 };
  ctx.store.tags.set(schemaArn(ctx.scope, registry, name), newTags(input.Tags));
  return described(ctx, schema, addVersion(ctx, schema, Type, Content));
});

/** New content makes a new version; the same content does not. */
export const UpdateSchema = write("UpdateSchema", (ctx, input) => {
  ownRegistry(ctx, input.RegistryName);
  const known = schemaFor(ctx, input.RegistryName, input.SchemaName);
  const latest = versionFor(ctx, known, undefined);
  const repeated = versionMadeBefore(ctx, input);
  if (repeated !== undefined) return described(ctx, known, versionFor(ctx, known, repeated));
  const { Content = latest.content, Type = latest.type, Description = known.description } = input;
  checkContent(Content, Type);
  const changed = Content !== latest.content || Type !== latest.type;
  if (changed && ctx.store.versions(known.registry, known.name).length >= VERSIONS_MAX)
    throw quotaExceeded("versions of a schema");
  const last = known.last + (changed ? 1 : 0);
  const schema: Schema = { ...known, description: Description, modifiedAt: ctx.now, last };
  if (!changed) ctx.store.putSchema(schema);
  const version = changed ? addVersion(ctx, schema, Type, Content) : latest;
  rememberRequest(ctx, input, version);
  return described(ctx, schema, version);
});

export const DescribeSchema = read("DescribeSchema", (ctx, { RegistryName, SchemaName, SchemaVersion }) => {
  const schema = schemaFor(ctx, RegistryName, SchemaName);
  const version = versionFor(ctx, schema, SchemaVersion);
  return { ...described(ctx, schema, version), Content: version.content };
});

export const ExportSchema = read("ExportSchema", (ctx, input) => {
  const schema = schemaFor(ctx, input.RegistryName, input.SchemaName);
  const version = versionFor(ctx, schema, input.SchemaVersion);
  const { Type } = input;
  if (Type !== "JSONSchemaDraft4" && Type !== version.type)
    throw badRequest(`A schema of type ${version.type} cannot be exported as ${Type}.`);
  const { SchemaArn, SchemaName, SchemaVersion } = described(ctx, schema, version);
  const Content = Type === version.type ? version.content : asJsonSchema(version.content);
  return { SchemaArn, SchemaName, SchemaVersion, Type, Content };
});

function forget(ctx: Write, schema: Schema): void {
  ctx.store.removeSchema(schema);
  ctx.store.tags.removeAll(schemaArn(ctx.scope, schema.registry, schema.name));
}

export const DeleteSchema = write("DeleteSchema", (ctx, { RegistryName, SchemaName }) => {
  ownRegistry(ctx, RegistryName);
  forget(ctx, schemaFor(ctx, RegistryName, SchemaName));
  return {};
});

/** With its last version a schema goes, too. */
export const DeleteSchemaVersion = write("DeleteSchemaVersion", (ctx, input) => {
  ownRegistry(ctx, input.RegistryName);
  const schema = schemaFor(ctx, input.RegistryName, input.SchemaName);
  const { number } = versionFor(ctx, schema, input.SchemaVersion);
  ctx.store.removeVersion(schema, number);
  if (ctx.store.versions(schema.registry, schema.name).length === 0) forget(ctx, schema);
  return {};
});

export const ListSchemas = read("ListSchemas", (ctx, input) => {
  const { name: registry } = registryFor(ctx, input.RegistryName);
  const { Limit = PAGE_MAX, SchemaNamePrefix = "" } = input;
  const found = ctx.store.schemas(registry, SchemaNamePrefix, placeOf(ctx, input.NextToken), Limit + 1);
  const { items, ...token } = page(ctx, found, Limit, ({ name }) => name);
  const Schemas = items.map(({ name, modifiedAt }) => {
    const SchemaArn = schemaArn(ctx.scope, registry, name);
    const VersionCount = ctx.store.versions(registry, name).length;
    return {
      SchemaName: name,
      SchemaArn,
      LastModified: modifiedAt,
      VersionCount,
      Tags: ctx.store.tags.of(SchemaArn),
    };
  });
  return { Schemas, ...token };
});

export const ListSchemaVersions = read("ListSchemaVersions", (ctx, input) => {
  const schema = schemaFor(ctx, input.RegistryName, input.SchemaName);
  const before = placeOf(ctx, input.NextToken);
  const versions = ctx.store
    .versions(schema.registry, schema.name)
    .filter(({ number }) => before === "" || number < Number(before));
  const { items, ...token } = page(ctx, versions, input.Limit, ({ number }) => String(number));
  const SchemaVersions = items.map((version) => {
    const { SchemaArn, SchemaName, SchemaVersion, Type } = described(ctx, schema, version);
    return { SchemaArn, SchemaName, SchemaVersion, Type };
  });
  return { SchemaVersions, ...token };
});

/** Schemas whose name or content has all the words. */
export const SearchSchemas = read("SearchSchemas", (ctx, input) => {
  const { name: registry } = registryFor(ctx, input.RegistryName);
  const words = input.Keywords.toLowerCase().split(/\s+/).filter(Boolean);
  const all = ctx.store.schemas(registry, "", placeOf(ctx, input.NextToken), Number.MAX_SAFE_INTEGER);
  const fitting = all.flatMap((schema) => {
    const versions = ctx.store
      .versions(registry, schema.name)
      .filter(({ content }) =>
        words.every((word) => `${schema.name} ${content}`.toLowerCase().includes(word)),
      );
    return versions.length === 0 ? [] : [{ schema, versions }];
  });
  const { items, ...token } = page(ctx, fitting, input.Limit, ({ schema }) => schema.name);
  const Schemas = items.map(({ schema: { name }, versions }) => ({
    RegistryName: registry,
    SchemaName: name,
    SchemaArn: schemaArn(ctx.scope, registry, name),
    SchemaVersions: versions.map(({ number, type, createdAt }) => ({
      SchemaVersion: String(number),
      Type: type,
      CreatedDate: createdAt,
    })),
  }));
  return { Schemas, ...token };
});

export const GetDiscoveredSchema = read("GetDiscoveredSchema", (_ctx, { Events, Type }) => {
  const events = Events.map((text) => {
    const event = objectIn(text);
    if (event === undefined) throw badRequest("An event is not a JSON object.");
    return event;
  });
  return { Content: schemaOf(events, Type) };
});
