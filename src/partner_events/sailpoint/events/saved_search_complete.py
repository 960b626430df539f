# Generated from schemas/sailpoint by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import Model
from partner_events.sailpoint._event import SailPointEvent
from partner_events.sailpoint.models.trigger import TriggerInput
from pydantic import Field


class SavedSearchCompleteSearchResultsAccount(Model):
    count: int
    noun: str
    preview: list[list[str]]


class SavedSearchCompleteSearchResultsEntitlement(Model):
    count: int
    noun: str
    preview: list[list[str]]


class SavedSearchCompleteSearchResultsIdentity(Model):
    count: int
    noun: str
    preview: list[list[str]]


class SavedSearchCompleteSearchResults(Model):
    Account: SavedSearchCompleteSearchResultsAccount | None = None
    Entitlement: SavedSearchCompleteSearchResultsEntitlement | None = None
    Identity: SavedSearchCompleteSearchResultsIdentity | None = None


class SavedSearchCompleteInput(TriggerInput):
    fileName: str
    ownerEmail: str
    ownerName: str
    query: str
    searchName: str
    searchResults: SavedSearchCompleteSearchResults
    signedS3Url: str


class SavedSearchComplete(SailPointEvent):
    """SailPoint's `idn:saved-search-complete` (Saved Search Complete):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/scheduled-search/
    """

    docs_url: ClassVar[str] = (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/scheduled-search/"
    )
    detail_type: Annotated[Literal["idn:saved-search-complete"], Field(alias="detail-type")]
    detail: SavedSearchCompleteInput

    @property
    def kind(self) -> Literal["idn:saved-search-complete"]:
        return "idn:saved-search-complete"
