# Generated from schemas/sailpoint by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class CampaignOwner(Model):
    id: str | None = None
    displayName: str | None = None
    email: str | None = None


class CampaignReference(Model):
    id: str
    name: str
    type: str
    campaignType: str
    description: str | None = None


class IdentityReference(Model):
    """https://developer.sailpoint.com/docs/extensibility/event-triggers/"""

    type: Literal["IDENTITY"] | str
    id: str
    name: str


class SourceReference(Model):
    type: Literal["SOURCE"] | str
    id: str
    name: str
