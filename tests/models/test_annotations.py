"""A user's classes may name what comes later in their module, however this Python evaluates annotations."""

import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from conftest import import_from

from partner_events import parse_event
from partner_events.catalog import temporary_registrations
from partner_events.patterns import EventPattern
from partner_events.testing import sample

MODULE = """\
from partner_events import Model, PartnerEvent, register


@register
class OrderPlaced(PartnerEvent, source="shop", detail_type="OrderPlaced"):
    detail: Order


class Order(Model):
    lines: list[Line]
    replaces: Order | None = None


class Line(Model):
    sku: str
    count: int | None = None
"""

QUOTED = (
    MODULE.replace(": Order\n", ": 'Order'\n")
    .replace("list[Line]", "list['Line']")
    .replace("Order | None", "'Order | None'")
)

SPELLINGS = [
    pytest.param(QUOTED, id="quoted"),
    pytest.param(f"from __future__ import annotations\n{MODULE}", id="from __future__"),
    pytest.param(
        MODULE,
        id="bare",
        marks=pytest.mark.skipif(
            sys.version_info < (3, 14), reason="before Python 3.14 a name must stand for something"
        ),
    ),
]


@pytest.fixture(params=SPELLINGS)
def shop(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A module of a user's, whose first class names those below it."""
    (tmp_path / "shop_events.py").write_text(request.param, encoding="utf-8")
    import_from(tmp_path, monkeypatch)
    monkeypatch.delitem(sys.modules, "shop_events", raising=False)
    with temporary_registrations():
        yield import_module("shop_events")
    del sys.modules["shop_events"]


def delivery(shop: Any, **detail: object) -> dict[str, Any]:
    return {**sample(shop.OrderPlaced).to_dict(), "detail": detail}


def test_a_delivery_is_read_to_classes_that_come_later(shop: Any) -> None:
    """At any depth, and tolerantly."""
    lines = [{"sku": "a", "count": 1}, {"sku": "b", "count": "2"}]

    event = parse_event(delivery(shop, lines=lines, replaces={"lines": []}), shop.OrderPlaced)

    assert type(event.detail) is type(event.detail.replaces) is shop.Order
    assert [line.sku for line in event.detail.lines] == ["a", "b"]
    assert [each.path for each in event.deviations()] == [("detail", "lines", 1, "count")]


def test_a_pattern_is_made_of_classes_that_come_later(shop: Any) -> None:
    """Before a delivery was read, too."""
    pattern = EventPattern.of(shop.OrderPlaced, shop.OrderPlaced.fields.detail.lines.sku.equals("a"))

    assert pattern.to_dict()["detail"] == {"lines": {"sku": ["a"]}}
    assert pattern.matches(delivery(shop, lines=[{"sku": "a"}]))


def test_a_sample_is_made_of_classes_that_come_later(shop: Any) -> None:
    """It is valid to the last line."""
    made = sample(shop.OrderPlaced, {"detail.lines": [{"sku": "a", "count": 3}]})

    event = parse_event(made.to_dict(), shop.OrderPlaced, strict=True)

    assert [type(line) for line in event.detail.lines] == [shop.Line]
    assert [line.count for line in event.detail.lines] == [3]


def test_a_json_schema_describes_classes_that_come_later(shop: Any) -> None:
    """As pydantic's own do."""
    schema = shop.OrderPlaced.model_json_schema()

    assert schema["$defs"].keys() >= {"Line", "Order"}
