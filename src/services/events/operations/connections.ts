/** Connections: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-target-connection.html */
import type { UpdateConnectionAuthRequestParameters } from "../../../gen/events.ts";
import { type Credentials, readSecret } from "../../../targets/http-endpoint.ts";
import { changeSecret, checkCredentials, dropSecret, keepSecret, shown } from "../connection-auth.ts";
import { connectionDoesNotExist, connectionExists, limitExceeded, notBuilt } from "../errors.ts";
import { AUTHORIZE } from "../jobs.ts";
import { type Input, type Read, read, staged, type Write } from "../kit.ts";
import { CONNECTIONS_MAX } from "../limits.ts";
import { page, pageStart } from "../paging.ts";
import { arnOf, type Connection } from "../resource.ts";
import { forgetToken } from "../token.ts";

const arn = ({ scope }: Read, { name, id }: Connection): string => arnOf(scope, `connection/${name}/${id}`);

function connectionFor(ctx: Read, verb: string, name: string): Connection {
  const connection = ctx.store.resource<Connection>("connection", name);
  if (connection === undefined) throw connectionDoesNotExist(verb, name);
  return connection;
}

function refuseUnbuilt(input: Input<"CreateConnection"> | Input<"UpdateConnection">): void {
  if (
    input.InvocationConnectivityParameters !== undefined ||
    input.AuthParameters?.ConnectivityParameters !== undefined
  )
    throw notBuilt("connections to private endpoints");
}

export const CreateConnection = staged("CreateConnection", {
  prepare: (ctx, input) => {
    refuseUnbuilt(input);
    checkCredentials(input.AuthorizationType, input.AuthParameters);
    if (ctx.store.resource("connection", input.Name) !== undefined) throw connectionExists(input.Name);
    if (ctx.store.count("connection") >= CONNECTIONS_MAX) throw limitExceeded();
    return keepSecret(ctx, input.Name, input.AuthParameters, input.KmsKeyIdentifier || undefined);
  },
  commit: (ctx, input, secretArn) => {
    if (ctx.store.resource("connection", input.Name) !== undefined) throw connectionExists(input.Name);
    const connection = authorizing(ctx, {
      name: input.Name,
      id: ctx.ids.uuid(),
      description: input.Description,
      type: input.AuthorizationType,
      state: "AUTHORIZED",
      secretArn,
      parameters: shown(input.AuthParameters),
      kmsKey: input.KmsKeyIdentifier || undefined,
      createdAt: ctx.now,
      modifiedAt: ctx.now,
    });
    return answer(ctx, connection);
  },
});

/** OAuth clients have to ask for a token first. */
function authorizing(ctx: Write, connection: Connection): Connection {
  const oauth = connection.type === "OAUTH_CLIENT_CREDENTIALS";
  const result: Connection = {
    ...connection,
    state: oauth ? "AUTHORIZING" : "AUTHORIZED",
    stateReason: undefined,
    authorizedAt: oauth ? connection.authorizedAt : ctx.now,
  };
  ctx.store.put("connection", result);
  forgetToken(ctx, connection.name);
  if (oauth) ctx.schedule(ctx.now, { kind: AUTHORIZE, key: connection.name });
  return result;
}

function answer(ctx: Read, connection: Connection) {
  return {
    ConnectionArn: arn(ctx, connection),
    ConnectionState: connection.state,
    CreationTime: connection.createdAt,
    LastModifiedTime: connection.modifiedAt,
    LastAuthorizedTime: connection.authorizedAt,
  };
}

export const UpdateConnection = staged("UpdateConnection", {
  prepare: async (ctx, input) => {
    refuseUnbuilt(input);
    const connection = connectionFor(ctx, "update", input.Name);
    const type = input.AuthorizationType ?? connection.type;
    const known = await readSecret(ctx, connection.secretArn);
    const credentials = merged(type === connection.type ? known : {}, input.AuthParameters ?? {});
    checkCredentials(type, credentials);
    await changeSecret(ctx, connection.secretArn, credentials, input.KmsKeyIdentifier);
    return { type, parameters: shown(credentials) };
  },
  commit: (ctx, input, { type, parameters }) => {
    const connection = connectionFor(ctx, "update", input.Name);
    const { KmsKeyIdentifier: key, Description: description = connection.description } = input;
    const kmsKey = key === undefined ? connection.kmsKey : key || undefined;
    const changed = { ...connection, type, parameters, description, kmsKey, modifiedAt: ctx.now };
    return answer(ctx, authorizing(ctx, changed));
  },
});

/** What is not given stays. */
function merged(known: Credentials, given: UpdateConnectionAuthRequestParameters): Credentials {
  const result: Record<string, object> = { ...known } as Record<string, object>;
  for (const [name, value] of Object.entries(given))
    if (value !== undefined) result[name] = { ...result[name], ...defined(value) };
  return result as Credentials;
}

function defined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));
}

export const DeauthorizeConnection = staged("DeauthorizeConnection", {
  prepare: async (ctx, input) => {
    const connection = connectionFor(ctx, "deauthorize", input.Name);
    await changeSecret(ctx, connection.secretArn, {});
  },
  commit: (ctx, input) => {
    const connection = connectionFor(ctx, "deauthorize", input.Name);
    const changed: Connection = { ...connection, state: "DEAUTHORIZED", modifiedAt: ctx.now };
    ctx.store.put("connection", changed);
    forgetToken(ctx, connection.name);
    return answer(ctx, changed);
  },
});

export const DeleteConnection = staged("DeleteConnection", {
  prepare: (ctx, input) => dropSecret(ctx, connectionFor(ctx, "delete", input.Name).secretArn),
  commit: (ctx, input) => {
    const connection = connectionFor(ctx, "delete", input.Name);
    ctx.store.remove("connection", connection.name);
    forgetToken(ctx, connection.name);
    return answer(ctx, { ...connection, state: "DELETING" });
  },
});

export const DescribeConnection = read("DescribeConnection", (ctx, input) => {
  const connection = connectionFor(ctx, "describe", input.Name);
  return {
    ...answer(ctx, connection),
    Name: connection.name,
    Description: connection.description,
    StateReason: connection.stateReason,
    AuthorizationType: connection.type,
    SecretArn: connection.secretArn,
    AuthParameters: connection.parameters,
    KmsKeyIdentifier: connection.kmsKey,
  };
});

export const ListConnections = read("ListConnections", (ctx, input) => {
  const all = [...ctx.store.resources<Connection>("connection", input.NamePrefix, pageStart(ctx, input))];
  const fitting = all.filter(
    ({ state }) => input.ConnectionState === undefined || state === input.ConnectionState,
  );
  const { items, NextToken } = page(ctx, input, fitting, ({ name }) => name);
  const Connections = items.map((connection) => ({
    ...answer(ctx, connection),
    Name: connection.name,
    StateReason: connection.stateReason,
    AuthorizationType: connection.type,
  }));
  return { Connections, NextToken };
});
