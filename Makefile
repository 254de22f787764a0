# Everything runs in .venv, which these targets make by themselves. See CONTRIBUTING.md.
SHELL := /bin/sh
VENV := .venv
PY := $(VENV)/bin/python

.PHONY: run test test-slow test-frozen bench bench-check bench-baseline lint format types \
  contract seal lock screenshots translations dist dist-twice icons clean

run: $(VENV)/ready
	@.ci/open

test: $(VENV)/ready
	$(PY) -m pytest -n 2 --dist loadfile

test-slow: $(VENV)/ready
	$(PY) -m pytest -m slow --timeout=1200 -n 2

# What `make dist` made, on a clean machine (docs/clean-machine.md).
test-frozen: $(VENV)/ready
	.ci/frozen dist/vdreader-*-linux-*.tar.xz

bench: $(VENV)/ready
	$(PY) -m tests.bench

# Fails when a ratio has grown by more than a quarter against tests/bench/baseline.json.
bench-check: $(VENV)/ready
	$(PY) -m tests.bench --check

# Records the ratios anew; review the diff.
bench-baseline: $(VENV)/ready
	$(PY) -m tests.bench --renew

lint: $(VENV)/ready
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .

format: $(VENV)/ready
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .

types: $(VENV)/ready
	$(PY) -m mypy

contract: $(VENV)/ready
	$(VENV)/bin/lint-imports

seal: $(VENV)/ready
	$(PY) .ci/seal_corpus.py

screenshots: $(VENV)/ready
	$(PY) .ci/screenshots.py

translations: $(VENV)/ready
	$(PY) .ci/translations.py

# The program as a folder that needs no Python, and as the archive that people download: dist/.
dist: $(VENV)/ready
	@.ci/dist_tools $(PY)
	$(PY) .ci/dist.py

# Builds it twice, in two folders, and compares the bytes.
dist-twice: $(VENV)/ready
	@.ci/dist_tools $(PY)
	$(PY) .ci/reproducible.py

# Draws the icon again in all its sizes, after an edit of resources/icons/*.svg.
icons: $(VENV)/ready
	$(PY) .ci/icons.py

# Pin again what requirements.in and requirements-dev.in ask for (needs `uv`).
lock:
	for name in requirements requirements-dev; do \
	  uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	    --no-header --upgrade -q $$name.in -o $$name.txt; done

$(VENV)/ready: requirements.txt requirements-dev.txt .ci/setup
	.ci/setup $(VENV)

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
