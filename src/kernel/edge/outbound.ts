/** Outgoing HTTP: Node's client, with one time limit over all of an exchange and a bounded number at a time. */
import { type ClientRequest, Agent as HttpAgent, type IncomingMessage, request as overHttp } from "node:http";
import { Agent as HttpsAgent, request as overHttps } from "node:https";
import {
  type HttpClient,
  OutboundFailure,
  type OutboundRequest,
  type OutboundResponse,
} from "../ports/http.ts";

const CONNECTIONS_PER_ORIGIN = 64;
const CONNECTIONS = 256;

export class OutboundHttp implements HttpClient {
  readonly #http: HttpAgent;
  readonly #https: HttpsAgent;

  constructor() {
    const limits = { keepAlive: false, maxSockets: CONNECTIONS_PER_ORIGIN, maxTotalSockets: CONNECTIONS };
    this.#http = new HttpAgent(limits);
    this.#https = new HttpsAgent(limits);
  }

  request(request: OutboundRequest): Promise<OutboundResponse> {
    const url = URL.parse(request.url);
    if (url === null || (url.protocol !== "http:" && url.protocol !== "https:"))
      return Promise.reject(new OutboundFailure("invalid-url", `${request.url} is no HTTP URL`));
    return new Promise((resolve, reject) => {
      const secure = url.protocol === "https:";
      const options = { method: request.method, headers: headersOf(request) };
      const sent = secure
        ? overHttps(url, { ...options, agent: this.#https })
        : overHttp(url, { ...options, agent: this.#http });
      const timer = setTimeout(() => {
        sent.destroy(new OutboundFailure("timeout", `no answer within ${request.timeout} ms`));
      }, request.timeout);
      const settle = (end: () => void) => {
        clearTimeout(timer);
        end();
      };
      converse(sent, request).then(
        (answer) => settle(() => resolve(answer)),
        (error: unknown) => settle(() => reject(failureOf(error))),
      );
    });
  }
}

function headersOf({ headers, body }: OutboundRequest): Record<string, string> {
  const length = body === undefined ? 0 : Buffer.byteLength(body);
  return body === undefined ? { ...headers } : { ...headers, "content-length": String(length) };
}

function converse(sent: ClientRequest, { body, bodyLimit }: OutboundRequest): Promise<OutboundResponse> {
  return new Promise((resolve, reject) => {
    sent.on("error", reject);
    sent.on("response", (answer) => {
      answer.on("error", reject);
      read(answer, bodyLimit, resolve);
    });
    sent.end(body);
  });
}

function read(answer: IncomingMessage, limit: number, resolve: (response: OutboundResponse) => void): void {
  const pieces: Buffer[] = [];
  let length = 0;
  const done = () => resolve(responseOf(answer, Buffer.concat(pieces).subarray(0, limit)));
  answer.on("data", (piece: Buffer) => {
    length += piece.length;
    pieces.push(piece);
    if (length < limit) return;
    done();
    answer.destroy();
  });
  answer.on("end", done);
}

function responseOf(answer: IncomingMessage, body: Uint8Array): OutboundResponse {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(answer.headers))
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(",") : value;
  return { status: answer.statusCode ?? 0, headers, body };
}

/** Node's codes for certificates that nobody it trusts vouches for, or that are another host's. */
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/;

function failureOf(error: unknown): OutboundFailure {
  if (error instanceof OutboundFailure) return error;
  const { code = "", message } = error as NodeJS.ErrnoException;
  return new OutboundFailure(CERTIFICATE.test(code) ? "certificate" : "unreachable", message || code);
}
