# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models.mandate import Mandate

class V1MandateUpdated(ThinObjectEvent):
    """A mandate to debit a customer changed, such as when their bank revoked it (thin event: the id alone).

    Stripe's `v1.mandate.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.mandate.updated
    """

    detail_type: Literal["v1.mandate.updated"]
    @property
    def kind(self) -> Literal["v1.mandate.updated"]: ...
    @property
    def __event_object__(self) -> Mandate: ...
