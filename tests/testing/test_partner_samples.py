"""Samples of most partners: they look like the partner's deliveries, and fit their kind."""

import re
from typing import cast

import pytest
from conftest import walk

from partner_events import PartnerEvent
from partner_events._kinds.lookup import kind_class
from partner_events.catalog import kinds
from partner_events.mongodb import (
    DatabaseDelete,
    DatabaseDropDatabase,
    DatabaseInsert,
    DatabaseReplace,
    DatabaseUpdate,
    DocumentEvent,
)
from partner_events.newrelic import IssueNotification
from partner_events.pagerduty import (
    IncidentAcknowledge,
    IncidentAnnotate,
    IncidentResolve,
    IncidentTrigger,
    PagerDutyEvent,
)
from partner_events.sailpoint import (
    AccessRequestPostApproval,
    AccessRequestPreApproval,
    CampaignActivated,
    CertificationSignedOff,
    IdentityCreated,
    SailPointEvent,
)
from partner_events.segment import Alias, Identify, Screen, Track
from partner_events.testing import sample
from partner_events.zendesk import (
    AgentAssignmentChanged,
    CommentCreated,
    CommentMadePrivate,
    PriorityChanged,
    TicketCreated,
    TicketEvent,
)

ELSEWHERE = ("auth0", "datadog", "stripe")
"""Partners whose samples are looked at in files of their own."""

PARTNERS = sorted({kind.partner for kind in kinds()} - set(ELSEWHERE))
KINDS = [
    pytest.param(kind.partner, kind.kind, id=f"{kind.partner} {kind.kind}")
    for partner in PARTNERS
    for kind in kinds(partner)
]


def class_of(partner: str, kind: str) -> type[PartnerEvent]:
    return cast(type[PartnerEvent], kind_class(partner, kind))


def detail_of(event: PartnerEvent) -> dict[str, object]:
    return cast(dict[str, object], event.to_dict()["detail"])


def classes(partner: str) -> list[type[PartnerEvent]]:
    return [class_of(partner, kind.kind) for kind in kinds(partner)]


@pytest.mark.once
@pytest.mark.parametrize(("partner", "kind"), KINDS)
def test_samples_have_no_made_up_words(partner: str, kind: str) -> None:
    """No text and no key only says which field it is of."""
    places = list(walk(sample(class_of(partner, kind)).to_dict()))

    assert not [place for place, value in places if isinstance(value, str) and value.startswith("example ")]
    assert not [place for place, _ in places if place[-1:] == ("example",)]


@pytest.mark.parametrize("partner", PARTNERS)
def test_samples_of_a_partner_are_of_one_event_source(partner: str) -> None:
    """Or, of SailPoint, of one subscription: the source has the trigger's name, too."""
    sources = {sample(event_class).source for event_class in classes(partner)}

    assert all(re.fullmatch(r"aws\.partner/[a-z.]+\.com(/[\w.-]+)+", source) for source in sources)
    assert len({"/".join(source.split("/")[:4]) for source in sources}) == 1


# PagerDuty


def test_an_incident_has_the_status_of_its_kind() -> None:
    """And what goes with it: who acknowledged it, and the alerts that are open."""
    triggered, acknowledged = sample(IncidentTrigger), sample(IncidentAcknowledge)
    resolved = sample(IncidentResolve)

    assert triggered.payload.status == "triggered"
    assert acknowledged.payload.status == "acknowledged"
    assert [each.acknowledger for each in acknowledged.payload.acknowledgements] == [acknowledged.agent]
    assert resolved.payload.status == "resolved"
    assert (resolved.payload.alert_counts.triggered, resolved.payload.alert_counts.resolved) == (0, 1)
    assert not resolved.payload.assignments
    assert not resolved.payload.pending_actions


def test_a_log_entry_is_of_its_kind() -> None:
    """Every event has one about what happened, except that which you make up yourself."""
    for event in map(sample, classes("pagerduty")):
        assert isinstance(event, PagerDutyEvent)
        last = event.kind.rpartition(".")[2]

        assert [entry.type for entry in event.detail.log_entries] == (
            [] if last == "custom" else [f"{last}_log_entry"]
        )


def test_events_of_pagerduty_are_about_one_incident() -> None:
    """Its ids are PagerDuty's, and its first log entry is that of the event that triggered it."""
    trigger, note = sample(IncidentTrigger), sample(IncidentAnnotate)

    assert trigger.payload.id == note.payload.id
    assert re.fullmatch(r"Q[0-9A-Z]{13}", note.payload.id)
    assert re.fullmatch(r"P[0-9A-Z]{6}", note.payload.service.id)
    assert trigger.log_entry
    assert trigger.log_entry.id == note.payload.first_trigger_log_entry.id
    assert trigger.payload.created_at == trigger.detail.created_on > note.payload.created_at
    assert note.note


# MongoDB


def test_documents_are_those_of_the_operation() -> None:
    """What was there before is there of changes only, and what is there now not after a deletion."""
    inserted, deleted = sample(DatabaseInsert), sample(DatabaseDelete)

    assert "fullDocumentBeforeChange" not in detail_of(inserted)
    assert "fullDocument" not in detail_of(deleted)
    assert inserted.document_id == inserted.payload.fullDocument["_id"] == deleted.document_id
    assert re.fullmatch("[0-9a-f]{24}", str(inserted.document_id))


