# Generated from schemas/stripe/events/v1.credit_note.created.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1CreditNoteCreatedDetailFields, classfield
from pydantic import Field


class V1CreditNoteCreatedDetail(ThinDetail):
    related_object: RelatedObject


class V1CreditNoteCreated(ThinEvent):
    """Stripe's `v1.credit_note.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.credit_note.created"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.credit_note.created"
    )
    detail_type: Annotated[Literal["v1.credit_note.created"], Field(alias="detail-type")]
    detail: V1CreditNoteCreatedDetail

    @property
    def kind(self) -> Literal["v1.credit_note.created"]:
        return "v1.credit_note.created"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1CreditNoteCreatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1CreditNoteCreatedDetailFields, V1CreditNoteCreatedDetailFields]: ...
