# Generated from schemas/stripe/events/v2.money_management.outbound_payment.failed.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V2MoneyManagementOutboundPaymentFailedDetailFields,
    classfield,
)
from pydantic import Field


class V2MoneyManagementOutboundPaymentFailedDetail(ThinDetail):
    related_object: RelatedObject


class V2MoneyManagementOutboundPaymentFailed(ThinEvent):
    """Stripe's `v2.money_management.outbound_payment.failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.failed"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.failed"
    )
    detail_type: Annotated[Literal["v2.money_management.outbound_payment.failed"], Field(alias="detail-type")]
    detail: V2MoneyManagementOutboundPaymentFailedDetail

    @property
    def kind(self) -> Literal["v2.money_management.outbound_payment.failed"]:
        return "v2.money_management.outbound_payment.failed"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V2MoneyManagementOutboundPaymentFailedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V2MoneyManagementOutboundPaymentFailedDetailFields, V2MoneyManagementOutboundPaymentFailedDetailFields]: ...
