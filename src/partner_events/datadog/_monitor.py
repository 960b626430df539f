"""Alerts of monitors: a monitor changed its state, or repeated its state."""

import re
from datetime import datetime

from partner_events._events.event import from_milliseconds, from_seconds
from partner_events.datadog._event import DatadogEvent, text
from partner_events.datadog.models.monitor import Monitor, MonitorDetail
from partner_events.errors import FieldUnavailableError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.datadog.models._types import (
        MonitorDetailFields,
        MonitorFields,
        MonitorTransitionTransName,
    )
    from partner_events.patterns._building.fields import KindFields, classfield

_PRIORITY = re.compile(r"\[(P[1-5])]")


class MonitorAlert(DatadogEvent):
    """An alert of a monitor, of any type. https://docs.datadoghq.com/monitors/notify/

    There is a subclass for each documented event type; an alert of any other event type has this class.
    """

    detail: MonitorDetail

    if TYPE_CHECKING:

        @classfield
        def fields(cls) -> KindFields[MonitorDetailFields, MonitorFields]: ...

    @property
    def payload(self) -> Monitor:
        """The monitor, ``detail.meta.monitor``."""
        return self.detail.meta.monitor

    @property
    def alert_id(self) -> str:
        """The monitor's id, as text."""
        try:
            return str(self.payload.id)
        except FieldUnavailableError as error:
            # The simplified form has it as text, which need not be a number.
            if error.field == "id" and (value := text(error.value)):
                return value
            raise

    @property
    def title(self) -> str:
        """The notification's title; the monitor's name if it has none."""
        return text(getattr(self.detail, "msg_title", None)) or self.payload.name

    @property
    def status(self) -> "MonitorTransitionTransName":
        """The alert's transition, ``detail.meta.transition.trans_name``: ``Triggered``, ``Recovered``, …"""
        return self.detail.meta.transition.trans_name

    @property
    def alert_priority(self) -> str | None:
        """The monitor's priority, ``P1`` to ``P5``; None if it has none.

        Deliveries have no field for it (``detail.priority`` is something else), but Datadog writes it
        before the title. The simplified form has a field.
        """
        own = self._simplified("alert_priority")
        found = _PRIORITY.match(getattr(self.detail, "msg_title", None) or "")
        return own or (found[1] if found else None)

    @property
    def hostname(self) -> str | None:
        """The host that the alert is about: its first ``host`` tag, or the simplified form's ``hostname``."""
        return self._simplified("hostname") or super().hostname

    @property
    def result_at(self) -> datetime | None:
        """``detail.meta.result.result_ts`` as an aware datetime; None if it is absent."""
        return from_seconds(self.detail.meta.result.result_ts)

    @property
    def evaluation_at(self) -> datetime | None:
        """``detail.meta.result.evaluation_ts`` as an aware datetime; None if it is absent."""
        return from_seconds(self.detail.meta.result.evaluation_ts)

    @property
    def scheduled_at(self) -> datetime | None:
        """``detail.meta.result.scheduled_ts`` as an aware datetime; None if it is absent."""
        return from_seconds(self.detail.meta.result.scheduled_ts)

    @property
    def monitor_created_at(self) -> datetime | None:
        """``detail.meta.monitor.created_at`` as an aware datetime; None if it is absent."""
        return from_milliseconds(self.payload.created_at)

    @property
    def monitor_modified_at(self) -> datetime | None:
        """``detail.meta.monitor.modified`` as an aware datetime; None if it is absent."""
        return from_milliseconds(self.payload.modified)

    def _simplified(self, name: str) -> str | None:
        """A field that only the simplified form has, or None."""
        return text((self.detail.model_extra or {}).get(name))
