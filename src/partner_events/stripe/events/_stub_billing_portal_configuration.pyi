# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import BillingPortalConfigurationFields, EventFieldsOf
from partner_events.stripe.models.billing_portal_configuration import BillingPortalConfiguration

class _BillingPortalConfigurationEvent(SnapshotEvent):
    detail: SnapshotDetail[BillingPortalConfiguration]
    @property
    def payload(self) -> BillingPortalConfiguration:
        """What customers can do in the customer portal."""
    @classfield
    def fields(cls) -> KindFields[
        EventFieldsOf[BillingPortalConfigurationFields],
        BillingPortalConfigurationFields,
    ]: ...

class BillingPortalConfigurationCreated(_BillingPortalConfigurationEvent):
    """A configuration of the customer portal was created.

    Stripe's `billing_portal.configuration.created`:
    https://docs.stripe.com/api/events/types#event_types-billing_portal.configuration.created
    """

    detail_type: Literal["billing_portal.configuration.created"]
    @property
    def kind(self) -> Literal["billing_portal.configuration.created"]: ...

class BillingPortalConfigurationUpdated(_BillingPortalConfigurationEvent):
    """A configuration of the customer portal changed.

    Stripe's `billing_portal.configuration.updated`:
    https://docs.stripe.com/api/events/types#event_types-billing_portal.configuration.updated
    """

    detail_type: Literal["billing_portal.configuration.updated"]
    @property
    def kind(self) -> Literal["billing_portal.configuration.updated"]: ...
