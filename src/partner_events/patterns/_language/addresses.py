"""IP addresses and blocks of them, as EventBridge reads them."""

from __future__ import annotations

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import TypeAlias

    Address: TypeAlias = tuple[int, int]
    """The number of its bits, 32 or 128, and the bits."""

V4, V6 = 32, 128


def address(text: str) -> Address | None:
    """The address that a text spells, or None if it spells none.

    Leading zeros are decimal, and an IPv4 address mapped into IPv6 is the IPv4 address.
    """
    if ":" in text:
        return _v6(text)
    parts = text.split(".")
    if len(parts) != 4 or not all(part.isascii() and part.isdigit() for part in parts):
        return None
    octets = [int(part.lstrip("0")[:4] or "0") for part in parts]
    return (V4, int.from_bytes(bytes(octets), "big")) if max(octets) < 256 else None


def block(text: str) -> tuple[int, int, int] | None:
    """The bits, first and last address of ``address/length``, or None if it is not a block of several.

    The length may have a sign or leading zeros, and slashes after it are ignored.
    """
    start, slash, length = text.rstrip("/").partition("/")
    found, digits = address(start), length.removeprefix("+")
    if found is None or not slash or not (digits.isascii() and digits.isdigit()):
        return None
    bits, number = found
    fixed = int(digits.lstrip("0")[:4] or "0")
    if fixed >= bits:
        return None
    free = (1 << (bits - fixed)) - 1
    return bits, number & ~free, number | free


def _v6(text: str) -> Address | None:
    from ipaddress import IPv6Address

    if "." in text or "%" in text:
        return None
    try:
        found = IPv6Address(text)
    except ValueError:
        return None
    return (V4, int(found.ipv4_mapped)) if found.ipv4_mapped is not None else (V6, int(found))
