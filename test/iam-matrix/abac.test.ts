/**
 * Attribute-based access control: a policy that asks for a resource's tags, a request's tags or their keys, against
 * every kind of resource that has tags, through the SDK.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/introduction_attribute-based-access-control.html
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import {
  CreateAccessKeyCommand,
  CreateUserCommand,
  IAMClient,
  PutUserPolicyCommand,
} from "@aws-sdk/client-iam";
import { SERVICES } from "../../src/app/services.ts";
import { type Cloudlet, startCloudlet } from "../../src/index.ts";
import { CLOUDWATCH_KINDS } from "./abac/cloudwatch-kinds.ts";
import { COMPUTE_KINDS } from "./abac/compute-kinds.ts";
import { EVENT_KINDS } from "./abac/event-kinds.ts";
import { FURTHER_KINDS } from "./abac/further-kinds.ts";
import { IDENTITY_KINDS } from "./abac/identity-kinds.ts";
import type { ClientOf, Kind } from "./abac/kind.ts";
import { KINDS } from "./abac/kinds.ts";
import { LOG_KINDS } from "./abac/log-kinds.ts";
import { STORAGE_KINDS } from "./abac/storage-kinds.ts";

interface Statement {
  readonly Effect: "Allow" | "Deny";
  readonly Action: string | readonly string[];
  readonly Condition?: object;
}

/** A user that may do what a policy says, and nothing before it has one. */
class User {
  readonly of: ClientOf;
  readonly #iam: IAMClient;

  private constructor(iam: IAMClient, of: ClientOf) {
    this.#iam = iam;
    this.of = of;
  }

  static async make(cloudlet: Cloudlet): Promise<User> {
    const iam = cloudlet.sdk(IAMClient);
    await iam.send(new CreateUserCommand({ UserName: "ann" }));
    const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName: "ann" }));
    const credentials = {
      accessKeyId: AccessKey?.AccessKeyId ?? "",
      secretAccessKey: AccessKey?.SecretAccessKey ?? "",
    };
    return new User(
      iam,
      (type, config = {}) => cloudlet.sdk(type as never, { credentials, config }) as never,
    );
  }

  async may(...statements: readonly Statement[]): Promise<void> {
    const Statement = statements.map((statement) => ({ Resource: "*", ...statement }));
    const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement });
    await this.#iam.send(new PutUserPolicyCommand({ UserName: "ann", PolicyName: "abac", PolicyDocument }));
  }
}

/** What it comes to: whatever is not denied must go well. */
async function isAllowed(asked: Promise<unknown>): Promise<boolean> {
  try {
    await asked;
    return true;
  } catch (error) {
    const { name, message } = error as Error;
    if (/AccessDenied|NotAuthorized|AuthorizationError/.test(name)) return false;
    throw new Error(`${name}: ${message}`);
  }
}

const ALL_KINDS: readonly Kind[] = [
  ...CLOUDWATCH_KINDS,
  ...KINDS,
  ...FURTHER_KINDS,
  ...IDENTITY_KINDS,
  ...COMPUTE_KINDS,
  ...EVENT_KINDS,
  ...LOG_KINDS,
  ...STORAGE_KINDS,
];

/** Of which services a call is part of making some kind of resource, beside its own. */
const BESIDE = {
  Action: [
    "iam:CreateServiceLinkedRole",
    "iam:PassRole",
    "organizations:ListRoots",
    "kms:Decrypt",
    "kms:GenerateDataKey",
  ],
};

const besideOf = ({ beside }: Kind): Statement => ({ Effect: "Allow", ...(beside ?? BESIDE) });
const prefixOf = ({ type }: Kind): string => type.slice(0, type.indexOf(":"));
const where = (operator: string, key: string, value: string | readonly string[]) => ({
  [operator]: { [key]: value },
});
const permitting = (kind: Kind, Condition?: object): Statement => ({
  Effect: "Allow",
  Action: `${prefixOf(kind)}:*`,
  ...(Condition && { Condition }),
});

describe("a policy that goes by tags", { concurrency: 4 }, () => {
  for (const kind of ALL_KINDS) test(kind.type, () => prove(kind));
});

async function prove(kind: Kind): Promise<void> {
  await using cloudlet = await startCloudlet({ clock: "frozen" });
  const root: ClientOf = (type, config = {}) => cloudlet.sdk(type as never, { config }) as never;
  const user = await User.make(cloudlet);
  await kind.before?.(root);
  await cloudlet.idle();
  const blue = await kind.make(root, "first", { team: "blue", owner: "bob" });
  const red = ONE_ONLY.has(kind.type) ? undefined : await kind.make(root, "second", { Team: "red" });
  for (const id of [blue, red]) if (id !== undefined) await kind.settle?.(root, id);
  await cloudlet.idle();

  for (const key of ["aws:ResourceTag", ...(kind.ownKey === undefined ? [] : [kind.ownKey])]) {
    await user.may(permitting(kind, where("StringEquals", `${key}/team`, "blue")), besideOf(kind));
    assert.equal(await isAllowed(kind.read(user.of, blue)), true, `${key} of the resource`);
    if (red !== undefined)
      assert.equal(await isAllowed(kind.read(user.of, red)), false, `${key} of another resource`);
  }

  if (kind.bornUntagged === undefined) await proveMaking(kind, user, red === undefined);
  await proveTagging(kind, user, blue);
}

