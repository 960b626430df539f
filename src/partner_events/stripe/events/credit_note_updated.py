# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import CreditNote
from pydantic import Field


class CreditNoteUpdatedData(SnapshotData):
    object: CreditNote


class CreditNoteUpdatedDetail(SnapshotDetail):
    data: CreditNoteUpdatedData


class CreditNoteUpdated(SnapshotEvent):
    """Stripe's `credit_note.updated`:
    https://docs.stripe.com/api/events/types#event_types-credit_note.updated
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-credit_note.updated"
    detail_type: Annotated[Literal["credit_note.updated"], Field(alias="detail-type")]
    detail: CreditNoteUpdatedDetail

    @property
    def kind(self) -> Literal["credit_note.updated"]:
        return "credit_note.updated"
