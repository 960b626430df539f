# Generated from schemas/stripe/events/v2.money_management.payout_intent.pending.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V2MoneyManagementPayoutIntentPendingDetailFields,
    classfield,
)
from pydantic import Field


class V2MoneyManagementPayoutIntentPendingDetail(ThinDetail):
    related_object: RelatedObject


class V2MoneyManagementPayoutIntentPending(ThinEvent):
    """Stripe's `v2.money_management.payout_intent.pending`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.pending"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.pending"
    )
    detail_type: Annotated[Literal["v2.money_management.payout_intent.pending"], Field(alias="detail-type")]
    detail: V2MoneyManagementPayoutIntentPendingDetail

    @property
    def kind(self) -> Literal["v2.money_management.payout_intent.pending"]:
        return "v2.money_management.payout_intent.pending"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V2MoneyManagementPayoutIntentPendingDetail: ...
        @classfield
        def fields(cls) -> EventFields[V2MoneyManagementPayoutIntentPendingDetailFields, V2MoneyManagementPayoutIntentPendingDetailFields]: ...
