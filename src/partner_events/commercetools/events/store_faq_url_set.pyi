# Generated from schemas/commercetools/events/store_faq_url_set.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class StoreFaqUrlSetDetail(Message):
    type: Literal["StoreFaqUrlSet"]
    faqUrl: str | None = None
