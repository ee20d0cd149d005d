import http from "node:http"; import { createHash, createCipheriv, randomBytes } from "node:crypto"; import fs from "node:fs"; import { S3 } from "@aws-sdk/client-s3"; import { spawn } from "node:child_process";
// server in a child so RSS is its own
if (process.argv[2] === "server") {
  const { startCloudlet } = await import("./src/index.ts");
  const dir = fs.mkdtempSync("/tmp/s3big-");
  const c = await startCloudlet({ clock: "live", ...(process.env.EPH ? {} : { dataDirectory: dir }) });
  const l = await c.listen(0);
  console.log(l.url);
  let max = 0; const base = process.memoryUsage().rss;
  setInterval(() => { max = Math.max(max, process.memoryUsage().rss); }, 20).unref();
  process.on("SIGUSR2", () => { console.log("RSS", (base / 1e6).toFixed(0), "max", (max / 1e6).toFixed(0)); max = 0; });
  process.on("SIGTERM", async () => { await c.close(); fs.rmSync(dir, { recursive: true }); process.exit(0); });
} else {
  const child = spawn(process.execPath, ["--cpu-prof","--cpu-prof-dir=/tmp/prof","zz-big.ts", "server"], { stdio: ["ignore", "pipe", "inherit"] });
  let url = ""; child.stdout.on("data", (d) => { const s = String(d).trim(); if (!url) url = s; else console.log(s); });
  while (!url) await new Promise((r) => setTimeout(r, 50));
  const s3 = new S3({ endpoint: url, region: "us-east-1", credentials: { accessKeyId: "test", secretAccessKey: "test" }, forcePathStyle: true });
  await s3.createBucket({ Bucket: "my-bucket" });
  const u = new URL(url); const size = 1024 ** 3; const chunk = randomBytes(1 << 20);
  const { getSignedUrl } = await import("@aws-sdk/s3-request-presigner").catch(() => ({ getSignedUrl: undefined })) as any;
  // unsigned payload by handcrafted sigv4
  const { SignatureV4 } = await import("@smithy/signature-v4"); const { Sha256 } = await import("@aws-crypto/sha256-js").catch(()=>({Sha256: undefined})) as any;
  class H { h: any; k: any; constructor(k?: any) { this.k = k; this.reset(); } reset() { const c = require_crypto(); this.h = this.k ? c.createHmac("sha256", this.k) : c.createHash("sha256"); } update(d: any) { this.h.update(d); } async digest() { return new Uint8Array(this.h.digest()); } }
  const cr = await import("node:crypto"); function require_crypto() { return cr as any; }
  const signer = new SignatureV4({ service: "s3", region: "us-east-1", credentials: { accessKeyId: "test", secretAccessKey: "test" }, sha256: H as any, uriEscapePath: false, applyChecksum: false } as any);
  async function req(method: string, extra: Record<string,string>, body?: () => AsyncIterable<Buffer>) {
    const signed: any = await signer.sign({ method, protocol: "http:", hostname: u.hostname, port: Number(u.port), path: "/my-bucket/big", query: {}, headers: { host: u.host, "x-amz-content-sha256": "UNSIGNED-PAYLOAD", ...extra } } as any);
    return new Promise<[number, number]>((resolve, reject) => {
      const r = http.request({ host: u.hostname, port: u.port, method, path: "/my-bucket/big", headers: signed.headers }, (res) => { let n = 0; res.on("data", (d) => n += d.length); res.on("end", () => resolve([res.statusCode!, n])); });
      r.on("error", reject);
      if (!body) r.end(); else (async () => { for await (const b of body()) if (!r.write(b)) await new Promise((x) => r.once("drain", x)); r.end(); })();
    });
  }
  async function* gen() { for (let i = 0; i < size; i += chunk.length) yield chunk; }
  for (const [name, extra] of [["PUT default crc64", {}], ["PUT again", {}]] as const) {
    const t = performance.now(); const r = await req("PUT", { "content-length": String(size), ...extra }, gen); const s = (performance.now() - t) / 1000;
    console.log(name, r, (size / s / 1e6).toFixed(0), "MB/s"); child.kill("SIGUSR2"); await new Promise((x) => setTimeout(x, 200));
  }
  for (let i = 0; i < 2; i++) { const t = performance.now(); const r = await req("GET", {}); const s = (performance.now() - t) / 1000; console.log("GET", r, (size / s / 1e6).toFixed(0), "MB/s"); child.kill("SIGUSR2"); await new Promise((x) => setTimeout(x, 200)); }
  child.kill("SIGTERM"); setTimeout(() => process.exit(0), 1500);
}
