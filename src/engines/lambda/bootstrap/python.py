"""The Python runtime: loads the handler, asks the Runtime API for events and answers them, as AWS documents it.

https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
https://docs.aws.amazon.com/lambda/latest/dg/python-handler.html
"""
import http.client
import importlib
import json
import logging
import os
import sys
import time
import traceback

BASE = "/2018-06-01/runtime"
sys.path.insert(0, os.environ["LAMBDA_TASK_ROOT"])
JSON_LOGS = os.environ.get("AWS_LAMBDA_LOG_FORMAT") == "JSON"


class Invocation:
    request_id = ""
    tenant_id = None


class Fault(Exception):
    def __init__(self, kind, message, trace=()):
        super().__init__(message)
        self.document = {
            "errorMessage": message,
            "errorType": kind,
            "requestId": Invocation.request_id,
            "stackTrace": list(trace),
        }


class Context:
    def __init__(self, headers):
        env = os.environ
        self.aws_request_id = headers["Lambda-Runtime-Aws-Request-Id"]
        self.invoked_function_arn = headers["Lambda-Runtime-Invoked-Function-Arn"]
        self.function_name = env.get("AWS_LAMBDA_FUNCTION_NAME")
        self.function_version = env.get("AWS_LAMBDA_FUNCTION_VERSION")
        self.memory_limit_in_mb = env.get("AWS_LAMBDA_FUNCTION_MEMORY_SIZE")
        self.log_group_name = env.get("AWS_LAMBDA_LOG_GROUP_NAME")
        self.log_stream_name = env.get("AWS_LAMBDA_LOG_STREAM_NAME")
        client = headers.get("Lambda-Runtime-Client-Context")
        self.client_context = json.loads(client) if client else None
        self.identity = None
        self.tenant_id = headers.get("Lambda-Runtime-Aws-Tenant-Id")
        self._deadline = int(headers["Lambda-Runtime-Deadline-Ms"])

    def get_remaining_time_in_millis(self):
        return max(self._deadline - int(time.time() * 1000), 0)

    def log(self, message):
        sys.stdout.write(str(message))


class LogHandler(logging.Handler):
    def emit(self, record):
        sys.stdout.write(self.format(record))
        sys.stdout.flush()


class TextFormatter(logging.Formatter):
    converter = time.gmtime

    def format(self, record):
        record.aws_request_id = Invocation.request_id
        return super().format(record) + "\n"


class JsonFormatter(logging.Formatter):
    def format(self, record):
        moment = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created))
        line = {
            "timestamp": moment,
            "level": record.levelname,
            "message": record.getMessage(),
            "logger": record.name,
            "requestId": Invocation.request_id,
        }
        if Invocation.tenant_id is not None:
            line["tenantId"] = Invocation.tenant_id
        if record.exc_info:
            line["errorType"] = record.exc_info[0].__name__
            line["errorMessage"] = str(record.exc_info[1])
            line["stackTrace"] = traceback.format_tb(record.exc_info[2])
        return json.dumps(line) + "\n"


def set_up_logging():
    handler = LogHandler()
    text = "[%(levelname)s]\t%(asctime)s.%(msecs)03dZ\t%(aws_request_id)s\t%(message)s"
    handler.setFormatter(JsonFormatter() if JSON_LOGS else TextFormatter(text, "%Y-%m-%dT%H:%M:%S"))
    logging.root.addHandler(handler)
    level = os.environ.get("AWS_LAMBDA_LOG_LEVEL")
    if JSON_LOGS and level:
        logging.root.setLevel({"TRACE": "DEBUG", "FATAL": "CRITICAL"}.get(level, level))


