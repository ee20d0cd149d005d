/**
 * DynamoDB beside a bare node:http server and dynalite: items of 1 KB, a page of a hundred items, transactions, and
 * what a table of millions costs against one of thousands. Servers take turns, and ratios are medians over rounds.
 */
import { benchUser, echoOf } from "./clients.mjs";
import { once, repeat, requireSuccess, stepsPerSecond } from "./load.mjs";
import { median } from "./report.mjs";
import { processorSeconds } from "./servers.mjs";
import { Signer } from "./sigv4.mjs";

const TABLE = "bench-items";
/** Distinct requests signed beforehand: nothing is answered from a cache of signatures. */
const PREPARED = 2_000;
const KEYS = 1_000;
const PAGE_ITEMS = 100;
const PARTS = 25;
const TEXT = "x".repeat(900);

const itemOf = (pk, sk, text = TEXT) => ({
  pk: { S: pk },
  sk: { N: String(sk) },
  text: { S: text },
  count: { N: "42" },
  flag: { BOOL: true },
});
const keyOf = (pk, sk) => ({ pk: { S: pk }, sk: { N: String(sk) } });
const many = (make) => Array.from({ length: PREPARED }, (_, number) => make(number));

/** A server with a table in it and the one who may use it. */
export async function withTable(server) {
  const credentials = await benchUser(server);
  const signer = new Signer(credentials, "dynamodb", `127.0.0.1:${server.port}`);
  const request = (operation, input) =>
    signer.request(JSON.stringify(input), `DynamoDB_20120810.${operation}`);
  const target = { ...server, request };
  await makeTable(target, TABLE);
  for (let key = 0; key < KEYS; key++)
    await once(server.port, request("PutItem", { TableName: TABLE, Item: itemOf(`k${key}`, 0) }));
  for (let sort = 0; sort < PAGE_ITEMS; sort++)
    await once(
      server.port,
      request("PutItem", { TableName: TABLE, Item: itemOf("page", sort, "y".repeat(200)) }),
    );
  return target;
}

async function makeTable({ port, request }, TableName) {
  await once(
    port,
    request("CreateTable", {
      TableName,
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: [
        { AttributeName: "pk", AttributeType: "S" },
        { AttributeName: "sk", AttributeType: "N" },
      ],
      KeySchema: [
        { AttributeName: "pk", KeyType: "HASH" },
        { AttributeName: "sk", KeyType: "RANGE" },
      ],
    }),
  );
  const describe = request("DescribeTable", { TableName });
  for (;;) {
    const { body } = await once(port, describe);
    if (JSON.parse(body.toString()).Table.TableStatus === "ACTIVE") return;
  }
}

const query = (request, TableName, pk) =>
  request("Query", {
    ...{ TableName, KeyConditionExpression: "pk = :p" },
    ExpressionAttributeValues: { ":p": { S: pk } },
  });

const SCENARIOS = [
  {
    name: "GetItem, 1 KB",
    make: (request, n) => request("GetItem", { TableName: TABLE, Key: keyOf(`k${n % KEYS}`, 0) }),
  },
  {
    name: "PutItem, 1 KB",
    make: (request, n) =>
      request("PutItem", { TableName: TABLE, Item: itemOf(`k${n % KEYS}`, 0, `${n} ${TEXT}`) }),
  },
  { name: "Query of 100 items", make: (request) => query(request, TABLE, "page") },
  {
    name: "TransactWriteItems of 25",
    items: PARTS,
    make: (request, n) =>
      request("TransactWriteItems", {
        TransactItems: Array.from({ length: PARTS }, (_, part) => ({
          Put: { TableName: TABLE, Item: itemOf(`t${(n * PARTS + part) % KEYS}`, 0, `${n} ${TEXT}`) },
        })),
      }),
  },
];

function playing(requests) {
  return async (connection, counter) => {
    requireSuccess(await connection.exchange(requests[counter % requests.length]));
  };
}

