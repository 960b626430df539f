"""A canary in every sensitive place of every partner's deliveries, and every output searched for it.

What is sensitive follows from the classes and from the names of fields: a new partner, a new class or a field
that a class marks is tried without a change here.
"""

import json
import logging
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from conftest import SAMPLES, walk

from attack.conftest import Command
from attack.hostile import at, is_container
from attack.test_secrets import CANARY, NUMBER, asking_about, check
from attack.test_texts import texts_of
from partner_events import PartnerEvent, Router, UnknownEvent, catalog, parse_event
from partner_events._base.lazy import PACKAGE, load
from partner_events._events.event import sensitive_fields
from partner_events._kinds.tables import events_of
from partner_events._wire.json import is_array, is_object
from partner_events._wire.secrets import Cover, is_secret
from partner_events.dedupe import Deduplicator, SQLiteStore
from partner_events.drift import drift_of_deliveries
from partner_events.errors import PartnerEventsError
from partner_events.testing import LambdaContext

pytestmark = [pytest.mark.tools, pytest.mark.once]
pytest.importorskip("click")
pytest.importorskip("rich")

Json = dict[str, Any]


@cache
def samples() -> tuple[tuple[str, Json, type[PartnerEvent]], ...]:
    """A sample of each class that marks something, and of each partner, that parses."""
    found: dict[object, tuple[str, Json, type[PartnerEvent]]] = {}
    for path in sorted(SAMPLES.glob("*/*.json"), key=lambda each: each.stat().st_size):
        read: object = json.loads(path.read_text(encoding="utf-8"))
        if not is_object(read):
            continue
        try:
            event = parse_event(read)
        except PartnerEventsError:
            continue
        found.setdefault((path.parent.name, sensitive_fields(event)), (path.parent.name, read, type(event)))
    return tuple(found.values())


@cache
def attacked() -> tuple[tuple[str, Json, frozenset[str]], ...]:
    """Deliveries with canaries in all that is sensitive in them, of each partner, and what that is."""
    found: list[tuple[str, Json, frozenset[str]]] = []
    for partner, sample, event_class in samples():
        names = event_class.__event_sensitive__ | {"client_secret", "accessToken"}
        as_sent: Json = json.loads(json.dumps(sample))
        placed = {str(place[-1]) for place in sensitive_places(as_sent, names)}
        for place in sensitive_places(as_sent, names):
            owner = at(as_sent, place[:-1])
            owner[place[-1]] = canary_like(owner[place[-1]])
        # What this sample does not have is put beside what it has, at every depth.
        objects = [value for _, value in walk(as_sent["detail"]) if is_object(value)]
        for number, name in enumerate(sorted(names - placed)):
            objects[number % len(objects)][name] = canary_like(
                json.loads(("null", "1", "[]", "{}")[number % 4])
            )
        found.append((partner, as_sent, frozenset(names)))
    return tuple(found)


def sensitive_places(delivery: Json, names: frozenset[str]) -> list[tuple[Any, ...]]:
    """Where sensitive fields are, but for those inside others."""
    cover = Cover(names)
    found: list[tuple[Any, ...]] = []
    for place, value in walk(delivery):
        name = place[-1] if place else None
        if not isinstance(name, str) or isinstance(value, bool):
            continue
        inside = any(place[: len(each)] == each for each in found)
        if not inside and cover.field(name, 1 if value is None else value):
            found.append(place)
    return found


def canary_like(value: object) -> object:
    if is_object(value):
        return {**value, "a": {"b": CANARY, "c": [NUMBER]}}
    if is_array(value):
        return [CANARY, [NUMBER], {"a": CANARY}]
    return NUMBER if isinstance(value, int) else CANARY


COMMANDS = [
    ["parse", "-", "--tree", "--depth", "12"],
    ["parse", "-", "--json"],
    ["parse", "-", "--strict"],
    ["drift", "-"],
    ["drift", "-", "--json"],
    ["transform", "-", "--path", "all=$", "--template", '{"all": <all>}'],
    ["transform", "-", "--path", "all=$.detail", "--template", '{"all": <all>}', "--json"],
    ["replay", "-", "--to", "json:dumps", "--plan"],
    ["replay", "-", "--to", "json:loads"],
]


def lines() -> str:
    return "".join(f"{json.dumps(delivery)}\n" for _, delivery, _ in attacked())


def test_every_partner_and_every_marked_field_has_its_canary() -> None:
    """What the classes mark, and a secret by its name, is in the deliveries that the other tests send."""
    assert {partner for partner, _, _ in attacked()} >= {each.name for each in catalog.partners()}
    for partner, delivery, names in attacked():
        fields = {step for place, _ in walk(delivery) for step in place if isinstance(step, str)}
        assert names <= fields, partner
        assert CANARY in json.dumps(delivery)


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_no_command_shows_it(arguments: list[str], command: Command) -> None:
    """In tables, trees, JSON and errors."""
    ran = command(*arguments, stdin=lines())

    check(ran.out + ran.err)
    assert ran.out or ran.err


HANDLER = """
from partner_events import Router
router = Router()

@router.otherwise
def handle(event):
    print(event, event.log_fields())
    raise LookupError(repr(event))

def lambda_handler(event, context):
    return router(event, context)
"""