def load_handler():
    name = os.environ.get("_HANDLER", "")
    parts = name.rsplit(".", 1)
    if len(parts) != 2:
        raise Fault("Runtime.MalformedHandlerName", f"Bad handler '{name}': not enough values to unpack (expected 2, got 1)")
    module_name, function_name = parts
    try:
        module = importlib.import_module(module_name.replace("/", "."))
    except ImportError as error:
        raise Fault("Runtime.ImportModuleError", f"Unable to import module '{module_name}': {error}")
    except SyntaxError as error:
        trace = [f'  File "{error.filename}" Line {error.lineno}\n    {error.text}']
        raise Fault("Runtime.UserCodeSyntaxError", f"Syntax error in module '{module_name}': {error}", trace)
    if not hasattr(module, function_name):
        raise Fault("Runtime.HandlerNotFound", f"Handler '{function_name}' missing on module '{module_name}'")
    return getattr(module, function_name)


def document_of(error):
    if isinstance(error, Fault):
        return error.document
    frames = traceback.extract_tb(error.__traceback__)
    frames = [frame for frame in frames if frame.filename != __file__]
    return {
        "errorMessage": str(error),
        "errorType": type(error).__name__,
        "requestId": Invocation.request_id,
        "stackTrace": traceback.format_list(frames),
    }


def log_error(document):
    if JSON_LOGS:
        line = {"timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()), "log_level": "ERROR", **document}
        print(json.dumps(line), flush=True)
        return
    text = f"[ERROR] {document['errorType']}: {document['errorMessage']}"
    if document["stackTrace"]:
        text += "\nTraceback (most recent call last):\n" + "".join(document["stackTrace"])
    print(text.replace("\n", "\r"), flush=True)


class RuntimeApi:
    def __init__(self):
        self._connection = http.client.HTTPConnection(os.environ["AWS_LAMBDA_RUNTIME_API"])
        self._connection.connect()
        import socket

        self._connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def ask(self, method, path, body=None, headers=None):
        self._connection.request(method, BASE + path, body, headers or {})
        answer = self._connection.getresponse()
        return answer.status, answer.headers, answer.read()

    def fail(self, path, error):
        document = document_of(error)
        log_error(document)
        headers = {
            "Content-Type": "application/json",
            "Lambda-Runtime-Function-Error-Type": document["errorType"],
        }
        self.ask("POST", path, json.dumps(document).encode(), headers)


def restore(api):
    """What comes between the initialization and the first event, where there are snapshots."""
    hooks = sys.modules.get("snapshot_restore_py")
    path = "/init/error"
    try:
        for run, args, named in hooks.get_before_snapshot() if hooks else ():
            run(*args, **named)
        api.ask("GET", "/restore/next")
        path = "/restore/error"
        for run, args, named in hooks.get_after_restore() if hooks else ():
            run(*args, **named)
    except Exception as error:
        api.fail(path, error)
        sys.exit(1)


def serve(api, handler):
    while True:
        _, headers, body = api.ask("GET", "/invocation/next")
        Invocation.request_id = headers["Lambda-Runtime-Aws-Request-Id"]
        Invocation.tenant_id = headers.get("Lambda-Runtime-Aws-Tenant-Id")
        os.environ["_X_AMZN_TRACE_ID"] = headers.get("Lambda-Runtime-Trace-Id", "")
        path = f"/invocation/{Invocation.request_id}"
        try:
            result = handler(json.loads(body), Context(headers))
            try:
                payload = json.dumps(result).encode()
            except TypeError as error:
                raise Fault("Runtime.MarshalError", f"Unable to marshal response: {error}")
        except Exception as error:
            api.fail(f"{path}/error", error)
            continue
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
        status, _, told = api.ask("POST", f"{path}/response", payload, {"Content-Type": "application/json"})
        if status == 413:
            api.fail(f"{path}/error", Fault("Function.ResponseSizeTooLarge", told.decode()))


def main():
    set_up_logging()
    api = RuntimeApi()
    try:
        handler = load_handler()
    except Exception as error:
        api.fail("/init/error", error)
        sys.exit(1)
    if os.environ.get("AWS_LAMBDA_INITIALIZATION_TYPE") == "snap-start":
        restore(api)
    serve(api, handler)


main()
