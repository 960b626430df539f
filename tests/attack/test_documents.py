"""Registry documents from outside: whatever is in them, they are read or left out, by name."""

import importlib
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from functools import reduce
from pathlib import Path
from random import Random
from typing import Any

import pytest
from conftest import import_from, walk

pytestmark = pytest.mark.tools
pytest.importorskip("datamodel_code_generator")

from attack.hostile import HOSTILE, HOW_MUCH, LONG, at, check_text, replaced  # noqa: E402
from partner_events import parse_event  # noqa: E402
from partner_events._wire.json import is_object  # noqa: E402
from partner_events.catalog import temporary_registrations  # noqa: E402
from partner_events.drift import drift_of_documents  # noqa: E402
from partner_events.generator import ForeignFileError, Generated, NoEventsError, generate  # noqa: E402
from partner_events.registry import InvalidDocumentError, documents_in, download, normalised  # noqa: E402
from partner_events.registry._documents import DEEPEST, LARGEST  # noqa: E402

Json = dict[str, Any]
Generate = Callable[..., Generated]

TEXT: Json = {"type": "string"}


def fields(**properties: object) -> Json:
    return {"type": "object", "properties": properties}


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def document(
    detail: object,
    components: Mapping[str, object] | None = None,
    *,
    source: str = "com.example.shop",
    kind: str = "a",
) -> Json:
    event = {
        **fields(**{"detail": detail, "detail-type": TEXT}),
        "x-amazon-events-source": source,
        "x-amazon-events-detail-type": kind,
    }
    schemas = {"AWSEvent": event, **(components or {})}
    return {
        "openapi": "3.0.0",
        "info": {"title": "t", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    }


GOOD = document(fields(fine=TEXT), kind="good")

RICH = document(
    {
        **fields(
            id=TEXT,
            lines={"type": "array", "items": ref("Line")},
            totals={"type": "object", "additionalProperties": {"type": "number"}},
            state={"type": "string", "enum": ["open", "paid"]},
            payer={
                "oneOf": [ref("Person"), ref("Company")],
                "discriminator": {"propertyName": "is", "mapping": {"p": "#/components/schemas/Person"}},
            },
            note={"type": ["string", "null"], "description": "A note."},
            parent=ref("Line"),
        ),
        "required": ["id", "lines"],
    },
    {
        "Line": {**fields(sku=TEXT, inner={"type": "array", "items": ref("Line")}), "required": ["sku"]},
        "Person": {"allOf": [ref("Line"), fields(name=TEXT)]},
        "Company": {**fields(name=TEXT), "nullable": True},
    },
)


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Generate]:
    """Generates a package, imports it, and parses an event of each of its kinds."""
    import_from(tmp_path, monkeypatch)
    before, count = set(sys.modules), 0

    def make(*documents: Mapping[str, object]) -> Generated:
        nonlocal count
        count += 1
        name = f"my_attacked_{count}"
        generated = generate(documents, tmp_path / name, package=name)
        importlib.invalidate_caches()
        with temporary_registrations():
            package = importlib.import_module(name)
            for source, kind, class_name in generated.kinds:
                event = parse_event(delivery(source, kind))
                assert type(event) is getattr(package, class_name)
        for note in generated.notes:
            check_text(note)
        return generated

    yield make
    for module in set(sys.modules) - before:
        if module.startswith("my_attacked_"):
            del sys.modules[module]


def delivery(source: str, kind: str) -> Json:
    return {
        "version": "0",
        "id": "i",
        "source": f"{source}x" if source.endswith("/") else source,
        "detail-type": kind,
        "account": "123456789012",
        "time": "2026-11-01T00:00:00Z",
        "region": "eu-west-1",
        "resources": [],
        "detail": {},
    }


