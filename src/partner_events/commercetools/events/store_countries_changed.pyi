# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import StoreCountry
from partner_events.commercetools.models.message import Message


class StoreCountriesChangedDetail(Message):
    type: Literal["StoreCountriesChanged"]
    addedCountries: list[StoreCountry] | None = None
    removedCountries: list[StoreCountry] | None = None
