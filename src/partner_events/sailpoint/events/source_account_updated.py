# Generated from schemas/sailpoint by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import JsonObject
from partner_events.sailpoint._event import SailPointEvent
from partner_events.sailpoint.models.trigger import TriggerInput
from pydantic import Field


class SourceAccountUpdatedInput(TriggerInput):
    uuid: str | None = None
    id: str
    nativeIdentifier: str
    sourceId: str
    sourceName: str
    identityId: str
    identityName: str
    attributes: JsonObject


class SourceAccountUpdated(SailPointEvent):
    """SailPoint's `idn:source-account-updated` (Source Account Updated):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/source-account-updated/
    """

    docs_url: ClassVar[str] = (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/source-account-updated/"
    )
    detail_type: Annotated[Literal["idn:source-account-updated"], Field(alias="detail-type")]
    detail: SourceAccountUpdatedInput

    @property
    def kind(self) -> Literal["idn:source-account-updated"]:
        return "idn:source-account-updated"
