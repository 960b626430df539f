"""The pattern workbench: what stands behind the page.

The page is a form; everything that it says of patterns comes from `_answers.answer`, which takes JSON and
returns JSON. In a browser it runs in Pyodide (``_engine``), from the archive that ``_archive`` writes;
without Pyodide, ``partner-events explore`` runs it in a process beside its server (``_process``). ``_pasted``
reads deliveries, ``_places`` finds a path in a text, ``_forms`` writes a pattern in other languages: these
load no model, and need nothing but Python.
"""
