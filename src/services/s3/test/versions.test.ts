import assert from "node:assert/strict";
import { test } from "node:test";
import { failure, setVersioning, startBucket, status } from "./fixtures.ts";

test("versions, null versions and delete markers", async () => {
  await using t = await startBucket();
  const { s3, Bucket } = t;
  const Key = "k";
  assert.equal(await t.put(Key, "first"), undefined);
  assert.equal((await s3.getBucketVersioning({ Bucket })).Status, undefined);
  await setVersioning(s3, Bucket, "Enabled");
  const second = await t.put(Key, "second");
  assert.match(second ?? "", /^[A-Za-z0-9]{32}$/);
  assert.equal(await t.get(Key, "null"), "first");
  assert.equal(await t.get(Key, second), "second");
  const marker = await s3.deleteObject({ Bucket, Key });
  assert.equal(marker.DeleteMarker, true);
  const hidden = await failure(s3.getObject({ Bucket, Key }));
  assert.equal(hidden.name, "NoSuchKey");
  assert.equal(hidden.$response?.headers["x-amz-delete-marker"], "true");
  assert.equal(hidden.$response?.headers["x-amz-version-id"], marker.VersionId);
  const named = await failure(s3.getObject({ Bucket, Key, VersionId: marker.VersionId }));
  assert.equal(`${named.$metadata.httpStatusCode} ${named.name}`, "405 MethodNotAllowed");
  assert.equal(named.$response?.headers["x-amz-delete-marker"], "true");
  assert.ok(named.$response?.headers["last-modified"]);
  assert.equal(await status(s3.headObject({ Bucket, Key, VersionId: marker.VersionId })), 405);
  assert.deepEqual(await t.keys(), []);
  const removed = await s3.deleteObject({ Bucket, Key, VersionId: marker.VersionId });
  assert.deepEqual([removed.DeleteMarker, removed.VersionId], [true, marker.VersionId]);
  assert.equal(await t.get(Key), "second");
  await setVersioning(s3, Bucket, "Suspended");
  assert.equal(await t.put(Key, "third"), "null");
  assert.equal(await t.get(Key, "null"), "third");
  const suspended = await s3.deleteObject({ Bucket, Key });
  assert.deepEqual([suspended.DeleteMarker, suspended.VersionId], [true, "null"]);
  const { Versions, DeleteMarkers } = await s3.listObjectVersions({ Bucket });
  assert.deepEqual(
    Versions?.map(({ VersionId, IsLatest }) => [VersionId, IsLatest]),
    [[second, false]],
  );
  assert.deepEqual(
    DeleteMarkers?.map(({ VersionId, IsLatest }) => [VersionId, IsLatest]),
    [["null", true]],
  );
});

interface Known {
  readonly versionId: string;
  /** Undefined: a delete marker. */
  readonly body: string | undefined;
}

/** What a key's versions are, the newest first, without any cleverness. */
class Model {
  state: "never" | "Enabled" | "Suspended" = "never";
  readonly keys = new Map<string, Known[]>();

  chain(key: string): Known[] {
    return this.keys.get(key) ?? [];
  }
  push(key: string, version: Known): void {
    const kept = version.versionId === "null" ? this.without(key, "null") : this.chain(key);
    this.keys.set(key, [version, ...kept]);
  }
  without(key: string, versionId: string): Known[] {
    return this.chain(key).filter((each) => each.versionId !== versionId);
  }
}

