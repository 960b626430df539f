# Generated from schemas/sailpoint by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import JsonObject, Model
from partner_events.sailpoint._event import SailPointEvent
from partner_events.sailpoint.models.trigger import TriggerInput
from pydantic import Field


class AccountCreatedAccount(Model):
    id: str
    name: str
    nativeIdentity: str
    uuid: str | None = None
    correlated: bool
    isMachine: bool
    origin: str | None = None
    attributes: JsonObject | None = None


class AccountCreatedEvent(Model):
    type: str
    cause: str


class AccountCreatedIdentity(Model):
    id: str
    name: str
    alias: str
    email: str


class AccountCreatedSourceGovernanceGroup(Model):
    id: str
    name: str


class AccountCreatedSourceOwner(Model):
    id: str
    name: str


class AccountCreatedSource(Model):
    id: str
    name: str
    alias: str
    owner: AccountCreatedSourceOwner
    governanceGroup: AccountCreatedSourceGovernanceGroup


class AccountCreatedInput(TriggerInput):
    event: AccountCreatedEvent
    source: AccountCreatedSource
    account: AccountCreatedAccount
    identity: AccountCreatedIdentity


class AccountCreated(SailPointEvent):
    """SailPoint's `idn:account-created` (Account Created):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/account-created/
    """

    docs_url: ClassVar[str] = (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/account-created/"
    )
    detail_type: Annotated[Literal["idn:account-created"], Field(alias="detail-type")]
    detail: AccountCreatedInput

    @property
    def kind(self) -> Literal["idn:account-created"]:
        return "idn:account-created"
