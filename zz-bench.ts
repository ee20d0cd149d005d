import { S3 } from "@aws-sdk/client-s3";
import { startCloudlet } from "./src/index.ts";
import { toRawRequest } from "./src/kernel/edge/in-process.ts";
import { WholeBody } from "./src/kernel/edge/body.ts";
const cloud = await startCloudlet({ clock: "live" });
let last: any;
const s3 = cloud.sdk(S3, { config: { forcePathStyle: true, requestChecksumCalculation: "WHEN_REQUIRED", responseChecksumValidation: "WHEN_REQUIRED" } });
s3.middlewareStack.add((next) => async (args: any) => { last = args.request; return next(args); }, { step: "finalizeRequest", priority: "low", name: "cap" } as never);
await s3.createBucket({ Bucket: "my-bucket" });
const body = Buffer.alloc(1024, 7);
await s3.putObject({ Bucket: "my-bucket", Key: "k", Body: body });
const put = toRawRequest(last);
await s3.getObject({ Bucket: "my-bucket", Key: "k" });
const get = toRawRequest(last);
const w = cloud.world;
async function run(name: string, make: () => any, conc: number) {
  const N = 20000; let left = N;
  const one = async () => { while (left-- > 0) { const r = await w.handle(make()); if (r.status !== 200) throw new Error(JSON.stringify(r)); } };
  for (let i = 0; i < 2000; i++) await w.handle(make());
  const cpu = process.cpuUsage();
  const t = performance.now();
  await Promise.all(Array.from({ length: conc }, one));
  const ms = performance.now() - t; const c = process.cpuUsage(cpu);
  console.log(name, "conc", conc, (N / ms * 1000).toFixed(0), "/s", ((c.user + c.system) / N).toFixed(1), "us cpu each");
}
for (const c of [1, 16]) {
  await run("GET 1K", () => get, c);
  await run("PUT 1K", () => ({ ...put, body: new WholeBody(body) }), c);
}
if (process.argv[2] === "prof") { for (let i=0;i<60000;i++) await w.handle(get); }
await cloud.close();
