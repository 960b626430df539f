"""What is attacked with any bytes: each target reads them as it would read a delivery, a pattern or a file.

A target fails with whatever comes out of it but the errors that are documented, and with an `AssertionError`
where a rule of the library is broken. `fuzz` mutates its inputs for as long as it may, with coverage;
`test_targets` tries a few in every run of the tests.
"""

import base64
import gzip
import hashlib
import io
import json
import shutil
import sys
import tempfile
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Literal, TypeAlias
from unittest.mock import patch

from conftest import SAMPLES
from support import carriers
from support.json_values import assert_lossless

from attack.hostile import COLOURS, check_output, check_text
from attack.mutating import walked
from partner_events import PartnerEvent, Router, identify, parse_event, parse_events
from partner_events._base.text import message
from partner_events._events.event import PartnerEvent as Event
from partner_events._kinds.identify import identify_delivery
from partner_events._models.model import Model
from partner_events._router.reports import EventsFailedError
from partner_events._wire.json import is_array, is_object, loads
from partner_events.dedupe import Deduplicator, MemoryStore
from partner_events.drift import drift_of_deliveries
from partner_events.errors import FieldUnavailableError, InvalidObjectError, PartnerEventsError
from partner_events.mongodb.extended_json import decode
from partner_events.patterns import (
    EventPattern,
    FilterCriteria,
    InputTransformer,
    InvalidPatternError,
    InvalidTransformerError,
    PatternSet,
    SubscriberFilters,
    UndeliverableError,
)
from partner_events.recorded import UnreadableError, read
from partner_events.recorded._texts import OTHERS
from partner_events.stripe import ThinObjectEvent, read_object

Target: TypeAlias = Callable[[bytes], None]
Json: TypeAlias = dict[str, Any]

NOW = 1_793_000_000
GOOD: Json = {"id": "1", "detail-type": "made", "source": "example.com", "detail": {"a": 1}}
"""What must be read whatever is beside it."""


def value_of(data: bytes) -> Any:
    """The JSON that an input is; None if it is none."""
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        return None


# Deliveries


def decoding(data: bytes) -> None:
    """JSON text is the value that Python's own reader makes of it, or is refused."""
    for text in (data, data.decode("utf-8", "surrogateescape")):
        try:
            found = loads(text)
        except PartnerEventsError as error:
            check_text(str(error))
            continue
        assert json.loads(text) == found
    with suppress(PartnerEventsError):
        repr(identify(data))


def parsing(data: bytes) -> None:
    """A delivery is an event from which nothing is lost, or is refused; every field can be asked for."""
    try:
        event = parse_event(data)
    except PartnerEventsError as error:
        check_text(str(error))
        return
    sent: Json = json.loads(data)
    assert event.to_dict() == sent
    assert event.kind == identify(data).kind
    check_text(repr(event))
    for logged in event.log_fields().values():
        check_text(str(logged))
    if not has_halves(sent) and is_read_as_it_came(event, sent):
        assert_lossless(event, sent)
    ask(event)
    with suppress(PartnerEventsError):
        parse_event(data, strict=True)
    for finding in drift_of_deliveries([sent]).findings:
        check_text(str(finding))


def is_read_as_it_came(event: PartnerEvent, sent: Json) -> bool:
    """Whether its parts are where they came, and not so deep that pydantic dumps none of it."""
    is_deep = any(len(place) > 150 for place, _ in walked(sent))
    return not is_deep and identify_delivery(sent).envelope == sent


def has_halves(value: object) -> bool:
    # A place's last step is new there: all of it at each depth would take the square of the depth.
    return any(
        not encodable(text)
        for place, each in walked(value)
        for text in (each, *place[-1:])
        if isinstance(text, str)
    )


def encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def ask(model: object) -> None:
    """Asks for each field of a model and of those in it."""
    todo = [model]
    while todo:
        each = todo.pop()
        if is_array(each):
            todo += each
        elif is_object(each):
            todo += each.values()
        elif isinstance(each, Model):
            names = [*type(each).model_fields, *properties_of(type(each))]
            for name in names:
                try:
                    todo.append(getattr(each, name))
                except FieldUnavailableError as error:
                    check_text(str(error))


@cache
def properties_of(model: type) -> tuple[str, ...]:
    """The properties that partners add to events and objects."""
    return tuple(
        name
        for cls in model.__mro__
        if issubclass(cls, Model) and cls not in (Model, Event)
        for name, value in vars(cls).items()
        if isinstance(value, property) and not name.startswith("_")
    )


