# Generated from schemas/stripe/objects/terminal_reader.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import TerminalReaderActionSetReaderDisplayType


class TerminalReaderActionSetReaderDisplayCartLineItem(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    description: str
    quantity: int


class TerminalReaderActionSetReaderDisplayCart(Model):
    currency: str
    line_items: list[TerminalReaderActionSetReaderDisplayCartLineItem]
    tax: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    total: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""


class TerminalReaderActionSetReaderDisplay(Model):
    cart: TerminalReaderActionSetReaderDisplayCart | None = None
    type: TerminalReaderActionSetReaderDisplayType
