"""The process that runs a user's function; it is started as a script, and imports nothing of this library.

It does what Lambda's runtime does (https://github.com/aws/aws-lambda-python-runtime-interface-client), with
two pipes in the place of HTTP. A request is one line, ``<number> <bytes> <request id> <1 to empty logs>``,
and then so many bytes, which are the event as JSON. An answer is one line, ``<status> <number>
<nanoseconds> <bytes of output> <bytes of errors> <kilobytes of memory> <bytes>``, and then so many bytes.
"""

from __future__ import annotations

import faulthandler
import importlib
import json
import logging
import math
import os
import resource
import sys
import time
import traceback
from decimal import Decimal
from types import AsyncGeneratorType, CoroutineType, GeneratorType, TracebackType
from typing import Protocol, cast

MOST_FRAMES = 60
"""How many calls of a traceback are told: those at its beginning and at its end."""

MOST_CAUSES = 10
MOST_TOGETHER = 20
"""How many exceptions of a group are told."""

LOG_GROUP = os.environ.get("AWS_LAMBDA_LOG_GROUP_NAME")
LOG_STREAM = os.environ.get("AWS_LAMBDA_LOG_STREAM_NAME")
FUNCTION = os.environ.get("AWS_LAMBDA_FUNCTION_NAME")
VERSION = os.environ.get("AWS_LAMBDA_FUNCTION_VERSION")
MEMORY = os.environ.get("AWS_LAMBDA_FUNCTION_MEMORY_SIZE")
"""It is text in Lambda, too."""


class Handler(Protocol):
    """A function that Lambda calls."""

    def __call__(self, event: object, context: Context, /) -> object: ...


class Fault(Exception):
    """What Lambda's runtime itself refuses, with the name that it has for it."""

    def __init__(self, kind: str, text: str, advice: str = "") -> None:
        super().__init__(text)
        self.kind, self.advice = kind, advice


class Identity:
    """Who called; of an event nobody."""

    cognito_identity_id: None = None
    cognito_identity_pool_id: None = None

    def __repr__(self) -> str:
        return "CognitoIdentity([cognito_identity_id=None,cognito_identity_pool_id=None])"


class Context:
    """The second argument of a handler, with the attributes that Lambda's runtime gives it.

    https://docs.aws.amazon.com/lambda/latest/dg/python-context.html
    """

    def __init__(self, request_id: str, arn: str, timeout: float) -> None:
        self.aws_request_id = request_id
        self.log_group_name = LOG_GROUP
        self.log_stream_name = LOG_STREAM
        self.function_name = FUNCTION
        self.memory_limit_in_mb = MEMORY
        self.function_version = VERSION
        self.invoked_function_arn = arn
        self.tenant_id: str | None = None
        self.client_context: None = None
        self.identity = Identity()
        self._epoch_deadline_time_in_ms = int((time.time() + timeout) * 1000)

    def get_remaining_time_in_millis(self) -> int:
        return max(0, self._epoch_deadline_time_in_ms - int(time.time() * 1000))

    def w3c(self) -> dict[str, str]:
        return {}

    def log(self, msg: object) -> None:
        sys.stdout.write(str(msg))

    def __repr__(self) -> str:
        names = [name for name in vars(self) if not name.startswith("_")]
        return f"LambdaContext([{','.join(f'{name}={getattr(self, name)}' for name in names)}])"


def main() -> None:
    """Answer requests until there are no more."""
    requests = os.fdopen(int(sys.argv[1]), "rb")
    answers = int(sys.argv[2])
    settings = json.loads(requests.readline())
    sys.argv = sys.argv[:1]
    sys.path.insert(0, settings["root"])
    faulthandler.enable()
    log_filter = _set_up_logging()
    worker = _Worker(answers, settings["arn"], settings["timeout"], log_filter)
    began = time.perf_counter_ns()
    try:
        handler = handler_of(settings["handler"])
    except Exception as error:
        worker.answer("init", 0, began, json.dumps(told(error)).encode())
        sys.exit(1)
    worker.answer("ready", 0, began, b"")
    while line := requests.readline():
        number, size, request_id, is_emptied = line.split()
        body = requests.read(int(size))
        if is_emptied == b"1":
            _empty_logs()
        worker.invoke(handler, int(number), body, request_id.decode())


