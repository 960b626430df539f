# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.events.v2_core_account_configuration_customer_capability_status_updated import V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedDetail
from partner_events.stripe.models._fields import V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedDetailFields

class V2CoreAccountConfigurationCustomerCapabilityStatusUpdated(ThinObjectEvent):
    """Stripe's `v2.core.account[configuration.customer].capability_status_updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[configuration.customer].capability_status_updated"""

    detail_type: Literal["v2.core.account[configuration.customer].capability_status_updated"]
    detail: V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedDetail
    @property
    def kind(self) -> Literal["v2.core.account[configuration.customer].capability_status_updated"]: ...
    @property
    def payload(self) -> V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedDetail: ...
    @classfield
    def fields(cls) -> EventFields[V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedDetailFields, V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedDetailFields]: ...

class V2CoreAccountConfigurationCustomerUpdated(ThinObjectEvent):
    """Stripe's `v2.core.account[configuration.customer].updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[configuration.customer].updated"""

    detail_type: Literal["v2.core.account[configuration.customer].updated"]
    @property
    def kind(self) -> Literal["v2.core.account[configuration.customer].updated"]: ...
