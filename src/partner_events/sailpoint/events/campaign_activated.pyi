# Generated from schemas/sailpoint by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.sailpoint.models.trigger import TriggerInput


class CampaignActivatedCampaignCampaignOwner(Model):
    id: str
    displayName: str
    email: str


class CampaignActivatedCampaign(Model):
    id: str
    name: str
    description: str
    created: str
    modified: str | None = None
    deadline: str
    type: Literal[
        "MANAGER",
        "SOURCE_OWNER",
        "SEARCH",
        "ROLE_COMPOSITION",
    ] | str
    campaignOwner: CampaignActivatedCampaignCampaignOwner
    status: Literal["ACTIVE"] | str


class CampaignActivatedInput(TriggerInput):
    campaign: CampaignActivatedCampaign
