# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, TaxSettingsFields
from partner_events.stripe.models.tax_settings import TaxSettings

class TaxSettingsUpdated(SnapshotEvent):
    """The account's settings for Stripe Tax changed.

    Stripe's `tax.settings.updated`: https://docs.stripe.com/api/events/types#event_types-tax.settings.updated
    """

    detail_type: Literal["tax.settings.updated"]
    @property
    def kind(self) -> Literal["tax.settings.updated"]: ...
    detail: SnapshotDetail[TaxSettings]
    @property
    def payload(self) -> TaxSettings:
        """The settings of Stripe Tax."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[TaxSettingsFields], TaxSettingsFields]: ...