class _Worker:
    def __init__(self, answers: int, arn: str, timeout: float, log_filter: RequestId) -> None:
        self._answers, self._arn, self._timeout, self._filter = answers, arn, timeout, log_filter

    def invoke(self, handler: Handler, number: int, body: bytes, request_id: str) -> None:
        self._filter.request_id = request_id
        began = time.perf_counter_ns()
        try:
            event = json.loads(body)
            status, result = marshalled(handler(event, Context(request_id, self._arn, self._timeout)))
        # As Lambda's runtime: SystemExit and KeyboardInterrupt end the process.
        except Exception as error:
            status, result = "error", json.dumps(told(error)).encode()
        self.answer(status, number, began, result)

    def answer(self, status: str, number: int, began: int, body: bytes) -> None:
        duration = time.perf_counter_ns() - began
        sys.stdout.flush()
        sys.stderr.flush()
        out, err = os.lseek(1, 0, os.SEEK_CUR), os.lseek(2, 0, os.SEEK_CUR)
        used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        if sys.platform == "darwin":
            used //= 1024
        head = f"{status} {number} {duration} {out} {err} {used} {len(body)}\n".encode()
        _write(self._answers, head + body)


def _write(descriptor: int, data: bytes) -> None:
    while data:
        data = data[os.write(descriptor, data) :]


def _empty_logs() -> None:
    for descriptor in (1, 2):
        os.ftruncate(descriptor, 0)
        os.lseek(descriptor, 0, os.SEEK_SET)


# The handler


def handler_of(name: str) -> Handler:
    """The handler with a name such as ``app.lambda_handler``.

    Raises:
        Fault: There is none, or its module cannot be imported.
        Exception: What the module raises.
    """
    module_name, _, function_name = name.rpartition(".")
    if not module_name:
        raise Fault("Runtime.MalformedHandlerName", f"Bad handler '{name}': it has no module before a dot")
    if module_name.split(".")[0] in sys.builtin_module_names:
        text = f"Cannot use built-in module {module_name} as a handler module"
        raise Fault("Runtime.BuiltInModuleConflict", text)
    try:
        module = importlib.import_module(module_name.replace("/", "."))
    except ImportError as error:
        text = f"Unable to import module '{module_name}': {error}"
        raise Fault("Runtime.ImportModuleError", text) from error
    except SyntaxError as error:
        text = f"Syntax error in module '{module_name}': {error}"
        raise Fault("Runtime.UserCodeSyntaxError", text) from error
    try:
        handler: Handler = getattr(module, function_name)
    except AttributeError:
        from difflib import get_close_matches

        named = [each for each, value in vars(module).items() if callable(value) and not each.startswith("_")]
        near = get_close_matches(function_name, named, 1)
        own = [each for each in named if getattr(vars(module)[each], "__module__", "") == module_name]
        advice = f"did you mean {near[0]!r}?" if near else f"it has {', '.join(own[:5]) or 'no functions'}"
        text = f"Handler '{function_name}' missing on module '{module_name}'"
        raise Fault("Runtime.HandlerNotFound", text, advice) from None
    return handler


# The result


class _Encoder(json.JSONEncoder):
    """Decimals are numbers in Lambda's runtime, too."""

    def default(self, o: object) -> object:
        if isinstance(o, Decimal):
            if o.is_nan():
                return math.nan
            return int(o) if o == o.to_integral_value() else float(o)
        return super().default(o)


_encode = _Encoder(ensure_ascii=False).encode


def marshalled(result: object) -> tuple[str, bytes]:
    """The result as Lambda's runtime sends it, and whether it is JSON or bytes.

    Raises:
        Fault: It cannot be JSON.
    """
    if result is None:
        return "ok", b"null"
    if isinstance(result, bytes):
        return "bytes", result
    try:
        return "ok", _encode(_plain(result)).encode()
    except Exception as error:
        raise Fault(
            "Runtime.MarshalError", f"Unable to marshal response: {error}", _why_not_json(result)
        ) from None


def _plain(value: object) -> object:
    """A value with objects in the place of named tuples, as Lambda's runtime encodes them."""
    if isinstance(value, tuple) and (as_dict := getattr(cast("object", value), "_asdict", None)) is not None:
        return _plain(as_dict())
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in cast("dict[object, object]", value).items()}
    if isinstance(value, (list, tuple)):
        return [_plain(each) for each in cast("list[object]", value)]
    return value


