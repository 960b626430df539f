"""A stand-in for EventBridge's new event bus (`eventbridgev2`), as a real HTTP server on 127.0.0.1.

Operations, parameters, their validation, the form of answers and the status of errors come from botocore's
own model of the service. What the service does with them is `new_bus`. The protocol is
https://smithy.io/2.0/additional-specs/protocols/smithy-rpc-v2.html
"""

import re
import threading
import uuid
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from support.serving import Serving

from aws.new_bus import ApiError, NewBuses

# Where they are not installed, tests that import this are skipped. None has types: what comes from them is
# Any here, and only here.
_cbor: Any = pytest.importorskip("cbor2")
_session: Any = pytest.importorskip("botocore.session")
_validate: Any = pytest.importorskip("botocore.validate")
MODEL: Any = _session.get_session().get_service_model("eventbridgev2")

PATH = re.compile(r"/service/AWSEventsV2/operation/(\w+)")
Parameters = dict[str, Any]
Answer = dict[str, Any]


def knows_webhooks() -> bool:
    """Whether botocore's model has event sources for webhooks: since 1.44.8."""
    shape = MODEL.operation_model("CreateEventSource").input_shape
    return "WebhookEventsConfiguration" in shape.members["Configuration"].members


@dataclass
class Fault:
    """An error that is answered instead of the next calls of an operation."""

    operation: str
    code: str
    times: int
    message: str
    late: bool
    """Whether the operation is carried out all the same, so that only the answer is lost."""


@dataclass
class NewBusServer:
    """The stand-in, and what tests want to know of it and do to it."""

    service: NewBuses
    calls: list[tuple[str, Parameters]] = field(default_factory=list[tuple[str, Parameters]])
    faults: list[Fault] = field(default_factory=list[Fault])
    before: Callable[[str, Parameters], None] = lambda operation, parameters: None
    """Called before each operation: a test may let something happen in the middle."""

    def __post_init__(self) -> None:
        self.lock = threading.RLock()
        self.changing = threading.Lock()
        """Held while a subscriber is created or deleted: of a bus, that is one at a time."""
        self.refused = threading.Event()
        """Set when a change was refused since another one was under way."""
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self.url = f"http://127.0.0.1:{self._http.server_port}"

    def fail(
        self, operation: str, code: str, *, times: int = 1, message: str = "injected", late: bool = False
    ) -> None:
        """Answers the next calls of an operation with an error."""
        self.faults.append(Fault(operation, code, times, message, late))

    def count(self, operation: str) -> int:
        return sum(called == operation for called, _ in self.calls)

    def sent(self, operation: str) -> list[Parameters]:
        """The parameters of each call of an operation."""
        return [parameters for called, parameters in self.calls if called == operation]

    def answer(self, operation: Any, parameters: Parameters) -> Answer:
        if operation.name not in ("CreateSubscriber", "DeleteSubscriber"):
            return self._answer(operation, parameters)
        if not self.changing.acquire(blocking=False):
            self.calls.append((operation.name, parameters))
            self.refused.set()
            raise ApiError("ConcurrentModificationException", "A subscriber of the bus is being changed.")
        try:
            return self._answer(operation, parameters)
        finally:
            self.changing.release()

    def _answer(self, operation: Any, parameters: Parameters) -> Answer:
        self.before(operation.name, parameters)
        with self.lock:
            self.calls.append((operation.name, parameters))
            for fault in self.faults:
                if fault.times > 0 and fault.operation == operation.name:
                    fault.times -= 1
                    if fault.late:
                        self.service.perform(operation.name, parameters)
                    raise ApiError(fault.code, fault.message)
            return self.service.perform(operation.name, parameters)

    def start(self) -> None:
        self._serving = Serving(self._http)

    def stop(self) -> None:
        self._serving.stop()


@contextmanager
def running(service: NewBuses) -> Generator[NewBusServer]:
    """A stand-in that is stopped at the end."""
    server = NewBusServer(service)
    server.start()
    try:
        yield server
    finally:
        server.stop()


