# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.category import Category
from partner_events.commercetools.models.message import Message


class CategoryCreatedDetail(Message):
    type: Literal["CategoryCreated"]
    category: Category
