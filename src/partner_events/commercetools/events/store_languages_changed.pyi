# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class StoreLanguagesChangedDetail(Message):
    type: Literal["StoreLanguagesChanged"]
    addedLanguages: list[str] | None = None
    removedLanguages: list[str] | None = None
