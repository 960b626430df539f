# Generated from schemas/stripe/events/v2.money_management.outbound_payment.posted.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V2MoneyManagementOutboundPaymentPostedDetailFields,
    classfield,
)
from pydantic import Field


class V2MoneyManagementOutboundPaymentPostedDetail(ThinDetail):
    related_object: RelatedObject


class V2MoneyManagementOutboundPaymentPosted(ThinEvent):
    """Stripe's `v2.money_management.outbound_payment.posted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.posted"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.posted"
    )
    detail_type: Annotated[Literal["v2.money_management.outbound_payment.posted"], Field(alias="detail-type")]
    detail: V2MoneyManagementOutboundPaymentPostedDetail

    @property
    def kind(self) -> Literal["v2.money_management.outbound_payment.posted"]:
        return "v2.money_management.outbound_payment.posted"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V2MoneyManagementOutboundPaymentPostedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V2MoneyManagementOutboundPaymentPostedDetailFields, V2MoneyManagementOutboundPaymentPostedDetailFields]: ...