BRINGING: tuple[Callable[..., Any], ...] = (
    carriers.sqs,
    carriers.sns,
    carriers.kinesis,
    carriers.firehose,
    carriers.logs,
    carriers.pipe_of_queue,
    carriers.pipe_of_stream,
)


def carrying(data: bytes) -> None:
    """A Lambda event is read, or refused; a good delivery beside what is none is handled once."""
    lambda_event = value_of(data)
    handled: list[PartnerEvent] = []
    router = Router(dedupe=Deduplicator(MemoryStore(), consumer="c"))
    router.otherwise(handled.append)
    for given in (data, lambda_event):
        with suppress(PartnerEventsError):
            list(parse_events(given, failures=[]))
        with suppress(PartnerEventsError, EventsFailedError):
            router(given, SimpleNamespace())
    for bring in BRINGING:
        # What is text inside must be UTF-8; streams bring any bytes.
        of_bytes = bring in (carriers.kinesis, carriers.firehose, carriers.pipe_of_stream)
        brought = bring(data if of_bytes else data.decode("utf-8", "replace"), GOOD)
        assert [*parse_events(brought, failures=[])][-1].to_dict() == GOOD
        handled.clear()
        fresh = Router()
        fresh.otherwise(handled.append)
        answer: object = None
        with suppress(PartnerEventsError, EventsFailedError):
            answer = fresh(brought, SimpleNamespace())
        # A stream keeps its order: what follows a failure comes again.
        assert (handled[-1:] and handled[-1].to_dict() == GOOD) or any(
            each in json.dumps(answer) for each in LAST_OF_STREAM
        )


LAST_OF_STREAM = (
    str(carriers.kinesis_part(GOOD, 1)["sequenceNumber"]),
    str(carriers.kinesis_facts(1)["eventID"]),
)


def extended(data: bytes) -> None:
    """Extended JSON is decoded; what is no such value stays as it came."""
    value = value_of(data)
    before = json.dumps(value)
    decode(value)
    assert json.dumps(value) == before


def fetching(data: bytes) -> None:
    """What Stripe's API answers is an object, or is refused; a thin event leads to its own API alone."""
    try:
        found = read_object(data)
    except InvalidObjectError as error:
        check_text(str(error))
    else:
        ask(found)
        repr(found)
    with suppress(PartnerEventsError):
        event = parse_event(data)
        if isinstance(event, ThinObjectEvent):
            asked: list[str] = []

            def answer(path: str, headers: Mapping[str, str]) -> bytes:
                asked.append(path)
                assert all(each.isprintable() for each in (path, *headers.values()))
                return data

            with suppress(FieldUnavailableError, InvalidObjectError):
                event.fetch(answer)
            assert all(path.startswith(("/v1/", "/v2/")) for path in asked)


# Patterns


def two_of(data: bytes) -> tuple[Any, Any]:
    """The two values in an array; of anything else, itself and a delivery."""
    value = value_of(data)
    return (value[0], value[1]) if is_array(value) and len(value) == 2 else (value, GOOD)