@pytest.mark.parametrize(
    "source",
    [
        *(
            "my app",
            "myapp/orders",
            "com.x:orders",
            "shop@eu",
            "x,y",
            "  ",
            "-",
            "...",
            "//",
            "a/b/c",
            "\u00fcn\u00ef",
            "\u5e97",
        ),
        *("stripe", "auth0", "aws.partner", "aws.partner/a b.com/x", "aws.partner/x", "s" * 256, "s " * 128),
    ],
)
def test_what_is_generated_for_any_source_can_be_imported(source: str, made: Generate) -> None:
    """EventBridge takes any text of 1 to 256 characters as source."""
    generated = made(
        document(fields(a=TEXT), source=source), document(fields(a=TEXT), source=source, kind="b " * 64)
    )

    assert [kind for _, kind, _ in generated.kinds] == ["a", "b " * 64]


def test_sources_that_differ_in_little_are_senders_of_their_own(made: Generate) -> None:
    """Each with its own class, although their names are the same when written plainly."""
    sources = ["my app", "my-app", "my@app", "MY APP", "stripe"]

    generated = made(*(document(fields(a=TEXT), source=source) for source in sources))

    assert [source for source, _, _ in generated.kinds] == sources
    assert len({name.lower() for _, _, name in generated.kinds}) == len(sources)


@pytest.mark.parametrize(
    ("source", "kind", "said"),
    [
        ("s" * 257, "a", "its source has 257 characters"),
        ("", "a", "its source has 0 characters"),
        ("a", "k" * 129, "its detail-type has 129 characters"),
        ("a", "", "its detail-type has 0 characters"),
        ("a\u202eb", "a", "quotes or control characters"),
        ("a", "b\x9b", "quotes or control characters"),
        ("aws.partner/", "a", "cannot be registered"),
        ("aws.partner/stripe.com/x", "a", "this library has the partner"),
    ],
)
def test_what_cannot_be_generated_is_said_and_left_out(
    source: str, kind: str, said: str, made: Generate
) -> None:
    """The others become classes."""
    generated = made(document(fields(a=TEXT), source=source, kind=kind), GOOD)

    assert [kind for _, kind, _ in generated.kinds] == ["good"]
    assert any(said in note for note in generated.notes)


@pytest.mark.parametrize(
    "name",
    [
        *(
            "\uff46\uff52\uff4f\uff4d",
            "\uff4d\uff4f\uff44\uff45\uff4c_\uff43\uff4f\uff4e\uff46\uff49\uff47",
            "\ufb01eld",
            "\uff43\uff4c\uff41\uff53\uff53",
            "\U0001d41c\U0001d425\U0001d41a\U0001d42c\U0001d42c",
            "\u00aa",
            "\u017felf",
            "model_\ufb01elds",
            "\u00b7a",
            "a\u200bb",
        ),
        *(
            "str",
            "list",
            "Literal",
            "Model",
            "property",
            "model_config",
            "__class__",
            "payload",
            "",
            "_",
            "None",
            "\u00e9",
        ),
        *("e\u0301", "a\u202eb", "\u27e8a\u27e9", "x" * 300, "a b", "$ref", '"', "\\", "\n"),
    ],
)
@pytest.mark.filterwarnings("ignore:Field name")
def test_a_field_of_any_name_can_be_imported_or_is_said(name: str, made: Generate) -> None:
    """Python reads a name in normal form (NFKC), where it may be reserved, or another field's."""
    generated = made(
        document(fields(**{name: TEXT, "a": TEXT, "from_": TEXT, "b": {"type": "array", "items": TEXT}}))
    )

    assert len(generated.kinds) == 1


CYCLES: dict[str, tuple[Json, Json]] = {
    "a reference to itself": (ref("A"), {"A": ref("A")}),
    "two references": (ref("A"), {"A": ref("B"), "B": ref("A")}),
    "allOf of itself": (ref("A"), {"A": {"allOf": [ref("A"), fields(a=TEXT)]}}),
    "allOf of itself alone": (ref("A"), {"A": {"allOf": [ref("A")]}}),
    "two that extend each other": (
        fields(x=ref("A")),
        {"A": {"allOf": [ref("B"), fields(a=TEXT)]}, "B": {"allOf": [ref("A"), fields(b=TEXT)]}},
    ),
    "a list of itself": (fields(x=ref("A")), {"A": {"type": "array", "items": ref("A")}}),
    "a map of itself": (fields(x=ref("A")), {"A": {"type": "object", "additionalProperties": ref("A")}}),
    "any JSON": (
        fields(x=ref("A")),
        {
            "A": {
                "anyOf": [
                    TEXT,
                    {"type": "array", "items": ref("A")},
                    {"type": "object", "additionalProperties": ref("A")},
                ]
            }
        },
    ),
    "a choice of itself": (fields(x=ref("A")), {"A": {"oneOf": [ref("A"), ref("A")]}}),
}


