"""MongoDB Atlas's events: operations, and documents as types of the user's own."""
# ruff: noqa: B018
# pyright: reportUnusedExpression=false, reportUnknownMemberType=false

from datetime import datetime
from typing import Literal, assert_type

from pydantic import BaseModel
from typing_extensions import TypedDict

from partner_events import PartnerEvent, UnknownEvent, parse_event
from partner_events.mongodb import (
    DatabaseDelete,
    DatabaseEvent,
    DatabaseInsert,
    DatabaseRename,
    DatabaseUpdate,
    DefinitionEvent,
    DocumentEvent,
    MongoDBEvent,
    ScheduledTrigger,
    UnknownDatabaseEvent,
    UnknownMongoDBEvent,
)
from partner_events.mongodb.extended_json import decode
from partner_events.mongodb.models import ChangeEvent, DefinitionChange, DocumentChange, InsertChange
from partner_events.patterns import EventPattern

# Right


class Order(BaseModel):
    status: str


class OrderRow(TypedDict):
    status: str


class OrderInserted(DatabaseInsert):
    @property
    def order(self) -> Order:
        return self.document_as(Order)


def of_any_kind(event: MongoDBEvent) -> None:
    assert_type(event.partner, Literal["mongodb"])
    assert_type(event.kind, str)
    assert_type(event.trigger_id, str | None)
    assert_type(event.occurred_at, datetime)


def of_databases(event: DatabaseEvent) -> None:
    assert_type(event.detail, ChangeEvent)
    assert_type(event.payload, ChangeEvent)
    assert_type(event.database, str | None)
    assert_type(event.collection, str | None)
    assert_type(event.detail.id.data, str)
    assert_type(event.detail.ns.coll, str | None)


def of_documents(event: DocumentEvent) -> None:
    assert_type(event.payload, DocumentChange)
    assert_type(event.document_as(Order), Order)
    assert_type(event.document_as(OrderRow)["status"], str)
    assert_type(event.document_as(dict[str, object]), dict[str, object])
    assert_type(event.document_before_as(Order).status, str)
    document_id: object = event.document_id
    print(document_id, decode({"$oid": "x"}))


def of_one_kind(insert: DatabaseInsert, update: DatabaseUpdate, rename: DatabaseRename) -> None:
    assert_type(insert.kind, Literal["insert"])
    assert_type(insert.payload, InsertChange)
    assert_type(insert.detail.fullDocument, dict[str, object])
    assert_type(update.detail.fullDocument, dict[str, object] | None)
    assert_type(update.detail.updateDescription.updatedFields, dict[str, object])
    assert_type(rename.detail.to.db, str)


def of_definitions(event: DefinitionEvent) -> None:
    assert_type(event.payload, DefinitionChange)
    if event.detail.operationDescription:
        assert_type(event.detail.operationDescription.indexes, list[dict[str, object]] | None)


def of_scheduled_triggers(event: ScheduledTrigger) -> None:
    assert_type(event.kind, Literal["scheduled"])
    assert_type(event.payload, dict[str, object])


def of_unknown_kinds(event: UnknownDatabaseEvent, other: UnknownMongoDBEvent) -> None:
    as_databases: DatabaseEvent = event
    as_unknown: UnknownEvent = other
    print(as_databases.collection, as_unknown.kind)


def a_class_of_the_users(raw: dict[str, object]) -> None:
    event = parse_event(raw, OrderInserted)
    assert_type(event, OrderInserted)
    assert_type(event.order, Order)
    as_its_kind: DatabaseInsert = event
    assert_type(parse_event(raw, OrderInserted, DatabaseDelete), OrderInserted | DatabaseDelete)
    print(as_its_kind)


def classes_narrow(event: PartnerEvent) -> str:
    match event:
        case OrderInserted():
            return event.order.status
        case DatabaseUpdate():
            return ", ".join(event.detail.updateDescription.updatedFields)
        case DatabaseEvent():
            return event.collection or event.kind
        case _:
            return event.kind


def patterns() -> None:
    fields = DatabaseInsert.fields
    EventPattern.of(DatabaseInsert, fields.detail.fullDocument["total"].numeric(">", 10))
    EventPattern.of(OrderInserted, OrderInserted.fields.payload.ns.coll.equals("orders"))
    EventPattern.of(DatabaseEvent, DatabaseEvent.fields.detail.operationType.equals("insert", "update"))


# Wrong


def not_every_change_has_a_document(event: DatabaseDelete, definition: DefinitionEvent) -> None:
    event.detail.fullDocument  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    definition.document_as(Order)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def a_slip_in_a_document(event: OrderInserted) -> None:
    event.order.stats  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def an_update_may_lack_its_document(event: DatabaseUpdate) -> None:
    event.detail.fullDocument["status"]  # type: ignore[index]  # pyright: ignore[reportOptionalSubscript]


def a_slip_in_an_operation() -> None:
    DatabaseEvent.fields.payload.operationType.equals("insrt")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def events_are_read_only(event: DatabaseInsert) -> None:
    event.detail = event.detail  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
