# Generated from schemas/stripe by codegen; do not edit.
# pyright: reportRedeclaration=false

from typing import Literal

from partner_events._models.model import PARTNER_EVENTS_SHOW_RETIRED, Model
from partner_events.stripe.models.file_link import FileLinkList
from typing_extensions import deprecated


class File(Model):
    """A file that you or Stripe uploaded.

    https://docs.stripe.com/api/files/object
    """

    created: int
    """Seconds since the Unix epoch."""

    expires_at: int | None = None
    """Seconds since the Unix epoch."""

    filename: str | None = None
    id: str
    links: FileLinkList | None = None
    object: Literal["file"]
    purpose: Literal[
        "account_requirement",
        "additional_verification",
        "business_icon",
        "business_logo",
        "customer_signature",
        "dispute_evidence",
        "document_provider_identity_document",
        "finance_report_run",
        "financial_account_statement",
        "identity_document",
        "identity_document_downloadable",
        "issuing_regulatory_reporting",
        "pci_document",
        "platform_terms_of_service",
        "selfie",
        "sigma_scheduled_query",
        "tax_document_user_upload",
        "terminal_android_apk",
        "terminal_reader_splashscreen",
        "terminal_wifi_certificate",
        "terminal_wifi_private_key",
    ] | str
    size: int
    title: str | None = None
    type: str | None = None
    url: str | None = None

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("File.mimetype: until 2014-12-08; then `type`.")
        def mimetype(self) -> str | None:
            """Until 2014-12-08; then `type`."""

    else:

        @property
        def mimetype(self) -> str | None:
            """Until 2014-12-08; then `type`."""
