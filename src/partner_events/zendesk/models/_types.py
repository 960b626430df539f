# Generated from schemas/zendesk by `python -m codegen`; do not edit.
"""Edges to models of other modules, unions of them, and vocabularies (which are text)."""

from partner_events._schema import lazy_types

EDGES: dict[str, tuple[str, str]] = {
    "AttachmentChange": ("attachment", "AttachmentChange"),
    "AttachmentChangeDetail": ("attachment", "AttachmentChangeDetail"),
    "CommentChange": ("comment", "CommentChange"),
    "CommentChangeDetail": ("comment", "CommentChangeDetail"),
    "CustomFieldChange": ("change", "CustomFieldChange"),
    "CustomFieldChangeDetail": ("change", "CustomFieldChangeDetail"),
    "IdChange": ("change", "IdChange"),
    "IdChangeDetail": ("change", "IdChangeDetail"),
    "PriorityChange": ("change", "PriorityChange"),
    "PriorityChangeDetail": ("change", "PriorityChangeDetail"),
    "TextChange": ("change", "TextChange"),
    "TextChangeDetail": ("change", "TextChangeDetail"),
    "ValueChange": ("change", "ValueChange"),
    "ValueChangeDetail": ("change", "ValueChangeDetail"),
}
UNIONS: dict[str, tuple[str, dict[str, str]]] = {}

__getattr__ = lazy_types(__name__, EDGES, UNIONS)
