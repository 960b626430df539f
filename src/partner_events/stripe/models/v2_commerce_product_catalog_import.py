# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class V2CommerceProductCatalogImportStatusDetailsAwaitingUploadUploadUrl(Model):
    expires_at: str
    url: str


class V2CommerceProductCatalogImportStatusDetailsAwaitingUpload(Model):
    upload_url: V2CommerceProductCatalogImportStatusDetailsAwaitingUploadUploadUrl


class V2CommerceProductCatalogImportStatusDetailsFailed(Model):
    code: str
    failure_message: str
    type: str


class V2CommerceProductCatalogImportStatusDetailsProcessing(Model):
    error_count: str
    success_count: str


class V2CommerceProductCatalogImportStatusDetailsSucceeded(Model):
    success_count: str


class V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsErrorFileDownloadUrl(Model):
    expires_at: str
    url: str


class V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsErrorFile(Model):
    content_type: str
    download_url: V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsErrorFileDownloadUrl
    size: str


class V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsSample(Model):
    error_message: str
    field: str
    id: str
    row: str


class V2CommerceProductCatalogImportStatusDetailsSucceededWithErrors(Model):
    error_count: str
    error_file: V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsErrorFile
    samples: list[V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsSample]
    success_count: str


class V2CommerceProductCatalogImportStatusDetails(Model):
    awaiting_upload: V2CommerceProductCatalogImportStatusDetailsAwaitingUpload | None = None
    failed: V2CommerceProductCatalogImportStatusDetailsFailed | None = None
    processing: V2CommerceProductCatalogImportStatusDetailsProcessing | None = None
    succeeded: V2CommerceProductCatalogImportStatusDetailsSucceeded | None = None
    succeeded_with_errors: V2CommerceProductCatalogImportStatusDetailsSucceededWithErrors | None = None


class V2CommerceProductCatalogImport(Model):
    """https://docs.stripe.com/api/v2/commerce/product_catalog_imports/object"""

    created: str
    feed_type: str
    id: str
    livemode: bool
    metadata: dict[str, str]
    mode: str
    object: str
    status: str
    status_details: V2CommerceProductCatalogImportStatusDetails | None = None
