"""Pictures of how things work, drawn by hand in numbers."""

from collections.abc import Sequence

from website.drawing import Picture

SCENES: Sequence[Picture] = ()
