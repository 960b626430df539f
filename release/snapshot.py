"""What users may rely on, as text that is committed: the public API, and every kind and field.

``tests/compatibility/api.txt`` has a line for each public name, parameter list and attribute, as griffe reads
them; ``kinds.txt`` one for each kind with its class; ``fields.txt.xz`` one for each field of an object.
`python -m release.snapshot` writes them anew; what differs is what the changelog has to tell.
"""

import importlib
import lzma
import pkgutil
import sys
from collections.abc import Iterator
from difflib import unified_diff
from functools import cache
from pathlib import Path
from typing import Any

from release import ROOT

FOLDER = ROOT / "tests" / "compatibility"
API, KINDS, FIELDS = FOLDER / "api.txt", FOLDER / "kinds.txt", FOLDER / "fields.txt.xz"
GENERATED = {"events", "models"}


def snapshots() -> dict[Path, list[str]]:
    """The lines of each file, as they are now."""
    return {API: sorted(set(api())), KINDS: sorted(kinds()), FIELDS: sorted(fields())}


def read(path: Path) -> list[str]:
    """The lines of a committed file; none if there is none."""
    return decoded(path.name, path.read_bytes()) if path.exists() else []


def decoded(name: str, content: bytes) -> list[str]:
    text = lzma.decompress(content) if name.endswith(".xz") else content
    return text.decode("utf-8").splitlines()


def write() -> list[str]:
    """Writes the files, and gives what changed."""
    found = list(differences())
    FOLDER.mkdir(exist_ok=True)
    for path, lines in snapshots().items():
        content = "".join(f"{line}\n" for line in lines).encode()
        if read(path) != lines:
            path.write_bytes(lzma.compress(content, preset=9) if path.suffix == ".xz" else content)
    return found


def differences() -> Iterator[str]:
    """What was added (+) and removed (-) since the committed state."""
    for path, lines in snapshots().items():
        for line in unified_diff(read(path), lines, lineterm="", n=0):
            if line[:1] in "+-" and line[:3] not in ("+++", "---"):
                yield f"{path.name}: {line}"


# The public API


def public_modules() -> list[str]:
    """All modules that can be imported by public names, but for those that are generated."""
    import partner_events

    found = ["partner_events"]
    for each in pkgutil.walk_packages(partner_events.__path__, "partner_events."):
        if not any(part.startswith("_") or part in GENERATED for part in each.name.split(".")[1:]):
            found.append(each.name)
    return sorted(found)


def api() -> Iterator[str]:
    """The names of public modules, with the parameters and attributes of what is written by hand."""
    from partner_events import catalog

    classes = {(each.module.rpartition(".events")[0], each.class_name) for each in catalog.kinds()}
    for module_name in public_modules():
        if module_name.endswith("__main__"):
            continue
        module = importlib.import_module(module_name)
        for name in sorted(getattr(module, "__all__", None) or dir(module)):
            if name.startswith("_") or (module_name, name) in classes:
                continue
            value = getattr(module, name, None)
            here = f"{module_name}.{name}"
            home, own = getattr(value, "__module__", None), getattr(value, "__qualname__", None)
            if type(value).__name__ == "module":
                continue
            if not isinstance(home, str) or not isinstance(own, str) or not home.startswith("partner_events"):
                yield here
            elif GENERATED.isdisjoint(home.split(".")):
                found = _member(home, own)
                yield from [here] if found is None else _lines(here, found)


@cache
def _module(name: str) -> Any:
    import griffe

    path = ROOT / "src" / name.replace(".", "/")
    path = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    return griffe.visit(name, filepath=path, code=path.read_text(encoding="utf-8"))


def _member(module: str, qualified: str) -> Any:
    found: Any = _module(module)
    for part in qualified.split("."):
        found = found.members.get(part)
        if found is None or found.is_alias:
            return None
    return found


def _lines(here: str, found: Any) -> Iterator[str]:
    if found.is_function:
        yield f"{here}{_signature(found)}"
    elif found.is_class:
        yield f"{here}({', '.join(str(base) for base in found.bases)})"
        for name, member in found.members.items():
            if member.is_alias or (name.startswith("_") and name != "__init__"):
                continue
            if member.is_function:
                yield f"{here}.{name}{_signature(member)}"
            elif member.is_attribute:
                yield f"{here}.{name}" + (f": {member.annotation}" if member.annotation else "")
    else:
        yield here


def _signature(function: Any) -> str:
    """Parameters in order, with whether they have a default; types are as they are written."""
    parts = [
        f"{_STARS.get(each.kind.name, '')}{each.name}"
        + (f": {each.annotation}" if each.annotation is not None else "")
        + (" = ..." if each.default is not None and each.kind.name in _WITH_DEFAULT else "")
        + (" /" if each.kind.name == "positional_only" else "")
        + (" (keyword)" if each.kind.name == "keyword_only" else "")
        for each in function.parameters
    ]
    returns = f" -> {function.returns}" if function.returns is not None else ""
    return f"({', '.join(parts)}){returns}"


_STARS = {"var_positional": "*", "var_keyword": "**"}
_WITH_DEFAULT = ("positional_only", "positional_or_keyword", "keyword_only")


# What partners send


def kinds() -> Iterator[str]:
    """Every kind with its class and its status."""
    from partner_events import catalog

    for each in catalog.kinds():
        where = each.module.removeprefix("partner_events.")
        yield f"{each.partner} {each.kind}: {where}.{each.class_name} {each.status} {each.detail_type or ''}"


def fields() -> Iterator[str]:
    """Every field of every object of our partners, with its type."""
    from codegen.changes import facts
    from codegen.repository import partners

    for partner in partners():
        for name, words in facts(partner).items():
            yield f"{partner.name} {name}: {words}"


if __name__ == "__main__":
    print("\n".join(write()), file=sys.stdout)
