# Generated from schemas/stripe/events/v2.core.account-configuration.customer-.capability_status_updated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events._model import Model
from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedDataUpdatedCapability,
    V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedDetailFields,
    classfield,
)
from pydantic import Field


class V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedData(Model):
    updated_capability: V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedDataUpdatedCapability


class V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedDetail(ThinDetail):
    related_object: RelatedObject
    data: V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedData | None = None


class V2CoreAccountConfigurationCustomerCapabilityStatusUpdated(ThinEvent):
    """Stripe's `v2.core.account[configuration.customer].capability_status_updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[configuration.customer].capability_status_updated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[configuration.customer].capability_status_updated"
    )
    detail_type: Annotated[
        Literal["v2.core.account[configuration.customer].capability_status_updated"],
        Field(alias="detail-type"),
    ]
    detail: V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedDetail

    @property
    def kind(self) -> Literal["v2.core.account[configuration.customer].capability_status_updated"]:
        return "v2.core.account[configuration.customer].capability_status_updated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedDetailFields, V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedDetailFields]: ...
