# Generated from schemas/stripe/objects/terminal_reader.json by `python -m codegen`; do not edit.
# Vocabularies are in _stub_terminal_reader.pyi.

from partner_events._models.model import Model


class TerminalReaderActionCollectInputsInputCustomText(Model):
    description: str | None = None
    skip_button: str | None = None
    submit_button: str | None = None
    title: str | None = None


class TerminalReaderActionCollectInputsInputEmail(Model):
    value: str | None = None


class TerminalReaderActionCollectInputsInputNumeric(Model):
    value: str | None = None


class TerminalReaderActionCollectInputsInputPhone(Model):
    value: str | None = None


class TerminalReaderActionCollectInputsInputSelectionChoice(Model):
    id: str | None = None
    style: str | None = None
    text: str


class TerminalReaderActionCollectInputsInputSelection(Model):
    choices: list[TerminalReaderActionCollectInputsInputSelectionChoice]
    id: str | None = None
    text: str | None = None


class TerminalReaderActionCollectInputsInputSignature(Model):
    value: str | None = None


class TerminalReaderActionCollectInputsInputText(Model):
    value: str | None = None


class TerminalReaderActionCollectInputsInputToggle(Model):
    default_value: str | None = None
    description: str | None = None
    title: str | None = None
    value: str | None = None


class TerminalReaderActionCollectInputsInput(Model):
    custom_text: TerminalReaderActionCollectInputsInputCustomText | None = None
    email: TerminalReaderActionCollectInputsInputEmail | None = None
    numeric: TerminalReaderActionCollectInputsInputNumeric | None = None
    phone: TerminalReaderActionCollectInputsInputPhone | None = None
    required: bool | None = None
    selection: TerminalReaderActionCollectInputsInputSelection | None = None
    signature: TerminalReaderActionCollectInputsInputSignature | None = None
    skipped: bool | None = None
    text: TerminalReaderActionCollectInputsInputText | None = None
    toggles: list[TerminalReaderActionCollectInputsInputToggle] | None = None
    type: str
