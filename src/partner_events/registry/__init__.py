"""Download the documents of EventBridge's schema registries to files, and upload documents.

You pass the client, ``boto3.client("schemas")``. Parsing imports nothing of this package.
"""

from partner_events.registry._client import SchemasClient, SchemasReader
from partner_events.registry._documents import Document, event_keys, normalised
from partner_events.registry._download import DocumentProblem, Download, documents_in, download
from partner_events.registry._errors import DocumentTooLongError, InvalidDocumentError, RegistryError
from partner_events.registry._upload import upload

__all__ = [
    "Document",
    "DocumentProblem",
    "DocumentTooLongError",
    "Download",
    "InvalidDocumentError",
    "RegistryError",
    "SchemasClient",
    "SchemasReader",
    "documents_in",
    "download",
    "event_keys",
    "normalised",
    "upload",
]
