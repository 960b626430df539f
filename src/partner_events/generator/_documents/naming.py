"""Python names for wire names: one mechanism, exceptions are lines in a partner's overlay."""

import keyword
import re
from collections.abc import Collection
from unicodedata import normalize

from pydantic import BaseModel


def class_name(wire: str) -> str:
    """``payment_intent.succeeded`` gives ``PaymentIntentSucceeded``."""
    words = re.findall(r"[A-Za-z0-9]+", wire)
    return "".join(word[:1].upper() + word[1:] for word in words)


def module_name(wire: str) -> str:
    """``payment_intent.succeeded`` gives ``payment_intent_succeeded``."""
    name = "_".join(re.findall(r"[a-z0-9]+", wire.lower()))
    return f"{name}_" if keyword.iskeyword(name) else name


def field_name(wire: str, siblings: Collection[str] = ()) -> str:
    """The Python name of a field: the wire name, if Python and pydantic leave it free.

    ``user-agent`` gives ``user_agent``, ``from`` gives ``from_``, ``_id`` beside ``id`` gives ``id_``.
    """
    # Python reads a name so, too, and may then find one that is taken.
    name = normalize("NFKC", re.sub(r"\W+", "_", normalize("NFKC", wire))).lstrip("_")
    if not name.isidentifier():
        name = f"field_{name}"
    is_taken = keyword.iskeyword(name) or hasattr(BaseModel, name) or (name != wire and name in siblings)
    return f"{name}_" if is_taken else name


def file_name(wire: str) -> str:
    """A file name for a wire name that is valid on every file system and tame in a shell."""
    return re.sub(r"[^A-Za-z0-9._-]+", "-", wire)


def snake(name: str) -> str:
    """``PaymentIntentNextAction`` gives ``payment_intent_next_action``."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()
