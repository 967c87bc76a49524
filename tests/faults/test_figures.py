"""A figure that was lost or never tried fails its test: the table cannot be fooled."""

import pytest
from tests.faults.conftest import Count, Figures


def test_a_loss_fails_and_is_told() -> None:
    figures = Figures()
    with pytest.raises(AssertionError) as failed, figures.measure("saves") as figure:  # noqa: PT012 (the block is what is measured)
        figure.tries = 2
        figure.lose("the title is gone")
    told = str(failed.value)
    assert "1 of 2 lost" in told
    assert "the title is gone" in told
    assert figures.table()[2].startswith("| saves | 2 | 1 |")


def test_what_was_never_tried_is_no_success() -> None:
    with pytest.raises(AssertionError, match="nothing was tried"), Figures().measure("saves"):
        pass


def test_the_count_is_chosen_by_the_setting() -> None:
    assert (Count.QUICK.of(quick=20, full=1000), Count.FULL.of(quick=20, full=1000)) == (20, 1000)
