# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import Model
from partner_events.stripe._thin import ObjectDetail, ThinObjectEvent
from pydantic import Field


class V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedData(Model):
    updated_capability: str


class V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedDetail(ObjectDetail):
    data: V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedData | None = None


class V2CoreAccountConfigurationCustomerCapabilityStatusUpdated(ThinObjectEvent):
    """Stripe's `v2.core.account[configuration.customer].capability_status_updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[configuration.customer].capability_status_updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[configuration.customer].capability_status_updated"
    )
    __event_related__ = "V2CoreAccount"
    detail_type: Annotated[
        Literal["v2.core.account[configuration.customer].capability_status_updated"],
        Field(alias="detail-type"),
    ]
    detail: V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedDetail

    @property
    def kind(self) -> Literal["v2.core.account[configuration.customer].capability_status_updated"]:
        return "v2.core.account[configuration.customer].capability_status_updated"
