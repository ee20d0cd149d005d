/** A bare node:http server: reads the request's body, answers as many bytes as x-answer-bytes asks for. */
import { createServer } from "node:http";

const answers = new Map();

const server = createServer((request, response) => {
  const size = Number(request.headers["x-answer-bytes"] ?? 2);
  let answer = answers.get(size);
  if (answer === undefined) {
    answer = Buffer.alloc(size, "x");
    answers.set(size, answer);
  }
  request.on("data", () => {});
  request.on("end", () => {
    response.writeHead(200, { "Content-Type": "application/x-amz-json-1.0", "Content-Length": size });
    response.end(answer);
  });
});
server.listen(Number(process.argv[2]), "127.0.0.1");
