# Generated from schemas/stripe/events/v1.billing.meter.reactivated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1BillingMeterReactivatedDetailFields, classfield
from pydantic import Field


class V1BillingMeterReactivatedDetail(ThinDetail):
    related_object: RelatedObject


class V1BillingMeterReactivated(ThinEvent):
    """Stripe's `v1.billing.meter.reactivated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.meter.reactivated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.meter.reactivated"
    )
    detail_type: Annotated[Literal["v1.billing.meter.reactivated"], Field(alias="detail-type")]
    detail: V1BillingMeterReactivatedDetail

    @property
    def kind(self) -> Literal["v1.billing.meter.reactivated"]:
        return "v1.billing.meter.reactivated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1BillingMeterReactivatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1BillingMeterReactivatedDetailFields, V1BillingMeterReactivatedDetailFields]: ...
