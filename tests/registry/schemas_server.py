"""A stand-in for the EventBridge Schemas API, as a real HTTP server on 127.0.0.1.

Routes, parameters, their validation, the form of answers and the status of errors all come from
botocore's own model of the service. What the service does with them is written here.
"""

import base64
import json
import re
import threading
import uuid
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from support.serving import Serving

# botocore has no types: what comes from it is Any here, and only here.
_session: Any = import_module("botocore.session")
_validate: Any = import_module("botocore.validate")
MODEL: Any = _session.get_session().get_service_model("schemas")

ACCOUNT = "123456789012"
Parameters = dict[str, Any]
Answer = dict[str, Any]


class ApiError(Exception):
    """What the service answers instead of a result."""

    def __init__(self, code: str, message: str, status: int | None = None) -> None:
        super().__init__(message)
        self.code, self.message = code, message
        self.status = status or _status_of(code)


def _status_of(code: str) -> int:
    known = code in MODEL.shape_names
    return int(MODEL.shape_for(code).metadata["error"]["httpStatusCode"]) if known else 400


@dataclass
class Fault:
    """An error that is answered instead of the next calls of an operation."""

    operation: str
    code: str
    times: int
    status: int | None
    schema: str | None
    message: str

    def fits(self, operation: str, parameters: Parameters) -> bool:
        is_meant = self.schema in (None, parameters.get("SchemaName"))
        return self.times > 0 and self.operation == operation and is_meant


@dataclass
class Stored:
    """A schema of a registry, with all its versions."""

    type: str
    modified: datetime
    versions: dict[str, str]


class Registries:
    """The service itself: registries by name, schemas by name in them."""

    def __init__(self, region: str) -> None:
        self.region = region
        self.registries: dict[str, dict[str, Stored]] = {"aws.events": {}, "discovered-schemas": {}}
        self._clock = 0

    def put(self, registry: str, schema: str, content: str, kind: str = "OpenApi3") -> None:
        """A new schema, or a new version of it: what discovery does, without the API."""
        schemas = self.registries.setdefault(registry, {})
        stored = schemas.setdefault(schema, Stored(kind, self._now(), {}))
        stored.versions[str(len(stored.versions) + 1)] = content
        stored.modified = self._now()

    def _now(self) -> datetime:
        # A clock of its own: two changes in one second are two times.
        self._clock += 1
        return datetime.fromtimestamp(1_750_000_000 + self._clock, UTC)

    def _arn(self, registry: str, schema: str) -> str:
        return f"arn:aws:schemas:{self.region}:{ACCOUNT}:schema/{registry}/{schema}"

    def _registry(self, parameters: Parameters) -> dict[str, Stored]:
        name = parameters["RegistryName"]
        if name not in self.registries:
            raise ApiError("NotFoundException", f"Registry with name {name} does not exist.")
        return self.registries[name]

    def _schema(self, parameters: Parameters) -> Stored:
        name = parameters["SchemaName"]
        schemas = self._registry(parameters)
        if name not in schemas:
            raise ApiError("NotFoundException", f"Schema with name {name} does not exist.")
        return schemas[name]

    # Operations, named as in the service's model

    def CreateRegistry(self, parameters: Parameters) -> Answer:
        name = parameters["RegistryName"]
        if name.startswith("aws."):
            raise ApiError("ForbiddenException", "Registry names starting with aws. are reserved.")
        if name in self.registries:
            raise ApiError("ConflictException", "Registry already exists.")
        self.registries[name] = {}
        return {"RegistryName": name}

    def ListSchemas(self, parameters: Parameters) -> Answer:
        registry = parameters["RegistryName"]
        prefix = parameters.get("SchemaNamePrefix", "")
        schemas = [
            {
                "SchemaName": name,
                "SchemaArn": self._arn(registry, name),
                "VersionCount": len(stored.versions),
                "LastModified": stored.modified,
            }
            for name, stored in sorted(self._registry(parameters).items())
            if name.startswith(prefix)
        ]
        return _page("Schemas", schemas, parameters)

    def ListSchemaVersions(self, parameters: Parameters) -> Answer:
        stored = self._schema(parameters)
        # As text, so that nobody relies on an order: "10" before "9".
        versions = [
            {"SchemaName": parameters["SchemaName"], "SchemaVersion": version, "Type": stored.type}
            for version in sorted(stored.versions)
        ]
        return _page("SchemaVersions", versions, parameters)

    def DescribeSchema(self, parameters: Parameters) -> Answer:
        stored = self._schema(parameters)
        version = parameters.get("SchemaVersion") or max(stored.versions, key=int)
        if version not in stored.versions:
            raise ApiError("NotFoundException", f"Schema version {version} does not exist.")
        return {**self._about(parameters, stored, version), "Content": stored.versions[version]}

    def CreateSchema(self, parameters: Parameters) -> Answer:
        schemas = self._registry(parameters)
        name = parameters["SchemaName"]
        if name in schemas:
            raise ApiError("ConflictException", "Schema already exists.", 409)
        _check_json(parameters["Content"])
        schemas[name] = Stored(parameters["Type"], self._now(), {"1": parameters["Content"]})
        return self._about(parameters, schemas[name], "1")

    def UpdateSchema(self, parameters: Parameters) -> Answer:
        stored = self._schema(parameters)
        _check_json(parameters["Content"])
        latest = max(stored.versions, key=int)
        if stored.versions[latest] == parameters["Content"]:
            raise ApiError("ConflictException", "No change since the previous schema version.", 409)
        version = str(int(latest) + 1)
        stored.versions[version] = parameters["Content"]
        stored.modified = self._now()
        return self._about(parameters, stored, version)

    def _about(self, parameters: Parameters, stored: Stored, version: str) -> Answer:
        return {
            "SchemaName": parameters["SchemaName"],
            "SchemaArn": self._arn(parameters["RegistryName"], parameters["SchemaName"]),
            "SchemaVersion": version,
            "Type": stored.type,
            "LastModified": stored.modified,
        }


