# Generated from schemas/stripe/events/v1.credit_note.voided.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1CreditNoteVoidedDetailFields, classfield
from pydantic import Field


class V1CreditNoteVoidedDetail(ThinDetail):
    related_object: RelatedObject


class V1CreditNoteVoided(ThinEvent):
    """Stripe's `v1.credit_note.voided`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.credit_note.voided"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.credit_note.voided"
    )
    detail_type: Annotated[Literal["v1.credit_note.voided"], Field(alias="detail-type")]
    detail: V1CreditNoteVoidedDetail

    @property
    def kind(self) -> Literal["v1.credit_note.voided"]:
        return "v1.credit_note.voided"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1CreditNoteVoidedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1CreditNoteVoidedDetailFields, V1CreditNoteVoidedDetailFields]: ...
