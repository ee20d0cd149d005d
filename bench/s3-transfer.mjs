/** Sends one request, with a body of so many bytes if it is a PUT; reads the answer; prints the seconds that took. */
import { connect } from "node:net";

const [port, head, bytes] = process.argv.slice(2);
const request = Buffer.from(head, "base64");
const isPut = request.subarray(0, 3).toString() === "PUT";
const piece = Buffer.alloc(1024 * 1024, "x");
const socket = connect({ port: Number(port), host: "127.0.0.1", noDelay: true });
await new Promise((resolve) => socket.once("connect", resolve));
const started = performance.now();
const answered = new Promise((resolve, reject) => {
  let received = 0;
  let end = Number.POSITIVE_INFINITY;
  let first = Buffer.alloc(0);
  socket.on("data", (chunk) => {
    received += chunk.length;
    if (end === Number.POSITIVE_INFINITY) {
      first = Buffer.concat([first, chunk]);
      const headEnd = first.indexOf("\r\n\r\n");
      if (headEnd < 0) return;
      const text = first.subarray(0, headEnd).toString();
      if (!/^HTTP\/1.1 200/.test(text)) return reject(new Error(first.toString().slice(0, 500)));
      end = headEnd + 4 + Number(/\r\ncontent-length: *(\d+)/i.exec(text)?.[1] ?? 0);
    }
    if (received >= end) resolve();
  });
  socket.on("error", reject);
});
socket.write(request);
if (isPut)
  for (let left = Number(bytes); left > 0; left -= piece.length) {
    const more = socket.write(left < piece.length ? piece.subarray(0, left) : piece);
    if (!more) await new Promise((resolve) => socket.once("drain", resolve));
  }
await answered;
console.log((performance.now() - started) / 1000);
socket.destroy();
