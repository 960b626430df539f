# Generated from schemas/sailpoint by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import JsonObject
from partner_events.sailpoint._event import SailPointEvent
from partner_events.sailpoint.models.trigger import TriggerInput
from pydantic import Field


class SourceAccountCreatedInput(TriggerInput):
    uuid: str | None = None
    id: str
    nativeIdentifier: str
    sourceId: str
    sourceName: str
    identityId: str
    identityName: str
    attributes: JsonObject


class SourceAccountCreated(SailPointEvent):
    """SailPoint's `idn:source-account-created` (Source Account Created):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/source-account-created/
    """

    docs_url: ClassVar[str] = (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/source-account-created/"
    )
    detail_type: Annotated[Literal["idn:source-account-created"], Field(alias="detail-type")]
    detail: SourceAccountCreatedInput

    @property
    def kind(self) -> Literal["idn:source-account-created"]:
        return "idn:source-account-created"
