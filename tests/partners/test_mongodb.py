"""MongoDB Atlas: operations, projections, documents as types of the user's own, and extended JSON."""

import copy
import json
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any, cast
from uuid import UUID

import pytest
from conftest import read_sample, walk
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict, TypeAdapter
from support.editors import completed
from support.json_values import JSON
from typing_extensions import TypedDict

from partner_events import (
    FieldUnavailableError,
    InvalidEventError,
    Model,
    UnknownEvent,
    catalog,
    identify,
    parse_event,
    register,
)
from partner_events.catalog import temporary_registrations
from partner_events.drift import drift_of_deliveries
from partner_events.mongodb import (
    AuthenticationEvent,
    AuthenticationLogin,
    DatabaseCreate,
    DatabaseCreateIndexes,
    DatabaseDelete,
    DatabaseDropDatabase,
    DatabaseEvent,
    DatabaseInsert,
    DatabaseModify,
    DatabaseRename,
    DatabaseReplace,
    DatabaseUpdate,
    DefinitionEvent,
    DocumentEvent,
    MongoDBEvent,
    ScheduledTrigger,
    UnknownDatabaseEvent,
    UnknownMongoDBEvent,
)
from partner_events.mongodb.events import KINDS
from partner_events.mongodb.extended_json import decode
from partner_events.mongodb.models import InsertChange
from partner_events.patterns import EventPattern, UnknownFieldError
from partner_events.testing import sample

from .contract import with_detail, without

Json = dict[str, Any]

ORDER_ID = "6908e5d4afcd5a9d600303b4"
DOCUMENTS = {"insert", "update", "replace", "delete"}
AUTHENTICATION = {"CREATE", "DELETE", "LOGIN"}


class Order(BaseModel):
    """A document as the user's application knows it."""

    status: str
    total: int
    placed_at: datetime


def read(name: str) -> Json:
    # `CREATE` and `create` would be one file where case does not count.
    name = f"authentication_{name.lower()}" if name in AUTHENTICATION else name
    return read_sample(name, "mongodb")


@pytest.fixture
def insert() -> Json:
    """A typical delivery: a document was inserted."""
    return read("insert")


# Kinds


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_kind_is_of_its_families(kind: str) -> None:
    """Whose classes handlers take, and each knows its trigger."""
    event = parse_event(read(kind), MongoDBEvent)

    assert event.trigger_id == "6319224591235bfc07cc4020"
    assert isinstance(event, DatabaseEvent) == (kind not in {*AUTHENTICATION, "scheduled"})
    assert isinstance(event, DocumentEvent) == (kind in DOCUMENTS)
    assert isinstance(event, DefinitionEvent) == (kind not in {*DOCUMENTS, *AUTHENTICATION, "scheduled"})
    assert isinstance(event, AuthenticationEvent) == (kind in AUTHENTICATION)


def test_the_catalog_says_what_was_seen() -> None:
    """The detail-type has the collection in it, so no kind has one; only insertions were seen."""
    kinds = {kind.kind: kind for kind in catalog.kinds("mongodb")}

    assert set(kinds) == set(KINDS)
    assert {kind.detail_type for kind in kinds.values()} == {None}
    assert {name for name, kind in kinds.items() if kind.status == "verified"} == {"insert"}


def test_an_operation_that_is_not_known_is_an_unknown_database_event() -> None:
    """The change event's frame is typed."""
    event = parse_event(read("unknown.operation"), UnknownDatabaseEvent, strict=True)

    assert isinstance(event, DatabaseEvent)
    assert isinstance(event, UnknownEvent)
    assert event.kind == "endOfTransaction"
    assert (event.database, event.collection) == ("shop", "orders")
    assert event.idempotency_key.strength == "inferred"


def test_a_projection_may_leave_the_operation_out() -> None:
    """Then the detail-type is the kind, and says which collection it was."""
    raw = read("unknown.projected")

    event = parse_event(raw, UnknownDatabaseEvent)

    assert event.kind == identify(raw).kind == "MongoDB Database Trigger for shop.orders"
    assert (event.database, event.collection) == ("shop", "orders")
    assert event.detail.model_extra == {"fullDocument": {"status": "placed"}}
    assert event.idempotency_key.value == raw["detail"]["_id"]["_data"]


