# Generated from schemas/stripe/objects/terminal_reader.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models.terminal_reader_action_collect_inputs_input import TerminalReaderActionCollectInputsInput


class TerminalReaderActionCollectInputs(Model):
    inputs: list[TerminalReaderActionCollectInputsInput]
    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""
