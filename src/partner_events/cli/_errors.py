"""The line and the exit code of an error."""

from __future__ import annotations

import click

from partner_events._base.text import message
from partner_events.errors import PartnerEventsError

WRONG, INTERRUPTED = 2, 130

EXTRAS = {
    "backports": "zstd",
    "boto3": "aws",
    "botocore": "aws",
    "click": "cli",
    "datamodel_code_generator": "codegen",
    "dotenv": "local",
    "fsspec": "s3",
    "hypothesis": "testing",
    "rich": "cli",
    "textual": "look",
    "watchfiles": "local",
    "yaml": "local",
}
"""The extra of this package that installs another package."""


class Failure(click.ClickException):
    """A command cannot use what it was given; the message is one line."""

    exit_code = WRONG


def explain(error: Exception) -> str:
    """The line that says what went wrong, without a value of a delivery."""
    return message(f"Error: {' '.join(_message(error).split())}")


def exit_code(error: Exception) -> int:
    return INTERRUPTED if isinstance(error, click.Abort) else WRONG


def _message(error: Exception) -> str:
    match error:
        case click.Abort():
            return "interrupted"
        case click.UsageError(ctx=click.Context() as context):
            return f"{_plain(error.format_message().rstrip('.'))}; see {context.command_path} --help"
        case click.ClickException():
            return error.format_message()
        case PartnerEventsError():
            return _in_words_of_commands(str(error))
        case ModuleNotFoundError(name=str(name)) if (package := name.split(".")[0]) in EXTRAS:
            return f"this command needs {package}: pip install 'partner-events[{EXTRAS[package]}]'"
        case ImportError():
            return str(error)
        case _ if type(error).__module__.startswith("botocore."):
            is_signed_out = type(error).__name__ == "NoCredentialsError"
            return f"{error}{'; sign in, or choose a profile with AWS_PROFILE' if is_signed_out else ''}"
        case OSError(filename=str(name), strerror=str(reason)):
            return f"{name}: {reason}"
        case OSError(strerror=str(reason)):
            return reason
        case _:
            # Its text may quote a delivery.
            return f"unexpected {type(error).__name__}; --debug shows where"


def _plain(text: str) -> str:
    """A text of click without its names of types."""
    for name, words in NUMBERS.items():
        text = text.replace(f" is not a valid {name}", f" is not {words}")
    return text


NUMBERS = {
    "integer range": "a whole number",
    "integer": "a whole number",
    "float range": "a number",
    "float": "a number",
}


def _in_words_of_commands(text: str) -> str:
    """The text of an error of the library, which says what to call in Python, for the command line."""
    for python, words in WORDS.items():
        text = text.replace(python, words)
    return text


WORDS = {
    "give the session a region_name, or set AWS_REGION": "pass --region, or set AWS_REGION",
    "list_event_sources() lists them": "`partner-events sources` lists them",
}
