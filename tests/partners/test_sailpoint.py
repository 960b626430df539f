"""SailPoint: triggers, answers and their secrets, keys, times, and whom access is for."""

import copy
import json
import logging
import os
import pickle
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT, read_sample
from hypothesis import given
from support.editors import completed
from support.json_values import RELAXED, assert_lossless

from partner_events import (
    FieldUnavailableError,
    InvalidEventError,
    Model,
    UnexpectedEventError,
    UnknownEvent,
    catalog,
    identify,
    parse_event,
    sailpoint,
)
from partner_events._wire.json import is_array
from partner_events.patterns import EventPattern
from partner_events.sailpoint import (
    AccessRequestDynamicApprover,
    AccessRequestEvent,
    AccessRequestPostApproval,
    AccessRequestPreApproval,
    AccountAttributesChanged,
    CertificationSignedOff,
    IdentityAttributesChanged,
    IdentityCreated,
    PostProvisioning,
    SailPointEvent,
    SavedSearchComplete,
    SourceUpdated,
    UnknownSailPointEvent,
)
from partner_events.testing import sample

from .contract import changed_samples, with_detail

Json = dict[str, Any]

ANSWERED = {"idn:access-request-dynamic-approver", "idn:access-request-pre-approval"}
SECRETS = ("SECRET0", "/complete", "X-Amz-Signature", "amazonaws.com", "0123456789abcdef")


def read(name: str) -> Json:
    return read_sample(name, "sailpoint")


@pytest.fixture
def request_() -> Json:
    """A typical delivery that waits for an answer."""
    return read("access_request_dynamic_approver")


@pytest.fixture
def identity() -> Json:
    """A typical delivery that waits for nothing."""
    return read("identity_created")


def with_metadata(raw: Json, **fields: object) -> Json:
    """A copy of a delivery with other fields in its metadata."""
    return with_detail(raw, _metadata={**raw["detail"]["_metadata"], **fields})


# Kinds


@pytest.mark.parametrize("kind", catalog.kinds("sailpoint"), ids=lambda kind: kind.class_name)
def test_a_trigger_is_the_detail_type_and_its_input_the_payload(kind: catalog.Kind) -> None:
    """It says whether it waits for an answer, and whether it is about access."""
    event = sample(getattr(sailpoint, kind.class_name))

    assert isinstance(event, SailPointEvent)
    assert event.kind == event.detail_type == kind.kind
    assert event.payload is event.detail
    assert event.expects_answer == (kind.kind in ANSWERED)
    assert isinstance(event, AccessRequestEvent) == kind.kind.startswith("idn:access-request-")


def test_the_catalog_has_the_triggers_with_a_published_id() -> None:
    """One of them was seen on a bus."""
    kinds = {kind.kind: kind for kind in catalog.kinds("sailpoint")}

    assert all(kind.detail_type == name for name, kind in kinds.items())
    seen = [name for name, kind in kinds.items() if kind.status == "verified"]
    assert seen == ["idn:access-request-dynamic-approver"]


def test_a_trigger_that_is_not_known_has_the_frame() -> None:
    """Its input stays JSON; whether it waits for an answer is known."""
    raw = read("unknown.request")

    event = parse_event(raw, UnknownSailPointEvent, strict=True)

    assert isinstance(event, UnknownEvent)
    assert event.kind == "idn:form-submitted"
    assert event.expects_answer
    assert event.payload.model_extra is not None
    assert event.payload.model_extra["formId"] == "4b4d982d"
    assert event.idempotency_key.value == event.invocation_id
    with pytest.raises(UnexpectedEventError, match="expected IdentityCreated"):
        parse_event(raw, IdentityCreated)


# Inputs


def test_values_have_the_types_of_the_definitions() -> None:
    """Of one input of each sort."""
    provisioned = parse_event(read("post_provisioning"), PostProvisioning)
    certified = parse_event(read("certification_signed_off"), CertificationSignedOff)
    search = parse_event(read("saved_search_complete"), SavedSearchComplete)

    attributes = provisioned.payload.accountRequests[0].attributeRequests
    assert attributes is not None
    assert attributes[0].attributeName == "memberOf"
    reassignment = certified.payload.certification.reassignment
    assert reassignment is not None
    assert reassignment.from_ is not None
    assert reassignment.from_.type == "CERTIFICATION"
    assert search.payload.searchResults.Account is not None
    assert search.payload.searchResults.Account.count == 3
    assert search.payload.searchResults.Entitlement is None


