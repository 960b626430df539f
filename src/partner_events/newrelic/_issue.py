"""Notifications of issues, with the fields of New Relic's default template."""

from datetime import datetime

from partner_events._events.event import from_milliseconds
from partner_events.newrelic._event import NewRelicEvent
from partner_events.newrelic.models.issue import Issue

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.newrelic.models._types import IssueFields
    from partner_events.patterns._building.fields import KindFields, classfield


class IssueEvent(NewRelicEvent):
    """A notification of an issue. For a template of your own, subclass `Issue` and the event."""

    detail: Issue

    if TYPE_CHECKING:

        @classfield
        def fields(cls) -> KindFields[IssueFields, IssueFields]: ...

    @property
    def payload(self) -> Issue:
        """The issue, which is the whole detail."""
        return self.detail

    @property
    def is_correlated(self) -> bool | None:
        """``detail.isCorrelated``, also where the template makes it text; None if it is absent."""
        found = self.detail.isCorrelated
        return _BOOLEANS.get(found.strip().lower()) if isinstance(found, str) else found

    @property
    def total_incidents(self) -> int | None:
        """``detail.totalIncidents``, also where the template makes it text; None if it is absent."""
        return _integer(self.detail.totalIncidents)

    @property
    def created_at(self) -> datetime | None:
        """``detail.createdAt`` as an aware datetime; None if it is absent."""
        return from_milliseconds(self.detail.createdAt)

    @property
    def updated_at(self) -> datetime | None:
        """``detail.updatedAt`` as an aware datetime; None if it is absent."""
        return from_milliseconds(self.detail.updatedAt)

    @property
    def occurred_at(self) -> datetime:
        """When the issue changed, ``detail.updatedAt``; `time` if the template leaves it out."""
        return from_milliseconds(getattr(self.detail, "updatedAt", None)) or self.time


_BOOLEANS = {"true": True, "false": False}


def _integer(value: int | str | None) -> int | None:
    """The number, or that of a text's digits: a template may put quotes around it."""
    if not isinstance(value, str):
        return value
    digits = value.strip()
    # More digits are no number that New Relic sends, and Python takes long to read very many.
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) <= _DIGITS else None


_DIGITS = 19
