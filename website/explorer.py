"""The event explorer, which a process of its own writes while the pages are built."""

import subprocess
import sys
import tempfile
from pathlib import Path

WRITE = """\
import sys
from partner_events.explorer import write
write(sys.argv[1], engine=sys.argv[2] or None, docs="../")
"""


class Written:
    """The explorer in a temporary folder, with Pyodide if there is one in ``engine``; it begins at once."""

    def __init__(self, engine: Path) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="explorer-")
        found = str(engine) if engine.is_dir() else ""
        self._process = subprocess.Popen([sys.executable, "-c", WRITE, self._folder.name, found])

    def folder(self) -> Path:
        """The folder, once all is written.

        Raises:
            RuntimeError: The explorer could not be written; what went wrong is on stderr.
        """
        if self._process.wait() != 0:
            raise RuntimeError("the explorer could not be written")
        return Path(self._folder.name)

    def remove(self) -> None:
        """End the process, if it still writes, and remove the folder."""
        self._process.kill()
        self._process.wait()
        self._folder.cleanup()
