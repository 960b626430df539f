"""Shopify's amounts, which are text such as ``"49.90"``.

https://shopify.dev/docs/api/admin-rest/latest/resources/order
"""

from decimal import Decimal, InvalidOperation

from partner_events._base.lazy import listed

__all__ = ["amount"]


def __dir__() -> list[str]:
    return listed(__name__)


def amount(text: str | None) -> Decimal | None:
    """The exact amount that text says; None for None.

    Raises:
        ValueError: The text is not a number.
    """
    if text is None:
        return None
    try:
        found = Decimal(text)
    except InvalidOperation:
        found = None
    if found is None or not found.is_finite():
        # Python's own message is not passed on: it would hold the text, which may be anything.
        raise ValueError("an amount is text such as '49.90'")
    return found
