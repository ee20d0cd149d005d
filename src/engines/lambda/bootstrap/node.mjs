/**
 * The Node.js runtime: loads the handler, asks the Runtime API for events and answers them, as AWS documents it.
 * https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
 * https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html
 */
import { existsSync } from "node:fs";
import nodeModule, { createRequire } from "node:module";
import { connect } from "node:net";
import { join, resolve } from "node:path";
import { Writable } from "node:stream";
import { pathToFileURL } from "node:url";
import { format } from "node:util";

const { env } = process;
const [HOST, PORT] = env.AWS_LAMBDA_RUNTIME_API.split(":");
const BASE = "/2018-06-01/runtime";
const STREAMING = Symbol.for("aws.lambda.runtime.handler.streaming");
const JSON_LOGS = env.AWS_LAMBDA_LOG_FORMAT === "JSON";
const LEVELS = ["TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"];
const LOWEST = JSON_LOGS ? Math.max(0, LEVELS.indexOf(env.AWS_LAMBDA_LOG_LEVEL ?? "INFO")) : 0;
const INTEGRATION = "application/vnd.awslambda.http-integration-response";
let requestId;
let tenantId;

// The connection: one request after another, answers with a declared length.

class Wire {
  #socket = connect(Number(PORT), HOST);
  #seen = Buffer.alloc(0);
  #waiting = [];

