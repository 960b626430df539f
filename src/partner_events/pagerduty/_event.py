"""The base class of PagerDuty's events."""

from datetime import datetime
from typing import ClassVar, Literal

from partner_events._events.event import PartnerEvent, moment
from partner_events.pagerduty.models.incident import Incident, PagerDutyDetail, Reference

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.pagerduty.models import LogEntry
    from partner_events.pagerduty.models._types import IncidentFields, PagerDutyDetailFields
    from partner_events.patterns._building.fields import KindFields, classfield


class PagerDutyEvent(PartnerEvent):
    """Something happened to an incident. There is a subclass for each documented event type.

    https://developer.pagerduty.com/docs/webhooks/v2-overview/
    """

    docs_url: ClassVar[str] = "https://developer.pagerduty.com/docs/webhooks/v2-overview/"

    detail: PagerDutyDetail

    if TYPE_CHECKING:

        @classfield
        def fields(cls) -> KindFields[PagerDutyDetailFields, IncidentFields]: ...

    @property
    def partner(self) -> Literal["pagerduty"]:
        return "pagerduty"

    @property
    def kind(self) -> str:
        """The message's event type, such as ``"incident.trigger"``."""
        return self.detail.event

    @property
    def payload(self) -> Incident:
        """The incident as it was after the change, ``detail.incident``."""
        return self.detail.incident

    @property
    def occurred_at(self) -> datetime:
        """When it happened at PagerDuty, ``detail.created_on``; `time` if that is not a time."""
        return moment(getattr(self.detail, "created_on", None)) or self.time

    @property
    def log_entry(self) -> "LogEntry | None":
        """The log entry of what happened, the first of ``detail.log_entries``; None if there is none.

        Only an escalation to several people has more than one.
        """
        return next(iter(self.detail.log_entries), None)

    @property
    def agent(self) -> Reference | None:
        """Who did it, the log entry's ``agent``: a user, a service or an integration."""
        entry = self.log_entry
        return entry.agent if entry else None

    @property
    def note(self) -> str | None:
        """The text of a note, if one was written; for `IncidentAnnotate`, the note itself."""
        entry = self.log_entry
        return (entry.note or entry.channel.content) if entry else None

    @property
    def assignees(self) -> list[Reference]:
        """Those to whom the incident is now assigned, in the order of ``payload.assignments``."""
        return [assignment.assignee for assignment in self.payload.assignments]

    @property
    def priority(self) -> str | None:
        """The name of the incident's priority, such as ``P1``; None if it has none."""
        found = self.payload.priority
        return (found.name or found.summary) if found else None

    @property
    def incident_created_at(self) -> datetime | None:
        """``payload.created_at`` as an aware datetime; None if it is not a time."""
        return moment(self.payload.created_at)

    @property
    def last_status_change_at(self) -> datetime | None:
        """``payload.last_status_change_at`` as an aware datetime; None if it is not a time."""
        return moment(self.payload.last_status_change_at)
