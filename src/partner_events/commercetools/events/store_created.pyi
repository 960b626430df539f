# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import (
    CustomFields,
    ProductSelectionSetting,
    Reference,
    StoreCountry,
)
from partner_events.commercetools.models.message import Message


class StoreCreatedDetail(Message):
    type: Literal["StoreCreated"]
    name: dict[str, str] | None = None
    languages: list[str] | None = None
    countries: list[StoreCountry] | None = None
    distributionChannels: list[Reference]
    supplyChannels: list[Reference]
    productSelections: list[ProductSelectionSetting]
    custom: CustomFields | None = None