test("chains of versions are those of the model", async () => {
  const seed = 42;
  let state = seed;
  const below = (bound: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
  await using t = await startBucket();
  const { s3, Bucket } = t;
  const model = new Model();
  for (let step = 0; step < 120; step++) {
    const key = ["a", "b", "c/d"][below(3)] as string;
    const chain = model.chain(key);
    switch (below(8)) {
      case 0:
        if (step % 4 === 0) {
          model.state = model.state === "Enabled" ? "Suspended" : "Enabled";
          await setVersioning(s3, Bucket, model.state);
        }
        break;
      case 1:
      case 2: {
        const { VersionId, DeleteMarker } = await s3.deleteObject({ Bucket, Key: key });
        if (model.state === "never") model.keys.set(key, []);
        else model.push(key, { versionId: VersionId ?? "", body: undefined });
        assert.equal(DeleteMarker, model.state === "never" ? undefined : true);
        break;
      }
      case 3: {
        const chosen = chain[below(chain.length)];
        if (chosen === undefined) break;
        const { DeleteMarker } = await s3.deleteObject({ Bucket, Key: key, VersionId: chosen.versionId });
        assert.equal(DeleteMarker, chosen.body === undefined ? true : undefined);
        model.keys.set(key, model.without(key, chosen.versionId));
        break;
      }
      default: {
        const body = `${step}`;
        const versionId = (await t.put(key, body)) ?? "null";
        assert.equal(versionId === "null", model.state !== "Enabled");
        model.push(key, { versionId, body });
      }
    }
    if (step % 15 === 14) await compare(step);
  }

  async function compare(step: number): Promise<void> {
    const label = `seed ${seed}, step ${step}`;
    const listed: Array<[string, string, boolean, boolean]> = [];
    let markers: { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined } = {};
    for (;;) {
      const page = await s3.listObjectVersions({ Bucket, MaxKeys: 3, ...markers });
      const entries = [
        ...(page.Versions ?? []).map((each) => ({ ...each, marker: false })),
        ...(page.DeleteMarkers ?? []).map((each) => ({ ...each, marker: true })),
      ];
      for (const { Key = "", VersionId = "", IsLatest = false, marker } of entries)
        listed.push([Key, VersionId, IsLatest, marker]);
      if (page.IsTruncated !== true) break;
      markers = { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker };
    }
    const expected = ["a", "b", "c/d"].flatMap((key) =>
      model
        .chain(key)
        .map(({ versionId, body }, at) => [key, versionId, at === 0, body === undefined] as const),
    );
    const sorted = (rows: readonly (readonly [string, string, boolean, boolean])[]) =>
      rows.map((row) => row.join(" ")).sort();
    assert.deepEqual(sorted(listed), sorted(expected), label);
    for (const key of ["a", "b", "c/d"]) {
      const [newest] = model.chain(key);
      if (newest?.body === undefined)
        assert.equal(await status(s3.getObject({ Bucket, Key: key })), 404, label);
      else assert.equal(await t.get(key), newest.body, label);
      for (const { versionId, body } of model.chain(key))
        if (body !== undefined) assert.equal(await t.get(key, versionId), body, label);
    }
    const current = ["a", "b", "c/d"].filter((key) => model.chain(key)[0]?.body !== undefined);
    assert.deepEqual(await t.keys(), current, label);
  }
});

test("a listing of versions is one order, page by page, and goes on when its marker is gone", async () => {
  await using t = await startBucket("Enabled");
  const { s3, Bucket } = t;
  const made: string[] = [];
  for (let at = 0; at < 5; at++) made.unshift(`k ${await t.put("k", String(at))}`);
  for (const key of ["p/1", "p/2", "z"]) await t.put(key);
  const first = await s3.listObjectVersions({ Bucket, MaxKeys: 3 });
  const names = (page: typeof first) =>
    (page.Versions ?? []).map(({ Key, VersionId }) => `${Key} ${VersionId}`);
  assert.deepEqual(names(first), made.slice(0, 3));
  for (const { VersionId } of first.Versions ?? []) await s3.deleteObject({ Bucket, Key: "k", VersionId });
  const second = await s3.listObjectVersions({
    Bucket,
    Delimiter: "/",
    KeyMarker: first.NextKeyMarker,
    VersionIdMarker: first.NextVersionIdMarker,
  });
  assert.deepEqual(names(second).slice(0, 2), made.slice(3));
  assert.deepEqual(second.CommonPrefixes, [{ Prefix: "p/" }]);
  assert.equal(
    (await failure(s3.listObjectVersions({ Bucket, VersionIdMarker: "x" }))).message,
    "A version-id marker cannot be specified without a key marker.",
  );
});
