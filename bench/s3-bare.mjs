/** A bare node:http server that does what S3 cannot do without: PUT hashes (MD5) and encrypts to disk, GET decrypts. */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { createReadStream, createWriteStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { pipeline } from "node:stream/promises";

const [port, file] = process.argv.slice(2);
const key = randomBytes(32);
const nonce = randomBytes(12);
let tag;

const server = createServer((request, response) => {
  (request.method === "PUT" ? take(request, response) : give(response)).catch((error) =>
    response.destroy(error),
  );
});
server.listen(Number(port), "127.0.0.1");

async function take(request, response) {
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const md5 = createHash("md5");
  await pipeline(
    request,
    async function* (pieces) {
      for await (const piece of pieces) {
        md5.update(piece);
        yield cipher.update(piece);
      }
      cipher.final();
      tag = cipher.getAuthTag();
    },
    createWriteStream(file, { highWaterMark: 1024 * 1024 }),
  );
  response.writeHead(200, { ETag: md5.digest("hex"), "Content-Length": 0 });
  response.end();
}

async function give(response) {
  const decipher = createDecipheriv("aes-256-gcm", key, nonce);
  decipher.setAuthTag(tag);
  response.writeHead(200, { "Content-Length": statSync(file).size });
  await pipeline(
    createReadStream(file, { highWaterMark: 256 * 1024 }),
    async function* (pieces) {
      for await (const piece of pieces) yield decipher.update(piece);
      decipher.final();
    },
    response,
  );
}
