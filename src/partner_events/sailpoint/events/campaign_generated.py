# Generated from schemas/sailpoint by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import Model
from partner_events.sailpoint._event import SailPointEvent
from partner_events.sailpoint.models.trigger import TriggerInput
from pydantic import Field


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
    type: str
    campaignOwner: CampaignGeneratedCampaignCampaignOwner
    status: str


class CampaignGeneratedInput(TriggerInput):
    campaign: CampaignGeneratedCampaign


class CampaignGenerated(SailPointEvent):
    """SailPoint's `idn:campaign-generated` (Campaign Generated):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/campaign-generated/
    """

    docs_url: ClassVar[str] = (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/campaign-generated/"
    )
    detail_type: Annotated[Literal["idn:campaign-generated"], Field(alias="detail-type")]
    detail: CampaignGeneratedInput

    @property
    def kind(self) -> Literal["idn:campaign-generated"]:
        return "idn:campaign-generated"
