"""How a release of Stripe's is taken into the history of its API, and what the documents say of it."""

from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT

from codegen.importers import stripe_history
from codegen.importers.stripe_history import History, Shape, Span, advance, read, to_text
from codegen.importers.stripe_versions import Annotator, Written

pytestmark = pytest.mark.tools

Schema = dict[str, Any]
FOLDER = ROOT / "schemas" / "stripe"
TEXT, NUMBER = Shape("string", False, (), ()), Shape("integer", False, (), ())


def history() -> History:
    found = History(["2024-01-01", "2025-01-01"], "2024-01-01")
    found.objects["coin"] = {
        "": [Span("2024-01-01", None, "", "")],
        "id": [Span("2024-01-01", None, "string", "")],
        "owner": [Span("2024-01-01", "2024-01-01", "object", "n")],
        "owner.name": [Span("2024-01-01", "2024-01-01", "string", "")],
        "value": [Span("2024-01-01", "2024-01-01", "string", ""), Span("2025-01-01", None, "integer", "n+")],
    }
    return found


def documents() -> dict[str, dict[str, Schema]]:
    properties: Schema = {
        "object": {"type": "string", "enum": ["coin"]},
        "id": {"type": "string"},
        "value": {"type": "integer", "nullable": True},
    }
    return {"coin": {"Coin": {"type": "object", "properties": properties, "required": ["object", "id"]}}}


@pytest.fixture
def written(tmp_path: Path) -> Written:
    path = tmp_path / "versions.toml"
    path.write_text(
        '[replaced."coin"]\n"owner" = ""\n[seen]\n[only_expanded]\n[still_sent]\n[added_later]\n[delivered]\n'
    )
    return Written(path)


def test_the_committed_history_is_as_it_is_written() -> None:
    """Read and written again, it is the same text."""
    path = FOLDER / "history.toml"

    assert to_text(read(path)) == path.read_text(encoding="utf-8")


def test_what_is_written_of_fields_names_fields_that_are_known() -> None:
    """Of the history, or of deliveries alone."""
    known = read(FOLDER / "history.toml")
    found = Written(FOLDER / "versions.toml")

    for place in found.places():
        tag, _, path = place.partition(":")
        assert path in known.objects[tag] or place in found.seen, place


def test_a_field_that_a_release_removes_ends_with_the_version_before() -> None:
    """Its known values are kept, since no definition has them any more."""
    found = history()
    before = {("coin", "id"): Shape("string", False, ("a", "b"), ()), ("coin", "value"): NUMBER}

    advance(found, "2026-01-01", before, {("coin", "value"): NUMBER})

    assert found.versions[-1] == "2026-01-01"
    assert found.objects["coin"]["id"][-1].last == "2025-01-01"
    assert found.words == {"coin:id": ["a", "b"]}


def test_a_new_field_that_may_be_null_is_asked_about() -> None:
    """The package does not say whether it may be left out, too."""
    found = history()

    asked = advance(found, "2026-01-01", {}, {("coin", "a"): TEXT, ("coin", "b"): Shape("id", True, (), ())})

    assert asked == ["coin:b"]
    assert [str(found.objects["coin"][name][-1]) for name in "ab"] == [
        "2026-01-01.. string",
        "2026-01-01.. id ?n",
    ]


def test_a_field_that_comes_without_a_new_version_was_added_during_it() -> None:
    """Deliveries of that version may be older than the field."""
    found = history()

    advance(found, "2025-01-01", {}, {("coin", "a"): TEXT})

    assert str(found.objects["coin"]["a"][0]) == "2025-01-01.. string +"


def test_a_value_that_a_release_no_longer_documents_is_kept_and_forgotten_once_it_is_back() -> None:
    """Deliveries of versions before have it."""
    found = history()
    words = [Shape("string", False, each, ()) for each in (("a", "b"), ("b", "c"), ("a", "b", "c"))]

    advance(found, "2026-01-01", {("coin", "id"): words[0]}, {("coin", "id"): words[1]})
    assert found.former == {"coin:id": ["a"]}
    advance(found, "2027-01-01", {("coin", "id"): words[1]}, {("coin", "id"): words[2]})

    assert found.former == {}


def test_documents_have_former_values_and_what_deliveries_show() -> None:
    """The values beside those of today, and of versions up to one what definitions do not say."""
    found, schemas = history(), documents()
    found.former["coin:id"] = ["a", "b"]
    schemas["coin"]["Coin"]["properties"]["id"]["x-extensible-enum"] = ["b", "c"]
    written = Written(FOLDER / "versions.toml")
    written.delivered = {"coin:id": "2024-01-01 ?n"}

    Annotator(found, written, schemas, lambda wire, schema: {}).run()

    assert schemas["coin"]["Coin"]["properties"]["id"] == {
        "type": "string",
        "x-extensible-enum": ["b", "c"],
        "x-earlier": [{"until": "2024-01-01", "required": None, "nullable": True}],
        "x-former-values": ["a"],
    }


def test_a_field_that_changes_its_type_has_two_spans() -> None:
    """The documents say how it was before."""
    found = history()

    advance(found, "2026-01-01", {("coin", "id"): TEXT}, {("coin", "id"): NUMBER})

    assert [str(span) for span in found.objects["coin"]["id"]] == [
        "2024-01-01..2025-01-01 string",
        "2026-01-01.. integer",
    ]


def test_documents_say_what_is_always_sent_and_since_when(written: Written) -> None:
    """Of a field of today: presence, first version, and how it was before."""
    schemas = documents()

    Annotator(history(), written, schemas, lambda wire, schema: {}).run()

    coin = schemas["coin"]["Coin"]
    assert coin["required"] == ["object", "id", "value"]
    assert coin["properties"]["value"] == {
        "type": "integer",
        "nullable": True,
        "x-earlier": [{"until": "2024-01-01", "nullable": False, "type": "string"}],
    }


def test_documents_keep_what_is_gone(written: Written) -> None:
    """With the objects in it, the last version, and that nothing took its place."""
    schemas = documents()

    Annotator(history(), written, schemas, lambda wire, schema: {}).run()

    assert schemas["coin"]["Coin"]["properties"]["owner"] == {
        "allOf": [{"$ref": "#/components/schemas/CoinOwner"}],
        "nullable": True,
        "deprecated": True,
        "x-until": "2024-01-01",
        "x-replaced-by": "",
        "x-always-sent": True,
    }
    assert schemas["coin"]["CoinOwner"]["required"] == ["name"]


def test_what_is_gone_is_not_taken_for_new() -> None:
    """The fields of committed documents are compared without those that are retired."""
    schemas = documents()
    schemas["coin"]["Coin"]["properties"]["old"] = {"type": "string", "x-until": "2024-01-01"}

    found = stripe_history.shapes(schemas, {("coin", "Coin"): "coin"})

    assert [path for _, path in found] == ["object", "id", "value"]
