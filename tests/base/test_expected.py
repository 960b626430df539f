"""What is said to a caller who passes something of another type."""

from collections.abc import Callable
from typing import Any

import pytest

from partner_events.dedupe import Deduplicator
from partner_events.drift import drift_of_deliveries
from partner_events.patterns import InputTransformer, PatternSet, to_sam, to_terraform
from partner_events.testing import sample

ANY: Any = {"source": ["shop"]}
TABLE: Any = "table"

WRONG: dict[str, tuple[Callable[[], object], str]] = {
    "a kind's name": (lambda: sample(TABLE), "expected the class of a kind"),
    "a table's name": (lambda: Deduplicator(TABLE, consumer="x"), "expected a store, such as DynamoDBStore"),
    "a store's class": (lambda: Deduplicator(type(TABLE), consumer="x"), "got the class str"),  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    "a pattern's JSON": (lambda: to_sam(ANY, bus="orders"), "expected an event pattern"),
    "a pattern's text": (lambda: to_terraform(TABLE, label="a", bus="orders"), "expected an event pattern"),
    "patterns alone": (lambda: PatternSet(TABLE), "expected a mapping of names to event patterns"),
    "patterns' JSON": (lambda: PatternSet({"a": ANY}), "expected event patterns"),
    "a template": (lambda: InputTransformer(TABLE, "x"), "expected a mapping of names to paths"),
    "one delivery": (lambda: drift_of_deliveries(ANY), "expected several deliveries"),
    "one text": (lambda: drift_of_deliveries(TABLE), "got a value of type str"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_mixed_up_is_answered_by_what_to_pass(name: str) -> None:
    """Not by the name of an attribute that it lacks."""
    call, said = WRONG[name]

    with pytest.raises(TypeError, match=said):
        call()
