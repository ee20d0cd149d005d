/** Signs requests as AWS clients do (Signature Version 4, header form), cheaply: the day's key is derived once. */
import { createHmac, hash } from "node:crypto";

export class Signer {
  #credentials;
  #service;
  #host;
  #amzDate;
  #scope;
  #key;
  #requests = 0;

  /**
   * @param {{ accessKeyId: string, secretAccessKey: string }} credentials
   * @param {string} service signing name: "sqs"
   * @param {string} host "127.0.0.1:4566"
   */
  constructor(credentials, service, host) {
    this.#credentials = credentials;
    this.#service = service;
    this.#host = host;
    this.#amzDate = new Date().toISOString().replace(/[-:]|\.\d{3}/g, "");
    const day = this.#amzDate.slice(0, 8);
    this.#scope = `${day}/us-east-1/${service}/aws4_request`;
    const hmac = (key, text) => createHmac("sha256", key).update(text).digest();
    this.#key = hmac(
      hmac(hmac(hmac(`AWS4${credentials.secretAccessKey}`, day), "us-east-1"), service),
      "aws4_request",
    );
  }

  /** A complete HTTP/1.1 request as bytes. A target ("AmazonSQS.SendMessage") makes it JSON, none makes it a query. */
  request(body, target) {
    const type = target === undefined ? "application/x-www-form-urlencoded" : "application/x-amz-json-1.0";
    // As the SDKs do it: signed, and different in every request.
    const invocation = `00000000-0000-4000-8000-${String(this.#requests++).padStart(12, "0")}`;
    const headers = [
      ["amz-sdk-invocation-id", invocation],
      ["content-type", type],
      ["host", this.#host],
      ["x-amz-date", this.#amzDate],
    ];
    if (target !== undefined) headers.push(["x-amz-target", target]);
    const names = headers.map(([name]) => name).join(";");
    const lines = headers.map(([name, value]) => `${name}:${value}\n`).join("");
    const canonical = `POST\n/\n\n${lines}\n${names}\n${hash("sha256", body)}`;
    const toSign = `AWS4-HMAC-SHA256\n${this.#amzDate}\n${this.#scope}\n${hash("sha256", canonical)}`;
    const signature = createHmac("sha256", this.#key).update(toSign).digest("hex");
    const credential = `${this.#credentials.accessKeyId}/${this.#scope}`;
    const authorization = `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${names}, Signature=${signature}`;
    const head = headers.map(([name, value]) => `${name}: ${value}\r\n`).join("");
    const length = Buffer.byteLength(body);
    return Buffer.from(
      `POST / HTTP/1.1\r\n${head}authorization: ${authorization}\r\ncontent-length: ${length}\r\n\r\n${body}`,
    );
  }

  get service() {
    return this.#service;
  }
}
