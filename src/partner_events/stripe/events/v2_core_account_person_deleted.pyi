# Generated from schemas/stripe by `python -m codegen`; do not edit.

from partner_events._models.model import Model
from partner_events.stripe._thin import ObjectDetail


class V2CoreAccountPersonDeletedData(Model):
    account_id: str


class V2CoreAccountPersonDeletedDetail(ObjectDetail):
    data: V2CoreAccountPersonDeletedData | None = None
