/** Passwords and API keys that only one service takes. */
import { after, DAY } from "../../../base/instant.ts";
import type { statusType } from "../../../gen/iam.ts";
import { ALPHANUMERIC, BASE32, type Ids } from "../../../kernel/ids/ids.ts";
import { named } from "../entities.ts";
import type { Entity } from "../entity.ts";
import {
  invalidInput,
  noSuchEntity,
  quotaExceeded,
  serviceNotSupported,
  validationError,
} from "../errors.ts";
import { DONE, type Reading, read, stamp, write } from "../kit.ts";
import { SERVICE_CREDENTIALS_PER_USER } from "../limits.ts";
import { pageOfAll } from "../paging.ts";
import { settableStatus } from "../status.ts";
import type { Credential } from "../store/credentials.ts";
import { type Subject, subjectOf, userNameOf } from "../subject.ts";

type ServiceCredential = Credential<"service-credential">;

/** Bedrock's are API keys that may expire; the others' are a user name and a password. */
const API_KEY_SERVICE = "bedrock.amazonaws.com";
const SERVICES = new Set(["codecommit.amazonaws.com", "cassandra.amazonaws.com", API_KEY_SERVICE]);
const PASSWORD_LENGTH = 43;
const API_KEY_LENGTH = 128;

export const CreateServiceSpecificCredential = write("CreateServiceSpecificCredential", (ctx, input) => {
  const user = named(ctx, "user", input.UserName);
  const { ServiceName: service, CredentialAgeDays: days } = input;
  checkService(service);
  if (days !== undefined && service !== API_KEY_SERVICE)
    throw invalidInput(`CredentialAgeDays is not supported for ${service}.`);
  const present = ctx.store.credentials
    .ownedBy("service-credential", user.id)
    .filter((other) => other.detail.service === service);
  if (present.length >= SERVICE_CREDENTIALS_PER_USER)
    throw quotaExceeded("ServiceSpecificCredentialsPerUser", SERVICE_CREDENTIALS_PER_USER);
  const name = nameFor(user, ctx.scope.account, present);
  const credential: ServiceCredential = {
    id: `ACCA${ctx.ids.text(17, BASE32)}`,
    kind: "service-credential",
    owner: user.id,
    status: "Active",
    createdAt: stamp(ctx),
    detail: {
      service,
      ...(service === API_KEY_SERVICE ? { alias: name } : { userName: name }),
      secret: newSecret(ctx.ids, service),
      expiresAt: days === undefined ? undefined : after(ctx.now, days * DAY),
    },
  };
  ctx.store.credentials.put(credential);
  return { ServiceSpecificCredential: withSecret(ctx, subjectOf(ctx, input.UserName), credential) };
});

export const ListServiceSpecificCredentials = read("ListServiceSpecificCredentials", (ctx, input) => {
  if (input.AllUsers && input.UserName !== undefined)
    throw validationError("UserName and AllUsers cannot be given together.");
  if (input.ServiceName !== undefined) checkService(input.ServiceName);
  const subjects = input.AllUsers
    ? ctx.store.entities.list("user").map((user): Subject => ({ id: user.id, arn: user.arn, user }))
    : [subjectOf(ctx, input.UserName)];
  const found = subjects.flatMap((subject) =>
    ctx.store.credentials
      .ownedBy("service-credential", subject.id)
      .filter(
        (credential) => input.ServiceName === undefined || credential.detail.service === input.ServiceName,
      )
      .map((credential) => ({ subject, credential })),
  );
  const { items, rest } = pageOfAll(ctx, input, ({ credential }) => credential.id, found);
  return {
    ServiceSpecificCredentials: items.map(({ subject, credential }) => shapeOf(ctx, subject, credential)),
    ...rest,
  };
});

export const ResetServiceSpecificCredential = write("ResetServiceSpecificCredential", (ctx, input) => {
  const subject = subjectOf(ctx, input.UserName);
  const credential = credentialOf(ctx, subject, input.ServiceSpecificCredentialId);
  const secret = newSecret(ctx.ids, credential.detail.service);
  const renewed = { ...credential, detail: { ...credential.detail, secret } };
  ctx.store.credentials.put(renewed);
  return { ServiceSpecificCredential: withSecret(ctx, subject, renewed) };
});

export const UpdateServiceSpecificCredential = write("UpdateServiceSpecificCredential", (ctx, input) => {
  const credential = credentialOf(ctx, subjectOf(ctx, input.UserName), input.ServiceSpecificCredentialId);
  ctx.store.credentials.put({ ...credential, status: settableStatus(input.Status) });
  return DONE;
});

export const DeleteServiceSpecificCredential = write("DeleteServiceSpecificCredential", (ctx, input) => {
  const subject = subjectOf(ctx, input.UserName);
  ctx.store.credentials.remove(credentialOf(ctx, subject, input.ServiceSpecificCredentialId));
  return DONE;
});

function checkService(service: string): void {
  if (!SERVICES.has(service)) throw serviceNotSupported(`No such service ${service} exists`);
}

function credentialOf(ctx: Reading, subject: Subject, id: string): ServiceCredential {
  const credential = ctx.store.credentials.get("service-credential", id);
  if (credential?.owner !== subject.id) throw noSuchEntity(`No such credential ${id} exists`);
  return credential;
}

/** alice-at-123456789012; a second one is alice+1-at-123456789012. */
function nameFor(user: Entity<"user">, account: string, present: readonly ServiceCredential[]): string {
  const taken = new Set(present.map(({ detail }) => detail.userName ?? detail.alias));
  const first = `${user.name}-at-${account}`;
  return taken.has(first) ? `${user.name}+1-at-${account}` : first;
}

function newSecret(ids: Ids, service: string): string {
  if (service === API_KEY_SERVICE) return `ABSK${ids.text(API_KEY_LENGTH, ALPHANUMERIC)}`;
  return `${ids.text(PASSWORD_LENGTH, `${ALPHANUMERIC}+/`)}=`;
}

function shapeOf(ctx: Reading, subject: Subject, credential: ServiceCredential) {
  const { service, userName, alias, expiresAt } = credential.detail;
  return {
    ...userNameOf(subject),
    ServiceSpecificCredentialId: credential.id,
    ServiceName: service,
    ServiceUserName: userName,
    ServiceCredentialAlias: alias,
    Status: statusAt(ctx, credential),
    CreateDate: credential.createdAt,
    ExpirationDate: expiresAt,
  };
}

function statusAt(ctx: Reading, { status, detail }: ServiceCredential): statusType {
  const expired = detail.expiresAt !== undefined && ctx.now >= detail.expiresAt;
  return expired ? "Expired" : (status as "Active" | "Inactive");
}

/** The secret is shown when it is made, and never again. */
function withSecret(ctx: Reading, subject: Subject, credential: ServiceCredential) {
  const { service, secret } = credential.detail;
  const shown =
    service === API_KEY_SERVICE ? { ServiceCredentialSecret: secret } : { ServicePassword: secret };
  return { ...shapeOf(ctx, subject, credential), ...shown };
}
