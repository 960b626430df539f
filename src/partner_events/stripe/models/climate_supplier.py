# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model, Number


class ClimateSupplierLocation(Model):
    __event_always__ = "city latitude longitude region"

    city: str | None = None
    country: str
    latitude: Number | None = None
    longitude: Number | None = None
    region: str | None = None


class ClimateSupplier(Model):
    """https://docs.stripe.com/api/climate/supplier/object"""

    id: str
    info_url: str
    livemode: bool
    locations: list[ClimateSupplierLocation]
    name: str
    object: str
    removal_pathway: str


HISTORY = "_history_climate_supplier"
