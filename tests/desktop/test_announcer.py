"""What screen readers are told: sentences at once, numbers when they have come to rest."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from tests.desktop.conftest import SEMPRE, Desk

from si_editor.store import Change


@pytest.fixture
def said(desk: Desk) -> Iterator[list[str]]:
    sentences: list[str] = []
    desk.window.announcer.announced.connect(sentences.append)
    yield sentences
    desk.window.announcer.announced.disconnect(sentences.append)


@pytest.mark.feature(83)
def test_saving_and_undoing_are_said(desk: Desk, said: list[str]) -> None:
    desk.type(SEMPRE, "teaser", " More.")
    desk.act("save")
    desk.act("undo")
    assert any(sentence.startswith("Saved") for sentence in said)
    assert any(sentence.startswith("Undone") for sentence in said)


@pytest.mark.feature(83)
def test_the_number_of_listed_entries_is_said_once_typing_rests(desk: Desk, said: list[str]) -> None:
    desk.qtbot.keyClicks(desk.window.panes.records.search, "sempre")
    desk.qtbot.waitUntil(lambda: "1 of 3 entries listed." in said)
    assert [sentence for sentence in said if "listed" in sentence] == ["1 of 3 entries listed."]


@pytest.mark.feature(83)
def test_what_the_check_finds_is_said(desk: Desk, said: list[str]) -> None:
    before = desk.value(SEMPRE, "countries")
    desk.session.apply([Change(SEMPRE, ("countries",), before, ["DE", "Nowhere"])], "Break")
    desk.qtbot.waitUntil(lambda: any(sentence.startswith("Checked: ") for sentence in said))
    assert str(desk.session.count("error")) in next(one for one in said if one.startswith("Checked: "))


def test_a_sentence_reaches_the_system(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[str] = []

    def note(event: QAccessibleEvent) -> None:
        assert isinstance(event, QAccessibleAnnouncementEvent)
        sent.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    desk.window.announcer.say("Only this.", is_urgent=True)
    assert sent == ["Only this."]
