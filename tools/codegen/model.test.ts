import assert from "node:assert/strict";
import { test } from "node:test";
import type { RawService } from "./botocore.ts";
import { modelText, serviceModel } from "./model.ts";
import { withQueryProtocol } from "./query-overlay.ts";
import { xmlNames } from "./xml-roots.ts";

const RAW = {
  metadata: {
    apiVersion: "2020-01-01",
    endpointPrefix: "thing",
    protocol: "rest-xml",
    serviceId: "Thing Service",
  },
  operations: {
    PutThing: {
      http: { method: "PUT", requestUri: "/{Name}", responseCode: 204 },
      input: {
        shape: "PutThingRequest",
        locationName: "Thing",
        xmlNamespace: { uri: "http://thing.example/doc/" },
      },
      errors: [{ shape: "NoRoom" }],
      authtype: "none",
      httpChecksumRequired: true,
      documentation: "<p>Puts</p>",
    },
    GetThing: {
      http: { method: "GET", requestUri: "/{Name}", responseCode: 200 },
      output: { shape: "GetThingOutput", resultWrapper: "GetThingResult" },
    },
    GetOldThing: { http: { method: "GET", requestUri: "/{Name}" }, deprecated: true },
    CopyThing: {
      http: { method: "COPY", requestUri: "/{Name}" },
      output: { shape: "CopyThingOutput", resultWrapper: "Copied" },
      deprecated: true,
    },
  },
  shapes: {
    PutThingRequest: {
      type: "structure",
      required: ["Name"],
      members: {
        Name: { shape: "Name", location: "uri", documentation: "<p>Its name</p>" },
        Labels: { shape: "Labels" },
      },
    },
    GetThingOutput: { type: "structure", required: [], members: { Labels: { shape: "Labels" } } },
    CopyThingOutput: { type: "structure", members: { Copy: { shape: "Copy" } }, payload: "Copy" },
    Copy: { type: "structure", members: {} },
    Labels: { type: "list", member: { shape: "Name" } },
    Name: { type: "string", max: 10, box: true },
    NoRoom: { type: "structure", members: {}, exception: true, error: { httpStatusCode: 507 } },
    Synthetic: { type: "structure", members: {}, exception: true, synthetic: true },
    Orphan: { type: "string" },
  },
} as unknown as RawService;

test("an operation keeps what the wire needs and loses its documentation", () => {
  const { operations } = serviceModel("thing", RAW);
  assert.deepEqual(operations.PutThing, {
    name: "PutThing",
    http: { method: "PUT", requestUri: "/{Name}", responseCode: 204 },
    input: "PutThingRequest",
    errors: ["NoRoom"],
    requestRoot: { locationName: "Thing", xmlNamespace: "http://thing.example/doc/" },
    unsigned: true,
    httpChecksum: { requestChecksumRequired: true },
  });
});

test("result wrappers are kept only where they are not called as the operation", () => {
  const { operations } = serviceModel("thing", RAW);
  assert.equal(operations.GetThing?.resultWrapper, undefined);
  assert.equal(operations.CopyThing?.resultWrapper, "Copied");
});

test("a deprecated operation goes only if another one has its place", () => {
  assert.deepEqual(Object.keys(serviceModel("thing", RAW).operations), ["CopyThing", "GetThing", "PutThing"]);
});

test("shapes nobody uses go, exceptions stay", () => {
  const { shapes } = serviceModel("thing", RAW);
  assert.deepEqual(shapes.Name, { type: "string", max: 10 });
  assert.deepEqual(shapes.PutThingRequest?.members?.Name, { shape: "Name", location: "uri" });
  assert.equal("required" in (shapes.GetThingOutput ?? {}), false);
  assert.ok(shapes.Synthetic);
  assert.equal(shapes.Orphan, undefined);
});

test("an XML answer's root comes from the structure that fills the body", () => {
  const names = new Map([
    ["GetThingOutput", "Thing"],
    ["CopyThingOutput", "NotMe"],
    ["Copy", "CopyResult"],
  ]);
  const { operations, xmlNamespace } = serviceModel("thing", RAW, { xmlNames: names });
  assert.deepEqual(operations.GetThing?.responseRoot, { locationName: "Thing" });
  assert.deepEqual(operations.CopyThing?.responseRoot, { locationName: "CopyResult" });
  assert.equal(xmlNamespace, "http://thing.example/doc/");
});

test("the text is JSON with a row a line", () => {
  const model = serviceModel("thing", RAW);
  const text = modelText(model);
  assert.deepEqual(JSON.parse(text), model);
  assert.match(text, /^"Name":\{"type":"string","max":10\},$/m);
});

test("a shape that is named and missing is an error", () => {
  const { Name: _, ...shapes } = RAW.shapes;
  assert.throws(() => serviceModel("thing", { ...RAW, shapes }), /Thing Service: no shape Name/);
});

test("the query overlay adds names, codes and the protocol", () => {
  const raw = withQueryProtocol(RAW, {
    xmlNamespace: "http://thing.example/query/",
    members: { "PutThingRequest.Labels": "Label" },
    maps: {},
    errors: { NoRoom: { code: "Thing.Full", httpResponseCode: 503 } },
    defaults: { "GetThingOutput.Labels": 0 },
  });
  const { shapes, protocols, xmlNamespace } = serviceModel("thing", raw);
  assert.deepEqual(protocols, ["rest-xml", "query"]);
  assert.equal(xmlNamespace, "http://thing.example/query/");
  assert.deepEqual(shapes.PutThingRequest?.members?.Labels, { shape: "Labels", locationName: "Label" });
  assert.deepEqual(shapes.GetThingOutput?.members?.Labels, { shape: "Labels", default: 0 });
  assert.deepEqual(shapes.NoRoom?.error, { code: "Thing.Full", httpStatusCode: 503, senderFault: false });
  assert.deepEqual(shapes.Synthetic?.error, { httpStatusCode: 400, senderFault: true });
});

test("an overlay for a member that is not there is an error", () => {
  const overlay = { xmlNamespace: "", maps: {}, errors: {}, defaults: {} };
  const rename = (path: string) => withQueryProtocol(RAW, { ...overlay, members: { [path]: "X" } });
  assert.throws(() => rename("PutThingRequest.Colour"), /unknown member PutThingRequest.Colour/);
  assert.throws(() => rename("NoShape.Colour"), /unknown shape NoShape/);
});

test("element names are read from the SDK's schemas, which must look as they did", () => {
  const structures = Array.from({ length: 100 }, (_, at) => `var S${at}$ = [3, n0, "S${at}",\n    0,\n];`);
  const schemas = [
    'const _LBO = "ListBucketsOutput";',
    'const _LAMBR = "ListAllMyBucketsResult";',
    "export var ListBucketsOutput$ = [3, n0, _LBO,\n    { [_xN]: _LAMBR },\n    [_B], [0]\n];",
    ...structures,
  ];
  assert.deepEqual([...xmlNames(schemas.join("\n"))], [["ListBucketsOutput", "ListAllMyBucketsResult"]]);
  assert.throws(() => xmlNames(schemas.slice(0, 50).join("\n")), /no longer looks/);
});
