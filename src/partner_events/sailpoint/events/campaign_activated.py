# Generated from schemas/sailpoint by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import Model
from partner_events.sailpoint._event import SailPointEvent
from partner_events.sailpoint.models.trigger import TriggerInput
from pydantic import Field


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
    type: str
    campaignOwner: CampaignActivatedCampaignCampaignOwner
    status: str


class CampaignActivatedInput(TriggerInput):
    campaign: CampaignActivatedCampaign


class CampaignActivated(SailPointEvent):
    """SailPoint's `idn:campaign-activated` (Campaign Activated):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/campaign-activated/
    """

    docs_url: ClassVar[str] = (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/campaign-activated/"
    )
    detail_type: Annotated[Literal["idn:campaign-activated"], Field(alias="detail-type")]
    detail: CampaignActivatedInput

    @property
    def kind(self) -> Literal["idn:campaign-activated"]:
        return "idn:campaign-activated"
