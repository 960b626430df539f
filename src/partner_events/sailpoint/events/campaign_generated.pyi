# Generated from schemas/sailpoint by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.sailpoint.models.trigger import TriggerInput


class CampaignGeneratedCampaignCampaignOwner(Model):
    id: str
    displayName: str
    email: str


class CampaignGeneratedCampaign(Model):
    id: str
    name: str
    description: str
    created: str
    modified: str | None = None
    deadline: str | None = None
    type: Literal[
        "MANAGER",
        "SOURCE_OWNER",
        "SEARCH",
        "ROLE_COMPOSITION",
    ] | str
    campaignOwner: CampaignGeneratedCampaignCampaignOwner
    status: Literal[
        "STAGED",
        "ACTIVATING",
        "ACTIVE",
    ] | str


class CampaignGeneratedInput(TriggerInput):
    campaign: CampaignGeneratedCampaign
