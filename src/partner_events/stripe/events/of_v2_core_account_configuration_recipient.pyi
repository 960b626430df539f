# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.events.v2_core_account_configuration_recipient_capability_status_updated import V2CoreAccountConfigurationRecipientCapabilityStatusUpdatedDetail
from partner_events.stripe.models._fields import V2CoreAccountConfigurationRecipientCapabilityStatusUpdatedDetailFields

class V2CoreAccountConfigurationRecipientCapabilityStatusUpdated(ThinObjectEvent):
    """Stripe's `v2.core.account[configuration.recipient].capability_status_updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[configuration.recipient].capability_status_updated"""

    detail_type: Literal["v2.core.account[configuration.recipient].capability_status_updated"]
    detail: V2CoreAccountConfigurationRecipientCapabilityStatusUpdatedDetail
    @property
    def kind(self) -> Literal["v2.core.account[configuration.recipient].capability_status_updated"]: ...
    @property
    def payload(self) -> V2CoreAccountConfigurationRecipientCapabilityStatusUpdatedDetail: ...
    @classfield
    def fields(cls) -> EventFields[V2CoreAccountConfigurationRecipientCapabilityStatusUpdatedDetailFields, V2CoreAccountConfigurationRecipientCapabilityStatusUpdatedDetailFields]: ...

class V2CoreAccountConfigurationRecipientUpdated(ThinObjectEvent):
    """Stripe's `v2.core.account[configuration.recipient].updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[configuration.recipient].updated"""

    detail_type: Literal["v2.core.account[configuration.recipient].updated"]
    @property
    def kind(self) -> Literal["v2.core.account[configuration.recipient].updated"]: ...
