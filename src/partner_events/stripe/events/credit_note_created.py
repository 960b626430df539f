# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import CreditNote
from pydantic import Field


class CreditNoteCreatedData(SnapshotData):
    object: CreditNote


class CreditNoteCreatedDetail(SnapshotDetail):
    data: CreditNoteCreatedData


class CreditNoteCreated(SnapshotEvent):
    """Stripe's `credit_note.created`:
    https://docs.stripe.com/api/events/types#event_types-credit_note.created
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-credit_note.created"
    detail_type: Annotated[Literal["credit_note.created"], Field(alias="detail-type")]
    detail: CreditNoteCreatedDetail

    @property
    def kind(self) -> Literal["credit_note.created"]:
        return "credit_note.created"