@pytest.mark.parametrize("format", [[], ["--json"], ["--carrier", "sqs"]], ids=["", "json", "sqs"])
def test_no_screen_of_a_function_shows_it(
    format: list[str], command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a function logs of an event, and the errors of those that it fails to handle."""
    monkeypatch.chdir(tmp_path)
    Path("app.py").write_text(HANDLER)

    ran = command("invoke", "app:lambda_handler", "-", *format, stdin=lines())

    assert ran.code == 1
    assert "LookupError" in ran.out + ran.err
    check(ran.out + ran.err)


@pytest.mark.parametrize("format", [[], ["--json"]], ids=["", "json"])
def test_no_explanation_shows_it(format: list[str], command: Command, tmp_path: Path) -> None:
    """A pattern that asks about every field."""
    pattern = tmp_path / "pattern.json"
    for partner, delivery, _ in attacked():
        pattern.write_text(json.dumps(asking_about(delivery)))

        ran = command("match", str(pattern), "-", *format, stdin=json.dumps(delivery))

        check(ran.out + ran.err)
        assert "detail" in ran.out, (partner, ran.err)


def broken(delivery: Json, names: frozenset[str]) -> Iterator[Json]:
    """The delivery, and the same with its sensitive fields in another JSON type, and without its frame."""
    yield delivery
    other: Json = json.loads(json.dumps(delivery))
    for place in sensitive_places(other, names):
        owner = at(other, place[:-1])
        owner[place[-1]] = {"a": CANARY} if is_array(owner[place[-1]]) else [[CANARY, NUMBER]]
    yield other
    yield {**delivery, "detail": {"inside": delivery["detail"]}}
    yield {**delivery, "detail-type": "no such kind"}


def test_the_library_says_nothing_of_it() -> None:
    """Reprs, errors with their causes, what is for logs, deviations and drift, also of what is broken."""
    for _, delivery, names in attacked():
        for each in broken(delivery, names):
            for text in texts_of(each):
                check(text)
            for finding in drift_of_deliveries([each]).findings:
                check(repr(finding) + str(finding))


def test_no_hook_log_or_store_holds_it(caplog: pytest.LogCaptureFixture, tmp_path: Path) -> None:
    """What a router tells observability, logs and the store of handled, repeated and failed events."""
    export = pytest.importorskip("opentelemetry.sdk.trace.export")
    memory = pytest.importorskip("opentelemetry.sdk.trace.export.in_memory_span_exporter")
    spans = memory.InMemorySpanExporter()
    provider = pytest.importorskip("opentelemetry.sdk.trace").TracerProvider()
    provider.add_span_processor(export.SimpleSpanProcessor(spans))
    from partner_events.observability import use_opentelemetry

    file = tmp_path / "dedupe.db"
    router = Router(dedupe=Deduplicator(SQLiteStore(file), consumer="c"))
    use_opentelemetry(router, tracer_provider=provider)

    @router.otherwise
    def handle(event: PartnerEvent) -> None:
        if len(spans.get_finished_spans()) % 3 == 0:
            raise LookupError(repr(event))

    records = [
        {"messageId": str(number), "eventSource": "aws:sqs", "body": json.dumps(each)}
        for number, each in enumerate(
            each for _, delivery, names in attacked() for each in broken(delivery, names)
        )
    ]
    with caplog.at_level(logging.DEBUG):
        for _ in range(2):
            router({"Records": records}, LambdaContext())
            for record in records[::5]:
                router({"Records": [record]}, SimpleNamespace())

    check(caplog.text)
    finished = spans.get_finished_spans()
    assert finished
    for span in finished:
        check(span.to_json())
    for path in tmp_path.glob("dedupe.db*"):
        assert CANARY.encode() not in path.read_bytes()


def test_what_is_not_known_covers_whatever_it_may_be() -> None:
    """An unknown event's class marks what any class marks that extends its frame's class."""
    tried = 0
    for partner in catalog.partners():
        written = events_of(partner.name).WRITTEN.items()
        loaded = [load(f"{PACKAGE}.{partner.name}.{module}", name) for name, module in written]
        classes = [each for each in loaded if isinstance(each, type) and issubclass(each, PartnerEvent)]
        for unknown in classes:
            if issubclass(unknown, UnknownEvent):
                frame = unknown.__bases__[0]
                marked = [each.__event_sensitive__ for each in classes if issubclass(each, frame)]
                assert unknown.__event_sensitive__ >= frozenset().union(*marked), unknown
                tried += 1
    assert tried >= len(catalog.partners())


def test_a_secret_is_found_whatever_is_around_it() -> None:
    """The cover of each partner's deliveries leaves no canary in the copy: at any depth, in any frame."""
    for _, delivery, names in attacked():
        copy = Cover(names).copy(delivery)

        assert CANARY not in json.dumps(copy)
        assert is_container(copy)
        for each in broken(delivery, names):
            with suppress(PartnerEventsError):
                check(json.dumps(Cover(sensitive_fields(parse_event(each))).copy(each)))
    assert is_secret("client_secret")


@pytest.mark.parametrize("more", [[], ["--raw", "--rejected"]], ids=["", "raw"])
def test_no_table_holds_it(more: list[str], command: Command, tmp_path: Path) -> None:
    """Columns, the rest of a delivery, the delivery as it arrived, and what was rejected."""
    parquet = pytest.importorskip("pyarrow.parquet")
    file = tmp_path / "deliveries.jsonl"
    file.write_text(lines())

    ran = command("table", str(file), "--to", str(tmp_path / "lake"), "--processes", "1", *more)

    check(ran.out + ran.err)
    written = list((tmp_path / "lake").rglob("*.parquet"))
    assert len(written) > 10, ran.err
    for path in written:
        check(str(path))
        check(json.dumps(parquet.ParquetFile(path).read().to_pylist(), default=str))
    for path in (tmp_path / "lake").rglob("*"):
        if path.is_file() and path not in written:
            assert CANARY.encode() not in path.read_bytes(), path


def test_commands_that_are_tried_are_right_calls(command: Command) -> None:
    """None of them only says that it was called wrongly."""
    for arguments in COMMANDS:
        assert "see partner-events" not in command(*arguments, stdin=lines()).err
