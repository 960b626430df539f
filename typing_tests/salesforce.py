"""Salesforce's events: headers, families, and payloads as types of the user's own."""
# ruff: noqa: B018
# pyright: reportUnusedExpression=false, reportUnknownMemberType=false

from collections.abc import Mapping
from datetime import datetime
from typing import Literal, assert_type

from pydantic import BaseModel

from partner_events import parse_event
from partner_events.patterns import EventPattern
from partner_events.salesforce import (
    AccountChangeEvent,
    ChangeEvent,
    PlatformEvent,
    SalesforceEvent,
    UnknownSalesforceEvent,
)
from partner_events.salesforce.models import ChangeDetail, ChangeHeader, ChangePayload, PlatformPayload

# Right


class Account(BaseModel):
    Name: str | None = None


class AccountPayload(ChangePayload):
    Name: str | None = None


class AccountDetail(ChangeDetail):
    payload: AccountPayload


class AccountChanged(AccountChangeEvent):
    detail: AccountDetail


class OrderPlaced(PlatformEvent, kind="Order_Placed__e"):
    @property
    def order(self) -> Account:
        return self.payload_as(Account)


def of_any_kind(event: SalesforceEvent) -> None:
    assert_type(event.partner, Literal["salesforce"])
    assert_type(event.payload, object)
    assert_type(event.organization_id, str | None)
    assert_type(event.payload_as(Account), Account)


def of_changes(event: ChangeEvent) -> None:
    assert_type(event.header, ChangeHeader)
    assert_type(event.header.commitNumber, int | None)
    assert_type(event.payload, ChangePayload)
    assert_type(event.is_gap, bool)
    assert_type(event.occurred_at, datetime)


def of_one_kind(event: AccountChangeEvent) -> None:
    assert_type(event.kind, Literal["AccountChangeEvent"])
    as_any: ChangeEvent = event
    assert as_any


def of_platform_events(event: PlatformEvent, unknown: UnknownSalesforceEvent) -> None:
    assert_type(event.payload, PlatformPayload)
    assert_type(unknown.payload, Mapping[str, object])


def a_class_of_the_users(raw: dict[str, object]) -> None:
    assert_type(parse_event(raw, AccountChanged).detail.payload.Name, str | None)
    assert_type(parse_event(raw, OrderPlaced).order, Account)


def patterns() -> None:
    header = AccountChangeEvent.fields.payload.ChangeEventHeader
    EventPattern.of(AccountChangeEvent, header.changeType.equals("UPDATE"))
    EventPattern.of(ChangeEvent, ChangeEvent.fields.payload.ChangeEventHeader.entityName.equals("Account"))


# Wrong


def not_there(event: ChangeEvent) -> None:
    event.payload.Name  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def misspelled() -> None:
    header = AccountChangeEvent.fields.payload.ChangeEventHeader
    header.changeType.equals("UPDATED")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
