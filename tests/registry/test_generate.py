"""From a registry document that nobody here knows to a typed event in a handler."""

import importlib
import json
import subprocess
import sys
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, cast

import pytest
from conftest import ROOT
from support.editors import Editor, Jedi
from support.language_server import LanguageServer

pytestmark = pytest.mark.tools
pytest.importorskip("datamodel_code_generator")

from partner_events import Router, UnknownEvent, catalog, identify, parse_event  # noqa: E402
from partner_events.catalog import temporary_registrations  # noqa: E402
from partner_events.generator import ForeignFileError, NoEventsError, generate  # noqa: E402
from partner_events.patterns import EventPattern  # noqa: E402
from partner_events.registry import documents_in, download  # noqa: E402
from registry.discovery import delivery, discover  # noqa: E402

if TYPE_CHECKING:
    from partner_events.registry import SchemasClient
    from registry.schemas_server import SchemasServer

Json = dict[str, Any]

SOURCE = "aws.partner/acme.com/tenant-1"
ROAD = {"street": "Long Lane", "zip-code": "12345"}
PLACED: Json = {
    "order_id": "o-1",
    "total": 12,
    "lines": [{"sku": "a", "count": 2, "gift": True}],
    "ship_to": ROAD,
    "bill_to": {**ROAD, "vat": None},
    "class": "express",
    "tags": [],
    "note": None,
}


@pytest.fixture
def load(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], ModuleType]]:
    """Imports a generated package, whose registrations end with the test."""
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    before = set(sys.modules)
    with temporary_registrations():
        yield importlib.import_module
    for name in set(sys.modules) - before:
        if name.partition(".")[0].startswith("my_"):
            del sys.modules[name]


def documents(*deliveries: Mapping[str, object]) -> list[Json]:
    return [json.loads(discover(each)) for each in deliveries]


def placed(**changes: object) -> Json:
    return delivery(SOURCE, "order.placed", {**PLACED, **changes})


def custom(detail: Mapping[str, object], schemas: Mapping[str, object] | None = None) -> Json:
    """A document as somebody writes it by hand."""
    event = {
        "type": "object",
        "x-amazon-events-source": "com.shop.orders",
        "x-amazon-events-detail-type": "Order Sent",
        "properties": {"detail": detail},
    }
    info = {"title": "Order Sent", "version": "1"}
    return {
        "openapi": "3.0.0",
        "info": info,
        "components": {"schemas": {"AWSEvent": event, **(schemas or {})}},
    }


def test_a_discovered_document_of_an_unknown_partner_becomes_a_kind(
    server: "SchemasServer",
    client: "SchemasClient",
    tmp_path: Path,
    load: Callable[[str], ModuleType],
) -> None:
    """From the registry to a handler: typed, documented, routable, with patterns that are checked."""
    server.registries.put("discovered-schemas", "acme@order.placed", discover(placed()))
    assert type(parse_event(placed())) is UnknownEvent
    download(client, "discovered-schemas", tmp_path / "registry")

    generated = generate(documents_in(tmp_path / "registry"), tmp_path / "my_events")
    package = load("my_events")
    event = parse_event(placed(), package.OrderPlaced)

    assert generated.kinds == (("aws.partner/acme.com/", "order.placed", "OrderPlaced"),)
    assert (event.partner, event.kind, event.payload.lines[0].sku) == ("acme", "order.placed", "a")
    assert (event.payload.class_, event.payload.ship_to.zip_code) == ("express", "12345")
    assert identify(placed()).partner == "acme"
    assert "acme's `order.placed`" in package.OrderPlaced.__doc__
    [kind] = catalog.kinds("acme")
    assert (kind.module, kind.class_name) == ("my_events.events.order_placed", "OrderPlaced")
    fields = package.OrderPlaced.fields
    pattern = EventPattern.of(package.OrderPlaced, fields.payload.total.numeric(">=", 10))
    assert pattern.to_dict() == {
        "source": [{"prefix": "aws.partner/acme.com/"}],
        "detail-type": ["order.placed"],
        "detail": {"total": [{"numeric": [">=", 10]}]},
    }
    assert pattern.matches(event)
    router = Router()
    handled: list[object] = []
    router.on(package.OrderPlaced)(handled.append)
    router(placed(), None)
    assert [type(each) for each in handled] == [package.OrderPlaced]
    assert router.pattern().matches(placed())


