"""What users import: names of public modules, the errors among them, and what a broken import says."""

import ast
import inspect
import pickle
import pkgutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest
from conftest import ROOT, import_from

import partner_events
from partner_events import PartnerEventsError, catalog
from partner_events._base.lazy import load_extra

# Public modules are imported with what their extras bring.
pytest.importorskip("datamodel_code_generator")
pytestmark = pytest.mark.tools

SOURCE = ROOT / "src"
PARTNERS = sorted(partner.name for partner in catalog.partners())
GENERATED = {"events", "models"}


def public_modules() -> Iterator[str]:
    """All that can be imported by public names, but for what the generated packages of partners hold."""
    yield "partner_events"
    for found in pkgutil.walk_packages(partner_events.__path__, "partner_events."):
        inside = found.name.split(".")[1:]
        if not any(name.startswith("_") or name in GENERATED for name in inside):
            yield found.name


PUBLIC = sorted(public_modules())


def path_of(module: str) -> Path:
    folder = SOURCE / module.replace(".", "/")
    return folder / "__init__.py" if folder.is_dir() else folder.with_suffix(".py")


OBJECTS = [
    name
    for name in (f"partner_events.{partner}.models" for partner in PARTNERS)
    if path_of(name).with_suffix(".pyi").exists()
]
"""Of a partner whose details are not known there are none."""


LAZY = [name for name in PUBLIC if "lazy_names(" in path_of(name).read_text(encoding="utf-8")]
STUBBED = [name for name in [*PUBLIC, *OBJECTS] if path_of(name).with_suffix(".pyi").exists()]


def exported(path: Path) -> dict[str, str]:
    """The names that a module imports for others, ``X as X``, and the module that each is from."""
    return {
        alias.name: node.module or ""
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if alias.asname == alias.name
    }


def submodules(module: ModuleType) -> set[str]:
    return {name for name, value in vars(module).items() if isinstance(value, ModuleType)}


# Names


def test_all_public_modules_are_found() -> None:
    """The tests below are about all of them."""
    assert {"partner_events", "partner_events.aws", "partner_events.errors"} <= set(PUBLIC)
    assert {f"partner_events.{name}" for name in PARTNERS} <= set(STUBBED)
    assert {"partner_events", "partner_events.patterns", "partner_events.testing"} <= set(LAZY)


@pytest.mark.parametrize("name", LAZY)
def test_what_type_checkers_read_is_what_is_imported(name: str) -> None:
    """The imports for type checkers, the table of modules and ``__all__`` have the same names and things."""
    package = import_module(name)

    found = exported(path_of(name))

    assert sorted(found) == sorted(package.__all__)
    for each, module in found.items():
        assert getattr(package, each) is getattr(import_module(module), each)


@pytest.mark.parametrize("name", STUBBED)
def test_a_stub_exports_what_its_package_does(name: str) -> None:
    """So that type checkers and Python agree on what ``import *`` brings: here, without importing it all."""
    assert sorted(exported(path_of(name).with_suffix(".pyi"))) == import_module(name).__all__


@pytest.mark.parametrize("name", [name for name in PUBLIC if name not in STUBBED])
def test_a_public_module_lists_its_names(name: str) -> None:
    """Each of them is there, and once in the list."""
    module = import_module(name)

    assert len(set(module.__all__)) == len(module.__all__)
    for each in module.__all__:
        assert not each.startswith("_")
        assert hasattr(module, each)


@pytest.mark.parametrize("name", [*PUBLIC, *OBJECTS])
def test_a_module_shows_its_public_names_only(name: str) -> None:
    """Not what it imports for itself: ``dir()`` is what people look around with."""
    module = import_module(name)

    shown = {each for each in dir(module) if not each.startswith("_")}

    assert set(module.__all__) <= shown
    assert shown - {*module.__all__} <= submodules(module)


@pytest.mark.parametrize(
    "name", ["partner_events", "partner_events.sailpoint", "partner_events.auth0.models"]
)
def test_import_star_brings_all_public_names(name: str) -> None:
    """The event classes of a partner, and the objects in them."""
    found: dict[str, object] = {}

    exec(f"from {name} import *", found)

    assert sorted(found.keys() - {"__builtins__"}) == sorted(import_module(name).__all__)


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    """As of any module."""
    for name in ("partner_events", "partner_events.stripe"):
        for missing in ("Nothing", "_nothing", "__nothing__"):
            with pytest.raises(AttributeError, match=f"module '{name}' has no attribute '{missing}'"):
                getattr(import_module(name), missing)


# Overloads

LADDERS = {
    "parse_event": ("_events/overloads.pyi", ["raw"], "{}", 0),
    "parse_events": ("_events/overloads.pyi", ["lambda_event"], "Iterator[{}]", 0),
    "on": ("_router/handlers.pyi", ["self"], "On[{}]", 1),
}
"""Where its overloads are, what stands before the classes, what is made of their union, the fewest."""

MOST = 8
"""So many classes are told apart by type checkers; what follows is taken for the last of them."""


