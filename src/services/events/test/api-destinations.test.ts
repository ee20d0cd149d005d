import assert from "node:assert/strict";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import {
  CreateApiDestinationCommand,
  CreateConnectionCommand,
  type CreateConnectionCommandInput,
  DeleteConnectionCommand,
  DescribeConnectionCommand,
  PutEventsCommand,
  PutRuleCommand,
  PutTargetsCommand,
} from "@aws-sdk/client-eventbridge";
import { CreateRoleCommand, IAMClient, PutRolePolicyCommand } from "@aws-sdk/client-iam";
import { ListSecretsCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { bench } from "./support.ts";

const ORDER = { Source: "app.orders", DetailType: "Order Placed", Detail: '{"id":7,"to":"a b"}' };

interface Received {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** An endpoint on this machine that answers with the given statuses, one after another, then with 200. */
async function endpoint(statuses: number[] = []) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (piece) => {
      body += piece;
    });
    request.on("end", () => {
      const { method, url, headers } = request;
      received.push({ method, url, headers, body });
      response.statusCode = statuses.shift() ?? 200;
      response.end(url?.startsWith("/token") ? '{"access_token":"tok","expires_in":60}' : "{}");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    received,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

type Auth = Pick<CreateConnectionCommandInput, "AuthorizationType" | "AuthParameters">;

async function wired(url: string, auth: Auth) {
  const b = await bench();
  const iam = b.world.sdk(IAMClient);
  const trust = {
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Principal: { Service: "events.amazonaws.com" }, Action: "sts:AssumeRole" },
    ],
  };
  await iam.send(
    new CreateRoleCommand({ RoleName: "call", AssumeRolePolicyDocument: JSON.stringify(trust) }),
  );
  const allow = { Effect: "Allow", Action: "events:InvokeApiDestination", Resource: "*" };
  const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement: [allow] });
  await iam.send(new PutRolePolicyCommand({ RoleName: "call", PolicyName: "p", PolicyDocument }));
  const { ConnectionArn } = await b.events.send(new CreateConnectionCommand({ Name: "c", ...auth }));
  await b.world.idle();
  const { ApiDestinationArn: Arn } = await b.events.send(
    new CreateApiDestinationCommand({
      Name: "d",
      ConnectionArn,
      InvocationEndpoint: `${url}/orders/*`,
      HttpMethod: "POST",
    }),
  );
  await b.events.send(new PutRuleCommand({ Name: "r", EventPattern: '{"source":["app.orders"]}' }));
  await b.events.send(
    new PutTargetsCommand({
      Rule: "r",
      Targets: [
        {
          Id: "t",
          Arn,
          RoleArn: "arn:aws:iam::000000000000:role/call",
          InputPath: "$.detail",
          HttpParameters: { PathParameterValues: ["$.detail.to"], QueryStringParameters: { q: "1" } },
        },
      ],
    }),
  );
  return b;
}

test("an API destination is called with the connection's credentials, which lie in Secrets Manager", async () => {
  await using server = await endpoint([500]);
  const b = await wired(server.url, {
    AuthorizationType: "API_KEY",
    AuthParameters: {
      ApiKeyAuthParameters: { ApiKeyName: "X-Key", ApiKeyValue: "s3cret" },
      InvocationHttpParameters: { BodyParameters: [{ Key: "shop", Value: "one", IsValueSecret: false }] },
    },
  });
  await using _ = b.world;
  const described = await b.events.send(new DescribeConnectionCommand({ Name: "c" }));
  assert.equal(described.ConnectionState, "AUTHORIZED");
  assert.deepEqual(described.AuthParameters?.ApiKeyAuthParameters, { ApiKeyName: "X-Key" });
  assert.match(described.SecretArn ?? "", /:secret:events!connection\/c\//);
  await b.events.send(new PutEventsCommand({ Entries: [ORDER] }));
  await b.world.idle();
  assert.equal(server.received.length, 1);
  await b.world.clock.advance({ seconds: 5 });
  const [, second] = server.received;
  assert.equal(second?.url, "/orders/a%20b?q=1");
  assert.equal(second?.headers["x-key"], "s3cret");
  assert.equal(second?.body, '{"id":7,"to":"a b","shop":"one"}');
  await b.events.send(new DeleteConnectionCommand({ Name: "c" }));
  const { SecretList } = await b.world.sdk(SecretsManagerClient).send(new ListSecretsCommand({}));
  assert.deepEqual(SecretList, []);
});

test("an OAuth connection keeps its token until it expires or the endpoint refuses it", async () => {
  const statuses: number[] = [];
  await using server = await endpoint(statuses);
  const b = await wired(server.url, {
    AuthorizationType: "OAUTH_CLIENT_CREDENTIALS",
    AuthParameters: {
      OAuthParameters: {
        ClientParameters: { ClientID: "id", ClientSecret: "secret" },
        AuthorizationEndpoint: `${server.url}/token`,
        HttpMethod: "POST",
      },
    },
  });
  await using _ = b.world;
  const [asked] = server.received;
  assert.equal(asked?.body, "grant_type=client_credentials&client_id=id&client_secret=secret");
  const tokens = () => server.received.filter(({ url }) => url?.startsWith("/token")).length;
  const put = async () => {
    await b.events.send(new PutEventsCommand({ Entries: [ORDER] }));
    await b.world.idle();
    return tokens();
  };
  assert.equal(await put(), 1);
  assert.equal(server.received.at(-1)?.headers.authorization, "Bearer tok");
  assert.equal(await put(), 1);
  await b.world.clock.advance({ seconds: 55 });
  assert.equal(await put(), 2, "it was about to expire");
  statuses.push(401);
  assert.equal(await put(), 2);
  await b.world.clock.advance({ seconds: 2 });
  assert.equal(tokens(), 3, "the endpoint refused it");
  assert.equal(server.received.at(-1)?.url, "/orders/a%20b?q=1");
});
