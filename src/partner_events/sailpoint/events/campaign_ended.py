# Generated from schemas/sailpoint by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import Model
from partner_events.sailpoint._event import SailPointEvent
from partner_events.sailpoint.models.trigger import TriggerInput
from pydantic import Field


class CampaignEndedCampaignCampaignOwner(Model):
    id: str
    displayName: str
    email: str


class CampaignEndedCampaign(Model):
    id: str
    name: str
    description: str
    created: str
    modified: str | None = None
    deadline: str
    type: str
    campaignOwner: CampaignEndedCampaignCampaignOwner
    status: str


class CampaignEndedInput(TriggerInput):
    campaign: CampaignEndedCampaign


class CampaignEnded(SailPointEvent):
    """SailPoint's `idn:campaign-ended` (Campaign Ended):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/campaign-ended/
    """

    docs_url: ClassVar[str] = (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/campaign-ended/"
    )
    detail_type: Annotated[Literal["idn:campaign-ended"], Field(alias="detail-type")]
    detail: CampaignEndedInput

    @property
    def kind(self) -> Literal["idn:campaign-ended"]:
        return "idn:campaign-ended"