def test_a_generated_event_is_read_tolerantly(tmp_path: Path, load: Callable[[str], ModuleType]) -> None:
    """Another tenant's, with a field more, one less, and one of another type: nothing is lost."""
    generate(documents(placed()), tmp_path / "my_events")
    package = load("my_events")
    raw = placed(total="12.50", color="red", tags=["a"])
    raw["source"] = "aws.partner/acme.com/tenant-2"
    del raw["detail"]["ship_to"]["street"]

    event = parse_event(raw, package.OrderPlaced)

    assert [(found.path, found.kind) for found in event.deviations()] == [
        (("detail", "total"), "contradiction"),
        (("detail", "ship_to", "street"), "absent"),
    ]
    assert event.payload.model_extra == {"color": "red"}
    assert event.payload.tags == ["a"]
    assert event.model_dump(by_alias=True, mode="json", exclude_unset=True)["detail"]["color"] == "red"


def test_documents_share_what_is_the_same(tmp_path: Path, load: Callable[[str], ModuleType]) -> None:
    """One class for one form, behind a lazy edge; another form of the same name gets another name."""
    cancelled = {"order_id": "o-1", "ship_to": ROAD, "lines": [{"why": "late"}]}
    generate(documents(placed(), delivery(SOURCE, "order.cancelled", cancelled)), tmp_path / "my_events")
    package = load("my_events")

    one = parse_event(placed(), package.OrderPlaced).payload
    other = parse_event(delivery(SOURCE, "order.cancelled", cancelled), package.OrderCancelled).payload

    assert type(one.ship_to) is type(other.ship_to)
    assert type(one.lines[0]) is not type(other.lines[0])
    assert type(one.ship_to).__module__.startswith("my_events.models.")


def test_what_several_tenants_send_is_one_kind(tmp_path: Path, load: Callable[[str], ModuleType]) -> None:
    """Discovery has a document for each: fields of any, required what all have, and both types of a field."""
    first = placed(color="red", weight=1)
    second = {
        **placed(weight="heavy", note="n", tags=["a"], lines=[{"sku": "b", "count": 1}]),
        "source": f"{SOURCE}2",
    }
    generated = generate(documents(first, second), tmp_path / "my_events")
    package = load("my_events")

    one, other = parse_event(first, package.OrderPlaced), parse_event(second, package.OrderPlaced)

    assert (len(generated.kinds), generated.notes) == (1, ())
    assert (one.deviations(), other.deviations()) == ([], [])
    assert (one.payload.color, other.payload.color) == ("red", None)
    assert (one.payload.weight, other.payload.weight) == (1, "heavy")
    assert (one.payload.note, other.payload.note, other.payload.tags) == (None, "n", ["a"])
    assert (one.payload.lines[0].gift, other.payload.lines[0].gift) == (True, None)
    assert type(one.payload.ship_to).__name__ == "ShipTo"


def test_documents_of_one_kind_that_do_not_meet_are_said(tmp_path: Path) -> None:
    """Written by different hands: those like the last one count."""
    named, other = (
        custom({"$ref": f"#/components/schemas/{name}"}, {name: {"type": "object", "properties": {"a": {}}}})
        for name in ("Order", "Shipment")
    )

    generated = generate([named, other], tmp_path / "my_orders")

    assert len(generated.kinds) == 1
    assert "Order Sent: several documents describe it differently" in generated.notes[0]


def test_of_several_versions_the_last_counts(
    server: "SchemasServer", client: "SchemasClient", tmp_path: Path, load: Callable[[str], ModuleType]
) -> None:
    """What a later version dropped is dropped."""
    for detail in ({"id": 1, "old": 1}, {"id": 1}):
        server.registries.put("mine", "placed", discover(delivery(SOURCE, "order.placed", detail)))
    download(client, "mine", tmp_path / "registry", versions="all")

    generate(documents_in(tmp_path / "registry"), tmp_path / "my_events")

    detail = load("my_events").OrderPlaced.model_fields["detail"].annotation
    assert [*detail.model_fields] == ["id"]


