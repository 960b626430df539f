"""What reading and writing a schema registry raises."""

from partner_events.errors import PartnerEventsError


class RegistryError(PartnerEventsError):
    """The registry cannot be read or written; what was done before stays done.

    Attributes:
        code: AWS's name of the error, such as ``"ExpiredTokenException"``; where AWS could not be asked,
            boto3's, such as ``"NoCredentialsError"``.
        registry: The name of the registry.
        schema: The name of the schema that was asked for, if it was one.
    """

    def __init__(self, message: str, *, code: str, registry: str, schema: str | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.registry = registry
        self.schema = schema


class InvalidDocumentError(PartnerEventsError, ValueError):
    """A registry document that describes nothing, or refers to what is not there.

    Attributes:
        path: Where in the document, from its root down.
        document: What it is called: the name of its schema or file, if known.
    """

    def __init__(
        self, message: str, *, path: tuple[str | int, ...] = (), document: str | None = None
    ) -> None:
        super().__init__(message)
        self.path = path
        self.document = document


class DocumentTooLongError(PartnerEventsError, ValueError):
    """A document that is longer than a registry takes.

    Attributes:
        schema: The name of the schema that it was to become.
        size: Its length in characters.
        limit: How many characters a registry takes.
    """

    def __init__(self, message: str, *, schema: str, size: int, limit: int) -> None:
        super().__init__(message)
        self.schema = schema
        self.size = size
        self.limit = limit
