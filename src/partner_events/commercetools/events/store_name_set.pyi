# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class StoreNameSetDetail(Message):
    type: Literal["StoreNameSet"]
    name: dict[str, str] | None = None
    nameAllLocales: list[dict[str, str]] | None = None
