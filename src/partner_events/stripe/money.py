"""Stripe's amounts, which are numbers of a currency's minor unit: 1099 is 10.99 USD, and 1099 JPY.

https://docs.stripe.com/currencies#minor-units-api-amounts
"""

from decimal import Context, Decimal, InvalidOperation
from typing import overload

from partner_events._base.lazy import listed
from partner_events._base.text import quoted

__all__ = ["amount", "decimals", "minor_units"]


def __dir__() -> list[str]:
    return listed(__name__)


NO_DECIMALS = frozenset(
    ("bif", "clp", "djf", "gnf", "jpy", "kmf", "krw", "mga", "pyg", "rwf", "vnd", "vuv", "xaf", "xof", "xpf")
)
"""https://docs.stripe.com/currencies#zero-decimal

That list has UGX, too. But its amounts have two decimals, which are always 00, as those of ISK:
https://docs.stripe.com/currencies#special-cases
"""

THREE_DECIMALS = frozenset(["bhd", "jod", "kwd", "omr", "tnd"])
"""https://docs.stripe.com/currencies#three-decimal"""

EXACT = Context(prec=100)
"""As many digits as no amount has, whatever the precision of the caller's context is."""


@overload
def amount(value: int | str | Decimal, currency: str) -> Decimal: ...
@overload
def amount(value: None, currency: str | None) -> None: ...
@overload
def amount(value: int | str | Decimal | None, currency: str) -> Decimal | None: ...
def amount(value: int | str | Decimal | None, currency: str | None) -> Decimal | None:
    """The exact amount in the currency itself, with its decimals; None for None.

    Args:
        value: An amount in the minor unit, such as ``payload.amount``; as text it may be a fraction of that,
            such as ``price.unit_amount_decimal``.
        currency: The amount's currency, such as ``payload.currency``, in any case.

    Raises:
        ValueError: It is not such an amount, or the currency is not three letters.

    Example:
        >>> amount(1099, "usd"), amount(1099, "jpy"), amount(1099, "kwd"), amount("0.5", "usd")
        (Decimal('10.99'), Decimal('1099'), Decimal('1.099'), Decimal('0.005'))
    """
    if value is None:
        return None
    return _number(value).scaleb(-decimals(currency), EXACT)


def minor_units(amount: int | str | Decimal, currency: str) -> int:
    """An amount of a currency in its minor unit, as Stripe's integers are: for a condition on a field.

    Raises:
        ValueError: It is no amount, or a fraction of the minor unit, or the currency is not three letters.

    Example:
        >>> minor_units("10.99", "usd"), minor_units(500, "jpy")
        (1099, 500)
    """
    found = _number(amount).scaleb(decimals(currency), EXACT)
    if found != found.to_integral_value():
        raise ValueError(f"the amount is a fraction of the minor unit of {currency}; round it first")
    return int(found)


def decimals(currency: str | None) -> int:
    """How many decimals Stripe's amounts of a currency have.

    Raises:
        ValueError: It is not three letters.
    """
    if not isinstance(currency, str) or len(currency) != 3 or not (currency.isascii() and currency.isalpha()):
        raise ValueError(f"a currency is three letters, such as 'usd', not {quoted(currency)}")
    code = currency.lower()
    return 0 if code in NO_DECIMALS else 3 if code in THREE_DECIMALS else 2


def _number(value: object) -> Decimal:
    found: Decimal | None = None
    if isinstance(value, (int, str, Decimal)) and not isinstance(value, bool):
        try:
            found = Decimal(value)
        except InvalidOperation:
            found = None
    if found is None or not found.is_finite() or found.adjusted() > 50:
        # Neither is the value shown: it may be anything.
        raise ValueError("an amount is an integer, a Decimal, or a number as text")
    return found
