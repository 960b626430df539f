"""What Pyodide runs: the verdict of each case, and the answers to some requests, as JSON."""

import json
import sys

sys.path.insert(0, "/workbench.zip")

from partner_events.explorer._workbench._browser import start
from partner_events.patterns import InvalidPatternError
from partner_events.patterns._pattern import parsed


def verdict(pattern: str, event: str | None) -> object:
    """Whether the event matches; "refused" of a pattern that is."""
    try:
        read = parsed(pattern)
    except InvalidPatternError:
        return "refused"
    return None if event is None else read.matches(event)


asked = json.loads(globals()["cases"])
answer = start()
found = {
    "version": sys.version_info[:2],
    "verdicts": [verdict(pattern, event) for pattern, event in asked["cases"]],
    "answers": [answer(request) for request in asked["requests"]],
}
json.dumps(found)
