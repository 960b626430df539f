"""Documents: one was inserted, replaced, updated or deleted."""

from typing import TYPE_CHECKING, TypeVar

from partner_events.errors import FieldUnavailableError
from partner_events.mongodb._event import DatabaseEvent
from partner_events.mongodb.models.document_change import DocumentChange

if TYPE_CHECKING:
    from partner_events.mongodb.models._types import DocumentChangeFields
    from partner_events.patterns._fields import EventFields, classfield

D = TypeVar("D")


class DocumentEvent(DatabaseEvent):
    """A document changed. https://www.mongodb.com/docs/atlas/atlas-ui/triggers/database-triggers/"""

    detail: DocumentChange

    if TYPE_CHECKING:

        @property
        def payload(self) -> DocumentChange: ...
        @classfield
        def fields(cls) -> EventFields[DocumentChangeFields, DocumentChangeFields]: ...

    @property
    def document_id(self) -> object:
        """The document's ``_id``, an ``ObjectId`` as text; extended JSON is decoded."""
        from partner_events.mongodb.extended_json import decode

        return decode(self.detail.documentKey.id)

    def document_as(self, model: type[D], /) -> D:
        """The document after the change as your own type: a pydantic model, a dataclass, a `TypedDict`.

        Extended JSON is decoded first. Each call validates the document anew.

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
        # Here, since most events are handled without.
        from partner_events._own_types import read_as
        from partner_events.mongodb.extended_json import decode

        has_field = field in type(self.detail).__pydantic_fields__
        document: object = getattr(self.detail, field) if has_field else None
        if document is None:
            raise self._lacks(field)
        return read_as(model, document, ("detail", field), self, decode)

    def _lacks(self, field: str) -> FieldUnavailableError:
        name = type(self.detail).__name__
        return FieldUnavailableError(
            f"`{field}` of {name} is not available: the trigger is not set to send it, or the document was "
            "gone; set the trigger to send documents",
            field=field,
            model=name,
            event_kind=self.kind,
            api_version=None,
            deviation="absent",
            json_type=None,
            value=None,
        )
