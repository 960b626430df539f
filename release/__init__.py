"""What is done before a version is published: `python -m release`, or `make release-check`."""

from pathlib import Path

ROOT = Path(__file__).parent.parent
