"""SailPoint's events: inputs of triggers, access requests, and what an answer needs."""
# ruff: noqa: B018
# pyright: reportUnusedExpression=false, reportUnknownMemberType=false

from datetime import datetime
from typing import Literal, assert_never, assert_type

from partner_events import UnknownEvent, parse_event
from partner_events.patterns import EventPattern
from partner_events.sailpoint import (
    AccessRequestDynamicApprover,
    AccessRequestEvent,
    AccountAttributesChanged,
    CampaignEnded,
    IdentityCreated,
    SailPointEvent,
    SavedSearchComplete,
    SourceUpdated,
    UnknownSailPointEvent,
)
from partner_events.sailpoint.models import IdentityReference, TriggerInput

# Right


def of_any_trigger(event: SailPointEvent) -> None:
    assert_type(event.partner, Literal["sailpoint"])
    assert_type(event.kind, str)
    assert_type(event.payload, TriggerInput)
    assert_type(event.subscription_id, str | None)
    assert_type(event.invocation_id, str | None)
    assert_type(event.expects_answer, bool)
    assert_type(event.occurred_at, datetime)
    assert_type(SailPointEvent.types_version, str)


def what_an_answer_needs(event: SailPointEvent) -> None:
    if event.payload.metadata:
        assert_type(event.payload.metadata.secret, str | None)
        assert_type(event.payload.metadata.callbackURL, str | None)
        assert_type(event.payload.metadata.invocationId, str | None)


def access_requests(event: AccessRequestEvent, dynamic: AccessRequestDynamicApprover) -> None:
    assert_type(event.requested_for, list[IdentityReference])
    assert_type(event.payload.requestedBy, IdentityReference)
    assert_type(event.payload.accessRequestId, str)
    assert_type(dynamic.payload.requestedFor, list[IdentityReference] | IdentityReference)
    assert_type(dynamic.payload.requestedItems[0].comment, str | None)
    assert_type(dynamic.kind, Literal["idn:access-request-dynamic-approver"])


def inputs(created: IdentityCreated, changed: AccountAttributesChanged, search: SavedSearchComplete) -> None:
    assert_type(created.payload.identity, IdentityReference)
    assert_type(created.payload.attributes, dict[str, object])
    assert_type(changed.payload.changes[0].newValue, str | bool | list[object] | None)
    assert_type(search.payload.signedS3Url, str)
    if search.payload.searchResults.Account:
        assert_type(search.payload.searchResults.Account.count, int)
        assert_type(search.payload.searchResults.Account.preview, list[list[str]])


def vocabularies_are_open(event: CampaignEnded) -> None:
    print(event.payload.campaign.status == "COMPLETED", event.payload.campaign.type == "a word of tomorrow")


def unknown(event: UnknownSailPointEvent) -> None:
    as_unknown: UnknownEvent = event
    assert_type(event.payload, TriggerInput)
    print(as_unknown)


def kinds_exhaust_a_union(event: IdentityCreated | CampaignEnded) -> None:
    if event.kind == "idn:identity-created":
        assert_type(event, IdentityCreated)
    elif event.kind == "idn:campaign-ended":
        assert_type(event, CampaignEnded)
    else:
        assert_never(event)


def expected(raw: dict[str, object]) -> None:
    assert_type(parse_event(raw, AccessRequestEvent), AccessRequestEvent)


def patterns() -> None:
    fields = AccessRequestDynamicApprover.fields
    EventPattern.of(AccessRequestDynamicApprover, fields.payload.requestedItems.type.equals("ROLE"))
    EventPattern.of(AccessRequestDynamicApprover, fields.payload.requestedFor.name.prefix("I"))
    EventPattern.of(AccessRequestEvent, AccessRequestEvent.fields.payload.requestedBy.id.equals("1"))


# Wrong


def names_that_do_not_exist(event: IdentityCreated, any_event: SailPointEvent) -> None:
    event.payload.campaign  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    event.requested_for  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    any_event.payload.identity  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def fields_that_may_be_missing(event: SailPointEvent, updated: SourceUpdated) -> None:
    event.payload.metadata.secret  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    updated.payload.actor.id.upper()  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]


def whom_access_is_for_may_be_one(event: AccessRequestEvent) -> None:
    event.payload.requestedFor.name  # type: ignore[union-attr]  # pyright: ignore[reportAttributeAccessIssue]


def words_outside_the_vocabulary() -> None:
    status = CampaignEnded.fields.payload.campaign.status
    status.equals("DONE")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def events_are_read_only(event: IdentityCreated) -> None:
    event.payload.identity.name = "x"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
