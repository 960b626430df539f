# Generated from schemas/stripe/events/v1.credit_note.created.json by `python -m codegen`; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ObjectDetail, ThinEvent
from pydantic import Field


class V1CreditNoteCreated(ThinEvent):
    """Stripe's `v1.credit_note.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.credit_note.created"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.credit_note.created"
    )
    detail_type: Annotated[Literal["v1.credit_note.created"], Field(alias="detail-type")]
    detail: ObjectDetail

    @property
    def kind(self) -> Literal["v1.credit_note.created"]:
        return "v1.credit_note.created"
