# Generated from schemas/sailpoint by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import JsonObject, Model
from partner_events.sailpoint._event import SailPointEvent
from partner_events.sailpoint.models._types import IdentityReference, SourceReference
from partner_events.sailpoint.models.trigger import TriggerInput
from pydantic import Field


class AccountCorrelatedAccount(Model):
    type: str
    id: str
    name: str
    nativeIdentity: str
    uuid: str | None = None


class AccountCorrelatedInput(TriggerInput):
    identity: IdentityReference
    source: SourceReference
    account: AccountCorrelatedAccount
    attributes: JsonObject
    entitlementCount: int | None = None


class AccountCorrelated(SailPointEvent):
    """SailPoint's `idn:account-correlated` (Account Correlated):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/account-correlated/
    """

    docs_url: ClassVar[str] = (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/account-correlated/"
    )
    detail_type: Annotated[Literal["idn:account-correlated"], Field(alias="detail-type")]
    detail: AccountCorrelatedInput

    @property
    def kind(self) -> Literal["idn:account-correlated"]:
        return "idn:account-correlated"
