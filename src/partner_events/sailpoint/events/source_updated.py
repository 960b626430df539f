# Generated from schemas/sailpoint by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import Model
from partner_events.sailpoint._event import SailPointEvent
from partner_events.sailpoint.models.trigger import TriggerInput
from pydantic import Field


class SourceUpdatedActor(Model):
    type: str
    id: str | None = None
    name: str


class SourceUpdatedInput(TriggerInput):
    id: str
    name: str
    type: str
    modified: str
    connector: str
    actor: SourceUpdatedActor


class SourceUpdated(SailPointEvent):
    """SailPoint's `idn:source-updated` (Source Updated):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/source-updated/
    """

    docs_url: ClassVar[str] = (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/source-updated/"
    )
    detail_type: Annotated[Literal["idn:source-updated"], Field(alias="detail-type")]
    detail: SourceUpdatedInput

    @property
    def kind(self) -> Literal["idn:source-updated"]:
        return "idn:source-updated"
