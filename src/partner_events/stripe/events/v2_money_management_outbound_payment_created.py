# Generated from schemas/stripe/events/v2.money_management.outbound_payment.created.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V2MoneyManagementOutboundPaymentCreatedDetailFields,
    classfield,
)
from pydantic import Field


class V2MoneyManagementOutboundPaymentCreatedDetail(ThinDetail):
    related_object: RelatedObject


class V2MoneyManagementOutboundPaymentCreated(ThinEvent):
    """Stripe's `v2.money_management.outbound_payment.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.created"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.created"
    )
    detail_type: Annotated[
        Literal["v2.money_management.outbound_payment.created"], Field(alias="detail-type")
    ]
    detail: V2MoneyManagementOutboundPaymentCreatedDetail

    @property
    def kind(self) -> Literal["v2.money_management.outbound_payment.created"]:
        return "v2.money_management.outbound_payment.created"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V2MoneyManagementOutboundPaymentCreatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V2MoneyManagementOutboundPaymentCreatedDetailFields, V2MoneyManagementOutboundPaymentCreatedDetailFields]: ...
