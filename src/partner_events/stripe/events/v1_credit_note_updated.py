# Generated from schemas/stripe/events/v1.credit_note.updated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1CreditNoteUpdatedDetailFields, classfield
from pydantic import Field


class V1CreditNoteUpdatedDetail(ThinDetail):
    related_object: RelatedObject


class V1CreditNoteUpdated(ThinEvent):
    """Stripe's `v1.credit_note.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.credit_note.updated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.credit_note.updated"
    )
    detail_type: Annotated[Literal["v1.credit_note.updated"], Field(alias="detail-type")]
    detail: V1CreditNoteUpdatedDetail

    @property
    def kind(self) -> Literal["v1.credit_note.updated"]:
        return "v1.credit_note.updated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1CreditNoteUpdatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1CreditNoteUpdatedDetailFields, V1CreditNoteUpdatedDetailFields]: ...
