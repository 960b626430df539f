"""Assertions that say why they fail."""

from __future__ import annotations

from collections.abc import Mapping

from partner_events._events.event import PartnerEvent
from partner_events.patterns._pattern import EventPattern


def assert_matches(
    pattern: EventPattern | Mapping[str, object] | str,
    event: PartnerEvent | Mapping[str, object] | str | bytes,
) -> None:
    """Fail unless a rule with this pattern would deliver the event, and say why it would not.

    Raises:
        AssertionError: The pattern does not match; the message is `EventPattern.explain`'s.
        InvalidPatternError: EventBridge would refuse the pattern.
    """
    __tracebackhide__ = True
    checked = pattern if isinstance(pattern, EventPattern) else EventPattern.parse(pattern)
    explanation = checked.explain(event)
    if not explanation.matched:
        raise AssertionError(str(explanation))
