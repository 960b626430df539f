"""Advice is the same from the table for browsers as from the models."""

import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from partner_events._wire.json import is_array, is_object
from partner_events.patterns import EventPattern
from partner_events.patterns._advice.shape_table import shape_table
from partner_events.patterns._advice.shapes import use_table

pytestmark = pytest.mark.once

SAMPLES = Path(__file__).parents[2] / "samples"

TRIED = (
    "stripe/payment_intent.succeeded",
    "stripe/invoice.paid",
    "datadog/query_alert_monitor",
)

MOST = 9
"""How many fields of each sample are tried."""

STRIPE = {"source": [{"prefix": "aws.partner/stripe.com/"}]}

OTHERS: tuple[dict[str, object], ...] = (
    {**STRIPE, "detail-type": ["invoice.paid"], "detail": {"amount_due": [5]}},
    {**STRIPE, "detail-type": ["invoice.paid"], "detail": {"data": {"object": {"metadata": {"a.b": ["x"]}}}}},
    {**STRIPE, "detail-type": ["invoice.paid"], "detail": {"data": {"object": {"metadata": ["x"]}}}},
    {**STRIPE, "detail-type": ["invoice.paid"], "detail": {"data": {"object": {"status": {"x": [1]}}}}},
    {**STRIPE, "detail-type": ["invoice.paid"], "detail": {"data": {"object": {"quote": ["x"]}}}},
    {"source": [{"prefix": "aws.partner/datadog.com/"}], "detail": {"event_type": ["query_alert_monitr"]}},
)


@pytest.fixture(scope="module")
def table() -> dict[str, object]:
    """As the archive has it: JSON."""
    found: dict[str, object] = json.loads(json.dumps(shape_table(("datadog", "stripe"))))
    return found


@pytest.fixture
def with_table() -> Iterator[None]:
    yield
    use_table(None)


def leaves(value: object, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], object]]:
    if is_object(value):
        for key, inner in value.items():
            yield from leaves(inner, (*path, key))
    elif not is_array(value):
        yield path, value


def patterns_of(name: str) -> Iterator[dict[str, object]]:
    """Patterns of a sample's fields: right, and with a mistake in the path, the value or its type."""
    delivery: dict[str, Any] = json.loads((SAMPLES / f"{name}.json").read_text(encoding="utf-8"))
    envelope = {"source": [delivery["source"]], "detail-type": [delivery["detail-type"]]}
    found = list(leaves(delivery["detail"], ()))
    for path, value in islice(found, 0, None, len(found) // MOST + 1):
        wrong_value = f"{value}x" if isinstance(value, str) else "x"
        for names, asked in (
            (path, value),
            ((*path[:-1], f"{path[-1]}x"), value),
            ((*path, "x"), value),
            (path[-1:], value),
            (path, wrong_value),
            (path, 17),
        ):
            inner: object = [asked]
            for each in reversed(names):
                inner = {each: inner}
            yield {**envelope, "detail": inner}


def warned(pattern: dict[str, object]) -> list[object]:
    return [each.args for each in EventPattern.parse(pattern).warnings]


@pytest.mark.usefixtures("with_table")
def test_the_table_says_what_the_models_say(table: dict[str, object]) -> None:
    """Of right fields and words nothing, of wrong ones the same, with place and suggestion."""
    tried = [*OTHERS, *(each for name in TRIED for each in patterns_of(name))]
    of_models = [warned(each) for each in tried]
    use_table(table)
    of_table = [warned(each) for each in tried]

    assert [each for each in zip(tried, of_models, of_table, strict=True) if each[1] != each[2]] == []
    assert sum(map(bool, of_models)) > len(tried) / 3


def test_what_is_no_table_is_an_error() -> None:
    """And not a table of nothing."""
    with pytest.raises(ValueError, match="not a table"):
        use_table({"nodes": {}})
