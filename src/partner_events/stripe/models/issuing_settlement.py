# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class IssuingSettlement(Model):
    """https://docs.stripe.com/changelog"""

    bin: str | None = None
    clearing_date: int | None = None
    created: int | None = None
    currency: str | None = None
    id: str | None = None
    interchange_fees: int | None = None
    livemode: bool | None = None
    metadata: dict[str, str] | None = None
    net_total: int | None = None
    network: str | None = None
    network_fees: int | None = None
    network_settlement_identifier: str | None = None
    object: str | None = None
    settlement_date: int | None = None
    settlement_service: str | None = None
    transaction_count: int | None = None
    transaction_volume: int | None = None
    transactions_reconciled: bool | None = None


HISTORY = "_history_issuing_settlement"