def _page(key: str, items: list[dict[str, Any]], parameters: Parameters) -> Answer:
    limit = parameters.get("Limit", 100)
    if not 1 <= limit <= 100:
        raise ApiError("BadRequestException", "Limit must be between 1 and 100")
    start = 0
    if token := parameters.get("NextToken"):
        try:
            start = int(base64.b64decode(token, validate=True))
        except ValueError:
            raise ApiError("BadRequestException", "Invalid NextToken") from None
    answer: Answer = {key: items[start : start + limit]}
    if start + limit < len(items):
        answer["NextToken"] = base64.b64encode(str(start + limit).encode()).decode()
    return answer


def _check_json(content: str) -> None:
    try:
        json.loads(content)
    except ValueError:
        raise ApiError("BadRequestException", "Content is not valid JSON") from None


# HTTP


@dataclass
class SchemasServer:
    """The stand-in, and what tests want to know of it and do to it."""

    region: str = "us-east-1"
    calls: list[tuple[str, Parameters]] = field(default_factory=list[tuple[str, Parameters]])
    faults: list[Fault] = field(default_factory=list[Fault])
    before: Callable[[str, Parameters], None] = lambda operation, parameters: None
    """Called before each operation: a test may let something happen in the middle."""

    def __post_init__(self) -> None:
        self.registries = Registries(self.region)
        self.lock = threading.RLock()
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self.url = f"http://127.0.0.1:{self._http.server_port}"

    def fail(
        self,
        operation: str,
        code: str,
        *,
        times: int = 1,
        status: int | None = None,
        schema: str | None = None,
        message: str = "injected",
    ) -> None:
        """Answers the next calls of an operation with an error."""
        self.faults.append(Fault(operation, code, times, status, schema, message))

    def count(self, operation: str) -> int:
        return sum(called == operation for called, _ in self.calls)

    def start(self) -> None:
        self._serving = Serving(self._http)

    def stop(self) -> None:
        self._serving.stop()

    def answer(self, operation: Any, parameters: Parameters) -> Answer:
        self.before(operation.name, parameters)
        with self.lock:
            self.calls.append((operation.name, parameters))
            for fault in self.faults:
                if fault.fits(operation.name, parameters):
                    fault.times -= 1
                    raise ApiError(fault.code, fault.message, fault.status)
            perform = getattr(self.registries, operation.name, None)
            if perform is None:
                raise ApiError("BadRequestException", f"{operation.name} is not in the stand-in", 501)
            answer: Answer = perform(parameters)
            return answer


@contextmanager
def running() -> Generator[SchemasServer]:
    """A stand-in that is stopped at the end."""
    server = SchemasServer()
    server.start()
    try:
        yield server
    finally:
        server.stop()


