# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinEvent, ThinObjectEvent
from partner_events.stripe.models.billing_portal_configuration import BillingPortalConfiguration

class _BillingPortalConfigurationEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> BillingPortalConfiguration: ...

class V1BillingPortalConfigurationCreated(_BillingPortalConfigurationEvent):
    """Stripe's `v1.billing_portal.configuration.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing_portal.configuration.created
    """

    detail_type: Literal["v1.billing_portal.configuration.created"]
    @property
    def kind(self) -> Literal["v1.billing_portal.configuration.created"]: ...

class V1BillingPortalConfigurationUpdated(_BillingPortalConfigurationEvent):
    """Stripe's `v1.billing_portal.configuration.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing_portal.configuration.updated
    """

    detail_type: Literal["v1.billing_portal.configuration.updated"]
    @property
    def kind(self) -> Literal["v1.billing_portal.configuration.updated"]: ...

class V1BillingPortalSessionCreated(ThinEvent):
    """Stripe's `v1.billing_portal.session.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing_portal.session.created
    """

    detail_type: Literal["v1.billing_portal.session.created"]
    @property
    def kind(self) -> Literal["v1.billing_portal.session.created"]: ...
