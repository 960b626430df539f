# Generated from schemas/stripe/objects/terminal_reader.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import TerminalReaderActionCollectInputsInput


class TerminalReaderActionCollectInputs(Model):
    __event_always__ = "metadata"

    inputs: list[TerminalReaderActionCollectInputsInput]
    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""


HISTORY = "_history_terminal_reader"
