import http from "node:http"; import { spawn } from "node:child_process"; import { randomBytes } from "node:crypto"; import { SignatureV4 } from "@smithy/signature-v4"; import * as cr from "node:crypto";
class H { h: any; k: any; constructor(k?: any) { this.k = k; this.reset(); } reset() { this.h = this.k ? cr.createHmac("sha256", this.k) : cr.createHash("sha256"); } update(d: any) { this.h.update(d); } async digest() { return new Uint8Array(this.h.digest()); } }
const signer = new SignatureV4({ service: "s3", region: "us-east-1", credentials: { accessKeyId: "test", secretAccessKey: "test" }, sha256: H as any, uriEscapePath: false, applyChecksum: false } as any);
async function start(args: string[]) { const c = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] }); let url = ""; c.stdout.on("data", (d) => { url ||= String(d).trim(); }); while (!url) await new Promise((r) => setTimeout(r, 50)); return { c, u: new URL(url) }; }
async function req(u: URL, method: string, path: string, len?: number, body?: () => AsyncIterable<Buffer>) {
  const signed: any = await signer.sign({ method, protocol: "http:", hostname: u.hostname, port: Number(u.port), path, query: {}, headers: { host: u.host, "x-amz-content-sha256": "UNSIGNED-PAYLOAD", ...(len ? { "content-length": String(len) } : {}) } } as any);
  return new Promise<number>((resolve, reject) => { const r = http.request({ host: u.hostname, port: u.port, method, path, headers: signed.headers }, (res) => { res.on("data", () => {}); res.on("end", () => resolve(res.statusCode!)); }); r.on("error", reject); if (!body) r.end(); else (async () => { for await (const b of body()) if (!r.write(b)) await new Promise((x) => r.once("drain", x)); r.end(); })(); });
}
const a = await start(["zz-big.ts", "server"]); const b = await start(["zz-base.ts"]);
await req(a.u, "PUT", "/my-bucket");
const size = 1024 ** 3; const chunk = randomBytes(1 << 20); async function* gen() { for (let i = 0; i < size; i += chunk.length) yield chunk; }
for (let i = 0; i < 3; i++) for (const [n, x] of [["base", b], ["s3", a]] as const) {
  let t = performance.now(); const p = await req(x.u, "PUT", "/my-bucket/big", size, gen); const ps = (performance.now() - t) / 1000;
  t = performance.now(); const g = await req(x.u, "GET", "/my-bucket/big"); const gs = (performance.now() - t) / 1000;
  console.log(n, p, g, "PUT", (size / ps / 1e6).toFixed(0), "GET", (size / gs / 1e6).toFixed(0), "MB/s");
}
a.c.kill("SIGTERM"); b.c.kill("SIGTERM"); setTimeout(() => process.exit(0), 1500);