def matching(data: bytes) -> None:
    """A pattern is refused, or matches as its explanation, its copy and a set of patterns say."""
    given, event = two_of(data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            pattern = EventPattern.parse(given if is_object(given) else json.dumps(given))
    except InvalidPatternError as error:
        check_text(str(error))
        return
    repr(pattern)
    for warning in pattern.warnings:
        check_text(str(warning))
    again = EventPattern.parse(pattern.to_json())
    assert again == pattern
    assert hash(again) == hash(pattern)
    try:
        matches = pattern.matches(event)
    except PartnerEventsError as error:
        check_text(str(error))
        return
    why = pattern.explain(event)
    for line in str(why).split("\n"):
        check_text(line)
    assert why.matched == matches
    assert bool(PatternSet({"a": again, "b": EventPattern.parse({"x": ["y"]})}).matching(event)) >= matches
    assert ("a" in PatternSet({"a": again}).matching(event)) == matches
    if is_object(event):
        split(pattern, event, matches)


def split(pattern: EventPattern, event: object, matches: bool) -> None:
    """Filters of subscribers and of queues accept what the pattern matches."""
    with suppress(InvalidPatternError):
        filters = SubscriberFilters.of(pattern, system_metadata=False)
        three: Json = {"Data": event, "Metadata": {}, "SystemMetadata": {}}
        assert filters.matches(three) == matches
    with suppress(InvalidPatternError):
        criteria = FilterCriteria.of(pattern, "sqs")
        assert criteria.matches(carriers.sqs_record(event)) == matches or has_numbers(event)


def has_numbers(value: object) -> bool:
    return any(isinstance(each, (float, int)) for _, each in walked(value))


def filtering(data: bytes) -> None:
    """The filters of a subscriber are refused, or match as their explanation says."""
    given, event = two_of(data)
    try:
        filters = SubscriberFilters.parse(given if is_object(given) else json.dumps(given))
    except InvalidPatternError as error:
        check_text(str(error))
        return
    assert SubscriberFilters.parse(filters.to_json()) == filters
    repr(filters)
    for warning in filters.warnings:
        check_text(str(warning))
    try:
        matches = filters.matches(event)
    except PartnerEventsError as error:
        check_text(str(error))
        return
    why = filters.explain(event)
    assert why.matched == matches
    for line in str(why).split("\n"):
        check_text(line)


def selecting(data: bytes) -> None:
    """Filter criteria are refused, or let pass what their explanation says."""
    given, record = two_of(data)
    try:
        criteria = FilterCriteria.parse(given if is_object(given) else json.dumps(given))
    except InvalidPatternError as error:
        check_text(str(error))
        return
    assert (
        FilterCriteria.parse(criteria.to_json(), carrier=criteria.carrier, service=criteria.service)
        == criteria
    )
    repr(criteria)
    for warning in criteria.warnings:
        check_text(str(warning))
    try:
        matches = criteria.matches(record)
    except PartnerEventsError as error:
        check_text(str(error))
        return
    why = criteria.explain(record)
    assert why.matched == matches
    for line in str(why).split("\n"):
        check_text(line)


def transforming(data: bytes) -> None:
    """An input transformer is refused, or makes text of an event, or says why EventBridge drops it."""
    given, event = two_of(data)
    paths: object = given.get("InputPathsMap", Json()) if is_object(given) else Json()
    template: object = given.get("InputTemplate") if is_object(given) else given
    if not is_object(paths) or not isinstance(template, str):
        return
    try:
        transformer = InputTransformer({name: str(path) for name, path in paths.items()}, template)
    except InvalidTransformerError as error:
        check_text(str(error))
        return
    repr(transformer)
    for warning in (*transformer.warnings, *transformer.jsonata_warnings):
        check_text(str(warning))
    with suppress(InvalidTransformerError):
        transformer.to_jsonata()
    try:
        transformer.apply(event)
    except (UndeliverableError, PartnerEventsError) as error:
        check_text(str(error))
    again: Json = transformer.to_dict()
    assert InputTransformer(again["InputPathsMap"], again["InputTemplate"]) == transformer


# Documents and files


def reading(data: bytes) -> None:
    """A file yields deliveries, and an error for each part that holds none; nothing of it is skipped."""
    errors: list[UnreadableError] = []
    found = 0
    for recorded in read(io.BytesIO(data), errors=errors.append):
        found += 1
        check_text(recorded.place)
    for error in errors:
        check_text(str(error))
    value = value_of(data)
    if is_object(value) and not any(is_array(each) for each in value.values()):
        assert found or errors, "nothing was said of it"
    if b"\0" in data or data.startswith(tuple(OTHERS)) or len(data) > 20_000:
        # Whether it is text is seen in the first piece; and small pieces take long.
        return
    # What comes in other pieces is read alike.
    others: list[UnreadableError] = []
    again = sum(1 for _ in read(InPieces(data), errors=others.append))
    assert (again, [(each.place, each.reason) for each in others]) == (
        found,
        [(each.place, each.reason) for each in errors],
    )


class InPieces:
    """A file that gives a few bytes at a time, as a pipe may."""

    def __init__(self, data: bytes) -> None:
        self._file = io.BytesIO(data)
        self.name = "BytesIO"

    def read(self, size: int, /) -> bytes:
        return self._file.read(min(size, 7))


def documenting(data: bytes) -> None:
    """Registry documents become a package that Python compiles, or are left out by name."""
    from partner_events.drift import drift_of_documents
    from partner_events.generator import NoEventsError, generate
    from partner_events.registry import InvalidDocumentError, documents_in

    folder = Path(tempfile.mkdtemp(prefix="documents-"))
    try:
        (folder / "in").mkdir()
        (folder / "in" / "a.json").write_bytes(data)
        problems: list[InvalidDocumentError] = []
        documents = list(documents_in(folder / "in", problems.append))
        for problem in problems:
            check_text(str(problem))
        if not documents:
            return
        with suppress(PartnerEventsError):
            for finding in drift_of_documents(documents).findings:
                check_text(str(finding))
        try:
            generated = generate(documents, folder / "made" / "shop")
        except NoEventsError as error:
            check_text(str(error))
            return
        for note in generated.notes:
            check_text(note)
        for path in (folder / "made").rglob("*.py*"):
            compile(path.read_text(encoding="utf-8"), str(path), "exec", dont_inherit=True)
        assert not generate(documents, folder / "made" / "shop", check=True).changes
        assert {each.name for each in folder.iterdir()} == {"in", "made"}
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def configuring(data: bytes) -> None:
    """A template of a function, in YAML or JSON, and a file of variables are read, or refused."""
    from partner_events.cli._errors import Failure
    from partner_events.cli._run.settings import variables_of
    from partner_events.cli._run.template import configured

    with tempfile.TemporaryDirectory(prefix="template-") as folder:
        path = Path(folder, "template.yaml")
        path.write_bytes(data)
        try:
            found = configured(str(path), None, {})
        except Failure as error:
            check_text(message(str(error)))
        else:
            assert all(isinstance(each, str) for each in found.variables.values())
            assert sum(map(len, found.variables.values())) <= 1_000_000
        with suppress(Failure):
            variables_of(str(path))


SECRET = base64.b64encode(b"secret of a vendor").decode()


def receiving(data: bytes) -> None:
    """A request is answered, and nobody without the secret is proven."""
    receivers = listening()
    value = value_of(data)
    is_request = is_array(value) and len(value) == 3
    path, headers, body = value if is_request else ("/", Json(), data.decode("latin-1"))
    if not (isinstance(path, str) and is_object(headers) and isinstance(body, str)):
        return
    # As http.server has them: Latin-1, without line ends, names in lower case.
    given = {
        name.lower(): each.encode("latin-1", "replace").decode("latin-1").replace("\n", "").replace("\r", "")
        for name, each in headers.items()
        if isinstance(each, str)
    }
    content = body.encode("utf-8", "surrogatepass")
    for method in ("POST", "GET"):
        for receiver in receivers:
            answer = receiver.answer(method, path, given, content, NOW)
            json.dumps(answer.body)
            check_text(answer.problem)
            assert not answer.is_proven


@cache
def listening() -> tuple[Any, ...]:
    from partner_events.cli._listen.requests import Receiver
    from partner_events.cli._listen.vendors import vendors

    names = [name for name, each in vendors().items() if each.settings]
    return (
        Receiver(secrets={}),
        Receiver(secrets={}, bus="new"),
        Receiver(secrets=dict.fromkeys(names, SECRET)),
    )


# Commands

COMMANDS: tuple[tuple[str, ...], ...] = (
    ("parse", "FILE"),
    ("parse", "FILE", "--json"),
    ("parse", "FILE", "--tree"),
    ("match", "FILE", "GOOD"),
    ("match", "PATTERN", "FILE"),
    ("match", "FILE", "FILE", "--json"),
    ("transform", "FILE", "GOOD"),
    ("transform", "FILE", "FILE"),
    ("drift", "FILE"),
    ("table", "FILE", "--to", "OUT", "--processes", "1"),
    ("table", "FILE", "--to", "OUT", "--processes", "1", "--raw", "--rejected", "--depth", "0"),
    ("replay", "FILE", "--to", "json:loads", "--by-time"),
    ("drift", "--documents", "FOLDER"),
    ("pattern", "payment_intent.succeeded", "--where", "TEXT"),
    ("sample", "payment_intent.succeeded", "--set", "TEXT"),
    ("list", "--search", "TEXT"),
    ("show", "TEXT"),
)
"""Commands whose arguments are files or texts from outside."""


def commanding(data: bytes) -> None:
    """A command does what it says, or says in lines of its own what is wrong: never that it failed itself."""
    number = hashlib.sha1(data).digest()[0]
    command_with(COMMANDS[number % len(COMMANDS)], data)


def command_with(words: tuple[str, ...], data: bytes) -> None:
    from partner_events.cli._app import run

    with tempfile.TemporaryDirectory(prefix="command-") as name:
        folder = Path(name)
        (folder / "in").mkdir()
        given = folder / "in" / "file.json"
        given.write_bytes(data)
        (folder / "good.json").write_text(json.dumps(GOOD))
        (folder / "pattern.json").write_text(
            '{"source": [{"prefix": "a"}], "detail": {"a": [{"exists": true}]}}'
        )
        text = data[:500].decode("utf-8", "replace").replace("\0", "")
        places = {
            "FILE": str(given),
            "FOLDER": str(folder / "in"),
            "OUT": str(folder / "out"),
            "GOOD": str(folder / "good.json"),
            "PATTERN": str(folder / "pattern.json"),
            "TEXT": f"x{text}",
        }
        out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
        with patch.object(sys, "stdout", out), patch.object(sys, "stderr", err):
            code = run([places.get(word, word) for word in words])
            out.flush()
            err.flush()
    said = err.buffer.getvalue().decode()
    wrote = out.buffer.getvalue().decode()
    assert code in (0, 1, 2), code
    assert "--debug shows where" not in said, f"{words}: {said[:300]}"
    check_output(said)
    plain = COLOURS.sub("", wrote)
    assert {each for each in plain if not each.isprintable()} <= {"\n"}


TARGETS: dict[str, Target] = {
    "decoding": decoding,
    "parsing": parsing,
    "carrying": carrying,
    "extended": extended,
    "fetching": fetching,
    "matching": matching,
    "filtering": filtering,
    "selecting": selecting,
    "transforming": transforming,
    "reading": reading,
    "documenting": documenting,
    "configuring": configuring,
    "receiving": receiving,
    "commanding": commanding,
}

# Seeds

CORPUS = Path(__file__).parent / "corpus"
"""Inputs that once broke a rule, in a folder for each target, and others worth to begin with."""


def seeds(target: str) -> list[bytes]:
    """What mutations begin with: what is made of the samples, and what is in the corpus."""
    folder = CORPUS / target
    kept = sorted(path for path in folder.iterdir() if path.is_file()) if folder.is_dir() else []
    return [*(path.read_bytes() for path in kept), *MADE[target]()]


def text_of(value: object) -> bytes:
    return json.dumps(value).encode()


@cache
def deliveries() -> tuple[Json, ...]:
    """One or two sample deliveries of each partner, the small ones first."""
    found: list[Json] = []
    for folder in sorted(SAMPLES.iterdir()):
        files = sorted(folder.glob("*.json"), key=lambda path: path.stat().st_size)
        for path in (*files[:1], *files[len(files) // 2 :][:1]):
            value = json.loads(path.read_text(encoding="utf-8"))
            if is_object(value):
                found.append(value)
    return tuple(found)


def some_deliveries() -> Iterator[bytes]:
    yield from map(text_of, deliveries())


def some_lambda_events() -> Iterator[bytes]:
    first, second, *_ = deliveries()
    for bring in BRINGING:
        yield text_of(bring(first, second))
    yield text_of(carriers.sqs(carriers.notification(first), second))
    yield gzip.compress(text_of(first))
    yield from some_deliveries()


def some_extended() -> Iterator[bytes]:
    yield text_of(
        {
            "_id": {"$oid": "5f1b"},
            "at": {"$date": {"$numberLong": "1600000000000"}},
            "on": {"$date": "2026-11-01T00:00:00Z"},
            "old": {"$date": 1},
            "n": [{"$numberInt": "1"}, {"$numberDouble": "NaN"}, {"$numberDecimal": "1E+6144"}],
            "b": {"$binary": {"base64": "AAAA", "subType": "00"}},
            "u": {"$binary": {"base64": "AAAAAAAAAAAAAAAAAAAAAA==", "subType": "04"}},
            "s": {"$symbol": "a"},
            "i": {"$uuid": "00000000-0000-0000-0000-000000000000"},
            "t": {"$timestamp": {"t": 1, "i": 1}},
        }
    )


def some_objects() -> Iterator[bytes]:
    for delivery in deliveries():
        data = delivery.get("detail", {}).get("data") if is_object(delivery.get("detail")) else None
        if is_object(data) and is_object(data.get("object")):
            yield text_of(data["object"])
            yield text_of({"object": "list", "data": [data["object"]], "has_more": False})
    for path in sorted((SAMPLES / "stripe").glob("v*.json"))[:3]:
        yield path.read_bytes()


PATTERNS: tuple[Json, ...] = (
    {"source": [{"prefix": "aws.partner/"}], "detail": {"a": [1, None, True, "b", {"exists": True}]}},
    {"detail": {"a": [{"numeric": [">", 0, "<=", 5]}], "b": [{"anything-but": ["a", "b"]}]}},
    {"detail": {"a": [{"wildcard": "a*b*c"}], "b": [{"cidr": "10.0.0.0/24"}], "c": [{"suffix": "x"}]}},
    {"$or": [{"id": ["1"]}, {"detail": {"x": [{"anything-but": {"prefix": "a"}}]}}]},
    {
        "detail": {
            "a": [{"equals-ignore-case": "A"}, {"prefix": {"equals-ignore-case": "b"}}, {"exists": False}]
        }
    },
    {"detail": {"$or": [{"a": [1.0]}, {"b": [1e3]}], "l": {"m": [{"anything-but": {"wildcard": ["*a"]}}]}}},
)


def some_patterns() -> Iterator[bytes]:
    event = {
        **GOOD,
        "detail": {"a": [1, "abc"], "b": "10.0.0.1", "c": {"x": 1.5}, "l": [{"m": "a"}, {"m": None}]},
    }
    for pattern in PATTERNS:
        yield text_of([pattern, event])
        yield text_of([pattern, deliveries()[0]])


def some_filters() -> Iterator[bytes]:
    parts = {"Data": GOOD, "Metadata": {"a": "b"}, "SystemMetadata": {"aws:Source": "x"}}
    for pattern in PATTERNS:
        with suppress(InvalidPatternError):
            filters = SubscriberFilters.of(EventPattern.parse(pattern), system_metadata=False).to_dict()
            yield text_of([filters, parts])


def some_criteria() -> Iterator[bytes]:
    kinesis: Any = carriers.kinesis(GOOD)
    records: tuple[tuple[Literal["sqs", "kinesis"], Json], ...] = (
        ("sqs", carriers.sqs_record(GOOD)),
        ("kinesis", kinesis["Records"][0]),
    )
    for pattern in PATTERNS:
        for carrier, record in records:
            with suppress(InvalidPatternError):
                yield text_of([EventPattern.parse(pattern).to_filter_criteria(carrier), record])


def some_transformers() -> Iterator[bytes]:
    for template in (
        '{"a": <a>, "b": "x <b> y"}',
        '"<a> of <b>"',
        "<aws.events.event.json>",
        '{"e": <a>}\n{"f": <b>}',
    ):
        yield text_of(
            [{"InputPathsMap": {"a": "$.detail.a", "b": "$.detail['b'][0]"}, "InputTemplate": template}, GOOD]
        )


def some_files() -> Iterator[bytes]:
    first, second, *_ = deliveries()
    one, two = text_of(first), text_of(second)
    yield one + b"\n" + two + b"\n"
    yield b"[" + one + b",\n" + two + b"]"
    yield json.dumps([first], indent=2).encode("utf-16")
    yield b"2026-11-01T00:00:00Z INFO " + one + b"\nnothing\n" + two
    yield gzip.compress(one) + gzip.compress(two)
    yield gzip.compress(gzip.compress(one))
    yield text_of({"Messages": [{"MessageId": "1", "ReceiptHandle": "r", "Body": one.decode()}]})
    yield text_of({"object": "list", "data": [first["detail"], second["detail"]], "has_more": False})
    yield text_of({"events": [{"message": one.decode(), "timestamp": 1, "ingestionTime": 2}]})
    yield bytes.fromhex("28b52ffd2004110000616263640a")


def some_documents() -> Iterator[bytes]:
    text = {"type": "string"}
    event = {
        "type": "object",
        "required": ["detail"],
        "properties": {"detail": {"$ref": "#/components/schemas/D"}, "detail-type": text},
        "x-amazon-events-source": "shop",
        "x-amazon-events-detail-type": "made",
    }
    detail = {
        "type": "object",
        "required": ["a"],
        "properties": {
            "a": text,
            "b": {"type": "array", "items": {"$ref": "#/components/schemas/D"}},
            "c": {"oneOf": [{"$ref": "#/components/schemas/E"}, {"type": "null"}]},
            "d": {"enum": ["x", "y"]},
            "e": {"type": ["integer", "null"], "description": "d"},
        },
    }
    other = {"allOf": [{"$ref": "#/components/schemas/D"}, {"type": "object", "additionalProperties": text}]}
    schemas = {"AWSEvent": event, "D": detail, "E": other}
    info = {"title": "t", "version": "1"}
    yield text_of({"openapi": "3.0.0", "info": info, "paths": {}, "components": {"schemas": schemas}})
    yield text_of(
        {
            "$schema": "http://json-schema.org/draft-04/schema#",
            "title": "AWSEvent",
            "definitions": {"D": {"type": "object", "properties": {"a": text}}},
            **{**event, "properties": {"detail": {"$ref": "#/definitions/D"}}},
        }
    )
    yield text_of(
        {
            "asyncapi": "3.0.0",
            "info": info,
            "channels": {
                "c": {
                    "address": "made",
                    "messages": {"m": {"payload": {"type": "object", "properties": {"a": text}}}},
                }
            },
            "operations": {"o": {"action": "send", "channel": {"$ref": "#/channels/c"}}},
        }
    )


TEMPLATE = b"""AWSTemplateFormatVersion: 2010-09-09
Parameters: {Stage: {Type: String, Default: dev}}
Conditions: {IsDev: !Equals [!Ref Stage, dev]}
Mappings: {M: {a: {b: c}}}
Globals: {Function: {Timeout: 10, MemorySize: 128}}
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties:
      Handler: app.handler
      CodeUri: src/
      Environment:
        Variables:
          A: !Sub "${Stage}-${AWS::Region}"
          B: !If [IsDev, !FindInMap [M, a, b], !Ref AWS::NoValue]
          C: !Join [",", [a, !Select [0, !Split ["-", "b-c"]]]]
          D: &d [1, 2]
          E: *d
"""


def some_templates() -> Iterator[bytes]:
    yield TEMPLATE
    yield b"A=1\nexport B='x y'\nC=\"${A}\"\n"
    content = {"F": {"Type": "AWS::Lambda::Function", "Properties": {"Handler": "a.b", "MemorySize": "128"}}}
    yield text_of({"Resources": content})


def some_requests() -> Iterator[bytes]:
    stripe = next(each for each in deliveries() if "stripe" in str(each.get("source")))
    body = json.dumps(stripe["detail"])
    yield text_of(["/stripe", {"Stripe-Signature": f"t={NOW},v1=00"}, body])
    yield text_of(
        ["/shopify", {"X-Shopify-Hmac-SHA256": "AA==", "X-Shopify-Topic": "orders/create"}, '{"id": 1}']
    )
    yield text_of(["/pagerduty", {"X-PagerDuty-Signature": "v1=00"}, '{"event": {"id": "1"}}'])
    yield text_of(["/", {"X-Signature": "t=1,s=00", "Webhook-Timestamp": str(NOW)}, "[{}]"])
    yield text_of(["/okta", {"X-Okta-Verification-Challenge": "c"}, "{}"])


def some_arguments() -> Iterator[bytes]:
    yield from some_files()
    yield from map(text_of, PATTERNS)
    yield text_of({"InputPathsMap": {"a": "$.detail.a"}, "InputTemplate": '{"a": <a>}'})
    yield text_of({"Rules": [{"Name": "r", "EventPattern": json.dumps(PATTERNS[0])}]})
    yield text_of({"Targets": [{"Id": "t", "Arn": "arn:aws:sqs:us-east-1:1:q", "InputPath": "$.detail"}]})
    yield text_of({"FilterCriteria": {"Filters": [{"Pattern": '{"body": {"a": [1]}}'}]}})
    yield b"detail.data.object.amount >= 5 and (currency == 'eur' or not status in ['a', 'b'])"
    yield b"amount=5"
    yield from some_documents()


MADE: dict[str, Callable[[], Iterator[bytes]]] = {
    "decoding": some_deliveries,
    "parsing": some_deliveries,
    "carrying": some_lambda_events,
    "extended": some_extended,
    "fetching": some_objects,
    "matching": some_patterns,
    "filtering": some_filters,
    "selecting": some_criteria,
    "transforming": some_transformers,
    "reading": some_files,
    "documenting": some_documents,
    "configuring": some_templates,
    "receiving": some_requests,
    "commanding": some_arguments,
}
