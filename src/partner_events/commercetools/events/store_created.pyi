# Generated from schemas/commercetools/events/store_created.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import Reference, StoreCountry
from partner_events.commercetools.models.custom_fields import CustomFields
from partner_events.commercetools.models.message import Message
from partner_events.commercetools.models.product_selection_setting import ProductSelectionSetting


class StoreCreatedDetail(Message):
    type: Literal["StoreCreated"]
    name: dict[str, str] | None = None
    languages: list[str] | None = None
    countries: list[StoreCountry] | None = None
    distributionChannels: list[Reference]
    supplyChannels: list[Reference]
    productSelections: list[ProductSelectionSetting]
    custom: CustomFields | None = None
