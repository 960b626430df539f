# Generated from schemas/sailpoint by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Json, Model
from partner_events.sailpoint.models.reference import IdentityReference, SourceReference
from partner_events.sailpoint.models.trigger import TriggerInput


class AccountAttributesChangedAccount(Model):
    id: str
    uuid: str | None = None
    name: str
    nativeIdentity: str
    type: Literal["ACCOUNT"] | str


class AccountAttributesChangedChange(Model):
    attribute: str
    oldValue: str | bool | list[Json] | None = None
    newValue: str | bool | list[Json] | None = None


class AccountAttributesChangedInput(TriggerInput):
    identity: IdentityReference
    source: SourceReference
    account: AccountAttributesChangedAccount
    changes: list[AccountAttributesChangedChange]
