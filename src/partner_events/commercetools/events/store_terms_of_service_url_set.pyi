# Generated from schemas/commercetools/events/store_terms_of_service_url_set.json
# by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class StoreTermsOfServiceUrlSetDetail(Message):
    type: Literal["StoreTermsOfServiceUrlSet"]
    termsOfServiceUrl: str | None = None
