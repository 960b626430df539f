# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrency(Model):
    payout_method: str
    transfer_up_to_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    type: Literal[
        "transfer_all",
        "transfer_up_to_amount",
    ] | str


class BalanceSettingsPaymentsPayoutsSchedule(Model):
    interval: Literal[
        "daily",
        "manual",
        "monthly",
        "weekly",
    ] | str | None = None
    monthly_payout_days: list[int] | None = None
    weekly_payout_days: list[Literal[
        "friday",
        "monday",
        "thursday",
        "tuesday",
        "wednesday",
    ] | str] | None = None


class BalanceSettingsPaymentsPayouts(Model):
    automatic_transfer_rules_by_currency: dict[
        str,
        list[BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrency],
    ] | None = None
    minimum_balance_by_currency: dict[str, int] | None = None
    schedule: BalanceSettingsPaymentsPayoutsSchedule | None = None
    statement_descriptor: str | None = None
    status: Literal[
        "disabled",
        "enabled",
    ] | str


class BalanceSettingsPaymentsSettlementTimingStartOfDay(Model):
    hour: int
    minutes: int
    timezone: str


class BalanceSettingsPaymentsSettlementTiming(Model):
    delay_days: int
    delay_days_override: int | None = None
    start_of_day: BalanceSettingsPaymentsSettlementTimingStartOfDay | None = None


class BalanceSettingsPayments(Model):
    debit_negative_balances: bool | None = None
    payouts: BalanceSettingsPaymentsPayouts | None = None
    settlement_timing: BalanceSettingsPaymentsSettlementTiming


class BalanceSettings(Model):
    """How an account's balance is paid out.

    https://docs.stripe.com/api/balance-settings/object
    """

    object: Literal["balance_settings"]
    payments: BalanceSettingsPayments
