# Generated from schemas/stripe by `python -m codegen`; do not edit.

from partner_events._models.model import Model
from partner_events.stripe._thin import ObjectDetail


class V2CoreAccountPersonUpdatedData(Model):
    account_id: str


class V2CoreAccountPersonUpdatedDetail(ObjectDetail):
    data: V2CoreAccountPersonUpdatedData | None = None
