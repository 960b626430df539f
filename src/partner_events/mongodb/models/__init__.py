# Generated from schemas/mongodb by codegen; do not edit.
"""MongoDB's objects, imported when they are first asked for."""

from partner_events._base.lazy import lazy_names

_MODULES: dict[str, str] = {
    "AuthenticationDetail": "authentication",
    "AuthenticationUser": "authentication",
    "ChangeEvent": "change",
    "DefinitionChange": "definition_change",
    "DeleteChange": "delete",
    "DocumentChange": "document_change",
    "InsertChange": "insert",
    "RenameChange": "rename",
    "ReplaceChange": "replace",
    "ScheduledDetail": "scheduled",
    "StateBeforeChange": "definition_change",
    "UpdateChange": "update",
}

__getattr__, __dir__ = lazy_names(__name__, _MODULES)
