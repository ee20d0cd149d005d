import { S3 } from "@aws-sdk/client-s3"; import { startCloudlet } from "./src/index.ts"; import { toRawRequest } from "./src/kernel/edge/in-process.ts"; import fs from "node:fs";
const dir = fs.mkdtempSync("/tmp/s3list-"); const cloud = await startCloudlet({ clock: "live", dataDirectory: dir }); let last: any;
const s3 = cloud.sdk(S3, { config: { forcePathStyle: true } });
s3.middlewareStack.add((next) => async (args: any) => { last = args.request; return next(args); }, { step: "finalizeRequest", priority: "low", name: "cap" } as never);
for (const [b, n] of [["small", 2000], ["large", 100_000]] as const) {
  await s3.createBucket({ Bucket: b + "-bucket" }); await s3.putObject({ Bucket: b + "-bucket", Key: "seed/0", Body: "x".repeat(1000) });
  const cell: any = [...(cloud.world as any).store.open()].find((c: any) => c.key.startsWith("s3") || c.address.service === "s3");
  const t = performance.now();
  cell.write(() => { cell.db.run(`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<?) INSERT INTO object_version (bucket,key,version_id,latest,marker,modified_at,size,etag,holder,part_count,storage_class,owner,made,encryption) SELECT v.bucket, printf('p%03d/%07d', i / 100000, i), 'null',1,0,v.modified_at,v.size,v.etag,NULL,0,v.storage_class,v.owner,v.made,v.encryption FROM n, object_version v WHERE v.key='seed/0' AND v.bucket=(SELECT id FROM bucket WHERE name=?)`, n, b + "-bucket"); });
  await cell.settled(); console.log(b, "filled", (performance.now() - t | 0), "ms");
}
for (let round = 0; round < 3; round++)
for (const [b, input] of [["small", {}], ["large", {}], ["large", { StartAfter: "p005/0550000" }], ["large", { Delimiter: "/" }], ["small", { Delimiter: "/" }]] as const) {
  await s3.listObjectsV2({ Bucket: b + "-bucket", ...input }); const raw = toRawRequest(last);
  const t = performance.now(); for (let i = 0; i < 30; i++) await cloud.world.handle(raw); console.log(b, JSON.stringify(input), ((performance.now() - t) / 30).toFixed(2), "ms");
}
await cloud.close(); fs.rmSync(dir, { recursive: true });
