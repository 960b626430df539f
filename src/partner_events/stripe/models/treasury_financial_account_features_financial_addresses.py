# Generated from schemas/stripe/objects/treasury_financial_account_features.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    TreasuryFinancialAccountFeaturesFinancialAddressesAbaStatus,
    TreasuryFinancialAccountFeaturesFinancialAddressesAbaStatusDetailCode,
    TreasuryFinancialAccountFeaturesFinancialAddressesAbaStatusDetailResolution,
    TreasuryFinancialAccountFeaturesFinancialAddressesAbaStatusDetailRestriction,
)


class TreasuryFinancialAccountFeaturesFinancialAddressesAbaStatusDetail(Model):
    code: TreasuryFinancialAccountFeaturesFinancialAddressesAbaStatusDetailCode
    resolution: TreasuryFinancialAccountFeaturesFinancialAddressesAbaStatusDetailResolution | None = None
    restriction: TreasuryFinancialAccountFeaturesFinancialAddressesAbaStatusDetailRestriction | None = None


class TreasuryFinancialAccountFeaturesFinancialAddressesAba(Model):
    requested: bool
    status: TreasuryFinancialAccountFeaturesFinancialAddressesAbaStatus
    status_details: list[TreasuryFinancialAccountFeaturesFinancialAddressesAbaStatusDetail]


class TreasuryFinancialAccountFeaturesFinancialAddresses(Model):
    aba: TreasuryFinancialAccountFeaturesFinancialAddressesAba | None = None
