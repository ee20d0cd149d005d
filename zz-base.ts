import http from "node:http"; import fs from "node:fs"; import { createHash, createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
const key = randomBytes(32), iv = randomBytes(12); const f = "/tmp/s3base.bin"; let tag: Buffer;
const s = http.createServer((q, r) => {
  if (q.method === "PUT") { const h = createHash("md5"); const c = createCipheriv("aes-256-gcm", key, iv); q.on("data", (d) => h.update(d)); q.pipe(c).pipe(fs.createWriteStream(f)).on("finish", () => { tag = c.getAuthTag(); r.setHeader("etag", h.digest("hex")); r.end(); }); }
  else { const d = createDecipheriv("aes-256-gcm", key, iv); d.setAuthTag(tag); r.setHeader("content-length", fs.statSync(f).size); fs.createReadStream(f).pipe(d).pipe(r); }
});
s.listen(0, () => console.log("http://127.0.0.1:" + (s.address() as any).port));
process.on("SIGTERM", () => { fs.rmSync(f, { force: true }); process.exit(0); });
