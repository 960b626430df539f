"""Errors of reading and writing a schema registry."""

from partner_events.errors import PartnerEventsError


class RegistryError(PartnerEventsError):
    """The registry cannot be read or written. What was read or written before is kept.

    Attributes:
        code: AWS's error code, such as ``"ExpiredTokenException"``; where AWS was not reached, boto3's
            name of the error, such as ``"NoCredentialsError"``.
        registry: The name of the registry.
        schema: The name of the schema that was asked for; None if it was the registry itself.
    """

    def __init__(self, message: str, *, code: str, registry: str, schema: str | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.registry = registry
        self.schema = schema


class InvalidDocumentError(PartnerEventsError, ValueError):
    """A registry document is not a document of schemas, or refers to something that is missing.

    Attributes:
        path: Where in the document, from its root down; empty if it is the whole document.
        document: The name of its schema or file, or None.
    """

    def __init__(
        self, message: str, *, path: tuple[str | int, ...] = (), document: str | None = None
    ) -> None:
        super().__init__(message)
        self.path = path
        self.document = document


class DocumentTooLongError(PartnerEventsError, ValueError):
    """A document is longer than a registry accepts.

    Attributes:
        schema: The name of the schema that was to be written.
        size: The document's length in characters.
        limit: How many characters a registry accepts.
    """

    def __init__(self, message: str, *, schema: str, size: int, limit: int) -> None:
        super().__init__(message)
        self.schema = schema
        self.size = size
        self.limit = limit
