/** The words DynamoDB's operations are written in: the kernel's, with this service's types filled in once. */
import type { Operations } from "../../gen/dynamodb.ts";
import type { DueJob, FactRow, NameOf, StagedHandler, SyncOrStaged } from "../../kernel/dispatch/contract.ts";
import {
  type PrepareContext,
  type ReadContext,
  serviceOf,
  type WriteContext,
} from "../../kernel/dispatch/contract.ts";
import type { EncodedJson } from "../../kernel/wire/json/encoded.ts";
import { DynamoValidationError } from "../../lang/dynamodb/error.ts";
import { keysFor, noteUses } from "./encryption.ts";
import { validation } from "./errors.ts";
import type { DynamoReader, DynamoWriter } from "./store.ts";
import { type Arranged, arrange } from "./strong.ts";

export type Read = ReadContext<DynamoReader>;
export type Write = WriteContext<DynamoReader, DynamoWriter>;
export type Prepare = PrepareContext<DynamoReader>;

const words = serviceOf<Operations, DynamoReader, DynamoWriter>();

export const { read, define } = words;

/** What the language of items and expressions refuses is a ValidationException. */
export function refusing<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw error instanceof DynamoValidationError ? validation(error.message) : error;
  }
}

/** Lets what lies sealed be opened: by whom was decided before. */
function unlocked<C extends Read>(ctx: C): C {
  ctx.store.vault.unlock(ctx.sealer);
  return ctx;
}

export const write: typeof words.write = (name, run) =>
  words.write(name, (ctx, input) => refusing(() => run(unlocked(ctx), input)));

export const staged: typeof words.staged = (name, { prepare, commit }) =>
  words.staged(name, {
    prepare: (ctx, input) => prepare(unlocked(ctx), input),
    commit: (ctx, input, prepared) => commit(unlocked(ctx), input, prepared),
  });

/** What came before an operation on items: data keys that KMS opened, what the members of a table arranged. */
export interface Prepared {
  readonly keys: readonly number[] | undefined;
  readonly arranged: Arranged | undefined;
}

type Keys = readonly number[] | Prepared | undefined;

async function both(
  keys: ReturnType<typeof keysFor>,
  arranging: () => ReturnType<typeof arrange>,
): Promise<Prepared> {
  return { keys: await keys, arranged: await refusing(arranging) };
}

/**
 * An operation on items, whose answer may be spliced together from the items as they are kept. KMS is asked first where
 * a table is encrypted. `elsewhere`: has a request answered that this cell alone cannot answer.
 */
export function encoded<K extends NameOf<Operations>>(
  name: K,
  run: (ctx: Write, input: Operations[K]["input"]) => Operations[K]["output"] | EncodedJson,
  elsewhere?: (ctx: Prepare, input: Operations[K]["input"]) => Promise<Arranged> | undefined,
): StagedHandler<
  Operations[K]["input"],
  Operations[K]["output"] | EncodedJson,
  DynamoReader,
  DynamoWriter,
  Keys
> {
  return {
    form: "staged",
    prepare: (ctx, input) => {
      const arranged = elsewhere?.(ctx, input);
      if (arranged !== undefined) return both(undefined, () => arranged);
      const keys = keysFor(ctx, input);
      if (!ctx.store.tables.anyStrong()) return keys;
      return both(keys, () => arrange(unlocked(ctx), name, input));
    },
    commit: (ctx, input, prepared) => {
      unlocked(ctx);
      if (prepared === undefined) return refusing(() => run(ctx, input));
      const { keys, arranged } = Array.isArray(prepared)
        ? { keys: prepared, arranged: undefined }
        : (prepared as Prepared);
      if (keys !== undefined) noteUses(ctx, keys as readonly number[]);
      if (arranged?.member !== undefined) return arranged.member(ctx) as Operations[K]["output"];
      if (arranged?.output !== undefined) return arranged.output as Operations[K]["output"];
      return refusing(() => run(ctx, input));
    },
  };
}

type Job = SyncOrStaged<DueJob, DynamoReader, DynamoWriter>;

/** Jobs and facts that open what lies sealed: what DynamoDB does by itself needs no caller's permission. */
export function unlocking<Rows extends Readonly<Record<string, Job>>>(
  rows: Rows,
): Readonly<Record<string, Job>> {
  return Object.fromEntries(Object.entries(rows).map(([name, job]) => [name, unlockingJob(job)]));
}

function unlockingJob(job: Job): Job {
  if (typeof job === "function") return (ctx, about) => job(unlocked(ctx), about);
  const { prepare, commit } = job;
  return {
    prepare: (ctx, about) => prepare(unlocked(ctx), about),
    commit: (ctx, about, prepared) => commit(unlocked(ctx), about, prepared),
  };
}

type Hearing = FactRow<DynamoReader, DynamoWriter>;

export function unlockingFacts(rows: Readonly<Record<string, Hearing>>): Readonly<Record<string, Hearing>> {
  return Object.fromEntries(
    Object.entries(rows).map(([kind, row]) => {
      const { does } = row;
      const opened: Hearing["does"] =
        typeof does === "function"
          ? (ctx, fact) => does(unlocked(ctx), fact)
          : {
              prepare: (ctx, fact) => does.prepare(unlocked(ctx), fact),
              commit: (ctx, fact, prepared) => does.commit(unlocked(ctx), fact, prepared),
            };
      return [kind, { ...row, does: opened }];
    }),
  );
}
