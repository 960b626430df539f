"""Explanations of matches without secrets and sensitive values."""

from partner_events import parse_event
from partner_events._events.event import sensitive_fields
from partner_events.cli._values import hidden_at
from partner_events.errors import PartnerEventsError
from partner_events.patterns import ExplainedBranch, ExplainedCondition, Explanation


def covered(why: Explanation, delivery: dict[str, object]) -> Explanation:
    """The explanation with secrets and sensitive values covered."""
    sensitive = _sensitive(delivery)
    branches = (
        ExplainedBranch(branch.matched, _conditions(branch.conditions, sensitive)) for branch in why.branches
    )
    return Explanation(why.matched, _conditions(why.conditions, sensitive), tuple(branches), why.note)


def _sensitive(delivery: dict[str, object]) -> frozenset[str]:
    """The fields that the delivery's class marks as sensitive; none if it cannot be parsed."""
    try:
        return sensitive_fields(parse_event(delivery))
    except PartnerEventsError:
        return frozenset()


def _conditions(
    conditions: tuple[ExplainedCondition, ...], sensitive: frozenset[str]
) -> tuple[ExplainedCondition, ...]:
    return tuple(_condition(each, sensitive) for each in conditions)


def _condition(each: ExplainedCondition, sensitive: frozenset[str]) -> ExplainedCondition:
    instead = hidden_at(each.path, each.found[0], sensitive) if each.found else None
    if instead is None:
        return each
    # The hint may reveal the value, so it is left out.
    return ExplainedCondition(each.path, each.place, each.condition, each.met, (instead,), None)