  constructor() {
    this.#socket.setNoDelay(true);
    this.#socket.on("data", (chunk) => {
      this.#seen = this.#seen.length === 0 ? chunk : Buffer.concat([this.#seen, chunk]);
      this.#read();
    });
    this.#socket.on("error", () => process.exit(0)); // nobody is there any more to run for
    this.#socket.on("close", () => process.exit(0));
  }

  ask(method, path, headers, body) {
    this.send(`${head(method, path, headers)}content-length: ${body?.length ?? 0}\r\n\r\n`);
    if (body !== undefined && body.length > 0) this.#socket.write(body);
    return this.answer();
  }
  send(data) {
    return this.#socket.write(data);
  }
  drained() {
    return new Promise((done) => this.#socket.once("drain", done));
  }
  answer() {
    return new Promise((take) => this.#waiting.push(take));
  }

  #read() {
    while (this.#waiting.length > 0) {
      const end = this.#seen.indexOf("\r\n\r\n");
      if (end < 0) return;
      const [status, ...lines] = this.#seen.toString("latin1", 0, end).split("\r\n");
      const headers = {};
      for (const line of lines) {
        const colon = line.indexOf(":");
        headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
      }
      const length = Number(headers["content-length"] ?? 0);
      if (this.#seen.length < end + 4 + length) return;
      const body = this.#seen.subarray(end + 4, end + 4 + length);
      this.#seen = this.#seen.subarray(end + 4 + length);
      this.#waiting.shift()({ status: Number(status.slice(9, 12)), headers, body });
    }
  }
}

function head(method, path, headers) {
  let text = `${method} ${BASE}${path} HTTP/1.1\r\nhost: ${HOST}:${PORT}\r\n`;
  for (const name in headers) text += `${name}: ${headers[name]}\r\n`;
  return text;
}

const wire = new Wire();

// The console, whose lines tell when, for which request and how grave.

function write(level, args) {
  if (LEVELS.indexOf(level) < LOWEST) return;
  const timestamp = new Date().toISOString();
  if (JSON_LOGS) {
    process.stdout.write(`${JSON.stringify(jsonLine(timestamp, level, args))}\n`);
    return;
  }
  const text = format(...args).replace(/\n/g, "\r");
  process.stdout.write(`${timestamp}\t${requestId}\t${level}\t${text}\n`);
}

function jsonLine(timestamp, level, args) {
  const line = { timestamp, level, requestId, tenantId };
  const [first] = args;
  const fault = args.find((each) => each instanceof Error);
  line.message = args.length === 1 && !(first instanceof Error) ? first : format(...args);
  if (fault !== undefined) {
    line.errorType = fault.name;
    line.errorMessage = fault.message;
    line.stackTrace = traceOf(fault).slice(1);
  }
  return line;
}

for (const [method, level] of [
  ["log", "INFO"],
  ["info", "INFO"],
  ["debug", "DEBUG"],
  ["warn", "WARN"],
  ["error", "ERROR"],
  ["trace", "TRACE"],
  ["fatal", "FATAL"],
])
  console[method] = (...args) => write(level, args);

// Errors, as callers see them.

class RuntimeFault extends Error {
  constructor(name, message) {
    super(message);
    this.name = name;
  }
}

function traceOf(error) {
  return String(error?.stack ?? error).split("\n");
}

function errorDocument(error) {
  if (!(error instanceof Error) && !(typeof error === "object" && error !== null && "message" in error))
    return { errorType: typeof error, errorMessage: String(error), trace: [] };
  return {
    errorType: String(error.name ?? "Error"),
    errorMessage: String(error.message),
    trace: traceOf(error),
  };
}

/** As the runtime interface client writes it: with a tab before the document. */
function writeFault(what, error) {
  const document = { ...errorDocument(error), trace: undefined, stack: traceOf(error) };
  write("ERROR", [what, `\t${JSON.stringify(document)}`]);
}

function errorRequest(path, error) {
  const document = errorDocument(error);
  const body = Buffer.from(JSON.stringify(document));
  const type = document.errorType.replace(/[^\x20-\x7e]/g, "?");
  const headers = {
    "content-type": "application/json",
    "lambda-runtime-function-error-type": type,
  };
  return wire.ask("POST", path, headers, body);
}

async function refuseToStart(error) {
  writeFault("Uncaught Exception", error);
  await errorRequest("/init/error", error);
  process.exit(1);
}

function crash(kind) {
  return (reason) => {
    const error = kind === "Runtime.UnhandledPromiseRejection" ? rejection(reason) : reason;
    const unhandled = kind === "Runtime.UnhandledPromiseRejection";
    writeFault(unhandled ? "Unhandled Promise Rejection" : "Uncaught Exception", error);
    const path = requestId === undefined ? "/init/error" : `/invocation/${requestId}/error`;
    void errorRequest(path, error).then(() => process.exit(129));
  };
}

function rejection(reason) {
  const error = new RuntimeFault("Runtime.UnhandledPromiseRejection", String(reason));
  error.stack = `${error.name}: ${error.message}\n${traceOf(reason).slice(1).join("\n")}`;
  return error;
}

process.on("uncaughtException", crash("uncaught"));
process.on("unhandledRejection", crash("Runtime.UnhandledPromiseRejection"));

// Response streaming: https://docs.aws.amazon.com/lambda/latest/dg/config-rs-write-functions.html

class ResponseStream extends Writable {
  #headers = { "content-type": "application/octet-stream" };
  #begun = false;

  setContentType(type) {
    if (this.#begun)
      throw new RuntimeFault("InvalidStreamingOperation", "Cannot set content-type, too late.");
    this.#headers["content-type"] = type;
  }
  begin() {
    if (this.#begun) return;
    this.#begun = true;
    const headers = {
      ...this.#headers,
      "lambda-runtime-function-response-mode": "streaming",
      "transfer-encoding": "chunked",
      trailer: "Lambda-Runtime-Function-Error-Type, Lambda-Runtime-Function-Error-Body",
    };
    wire.send(`${head("POST", `/invocation/${requestId}/response`, headers)}\r\n`);
  }
  get begun() {
    return this.#begun;
  }
  _write(chunk, _encoding, done) {
    this.begin();
    if (chunk.length === 0) return done();
    wire.send(`${chunk.length.toString(16)}\r\n`);
    wire.send(chunk);
    if (wire.send("\r\n")) done();
    else wire.drained().then(() => done());
  }
  complete(error) {
    let trailer = "0\r\n";
    if (error !== undefined) {
      const document = errorDocument(error);
      const body = Buffer.from(JSON.stringify(document)).toString("base64");
      trailer += `Lambda-Runtime-Function-Error-Type: ${document.errorType}\r\n`;
      trailer += `Lambda-Runtime-Function-Error-Body: ${body}\r\n`;
    }
    wire.send(`${trailer}\r\n`);
    return wire.answer();
  }
}

const HttpResponseStream = {
  from(stream, prelude) {
    stream.setContentType(INTEGRATION);
    stream.write(JSON.stringify(prelude));
    stream.write(Buffer.alloc(8));
    return stream;
  },
};

globalThis.awslambda = {
  streamifyResponse: (handler, options) => {
    handler[STREAMING] = true;
    handler.highWaterMark = options?.highWaterMark;
    return handler;
  },
  HttpResponseStream,
};

// The handler.

const HANDLER = /^(.*?)([^/]*)$/;
const EXPRESSION = /^([^.]*)\.(.*)$/;

async function loadHandler() {
  const [, folder, tail] = HANDLER.exec(env._HANDLER ?? "");
  const match = EXPRESSION.exec(tail);
  if (match === null || match.length !== 3)
    throw new RuntimeFault("Runtime.MalformedHandlerName", "Bad handler");
  const [, file, path] = match;
  if (env._HANDLER.includes(".."))
    throw new RuntimeFault(
      "Runtime.MalformedHandlerName",
      `'${env._HANDLER}' is not a valid handler name. Use absolute paths when specifying root directories in handler names.`,
    );
  const module = await loadModule(join(env.LAMBDA_TASK_ROOT, folder, file));
  let found = module;
  for (const name of path.split(".")) found = found?.[name];
  if (found === undefined && module?.default !== undefined)
    found = path.split(".").reduce((value, name) => value?.[name], module.default);
  if (found === undefined || found === null)
    throw new RuntimeFault("Runtime.HandlerNotFound", `${env._HANDLER} is undefined or not exported`);
  if (typeof found !== "function")
    throw new RuntimeFault("Runtime.HandlerNotFound", `${env._HANDLER} is not a function`);
  return found;
}

/** NODE_PATH counts for `import`, too, as it does in AWS's runtimes: the function's own modules come first. */
function findModulesOnPath() {
  const folders = (env.NODE_PATH ?? "").split(":").filter((folder) => folder !== "");
  nodeModule.registerHooks?.({
    resolve(specifier, context, next) {
      try {
        return next(specifier, context);
      } catch (error) {
        if (error?.code !== "ERR_MODULE_NOT_FOUND" || /^[./]|^\w+:/.test(specifier)) throw error;
        for (const folder of folders) {
          try {
            return next(specifier, { ...context, parentURL: pathToFileURL(join(folder, "index.mjs")).href });
          } catch {
            // It may lie in the next one.
          }
        }
        throw error;
      }
    },
  });
}

async function loadModule(base) {
  const require = createRequire(join(env.LAMBDA_TASK_ROOT, "index.js"));
  try {
    for (const suffix of ["", ".js", ".cjs"]) {
      const path = resolve(base + suffix);
      if (!existsSync(path) || (suffix === "" && !/\.[cm]?js$/.test(path))) continue;
      try {
        return require(path);
      } catch (error) {
        if (!/^ERR_REQUIRE_(ESM|ASYNC_MODULE)$/.test(error?.code)) throw error;
        return await import(pathToFileURL(path).href);
      }
    }
    if (existsSync(`${base}.mjs`)) return await import(pathToFileURL(`${base}.mjs`).href);
    throw Object.assign(new Error(`Cannot find module '${base.slice(env.LAMBDA_TASK_ROOT.length + 1)}'`), {
      code: "MODULE_NOT_FOUND",
    });
  } catch (error) {
    if (error instanceof SyntaxError) throw renamed(error, "Runtime.UserCodeSyntaxError");
    if (/^(ERR_)?MODULE_NOT_FOUND$/.test(error?.code)) throw renamed(error, "Runtime.ImportModuleError");
    throw error;
  }
}

function renamed(error, name) {
  const fault = new RuntimeFault(name, `${error.constructor.name}: ${error.message}`);
  fault.stack = `${name}: ${fault.message}\n${traceOf(error).slice(1).join("\n")}`;
  return fault;
}

// Invocations.

function contextOf(headers) {
  const deadline = Number(headers["lambda-runtime-deadline-ms"]);
  const cognito = headers["lambda-runtime-cognito-identity"];
  const client = headers["lambda-runtime-client-context"];
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionVersion: env.AWS_LAMBDA_FUNCTION_VERSION,
    functionName: env.AWS_LAMBDA_FUNCTION_NAME,
    memoryLimitInMB: env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    logGroupName: env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: env.AWS_LAMBDA_LOG_STREAM_NAME,
    clientContext: client === undefined ? undefined : JSON.parse(client),
    identity: cognito === undefined ? undefined : JSON.parse(cognito),
    invokedFunctionArn: headers["lambda-runtime-invoked-function-arn"],
    awsRequestId: requestId,
    tenantId,
    getRemainingTimeInMillis: () => Math.max(deadline - Date.now(), 0),
  };
}

/** Runs a handler of any of the three forms: async, with a callback, with context.done and its like. */
function run(handler, event, context) {
  return new Promise((succeed, fail) => {
    let settled = false;
    const callback = (error, result) => {
      if (settled) return;
      settled = true;
      const settle = () => (error === undefined || error === null ? succeed(result) : fail(error));
      if (context.callbackWaitsForEmptyEventLoop) whenIdle(settle);
      else settle();
    };
    context.done = callback;
    context.succeed = (result) => callback(null, result);
    context.fail = (error) => callback(error ?? "handled");
    const result = handler(event, context, callback);
    if (typeof result?.then === "function")
      result.then(
        (value) => {
          if (!settled) succeed(value);
          settled = true;
        },
        (error) => {
          if (!settled) fail(error);
          settled = true;
        },
      );
    else if (handler.length < 3 && result !== undefined && !settled) {
      settled = true;
      succeed(result);
    } else if (handler.length < 3 && !settled) whenIdle(() => callback(null, null));
  });
}

/** After the timers and requests that the handler left under way: what beforeExit would tell, were the wire not there. */
function whenIdle(then) {
  const busy = process.getActiveResourcesInfo().filter((kind) => !IDLE.test(kind)).length;
  if (busy <= 1)
    then(); // the wire itself
  else setTimeout(whenIdle, 1, then).unref();
}
const IDLE = /^(PipeWrap|TTYWrap|Immediate)$/;

async function runStreaming(handler, event, context) {
  const stream = new ResponseStream({ highWaterMark: handler.highWaterMark ?? 65536 });
  const ended = new Promise((done, fail) => {
    stream.on("finish", done);
    stream.on("error", fail);
  });
  try {
    await Promise.all([handler(event, stream, context), ended]);
    stream.begin();
    return stream.complete();
  } catch (error) {
    if (!stream.begun) return errorRequest(`/invocation/${requestId}/error`, error);
    return stream.complete(error);
  }
}

/** What was printed is on its way before the answer is: the environment may be frozen after that. */
async function printed() {
  for (const stream of [process.stdout, process.stderr])
    if (stream.writableLength > 0) await new Promise((done) => stream.write("", done));
}

async function answer(handler, event, context) {
  let result;
  try {
    result = await run(handler, event, context);
    if (process.stdout.writableLength > 0 || process.stderr.writableLength > 0) await printed();
  } catch (error) {
    writeFault("Invoke Error", error);
    await printed();
    return errorRequest(`/invocation/${requestId}/error`, error);
  }
  let body;
  try {
    body = Buffer.from(JSON.stringify(result === undefined ? null : result));
  } catch {
    const fault = new RuntimeFault("Runtime.MarshalError", "Unable to stringify response body");
    return errorRequest(`/invocation/${requestId}/error`, fault);
  }
  return wire.ask("POST", `/invocation/${requestId}/response`, { "content-type": "application/json" }, body);
}

const CALLBACKS_GONE =
  "AWS Lambda has removed support for callback-based function handlers starting with Node.js 24. You need to modify this function to use a supported handler signature to use Node.js 24 or later.";

async function main() {
  let handler;
  try {
    findModulesOnPath();
    handler = await loadHandler();
    const streams = handler[STREAMING] === true;
    if (!streams && handler.length >= 3 && Number(/nodejs(\d+)/.exec(env.AWS_EXECUTION_ENV)?.[1]) >= 24)
      throw new RuntimeFault("Runtime.CallbackHandlerDeprecated", `ERROR: ${CALLBACKS_GONE}`);
  } catch (error) {
    await refuseToStart(error);
  }
  let next = wire.ask("GET", "/invocation/next", {});
  for (;;) {
    const { headers, body } = await next;
    requestId = headers["lambda-runtime-aws-request-id"];
    tenantId = headers["lambda-runtime-aws-tenant-id"];
    env._X_AMZN_TRACE_ID = headers["lambda-runtime-trace-id"] ?? "";
    const context = contextOf(headers);
    const event = JSON.parse(body.toString("utf8"));
    // The next question follows the answer at once, without waiting for its receipt.
    const receipt = await (handler[STREAMING] === true
      ? runStreaming(handler, event, context)
      : answer(handler, event, context));
    if (receipt.status === 413)
      await errorRequest(
        `/invocation/${requestId}/error`,
        new RuntimeFault("Function.ResponseSizeTooLarge", receipt.body.toString()),
      );
    next = wire.ask("GET", "/invocation/next", {});
  }
}

void main();
