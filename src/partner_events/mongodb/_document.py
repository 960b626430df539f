"""Changes of documents: one was inserted, replaced, updated or deleted."""

from typing import TypeVar

from partner_events.mongodb._event import DatabaseEvent
from partner_events.mongodb.models.document_change import DocumentChange

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.mongodb.models._types import DocumentChangeFields
    from partner_events.patterns._building.fields import KindFields, classfield

D = TypeVar("D")


class DocumentEvent(DatabaseEvent):
    """A document changed. https://www.mongodb.com/docs/atlas/atlas-ui/triggers/database-triggers/"""

    detail: DocumentChange

    if TYPE_CHECKING:

        @property
        def payload(self) -> DocumentChange: ...
        @classfield
        def fields(cls) -> KindFields[DocumentChangeFields, DocumentChangeFields]: ...

    @property
    def document_id(self) -> object:
        """The document's ``_id``; extended JSON is decoded, so an ``ObjectId`` is text."""
        from partner_events.mongodb.extended_json import decode

        return decode(self.detail.documentKey.id)

    def document_as(self, model: type[D], /) -> D:
        """The document after the change as your own type: a pydantic model, a dataclass, a `TypedDict`.

        Extended JSON is decoded first. Each call validates the document again.

        Raises:
            FieldUnavailableError: The delivery has no ``fullDocument``.
            InvalidEventError: The document does not fit; ``errors`` says where.
        """
        return self._as(model, "fullDocument")

    def document_before_as(self, model: type[D], /) -> D:
        """The document before the change, as `document_as` reads the one after it.

        Raises:
            FieldUnavailableError: The delivery has no ``fullDocumentBeforeChange``.
            InvalidEventError: The document does not fit; ``errors`` says where.
        """
        return self._as(model, "fullDocumentBeforeChange")

    def _as(self, model: type[D], field: str) -> D:
        # Imported here, since most events are handled without it.
        from partner_events._events.own_types import read_field
        from partner_events.mongodb.extended_json import decode

        return read_field(model, self, field, decode)
