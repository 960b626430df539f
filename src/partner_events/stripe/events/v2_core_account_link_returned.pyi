# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.stripe._thin import ThinDetail


class V2CoreAccountLinkReturnedData(Model):
    account_id: str
    configurations: list[Literal[
        "customer",
        "merchant",
        "recipient",
    ] | str]
    use_case: Literal[
        "account_onboarding",
        "account_update",
    ] | str


class V2CoreAccountLinkReturnedDetail(ThinDetail):
    data: V2CoreAccountLinkReturnedData | None = None
