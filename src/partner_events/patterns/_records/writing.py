"""Filter criteria that let pass what a pattern matches."""

from __future__ import annotations

from partner_events.patterns._language.errors import LENGTH, InvalidCriteriaError
from partner_events.patterns._language.json import JsonObject, read, write
from partner_events.patterns._language.rules import as_branches
from partner_events.patterns._records.services import CONTENT, TAKEN, UNFILTERED, check_operators

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, TypeAlias

    from partner_events.patterns._language.json import Json
    from partner_events.patterns._language.rules import Rule
    from partner_events.patterns._records.services import Service

    FilteredCarrier: TypeAlias = Literal["sqs", "kinesis", "kafka", "mq"]
    Transformer: TypeAlias = Literal["RAW", "WITH_METADATA"]

CARRIERS: dict[str, FilteredCarrier] = {"sqs": "sqs", "kinesis": "kinesis", "kafka": "kafka", "mq": "mq"}


def criteria_of(
    text: str, rules: Sequence[Rule], carrier: str, service: str, transformer: str
) -> dict[str, object]:
    """The ``FilterCriteria`` for a pattern, given as its JSON and as its rules.

    Raises:
        InvalidCriteriaError: No criteria can express it.
        ValueError: There is no such carrier, service or transformer.
    """
    if carrier not in CARRIERS:
        reason = UNFILTERED.get(carrier)
        if reason is None:
            raise ValueError(f"{carrier!r} is not a carrier; write one of {', '.join(CARRIERS)}")
        raise InvalidCriteriaError(
            f"records of the carrier {carrier} cannot be filtered so: {reason}",
            advice=f"criteria are for {', '.join(CARRIERS)}",
        )
    if service not in TAKEN:
        raise ValueError(f"{service!r} is not a service; write one of {', '.join(TAKEN)}")
    if transformer not in ("RAW", "WITH_METADATA"):
        raise ValueError(f"{transformer!r} is not a transformer; write RAW or WITH_METADATA")
    key = CONTENT[CARRIERS[carrier]]
    known: Service = "pipes" if service == "pipes" else "lambda"
    check_operators((field for rule in rules for field in rule.values()), known)
    inside = (key, "Data") if transformer == "WITH_METADATA" else (key,)
    return {"Filters": [{"Pattern": each} for each in _texts(read(text), rules, inside, known)]}


def _texts(tree: Json, rules: Sequence[Rule], inside: tuple[str, ...], service: Service) -> list[str]:
    whole = _within(tree, inside)
    if len(whole) <= LENGTH:
        return [whole]
    # Of several filters any may match, as of the branches of a `$or`.
    several = [_within(as_branches([rule], {}), inside) for rule in rules]
    if 1 < len(several) <= TAKEN[service].usual and all(len(each) <= LENGTH for each in several):
        return several
    raise InvalidCriteriaError(
        f"the pattern has {len(whole):,} characters as a filter; a filter takes {LENGTH:,}",
        advice="ask for less, or replace lists of values by prefixes",
    )


def _within(tree: Json, inside: tuple[str, ...]) -> str:
    for key in reversed(inside):
        tree = JsonObject([(key, tree)])
    return write(tree)
