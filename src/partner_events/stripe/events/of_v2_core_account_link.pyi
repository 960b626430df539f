# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ThinEvent
from partner_events.stripe.events.v2_core_account_link_returned import V2CoreAccountLinkReturnedDetail
from partner_events.stripe.models._fields import V2CoreAccountLinkReturnedDetailFields

class V2CoreAccountLinkReturned(ThinEvent):
    """Stripe's `v2.core.account_link.returned`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account_link.returned"""

    detail_type: Literal["v2.core.account_link.returned"]
    detail: V2CoreAccountLinkReturnedDetail
    @property
    def kind(self) -> Literal["v2.core.account_link.returned"]: ...
    @property
    def payload(self) -> V2CoreAccountLinkReturnedDetail: ...
    @classfield
    def fields(cls) -> EventFields[V2CoreAccountLinkReturnedDetailFields, V2CoreAccountLinkReturnedDetailFields]: ...