const requested = where("StringEquals", "aws:RequestTag/team", "blue");
const known = where("ForAnyValue:StringEquals", "aws:TagKeys", ["owner"]);

async function proveMaking(kind: Kind, user: User, onlyOne: boolean): Promise<void> {
  await user.may(permitting(kind, requested), besideOf(kind));
  assert.equal(await isAllowed(kind.make(user.of, "third", { team: "red" })), false, "made with another tag");
  assert.equal(await isAllowed(kind.make(user.of, "third", {})), false, "made without tags");
  if (!onlyOne)
    assert.equal(await isAllowed(kind.make(user.of, "third", { team: "blue" })), true, "made with it");
  await user.may(permitting(kind), { ...permitting(kind, known), Effect: "Deny" }, besideOf(kind));
  assert.equal(
    await isAllowed(kind.make(user.of, "fourth", { owner: "a" })),
    false,
    "aws:TagKeys of a new one",
  );
}

async function proveTagging(kind: Kind, user: User, blue: string): Promise<void> {
  const { tag, untag } = kind;
  if (tag === undefined || untag === undefined) return;
  await user.may(permitting(kind, requested), besideOf(kind));
  assert.equal(await isAllowed(tag(user.of, blue, { team: "red" })), false, "tagged with another tag");
  assert.equal(await isAllowed(tag(user.of, blue, { team: "blue" })), true, "tagged with it");
  await user.may(permitting(kind), { ...permitting(kind, known), Effect: "Deny" }, besideOf(kind));
  assert.equal(await isAllowed(tag(user.of, blue, { owner: "a" })), false, "aws:TagKeys of a tagging");
  assert.equal(await isAllowed(untag(user.of, blue, ["owner"])), false, "aws:TagKeys of an untagging");
  assert.equal(await isAllowed(untag(user.of, blue, ["team"])), true, "another key");
}

/** An account has but one. */
const ONE_ONLY: ReadonlySet<string> = new Set([
  "access-analyzer:Analyzer",
  "organizations:account",
  "organizations:root",
  "organizations:resourcepolicy",
]);

/** Kinds of which no customer can make one, or whose demand is another service's, with the reason. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  "cloudwatch:dataset": "there is one, AWS's own, and no operation makes another",
  "dynamodb:stream": "a stream has no tags: TagResource takes ARNs of tables",
  "cloudtrail:dashboard": "dashboards are not built: their creation is answered 501",
  "events:event-sourcev2": "partners of AWS alone make them",
  "kinesis:kmsKey": "KMS demands what the key's use needs: proved as kms:key",
  "organizations:responsibilitytransfer": "of bills alone, which nothing here makes: only kept",
  "ssm:document": "Systems Manager's documents are not built: its tag operations refuse them",
};

interface Reference {
  readonly prefix: string;
  readonly operations: Readonly<Record<string, { readonly actions: readonly string[] }>>;
  readonly actions: Readonly<Record<string, { readonly resources?: Readonly<Record<string, object>> }>>;
  readonly resources: Readonly<Record<string, { readonly conditions?: readonly string[] }>>;
}

/** Kinds of resources with tags of which more is built than tagging. */
async function taggableKinds(): Promise<Set<string>> {
  const kinds = new Set<string>();
  for (const entry of SERVICES) {
    const path = join(import.meta.dirname, `../../src/gen/${entry.id}.authz.json`);
    const { prefix, operations, actions, resources } = JSON.parse(readFileSync(path, "utf8")) as Reference;
    const { operations: built } = await entry.load();
    for (const action of Object.keys(built)
      .filter((operation) => !/tag/i.test(operation))
      .flatMap((operation) => operations[operation]?.actions ?? []))
      for (const type of Object.keys(actions[action]?.resources ?? {}))
        if (
          type.startsWith(`${prefix}:`) &&
          resources[type]?.conditions?.some((key) => key.startsWith("aws:ResourceTag"))
        )
          kinds.add(type);
  }
  return kinds;
}

test("no kind of resource that has tags is forgotten", async () => {
  const listed = [...ALL_KINDS.map(({ type }) => type), ...Object.keys(ELSEWHERE)].sort();
  assert.deepEqual(listed, [...(await taggableKinds())].sort());
});
