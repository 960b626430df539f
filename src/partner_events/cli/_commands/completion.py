"""``partner-events completion``"""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from partner_events.cli._command import NAME
from partner_events.cli._command import command as make
from partner_events.cli._output import print_json

VARIABLE = "_PARTNER_EVENTS_COMPLETE"


@make(
    "completion",
    """eval "$(partner-events completion bash)"        # in ~/.bashrc""",
    """eval "$(partner-events completion zsh)"         # in ~/.zshrc""",
    """partner-events completion fish > ~/.config/fish/completions/partner-events.fish""",
)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def command(shell: str, as_json: bool) -> None:
    """Write the script that completes commands, options and kinds in a shell.

    bash needs to be 4.4 or newer.
    """
    made = get_completion_class(shell)
    assert made is not None, "click knows these three"
    # Not source(): it would start bash to learn its version, at every start of a shell.
    completion = made(click.Command(NAME), {}, NAME, VARIABLE)
    script = (completion.source_template % completion.source_vars()).strip()
    if as_json:
        print_json({"shell": shell, "script": script})
    else:
        click.echo(script)