def test_what_a_projection_leaves_out_is_unavailable_and_nothing_else() -> None:
    """The documented types stay; a handler fails where it reads what is not there."""
    event = parse_event(read("bent.insert.projected"), DatabaseInsert)

    assert event.detail.fullDocument == {"status": "placed"}
    assert (event.database, event.collection) == ("shop", "orders")
    assert event.occurred_at == event.time
    assert event.idempotency_key.strength == "envelope"
    with pytest.raises(FieldUnavailableError, match="`documentKey` of InsertChange is not available"):
        _ = event.document_id


def test_a_scheduled_trigger_has_its_detail_as_it_came(insert: Json) -> None:
    """MongoDB does not say what is in it."""
    raw = {**read("scheduled"), "detail": {"report": 7}}

    event = parse_event(raw, ScheduledTrigger, strict=True)

    assert event.payload == event.detail == {"report": 7}
    assert event.kind == "scheduled"
    assert event.occurred_at == event.time
    assert event.idempotency_key.strength == "envelope"
    assert type(parse_event({**raw, "detail": insert["detail"]})) is DatabaseInsert


def test_any_other_trigger_is_an_unknown_event() -> None:
    """With the detail as it came."""
    raw = {
        **read("scheduled"),
        "detail-type": "MongoDB Authentication Trigger",
        "detail": {"user": {"id": "7"}},
    }

    event = parse_event(raw, UnknownMongoDBEvent, strict=True)

    assert isinstance(event, MongoDBEvent)
    assert event.payload == {"user": {"id": "7"}}
    assert event.kind == "MongoDB Authentication Trigger"


@pytest.mark.parametrize("detail_type", ["MongoDB Authentication Trigger for app", "Login"])
@pytest.mark.parametrize("time", ["2026-11-03T14:21:09.512Z", {"$date": "2026-11-03T14:21:09.512Z"}])
def test_the_operation_of_an_authentication_trigger_is_its_kind(detail_type: str, time: object) -> None:
    """Its detail-type is not documented; what is known of the user is shown nowhere."""
    raw = {**with_detail(read("LOGIN"), time=time), "detail-type": detail_type}

    event = parse_event(raw, AuthenticationLogin, strict=True)

    assert event.payload.user is not None
    assert event.payload.user.data == {"email": "jenny@example.com"}
    assert event.occurred_at == datetime(2026, 11, 3, 14, 21, 9, 512000, UTC)
    assert event.idempotency_key.strength == "envelope"
    assert "jenny" not in repr(event) + repr(event.payload)


def test_a_change_of_options_has_what_was_there_before(insert: Json) -> None:
    """And a creation says what was created, and how."""
    before = {"collectionOptions": {"uuid": "6ae9edd6"}, "indexOptions": {"hidden": False}}
    options = {"capped": True, "size": 4096, "max": {"$numberLong": "100"}}

    modified = parse_event(with_detail(read("modify"), stateBeforeChange=before), DatabaseModify, strict=True)
    created = parse_event(
        with_detail(read("create"), nsType="collection", operationDescription=options),
        DatabaseCreate,
        strict=True,
    )

    assert modified.payload.stateBeforeChange is not None
    assert modified.payload.stateBeforeChange.indexOptions == {"hidden": False}
    assert created.payload.nsType == "collection"
    assert created.payload.operationDescription is not None
    assert created.payload.operationDescription.capped is True
    assert not drift_of_deliveries([modified.to_dict(), created.to_dict()]).findings


# Namespaces, keys and times


@pytest.mark.parametrize(
    ("detail_type", "expected"),
    [
        ("MongoDB Database Trigger for shop.orders", ("shop", "orders")),
        ("MongoDB Database Trigger for shop.orders.archive", ("shop", "orders.archive")),
        ("MongoDB Database Trigger for shop", ("shop", None)),
        ("MongoDB Database Trigger for ", (None, None)),
    ],
)
def test_without_a_namespace_the_detail_type_tells_it(
    insert: Json, detail_type: str, expected: tuple[str | None, str | None]
) -> None:
    """A database's name has no dot, a collection's may have some."""
    event = parse_event({**without(insert, "ns"), "detail-type": detail_type}, DatabaseInsert)

    assert (event.database, event.collection) == expected


