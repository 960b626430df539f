# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import CreditNote
from pydantic import Field


class CreditNoteVoidedData(SnapshotData):
    object: CreditNote


class CreditNoteVoidedDetail(SnapshotDetail):
    data: CreditNoteVoidedData


class CreditNoteVoided(SnapshotEvent):
    """Stripe's `credit_note.voided`: https://docs.stripe.com/api/events/types#event_types-credit_note.voided
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-credit_note.voided"
    detail_type: Annotated[Literal["credit_note.voided"], Field(alias="detail-type")]
    detail: CreditNoteVoidedDetail

    @property
    def kind(self) -> Literal["credit_note.voided"]:
        return "credit_note.voided"
