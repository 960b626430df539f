# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import BillingPortalConfigurationFields, EventFieldsOf
from partner_events.stripe.models.billing_portal_configuration import BillingPortalConfiguration

class BillingPortalConfigurationCreated(SnapshotEvent):
    """Stripe's `billing_portal.configuration.created`: https://docs.stripe.com/api/events/types#event_types-billing_portal.configuration.created"""

    detail_type: Literal["billing_portal.configuration.created"]
    detail: SnapshotDetail[BillingPortalConfiguration]
    @property
    def kind(self) -> Literal["billing_portal.configuration.created"]: ...
    @property
    def payload(self) -> BillingPortalConfiguration: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[BillingPortalConfigurationFields], BillingPortalConfigurationFields]: ...

class BillingPortalConfigurationUpdated(SnapshotEvent):
    """Stripe's `billing_portal.configuration.updated`: https://docs.stripe.com/api/events/types#event_types-billing_portal.configuration.updated"""

    detail_type: Literal["billing_portal.configuration.updated"]
    detail: SnapshotDetail[BillingPortalConfiguration]
    @property
    def kind(self) -> Literal["billing_portal.configuration.updated"]: ...
    @property
    def payload(self) -> BillingPortalConfiguration: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[BillingPortalConfigurationFields], BillingPortalConfigurationFields]: ...