def test_the_same_again_changes_nothing_and_what_is_gone_is_removed(tmp_path: Path) -> None:
    """`check` says what would change."""
    both = documents(placed(), delivery(SOURCE, "order.cancelled", {"order_id": "o-1"}))
    output = tmp_path / "my_events"
    generate(both, output)

    again = generate(both, output, check=True)
    less = generate(both[:1], output, check=True)
    generate(both[:1], output)

    assert again.changes == ()
    assert any(line.startswith("left over:") for line in less.changes)
    assert not (output / "events" / "order_cancelled.py").exists()
    assert generate(both[:1], output, check=True).changes == ()


@pytest.mark.parametrize("place", ["__init__.py", "models/mine.py"])
def test_what_others_wrote_is_not_replaced(place: str, tmp_path: Path) -> None:
    """A file that was not generated stops it before anything is written."""
    mine = tmp_path / "my_events" / place
    mine.parent.mkdir(parents=True)
    mine.write_text("mine = 1\n")

    with pytest.raises(ForeignFileError, match="choose another folder") as caught:
        generate(documents(placed()), tmp_path / "my_events")

    assert caught.value.path == mine
    assert [path for path in (tmp_path / "my_events").rglob("*") if path.is_file()] == [mine]


TEXT: Json = {"type": "string"}
A, B = ({"$ref": f"#/components/schemas/{name}"} for name in "AB")
SCHEMAS: Json = {
    "A": {"type": "object", "properties": {"t": TEXT, "a": TEXT}},
    "B": {"type": "object", "properties": {"t": TEXT, "b": {"type": "integer"}}},
    "Tree": {
        "type": "object",
        "properties": {"children": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}},
    },
    "Id": TEXT,
    "Ids": {"type": "array", "items": {"$ref": "#/components/schemas/Id"}},
}
TOLD = {"propertyName": "t", "mapping": {"a": A["$ref"], "b": B["$ref"]}}
INLINE = {"type": "object", "properties": {"a": {"type": "object", "properties": {"b": TEXT}}}}
LEVEL = {"type": "string", "enum": ["low", "high"], "description": 'A "level".\nOr so: \\ """'}
FORMS: dict[str, tuple[Json, object, Callable[[Any], object], object]] = {
    "an object within an object": (INLINE, {"a": {"b": "x"}}, lambda it: it.a.b, "x"),
    "all of two objects": ({"allOf": [A, B]}, {"a": "x", "b": 1}, lambda it: (it.a, it.b), ("x", 1)),
    "one of two objects": (
        {"oneOf": [A, B]},
        {"b": 2},
        lambda it: it.model_dump(exclude_unset=True),
        {"b": 2},
    ),
    "the one that a field tells": (
        {"oneOf": [A, B], "discriminator": TOLD},
        {"t": "b", "b": 3},
        lambda it: it.b,
        3,
    ),
    "a vocabulary": (LEVEL, "middle", str, "middle"),
    "an object within itself": (
        {"$ref": "#/components/schemas/Tree"},
        {"children": [{"children": []}]},
        lambda it: it.children[0].children,
        [],
    ),
    "a name for text": ({"$ref": "#/components/schemas/Id"}, "i", str, "i"),
    "a name for a list": ({"$ref": "#/components/schemas/Ids"}, ["i"], list, ["i"]),
    "text or null": ({"type": ["string", "null"]}, None, lambda it: it, None),
    "a map": ({"type": "object", "additionalProperties": {"type": "number"}}, {"x": 1}, dict, {"x": 1}),
    "anything": ({}, [1], list, [1]),
}
"""Schemas, each with a value, and what is read of it."""


