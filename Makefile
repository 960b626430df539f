# Two commands set everything up: `make demo` and `make test`.

PYTHON ?= python3
VENV := .venv
LOWEST := .venvs/lowest
RULES := .venvs/rules
RUN := $(VENV)/bin/python
# Tests run in as many processes as there are processors.
SIDE_BY_SIDE := -n logical

# What is imported is compiled then, once, which is far less than all that is installed.
INSTALL := -m pip install --quiet --disable-pip-version-check --no-compile
unexport PYTHONDONTWRITEBYTECODE

.PHONY: demo test ready test-lowest test-own-way test-rules attack servers bench generate check lint lock wheel clean

demo: $(VENV)/ready
	$(RUN) -m demo

test: ready
	$(MAKE) test-lowest test-own-way test-rules
	$(RUN) -m pytest $(SIDE_BY_SIDE)

# Side by side, since pip uses one processor.
ready:
	$(MAKE) --jobs=2 $(VENV)/ready $(LOWEST)/ready $(RULES)/ready servers

# Redis, against which tests run, is no Python package: this is for Debian and its relatives. Tests that
# need it fail without it.
servers:
	command -v redis-server || { apt-get update && apt-get install --yes --no-install-recommends redis-server; }

# What users run must also pass with the lowest pydantic that is declared.
test-lowest: $(LOWEST)/ready
	$(LOWEST)/bin/python -m pytest $(SIDE_BY_SIDE) -m "not tools and not once"

# Everything must also be read alike where pydantic makes all classes in its own way.
test-own-way: $(LOWEST)/ready $(VENV)/ready
	for python in $(LOWEST)/bin/python $(RUN); do \
		PARTNER_EVENTS_PYDANTIC_OWN_WAY=1 $$python -m pytest $(SIDE_BY_SIDE) -m "not tools and not once" \
			--ignore tests/models/test_insides.py tests/events tests/models tests/partners || exit 1; \
	done

# The checkers of templates want an older pydantic than the newest.
test-rules: $(RULES)/ready
	$(RULES)/bin/python -m pytest tests/patterns/test_deploy.py tests/cli/test_handler_template.py

# What `make test` tries a little of: hostile deliveries and documents, a hundred times as many.
attack: $(VENV)/ready
	PARTNER_EVENTS_ATTACK=100 $(RUN) -m pytest $(SIDE_BY_SIDE) tests/attack

bench: $(VENV)/ready
	$(RUN) -m bench

generate: $(VENV)/ready
	$(RUN) -m codegen

check: $(VENV)/ready
	$(RUN) -m codegen --check

lint: $(VENV)/ready
	$(RUN) -m ruff check .
	$(RUN) -m ruff format --check .

wheel: $(VENV)/ready
	$(RUN) -m build --wheel

# Writes the lock file anew, for all supported Pythons, with the newest versions that fit.
lock:
	$(PYTHON) -m venv .venvs/lock
	.venvs/lock/bin/pip install --quiet uv
	.venvs/lock/bin/uv pip compile pyproject.toml --group dev --universal --python-version 3.11 \
		--no-annotate --no-header --generate-hashes --upgrade --quiet --output-file requirements.lock
	.venvs/lock/bin/uv pip compile pyproject.toml --group rules --universal --python-version 3.11 \
		--no-annotate --no-header --generate-hashes --upgrade --quiet --output-file requirements-rules.lock

$(VENV)/ready: requirements.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(RUN) $(INSTALL) --require-hashes -r requirements.lock
	$(RUN) $(INSTALL) --no-deps --no-build-isolation --editable .
	touch $@

$(LOWEST)/ready: pyproject.toml
	$(PYTHON) -m venv $(LOWEST)
	$(LOWEST)/bin/python $(INSTALL) "pydantic==2.12.0" pytest pytest-xdist hypothesis
	$(LOWEST)/bin/python $(INSTALL) --no-deps --editable .
	touch $@

$(RULES)/ready: requirements-rules.lock pyproject.toml
	$(PYTHON) -m venv $(RULES)
	$(RULES)/bin/python $(INSTALL) --require-hashes -r requirements-rules.lock
	$(RULES)/bin/python $(INSTALL) --no-deps --editable .
	touch $@

clean:
	rm -rf $(VENV) .venvs .cache build dist .mypy_cache .pytest_cache .hypothesis