def _handler(server: SchemasServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        # Else the second packet of an answer would wait for the first to be acknowledged.
        disable_nagle_algorithm = True

        def log_message(self, format: str, *args: object) -> None:
            """Silence: a test that fails says enough."""

        def _serve(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            try:
                if not self.headers.get("Authorization", "").startswith("AWS4-HMAC-SHA256"):
                    raise ApiError("UnauthorizedException", "The request is not signed.")
                operation, parameters = _parse(self.command, self.path, body)
                result = server.answer(operation, parameters)
                status = operation.http.get("responseCode", 200)
                self._send(status, _serialise(operation.output_shape, result), {})
            except ApiError as error:
                answer = {"Code": error.code, "Message": error.message}
                self._send(error.status, answer, {"x-amzn-ErrorType": error.code})

        def _send(self, status: int, answer: object, headers: Mapping[str, str]) -> None:
            data = json.dumps(answer).encode()
            about = {"Content-Type": "application/json", "Content-Length": str(len(data))}
            self.send_response(status)
            for name, value in {**headers, **about, "x-amzn-RequestId": str(uuid.uuid4())}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(data)

        do_GET = do_POST = do_PUT = do_DELETE = _serve

    return Handler


def _routes() -> list[tuple[str, re.Pattern[str], Any]]:
    routes: list[tuple[int, str, re.Pattern[str], Any]] = []
    for name in MODEL.operation_names:
        operation = MODEL.operation_model(name)
        uri: str = operation.http["requestUri"]
        pattern = re.sub(r"\{([^}]+)}", lambda m: f"(?P<{m[1].replace('-', '_')}>[^/]+)", uri)
        routes.append((uri.count("{"), operation.http["method"], re.compile(f"^{pattern}$"), operation))
    # Literal segments ("search") win over variable ones.
    return [route[1:] for route in sorted(routes, key=lambda route: route[0])]


ROUTES = _routes()


def _parse(method: str, target: str, body: bytes) -> tuple[Any, Parameters]:
    """The operation of a request, and its parameters as boto3 names them."""
    url = urlsplit(target)
    for expected, pattern, operation in ROUTES:
        match = pattern.match(url.path)
        if match and expected == method:
            query = parse_qs(url.query, keep_blank_values=True)
            payload: dict[str, object] = json.loads(body or b"{}")
            return operation, _parameters(operation, match.groupdict(), query, payload)
    raise ApiError("NotFoundException", f"no route {method} {url.path}")


def _parameters(
    operation: Any, uri: Mapping[str, str], query: Mapping[str, list[str]], payload: Mapping[str, object]
) -> Parameters:
    found: Parameters = {}
    for name, shape in operation.input_shape.members.items():
        place, wire = shape.serialization.get("location"), shape.serialization.get("name", name)
        if place == "uri":
            found[name] = unquote(uri[wire.replace("-", "_")])
        elif place == "querystring" and wire in query:
            found[name] = int(query[wire][0]) if shape.type_name == "integer" else query[wire][0]
        elif place is None and wire in payload:
            found[name] = payload[wire]
    report = _validate.ParamValidator().validate(found, operation.input_shape)
    if report.has_errors():
        raise ApiError("BadRequestException", report.generate_report())
    for name, value in found.items():
        _check_limits(name, value, operation.input_shape.members[name].metadata)
    return found


def _check_limits(name: str, value: object, limits: Mapping[str, Any]) -> None:
    """What the model states and botocore does not check."""
    if "max" in limits and isinstance(value, str) and len(value) > limits["max"]:
        raise ApiError("BadRequestException", f"{name}: at most {limits['max']} characters")
    if "enum" in limits and value not in limits["enum"]:
        raise ApiError("BadRequestException", f"{name}: one of {limits['enum']}")


def _serialise(shape: Any, value: Any) -> object:
    if shape.type_name == "structure":
        assert set(value) <= set(shape.members), f"{shape.name} has no {set(value) - set(shape.members)}"
        return {
            member.serialization.get("name", name): _serialise(member, value[name])
            for name, member in shape.members.items()
            if name in value
        }
    if shape.type_name == "list":
        return [_serialise(shape.member, item) for item in value]
    if shape.type_name == "timestamp":
        return value.strftime("%Y-%m-%dT%H:%M:%SZ")
    return value
