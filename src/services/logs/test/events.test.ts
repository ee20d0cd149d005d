import assert from "node:assert/strict";
import { test } from "node:test";
import { ARN, GROUP, refusal, STREAM, startLogs } from "./fixtures.ts";

const DAY = 86_400_000;

test("events come back in order, by pages whose tokens stand still at the end", async () => {
  await using w = await startLogs();
  await w.put(["a", "b", "c", "d", "e"]);
  const at = { logGroupName: GROUP, logStreamName: STREAM };
  const first = await w.logs.getLogEvents({ ...at, startFromHead: true, limit: 2 });
  assert.deepEqual(messages(first), ["a", "b"]);
  assert.match(first.nextForwardToken ?? "", /^f\/\d{56}\/s$/);
  assert.match(first.nextBackwardToken ?? "", /^b\/\d{56}\/s$/);
  const second = await w.logs.getLogEvents({ ...at, nextToken: first.nextForwardToken, limit: 5 });
  assert.deepEqual(messages(second), ["c", "d", "e"]);
  const end = await w.logs.getLogEvents({ ...at, nextToken: second.nextForwardToken });
  assert.deepEqual(messages(end), []);
  assert.equal(end.nextForwardToken, second.nextForwardToken);
  const back = await w.logs.getLogEvents({ ...at, nextToken: end.nextBackwardToken, limit: 2 });
  assert.deepEqual(messages(back), ["d", "e"]);
  const tail = await w.logs.getLogEvents({ ...at, limit: 2 });
  assert.deepEqual(messages(tail), ["d", "e"]);
  const before = await w.logs.getLogEvents({ ...at, nextToken: tail.nextBackwardToken });
  assert.deepEqual(messages(before), ["a", "b", "c"]);
  const start = await w.logs.getLogEvents({ ...at, nextToken: before.nextBackwardToken });
  assert.deepEqual([messages(start), start.nextBackwardToken], [[], before.nextBackwardToken]);
  await w.put(["late"]);
  await w.world.clock.advance({ seconds: 1 });
  await w.put(["f"]);
  const more = await w.logs.getLogEvents({ ...at, nextToken: end.nextForwardToken });
  assert.deepEqual(messages(more), ["f"]);
  assert.equal(
    await refusal(w.logs.getLogEvents({ ...at, nextToken: "f/1/s" })),
    "InvalidParameterException: The specified nextToken is invalid.",
  );
});

test("start is included, end is not; batches that overlap in time are merged", async () => {
  await using w = await startLogs();
  const now = w.now();
  const put = (...offsets: number[]) =>
    w.logs.putLogEvents({
      logGroupName: GROUP,
      logStreamName: STREAM,
      logEvents: offsets.map((offset) => ({ timestamp: now + offset, message: String(offset) })),
    });
  await put(0, 10, 20);
  await put(5, 10, 30);
  const all = await w.logs.getLogEvents({ logGroupIdentifier: ARN, logStreamName: STREAM });
  assert.deepEqual(messages(all), ["0", "5", "10", "10", "20", "30"]);
  const some = await w.logs.getLogEvents({
    logGroupName: GROUP,
    logStreamName: STREAM,
    startTime: now + 5,
    endTime: now + 20,
    startFromHead: true,
  });
  assert.deepEqual(messages(some), ["5", "10", "10"]);
});

test("what is too old, expired or too new is left out and said", async () => {
  await using w = await startLogs();
  const now = w.now();
  const put = (...ats: number[]) =>
    w.logs.putLogEvents({
      logGroupName: GROUP,
      logStreamName: STREAM,
      logEvents: ats.map((timestamp) => ({ timestamp, message: "x" })),
    });
  assert.equal((await put(now)).rejectedLogEventsInfo, undefined);
  const old = await put(now - 14 * DAY - 2, now - 14 * DAY - 1, now - 14 * DAY + 1);
  assert.deepEqual(old.rejectedLogEventsInfo, { tooOldLogEventEndIndex: 2 });
  const young = await put(now, now + 7_200_000, now + 7_200_001);
  assert.deepEqual(young.rejectedLogEventsInfo, { tooNewLogEventStartIndex: 2 });
  await w.logs.putRetentionPolicy({ logGroupName: GROUP, retentionInDays: 3 });
  const over = await put(now - 3 * DAY - 1, now - 3 * DAY + 1);
  assert.deepEqual(over.rejectedLogEventsInfo, { expiredLogEventEndIndex: 1 });
});