@pytest.mark.parametrize("name", CYCLES)
def test_a_schema_that_is_a_part_of_itself_is_read(name: str, made: Generate) -> None:
    """To its end, which is any JSON; drift looks at it, too."""
    content = document(*CYCLES[name])

    generated = made(content, GOOD)
    found = drift_of_documents(
        [content, document(*CYCLES[name], source="aws.partner/stripe.com", kind="invoice.paid")]
    )

    assert [kind for _, kind, _ in generated.kinds] == ["a", "good"]
    assert found.looked_at == 2


def diamonds(make: Callable[[Json], Json]) -> Json:
    """Components of which each has the next one twice: a path for each number of forty bits."""
    return {**{f"A{n}": make(ref(f"A{n + 1}")) for n in range(40)}, "A40": fields(a=TEXT)}


LARGE: dict[str, tuple[Json, Json]] = {
    "diamonds of allOf": (ref("A0"), diamonds(lambda each: {"allOf": [each, each, fields(b=TEXT)]})),
    "diamonds of choices": (
        fields(x=ref("A0")),
        diamonds(
            lambda each: {
                "anyOf": [{"type": "array", "items": each}, {"type": "object", "additionalProperties": each}]
            }
        ),
    ),
    "a long chain": (
        ref("A0"),
        {**{f"A{n}": fields(x=ref(f"A{n + 1}")) for n in range(2_000)}, "A2000": TEXT},
    ),
    "a long chain of bases": (
        ref("A0"),
        {
            **{f"A{n}": {"allOf": [ref(f"A{n + 1}"), fields(**{f"f{n}": TEXT})]} for n in range(2_000)},
            "A2000": fields(a=TEXT),
        },
    ),
    "deep": (reduce(lambda inner, _: fields(a=inner), range(DEEPEST), TEXT), {}),
}


@pytest.mark.parametrize("name", LARGE)
def test_a_document_without_end_is_left_out_by_name(name: str, made: Generate) -> None:
    """Steps are counted: it does not depend on how fast the machine is."""
    content = document(*LARGE[name], source="aws.partner/acme.com")
    ours = document(*LARGE[name], source="aws.partner/stripe.com", kind="invoice.paid")

    generated = made(content, GOOD)
    found = drift_of_documents([ours, GOOD])

    assert [kind for _, kind, _ in generated.kinds] == ["good"]
    assert "too large" in generated.notes[0] or "nested deeper" in generated.notes[0]
    assert found.looked_at == 2


@pytest.mark.parametrize("count", [100, 300, 600])
def test_a_chain_that_python_can_follow_is_generated_or_left_out(count: int, made: Generate) -> None:
    """Whatever part of the generator would be the first to nest too deep."""
    chain = {**{f"A{n}": fields(x=ref(f"A{n + 1}")) for n in range(count)}, f"A{count}": fields(a=TEXT)}

    generated = made(document(ref("A0"), chain), GOOD)

    assert [kind for _, kind, _ in generated.kinds][-1] == "good"


def test_a_document_in_itself_is_refused() -> None:
    """Python objects can do that, and JSON cannot."""
    content = document(fields(a=TEXT))
    content["components"]["schemas"]["AWSEvent"]["properties"]["detail"] = content

    with pytest.raises(InvalidDocumentError, match="too large"):
        normalised(content)


ODD: list[Any] = [
    None,
    1,
    -1.5,
    "x",
    "",
    True,
    [],
    [1],
    {},
    {"a": 1},
    ["$ref"],
    {"$ref": 1},
    [[{}]],
    HOSTILE,
    LONG,
]


