# Generated from schemas/mongodb by codegen; do not edit.

from partner_events.mongodb.models._types import Namespace
from partner_events.mongodb.models.definition_change import DefinitionChange


class RenameChange(DefinitionChange):
    """https://www.mongodb.com/docs/manual/reference/change-events/rename/"""

    to: Namespace
    """The new name."""
