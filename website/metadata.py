"""Puts the addresses into the metadata of a wheel, where hatchling builds one."""

import os
import runpy
from collections.abc import Callable, Mapping
from pathlib import Path

from hatchling.metadata.plugin.interface import MetadataHookInterface


class Addresses(MetadataHookInterface):
    def update(self, metadata: dict[str, object]) -> None:
        # hatchling runs this file alone: the package that it is in cannot be imported.
        module = runpy.run_path(str(Path(self.root, "website", "addresses.py")))
        addresses: Callable[[Mapping[str, str]], dict[str, str]] = module["addresses"]
        metadata["urls"] = addresses(os.environ)
