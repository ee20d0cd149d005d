/** The server killed at random moments of the story, over and over: whatever it acknowledged comes to its end. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { DynamoDB } from "@aws-sdk/client-dynamodb";
import { CLI } from "../durability/server.ts";
import { Victim } from "../durability/victim.ts";
import { Random } from "../support/random.ts";
import { clientsAt, encodePng, hasBoto3, type Names, picture, setUp } from "./app.ts";
import { upload, visit } from "./browser.ts";
import { item, object, taken } from "./steps.ts";

const ROUNDS = Number(process.env["TEST_ROUNDS"] ?? 3);
const BROWSERS = 3;
const UPLOADS_MAX = 6;
/** From the acknowledgement on, functions start, run, and tell others: a kill may strike any of that. */
const DELAY_MAX_MILLISECONDS = 700;

const WIDE = encodePng(picture(200, 100));
const POISON = Buffer.from("GIF89a");

/** What browsers were told: ids of what was taken, and of what was under way when the server died. */
interface Ledger {
  readonly photos: Set<string>;
  readonly poison: Set<string>;
}

/** `cloudlet start`; the same port each time, as users have it: clients and functions know it. */
function start(folder: string, port: number): Promise<Victim> {
  const args = [CLI, "start", "--port", String(port), "--data-dir", folder, "--json", "--log", "quiet"];
  return Victim.start(args, (line) => {
    const { url } = JSON.parse(line) as { readonly url: string };
    return Number(new URL(url).port);
  });
}

/** Moves the server's clock; everything due on the way has happened when it answers. */
async function advance(victim: Victim, duration: string): Promise<void> {
  const url = `http://127.0.0.1:${victim.port}/_cloudlet/time/advance`;
  const headers = { "content-type": "application/json" };
  const { status, body } = await visit("POST", url, headers, JSON.stringify({ duration }));
  assert.equal(status, 200, body.toString());
}

/** Uploads from several browsers until enough was acknowledged, and kills the server a moment later. */
async function storm(victim: Victim, names: Names, ledger: Ledger, random: Random): Promise<void> {
  const enough = 1 + random.below(UPLOADS_MAX);
  const delay = random.below(DELAY_MAX_MILLISECONDS);
  const fate = new AbortController();
  let taken = 0;
  const browser = async () => {
    while (taken < enough && !fate.signal.aborted) {
      const bad = random.chance(0.2);
      try {
        const { id, answer } = await upload(names, bad ? POISON : WIDE);
        assert.equal(answer.status, 200, answer.body.toString());
        (bad ? ledger.poison : ledger.photos).add(id);
        taken++;
      } catch (error) {
        if (!fate.signal.aborted) throw error;
      }
    }
  };
  const browsers = Promise.all(Array.from({ length: BROWSERS }, browser));
  if (random.chance(0.5)) await browsers;
  await pause(delay);
  fate.abort();
  await victim.kill();
  await browsers;
}

/** Holds what has become of everything against what browsers were told. */
async function check(names: Names, endpoint: string, ledger: Ledger): Promise<void> {
  const app = { names, client: clientsAt(endpoint) };
  const written = (await taken(app, "photo-ledger.fifo")).sort();
  assert.deepEqual(written, [...new Set(written)], "the FIFO queue has each photo once");
  const told = await taken(app, "photo-landscapes");
  const large = await taken(app, "photo-large");
  const { Items: days = [] } = await app.client(DynamoDB).scan({ TableName: "photo-album" });
  const album = new Set(days.flatMap(({ photos }) => photos?.SS ?? []));
  for (const id of ledger.photos) {
    assert.ok(written.includes(id), `${id} is not in the ledger`);
    assert.ok((await object(app, `thumbnails/${id}.png`)) !== undefined, `${id} has no thumbnail`);
    assert.ok((await item(app, "photos", "id", id)) !== undefined, `${id} has no item`);
    for (const queue of [told, large])
      assert.ok(
        queue.some((body) => body.includes(id)),
        `a queue was not told of ${id}`,
      );
    if (hasBoto3) assert.ok(album.has(id), `${id} is not in the album`);
  }
  const landscapes = days.reduce((sum, { landscapes }) => sum + Number(landscapes?.N ?? 0), 0);
  assert.equal(landscapes, album.size, "the album counted each photo once");
  const dead = (await taken(app, "photo-failures")).join("\n");
  for (const id of ledger.poison)
    assert.ok(dead.includes(id), `${id} is poison, and not in the dead-letter queue`);
  for (const id of ledger.photos)
    assert.ok(!dead.includes(id), `${id} is sound, and in the dead-letter queue`);
}

test("killed over and over, the server does what it took on", async (t) => {
  if (!hasBoto3) t.diagnostic("boto3 is not installed: the function in Python does not take part");
  const random = new Random();
  const folder = mkdtempSync(join(tmpdir(), "cloudlet-story-"));
  const ledger: Ledger = { photos: new Set(), poison: new Set() };
  let victim = await start(folder, 0);
  try {
    const { port } = victim;
    const endpoint = `http://127.0.0.1:${port}`;
    const until = async (ready: () => Promise<boolean>) => {
      while (!(await ready())) await advance(victim, "1s");
    };
    const names = await setUp({ client: clientsAt(endpoint), endpoint, until });
    for (let round = 0; round < ROUNDS; round++) {
      await storm(victim, names, ledger, random);
      victim = await start(folder, port);
    }
    await advance(victim, "10m");
    await check(names, endpoint, ledger);
    assert.ok(ledger.photos.size >= ROUNDS / 2, "pictures were taken");
  } catch (error) {
    throw new Error(`with TEST_SEED=${random.seed}`, { cause: error });
  } finally {
    await victim.kill();
    rmSync(folder, { recursive: true });
  }
});
