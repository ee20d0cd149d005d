/** API destinations: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html */
import {
  connectionDoesNotExist,
  destinationDoesNotExist,
  destinationExists,
  invalidParameter,
  limitExceeded,
} from "../errors.ts";
import { type Read, read, write } from "../kit.ts";
import { API_DESTINATIONS_MAX, INVOCATIONS_PER_SECOND_DEFAULT } from "../limits.ts";
import { page, pageStart } from "../paging.ts";
import { type ApiDestination, arnOf, type Connection, nameInArn } from "../resource.ts";

function destinationFor(ctx: Read, verb: string, name: string): ApiDestination {
  const destination = ctx.store.resource<ApiDestination>("api-destination", name);
  if (destination === undefined) throw destinationDoesNotExist(verb, name);
  return destination;
}

function checkConnection(ctx: Read, arn: string): Connection {
  const name = nameInArn(arn);
  const connection = ctx.store.resource<Connection>("connection", name);
  if (connection === undefined || !arn.endsWith(`/${connection.id}`))
    throw connectionDoesNotExist("describe", name);
  return connection;
}

/** AWS takes https: only; here endpoints of one's own machine may do without. */
function checkEndpoint(endpoint: string): void {
  if (!URL.canParse(endpoint) || !/^https?:$/.test(new URL(endpoint).protocol))
    throw invalidParameter("InvocationEndpoint", "It is no URL.");
}

function summary(ctx: Read, destination: ApiDestination) {
  const { name, id, connectionArn } = destination;
  const connection = ctx.store.resource<Connection>("connection", nameInArn(connectionArn));
  const state = connection?.state === "AUTHORIZED" ? "ACTIVE" : "INACTIVE";
  return {
    ApiDestinationArn: arnOf(ctx.scope, `api-destination/${name}/${id}`),
    ApiDestinationState: state,
    CreationTime: destination.createdAt,
    LastModifiedTime: destination.modifiedAt,
  } as const;
}

function described(ctx: Read, destination: ApiDestination) {
  return {
    ...summary(ctx, destination),
    Name: destination.name,
    ConnectionArn: destination.connectionArn,
    InvocationEndpoint: destination.endpoint,
    HttpMethod: destination.method,
    InvocationRateLimitPerSecond: destination.perSecond,
  };
}

export const CreateApiDestination = write("CreateApiDestination", (ctx, input) => {
  checkEndpoint(input.InvocationEndpoint);
  checkConnection(ctx, input.ConnectionArn);
  if (ctx.store.resource("api-destination", input.Name) !== undefined) throw destinationExists(input.Name);
  if (ctx.store.count("api-destination") >= API_DESTINATIONS_MAX) throw limitExceeded();
  const destination: ApiDestination = {
    name: input.Name,
    id: ctx.ids.uuid(),
    description: input.Description,
    connectionArn: input.ConnectionArn,
    endpoint: input.InvocationEndpoint,
    method: input.HttpMethod,
    perSecond: input.InvocationRateLimitPerSecond ?? INVOCATIONS_PER_SECOND_DEFAULT,
    createdAt: ctx.now,
    modifiedAt: ctx.now,
  };
  ctx.store.put("api-destination", destination);
  return summary(ctx, destination);
});

export const UpdateApiDestination = write("UpdateApiDestination", (ctx, input) => {
  const known = destinationFor(ctx, "update", input.Name);
  if (input.InvocationEndpoint !== undefined) checkEndpoint(input.InvocationEndpoint);
  if (input.ConnectionArn !== undefined) checkConnection(ctx, input.ConnectionArn);
  const destination: ApiDestination = {
    ...known,
    description: input.Description ?? known.description,
    connectionArn: input.ConnectionArn ?? known.connectionArn,
    endpoint: input.InvocationEndpoint ?? known.endpoint,
    method: input.HttpMethod ?? known.method,
    perSecond: input.InvocationRateLimitPerSecond ?? known.perSecond,
    modifiedAt: ctx.now,
  };
  ctx.store.put("api-destination", destination);
  return summary(ctx, destination);
});

export const DescribeApiDestination = read("DescribeApiDestination", (ctx, input) => {
  const destination = destinationFor(ctx, "describe", input.Name);
  return { ...described(ctx, destination), Description: destination.description };
});

export const ListApiDestinations = read("ListApiDestinations", (ctx, input) => {
  const start = pageStart(ctx, input);
  const all = [...ctx.store.resources<ApiDestination>("api-destination", input.NamePrefix, start)];
  const fitting = all.filter(
    ({ connectionArn }) => input.ConnectionArn === undefined || connectionArn === input.ConnectionArn,
  );
  const { items, NextToken } = page(ctx, input, fitting, ({ name }) => name);
  return { ApiDestinations: items.map((each) => described(ctx, each)), NextToken };
});

export const DeleteApiDestination = write("DeleteApiDestination", (ctx, input) => {
  const destination = destinationFor(ctx, "delete", input.Name);
  ctx.store.remove("api-destination", destination.name);
  return {};
});
