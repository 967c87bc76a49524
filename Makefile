# What a person does in this folder. Each line sets up what it needs first; see resources/setup/.
TASK = @PYTHON="$(PYTHON)" sh resources/setup/python.sh -m resources.setup

help:
	@echo "make run          open the editor on a working copy of the sample"
	@echo "make test         run every test, without a screen"
	@echo "make faults       break everything on purpose, a thousand times over; takes long"
	@echo "make check        layout, lint, types, borders between layers; the site held against validators"
	@echo "make format       lay out the code"
	@echo "make translations brings the texts to be translated up to date with the code"
	@echo "make screenshots  take the pictures of the README again"
	@echo "make site-pictures takes pictures of every kind of page of the website into build/"
	@echo "make wheel        build the wheel into dist/, with its bill of materials"
	@echo "make lock         renew the lock files from pyproject.toml"

run test faults check format translations screenshots site-pictures wheel lock:
	$(TASK) $@

.PHONY: help run test faults check format translations screenshots site-pictures wheel lock
