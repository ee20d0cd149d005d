/**
 * What discoverers find: each kind of event on a bus gets a schema, and a new version of it when an event does not fit.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-schema-infer.html
 */
import { isoInstant } from "../../base/instant.ts";
import type { Type } from "../../gen/schemas.ts";
import type { DeliveredFact } from "../../kernel/dispatch/contract.ts";
import { awsEvent } from "../../kernel/facts/aws-event.ts";
import { discovererArn, schemaArn } from "./addressing.ts";
import { detailIn, eventSchema, merged, schemaNameOf, shapeOf } from "./discovery.ts";
import type { Write } from "./kit.ts";
import { VERSIONS_MAX } from "./limits.ts";
import type { Schema, Version } from "./store.ts";

export const DISCOVERED = "discovered-schemas";
/** EventBridge tells a discoverer of each event on its bus. */
export const OBSERVED = "events.EventObserved";

/** What is known of an event on a bus. */
interface Observed {
  readonly source: string;
  readonly "detail-type": string;
  readonly detail: Parameters<typeof shapeOf>[0][number];
}

/** Adds a schema's latest version, and tells EventBridge. */
export function addVersion(ctx: Write, schema: Schema, type: Type, content: string): Version {
  const version: Version = { number: schema.last, type, content, createdAt: ctx.now };
  ctx.store.putSchema(schema);
  ctx.store.addVersion(schema, version);
  if (schema.last === 1) announce(ctx, "Schema Created", schema, version);
  announce(ctx, "Schema Version Created", schema, version);
  return version;
}

/** https://docs.aws.amazon.com/eventbridge/latest/userguide/event-reference.html */
function announce(
  ctx: Write,
  detailType: string,
  { registry, name }: Schema,
  { type, number }: Version,
): void {
  const arn = schemaArn(ctx.scope, registry, name);
  const detail = {
    SchemaName: name,
    SchemaType: type,
    RegistryName: registry,
    CreationDate: isoInstant(ctx.now).replace(/\.\d+Z$/, "Z"),
    Version: String(number),
  };
  ctx.publish(awsEvent(arn, { source: "aws.schemas", detailType, resources: [arn], detail }));
}

export function hearObserved(ctx: Write, { resource, detail }: DeliveredFact): void {
  const id = resource.split("/").at(-1) ?? "";
  if (ctx.store.discoverer(id)?.state !== "STARTED" || discovererArn(ctx.scope, id) !== resource) return;
  const event = detail as unknown as Observed;
  if (ctx.store.registry(DISCOVERED) === undefined) ctx.store.putRegistry({ name: DISCOVERED });
  discover(ctx, event);
}

function discover(ctx: Write, { source, "detail-type": detailType, detail }: Observed): void {
  const name = schemaNameOf(source, detailType);
  const seen = shapeOf([detail]);
  const known = ctx.store.schema(DISCOVERED, name);
  if (known === undefined) {
    const schema: Schema = { registry: DISCOVERED, name, modifiedAt: ctx.now, last: 1 };
    addVersion(ctx, schema, "OpenApi3", eventSchema(source, detailType, seen));
    return;
  }
  const versions = ctx.store.versions(DISCOVERED, name);
  const [latest] = versions;
  const shape = latest && detailIn(latest.content);
  const content = eventSchema(source, detailType, shape === undefined ? seen : merged(shape, seen));
  if (content === latest?.content) return;
  const oldest = versions.length >= VERSIONS_MAX ? versions.at(-1) : undefined;
  if (oldest !== undefined) ctx.store.removeVersion(known, oldest.number);
  addVersion(ctx, { ...known, modifiedAt: ctx.now, last: known.last + 1 }, "OpenApi3", content);
}