def test_the_namespace_of_the_detail_goes_before_the_detail_types(insert: Json) -> None:
    """A trigger on a whole database has no collection in its detail-type."""
    raw = {**insert, "detail-type": "MongoDB Database Trigger for shop"}
    dropped = parse_event(read("dropDatabase"), DatabaseDropDatabase)

    assert parse_event(raw, DatabaseInsert).collection == "orders"
    assert (dropped.database, dropped.collection) == ("shop", None)


def test_the_key_is_the_resume_token(insert: Json) -> None:
    """Inferred: MongoDB says that it identifies the event, and nothing of duplicates."""
    key = identify(insert).idempotency_key

    assert (key.value, key.strength) == (insert["detail"]["_id"]["_data"], "inferred")
    assert key == identify({**insert, "id": "another"}).idempotency_key


@pytest.mark.parametrize("token", [None, "x", {}, {"_data": None}, {"_data": ""}, {"_data": {"$binary": {}}}])
def test_without_a_token_the_envelopes_id_is_the_key(insert: Json, token: object) -> None:
    """It is weaker, and says so."""
    key = identify(with_detail(insert, _id=token)).idempotency_key

    assert (key.value, key.strength) == (insert["id"], "envelope")


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, datetime(2026, 11, 3, 14, 21, 8, tzinfo=UTC)),
        (
            {"clusterTime": {"$timestamp": {"t": 1793715660, "i": 1}}},
            datetime(2026, 11, 3, 14, 21, tzinfo=UTC),
        ),
        ({"wallTime": "2026-11-03T14:21:07.5Z"}, datetime(2026, 11, 3, 14, 21, 7, 500_000, UTC)),
        ({"wallTime": {"$date": "2026-11-03T14:21:06Z"}}, datetime(2026, 11, 3, 14, 21, 6, tzinfo=UTC)),
        (
            {"wallTime": {"$date": {"$numberLong": "1793715665250"}}},
            datetime(2026, 11, 3, 14, 21, 5, 250_000, UTC),
        ),
        ({"wallTime": "soon"}, datetime(2026, 11, 3, 14, 21, 8, tzinfo=UTC)),
        ({"clusterTime": {"T": 10**20}}, datetime(2026, 11, 3, 14, 21, 11, tzinfo=UTC)),
        ({"clusterTime": {}}, datetime(2026, 11, 3, 14, 21, 11, tzinfo=UTC)),
        ({"clusterTime": 7, "wallTime": 7}, datetime(2026, 11, 3, 14, 21, 11, tzinfo=UTC)),
    ],
)
def test_when_it_happened(insert: Json, fields: Json, expected: datetime) -> None:
    """The server's time if there is one, else the cluster's second, else EventBridge's."""
    event = parse_event(with_detail(insert, **fields), DatabaseInsert)

    assert event.occurred_at == expected
    assert event.log_fields()["occurred_at"] == expected.isoformat()


def test_mongodb_says_nothing_of_delays(insert: Json) -> None:
    """So no typical one is claimed; each event has its own."""
    assert DatabaseEvent.typical_delay is None
    assert parse_event(insert).delay == timedelta(seconds=3)


# Documents


def test_a_document_is_a_dict_as_it_came(insert: Json) -> None:
    """The payload is the change event."""
    event = parse_event(insert, DatabaseInsert)

    assert event.payload is event.detail
    assert event.detail.fullDocument == insert["detail"]["fullDocument"]
    assert event.document_id == ORDER_ID


def test_an_update_says_what_changed() -> None:
    """The documents are there if the trigger is set to send them."""
    update = parse_event(read("update"), DatabaseUpdate)
    sparse = parse_event(read("update.sparse"), DatabaseUpdate)

    description = update.detail.updateDescription
    assert description.updatedFields == {"status": "paid", "lines.0.count": 3}
    assert description.removedFields == ["voucher"]
    assert description.truncatedArrays is not None
    assert description.truncatedArrays[0].newSize == 2
    assert update.document_before_as(Order).status == "placed"
    assert update.document_as(Order).status == "paid"
    assert sparse.detail.fullDocument is None


