# Generated from schemas/stripe by `python -m codegen`; do not edit.
from partner_events.stripe.models._stub_terminal_reader import (
    TerminalReaderActionCollectInputsInput as TerminalReaderActionCollectInputsInput,
    TerminalReaderActionCollectInputsInputCustomText as TerminalReaderActionCollectInputsInputCustomText,
    TerminalReaderActionCollectInputsInputEmail as TerminalReaderActionCollectInputsInputEmail,
    TerminalReaderActionCollectInputsInputNumeric as TerminalReaderActionCollectInputsInputNumeric,
    TerminalReaderActionCollectInputsInputPhone as TerminalReaderActionCollectInputsInputPhone,
    TerminalReaderActionCollectInputsInputSelection as TerminalReaderActionCollectInputsInputSelection,
    TerminalReaderActionCollectInputsInputSelectionChoice
        as TerminalReaderActionCollectInputsInputSelectionChoice,
    TerminalReaderActionCollectInputsInputSignature as TerminalReaderActionCollectInputsInputSignature,
    TerminalReaderActionCollectInputsInputText as TerminalReaderActionCollectInputsInputText,
    TerminalReaderActionCollectInputsInputToggle as TerminalReaderActionCollectInputsInputToggle,
)
