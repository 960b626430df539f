"""Alerts as a subscriber of a new event bus delivers them: in batches, late, and forged."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest
from partner_events import UnprovenSourceError
from partner_events.datadog import MonitorAlert, QueryAlertMonitor
from partner_events.dedupe import MemoryStore, NewestWins
from partner_events.testing import Function, LambdaContext, PartnerBus, Subscriber, as_subscriber, sample

from incidents.alerts import alerts
from incidents.bus import PATTERN
from incidents.desk import Incident, incident_id

# What template.yaml sets: test_alerts_template.py compares.
FUNCTION = Function(timeout=timedelta(seconds=30), retry_attempts=2)
SUBSCRIBER = Subscriber(invocation_type="EVENT", max_batch_size=10)

NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)


class MemoryDesk:
    """A desk whose pager fails for the incidents that it is told."""

    def __init__(self, failures: Sequence[str]) -> None:
        self.failures = list(failures)
        self.incidents: dict[str, str] = {}
        self.paged: list[str] = []

    def open(self, incident: Incident) -> None:
        if incident.id in self.failures:
            self.failures.remove(incident.id)
            raise ConnectionError("the pager does not answer")
        self.incidents[incident.id] = "open"
        self.paged.append(incident.id)

    def close(self, incident_id: str, at: datetime) -> None:
        self.incidents[incident_id] = "closed"


class World:
    """A desk in memory, and the function on a bus."""

    def __init__(self, *, failures: Sequence[str] = (), bus: PartnerBus | None = None) -> None:
        self.desk = MemoryDesk(failures)
        self.bus = bus or PartnerBus()
        newest = NewestWins(MemoryStore(), consumer="incidents", clock=self.bus.time)
        self.function = alerts(self.desk, newest)

        @self.bus.subscriber(PATTERN, SUBSCRIBER, function=FUNCTION)
        def invoke(events: list[dict[str, object]], context: LambdaContext) -> object:
            return self.function(events, context)


def alert(monitor: int, status: str = "Triggered", *, minute: int = 0) -> MonitorAlert:
    """An alert of a monitor, so many minutes after noon."""
    return sample(
        QueryAlertMonitor,
        {
            "payload.id": monitor,
            "detail.id": f"{monitor}-{status}-{minute}",
            "detail.meta.transition.trans_name": status,
            "detail.tags": ["env:production"],
            "detail.date": int((NOON + timedelta(minutes=minute)).timestamp() * 1000),
        },
        seed=monitor,
    )


def test_an_alert_opens_an_incident() -> None:
    world = World()

    world.function(as_subscriber(alert(1)), LambdaContext())

    assert world.desk.incidents == {"1:*": "open"}
    assert world.desk.paged == ["1:*"]


def test_it_is_closed_when_the_monitor_recovers() -> None:
    world = World()

    world.function(as_subscriber(alert(1), alert(1, "Recovered", minute=5)), LambdaContext())

    assert world.desk.incidents == {"1:*": "closed"}


def test_an_alert_that_comes_late_opens_nothing_again() -> None:
    """The recovery came first, and what it said is newer."""
    world = World()

    world.function(as_subscriber(alert(1, "Recovered", minute=5)), LambdaContext())
    world.function(as_subscriber(alert(1)), LambdaContext())

    assert world.desk.incidents == {"1:*": "closed"}
    assert not world.desk.paged


def test_each_host_has_an_incident_of_its_own() -> None:
    one, other = (
        sample(QueryAlertMonitor, {"payload.id": 7, "detail.tags": [f"host:{name}"]}) for name in ("a", "b")
    )

    assert (incident_id(one), incident_id(other)) == ("7:a", "7:b")


def test_a_batch_that_fails_pages_nobody_twice() -> None:
    """All of it comes again, and what was applied is known."""
    world = World(failures=["2:*"])

    world.bus.put(alert(1), alert(2), alert(3))
    report = world.bus.deliver()

    assert len({each.at for each in report.invocations}) == 2
    assert sorted(world.desk.paged) == ["1:*", "2:*", "3:*"]
    assert not report.dead_letters


def test_the_bus_delivers_what_matters() -> None:
    """The most urgent alerts of production."""
    world = World()

    world.bus.put(
        sample(QueryAlertMonitor, {"detail.msg_title": "[P3] A disk is half full"}),
        sample(QueryAlertMonitor, {"detail.tags": ["env:staging"]}),
    )
    report = world.bus.deliver()

    assert not report.invocations


def test_a_forged_alert_wakes_nobody() -> None:
    """Whoever may publish on the bus may claim to be Datadog; EventBridge does not say so of it."""
    world = World()

    with pytest.raises(UnprovenSourceError):
        world.function(as_subscriber(alert(1), metadata=False, single=True), LambdaContext())

    assert not world.desk.paged


def test_a_killed_function_forgets_no_alert() -> None:
    bus = PartnerBus(seed=1, kills=1)
    world = World(bus=bus)

    bus.put(*(alert(number) for number in range(1, 9)))
    report = bus.deliver()

    assert world.desk.incidents == {f"{number}:*": "open" for number in range(1, 9)}
    assert not report.dead_letters