class OrderRow(TypedDict):
    status: str


@dataclass
class OrderRecord:
    status: str
    total: int


@pytest.mark.parametrize("model", [Order, OrderRow, OrderRecord, dict[str, object]])
def test_a_document_is_read_as_a_type_of_the_users(insert: Json, model: type[object]) -> None:
    """Whatever pydantic can validate."""
    order = parse_event(insert, DatabaseInsert).document_as(model)

    status = cast(Json, order)["status"] if isinstance(order, dict) else getattr(order, "status", None)
    assert status == "placed"


def test_dates_of_plain_json_are_what_the_users_type_makes_of_them(insert: Json) -> None:
    """The type's own rules hold, which are not those of this library's models."""
    order = parse_event(insert, DatabaseInsert).document_as(Order)

    assert order.placed_at == datetime(2026, 11, 3, 14, 21, 8, 120_000, UTC)


@pytest.mark.parametrize(
    ("name", "event_class"),
    [("update.sparse", DatabaseUpdate), ("delete", DatabaseDelete)],
)
def test_a_document_that_was_not_sent_is_unavailable(name: str, event_class: type[DocumentEvent]) -> None:
    """An update's need not be there, and a deletion has none."""
    event = parse_event(read(name), event_class)

    with pytest.raises(
        FieldUnavailableError, match=r"`fullDocument` of .* delivery does not carry it"
    ) as caught:
        event.document_as(Order)

    assert (caught.value.field, caught.value.deviation) == ("fullDocument", "absent")


def test_the_document_before_is_that_of_deletions_and_replacements_too() -> None:
    """If the trigger is set to send it."""
    assert parse_event(read("delete"), DatabaseDelete).document_before_as(Order).status == "paid"
    replaced = parse_event(read("replace"), DatabaseReplace)
    assert (replaced.document_before_as(Order).status, replaced.document_as(Order).status) == (
        "placed",
        "paid",
    )
    with pytest.raises(FieldUnavailableError, match="`fullDocumentBeforeChange` of InsertChange"):
        parse_event(read("insert"), DatabaseInsert).document_before_as(Order)


def test_a_document_that_is_no_object_says_so() -> None:
    """It is a deviation of the delivery, and not of the user's type."""
    with pytest.raises(FieldUnavailableError, match="has a string there, where an object or null"):
        parse_event(read("bent.update"), DatabaseUpdate).document_as(Order)


def test_a_document_that_does_not_fit_is_an_error_with_places_and_without_values(insert: Json) -> None:
    """Also not by way of pydantic's error, whose text has them."""
    raw = copy.deepcopy(insert)
    raw["detail"]["fullDocument"] |= {"total": "Ines Moreau"}
    del raw["detail"]["fullDocument"]["status"]

    with pytest.raises(
        InvalidEventError, match=r"`detail.fullDocument` cannot be read as Order: 2"
    ) as caught:
        parse_event(raw, DatabaseInsert).document_as(Order)

    path = ("detail", "fullDocument")
    assert {(each.path, each.message) for each in caught.value.errors} == {
        ((*path, "status"), "missing"),
        ((*path, "total"), "int_parsing"),
    }
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__ or caught.value.__context__ is None
    assert (caught.value.partner, caught.value.source) == ("mongodb", raw["source"])
    assert "Moreau" not in str(caught.value) + repr(caught.value)


def test_a_strict_type_of_the_users_stays_strict(insert: Json) -> None:
    """Nothing is converted that it does not convert."""

    class Strict(BaseModel):
        model_config = ConfigDict(strict=True)
        placed_at: datetime

    plain = parse_event(insert, DatabaseInsert)
    extended = parse_event(read("insert.extended_json"), DatabaseInsert)

    with pytest.raises(InvalidEventError):
        plain.document_as(Strict)
    assert extended.document_as(Strict).placed_at.year == 2026


