# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_terminal_reader.pyi.

from partner_events._models.model import Model


class TerminalReaderActionCollectInputsInputCustomText(Model):
    __event_always__ = "description skip_button submit_button title"

    description: str | None = None
    skip_button: str | None = None
    submit_button: str | None = None
    title: str | None = None


class TerminalReaderActionCollectInputsInputEmail(Model):
    __event_always__ = "value"

    value: str | None = None


class TerminalReaderActionCollectInputsInputNumeric(Model):
    __event_always__ = "value"

    value: str | None = None


class TerminalReaderActionCollectInputsInputPhone(Model):
    __event_always__ = "value"

    value: str | None = None


class TerminalReaderActionCollectInputsInputSelectionChoice(Model):
    __event_always__ = "id style"

    id: str | None = None
    style: str | None = None
    text: str


class TerminalReaderActionCollectInputsInputSelection(Model):
    __event_always__ = "id text"

    choices: list[TerminalReaderActionCollectInputsInputSelectionChoice]
    id: str | None = None
    text: str | None = None


class TerminalReaderActionCollectInputsInputSignature(Model):
    __event_always__ = "value"

    value: str | None = None


class TerminalReaderActionCollectInputsInputText(Model):
    __event_always__ = "value"

    value: str | None = None


class TerminalReaderActionCollectInputsInputToggle(Model):
    __event_always__ = "default_value description title value"

    default_value: str | None = None
    description: str | None = None
    title: str | None = None
    value: str | None = None


class TerminalReaderActionCollectInputsInput(Model):
    __event_always__ = "custom_text required toggles"

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


HISTORY = "_history_terminal_reader"