def test_changed_values_are_what_json_has() -> None:
    """Text, booleans, lists, objects, and nothing."""
    account = parse_event(read("account_attributes_changed"), AccountAttributesChanged, strict=True)
    changes = parse_event(read("identity_attributes_changed"), IdentityAttributesChanged, strict=True)

    found = [(change.attribute, change.oldValue, change.newValue) for change in account.payload.changes]
    assert found == [
        ("department", "Sales", "Engineering"),
        ("memberOf", ["sales"], ["builds", "engineering"]),
        ("disabled", None, False),
    ]
    assert changes.payload.changes[2].newValue == {
        "id": "2c7180a46faadee4016fb4e018c20644",
        "name": "Alice Chen",
    }


def test_access_is_for_one_or_for_several(request_: Json) -> None:
    """SailPoint defines a list and sends one; either is read, and either is a list here."""
    one = parse_event(request_, AccessRequestDynamicApprover, strict=True)
    several = parse_event(read("access_request_post_approval.list"), AccessRequestPostApproval, strict=True)

    assert [identity.name for identity in one.requested_for] == ["Ines Moreau"]
    assert [identity.name for identity in several.requested_for] == ["Ines Moreau", "Alice Chen"]
    assert one.payload.requestedBy.name == "Paul Okafor"


@pytest.mark.parametrize("place", ["requestedFor", "requestedBy"])
def test_an_identity_that_lacks_its_name_is_dumped_as_it_came(request_: Json, place: str) -> None:
    """Also where it might be a list of them; what else it has is read."""
    raw = copy.deepcopy(request_)
    del raw["detail"][place]["name"]

    event = parse_event(raw, AccessRequestDynamicApprover)

    assert_lossless(event, raw)
    assert [deviation.path for deviation in event.deviations()] == [("detail", place, "name")]
    assert event.requested_for[0].id == "2c7180a46faadee4016fb4e018c20642"


def test_words_outside_the_vocabularies_are_values() -> None:
    """SailPoint adds some without notice."""
    raw = read("access_request_pre_approval")
    raw["detail"]["requestedItems"][0]["type"] = "SANDBOX"

    event = parse_event(raw, AccessRequestPreApproval, strict=True)

    assert event.payload.requestedItems[0].type == "SANDBOX"


def test_a_reference_without_an_id_is_read_where_the_definitions_allow_it() -> None:
    """Of who changed a source they say no more than a name."""
    assert parse_event(read("source_updated"), SourceUpdated, strict=True).payload.actor.id is None


def test_a_bent_request_is_read_as_far_as_it_goes() -> None:
    """What does not fit is unavailable, and nothing else."""
    event = parse_event(read("bent.access_request_dynamic_approver"), AccessRequestDynamicApprover)

    assert {(d.path[1:], d.kind) for d in event.deviations()} == {
        (("accessRequestId",), "null"),
        (("requestedFor",), "contradiction"),
        (("requestedBy", "id"), "absent"),
        (("requestedItems", 0, "operation"), "contradiction"),
        (("_metadata", "secret"), "contradiction"),
        (("_metadata", "callbackURL"), "contradiction"),
    }
    assert event.payload.requestedBy.name == "Paul Okafor"
    assert event.payload.requestedItems[0].name == "Engineering Access"
    assert event.payload.model_extra == {"priority": "high"}
    with pytest.raises(FieldUnavailableError, match="`requestedFor` of"):
        _ = event.requested_for


# What follows


def test_the_key_of_what_waits_for_an_answer_is_the_invocation(request_: Json) -> None:
    """An answer is for one invocation; SailPoint does not say to deduplicate on it."""
    event = parse_event(request_, AccessRequestDynamicApprover)

    key = event.idempotency_key

    assert (key.value, key.strength) == ("fb4386b4-1c82-4fcf-a591-1d0f877454f7", "inferred")
    assert event.invocation_id == key.value
    assert identify(request_).idempotency_key == key


