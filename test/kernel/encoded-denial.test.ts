/** A denial in EC2's protocol carries what sts:DecodeAuthorizationMessage opens. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { SERVICES } from "../../src/gen/services.ts";
import { serviceOf } from "../../src/kernel/dispatch/contract.ts";
import type { ServiceModel } from "../../src/kernel/wire/model.ts";
import { World } from "../../src/kernel/world.ts";
import { sts } from "../../src/services/sts/service.ts";
import { queryDraft, rootOf, send, xmlText } from "../support/request.ts";
import { TOY_COMPOSITION } from "./toy.ts";

interface Machines {
  readonly Start: { readonly input: { readonly Id: string }; readonly output: object };
  readonly List: { readonly input: object; readonly output: object };
}
const { read, define } = serviceOf<Machines, null, null>();

const machines = define({
  id: "machines",
  store: { migrations: [], reader: () => null, writer: () => null },
  operations: {
    Start: {
      allow: (_ctx, { Id }) => ({
        action: "machines:Start",
        resource: `arn:aws:machines:us-east-1:999999999999:machine/${Id}`,
        resourceAccount: "999999999999",
      }),
      does: read("Start", () => ({})),
    },
    List: {
      allow: () => ({ action: "machines:List", resource: "*", resourceAccount: "999999999999" }),
      does: read("List", () => ({})),
    },
  },
});

const http = { method: "POST", requestUri: "/" };
const MODEL: ServiceModel = {
  id: "machines",
  sdkId: "machines",
  signingName: "machines",
  endpointPrefix: "machines",
  apiVersion: "2026-01-01",
  protocols: ["ec2"],
  operations: {
    Start: { name: "Start", http, input: "Input" },
    List: { name: "List", http, input: "Input" },
  },
  shapes: { Input: { type: "structure", members: { Id: { shape: "Text" } } }, Text: { type: "string" } },
};

async function openWorld(): Promise<World> {
  const known = SERVICES.filter(({ id }) => id === "sts");
  return World.open(
    {
      clock: { kind: "frozen" },
      iam: "enforce",
      strictCredentials: false,
      region: "us-east-1",
      report: (defect) => assert.fail(String(defect)),
    },
    {
      ...TOY_COMPOSITION,
      index: [MODEL, ...known],
      services: [
        { id: "machines", load: async () => machines },
        { id: "sts", load: async () => sts },
      ],
      readModel: (id) =>
        id === "machines"
          ? JSON.stringify(MODEL)
          : readFileSync(new URL(`../../src/gen/${id}.json`, import.meta.url), "utf8"),
    },
  );
}

test("whoever may decode it learns what was denied", async () => {
  const world = await openWorld();
  const root = rootOf("000000000000");
  const ask = (service: string, version: string, action: string, parameters: Record<string, string> = {}) =>
    send(world, queryDraft(service, version, action, parameters), root);
  const denied = await ask("machines", "2026-01-01", "Start", { Id: "m-1" });
  assert.equal(denied.status, 403);
  assert.equal(denied.code, "UnauthorizedOperation");
  const [told, sealed = ""] = denied.message?.split(" Encoded authorization failure message: ") ?? [];
  assert.match(
    told ?? "",
    /^You are not authorized to perform this operation\. User: arn:aws:iam::000000000000:root is not authorized to perform: machines:Start on resource: arn:aws:machines:us-east-1:999999999999:machine\/m-1 because no resource-based policy allows the machines:Start action\.$/,
  );
  const decoded = await ask("sts", "2011-06-15", "DecodeAuthorizationMessage", { EncodedMessage: sealed });
  assert.equal(decoded.status, 200, decoded.text);
  const message = JSON.parse((xmlText(decoded.text, "DecodedMessage") ?? "").replaceAll("&quot;", '"'));
  assert.equal(message.allowed, false);
  assert.equal(message.explicitDeny, false);
  assert.equal(message.context.action, "machines:Start");
  assert.equal(message.context.resource, "arn:aws:machines:us-east-1:999999999999:machine/m-1");
  assert.equal(message.context.principal.arn, "arn:aws:iam::000000000000:root");

  const listing = await ask("machines", "2026-01-01", "List");
  assert.match(
    listing.message ?? "",
    /^You are not authorized to perform this operation\. .*machines:List action$/,
  );
  await world.close();
});
