"""The preview's sandbox is left off where the system forbids it, and nowhere else."""

import os
import shutil
import subprocess
import sys

import pytest

from si_editor.desktop.sandbox import settle_network, settle_sandbox

SWITCH = "QTWEBENGINE_DISABLE_SANDBOX"


def settled(**environment: str) -> dict[str, str]:
    settle_sandbox(environment)
    return environment


def as_user_for_whom_a_trial_ends_with(monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(subprocess, "run", lambda command, **_: subprocess.CompletedProcess(command, code))


def test_it_stays_on_where_the_system_allows_it(monkeypatch: pytest.MonkeyPatch) -> None:
    as_user_for_whom_a_trial_ends_with(monkeypatch, 0)
    assert SWITCH not in settled()


def test_it_is_left_off_where_the_system_forbids_it(monkeypatch: pytest.MonkeyPatch) -> None:
    as_user_for_whom_a_trial_ends_with(monkeypatch, 1)
    assert settled()[SWITCH] == "1"


def test_root_goes_without(monkeypatch: pytest.MonkeyPatch) -> None:
    as_user_for_whom_a_trial_ends_with(monkeypatch, 0)
    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)
    assert settled()[SWITCH] == "1"


def test_other_systems_know_no_such_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert SWITCH not in settled()


def test_whoever_sets_it_by_hand_is_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    as_user_for_whom_a_trial_ends_with(monkeypatch, 1)
    assert settled(**{SWITCH: "0"})[SWITCH] == "0"


def test_the_engine_finds_no_host_and_other_flags_stay() -> None:
    environment = {"QTWEBENGINE_CHROMIUM_FLAGS": "--disable-gpu"}
    settle_network(environment)
    settle_network(environment)
    assert environment["QTWEBENGINE_CHROMIUM_FLAGS"] == '--disable-gpu --host-resolver-rules="MAP * ~NOTFOUND"'
