/**
 * AWS's protocol vectors, run backwards: requests are decoded, answers encoded. What cannot hold for a server is listed
 * in vectors-exceptions.json with its reason, and that list may only shrink: a listed case that passes fails the test.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { AwsError } from "../../src/kernel/dispatch/errors.ts";
import type { RawResponse } from "../../src/kernel/edge/raw.ts";
import { readCbor } from "../../src/kernel/wire/cbor/reader.ts";
import { codecFor } from "../../src/kernel/wire/codecs.ts";
import type { WireMeta } from "../../src/kernel/wire/protocol.ts";
import { canonicalDocument, canonicalText, fromNotation, plain } from "./support/compare.ts";
import { hostLabelsOf, labelsOf } from "./support/labels.ts";
import { loadVectors, type Vector, type VectorCase } from "./support/suites.ts";
import { canonicalXml, parseXmlTree } from "./support/xml-tree.ts";

const FOLDER = new URL("./vectors/", import.meta.url);
const EXCEPTIONS = JSON.parse(
  readFileSync(new URL("./vectors-exceptions.json", import.meta.url), "utf8"),
) as Record<string, string>;

function metaOf({ response }: VectorCase): WireMeta {
  const headers = Object.entries(response?.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
  const { "x-amzn-requestid": requestId = "request-id" } = Object.fromEntries(headers) as Record<
    string,
    string
  >;
  return { requestId, extendedRequestId: "extended-id" };
}

function checkInput(vector: Vector): void {
  const { model, operation } = vector;
  const { params, serialized } = vector.case;
  assert.ok(serialized !== undefined);
  const [path = "/", query = ""] = serialized.uri.slice(vector.basePath.length).split("?");
  const headers = { __proto__: null } as unknown as Record<string, string>;
  for (const [name, value] of Object.entries(serialized.headers ?? {})) headers[name.toLowerCase()] = value;
  const labels = vector.protocol.startsWith("rest") ? labelsOf(operation.http.requestUri, path) : {};
  if (operation.hostPrefix !== undefined)
    Object.assign(labels, hostLabelsOf(operation.hostPrefix, serialized.host ?? ""));
  const encoding = vector.protocol === "smithy-rpc-v2-cbor" ? "base64" : "utf8";
  const compressed = serialized.body === undefined && headers["content-encoding"]?.endsWith("gzip");
  const sent = compressed ? gzipSync(bodyOf(vector)) : Buffer.from(serialized.body ?? "", encoding);
  const body = Uint8Array.from(sent);
  const request = { method: serialized.method, path, query, headers, labels, body };
  const decoded = codecFor(vector.protocol).decode(model, operation, request);
  const expected = operation.input === undefined ? {} : fromNotation(model, operation.input, params);
  assert.deepEqual(plain(withoutStreams(decoded)), plain(expected));
}

/** The vectors of request compression leave the body out: of an input of two texts, "data" and "encoding". */
function bodyOf({ protocol, operation, case: { params } }: Vector): string {
  const { data = "", ...others } = params as Record<string, string>;
  if (protocol === "query") return new URLSearchParams(params as Record<string, string>).toString();
  if (protocol === "ec2")
    return new URLSearchParams(
      Object.entries(params ?? {}).map(([name, text]): [string, string] => [capital(name), String(text)]),
    ).toString();
  if (protocol === "json") return JSON.stringify({ data, ...others });
  if (protocol === "rest-json") return JSON.stringify({ data });
  const root = operation.requestRoot?.locationName ?? operation.input;
  return `<${root}><data>${data}</data></${root}>`;
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The vectors know streams only as blobs. */
function withoutStreams(value: object): object {
  return Object.fromEntries(
    Object.entries(value).filter(
      ([, part]) => !(typeof part === "object" && "stream" in part && part.length === 0),
    ),
  );
}

function checkOutput(vector: Vector): void {
  const { model, operation } = vector;
  const expected = vector.case.response;
  assert.ok(expected !== undefined);
  const answer = vector.case.error === undefined ? encodeResult(vector) : encodeError(vector);
  assert.equal(answer.status, expected.status_code);
  compareHeaders(vector, answer);
  const body = bytesOf(answer);
  if (vector.case.error !== undefined && !/xml|query|ec2/.test(vector.protocol))
    checkErrorName(vector, answer, body);
  if (operation.output !== undefined && vector.case.error === undefined) {
    const payload = model.shapes[operation.output]?.payload;
    const type =
      payload && model.shapes[model.shapes[operation.output]?.members?.[payload]?.shape ?? ""]?.type;
    if (type === "blob" || type === "string") {
      assert.equal(body.toString("utf8"), expected.body ?? "");
      return;
    }
  }
  assert.deepEqual(canonicalBody(vector, body), canonicalBody(vector, expectedBytes(vector)));
}

function expectedBytes(vector: Vector): Buffer {
  const encoding = vector.protocol === "smithy-rpc-v2-cbor" ? "base64" : "utf8";
  return Buffer.from(vector.case.response?.body ?? "", encoding);
}

function encodeResult(vector: Vector): RawResponse {
  const { model, operation } = vector;
  const result = vector.case.result ?? {};
  const output = operation.output === undefined ? {} : fromNotation(model, operation.output, result);
  return codecFor(vector.protocol).encode(model, operation, output as object, metaOf(vector.case));
}

function encodeError(vector: Vector): RawResponse {
  const { given, response, error = {}, errorMessage } = vector.case;
  const shape = given.errors?.[0]?.shape ?? "";
  const fields = fromNotation(vector.model, shape, error) as Record<string, unknown>;
  const { Message, message, ...others } = fields;
  const inBody = /<Message>(.*?)</.exec(response?.body ?? "")?.[1];
  const text = errorMessage ?? String(Message ?? message ?? inBody ?? "");
  const thrown = new AwsError(shape, response?.status_code ?? 0, text, others);
  return codecFor(vector.protocol).encodeError(vector.model, vector.operation, thrown, metaOf(vector.case));
}

function bytesOf(answer: RawResponse): Buffer {
  const { body } = answer;
  if (body === undefined || typeof body === "string") return Buffer.from(body ?? "", "utf8");
  assert.ok(body instanceof Uint8Array);
  return Buffer.from(body);
}

function compareHeaders(vector: Vector, answer: RawResponse): void {
  const ours = new Map(
    Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
  for (const [name, value] of Object.entries(vector.case.response?.headers ?? {})) {
    const lower = name.toLowerCase();
    if (lower === "content-length") continue;
    const own = ours.get(lower) ?? "";
    if (lower !== "x-amzn-errortype") assert.equal(canonicalHeader(own), canonicalHeader(value), name);
  }
}

const canonicalHeader = (text: string): string =>
  canonicalText(text.replace(/;\s*charset=.*$/i, "").replace(/,\s+/g, ","));

/** Clients look for an error's name in many places and forms; AWS's servers write it in one. */
function checkErrorName(vector: Vector, answer: RawResponse, body: Buffer): void {
  const cbor = vector.protocol === "smithy-rpc-v2-cbor";
  const document = (cbor ? readCbor(body) : JSON.parse(body.toString("utf8") || "{}")) as { __type?: string };
  const name = answer.headers["x-amzn-ErrorType"] ?? document.__type ?? "";
  assert.equal(String(name).replace(/^.*#/, ""), vector.case.given.errors?.[0]?.shape);
}

/** Elements that every answer of the XML protocols carries, or, in EC2's case, that say there is nothing else. */
const META_ELEMENTS = new Set(["ResponseMetadata", "requestId", "RequestId", "RequestID", "return"]);

function canonicalBody(vector: Vector, body: Buffer): unknown {
  if (vector.protocol === "smithy-rpc-v2-cbor")
    return body.length === 0 ? {} : withoutTypes(canonicalDocument(simplified(readCbor(body))));
  const text = body.toString("utf8").trim();
  if (vector.protocol.endsWith("json")) return withoutTypes(canonicalDocument(JSON.parse(text || "{}")));
  if (text === "") return undefined;
  const tree = canonicalXml(parseXmlTree(text), META_ELEMENTS) as {
    name: string;
    children: { children: unknown[] }[];
  };
  // An empty root says as little as no body.
  if (
    Object.keys(tree).length === 2 &&
    tree.children.every(
      (child) =>
        Object.keys(child).length === 2 && child.children.length === 0 && vector.protocol === "query",
    )
  )
    return undefined;
  return vector.protocol === "rest-xml" && vector.case.error === undefined ? { ...tree, name: "" } : tree;
}

/** Timestamps without their class. */
function simplified(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(simplified);
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  if ("seconds" in value && Object.getPrototypeOf(value) !== null) return value.seconds;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, simplified(part)]));
}

/** Without the marks of types: errors' are checked apart, and clients pass over those of unions. */
function withoutTypes(document: unknown): unknown {
  if (Array.isArray(document)) return document.map(withoutTypes);
  if (typeof document !== "object" || document === null) return document;
  const { __type, code, ...others } = document as Record<string, unknown>;
  return Object.fromEntries(Object.entries(others).map(([name, part]) => [name, withoutTypes(part)]));
}

const vectors = [
  ...loadVectors(FOLDER, "input").map((vector) => ({ vector, check: checkInput })),
  ...loadVectors(FOLDER, "output").map((vector) => ({ vector, check: checkOutput })),
];

test("all vectors are there, and only vectors are excepted", () => {
  assert.equal(vectors.length, 732);
  const names = new Set(vectors.map(({ vector }) => vector.name));
  assert.deepEqual(
    Object.keys(EXCEPTIONS).filter((name) => !names.has(name)),
    [],
  );
  assert.ok(Object.keys(EXCEPTIONS).length < 30, "the list of exceptions may only shrink");
});

for (const { vector, check } of vectors) {
  const reason = EXCEPTIONS[vector.name];
  if (reason === undefined) test(vector.name, () => check(vector));
  else test(`${vector.name} is excepted: ${reason}`, () => assert.throws(() => check(vector)));
}