@pytest.mark.parametrize("form", FORMS)
def test_any_form_of_schema_becomes_a_field(
    form: str, tmp_path: Path, load: Callable[[str], ModuleType]
) -> None:
    """Inline objects, compositions, choices, vocabularies, circles, aliases of what is not an object."""
    schema, value, read, expected = FORMS[form]
    schemas = {**SCHEMAS, "Detail": {"type": "object", "properties": {"it": schema}, "required": ["it"]}}
    generate([custom({"$ref": "#/components/schemas/Detail"}, schemas)], tmp_path / "my_orders")
    package = load("my_orders")

    event = parse_event(delivery("com.shop.orders", "Order Sent", {"it": value}), package.OrderSent)

    assert read(event.payload.it) == expected
    assert event.deviations() == []
    assert event.model_dump(by_alias=True, mode="json", exclude_unset=True)["detail"] == {"it": value}


def with_names(*names: str) -> Json:
    """A document whose detail has text by these names."""
    return custom({"type": "object", "properties": dict.fromkeys(names, TEXT)})


@pytest.mark.parametrize(("name", "attribute"), [("3d-view", "field_3d_view"), ("日本", "日本")])
def test_a_field_with_any_name_can_be_read(
    name: str, attribute: str, tmp_path: Path, load: Callable[[str], ModuleType]
) -> None:
    """By the Python name that is nearest."""
    generate([with_names(name)], tmp_path / "my_orders")
    package = load("my_orders")

    event = parse_event(delivery("com.shop.orders", "Order Sent", {name: "v"}), package.OrderSent)

    assert getattr(event.payload, attribute) == "v"
    assert event.deviations() == []


def test_a_name_that_no_field_can_have_is_said_and_kept(
    tmp_path: Path, load: Callable[[str], ModuleType]
) -> None:
    """Its value stays in the event, without a type."""
    name = 'bad"name'
    generated = generate([with_names(name, "good")], tmp_path / "my_orders")
    package = load("my_orders")

    event = parse_event(delivery("com.shop.orders", "Order Sent", {name: "n"}), package.OrderSent)

    assert [note for note in generated.notes if "bad" in note]
    assert event.model_dump(by_alias=True, mode="json", exclude_unset=True)["detail"] == {name: "n"}


def test_a_condition_on_a_generated_vocabulary_knows_its_words(
    tmp_path: Path, load: Callable[[str], ModuleType]
) -> None:
    """A misspelt one is refused, with the nearest."""
    generate([custom({"type": "object", "properties": {"level": LEVEL}})], tmp_path / "my_orders")
    fields = load("my_orders").OrderSent.fields

    with pytest.raises(ValueError, match="did you mean 'low'"):
        fields.payload.level.equals("loww")


def test_what_a_document_says_is_never_code(tmp_path: Path, load: Callable[[str], ModuleType]) -> None:
    """Names, texts and addresses that would end a string in Python text do not get into it."""
    evil = '"""\nimport os; os.environ["EVIL"] = "1"\n"""'
    content = custom({"$ref": "#/components/schemas/Detail"})
    content["components"]["schemas"]["Detail"] = {
        "type": "object",
        "description": evil,
        "properties": {
            evil: {"type": "string"},
            "a": {"type": "string", "description": evil, "enum": [evil]},
            "b": {
                "type": "object",
                "description": "{{ 1 }} {% x %}",
                "properties": {"c": {"type": "string"}},
            },
        },
    }
    content["components"]["schemas"]["AWSEvent"]["externalDocs"] = {"url": f"https://x/{evil}"}
    bad_kind = custom({})
    bad_kind["components"]["schemas"]["AWSEvent"]["x-amazon-events-detail-type"] = evil

    generated = generate([content, bad_kind], tmp_path / "my_evil")
    package = load("my_evil")
    event = parse_event(delivery("com.shop.orders", "Order Sent", {"a": "x"}), package.OrderSent)

    assert event.payload.a == "x"
    assert len(generated.kinds) == 1
    for path in (tmp_path / "my_evil").rglob("*.py*"):
        if path.suffix != ".pyc":
            assert "\nimport os" not in path.read_text()


