# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class V2CommerceProductCatalogImportStatusDetailsAwaitingUploadUploadUrl(Model):
    expires_at: str
    url: str


class V2CommerceProductCatalogImportStatusDetailsAwaitingUpload(Model):
    upload_url: V2CommerceProductCatalogImportStatusDetailsAwaitingUploadUploadUrl


class V2CommerceProductCatalogImportStatusDetailsFailed(Model):
    code: Literal[
        "file_not_found",
        "internal_error",
        "invalid_file",
    ] | str
    failure_message: str
    type: Literal[
        "cannot_proceed",
        "transient_failure",
    ] | str


class V2CommerceProductCatalogImportStatusDetailsProcessing(Model):
    error_count: str
    """An integer as text, so that JavaScript loses no digit."""

    success_count: str
    """An integer as text, so that JavaScript loses no digit."""


class V2CommerceProductCatalogImportStatusDetailsSucceeded(Model):
    success_count: str
    """An integer as text, so that JavaScript loses no digit."""


class V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsErrorFileDownloadUrl(Model):
    expires_at: str
    url: str


class V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsErrorFile(Model):
    content_type: str
    download_url: V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsErrorFileDownloadUrl
    size: str
    """An integer as text, so that JavaScript loses no digit."""


class V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsSample(Model):
    error_message: str
    field: str
    id: str
    row: str
    """An integer as text, so that JavaScript loses no digit."""


class V2CommerceProductCatalogImportStatusDetailsSucceededWithErrors(Model):
    error_count: str
    """An integer as text, so that JavaScript loses no digit."""

    error_file: V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsErrorFile
    samples: list[V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsSample]
    success_count: str
    """An integer as text, so that JavaScript loses no digit."""


class V2CommerceProductCatalogImportStatusDetails(Model):
    awaiting_upload: V2CommerceProductCatalogImportStatusDetailsAwaitingUpload | None = None
    failed: V2CommerceProductCatalogImportStatusDetailsFailed | None = None
    processing: V2CommerceProductCatalogImportStatusDetailsProcessing | None = None
    succeeded: V2CommerceProductCatalogImportStatusDetailsSucceeded | None = None
    succeeded_with_errors: V2CommerceProductCatalogImportStatusDetailsSucceededWithErrors | None = None


class V2CommerceProductCatalogImport(Model):
    """A file of products that is being taken into a catalog.

    https://docs.stripe.com/api/v2/commerce/product_catalog_imports/object
    """

    created: str
    feed_type: Literal[
        "inventory",
        "pricing",
        "product",
        "promotion",
    ] | str
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    mode: Literal[
        "replace",
        "upsert",
    ] | str
    object: Literal["v2.commerce.product_catalog_import"]
    status: Literal[
        "awaiting_upload",
        "failed",
        "processing",
        "succeeded",
        "succeeded_with_errors",
    ] | str
    status_details: V2CommerceProductCatalogImportStatusDetails | None = None
