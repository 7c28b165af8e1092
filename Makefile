# Two commands do everything on a machine with Python 3.11 or later, git and make:
#   make demo    set up, read the examples that ship into a ledger, print what was read and one answer
#   make test    set up, run the tests
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
OUT ?= out

.PHONY: demo test check gate clean

$(VENV)/ready: pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Demarche needs Python 3.11 or later; set PYTHON=")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $@

demo: $(VENV)/ready
	@mkdir -p $(OUT)
	@rm -f $(OUT)/cuba.duckdb
	$(BIN)/demarche read examples/cuba-1962/05-kennedy-quarantine-speech.txt --actors examples/cuba-1962/actors.toml
	$(BIN)/demarche read examples/cuba-1962 --actors examples/cuba-1962/actors.toml --ledger $(OUT)/cuba.duckdb
	$(BIN)/demarche ask --ledger $(OUT)/cuba.duckdb --from SUN --to USA --kind word

test: $(VENV)/ready
	$(BIN)/python -m pytest

check: $(VENV)/ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

gate: $(VENV)/ready
	$(BIN)/python benchmarks/gate.py

clean:
	rm -rf $(VENV) $(OUT) .mypy_cache .pytest_cache .ruff_cache