@pytest.mark.parametrize(
    "metadata",
    [
        None,
        "text",
        {},
        {"triggerType": "fireAndForget", "invocationId": "fb4386b4"},
        {"triggerType": "requestResponse", "invocationId": ""},
        {"triggerType": "requestResponse", "invocationId": 7},
        {"invocationId": "fb4386b4"},
    ],
)
def test_the_key_of_all_others_is_the_envelopes_id(request_: Json, metadata: object) -> None:
    """They have no id of their own."""
    raw = with_detail(request_, _metadata=metadata)

    key = identify(raw).idempotency_key

    assert (key.value, key.strength) == (raw["id"], "envelope")
    assert parse_event(raw).idempotency_key == key


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("account_aggregation_completed", datetime(2026, 11, 3, 14, 21, 4, 90_000, UTC)),
        ("aggregation_accounts_collected", datetime(2026, 11, 3, 14, 21, 4, 90_000, UTC)),
        ("campaign_generated", datetime(2026, 11, 3, 14, 21, 8, 815_000, UTC)),
        ("certification_signed_off", datetime(2026, 11, 3, 14, 21, 7, 815_000, UTC)),
        ("source_created", datetime(2026, 11, 3, 14, 21, 8, 474_000, UTC)),
        ("source_deleted", datetime(2026, 11, 3, 14, 21, 8, 474_000, UTC)),
        ("source_updated", datetime(2026, 11, 3, 14, 21, 8, 474_000, UTC)),
        ("va_cluster_status_change", datetime(2026, 11, 3, 14, 21, 8, 474_000, UTC)),
        ("identity_created", datetime(2026, 11, 3, 14, 21, 11, tzinfo=UTC)),
        ("unknown.request", datetime(2026, 11, 3, 14, 21, 11, tzinfo=UTC)),
    ],
)
def test_the_time_is_the_inputs_where_it_has_one(name: str, expected: datetime) -> None:
    """And the envelope's where it does not say when it happened."""
    assert parse_event(read(name), SailPointEvent).occurred_at == expected


@pytest.mark.parametrize("value", [None, "yesterday", 7, "2026-11-03T14:21:08", {}])
def test_a_time_that_is_none_is_the_envelopes(value: object) -> None:
    """Null, no ISO 8601, no text, or without an offset."""
    event = parse_event(with_detail(read("source_created"), created=value), SailPointEvent)

    assert event.occurred_at == event.time


def test_the_source_says_which_subscription_it_is(request_: Json) -> None:
    """If it has the form that SailPoint gives it."""
    event = parse_event(request_, SailPointEvent)

    assert event.subscription_id == "7827006c-19ab-492a-a32d-f90a3495a51e"
    bare = parse_event({**request_, "source": "aws.partner/sailpoint.com"}, SailPointEvent)
    assert bare.subscription_id is None


def test_a_pattern_finds_what_it_asks_for(request_: Json) -> None:
    """Of a trigger, and of all access requests."""
    fields = AccessRequestDynamicApprover.fields
    roles = EventPattern.of(AccessRequestDynamicApprover, fields.payload.requestedItems.type.equals("ROLE"))
    granted = EventPattern.of(
        AccessRequestDynamicApprover, fields.payload.requestedItems.operation.equals("Add")
    )

    assert granted.to_dict() == {
        "source": [{"prefix": "aws.partner/sailpoint.com/"}],
        "detail-type": ["idn:access-request-dynamic-approver"],
        "detail": {"requestedItems": {"operation": ["Add"]}},
    }
    assert granted.matches(request_)
    assert not roles.matches(request_)
    requests = EventPattern.of(
        AccessRequestEvent, AccessRequestEvent.fields.payload.requestedFor.name.prefix("I")
    )
    assert requests.matches(request_)
    assert requests.matches(read("access_request_post_approval.list"))
    assert not requests.matches(read("identity_created"))
    waiting = EventPattern.of(
        SailPointEvent, SailPointEvent.fields.payload.metadata.triggerType.equals("requestResponse")
    )
    assert waiting.to_dict()["detail"] == {"_metadata": {"triggerType": ["requestResponse"]}}


# Secrets


def parts(value: object) -> Iterator[object]:
    """An event and all that is in its detail, as far as it is of our classes."""
    if isinstance(value, Model):
        yield value
        for inner in value.__dict__.values():
            yield from parts(inner)
    elif is_array(value):
        for inner in value:
            yield from parts(inner)


