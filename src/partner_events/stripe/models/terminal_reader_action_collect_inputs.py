# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import TerminalReaderActionCollectInputsInput


class TerminalReaderActionCollectInputs(Model):
    __event_always__ = "metadata"

    inputs: list[TerminalReaderActionCollectInputsInput]
    metadata: dict[str, str] | None = None


HISTORY = "_history_terminal_reader"
