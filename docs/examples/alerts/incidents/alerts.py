"""Which handler an event has, and that no news is overwritten by older news."""

from partner_events import Router
from partner_events.datadog import MonitorAlert
from partner_events.dedupe import Newest, NewestWins, Stale

from incidents.desk import Desk, apply, incident_id


class BusyError(RuntimeError):
    """Another worker applies an alert of the same incident: let the event come again."""


def alerts(desk: Desk, newest: NewestWins) -> Router:
    """The function: of each incident, the newest alert counts."""
    router = Router(require_source=True)

    @router.on(MonitorAlert)
    def follow(event: MonitorAlert) -> None:
        match claim := newest.claim(event, of=incident_id(event)):
            case Newest():
                with claim:
                    apply(event, desk)
            case Stale():
                pass  # This alert was applied, or a later one.
            case _:
                raise BusyError(incident_id(event))

    return router
