import type { CreateSecretRequest } from "../../../gen/secretsmanager.ts";
import { ALPHANUMERIC } from "../../../kernel/ids/ids.ts";
import { secretIfAny } from "../addressing.ts";
import type { Plain } from "../encryption.ts";
import * as errors from "../errors.ts";
import { type Prepare, type Read, staged, type Write } from "../kit.ts";
import { NAME_LENGTH_MAX, SECRETS_MAX, SUFFIX_LENGTH } from "../limits.ts";
import { keep, targetsOf } from "../replication.ts";
import { arnOf, named, type Secret, statusesOf } from "../secret.ts";
import { checkTagCount, tagsOf } from "../tags.ts";
import { isRepeated, type NewValue, newValue, tokenOf, valueGiven, withVersion } from "../value.ts";

const NAME = /^[A-Za-z0-9/_+=.@!-]+$/;

interface Prepared {
  readonly secret: Secret;
  readonly value: NewValue | undefined;
}

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html */
export const CreateSecret = staged("CreateSecret", {
  prepare: async (ctx, input): Promise<Prepared | undefined> => {
    const plain = valueGiven(input);
    const token = plain === undefined ? undefined : tokenOf(input);
    const secret = newSecret(ctx, input);
    if (secretIfAny(ctx, input.Name) !== undefined) return undefined; // told by the commit
    const value =
      plain === undefined || token === undefined ? undefined : await newValue(ctx, secret, token, plain);
    return { secret, value };
  },
  commit: (ctx, input, prepared) => {
    const present = ctx.store.secrets.get(input.Name);
    if (present !== undefined) return again(ctx, present, input, valueGiven(input));
    if (prepared === undefined) throw errors.secretExists(input.Name); // and was deleted a moment ago
    const made = create(ctx, prepared, input.ForceOverwriteReplicaSecret === true);
    return {
      ...named(ctx.scope, made),
      ...(prepared.value !== undefined && { VersionId: prepared.value.versionId }),
      ...(made.replicas !== undefined && { ReplicationStatus: statusesOf(made) }),
    };
  },
});

function newSecret(ctx: Prepare, input: CreateSecretRequest): Secret {
  const { Name: name, Description, KmsKeyId, Tags, AddReplicaRegions } = input;
  if (name.length > NAME_LENGTH_MAX || !NAME.test(name)) throw errors.invalidName();
  if (input.Type !== undefined) throw errors.managedExternalUnsupported("Type");
  const tags = tagsOf(Tags);
  checkTagCount(tags);
  const targets = targetsOf(ctx, AddReplicaRegions);
  return {
    name,
    suffix: ctx.ids.text(SUFFIX_LENGTH, ALPHANUMERIC),
    createdAt: ctx.now,
    changedAt: ctx.now,
    ...(Description !== undefined && { description: Description }),
    ...(KmsKeyId !== undefined && KmsKeyId !== "" && { kmsKeyId: KmsKeyId }),
    tags,
    labels: {},
    ...(targets.length > 0 && {
      primaryRegion: ctx.scope.region,
      replicas: targets.map((target) => ({ ...target, status: "InProgress" as const })),
    }),
  };
}

function create(ctx: Write, { secret, value }: Prepared, force: boolean): Secret {
  if (ctx.store.secrets.count() >= SECRETS_MAX) throw errors.tooManySecrets();
  const fresh: Secret = { ...secret, createdAt: ctx.now, changedAt: ctx.now };
  const made = value === undefined ? fresh : withVersion(ctx, fresh, value, undefined);
  const anew = new Set(secret.replicas?.map(({ region }) => region));
  return keep(ctx, made, { anew, force, ...(value !== undefined && { copies: value.copies }) });
}

/** A request that comes a second time is answered as the first. */
function again(ctx: Read, present: Secret, input: CreateSecretRequest, plain: Plain | undefined) {
  if (present.deletedAt !== undefined) throw errors.nameScheduledForDeletion();
  const { ClientRequestToken: token } = input;
  if (plain === undefined || token === undefined) throw errors.secretExists(input.Name);
  if (!isRepeated(ctx, present, arnOf(ctx.scope, present), token, plain))
    throw errors.secretExists(input.Name);
  return { ...named(ctx.scope, present), VersionId: token };
}
