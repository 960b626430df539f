"""``partner-events completion``"""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from partner_events.cli._command import NAME
from partner_events.cli._command import command as make
from partner_events.cli._output import print_json, print_text

VARIABLE = "_PARTNER_EVENTS_COMPLETE"

BASH = """\
%(complete_func)s() {
    local IFS=$'\\n' words= count=-1 rest=$COMP_LINE prefix= i response type value

    # Bash breaks words at colons, but kinds have colons: join what no blank separates.
    for ((i = 0; i <= COMP_CWORD; i++)); do
        if [[ $i -eq 0 || -z $rest || $rest == [[:space:]]* ]]; then
            words+=$'\\n' prefix=
            ((count += 1))
        else
            prefix+=${COMP_WORDS[i - 1]}
        fi
        words+=${COMP_WORDS[i]}
        rest=${rest#"${rest%%%%[![:space:]]*}"}
        rest=${rest#"${COMP_WORDS[i]}"}
    done
    # Readline replaces what follows the colon, if there is anything.
    [[ ${COMP_WORDS[COMP_CWORD]} == : ]] && prefix+=:

    response=$(env COMP_WORDS="${words#$'\\n'}" COMP_CWORD=$count %(complete_var)s=bash_complete "$1")

    while IFS=, read -r type value; do
        if [[ $type == 'dir' ]]; then
            COMPREPLY=()
            compopt -o dirnames
        elif [[ $type == 'file' ]]; then
            COMPREPLY=()
            compopt -o default
        elif [[ $type == 'plain' ]]; then
            # Makes bash write a backslash before a blank.
            [[ $value == *' '* ]] && compopt -o filenames
            COMPREPLY+=("${value#"$prefix"}")
        fi
    done <<< "$response"

    return 0
}

complete -o nosort -F %(complete_func)s %(prog_name)s
"""
"""click's script, except that kinds may contain colons and blanks."""


@make(
    "completion",
    """eval "$(partner-events completion bash)"        # in ~/.bashrc""",
    """eval "$(partner-events completion zsh)"         # in ~/.zshrc""",
    """partner-events completion fish > ~/.config/fish/completions/partner-events.fish""",
)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def command(shell: str, as_json: bool) -> None:
    """Write the script that completes commands, options and kinds in a shell.

    bash must be 4.4 or newer.
    """
    made = get_completion_class(shell)
    assert made is not None, "click knows these three"
    # Not source(): it would start bash to learn its version, at every start of a shell.
    completion = made(click.Command(NAME), {}, NAME, VARIABLE)
    template = BASH if shell == "bash" else completion.source_template
    script = (template % completion.source_vars()).strip()
    if as_json:
        print_json({"shell": shell, "script": script})
    else:
        print_text(script)
