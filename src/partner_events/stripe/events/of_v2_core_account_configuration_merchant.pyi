# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.events.v2_core_account_configuration_merchant_capability_status_updated import V2CoreAccountConfigurationMerchantCapabilityStatusUpdatedDetail
from partner_events.stripe.models._fields import V2CoreAccountConfigurationMerchantCapabilityStatusUpdatedDetailFields

class V2CoreAccountConfigurationMerchantCapabilityStatusUpdated(ThinObjectEvent):
    """Stripe's `v2.core.account[configuration.merchant].capability_status_updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[configuration.merchant].capability_status_updated"""

    detail_type: Literal["v2.core.account[configuration.merchant].capability_status_updated"]
    detail: V2CoreAccountConfigurationMerchantCapabilityStatusUpdatedDetail
    @property
    def kind(self) -> Literal["v2.core.account[configuration.merchant].capability_status_updated"]: ...
    @property
    def payload(self) -> V2CoreAccountConfigurationMerchantCapabilityStatusUpdatedDetail: ...
    @classfield
    def fields(cls) -> EventFields[V2CoreAccountConfigurationMerchantCapabilityStatusUpdatedDetailFields, V2CoreAccountConfigurationMerchantCapabilityStatusUpdatedDetailFields]: ...

class V2CoreAccountConfigurationMerchantUpdated(ThinObjectEvent):
    """Stripe's `v2.core.account[configuration.merchant].updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[configuration.merchant].updated"""

    detail_type: Literal["v2.core.account[configuration.merchant].updated"]
    @property
    def kind(self) -> Literal["v2.core.account[configuration.merchant].updated"]: ...
