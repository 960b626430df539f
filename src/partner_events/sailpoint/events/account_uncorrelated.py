# Generated from schemas/sailpoint by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import Model
from partner_events.sailpoint._event import SailPointEvent
from partner_events.sailpoint.models._types import IdentityReference, SourceReference
from partner_events.sailpoint.models.trigger import TriggerInput
from pydantic import Field


class AccountUncorrelatedAccount(Model):
    type: str
    id: str
    name: str
    nativeIdentity: str
    uuid: str | None = None


class AccountUncorrelatedInput(TriggerInput):
    identity: IdentityReference
    source: SourceReference
    account: AccountUncorrelatedAccount
    entitlementCount: int | None = None


class AccountUncorrelated(SailPointEvent):
    """SailPoint's `idn:account-uncorrelated` (Account Uncorrelated):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/account-uncorrelated/
    """

    docs_url: ClassVar[str] = (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/account-uncorrelated/"
    )
    detail_type: Annotated[Literal["idn:account-uncorrelated"], Field(alias="detail-type")]
    detail: AccountUncorrelatedInput

    @property
    def kind(self) -> Literal["idn:account-uncorrelated"]:
        return "idn:account-uncorrelated"