def odd_documents(random: Random) -> Iterator[object]:
    """The rich document with something odd at one place, or one key of it twice under another name."""
    places = [place for place, _ in walk(RICH)]
    for place in random.sample(places, min(len(places), 25 * HOW_MUCH)):
        for odd in random.sample(ODD, min(len(ODD), 2 + HOW_MUCH)):
            yield replaced(RICH, place, odd)
        if place and isinstance(place[-1], str):
            copy = deepcopy(RICH)
            owner = at(copy, place[:-1])
            owner[random.choice([HOSTILE, LONG, "$ref", "allOf", "items", "__init__"])] = owner[place[-1]]
            yield copy


def test_odd_documents_are_read_or_left_out(made: Generate) -> None:
    """None stops the others, or the reading; each text about them is one that can be shown."""
    for content in odd_documents(Random(7)):
        documents = [content] if is_object(content) else []
        generated = made(*documents, GOOD)
        found = drift_of_documents(documents)
        assert "good" in [kind for _, kind, _ in generated.kinds]
        assert found.looked_at == len(documents)


# Folders


def write(folder: Path, name: str, content: bytes | str | Json) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    content = json.dumps(content) if isinstance(content, dict) else content
    path.write_bytes(content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content)


def test_a_folder_of_anything_gives_its_documents(tmp_path: Path) -> None:
    """What is not one is named, with the reason; directories and pipes are not waited for."""
    write(tmp_path, "good.json", GOOD)
    write(tmp_path, "inner.json/rich.json", RICH)
    write(tmp_path, "latin.json", b'{"openapi": "\xe9"}')
    write(tmp_path, "utf16.json", json.dumps(GOOD).encode("utf-16"))
    write(tmp_path, "bom.json", b"\xef\xbb\xbf" + json.dumps(document(TEXT, kind="bom")).encode())
    write(tmp_path, "deep.json", "[" * 100_000)
    write(tmp_path, "number.json", '{"openapi": ' + "9" * 5_000 + "}")
    write(tmp_path, "halves.json", json.dumps(document(fields(**{"\ud800": TEXT}), kind="halves")))
    write(tmp_path, "version.json", {**document(TEXT, kind="v"), "x-registry": {"version": "9" * 10_000}})
    write(tmp_path, f"{HOSTILE[1:40].replace('/', '').replace(chr(0), '')}.json", "{")
    with (tmp_path / "large.json").open("wb") as large:
        large.truncate(LARGEST + 1)
    os.mkfifo(tmp_path / "pipe.json")
    (tmp_path / "nowhere.json").symlink_to(tmp_path / "none.json")
    (tmp_path / "device.json").symlink_to("/dev/zero")
    problems: list[InvalidDocumentError] = []

    found = list(documents_in(tmp_path, problems.append))

    kinds = sorted(
        at(each, ("components", "schemas", "AWSEvent"))["x-amazon-events-detail-type"] for each in found
    )
    assert kinds == ["a", "bom", "good", "halves", "v"]
    said = {problem.document: str(problem) for problem in problems}
    assert {"latin.json", "utf16.json", "deep.json", "number.json", "large.json"} < said.keys()
    assert {"pipe.json", "nowhere.json", "device.json"} < said.keys()
    assert "not UTF-8 text: see byte 13" in said["latin.json"]
    assert len(problems) == 9
    for text in said.values():
        check_text(text)


def test_without_somebody_to_tell_the_first_problem_is_raised(tmp_path: Path) -> None:
    """With the name of its file."""
    write(tmp_path, "bad.json", b"\xff")

    with pytest.raises(InvalidDocumentError, match="not UTF-8") as error:
        list(documents_in(tmp_path))

    assert error.value.document == "bad.json"


class Registry:
    """A client of a registry that has no schemas, or one."""

    def __init__(self, *rows: Json, content: str = "") -> None:
        self._rows, self._content = rows, content

    def get_paginator(self, operation: str) -> Any:
        return self

    def paginate(self, **arguments: object) -> list[Json]:
        return [{"Schemas": list(self._rows)}]

    def describe_schema(self, **arguments: object) -> Json:
        return {"Type": "OpenApi3", "Content": self._content, "SchemaVersion": "1"}


