# Generated from schemas/stripe/objects/account.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    AccountControllerFeesPayer,
    AccountControllerLossesPayments,
    AccountControllerRequirementCollection,
    AccountControllerStripeDashboardType,
    AccountControllerType,
)


class AccountControllerFees(Model):
    payer: AccountControllerFeesPayer


class AccountControllerLosses(Model):
    payments: AccountControllerLossesPayments


class AccountControllerStripeDashboard(Model):
    type: AccountControllerStripeDashboardType


class AccountController(Model):
    fees: AccountControllerFees | None = None
    is_controller: bool | None = None
    losses: AccountControllerLosses | None = None
    requirement_collection: AccountControllerRequirementCollection | None = None
    stripe_dashboard: AccountControllerStripeDashboard | None = None
    type: AccountControllerType