class OrderInserted(DatabaseInsert):
    """What the documents show: a class of the user's with the document typed."""

    @property
    def order(self) -> Order:
        return self.document_as(Order)


def test_a_subclass_of_the_users_has_the_document_typed(insert: Json) -> None:
    """It is used where it is expected, and costs nothing before the document is read."""
    event = parse_event(insert, OrderInserted)

    assert type(event) is OrderInserted
    assert event.order.total == 4990
    assert parse_event(with_detail(insert, fullDocument={}), OrderInserted).kind == "insert"


class OrderDocument(Model):
    status: str
    total: int


class OrderChange(InsertChange):
    fullDocument: OrderDocument  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]


class OrderRecorded(DatabaseInsert):
    detail: OrderChange


def test_a_registered_class_can_narrow_the_document_itself(insert: Json) -> None:
    """Wherever deliveries are parsed; it is read tolerantly, and patterns and samples know its fields."""
    bent = with_detail(insert, fullDocument={**insert["detail"]["fullDocument"], "total": "4990"})
    with temporary_registrations():
        register(OrderRecorded)

        event, other = parse_event(insert), parse_event(bent, OrderRecorded)

        assert isinstance(event, OrderRecorded)
        assert event.detail.fullDocument.total == 4990
        assert event.idempotency_key == parse_event(insert).idempotency_key
        assert event.model_dump(by_alias=True, mode="json", exclude_unset=True)["detail"] == insert["detail"]
        assert other.detail.fullDocument.status == "placed"
        assert other.deviations()[0].path == ("detail", "fullDocument", "total")
        total = OrderRecorded.fields.detail.fullDocument["total"]
        assert EventPattern.of(OrderRecorded, total.numeric(">", 1)).matches(insert)
        with pytest.raises(UnknownFieldError, match="totl"):
            OrderRecorded.fields.detail.fullDocument["totl"]
        made = sample(OrderRecorded, {"detail.fullDocument.total": 7})
        assert made.detail.fullDocument.total == 7


def test_a_narrowed_document_can_still_be_read_as_another_type(insert: Json) -> None:
    """From what arrived, and not from what the class made of it: extended JSON is decoded."""
    extended = read("insert.extended_json")

    events = [parse_event(raw, OrderRecorded) for raw in (insert, extended)]

    assert [event.document_as(Order) for event in events] == [events[0].document_as(Order)] * 2
    assert not hasattr(events[1].detail.fullDocument, "total")


def test_a_parse_loads_nothing_for_documents_of_the_users(insert: Json) -> None:
    """Neither the decoder nor what reads a user's type."""
    code = (
        f"from partner_events import parse_event\nparse_event({json.dumps(insert)!r})\n"
        "import sys; print([m for m in sys.modules if 'extended_json' in m or '_own_types' in m])"
    )

    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=600
    )

    assert run.stdout == "[]\n"


# Definitions


def test_definitions_are_described() -> None:
    """By the operation; a renaming has the new name twice."""
    created = parse_event(read("create"), DatabaseCreate)
    indexed = parse_event(read("createIndexes"), DatabaseCreateIndexes)
    renamed = parse_event(read("rename"), DatabaseRename)

    assert created.detail.collectionUUID == "98046a1a-b649-4e5b-9c75-67594221ce19"
    assert indexed.payload.operationDescription is not None
    assert indexed.payload.operationDescription.indexes == [
        {"v": 2, "key": {"status": 1}, "name": "status_1"}
    ]
    assert (renamed.collection, renamed.detail.to.coll) == ("orders", "orders.archive")
    assert renamed.detail.operationDescription is not None
    assert renamed.detail.operationDescription.to == renamed.detail.to


# Extended JSON


def test_extended_json_is_understood() -> None:
    """Ids, times and the user's document read as if the trigger had sent plain JSON."""
    event = parse_event(read("insert.extended_json"), DatabaseInsert)

    assert event.document_id == ORDER_ID
    assert event.occurred_at == datetime(2026, 11, 3, 14, 21, 8, 412_000, UTC)
    order = event.document_as(Order)
    assert (order.total, order.placed_at) == (4990, datetime(2026, 11, 3, 14, 21, 8, 120_000, UTC))
    assert event.document_as(dict[str, object])["weight"] == Decimal("1.250")
    assert event.detail.fullDocument["total"] == {"$numberLong": "4990"}
    assert event.detail.documentKey.model_extra == {"region": "eu"}


