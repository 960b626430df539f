# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinEvent, ThinObjectEvent
from partner_events.stripe.models.billing_portal_configuration import BillingPortalConfiguration

class _BillingPortalConfigurationEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> BillingPortalConfiguration: ...

class V1BillingPortalConfigurationCreated(_BillingPortalConfigurationEvent):
    """A configuration of the customer portal was created (thin event: the id alone).

    Stripe's `v1.billing_portal.configuration.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing_portal.configuration.created
    """

    detail_type: Literal["v1.billing_portal.configuration.created"]
    @property
    def kind(self) -> Literal["v1.billing_portal.configuration.created"]: ...

class V1BillingPortalConfigurationUpdated(_BillingPortalConfigurationEvent):
    """A configuration of the customer portal changed (thin event: the id alone).

    Stripe's `v1.billing_portal.configuration.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing_portal.configuration.updated
    """

    detail_type: Literal["v1.billing_portal.configuration.updated"]
    @property
    def kind(self) -> Literal["v1.billing_portal.configuration.updated"]: ...

class V1BillingPortalSessionCreated(ThinEvent):
    """A customer was given a way into the customer portal (thin event: the id alone).

    Stripe's `v1.billing_portal.session.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing_portal.session.created
    """

    detail_type: Literal["v1.billing_portal.session.created"]
    @property
    def kind(self) -> Literal["v1.billing_portal.session.created"]: ...
