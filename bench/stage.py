"""A directory with everything that measured processes import, so that nobody edits it meanwhile."""

import marshal
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent


class Stage:
    """Copies of the library and of the competitors, and the deliveries that they are given."""

    def __init__(self, folder: Path, *, library: bool = True) -> None:
        self.folder = folder
        self._deliveries = folder / "deliveries"
        self._deliveries.mkdir(parents=True)
        (folder / "bench").mkdir()
        shutil.copy(ROOT / "bench" / "__init__.py", folder / "bench")
        self._copy(ROOT / "bench" / "measured", folder / "bench" / "measured")
        if library:
            self._copy(ROOT / "src" / "partner_events", folder / "partner_events")

    def _copy(self, source: Path, target: Path) -> None:
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))

    def add_competitor(self, name: str, text: Path) -> None:
        shutil.copy(text, self.folder / "bench" / "measured" / f"{name}.py")

    def add_text(self, name: str, text: str) -> None:
        (self.folder / "bench" / "measured" / f"{name}.py").write_text(text, encoding="utf-8")

    def add_delivery(self, name: str, delivery: dict[str, Any]) -> Path:
        """A file that a process reads without paying for JSON: a Lambda runtime hands over a dict."""
        path = self._deliveries / f"{name.replace('/', '.')}.marshal"
        path.write_bytes(marshal.dumps(delivery, 4))
        return path

    def compile(self, python: str, site: Iterable[str]) -> None:
        """Compiles what is here and all that is installed, as an installation does.

        ``-I`` makes Python ignore PYTHONDONTWRITEBYTECODE. Files that do not compile do not matter:
        nobody imports them.
        """
        command = [python, "-I", "-m", "compileall", "-qq", "-j", "2", str(self.folder), *site]
        subprocess.run(command, check=False, capture_output=True, timeout=300)
