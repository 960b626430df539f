# Generated from schemas/sailpoint/events/account-created.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import JsonObject, Model
from partner_events.sailpoint.models.trigger import TriggerInput


class AccountCreatedAccount(Model):
    id: str
    name: str
    nativeIdentity: str
    uuid: str | None = None
    correlated: bool
    isMachine: bool
    origin: str | None = None
    attributes: JsonObject | None = None


class AccountCreatedEvent(Model):
    type: Literal["ACCOUNT_CREATED_V2"] | str
    cause: Literal[
        "AGGREGATION",
        "PROVISIONING",
    ] | str


class AccountCreatedIdentity(Model):
    id: str
    name: str
    alias: str
    email: str


class AccountCreatedSourceGovernanceGroup(Model):
    id: str
    name: str


class AccountCreatedSourceOwner(Model):
    id: str
    name: str


class AccountCreatedSource(Model):
    id: str
    name: str
    alias: str
    owner: AccountCreatedSourceOwner
    governanceGroup: AccountCreatedSourceGovernanceGroup


class AccountCreatedInput(TriggerInput):
    event: AccountCreatedEvent
    source: AccountCreatedSource
    account: AccountCreatedAccount
    identity: AccountCreatedIdentity
