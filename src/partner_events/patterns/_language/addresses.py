"""IP addresses and blocks of them, as EventBridge reads them."""

from __future__ import annotations

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import TypeAlias

    Address: TypeAlias = tuple[int, int]
    """The number of its bits, 32 or 128, and the bits."""

V4, V6 = 32, 128
LONGEST_V4 = 15
LARGEST_MASK = 10
"""The most digits of a mask that are read, leading zeros apart."""


def address(text: str) -> Address | None:
    """The address that a text spells, or None if it spells none.

    Leading zeros are decimal in IPv4, whose text has 15 characters at most, and may be any number in IPv6.
    An IPv4 address mapped into IPv6 is the IPv4 address.
    """
    if ":" in text:
        return _v6(text)
    if len(text) > LONGEST_V4:
        return None
    parts = text.split(".")
    if len(parts) != 4 or not all(part.isascii() and part.isdigit() for part in parts):
        return None
    octets = [int(part.lstrip("0")[:4] or "0") for part in parts]
    return (V4, int.from_bytes(bytes(octets), "big")) if max(octets) < 256 else None


def block(text: str) -> tuple[int, int, int] | None:
    """The bits, first and last address of ``address/length``, or None if it is not a block of several.

    The length is read as Java's ``Integer.parseInt`` reads it: it may have a sign, leading zeros and the
    digits of any script. Slashes after it are ignored.
    """
    start, slash, length = text.rstrip("/").partition("/")
    found, digits = address(start), length[1:] if length[:1] in ("+", "-") else length
    if found is None or not slash or not digits.isdecimal() or any(digit > "\uffff" for digit in digits):
        return None
    bits, number = found
    fixed = int("".join(str(int(digit)) for digit in digits).lstrip("0")[:LARGEST_MASK] or "0")
    if fixed >= bits or (fixed and length.startswith("-")):
        return None
    free = (1 << (bits - fixed)) - 1
    return bits, number & ~free, number | free


def _v6(text: str) -> Address | None:
    from ipaddress import IPv6Address

    if "." in text or "%" in text:
        return None
    # Python reads four digits of a group, EventBridge as many as there are zeros before them.
    groups = [group.lstrip("0") or group[:1] for group in text.split(":")]
    try:
        found = IPv6Address(":".join(groups))
    except ValueError:
        return None
    return (V4, int(found.ipv4_mapped)) if found.ipv4_mapped is not None else (V6, int(found))
