/** Properties of the table over all models: every operation can be reached, and no row is missing or superfluous. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { SERVICES } from "../../src/gen/services.ts";
import { RestMatcher } from "../../src/kernel/route/rest.ts";
import { SHARED_NAMES, TWINS, UNSIGNED_PATHS } from "../../src/kernel/route/rows.ts";
import type { OperationModel, ServiceIndexEntry, ServiceModel } from "../../src/kernel/wire/model.ts";
import { CATALOG, FORM, ROUTER, request, signed } from "./support.ts";

/** Operations that no request can mean, each with its reason. May only shrink. */
const UNREACHABLE: Readonly<Record<string, string>> = {};

const REST = SERVICES.filter((service) => service.protocols.some((each) => each.startsWith("rest")));
const QUERY = SERVICES.filter((service) =>
  service.protocols.some((each) => each === "query" || each === "ec2"),
);

/** A request for an operation, with all that its model requires. */
function requestFor(model: ServiceModel, operation: OperationModel, xId: boolean) {
  const [path = "", fixed = ""] = operation.http.requestUri.split("?");
  const parameters = fixed === "" ? [] : [fixed];
  const headers = signed(model.signingName);
  const input = operation.input === undefined ? undefined : model.shapes[operation.input];
  for (const name of input?.required ?? []) {
    const member = input?.members?.[name];
    if (member?.location === "querystring") parameters.push(`${member.locationName}=x`);
    if (member?.location === "header") headers[(member.locationName ?? name).toLowerCase()] = "x";
  }
  if (xId) parameters.push(`x-id=${operation.name}`);
  const filled = path.replace(/\{[^}]*\+\}/g, "one/two").replace(/\{[^}]*\}/g, "one");
  const target = parameters.length === 0 ? filled : `${filled}?${parameters.join("&")}`;
  return request(operation.http.method, target, headers);
}

test("every REST operation of every model is reached by its own request", async () => {
  const lost: string[] = [];
  for (const service of REST) {
    const model = CATALOG.model(service.id);
    for (const operation of Object.values(model.operations)) {
      const xId = operation.name === "ListDirectoryBuckets";
      const reached = await Promise.resolve()
        .then(() => ROUTER.route(requestFor(model, operation, xId)))
        .then((route) => `${route.service.id}.${route.operation.name}`)
        .catch((error: Error) => error.message);
      if (reached !== `${service.id}.${operation.name}`)
        lost.push(`${service.id}.${operation.name} -> ${reached}`);
    }
  }
  const unexpected = lost.filter((line) => UNREACHABLE[line.split(" ")[0] as string] === undefined);
  assert.deepEqual(unexpected, []);
  assert.equal(
    lost.length,
    Object.keys(UNREACHABLE).length,
    "an operation became reachable: strike it from the list",
  );
});

test("labels come back as they were sent", () => {
  for (const service of REST) {
    const model = CATALOG.model(service.id);
    const matcher = new RestMatcher(model);
    for (const operation of Object.values(model.operations)) {
      if (UNREACHABLE[`${service.id}.${operation.name}`] !== undefined) continue;
      const raw = requestFor(model, operation, true);
      const found = matcher.match(raw.path, raw);
      assert.ok(found.operation !== undefined, operation.name);
      for (const [name, value] of Object.entries(found.labels)) {
        const greedy = operation.http.requestUri.includes(`{${name}+}`);
        assert.equal(value, greedy ? "one/two" : "one", `${service.id}.${operation.name} ${name}`);
      }
    }
  }
});

test("every query operation of every model is reached by its action and version", async () => {
  for (const service of QUERY) {
    for (const name of Object.keys(CATALOG.model(service.id).operations)) {
      const form = `Action=${name}&Version=${service.apiVersion}`;
      const route = await ROUTER.route(
        request("POST", "/", { ...signed(service.signingName), ...FORM }, form),
      );
      assert.equal(`${route.service.id}.${route.operation.name}`, `${service.id}.${name}`);
    }
  }
});

test("every JSON and CBOR operation is reached by its target", async () => {
  for (const service of SERVICES.filter((each) => each.protocols.includes("json"))) {
    const name = Object.keys(CATALOG.model(service.id).operations)[0] as string;
    const route = await ROUTER.route(
      request("POST", "/", { "x-amz-target": `${service.targetPrefix}.${name}` }),
    );
    assert.equal(`${route.service.id}.${route.operation.name}`, `${service.id}.${name}`);
  }
});

test("names that tell services apart are unique", () => {
  const doubles = (names: readonly string[]) => names.filter((name, at) => names.indexOf(name) !== at);
  assert.deepEqual(doubles(SERVICES.map((each) => each.id)), []);
  assert.deepEqual(doubles(SERVICES.flatMap((each) => each.targetPrefix ?? [])), []);
  const actions = QUERY.flatMap((service) =>
    Object.keys(CATALOG.model(service.id).operations).map((name) => `${service.apiVersion} ${name}`),
  );
  assert.deepEqual(doubles(actions), []);
});

test("REST services that share a name have rows, and their paths do not meet where no row decides", () => {
  const shared = new Map<string, ServiceIndexEntry[]>();
  for (const service of REST) {
    for (const name of new Set([service.signingName, service.endpointPrefix])) {
      shared.set(name, [...(shared.get(name) ?? []), service]);
    }
  }
  for (const [name, services] of shared) {
    const rows = SHARED_NAMES.filter((row) => row.name === name);
    const named = services.length < 2 ? [] : services.map((each) => each.id).sort();
    assert.deepEqual(rows.map((row) => row.service).sort(), named, name);
  }
});

test("every row is about something that exists and says why", () => {
  const ids = new Set(SERVICES.map((each) => each.id));
  for (const row of [...SHARED_NAMES, ...UNSIGNED_PATHS, ...TWINS]) {
    assert.ok(ids.has(row.service), row.service);
    assert.ok(row.because.length > 20, row.because);
  }
  for (const row of TWINS) {
    for (const name of row.operations) assert.ok(name in CATALOG.model(row.service).operations, name);
  }
});
