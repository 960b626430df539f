# Generated from schemas/sailpoint by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import Json, Model
from partner_events.sailpoint._event import SailPointEvent
from partner_events.sailpoint.models._types import IdentityReference, SourceReference
from partner_events.sailpoint.models.trigger import TriggerInput
from pydantic import Field


class AccountAttributesChangedAccount(Model):
    id: str
    uuid: str | None = None
    name: str
    nativeIdentity: str
    type: str


class AccountAttributesChangedChange(Model):
    attribute: str
    oldValue: str | bool | list[Json] | None = None
    newValue: str | bool | list[Json] | None = None


class AccountAttributesChangedInput(TriggerInput):
    identity: IdentityReference
    source: SourceReference
    account: AccountAttributesChangedAccount
    changes: list[AccountAttributesChangedChange]


class AccountAttributesChanged(SailPointEvent):
    """SailPoint's `idn:account-attributes-changed` (Account Attributes Changed):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/account-attributes-changed/
    """

    docs_url: ClassVar[str] = (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/account-attributes-changed/"
    )
    detail_type: Annotated[Literal["idn:account-attributes-changed"], Field(alias="detail-type")]
    detail: AccountAttributesChangedInput

    @property
    def kind(self) -> Literal["idn:account-attributes-changed"]:
        return "idn:account-attributes-changed"