MOMENT = datetime(2026, 11, 3, 14, 21, 8, 120_000, UTC)


@pytest.mark.parametrize(
    ("extended", "expected"),
    [
        ({"$oid": ORDER_ID}, ORDER_ID),
        ({"$date": "2026-11-03T14:21:08.120Z"}, MOMENT),
        ({"$date": {"$numberLong": "1793715668120"}}, MOMENT),
        ({"$date": 1793715668120}, MOMENT),
        ({"$numberInt": "-2"}, -2),
        ({"$numberLong": "9223372036854775807"}, 2**63 - 1),
        ({"$numberDouble": "-1.5"}, -1.5),
        ({"$numberDouble": "Infinity"}, float("inf")),
        ({"$numberDecimal": "0.10"}, Decimal("0.10")),
        ({"$binary": {"base64": "AQI=", "subType": "00"}}, b"\x01\x02"),
        (
            {"$binary": {"base64": "mARqGrZJTlucdWdZQiHOGQ==", "subType": "04"}},
            UUID("98046a1a-b649-4e5b-9c75-67594221ce19"),
        ),
        ({"$uuid": "98046a1a-b649-4e5b-9c75-67594221ce19"}, UUID("98046a1a-b649-4e5b-9c75-67594221ce19")),
        ({"$symbol": "a"}, "a"),
        ({"a": [{"$numberInt": "1"}, None, True]}, {"a": [1, None, True]}),
    ],
)
def test_each_type_becomes_pythons(extended: object, expected: object) -> None:
    """In the relaxed, the canonical and the old form, at any depth."""
    assert decode(extended) == expected
    assert type(decode(extended)) is type(expected)


@pytest.mark.parametrize(
    "value",
    [
        {"$oid": 7},
        {"$date": "yesterday"},
        {"$date": {"$numberLong": "99999999999999999999"}},
        {"$date": True},
        {"$numberLong": 7},
        {"$numberInt": "seven"},
        {"$numberDecimal": "seven"},
        {"$binary": "AQI="},
        {"$binary": {"base64": "%"}},
        {"$binary": {"base64": "AQI=", "subType": "04"}},
        {"$uuid": "x"},
        {"$timestamp": {"t": 1, "i": 1}},
        {"$oid": ORDER_ID, "more": 1},
        {"$minKey": 1},
    ],
)
def test_what_is_not_well_formed_or_not_pythons_stays(value: object) -> None:
    """A user's document may have such keys, too."""
    assert decode(value) == value


@given(JSON)
def test_decoding_changes_no_plain_json(value: object) -> None:
    """Without a key that begins with a dollar sign there is nothing to decode."""
    keys = {step for place, _ in walk(value) for step in place if isinstance(step, str)}
    if not any(key.startswith("$") for key in keys):
        assert decode(value) == value


@given(st.dictionaries(st.sampled_from(["$oid", "$date", "$binary", "$numberLong", "$uuid", "a"]), JSON))
def test_decoding_never_fails(value: dict[str, object]) -> None:
    """Whatever stands behind a dollar sign."""
    decode(value)


def test_a_document_may_be_nested_deeper_than_python_recurses(insert: Json) -> None:
    """As anywhere in a delivery; so may a time that is none."""
    nested: object = {"$numberInt": "1"}
    for _ in range(100_000):
        nested = {"a": nested}
    raw = with_detail(insert, fullDocument={"a": nested}, wallTime=nested)

    event = parse_event(raw, DatabaseInsert)

    found: object = event.document_as(dict[str, object])
    while isinstance(found, dict):
        found = cast(Json, found)["a"]
    assert found == 1
    assert event.occurred_at == datetime(2026, 11, 3, 14, 21, 8, tzinfo=UTC)


# Deviations


