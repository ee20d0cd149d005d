/** Archives: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-archive.html */
import { busFor, checkPattern } from "../bus.ts";
import { archiveDoesNotExist, archiveExists, limitExceeded, notBuilt } from "../errors.ts";
import { scheduleExpiry } from "../event.ts";
import { type Read, read, write } from "../kit.ts";
import { ARCHIVES_MAX } from "../limits.ts";
import { page, pageStart } from "../paging.ts";
import { type Archive, arnOf, busArn } from "../resource.ts";

export const archiveArn = ({ scope }: Read, name: string): string => arnOf(scope, `archive/${name}`);

export function archiveFor(ctx: Read, name: string): Archive {
  const archive = ctx.store.resource<Archive>("archive", name);
  if (archive === undefined) throw archiveDoesNotExist(name);
  return archive;
}

export const CreateArchive = write("CreateArchive", (ctx, input) => {
  const { ArchiveName: name, EventPattern: pattern } = input;
  if ((input.KmsKeyIdentifier ?? "") !== "") throw notBuilt("archives encrypted with customer managed keys");
  if (pattern !== undefined) checkPattern(pattern);
  const bus = busFor(ctx, input.EventSourceArn).name;
  if (ctx.store.resource("archive", name) !== undefined) throw archiveExists(name);
  if (ctx.store.count("archive") >= ARCHIVES_MAX) throw limitExceeded();
  const archive: Archive = {
    name,
    bus,
    pattern,
    description: input.Description,
    retentionDays: input.RetentionDays ?? 0,
    state: "ENABLED",
    events: 0,
    bytes: 0,
    createdAt: ctx.now,
  };
  ctx.store.put("archive", archive);
  ctx.store.reroute();
  return { ArchiveArn: archiveArn(ctx, name), State: archive.state, CreationTime: ctx.now };
});

export const UpdateArchive = write("UpdateArchive", (ctx, input) => {
  const archive = archiveFor(ctx, input.ArchiveName);
  if ((input.KmsKeyIdentifier ?? "") !== "") throw notBuilt("archives encrypted with customer managed keys");
  if (input.EventPattern !== undefined) checkPattern(input.EventPattern);
  const changed: Archive = {
    ...archive,
    description: input.Description ?? archive.description,
    pattern: input.EventPattern ?? archive.pattern,
    retentionDays: input.RetentionDays ?? archive.retentionDays,
  };
  ctx.store.put("archive", changed);
  ctx.store.reroute();
  const oldest = ctx.store.oldestArchived(archive.name);
  if (oldest !== undefined) scheduleExpiry(ctx, changed, oldest);
  const { name, state, createdAt } = changed;
  return { ArchiveArn: archiveArn(ctx, name), State: state, CreationTime: createdAt };
});

function summary(ctx: Read, archive: Archive) {
  return {
    ArchiveName: archive.name,
    EventSourceArn: busArn(ctx.scope, archive.bus),
    State: archive.state,
    RetentionDays: archive.retentionDays,
    SizeBytes: archive.bytes,
    EventCount: archive.events,
    CreationTime: archive.createdAt,
  };
}

export const DescribeArchive = read("DescribeArchive", (ctx, input) => {
  const archive = archiveFor(ctx, input.ArchiveName);
  return {
    ...summary(ctx, archive),
    ArchiveArn: archiveArn(ctx, archive.name),
    Description: archive.description,
    EventPattern: archive.pattern,
  };
});

export const ListArchives = read("ListArchives", (ctx, input) => {
  const all = [...ctx.store.resources<Archive>("archive", input.NamePrefix, pageStart(ctx, input))];
  const fitting = all.filter(
    (archive) =>
      (input.EventSourceArn === undefined || busArn(ctx.scope, archive.bus) === input.EventSourceArn) &&
      (input.State === undefined || archive.state === input.State),
  );
  const { items, NextToken } = page(ctx, input, fitting, ({ name }) => name);
  return { Archives: items.map((archive) => summary(ctx, archive)), NextToken };
});

export const DeleteArchive = write("DeleteArchive", (ctx, input) => {
  const archive = archiveFor(ctx, input.ArchiveName);
  scheduleExpiry(ctx, { ...archive, retentionDays: 0 }, ctx.now);
  ctx.store.forgetArchived(archive.name, FOREVER);
  ctx.store.remove("archive", archive.name);
  ctx.store.reroute();
  return {};
});

const FOREVER = Number.MAX_SAFE_INTEGER as Archive["createdAt"];
