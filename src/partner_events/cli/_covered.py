"""What commands show of a delivery's values: no secrets, and nothing that a partner marks as sensitive."""

from partner_events import parse_event
from partner_events._base.lazy import PACKAGE, load
from partner_events._events.event import PartnerEvent, sensitive_fields
from partner_events._kinds.identify import sender_of
from partner_events._kinds.tables import events_of, is_ours
from partner_events._wire.json import is_object
from partner_events._wire.secrets import Cover
from partner_events.errors import PartnerEventsError
from partner_events.patterns import (
    CriteriaExplanation,
    ExplainedBranch,
    ExplainedCondition,
    ExplainedFilter,
    Explanation,
)


def cover_of(event: PartnerEvent) -> Cover:
    """What to show instead of an event's values."""
    return Cover(sensitive_fields(event), event.raw)


def covered_delivery(delivery: dict[str, object]) -> dict[str, object]:
    """The delivery with secrets and sensitive values covered."""
    covered = Cover(sensitive_in(delivery)).copy(delivery)
    assert is_object(covered)
    return covered


def covered_explanation(why: Explanation, delivery: dict[str, object]) -> Explanation:
    """The explanation with secrets and sensitive values covered."""
    return _covered(why, Cover(sensitive_in(delivery), delivery))


def covered_criteria(
    why: CriteriaExplanation, record: dict[str, object], content: object
) -> CriteriaExplanation:
    """The same of a record with its content decoded, which may be a delivery."""
    sensitive = sensitive_in(content) if is_object(content) else frozenset[str]()
    cover = Cover(sensitive, record)
    return CriteriaExplanation(
        tuple(ExplainedFilter(each.index, _covered(each.explanation, cover)) for each in why.filters)
    )


def _covered(why: Explanation, cover: Cover) -> Explanation:
    branches = (
        ExplainedBranch(branch.matched, _conditions(branch.conditions, cover)) for branch in why.branches
    )
    return Explanation(why.matched, _conditions(why.conditions, cover), tuple(branches), why.note)


def sensitive_in(delivery: dict[str, object]) -> frozenset[str]:
    """The fields that the delivery's class marks as sensitive.

    Of a delivery that cannot be parsed, those that any class of its partner marks.
    """
    try:
        return sensitive_fields(parse_event(delivery))
    except (PartnerEventsError, RecursionError):
        source = delivery.get("source")
        partner = sender_of(source) if isinstance(source, str) else None
        return _of_partner(partner) if partner and is_ours(partner) else frozenset()


def _of_partner(partner: str) -> frozenset[str]:
    found: set[str] = set()
    for name, module in events_of(partner).WRITTEN.items():
        written: object = load(f"{PACKAGE}.{partner}.{module}", name)
        if isinstance(written, type) and issubclass(written, PartnerEvent):
            found |= written.__event_sensitive__
    return frozenset(found)


def _conditions(conditions: tuple[ExplainedCondition, ...], cover: Cover) -> tuple[ExplainedCondition, ...]:
    return tuple(_condition(each, cover) for each in conditions)


def _condition(each: ExplainedCondition, cover: Cover) -> ExplainedCondition:
    # What the path says, it says of all values that say anything.
    telling = next((value for value in each.found if not (value is None or isinstance(value, bool))), None)
    instead = cover.at(each.path, telling) or next(filter(None, map(cover.value, each.found)), None)
    if instead is None:
        return each
    # The hint may reveal the value, so it is left out.
    return ExplainedCondition(each.path, each.place, each.condition, each.met, (instead,), None)
