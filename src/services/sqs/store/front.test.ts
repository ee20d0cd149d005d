import assert from "node:assert/strict";
import { test } from "node:test";
import { type Instant, instant } from "../../../base/instant.ts";
import { Cell } from "../../../kernel/store/cell.ts";
import { STORE } from "../store.ts";
import type { EnteringMessage } from "./message-row.ts";

const ADDRESS = { service: "sqs", partition: "aws", account: "000000000000", region: "us-east-1" };
const NOW = instant(1_000_000);
const LATER = instant(1_030_000);

function message(id: string): EnteringMessage {
  const times = { visibleAt: NOW, sentAt: NOW, receives: 0, firstReceivedAt: null };
  return {
    ...times,
    id,
    sender: "s",
    details: null,
    content: `${"0".repeat(32)}\n`,
    dataKey: null,
    group: null,
  };
}

/** A box with messages a to f, of which a and b were received: c and those after it are fetched ahead. */
function boxWithFront() {
  const cell = new Cell(ADDRESS, { path: ":memory:", blobs: "/nowhere" }, STORE);
  const { messages, boxes } = cell.writer;
  const box = cell.write(() => boxes.open());
  cell.write(() => {
    for (const id of "abcdef") messages.enter(box, message(id), NOW);
  });
  const ids = (now: Instant, wanted: number) => messages.next(box, now, wanted).map(({ id }) => id);
  const take = () =>
    cell.write(() => {
      const [first] = messages.next(box, NOW, 1);
      assert.ok(first !== undefined);
      messages.receive(first, { token: first.id, visibleAt: LATER, at: NOW });
      return first;
    });
  return { cell, box, messages, ids, take, taken: [take(), take()] as const };
}

test("what was fetched ahead is taken in order, and fetched anew when it runs short", async () => {
  const { cell, ids, take } = boxWithFront();
  assert.deepEqual(ids(NOW, 2), ["c", "d"]);
  assert.equal(take().id, "c");
  assert.deepEqual(ids(NOW, 10), ["d", "e", "f"]);
  assert.deepEqual(ids(LATER, 10), ["d", "e", "f", "a", "b", "c"], "timeouts that passed come behind");
  await cell.close();
});

test("a message that is removed or hidden is in no front any more", async () => {
  const { cell, messages, ids, taken } = boxWithFront();
  assert.deepEqual(ids(LATER, 6), ["c", "d", "e", "f", "a", "b"]);
  cell.write(() => messages.remove(taken[0].seq));
  assert.deepEqual(ids(LATER, 6), ["c", "d", "e", "f", "b"]);
  cell.write(() => messages.hide(taken[1].seq, instant(2_000_000)));
  assert.deepEqual(ids(LATER, 5), ["c", "d", "e", "f"]);
  await cell.close();
});

test("a receive that is undone leaves its message where it was, and no handle", async () => {
  const { cell, box, messages, ids } = boxWithFront();
  let undone = 0;
  assert.throws(
    () =>
      cell.write(() => {
        const [first] = messages.next(box, NOW, 1);
        undone = first?.seq ?? 0;
        assert.equal(first?.id, "c");
        messages.receive(first as NonNullable<typeof first>, { token: "t", visibleAt: LATER, at: NOW });
        throw new Error("undone");
      }),
    /undone/,
  );
  assert.deepEqual(ids(NOW, 1), ["c"]);
  assert.equal(messages.held(undone)?.receipt, null);
  await cell.close();
});
