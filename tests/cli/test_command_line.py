"""What all commands have in common: help, errors, colours, JSON, and how little they load."""

import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path

import pytest
from conftest import ROOT

from cli.running import COMMAND, ENVIRONMENT, run, run_on_terminal, without_colours

pytestmark = pytest.mark.tools
pytest.importorskip("click")

from partner_events.cli._command import SUMMARIES, Command  # noqa: E402 # after the skip


def test_the_project_has_the_command() -> None:
    """What is installed as ``partner-events`` is there to be called."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    module, _, name = project["scripts"]["partner-events"].partition(":")

    assert callable(getattr(import_module(module), name))


@pytest.mark.parametrize("name", SUMMARIES)
def test_every_command_has_help_with_examples(name: str) -> None:
    """What it is for, its options with --json among them, and how to call it."""
    help_text = run(name, "--help").out

    assert help_text.startswith(f"Usage: partner-events {name} ")
    assert "--json" in help_text
    assert f"partner-events {name}" in help_text.partition("Examples:")[2]


def test_help_lists_the_commands_and_the_exit_codes() -> None:
    """All of the table, with a line about each."""
    help_text = run("--help").out

    for name, summary in SUMMARIES.items():
        assert f"{name} " in help_text
        assert summary in help_text
    assert "Exit codes: 0" in help_text


@pytest.mark.parametrize("name", SUMMARIES)
def test_a_command_is_the_one_that_its_module_defines(name: str) -> None:
    """The table and the modules agree."""
    command = import_module(f"partner_events.cli._commands.{name}").command

    assert isinstance(command, Command)
    assert command.name == name


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["lits"], "there is no command 'lits'; did you mean 'list'?"),
        (["list", "strpe"], "there is no partner 'strpe'; did you mean 'stripe'?"),
        (["list", "--serach", "x"], "--search"),
        (["show", "payment_intent.suceeded"], "did you mean 'payment_intent.succeeded'?"),
        (["show"], "Missing argument 'KIND'; see partner-events show --help"),
        (["parse", "nowhere.json"], "nowhere.json: No such file or directory"),
        (["parse", "README.md"], "README.md"),
        (["match", "{", "README.md"], "invalid event pattern"),
        (["parse", ""], "Invalid value for 'FILE...': it is empty"),
        (["parse", "README.md", ""], "Invalid value for 'FILE...': it is empty"),
        (["trigger", "invoice.paid", "--queue", ""], "Invalid value for '--queue': it is empty"),
        (["trigger", "invoice.paid", "--queue="], "Invalid value for '--queue': it is empty"),
        (["--import", "", "list"], "Invalid value for '--import': it is empty"),
        (["replay", "README.md", "--to", "a:b", "--rate", "nan"], "'nan' is not a number"),
        (["invoke", "a:b", "README.md", "--timeout", "soon"], "'soon' is not a number"),
        (["invoke", "a:b", "none*.json"], "none*.json: no file matches the pattern"),
        (["sample", "invoice.paid", "--count", "two"], "'two' is not a whole number"),
    ],
)
def test_an_error_is_one_readable_line(arguments: list[str], said: str) -> None:
    """On standard error, without a traceback; a wrong call is exit code 2."""
    ran = run(*arguments)

    assert ran.out == ""
    assert said in ran.err
    assert ran.err.count("\n") == 1
    assert ran.code in (1, 2)


def test_no_command_at_all_shows_the_help() -> None:
    """As people read it, and not as the line of an error."""
    ran = run()

    assert ran.err == run("--help").out
    assert ran.code == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a full device")
def test_a_full_disk_is_said() -> None:
    """With the reason that the system gives."""
    with Path("/dev/full").open("w") as full:
        ran = subprocess.run(
            [*COMMAND, "list"], stdout=full, stderr=subprocess.PIPE, env=ENVIRONMENT, timeout=600
        )

    assert ran.stderr == b"Error: No space left on device\n"
    assert ran.returncode == 2


@pytest.mark.parametrize("module", ["click", "partner_events.catalog"])
def test_an_interrupt_is_one_line(module: str) -> None:
    """Even before a command is there to be interrupted: while it is imported."""
    code = (
        "import builtins; load = builtins.__import__\n"
        "def interrupted(name, *others):\n"
        f"    if name == {module!r}: raise KeyboardInterrupt\n"
        "    return load(name, *others)\n"
        "from partner_events.cli import main; builtins.__import__ = interrupted; main(['list'])"
    )

    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=ENVIRONMENT, timeout=600
    )

    assert ran.stderr.strip() == "Error: interrupted"
    assert ran.returncode == 130


def test_debug_shows_the_traceback() -> None:
    """Wherever in the call it stands."""
    for arguments in (["parse", "nowhere.json", "--debug"], ["--debug", "parse", "nowhere.json"]):
        ran = run(*arguments)

        assert "Traceback" in ran.err
        assert "FileNotFoundError" in ran.err


def test_without_the_extra_it_says_what_to_install() -> None:
    """One line, and no traceback."""
    code = "import sys; sys.modules['click'] = None; from partner_events.cli import main; main(['list'])"

    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=ENVIRONMENT, timeout=600
    )

    assert ran.stderr == "Error: the command line is not installed: pip install 'partner-events[cli]'\n"
    assert ran.returncode == 1


def test_without_another_extra_it_says_what_to_install() -> None:
    """A package that only one command needs is missing when that command runs."""
    code = (
        "import sys; sys.modules['rich'] = None; from partner_events.cli import main; "
        "main(['show', 'invoice.paid'])"
    )

    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=ENVIRONMENT, timeout=600
    )

    assert "pip install 'partner-events[cli]'" in ran.stderr
    assert "Traceback" not in ran.stderr


def test_a_terminal_gets_colours_and_a_pipe_does_not() -> None:
    """The words are the same."""
    terminal = run_on_terminal("list", "datadog", columns=120)
    pipe = run("list", "datadog")

    assert "\x1b[" in terminal.out
    assert "\x1b" not in pipe.out
    shown = [line.rstrip() for line in without_colours(terminal.out).splitlines()]
    assert shown == pipe.out.splitlines()


def test_colours_can_be_refused_and_demanded() -> None:
    """By the variables that many programs honour."""
    assert "\x1b[" not in run_on_terminal("list", "datadog", NO_COLOR="1").out
    assert "\x1b[" in run("list", "datadog", FORCE_COLOR="1").out


def test_a_table_fits_its_terminal() -> None:
    """What does not goes on in the next line; in a pipe each row is a line."""
    lines = without_colours(run_on_terminal("list", "stripe", columns=70).out).splitlines()

    assert max(map(len, lines)) <= 70
    assert len(lines) > len(run("list", "stripe").out.splitlines())


@pytest.mark.parametrize("columns", [30, 40, 60, 80, 100])
def test_nothing_of_a_table_is_cut(columns: int) -> None:
    """However narrow the terminal; kinds, which other commands take, are narrowed last."""
    words = ("list", "stripe", "--search", "charge.dispute")
    cells = [line.split() for line in run(*words).out.splitlines()]
    shown = without_colours(run_on_terminal(*words, columns=columns).out)

    for row in cells[1:]:
        assert columns == 60 or row[1] in shown
        assert all(len(cell) > 12 or cell in shown for cell in row)
    assert columns < 60 or max(map(len, shown.splitlines())) <= columns


def test_a_closed_pipe_is_no_error() -> None:
    """``partner-events list | head -1`` says nothing on standard error."""
    command = f"{sys.executable} -m partner_events.cli list | head -1"

    ran = subprocess.run(
        ["bash", "-c", command], capture_output=True, text=True, env=ENVIRONMENT, timeout=600
    )

    assert ran.stdout.startswith("PARTNER")
    assert ran.stderr == ""


def test_a_terminal_without_unicode_is_no_obstacle() -> None:
    """What it cannot show is a question mark."""
    ran = run("show", "invoice.paid", PYTHONIOENCODING="ascii")

    assert ran.code == 0
    assert "InvoicePaidDetail" in ran.out


def test_list_and_help_load_neither_models_nor_rich() -> None:
    """Nor pydantic: a command that people complete and grep answers at once."""
    code = (
        "import sys; from partner_events.cli._app import run; "
        f"codes = [run(words) for words in {[['list', 'stripe'], ['--help']]!r}]; "
        "print(codes, {'pydantic', 'rich', 'boto3'} & set(sys.modules), file=sys.stderr)"
    )

    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=ENVIRONMENT, timeout=600
    )

    assert ran.stderr == "[0, 0] set()\n"


def test_a_command_that_cannot_be_imported_says_why() -> None:
    """Its cause is on the one line that an error has."""
    code = (
        "import sys\n"
        "class Broken:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name == 'partner_events.cli._progress': raise AttributeError('no_such_thing')\n"
        "sys.meta_path.insert(0, Broken())\n"
        "from partner_events.cli import main\n"
        "main(['drift', '--help'])"
    )

    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=ENVIRONMENT)

    assert ran.stderr == ("Error: partner_events.cli._commands.drift cannot be imported: no_such_thing\n")
    assert ran.returncode == 2
