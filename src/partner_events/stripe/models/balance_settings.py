# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrency(Model):
    __event_always__ = "transfer_up_to_amount"

    payout_method: str
    transfer_up_to_amount: int | None = None
    type: str


class BalanceSettingsPaymentsPayoutsSchedule(Model):
    __event_always__ = "interval"

    interval: str | None = None
    monthly_payout_days: list[int] | None = None
    weekly_payout_days: list[str] | None = None


class BalanceSettingsPaymentsPayouts(Model):
    __event_always__ = (
        "automatic_transfer_rules_by_currency minimum_balance_by_currency schedule "
        "statement_descriptor"
    )

    automatic_transfer_rules_by_currency: dict[
        str,
        list[BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrency],
    ] | None = None
    minimum_balance_by_currency: dict[str, int] | None = None
    schedule: BalanceSettingsPaymentsPayoutsSchedule | None = None
    statement_descriptor: str | None = None
    status: str


class BalanceSettingsPaymentsSettlementTimingStartOfDay(Model):
    hour: int
    minutes: int
    timezone: str


class BalanceSettingsPaymentsSettlementTiming(Model):
    __event_always__ = "start_of_day"

    delay_days: int
    delay_days_override: int | None = None
    start_of_day: BalanceSettingsPaymentsSettlementTimingStartOfDay | None = None


class BalanceSettingsPayments(Model):
    __event_always__ = "debit_negative_balances payouts"

    debit_negative_balances: bool | None = None
    payouts: BalanceSettingsPaymentsPayouts | None = None
    settlement_timing: BalanceSettingsPaymentsSettlementTiming


class BalanceSettings(Model):
    """https://docs.stripe.com/api/balance-settings/object"""

    object: str
    payments: BalanceSettingsPayments


HISTORY = "_history_balance_settings"
