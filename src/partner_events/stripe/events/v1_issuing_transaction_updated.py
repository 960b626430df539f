# Generated from schemas/stripe/events/v1.issuing_transaction.updated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1IssuingTransactionUpdatedDetailFields,
    classfield,
)
from pydantic import Field


class V1IssuingTransactionUpdatedDetail(ThinDetail):
    related_object: RelatedObject


class V1IssuingTransactionUpdated(ThinEvent):
    """Stripe's `v1.issuing_transaction.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_transaction.updated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_transaction.updated"
    )
    detail_type: Annotated[Literal["v1.issuing_transaction.updated"], Field(alias="detail-type")]
    detail: V1IssuingTransactionUpdatedDetail

    @property
    def kind(self) -> Literal["v1.issuing_transaction.updated"]:
        return "v1.issuing_transaction.updated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1IssuingTransactionUpdatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1IssuingTransactionUpdatedDetailFields, V1IssuingTransactionUpdatedDetailFields]: ...