@pytest.mark.parametrize(
    "name",
    [
        "access_request_dynamic_approver",
        "access_request_pre_approval",
        "saved_search_complete",
        "unknown.machine_identity_deleted",
        "unknown.request",
        "bent.access_request_dynamic_approver",
        "bent.saved_search_complete",
    ],
)
def test_secrets_and_addresses_stay_out_of_repr_and_logs(name: str, caplog: pytest.LogCaptureFixture) -> None:
    """Of an event, of each of its parts, of a collection of them, and of what is raised."""
    raw = read(name)
    event = parse_event(raw, SailPointEvent)
    assert any(secret in json.dumps(raw) for secret in SECRETS)

    shown = [f"{part!r} {part!s} {part:}" for part in parts(event)]
    shown += [repr([event]), repr({"event": event}), repr(pickle.loads(pickle.dumps(event)))]
    shown += [repr(event.model_copy(update={"region": "x"})), repr(identify(raw)), str(event.log_fields())]
    shown += [repr(event.deviations()), str(event.deviations()), repr(event.payload)]
    with caplog.at_level(logging.INFO):
        logging.getLogger(__name__).info("%s %r", event, event.payload, extra=event.log_fields())
    shown.append(caplog.text)
    for deviation in event.deviations():
        try:
            owner: Any = event
            for step in deviation.path:
                owner = owner[step] if isinstance(step, int) else getattr(owner, str(step).lstrip("_"))
        except FieldUnavailableError as error:
            shown += [str(error), repr(error), "".join(traceback.format_exception(error))]
    try:
        parse_event(raw, strict=True)
    except InvalidEventError as error:
        shown += [str(error), repr(error), "".join(traceback.format_exception(error)), repr(error.errors)]

    assert not [text for text in shown for secret in SECRETS if secret in text]


def test_what_an_answer_needs_can_be_read(request_: Json) -> None:
    """By whoever asks for it by name."""
    metadata = parse_event(request_, AccessRequestDynamicApprover).payload.metadata

    assert metadata is not None
    assert metadata.secret == "52326936-SECRET07"
    assert str(metadata.callbackURL).endswith("/complete")


def test_a_refused_delivery_does_not_show_its_secrets() -> None:
    """Neither what is no object, nor what is not expected."""
    with pytest.raises(InvalidEventError, match=r"`detail` is a string.*decode") as refused:
        parse_event(read("broken.detail_text"))
    with pytest.raises(UnexpectedEventError) as unexpected:
        parse_event(read("access_request_dynamic_approver"), IdentityCreated)
    with pytest.raises(InvalidEventError) as no_envelope:
        identify(read("access_request_dynamic_approver")["detail"])

    for caught in (refused, unexpected, no_envelope):
        text = "".join(traceback.format_exception(caught.value)) + repr(caught.value)
        assert not [secret for secret in SECRETS if secret in text]


@RELAXED
@given(changed_samples("sailpoint"))
def test_whatever_stands_in_a_place_no_secret_is_shown(changed: tuple[str, Json]) -> None:
    """Also where the values around it do not fit."""
    _, raw = changed
    try:
        event = parse_event(raw)
    except InvalidEventError:
        return

    assert not [secret for secret in SECRETS if secret in repr(event) + str(event.log_fields())]


# The rest


@pytest.mark.tools
@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("event.", {"expects_answer", "invocation_id", "payload", "requested_for", "subscription_id"}),
        ("event.payload.", {"accessRequestId", "metadata", "requestedBy", "requestedItems"}),
        ("event.payload.requestedItems[0].", {"comment", "id", "operation", "type"}),
    ],
)
def test_editors_complete_what_an_event_has(typed: str, offered: set[str]) -> None:
    """Without running anything: from the generated classes and the stubs."""
    names = completed("sailpoint", "AccessRequestPreApproval", typed)

    assert offered <= names


DEFINITIONS = Path(os.environ.get("SAILPOINT_TRIGGERS", "no folder"))


@pytest.mark.tools
@pytest.mark.skipif(not DEFINITIONS.is_dir(), reason="SailPoint's definitions are not here")
def test_the_documents_are_those_of_the_definitions(tmp_path: Path) -> None:
    """Nobody edits them: triggers.toml and overlay.toml are what is kept by hand."""
    pytest.importorskip("yaml")
    from codegen.importers import sailpoint as importer

    schemas = ROOT / "schemas" / "sailpoint"
    for name in ("triggers.toml", "overlay.toml"):
        (tmp_path / name).write_bytes((schemas / name).read_bytes())

    said = importer.run(tmp_path, DEFINITIONS)

    assert said == "sailpoint: 19 kinds"
    committed = {path.relative_to(schemas): path.read_text() for path in schemas.rglob("*.json")}
    assert {path.relative_to(tmp_path): path.read_text() for path in tmp_path.rglob("*.json")} == committed
