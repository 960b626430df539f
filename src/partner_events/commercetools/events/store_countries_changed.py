# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import StoreCountry
from partner_events.commercetools.models.message import Message


class StoreCountriesChangedDetail(Message):
    type: str
    addedCountries: list[StoreCountry] | None = None
    removedCountries: list[StoreCountry] | None = None


class StoreCountriesChanged(MessageEvent):
    """commercetools's `StoreCountriesChanged` (Store Countries Changed):
    https://docs.commercetools.com/api/projects/messages
    """

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: StoreCountriesChangedDetail

    @property
    def kind(self) -> Literal["StoreCountriesChanged"]:
        return "StoreCountriesChanged"
