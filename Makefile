# Two commands on a fresh machine: `make demo` renders a real video, `make test` passes the tests.

VENV := .venv
PYTHON ?= python3
BIN := $(VENV)/bin
READY := $(VENV)/.ready
READY_DEV := $(VENV)/.ready-dev
SET_UP := packaging/set_up.sh
SAMPLES := resources/samples
INPUTS := pyproject.toml packaging/constraints.txt $(SET_UP)

.PHONY: demo test run check set-up set-up-dev clean

demo: $(READY)
	$(BIN)/lipwright render $(SAMPLES)/portrait_synthetic.jpg $(SAMPLES)/voice_en.flac -o demo.mp4
	@echo "The demo video is $(CURDIR)/demo.mp4"

run: $(READY)
	$(BIN)/lipwright

# Bytecode is kept even where the environment says not to: tests start programs that would compile all modules anew.
test: $(READY_DEV)
	PYTHONDONTWRITEBYTECODE= QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -n 2 --dist loadfile

check: $(READY_DEV)
	$(BIN)/ruff check studio plugins tests
	$(BIN)/mypy

set-up: $(READY)

set-up-dev: $(READY_DEV)

$(READY): $(INPUTS)
	PYTHON="$(PYTHON)" bash $(SET_UP) $(VENV) gui
	@touch $@

$(READY_DEV): $(INPUTS)
	PYTHON="$(PYTHON)" bash $(SET_UP) $(VENV) gui,train,dev
	@touch $@ $(READY)

clean:
	rm -rf $(VENV) build dist demo.mp4
