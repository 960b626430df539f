# Generated from schemas/stripe/events/v1.issuing_transaction.created.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1IssuingTransactionCreatedDetailFields,
    classfield,
)
from pydantic import Field


class V1IssuingTransactionCreatedDetail(ThinDetail):
    related_object: RelatedObject


class V1IssuingTransactionCreated(ThinEvent):
    """Stripe's `v1.issuing_transaction.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_transaction.created"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_transaction.created"
    )
    detail_type: Annotated[Literal["v1.issuing_transaction.created"], Field(alias="detail-type")]
    detail: V1IssuingTransactionCreatedDetail

    @property
    def kind(self) -> Literal["v1.issuing_transaction.created"]:
        return "v1.issuing_transaction.created"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1IssuingTransactionCreatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1IssuingTransactionCreatedDetailFields, V1IssuingTransactionCreatedDetailFields]: ...