test("batches that AWS refuses whole", async () => {
  await using w = await startLogs();
  const now = w.now();
  const put = (logEvents: Array<{ timestamp: number; message: string }>) =>
    refusal(w.logs.putLogEvents({ logGroupName: GROUP, logStreamName: STREAM, logEvents }));
  const big = "x".repeat(1_048_576 - 26);
  assert.equal(
    await put([{ timestamp: now, message: `${big}y` }]),
    "InvalidParameterException: Log event too large: 1048577 bytes exceeds limit of 1048576",
  );
  assert.equal(
    await put([big, "y"].map((message) => ({ timestamp: now, message }))),
    "InvalidParameterException: Upload too large: 1048603 bytes exceeds limit of 1048576",
  );
  assert.match(await put([now, now - 1].map((timestamp) => ({ timestamp, message: "x" }))), /chronological/);
  assert.match(await put([now - DAY - 1, now].map((timestamp) => ({ timestamp, message: "x" }))), /24 hours/);
  const nowhere = {
    logGroupName: GROUP,
    logStreamName: "nowhere",
    logEvents: [{ timestamp: now, message: "x" }],
  };
  assert.equal(
    await refusal(w.logs.putLogEvents(nowhere)),
    "ResourceNotFoundException: The specified log stream does not exist.",
  );
  assert.equal(
    await refusal(w.logs.putLogEvents({ ...nowhere, logGroupName: "nowhere" })),
    "ResourceNotFoundException: The specified log group does not exist.",
  );
});

test("filtered events of all streams, interleaved, by pages", async () => {
  await using w = await startLogs();
  await w.logs.createLogStream({ logGroupName: GROUP, logStreamName: "two" });
  await w.put(["ERROR a", "ok b", "ERROR c"]);
  await w.put(["ERROR d", "ERROR e", "ok f"], "two");
  const filtered = await w.logs.filterLogEvents({ logGroupName: GROUP, filterPattern: "ERROR" });
  assert.deepEqual(messages(filtered), ["ERROR a", "ERROR d", "ERROR e", "ERROR c"]);
  assert.deepEqual(filtered.searchedLogStreams, []);
  assert.match(filtered.events?.[0]?.eventId ?? "", /^\d{56}$/);
  const pages: string[][] = [];
  let nextToken: string | undefined;
  do {
    const page = await w.logs.filterLogEvents({
      logGroupName: GROUP,
      filterPattern: "ERROR",
      limit: 1,
      ...(nextToken && { nextToken }),
    });
    pages.push(messages(page));
    nextToken = page.nextToken;
  } while (nextToken !== undefined);
  assert.deepEqual(pages.flat(), ["ERROR a", "ERROR d", "ERROR e", "ERROR c"]);
  const two = await w.logs.filterLogEvents({ logGroupName: GROUP, logStreamNamePrefix: "tw" });
  assert.deepEqual(messages(two), ["ERROR d", "ERROR e", "ok f"]);
  const one = await w.logs.filterLogEvents({
    logGroupName: GROUP,
    logStreamNames: [STREAM],
    endTime: w.now(),
  });
  assert.deepEqual(messages(one), ["ERROR a"]);
  assert.match(
    await refusal(w.logs.filterLogEvents({ logGroupName: GROUP, filterPattern: "a-b" })),
    /Invalid character\(s\) in term 'a-b'/,
  );
});

test("many small batches read as one stream, whatever was merged meanwhile", async () => {
  await using w = await startLogs();
  const expected: string[] = [];
  for (let i = 0; i < 300; i++) {
    expected.push(`event ${i} ü😀`);
    await w.put([`event ${i} ü😀`]);
    await w.world.clock.advance({ milliseconds: 1 });
  }
  const read = await w.logs.getLogEvents({ logGroupName: GROUP, logStreamName: STREAM, startFromHead: true });
  assert.deepEqual(messages(read), expected);
  const { logStreams } = await w.logs.describeLogStreams({ logGroupName: GROUP });
  assert.equal(logStreams?.[0]?.firstEventTimestamp, read.events?.[0]?.timestamp);
  assert.equal(logStreams?.[0]?.lastEventTimestamp, read.events?.at(-1)?.timestamp);
});

test("retention takes events away by the clock", async () => {
  await using w = await startLogs();
  await w.logs.putRetentionPolicy({ logGroupName: GROUP, retentionInDays: 1 });
  await w.put(["old"]);
  await w.world.clock.advance({ hours: 20 });
  await w.put(["new"]);
  await w.world.clock.advance({ hours: 5 });
  assert.deepEqual(messages(await w.logs.filterLogEvents({ logGroupName: GROUP })), ["new"]);
  const { logGroups } = await w.logs.describeLogGroups({});
  assert.equal(logGroups?.[0]?.storedBytes, 29);
  assert.match(
    await refusal(w.logs.putRetentionPolicy({ logGroupName: GROUP, retentionInDays: 2 })),
    /InvalidParameterException: .*retentionInDays/,
  );
});

function messages(page: { events?: Array<{ message?: string | undefined }> | undefined }): string[] {
  return page.events?.map(({ message }) => message ?? "") ?? [];
}