@pytest.mark.parametrize("name", LADDERS)
def test_overloads_differ_in_nothing_but_how_many_classes_there_are(name: str) -> None:
    """From none, or one, to eight; each gives the union of its own, and takes the same options."""
    file, before, given, least = LADDERS[name]
    tree = ast.parse((SOURCE / "partner_events" / file).read_text(encoding="utf-8"))
    found = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name == name]

    assert len(found) == MOST + 1 - least
    for number, overload in enumerate(found, least):
        classes = {f"e{n}": f"type[_E{n}]" for n in range(1, number + 1)}
        union = " | ".join(f"_E{n}" for n in range(1, number + 1)) or "PartnerEvent"
        assert [ast.unparse(each) for each in overload.decorator_list] == ["overload"]
        assert ast.unparse(overload.returns or overload) == given.format(union)
        assert written(overload.args.posonlyargs[len(before) :]) == classes
        assert [*written(overload.args.posonlyargs)][: len(before)] == before
        assert written([overload.args.vararg]) == ({"more": f"type[_E{MOST}]"} if number == MOST else {})
        assert written(overload.args.kwonlyargs) == written(found[0].args.kwonlyargs)
        assert list(map(ast.unparse, filter(None, overload.args.kw_defaults))) == (
            list(map(ast.unparse, filter(None, found[0].args.kw_defaults)))
        )


def written(arguments: Iterable[ast.arg | None]) -> dict[str, str]:
    """Parameters and their annotations."""
    return {each.arg: ast.unparse(each.annotation) if each.annotation else "" for each in arguments if each}


# Broken imports


@pytest.fixture
def broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A package with lazy names, in one of whose modules something is missing."""
    package = tmp_path / "broken_package"
    package.mkdir()
    (package / "__init__.py").write_text(
        "from partner_events._base.lazy import lazy_names\n"
        "__getattr__, __dir__ = lazy_names(__name__, {'Event': '_event', 'Other': '_other'})\n"
    )
    (package / "_event.py").write_text("import os\nos.no_such_thing\nclass Event: ...\n")
    (package / "_other.py").write_text("class Another: ...\n")
    import_from(tmp_path, monkeypatch)
    yield package.name
    for name in [name for name in sys.modules if name.startswith(package.name)]:
        del sys.modules[name]


def test_a_broken_module_says_what_is_wrong_with_it(broken: str) -> None:
    """In the text: of an import that fails, Lambda prints nothing else."""
    with pytest.raises(ImportError) as caught:
        exec(f"from {broken} import Event")

    assert str(caught.value) == (
        "broken_package._event cannot be imported: module 'os' has no attribute 'no_such_thing'"
    )
    assert isinstance(caught.value.__cause__, AttributeError)
    assert caught.value.name == "broken_package._event"


def test_a_broken_module_does_not_lack_its_names(broken: str) -> None:
    """Whoever looks whether a name is there must not be misled."""
    with pytest.raises(ImportError, match="no_such_thing"):
        hasattr(import_module(broken), "Event")


def test_a_name_that_a_module_lacks_is_missing(broken: str) -> None:
    """That the module can be imported is not doubted."""
    with pytest.raises(ImportError, match="cannot import name 'Other' from 'broken_package'"):
        exec(f"from {broken} import Other")


@pytest.mark.parametrize("name", ["partner_events.PartnerEvent", "partner_events.stripe.AccountUpdated"])
def test_whatever_a_module_needs_may_be_broken(name: str) -> None:
    """As after an upgrade of pydantic: the text has the cause, out of the tables of a partner, too."""
    package, _, cls = name.rpartition(".")
    code = (
        "import sys\n"
        "class Broken:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name == 'pydantic': raise AttributeError('no_such_thing')\n"
        "sys.meta_path.insert(0, Broken())\n"
        f"from {package} import {cls}"
    )

    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=600)

    last = run.stderr.splitlines()[-1]
    assert last.startswith(f"ImportError: {package}.")
    assert last.endswith("cannot be imported: no_such_thing")


def test_a_package_of_an_extra_that_is_broken_is_not_called_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """To install it would not help."""
    (tmp_path / "broken_extra.py").write_text("import no_such_dependency\n")
    import_from(tmp_path, monkeypatch)

    with pytest.raises(ModuleNotFoundError, match="No module named 'no_such_dependency'"):
        load_extra("broken_extra", "client", "this needs broken_extra")
    with pytest.raises(ModuleNotFoundError, match="this needs no_such_extra"):
        load_extra("no_such_extra", "client", "this needs no_such_extra")


# Errors


def public_errors() -> dict[str, type[BaseException]]:
    """All errors and warnings that users import, by the place they import them from."""
    return {
        f"{name}.{each}": value
        for name in PUBLIC
        if name not in STUBBED
        for each in import_module(name).__all__
        if isinstance(value := getattr(import_module(name), each), type) and issubclass(value, BaseException)
    }


ERRORS = public_errors()


def errors_of_ours(base: type[BaseException] = PartnerEventsError) -> Iterator[type[BaseException]]:
    for cls in base.__subclasses__():
        yield from (cls, *errors_of_ours(cls))


def test_every_error_of_ours_is_public() -> None:
    """Whatever is raised can be caught by a name that is for users."""
    ours = {cls for cls in errors_of_ours() if cls.__module__.split(".")[0] == "partner_events"}

    assert len(ours) > 30
    assert ours <= {*ERRORS.values()}


@pytest.mark.parametrize("place", ERRORS)
def test_a_public_error_is_of_a_public_module(place: str) -> None:
    """Tracebacks name it, so people import it from there; pickles and documentation find it there."""
    error = ERRORS[place]

    assert error.__module__ in PUBLIC
    assert f"{error.__module__}.{error.__qualname__}" in ERRORS
    assert pickle.loads(pickle.dumps(error)) is error
    assert inspect.getdoc(error)
    assert inspect.getmodule(error) is import_module(error.__module__)


def test_a_users_own_error_is_of_the_users_module() -> None:
    """Wherever it is."""
    namespace: dict[str, type[Exception]] = {"Base": PartnerEventsError}

    exec("__name__ = 'acme._events._errors'\nclass AcmeError(Base): ...", namespace)

    assert namespace["AcmeError"].__module__ == "acme._events._errors"