@pytest.mark.parametrize("event_class", [DatabaseUpdate, DatabaseReplace])
def test_a_document_differs_from_what_it_was(event_class: type[DatabaseUpdate | DatabaseReplace]) -> None:
    """An update says in what, and nothing else does."""
    payload = sample(event_class).payload
    assert payload.fullDocument
    assert payload.fullDocumentBeforeChange

    changed = {
        name: value
        for name, value in payload.fullDocument.items()
        if payload.fullDocumentBeforeChange[name] != value
    }

    assert changed
    described = getattr(payload, "updateDescription", None)
    assert (described is not None) == (event_class is DatabaseUpdate)
    assert described is None or described.updatedFields == changed


def test_only_updates_describe_one() -> None:
    """No other operation has an ``updateDescription``."""
    having = [each for each in classes("mongodb") if "updateDescription" in detail_of(sample(each))]

    assert having == [DatabaseUpdate]


def test_the_detail_type_names_what_changed() -> None:
    """The database and the collection; of a database that was dropped there is no collection."""
    assert sample(DatabaseInsert).detail_type == "MongoDB Database Trigger for shop.orders"
    dropped = sample(DatabaseDropDatabase)

    assert dropped.detail_type == "MongoDB Database Trigger for shop"
    assert (dropped.database, dropped.collection) == ("shop", None)


def test_a_document_can_be_read_as_a_type_of_your_own() -> None:
    """It is one document with a story, not a map of examples."""
    event: DocumentEvent = sample(DatabaseInsert)

    document = event.document_as(dict[str, object])

    assert {"_id", "status", "total", "customer"} <= set(document)


# Segment


def test_messages_are_of_one_user() -> None:
    """Who had an anonymous id before."""
    track, alias = sample(Track), sample(Alias)

    assert track.payload.userId == alias.payload.userId
    assert alias.payload.previousId == track.payload.anonymousId
    assert track.resources == [f"identifiedUser/{track.payload.userId}"]
    assert sample(Identify).payload.traits


def test_a_message_was_sent_after_it_happened() -> None:
    """And received after that: the clock of the device is slow, but not that of Segment."""
    track = sample(Track)

    assert track.sent_at
    assert track.received_at
    assert track.sent_at < track.occurred_at < track.received_at < track.time


def test_screens_are_those_of_apps() -> None:
    """Pages are in browsers."""
    screen, track = sample(Screen).payload, sample(Track).payload

    assert (screen.channel, track.channel) == ("mobile", "browser")
    assert screen.context
    assert screen.context.app
    assert screen.context.page is None


# SailPoint


def test_what_waits_for_an_answer_says_where_to() -> None:
    """Other triggers have no invocation."""
    waiting, other = sample(AccessRequestPreApproval), sample(AccessRequestPostApproval)

    assert waiting.expects_answer
    assert waiting.idempotency_key.value == waiting.invocation_id
    assert waiting.payload.metadata
    assert waiting.payload.metadata.triggerId == waiting.kind
    assert not other.expects_answer
    assert "_metadata" not in detail_of(other)


def test_sources_of_sailpoint_end_with_the_trigger() -> None:
    """The subscription is the same for all of them; the only form of source that was ever seen has `idn`."""
    for event in map(sample, classes("sailpoint")):
        assert isinstance(event, SailPointEvent)
        assert event.source.endswith(f"/idn/{event.kind.partition(':')[2]}")
        assert event.subscription_id == sample(IdentityCreated).subscription_id


def test_statuses_of_campaigns_fit() -> None:
    """A campaign that was activated is active, a certification that was signed off is signed."""
    certification = sample(CertificationSignedOff).payload.certification

    assert sample(CampaignActivated).payload.campaign.status == "ACTIVE"
    assert certification.phase == "SIGNED"
    assert certification.completed
    assert certification.decisionsMade == certification.decisionsTotal
    assert certification.campaignRef.id == sample(CampaignActivated).payload.campaign.id


# Zendesk


def test_a_tickets_event_says_what_its_detail_type_says() -> None:
    """As `type`, without the beginning."""
    for event in map(sample, classes("zendesk")):
        assert isinstance(event, TicketEvent)
        assert event.payload.type == event.event_name


def test_a_change_is_what_the_ticket_has_now() -> None:
    """And not what it was."""
    assigned, prioritised = sample(AgentAssignmentChanged).payload, sample(PriorityChanged).payload

    assert assigned.current == assigned.ticket.assignee_id != assigned.previous
    assert prioritised.current == prioritised.ticket.priority != prioritised.previous


def test_tickets_are_new_when_they_are_created() -> None:
    """And nobody's yet; a comment makes them no older."""
    created, commented = sample(TicketCreated).ticket, sample(CommentCreated).ticket

    assert (created.status, created.assignee_id) == ("new", None)
    assert created.created_at == created.updated_at
    assert commented.status == "open"
    assert commented.id == created.id
    assert sample(CommentMadePrivate).payload.comment.is_public is False


def test_times_of_zendesk_have_nanoseconds() -> None:
    """As its documentation has them."""
    occurred = sample(TicketCreated).payload.meta.occurred_at

    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z", occurred)


# New Relic


def test_an_issue_was_updated_after_it_was_created() -> None:
    """And its address is that of the issue."""
    issue = sample(IssueNotification).payload

    assert issue.createdAt
    assert issue.updatedAt
    assert issue.createdAt < issue.updatedAt
    assert issue.issueUrl
    assert issue.id
    assert issue.id in issue.issueUrl
