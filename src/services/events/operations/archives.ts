/** Archives: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-archive.html */
import { putArchiveRule, removeArchiveRule } from "../archive-rule.ts";
import { busFor, checkPattern } from "../bus.ts";
import { archiveDoesNotExist, archiveExists, limitExceeded } from "../errors.ts";
import { scheduleExpiry } from "../event.ts";
import { type Input, type Read, read, staged, type Write, write } from "../kit.ts";
import { ARCHIVES_MAX } from "../limits.ts";
import { page, pageStart } from "../paging.ts";
import { type Archive, arnOf, busArn } from "../resource.ts";
import { checkKey } from "../sealing.ts";

export const archiveArn = ({ scope }: Read, name: string): string => arnOf(scope, `archive/${name}`);

function archiveFor(ctx: Read, name: string): Archive {
  const archive = ctx.store.resource<Archive>("archive", name);
  if (archive === undefined) throw archiveDoesNotExist(name);
  return archive;
}

/** Undefined where a key is not named, or taken away. */
const keyNamed = (identifier: string | undefined): string | undefined =>
  identifier === "" ? undefined : identifier;

export const CreateArchive = staged("CreateArchive", {
  prepare: (ctx, { EventPattern, EventSourceArn, KmsKeyIdentifier }) => {
    if (EventPattern !== undefined) checkPattern(EventPattern);
    const bus = busFor(ctx, EventSourceArn).name;
    return KmsKeyIdentifier === undefined ? undefined : checkKey(ctx, bus, KmsKeyIdentifier);
  },
  commit: createArchive,
});

function createArchive(ctx: Write, input: Input<"CreateArchive">) {
  const { ArchiveName: name, EventPattern: pattern } = input;
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
    kmsKey: keyNamed(input.KmsKeyIdentifier),
    createdAt: ctx.now,
  };
  ctx.store.put("archive", archive);
  putArchiveRule(ctx, archive);
  return { ArchiveArn: archiveArn(ctx, name), State: archive.state, CreationTime: ctx.now };
}

export const UpdateArchive = staged("UpdateArchive", {
  prepare: (ctx, { ArchiveName, EventPattern, KmsKeyIdentifier }) => {
    const { bus } = archiveFor(ctx, ArchiveName);
    if (EventPattern !== undefined) checkPattern(EventPattern);
    return KmsKeyIdentifier === undefined ? undefined : checkKey(ctx, bus, KmsKeyIdentifier);
  },
  commit: updateArchive,
});

function updateArchive(ctx: Write, input: Input<"UpdateArchive">) {
  const archive = archiveFor(ctx, input.ArchiveName);
  const { KmsKeyIdentifier } = input;
  const changed: Archive = {
    ...archive,
    description: input.Description ?? archive.description,
    pattern: input.EventPattern ?? archive.pattern,
    retentionDays: input.RetentionDays ?? archive.retentionDays,
    kmsKey: KmsKeyIdentifier === undefined ? archive.kmsKey : keyNamed(KmsKeyIdentifier),
  };
  ctx.store.put("archive", changed);
  putArchiveRule(ctx, changed);
  const oldest = ctx.store.oldestArchived(archive.name);
  if (oldest !== undefined) scheduleExpiry(ctx, changed, oldest);
  const { name, state, createdAt } = changed;
  return { ArchiveArn: archiveArn(ctx, name), State: state, CreationTime: createdAt };
}

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
    KmsKeyIdentifier: archive.kmsKey,
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
  removeArchiveRule(ctx, archive);
  return {};
});

const FOREVER = Number.MAX_SAFE_INTEGER as Archive["createdAt"];