def test_a_detail_that_holds_its_own_kind_is_read(tmp_path: Path, load: Callable[[str], ModuleType]) -> None:
    """Directly, in lists, and by a schema that both are made of; its fields lead on and on."""
    node = {
        "allOf": [
            {"$ref": "#/components/schemas/Animal"},
            {"type": "object", "required": ["bark"], "properties": {"bark": {"type": "string"}}},
        ]
    }
    animal = {
        "type": "object",
        "discriminator": {"propertyName": "species"},
        "properties": {
            "species": {"type": "string"},
            "friend": {"$ref": "#/components/schemas/Dog"},
            "pack": {"type": "array", "items": {"$ref": "#/components/schemas/Dog"}},
        },
    }
    event = {
        "x-amazon-events-source": "kennel",
        "x-amazon-events-detail-type": "Dog.Barked",
        "type": "object",
        "properties": {"detail": {"$ref": "#/components/schemas/Dog"}},
    }
    schemas = {"AWSEvent": event, "Dog": node, "Animal": animal}
    document: Json = {"openapi": "3.0.0", "info": {}, "components": {"schemas": schemas}}
    detail = {"bark": "a", "friend": {"bark": "b", "pack": [{"bark": "c", "friend": {"bark": "d"}}]}}

    generate([document], tmp_path / "my_kennel")
    load("my_kennel")

    parsed: Any = parse_event(delivery("kennel", "Dog.Barked", detail))
    assert parsed.detail.friend.pack[0].friend.bark == "d"
    assert parsed.to_dict()["detail"] == detail
    kind = cast(Any, type(parsed))
    path = kind.fields.detail.friend.pack.friend.bark
    assert EventPattern.of(kind, path.equals("d")).matches(parsed)


def test_names_that_meet_are_told_apart(tmp_path: Path, load: Callable[[str], ModuleType]) -> None:
    """Kinds of two senders, kinds that differ in case or signs alone, kinds without a letter."""
    sources = [
        ("a.b", "Order Placed"),
        ("c.d", "Order Placed"),
        ("a.b", "order.placed"),
        ("a.b", "***"),
        ("a.b", "2"),
    ]
    raws = [
        delivery(source, kind, {"order": {"id": number}}) for number, (source, kind) in enumerate(sources)
    ]

    generated = generate(documents(*raws), tmp_path / "my_names")
    load("my_names")

    assert len({name.lower() for _, _, name in generated.kinds}) == len(sources)
    for number, raw in enumerate(raws):
        event = parse_event(raw)
        assert not isinstance(event, UnknownEvent)
        assert cast(Any, event).payload.order.id == number
        assert (event.source, event.kind) == sources[number]


def test_without_its_extra_it_says_how_to_get_it() -> None:
    """To generate needs what the generated package does not."""
    code = (
        "import sys; sys.modules['datamodel_code_generator'] = None\n"
        "import partner_events.generator\n"
        "from partner_events.generator import generate"
    )

    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=600, check=False
    )

    assert "pip install 'partner-events[codegen]'" in ran.stderr.splitlines()[-1]


def test_what_does_not_become_a_class_is_said(tmp_path: Path) -> None:
    """Documents without an event, and of partners that this library has."""
    stripe = documents(delivery("aws.partner/stripe.com/ed_1", "refund.created", {"id": 1}))
    no_event: Json = {"openapi": "3.0.0", "info": {"title": "Money"}, "components": {"schemas": {}}}

    with pytest.raises(NoEventsError, match="this library has the partner") as caught:
        generate([*stripe, no_event], tmp_path / "my_events")

    with pytest.raises(NoEventsError, match=r"no document describes an event: there is no document$"):
        generate([], tmp_path / "my_events")
    assert "'Money' describes no event" in caught.value.notes[1]
    assert not (tmp_path / "my_events").exists()


def test_a_big_document_is_read_in_parts(tmp_path: Path, load: Callable[[str], ModuleType]) -> None:
    """What an event does not carry is not imported."""
    branches = {
        f"branch_{n}": {f"field_{m}": {f"deep_{n}_{m}_{k}": 1 for k in range(4)} for m in range(12)}
        for n in range(6)
    }
    generate(documents(delivery("big.bus", "big", branches)), tmp_path / "my_big")
    package = load("my_big")

    event = parse_event(delivery("big.bus", "big", {"branch_1": branches["branch_1"]}), package.Big)

    assert event.payload.branch_1.field_3.deep_1_3_2 == 1
    loaded = [name for name in sys.modules if name.startswith("my_big.models.")]
    assert len(loaded) < len(list((tmp_path / "my_big" / "models").glob("[!_]*.py")))