def _handler(server: NewBusServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        # Else the second packet of an answer would wait for the first to be acknowledged.
        disable_nagle_algorithm = True

        def log_message(self, format: str, *args: object) -> None:
            """Silence: a test that fails says enough."""

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            try:
                operation = _operation(self.path, self.headers)
                parameters = _parameters(operation, body)
                answer = server.answer(operation, parameters)
                status, content = 200, _checked(operation.output_shape, answer)
            except ApiError as error:
                status = _status_of(error.code)
                content = {"__type": f"com.amazonaws.eventbridgev2#{error.code}", "message": str(error)}
            data = _cbor.dumps(content, datetime_as_timestamp=True)
            self.send_response(status)
            for name, value in (
                ("smithy-protocol", "rpc-v2-cbor"),
                ("Content-Type", "application/cbor"),
                ("Content-Length", str(len(data))),
                ("x-amzn-RequestId", str(uuid.uuid4())),
            ):
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(data)

    return Handler


def _operation(path: str, headers: Message) -> Any:
    match = PATH.fullmatch(path)
    if match is None or match[1] not in MODEL.operation_names:
        raise ApiError("UnknownOperationException", f"no operation {path}")
    if headers.get("smithy-protocol") != "rpc-v2-cbor" or headers.get("Content-Type") != "application/cbor":
        raise ApiError("SerializationException", "This service speaks rpc-v2-cbor.")
    # The name that IAM and signatures have for it is `events`.
    if not re.match(r"AWS4-HMAC-SHA256 .*/events/aws4_request", headers.get("Authorization", "")):
        raise ApiError("AccessDeniedException", "The request is not signed for `events`.")
    return MODEL.operation_model(match[1])


def _parameters(operation: Any, body: bytes) -> Parameters:
    """The parameters of a request, which are what the model takes."""
    found: Parameters = _cbor.loads(body)
    report = _validate.ParamValidator().validate(found, operation.input_shape)
    if report.has_errors():
        raise ApiError("InvalidInputException", report.generate_report())
    _check(operation.input_shape, found, operation.name)
    return found


def _check(shape: Any, value: Any, path: str) -> None:
    """What the model states and botocore does not check."""
    limits = shape.metadata
    size = value if shape.type_name == "integer" else len(value) if hasattr(value, "__len__") else None
    if size is not None and not limits.get("min", size) <= size <= limits.get("max", size):
        raise ApiError("InvalidInputException", f"{path}: {size} is not within its limits")
    if "enum" in limits and value not in limits["enum"]:
        raise ApiError("InvalidInputException", f"{path}: one of {limits['enum']}")
    if "pattern" in limits and re.fullmatch(limits["pattern"], value) is None:
        raise ApiError("InvalidInputException", f"{path}: {value!r} must match {limits['pattern']}")
    if shape.type_name == "structure":
        for name, each in value.items():
            _check(shape.members[name], each, f"{path}.{name}")
        if getattr(shape, "is_tagged_union", False) and len(value) != 1:
            raise ApiError("InvalidInputException", f"{path}: exactly one member")
    elif shape.type_name == "list":
        for each in value:
            _check(shape.member, each, path)


def _checked(shape: Any, value: Any) -> Any:
    """An answer, which is what the model says that the service answers."""
    if shape is None:
        return {}
    if shape.type_name == "structure":
        assert set(value) <= set(shape.members), f"{shape.name} has no {set(value) - set(shape.members)}"
        return {name: _checked(shape.members[name], each) for name, each in value.items() if each is not None}
    if shape.type_name == "list":
        return [_checked(shape.member, item) for item in value]
    if shape.type_name == "timestamp":
        assert isinstance(value, datetime)
    return value


def _status_of(code: str) -> int:
    known = code in MODEL.shape_names
    error: Answer = MODEL.shape_for(code).metadata.get("error", {}) if known else {}
    return int(error.get("httpStatusCode", 500 if code == "InternalException" else 400))
