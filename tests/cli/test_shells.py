"""Completion, as each shell asks for it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT

from cli.running import ENVIRONMENT, on_terminal, run

pytestmark = pytest.mark.tools
pytest.importorskip("click")

BASH = """\
eval "$(partner-events completion bash)"
COMP_LINE='{line}' COMP_WORDS=({words}) COMP_CWORD={count}
compopt() {{ :; }}
_partner_events_completion partner-events
printf '%s\\n' "${{COMPREPLY[@]}}"
"""

# zsh completes on its command line alone, so a zsh is driven there by another one, in a terminal of its own.
ZSH = """\
zmodload zsh/zpty
zpty -b inner zsh -f -i
zpty -w inner 'PS1=; autoload -U compinit; compinit -u -D; bindkey "^I" complete-word
eval "$(partner-events completion zsh)"; print REA""DY'
repeat 3000 { zpty -r -t inner line && print -r -- $line; [[ $line == *READY* ]] && break; sleep 0.1 }
zpty -w -n inner $'partner-events show payment_intent.suc\\t'
repeat 3000 { zpty -r -t inner line && print -rn -- $line; [[ $line == *ceeded* ]] && break; sleep 0.1 }
"""


@pytest.fixture
def installed(tmp_path: Path) -> dict[str, str]:
    """An environment in which the command is on the path."""
    command = tmp_path / "partner-events"
    command.write_text(f'#!/bin/sh\nexec {sys.executable} -m partner_events.cli "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    path = os.pathsep.join((str(tmp_path), os.environ["PATH"]))
    return {**ENVIRONMENT, "PATH": path, "HOME": str(tmp_path)}


def bash(installed: dict[str, str], *words: str, line: str | None = None) -> set[str]:
    """What bash is offered for words, which are those that readline makes of a line."""
    script = BASH.format(
        line=line or " ".join(words), words=" ".join(f"'{word}'" for word in words), count=len(words) - 1
    )
    done = subprocess.run(
        [shell("bash"), "--norc", "-c", script],
        capture_output=True,
        text=True,
        env=installed,
        cwd=ROOT,
        timeout=600,
    )
    assert done.stderr == ""
    return set(done.stdout.splitlines())


def shell(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"no {name} here")
    return found


def test_bash_completes_commands(installed: dict[str, str]) -> None:
    """By their beginning."""
    assert bash(installed, "partner-events", "pa") == {"pack", "parse", "pattern"}


def test_bash_completes_kinds(installed: dict[str, str]) -> None:
    """Wire names, classes, and names with their partner."""
    wire = bash(installed, "partner-events", "show", "payment_intent.suc")
    classes = bash(installed, "partner-events", "sample", "PaymentIntentSuc")
    qualified = bash(installed, "partner-events", "pattern", "invoice.paid", "auth0/user.c")

    assert wire == {"payment_intent.succeeded"}
    assert classes == {"PaymentIntentSucceeded"}
    assert qualified == {"auth0/user.created"}


@pytest.mark.parametrize(
    ("pieces", "begun", "found"),
    [
        (["idn", ":", "identity-c"], "idn:identity-c", {"identity-created"}),
        (["sailpoint/idn", ":", "identity-c"], "sailpoint/idn:identity-c", {"identity-created"}),
        (["idn", ":"], "idn:", {"source-created", "source-deleted", "source-updated"}),
        (["invoice.paid", "idn", ":", "post"], "invoice.paid idn:post", {"post-provisioning"}),
        (['"Support Ticket: Comment C'], '"Support Ticket: Comment C', {"Support Ticket: Comment Created"}),
    ],
)
def test_bash_completes_kinds_with_colons_and_blanks(
    installed: dict[str, str], pieces: list[str], begun: str, found: set[str]
) -> None:
    """Readline breaks words at colons, and replaces what is behind the last of them."""
    offered = bash(installed, "partner-events", "pattern", *pieces, line=f"partner-events pattern {begun}")

    assert found <= offered
    assert not any(word.startswith("idn:") for word in offered)


def test_bash_completes_partners_options_and_values(installed: dict[str, str]) -> None:
    """What each place takes."""
    assert bash(installed, "partner-events", "list", "str") == {"stripe"}
    assert "--where" in bash(installed, "partner-events", "pattern", "--")
    assert bash(installed, "partner-events", "sample", "s", "--carrier", "sn") == {"sns", "sns-in-sqs"}


def test_fish_completes_kinds(installed: dict[str, str]) -> None:
    """With what each is."""
    script = "partner-events completion fish | source; complete -C 'partner-events show payment_intent.suc'"

    done = subprocess.run(
        [shell("fish"), "--no-config", "-c", script],
        capture_output=True,
        text=True,
        env=installed,
        cwd=ROOT,
        timeout=600,
    )

    assert done.stdout.split("\t") == ["payment_intent.succeeded", "PaymentIntentSucceeded of stripe\n"]


def test_zsh_completes_kinds(installed: dict[str, str]) -> None:
    """On its command line, where one presses the tabulator."""
    shown = on_terminal([shell("zsh"), "-f", "-c", ZSH], 200, installed).out

    assert "payment_intent.succeeded" in shown.replace("\n", "")


@pytest.mark.parametrize("name", ["bash", "zsh", "fish"])
def test_a_script_is_for_a_shell(name: str) -> None:
    """It names the command, and asks it by the variable that it understands."""
    script = run("completion", name).out

    assert "_PARTNER_EVENTS_COMPLETE" in script
    assert f"{name}_complete" in script
    assert run("completion", name, "--json").json == {"shell": name, "script": script.removesuffix("\n")}


def test_an_unknown_shell_is_refused() -> None:
    """With those that there are."""
    ran = run("completion", "tcsh")

    assert ran.code == 2
    assert "'bash', 'zsh', 'fish'" in ran.err
