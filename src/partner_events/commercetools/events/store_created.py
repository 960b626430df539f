# Generated from schemas/commercetools by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.commercetools._message import MessageEvent
from partner_events.commercetools.models._types import (
    CustomFields,
    ProductSelectionSetting,
    Reference,
    StoreCountry,
)
from partner_events.commercetools.models.message import Message


class StoreCreatedDetail(Message):
    type: str
    name: dict[str, str] | None = None
    languages: list[str] | None = None
    countries: list[StoreCountry] | None = None
    distributionChannels: list[Reference]
    supplyChannels: list[Reference]
    productSelections: list[ProductSelectionSetting]
    custom: CustomFields | None = None


class StoreCreated(MessageEvent):
    """commercetools's `StoreCreated` (Store Created): https://docs.commercetools.com/api/projects/messages"""

    docs_url: ClassVar[str] = "https://docs.commercetools.com/api/projects/messages"
    detail: StoreCreatedDetail

    @property
    def kind(self) -> Literal["StoreCreated"]:
        return "StoreCreated"
