# Generated from schemas/stripe/events/v2.money_management.inbound_transfer.available.json
# by `python -m codegen`; do not edit.

from partner_events._models.model import Model
from partner_events.stripe._thin import ObjectDetail


class V2MoneyManagementInboundTransferAvailableData(Model):
    transaction_id: str


class V2MoneyManagementInboundTransferAvailableDetail(ObjectDetail):
    data: V2MoneyManagementInboundTransferAvailableData | None = None
