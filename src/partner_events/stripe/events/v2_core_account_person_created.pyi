# Generated from schemas/stripe by `python -m codegen`; do not edit.

from partner_events._models.model import Model
from partner_events.stripe._thin import ObjectDetail


class V2CoreAccountPersonCreatedData(Model):
    account_id: str


class V2CoreAccountPersonCreatedDetail(ObjectDetail):
    data: V2CoreAccountPersonCreatedData | None = None
