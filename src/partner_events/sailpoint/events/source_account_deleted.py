# Generated from schemas/sailpoint by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import JsonObject
from partner_events.sailpoint._event import SailPointEvent
from partner_events.sailpoint.models.trigger import TriggerInput
from pydantic import Field


class SourceAccountDeletedInput(TriggerInput):
    uuid: str | None = None
    id: str
    nativeIdentifier: str
    sourceId: str
    sourceName: str
    identityId: str
    identityName: str
    attributes: JsonObject


class SourceAccountDeleted(SailPointEvent):
    """SailPoint's `idn:source-account-deleted` (Source Account Deleted):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/source-account-deleted/
    """

    docs_url: ClassVar[str] = (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/source-account-deleted/"
    )
    detail_type: Annotated[Literal["idn:source-account-deleted"], Field(alias="detail-type")]
    detail: SourceAccountDeletedInput

    @property
    def kind(self) -> Literal["idn:source-account-deleted"]:
        return "idn:source-account-deleted"
