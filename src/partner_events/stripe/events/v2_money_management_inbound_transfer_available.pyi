# Generated from schemas/stripe by `python -m codegen`; do not edit.

from partner_events._models.model import Model
from partner_events.stripe._thin import ObjectDetail


class V2MoneyManagementInboundTransferAvailableData(Model):
    transaction_id: str


class V2MoneyManagementInboundTransferAvailableDetail(ObjectDetail):
    data: V2MoneyManagementInboundTransferAvailableData | None = None