/** Answers, for each scenario and server, medians of per-round ratios to the echo. */
export async function measureItems({ echo, servers: all, connections, rounds, milliseconds, warmUp }) {
  const results = [];
  for (const { name, make, items = 1 } of SCENARIOS) {
    // dynalite knows no transactions
    const servers = items === 1 ? all : all.filter((server) => server.name !== "dynalite");
    const [model] = servers;
    const { body } = await once(model.port, make(model.request, 0));
    const steps = new Map(
      servers.map((server) => [server.name, playing(many((number) => make(server.request, number)))]),
    );
    steps.set(echo.name, playing(many((number) => echoOf(make(model.request, number), body.length))));
    const turns = [echo, ...servers];
    const rates = new Map(turns.map((server) => [server.name, []]));
    for (const { name: server, port } of turns)
      await stepsPerSecond(port, connections, warmUp, steps.get(server));
    for (let round = 0; round < rounds; round++)
      for (const { name: server, port, pid } of turns) {
        const before = processorSeconds(pid);
        const perSecond = await stepsPerSecond(port, connections, milliseconds, steps.get(server));
        const used = Math.max(processorSeconds(pid) - before, 0.01);
        rates.get(server).push({ perSecond, perCpuSecond: (perSecond * milliseconds) / 1000 / used });
      }
    const base = rates.get(echo.name);
    for (const [server, samples] of rates) {
      const to = (measure) => median(samples.map((sample, round) => sample[measure] / base[round][measure]));
      const perSecond = median(samples.map((sample) => sample.perSecond));
      results.push({
        ...{ scenario: name, server, perSecond, itemsPerSecond: perSecond * items },
        ...{ ratio: to("perSecond"), cpuRatio: to("perCpuSecond") },
      });
    }
  }
  return results;
}

/** Fills a table with `count` small items, twenty to a partition, in an order that has nothing to do with their keys. */
async function fillTable({ port, request }, TableName, count, patience) {
  await makeTable({ port, request }, TableName);
  const partitions = Math.ceil(count / PER_PARTITION);
  const step = stepFor(partitions);
  const batches = await repeat(port, 8, Math.ceil(count / PARTS), patience, async (connection, batch) => {
    const requests = Array.from({ length: PARTS }, (_, part) => {
      const at = batch * PARTS + part;
      const Item = itemOf(`p${(at * step) % partitions}`, Math.floor(at / partitions), "z".repeat(200));
      return { PutRequest: { Item } };
    });
    requireSuccess(
      await connection.exchange(request("BatchWriteItem", { RequestItems: { [TableName]: requests } })),
    );
  });
  return { filled: batches * PARTS, partitions };
}

const PER_PARTITION = 20;

/** A step that visits all partitions: it shares no factor with their number. */
function stepFor(partitions) {
  const divisor = (a, b) => (b === 0 ? a : divisor(b, a % b));
  let step = Math.floor(partitions * 0.618);
  while (divisor(step, partitions) !== 1) step++;
  return step;
}

/** What GetItem and Query cost on a full table, to what they cost on a small one. */
export async function measureTables(server, { full, few, patience, rounds, milliseconds, warmUp }) {
  const small = await fillTable(server, "bench-few", few, patience);
  const large = await fillTable(server, "bench-many", full, patience);
  const tables = { "bench-few": small, "bench-many": large };
  const makes = {
    GetItem: (table, n) => {
      const pk = `p${(n * 7919) % tables[table].partitions}`;
      return server.request("GetItem", { TableName: table, Key: keyOf(pk, n % PER_PARTITION) });
    },
    Query: (table, n) => query(server.request, table, `p${(n * 7919) % tables[table].partitions}`),
  };
  const results = [];
  for (const [name, make] of Object.entries(makes)) {
    const steps = Object.fromEntries(
      Object.keys(tables).map((table) => [
        table,
        playing(Array.from({ length: 20_000 }, (_, n) => make(table, n))),
      ]),
    );
    const run = (table, length) => stepsPerSecond(server.port, 8, length, steps[table]);
    for (const table of Object.keys(tables)) await run(table, warmUp);
    const ratios = [];
    for (let round = 0; round < rounds; round++) {
      const onFew = await run("bench-few", milliseconds);
      ratios.push(onFew / (await run("bench-many", milliseconds)));
    }
    results.push({ name, filled: large.filled, cost: median(ratios) });
  }
  return results;
}
