"""How far deliveries have drifted from the installed models: new fields, new values, new kinds."""

from partner_events.drift._deliveries import drift_of_deliveries
from partner_events.drift._documents import drift_of_documents
from partner_events.drift._findings import Change, Drift, Finding

__all__ = ["Change", "Drift", "Finding", "drift_of_deliveries", "drift_of_documents"]
