"""What an alert means to PetTracker. Nothing here knows of Lambda, tables or topics."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from partner_events.datadog import MonitorAlert


@dataclass(frozen=True)
class Incident:
    id: str
    title: str
    since: datetime


class Desk(Protocol):
    def open(self, incident: Incident) -> None:
        """Keep the incident as open, and page whoever is on call. Doing it twice pages twice."""

    def close(self, incident_id: str, at: datetime) -> None:
        """Keep that it is over. One that nobody has opened is closed all the same."""


def incident_id(event: MonitorAlert) -> str:
    """What an alert is about: the monitor, and of a monitor of many hosts the host."""
    return f"{event.alert_id or 'unknown'}:{event.hostname or '*'}"


def apply(event: MonitorAlert, desk: Desk) -> None:
    """Open the incident, or close it if the monitor has recovered."""
    if event.status == "Recovered":
        desk.close(incident_id(event), event.occurred_at)
    else:
        # Every other transition, a new one too, is one that somebody should look at.
        desk.open(Incident(incident_id(event), event.title or "an alert without a title", event.occurred_at))
