# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model, Number


class ClimateSupplierLocation(Model):
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
    """False for events of test mode and of sandboxes."""

    locations: list[ClimateSupplierLocation]
    name: str
    object: Literal["climate.supplier"]
    removal_pathway: Literal[
        "biomass_carbon_removal_and_storage",
        "direct_air_capture",
        "enhanced_weathering",
        "marine_carbon_removal",
        "various",
    ] | str