@pytest.mark.parametrize(
    "file",
    ["../precious.json", "ABSOLUTE", "inner/../../precious.json", "precious.json", ".", "..", "", "a\0b"],
)
def test_a_download_touches_nothing_that_no_download_wrote(file: str, tmp_path: Path) -> None:
    """Whatever the index says: it may have come with the folder."""
    folder = tmp_path / "folder"
    arn = "arn:aws:schemas:eu-west-1:123456789012:schema/mine/gone"
    write(tmp_path, "precious.json", "precious")
    write(folder, "precious.json", "precious")
    (folder / "inner").mkdir()
    entry = {
        "arn": arn,
        "version": None,
        "modified": "",
        "file": file.replace("ABSOLUTE", str(tmp_path / "precious.json")),
    }
    write(folder, "index.jsonl", f"{json.dumps(entry)}\n[]\n{{\n\x00\n{'[' * 100_000}\n")

    client: Any = Registry()
    done = download(client, "mine", folder)

    assert done.removed == 0
    assert (tmp_path / "precious.json").read_text() == (folder / "precious.json").read_text() == "precious"


def test_a_download_follows_no_links_out_of_its_folder(tmp_path: Path) -> None:
    """A link that is where a file goes is replaced; what it leads to stays."""
    row = {"SchemaArn": "arn:aws:schemas:eu-west-1:1:schema/mine/a", "SchemaName": "a", "LastModified": "1"}
    client: Any = Registry(row, content=json.dumps(GOOD))
    download(client, "mine", tmp_path / "first")
    (name,) = [path.name for path in (tmp_path / "first").glob("*.json")]
    folder = tmp_path / "folder"
    for link in (name, f"{name}.new", "index.jsonl", "index.jsonl.new"):
        write(tmp_path, f"outside/{link}", "")
        folder.mkdir(exist_ok=True)
        (folder / link).symlink_to(tmp_path / "outside" / link)

    download(client, "mine", folder)

    assert [path.read_text() for path in (tmp_path / "outside").iterdir()] == [""] * 4
    assert (folder / name).read_text() == (tmp_path / "first" / name).read_text()
    assert not (folder / name).is_symlink()
    assert not (folder / "index.jsonl").is_symlink()


def test_generate_removes_nothing_that_it_did_not_write(tmp_path: Path) -> None:
    """A link out of the package, a directory with a module's name, or bytes that are not text."""
    write(tmp_path, "outside/old.py", "# Generated by somebody\n")
    for name in ("my_link", "my_directory", "my_bytes"):
        folder = tmp_path / name
        folder.mkdir()
        if name == "my_link":
            (folder / "events").symlink_to(tmp_path / "outside")
        elif name == "my_directory":
            (folder / "events" / "a.py").mkdir(parents=True)
        else:
            write(folder, "models/a.py", b"\xff\xfe")

        with pytest.raises(ForeignFileError):
            generate([GOOD], folder)

    assert (tmp_path / "outside" / "old.py").exists()


def test_what_is_generated_of_a_hostile_document_is_one_program(tmp_path: Path) -> None:
    """Its texts go into docstrings and comments, as far as they are printable: no line is another's."""
    content = document(
        {
            **fields(**{"a": {**TEXT, "description": HOSTILE + LONG}, HOSTILE: TEXT}),
            "description": f'{HOSTILE}"""\nimport os',
        }
    )
    content["info"]["title"] = HOSTILE

    generated = generate([content], tmp_path / "my_hostile")

    for path in (tmp_path / "my_hostile").rglob("*.py*"):
        text = path.read_text(encoding="utf-8")
        assert {each for each in text if not each.isprintable()} <= {"\n"}
        assert "import os" not in text.replace("import os\n", "import os ") or '"""' in text
    subprocess.run([sys.executable, "-m", "compileall", "-q", str(tmp_path)], check=True, timeout=600)
    for note in generated.notes:
        check_text(note)


def test_no_document_at_all_is_an_error_that_says_why() -> None:
    """With the reasons, of which there may be many."""
    with pytest.raises(NoEventsError) as error:
        generate([document(TEXT, source="", kind=HOSTILE)] * 1_000, Path("nowhere_at_all"))

    check_text(str(error.value))
    assert not Path("nowhere_at_all").exists()