def _why_not_json(result: object) -> str:
    if isinstance(result, CoroutineType):
        result.close()
        return (
            "the handler is an async function, and Lambda's Python runtime does not await it: let the "
            "handler be a function that calls asyncio.run"
        )
    if isinstance(result, (GeneratorType, AsyncGeneratorType)):
        return "the handler is a generator, whose body never ran: remove its yield"
    return "return None, text, numbers, or lists and dicts of them, such as model_dump(mode='json')"


# The exception


def told(error: BaseException, depth: int = 0) -> dict[str, object]:
    """An exception as JSON: its type, its text, its calls, and the exceptions before and inside it."""
    kind = error.kind if isinstance(error, Fault) else _name(error)
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    inside = _inside(error)
    is_deep = depth >= MOST_CAUSES
    return {
        "type": kind,
        "message": _text(error),
        "advice": error.advice if isinstance(error, Fault) else "",
        "notes": [str(note) for note in getattr(error, "__notes__", ())],
        "frames": [] if isinstance(error, Fault) else frames(error.__traceback__),
        "place": [error.filename or "", error.lineno or 0, error.text or ""]
        if isinstance(error, SyntaxError)
        else None,
        "is_cause": error.__cause__ is not None,
        "before": told(before, depth + 1) if before is not None and not is_deep else None,
        "inside": [] if is_deep else [told(each, depth + 1) for each in inside[:MOST_TOGETHER]],
        "more_inside": max(0, len(inside) - MOST_TOGETHER),
    }


def _inside(error: BaseException) -> tuple[BaseException, ...]:
    """The exceptions of a group."""
    is_group = isinstance(error, BaseExceptionGroup)
    return cast("BaseExceptionGroup[BaseException]", error).exceptions if is_group else ()


def _name(error: BaseException) -> str:
    cls = type(error)
    return (
        cls.__qualname__
        if cls.__module__ in ("builtins", "__main__")
        else f"{cls.__module__}.{cls.__qualname__}"
    )


def _text(error: BaseException) -> str:
    try:
        return str(error)
    # Whatever the user's own exception does.
    except Exception as failure:
        return f"(no text: its __str__ raised {type(failure).__name__})"


def frames(tb: TracebackType | None) -> list[list[object]]:
    """The calls of a traceback, from the outermost: file, line, function, and the line's text."""
    calls = [(frame, line) for frame, line in traceback.walk_tb(tb) if frame.f_code.co_filename != __file__]
    # What importing goes through is nobody's code.
    calls = [
        each
        for each in calls
        if not each[0].f_code.co_filename.startswith(("<frozen importlib", importlib.__file__))
    ]
    if len(calls) > MOST_FRAMES:
        calls = [*calls[: MOST_FRAMES // 2], *calls[-MOST_FRAMES // 2 :]]
    summary = traceback.StackSummary.extract(iter(calls), lookup_lines=True)
    return [[each.filename, each.lineno or 0, each.name, each.line or ""] for each in summary]


# Logging


class RequestId(logging.Filter):
    """Gives records the id of the invocation, which formats of Lambda's name."""

    request_id = ""

    def filter(self, record: logging.LogRecord) -> bool:
        record.aws_request_id = self.request_id
        return True


class _JsonFormatter(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        said: dict[str, object] = {
            "timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created)),
            "level": record.levelname,
            "message": record.getMessage(),
            "logger": record.name,
            "requestId": getattr(record, "aws_request_id", ""),
        }
        if record.exc_info:
            said["stackTrace"] = self.formatException(record.exc_info).splitlines()
        return json.dumps(said, ensure_ascii=False, default=str)


def _set_up_logging() -> RequestId:
    """Give the root logger a handler, as Lambda does: so ``logging.basicConfig`` does nothing either."""
    root = logging.getLogger()
    handler = logging.StreamHandler(sys.stdout)
    if os.environ.get("AWS_LAMBDA_LOG_FORMAT") == "JSON":
        handler.setFormatter(_JsonFormatter())
    else:
        line = "[%(levelname)s]\t%(asctime)s.%(msecs)03dZ\t%(aws_request_id)s\t%(message)s"
        formatter = logging.Formatter(line, "%Y-%m-%dT%H:%M:%S")
        formatter.converter = time.gmtime
        handler.setFormatter(formatter)
    level = os.environ.get("AWS_LAMBDA_LOG_LEVEL", "")
    if level in logging.getLevelNamesMapping():
        root.setLevel(level)
    found = RequestId()
    handler.addFilter(found)
    root.addHandler(handler)
    return found


if __name__ == "__main__":
    main()
