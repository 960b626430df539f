# Generated from schemas/sailpoint by `python -m codegen`; do not edit.

from partner_events._models.model import Model
from partner_events.sailpoint.models.trigger import TriggerInput


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
