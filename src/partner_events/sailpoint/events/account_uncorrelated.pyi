# Generated from schemas/sailpoint/events/account-uncorrelated.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.sailpoint.models.reference import IdentityReference, SourceReference
from partner_events.sailpoint.models.trigger import TriggerInput


class AccountUncorrelatedAccount(Model):
    type: Literal["ACCOUNT"] | str
    id: str
    name: str
    nativeIdentity: str
    uuid: str | None = None


class AccountUncorrelatedInput(TriggerInput):
    identity: IdentityReference
    source: SourceReference
    account: AccountUncorrelatedAccount
    entitlementCount: int | None = None