def test_a_bent_update_is_read_as_far_as_it_goes() -> None:
    """What does not fit is unavailable, and nothing else."""
    event = parse_event(read("bent.update"), DatabaseUpdate)

    assert {d.path[1:]: d.kind for d in event.deviations()} == {
        ("_id", "_data"): "contradiction",
        ("clusterTime", "T"): "contradiction",
        ("documentKey",): "null",
        ("fullDocument",): "contradiction",
        ("ns", "coll"): "contradiction",
        ("updateDescription", "removedFields"): "contradiction",
    }
    assert (event.database, event.collection) == ("shop", None)
    assert event.detail.updateDescription.updatedFields["status"] == "paid"
    assert event.detail.model_extra == {"new": {"a": 1}}


# Personal data


def test_documents_stay_out_of_repr_and_errors(insert: Json) -> None:
    """Of the event, its parts, its deviations, what is raised, and what is logged."""
    bent = with_detail(insert, documentKey="ines.moreau@example.com")
    event = parse_event(bent, DatabaseInsert)
    with pytest.raises(FieldUnavailableError) as caught:
        _ = event.document_id
    with pytest.raises(InvalidEventError) as refused:
        parse_event(bent, strict=True)

    shown = [repr(event), str(event), repr(event.payload), repr(event.deviations()), str(caught.value)]
    shown += [str(refused.value), repr(refused.value), str(event.log_fields()), repr(identify(bent))]

    assert not any("oreau" in text for text in shown)


# Patterns


def test_patterns_ask_for_the_operation_and_for_fields_of_documents() -> None:
    """The detail-type tells the collection, and no kind."""
    fields = DatabaseInsert.fields
    pattern = EventPattern.of(
        DatabaseInsert,
        fields.detail.ns.coll.equals("orders"),
        fields.payload.fullDocument["total"].numeric(">=", 1000),
    )

    assert pattern.to_dict() == {
        "source": [{"prefix": "aws.partner/mongodb.com/"}],
        "detail": {
            "operationType": ["insert"],
            "ns": {"coll": ["orders"]},
            "fullDocument": {"total": [{"numeric": [">=", 1000]}]},
        },
    }
    assert pattern.matches(read("insert"))
    assert not pattern.matches(read("replace"))


def test_a_subclass_of_the_users_has_the_pattern_of_its_kind() -> None:
    """And its fields."""
    condition = OrderInserted.fields.payload.fullDocument["status"].equals("placed")
    pattern = EventPattern.of(OrderInserted, condition)

    assert pattern == EventPattern.of(
        DatabaseInsert, DatabaseInsert.fields.payload.fullDocument["status"].equals("placed")
    )


@pytest.mark.parametrize(
    ("family", "kinds"),
    [
        (DatabaseEvent, set(KINDS) - AUTHENTICATION - {"scheduled"}),
        (DocumentEvent, DOCUMENTS),
        (DefinitionEvent, set(KINDS) - AUTHENTICATION - DOCUMENTS - {"scheduled"}),
        (AuthenticationEvent, AUTHENTICATION),
        (MongoDBEvent, set(KINDS)),
    ],
)
def test_families_have_patterns(family: type[MongoDBEvent], kinds: set[str]) -> None:
    """Which let through what a handler of the family takes."""
    pattern = EventPattern.of(family)

    assert {kind for kind in KINDS if pattern.matches(read(kind))} == kinds


# The rest


@pytest.mark.tools
@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("event.", {"collection", "database", "detail", "document_as", "document_id", "payload"}),
        ("event.detail.", {"clusterTime", "documentKey", "fullDocument", "ns", "operationType"}),
    ],
)
def test_editors_complete_what_an_insertion_has(typed: str, offered: set[str]) -> None:
    """Without running anything: from the generated classes and the stubs."""
    names = completed("mongodb", "DatabaseInsert", typed)

    assert offered <= names


def test_the_json_schema_of_a_kind_can_be_made() -> None:
    """For whoever validates with it elsewhere."""
    schema = TypeAdapter(DatabaseUpdate).json_schema()

    assert "fullDocument" in schema["$defs"]["UpdateChange"]["properties"]
