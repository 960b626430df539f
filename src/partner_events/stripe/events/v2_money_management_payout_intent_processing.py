# Generated from schemas/stripe/events/v2.money_management.payout_intent.processing.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V2MoneyManagementPayoutIntentProcessingDetailFields,
    classfield,
)
from pydantic import Field


class V2MoneyManagementPayoutIntentProcessingDetail(ThinDetail):
    related_object: RelatedObject


class V2MoneyManagementPayoutIntentProcessing(ThinEvent):
    """Stripe's `v2.money_management.payout_intent.processing`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.processing"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.processing"
    )
    detail_type: Annotated[
        Literal["v2.money_management.payout_intent.processing"], Field(alias="detail-type")
    ]
    detail: V2MoneyManagementPayoutIntentProcessingDetail

    @property
    def kind(self) -> Literal["v2.money_management.payout_intent.processing"]:
        return "v2.money_management.payout_intent.processing"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V2MoneyManagementPayoutIntentProcessingDetail: ...
        @classfield
        def fields(cls) -> EventFields[V2MoneyManagementPayoutIntentProcessingDetailFields, V2MoneyManagementPayoutIntentProcessingDetailFields]: ...