USE = """\
from typing import assert_type

from my_events import AcmeEvent, OrderPlaced
from partner_events import parse_event
from partner_events.patterns import EventPattern


def handle(raw: dict[str, object]) -> str:
    event = parse_event(raw, OrderPlaced)
    assert_type(event.payload.order_id, str)
    assert_type(event.payload.lines[0].count, int)
    base: AcmeEvent = event
    return base.id + event.payload.class_


fields = OrderPlaced.fields
EventPattern.of(OrderPlaced, fields.payload.total.numeric(">=", 10))
"""
WRONG = """\
from my_events import OrderPlaced


def wrong(event: OrderPlaced) -> None:
    print(event.payload.nothing)
    OrderPlaced.fields.payload.total.prefix("x")
"""


def test_type_checkers_know_what_was_generated(tmp_path: Path) -> None:
    """mypy in strict mode accepts the package and its right use, and refuses a wrong one."""
    generate(documents(placed()), tmp_path / "my_events")
    (tmp_path / "use.py").write_text(USE)
    (tmp_path / "wrong.py").write_text(WRONG)

    def check(*names: str) -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "cache"), *names]
        environment = {"MYPYPATH": str(ROOT / "src"), "PATH": ""}
        return subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=600, check=False
        )

    right, wrong = check("my_events", "use.py"), check("wrong.py")

    assert right.returncode == 0, right.stdout
    assert '"OrderPlacedDetail" has no attribute "nothing"' in wrong.stdout
    assert '"Number" has no attribute "prefix"' in wrong.stdout


def test_pyright_knows_what_was_generated(tmp_path: Path) -> None:
    """In strict mode, it accepts the same right use, and refuses the same wrong one."""
    generate(documents(placed()), tmp_path / "my_events")
    (tmp_path / "use.py").write_text(USE)
    (tmp_path / "wrong.py").write_text(WRONG)
    config = {"include": ["*.py"], "extraPaths": [str(ROOT / "src")], "typeCheckingMode": "strict"}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(config))
    command = [sys.executable, "-m", "pyright", f"--pythonpath={sys.executable}", "--outputjson"]

    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=600, check=False)

    found = json.loads(ran.stdout)["generalDiagnostics"]
    assert {Path(each["file"]).name for each in found} == {"wrong.py"}
    said = " ".join(each["message"] for each in found)
    assert 'attribute "nothing" for class "OrderPlacedDetail"' in said
    assert 'attribute "prefix" for class "Number"' in said


@pytest.mark.parametrize("tool", ["jedi", "pyright"])
def test_editors_complete_and_explain_what_was_generated(tool: str, tmp_path: Path) -> None:
    """In a handler: what the payload has, and deeper; what a path is compared with; whose event it is."""
    pytest.importorskip(tool)
    generate(documents(placed()), tmp_path / "my_events")
    head = "from my_events import OrderPlaced\n\n\ndef handle(event: OrderPlaced) -> None:\n    "
    with editor(tool, tmp_path) as asked:
        payload = set(asked.completions(f"{head}event.payload."))
        line = set(asked.completions(f"{head}event.payload.lines[0]."))
        total = set(asked.completions(f"{head}OrderPlaced.fields.payload.total."))
        imported = set(asked.completions("from my_events import Or"))
        explained = asked.hover(f"{head}OrderPlaced")

    assert payload >= {"order_id", "total", "lines", "ship_to", "bill_to", "class_", "tags", "note"}
    assert line >= {"sku", "count", "gift"}
    assert total >= {"numeric", "exists"}
    assert "prefix" not in total
    assert "OrderPlaced" in imported
    assert "acme's `order.placed`" in explained


@contextmanager
def editor(tool: str, folder: Path) -> Generator[Editor]:
    """An editor that has a folder open."""
    if tool == "jedi":
        yield Jedi(folder)
        return
    with LanguageServer(folder) as server:
        yield server
