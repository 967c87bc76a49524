"""The command line as a script meets it: exit codes, JSON alone on standard output, one sentence for bad input."""

import json
import os
import signal
import subprocess
import sys
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from si_editor.cli import main
from si_editor.model.kinds import KINDS
from si_editor.resources import sample_catalogue
from si_editor.store.starting import copy_sample

Run = Callable[..., "subprocess.CompletedProcess[str]"]
PROBLEM_FIELDS = ["severity", "code", "rule", "file", "line", "kind", "record", "field", "message", "draft"]
RECEIPT_FIELDS = ["target", "pages", "files", "written", "unchanged", "removed", "left_out", "bytes", "sha256"]


def command(*words: str | Path) -> list[str]:
    return [sys.executable, "-m", "si_editor", *map(str, words)]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Give a function that runs the program as a process of its own, in a folder and with settings of its own."""

    def run_it(*words: str | Path, **environment: str) -> "subprocess.CompletedProcess[str]":
        home = {"XDG_DATA_HOME": str(tmp_path / "home"), "PYTHONWARNINGS": "error"}
        result = subprocess.run(
            command(*words),
            env={**os.environ, **home, **environment},
            cwd=tmp_path,
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=100,
        )
        assert "Traceback" not in result.stderr, result.stderr
        return result

    return run_it


@pytest.fixture
def call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Give a function that does the same inside this process: a crash of the program would fail the test."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))

    def call_it(*words: str | Path) -> "subprocess.CompletedProcess[str]":
        capsys.readouterr()
        code = main([str(word) for word in words])
        said = capsys.readouterr()
        assert "failed unexpectedly" not in said.err, said.err
        return subprocess.CompletedProcess([], code, said.out, said.err)

    return call_it


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    """Give a working copy of the sample."""
    copy_sample(tmp_path / "catalogue")
    return tmp_path / "catalogue"


def break_entry(catalogue: Path) -> None:
    """Let a ready entry have an error."""
    path = catalogue / "spotlights" / "asis.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("project: asis", "project: nowhere"), encoding="utf-8")


# check


def test_check_of_the_sample_finds_no_error(run: Run) -> None:
    result = run("check", sample_catalogue())
    assert result.returncode == 0, result.stdout
    assert result.stdout.splitlines()[-1].startswith("34 projects, 6 spotlights, ")
    assert result.stderr == ""


def test_check_as_json_keeps_the_contract(run: Run, sample: Path) -> None:
    result = run("check", "catalogue", "--format", "json")
    assert result.returncode == 0
    report = json.loads(result.stdout)
    assert list(report) == ["catalogue", "counts", "problems"]
    assert report["catalogue"] == "catalogue"
    assert list(report["counts"]) == list(KINDS)
    assert report["counts"]["project"] == len(list((sample / "projects").glob("*.yaml")))
    assert all(list(problem) == PROBLEM_FIELDS for problem in report["problems"])
    assert any(problem["severity"] == "error" and problem["draft"] for problem in report["problems"])
    for problem in report["problems"]:
        assert (sample / problem["file"]).is_file()
        assert problem["line"] >= 1


def test_check_leads_to_the_line_of_the_error(call: Run, sample: Path) -> None:
    break_entry(sample)
    result = call("check", sample, "--format", "json")
    assert result.returncode == 1
    errors = [one for one in json.loads(result.stdout)["problems"] if one["severity"] == "error" and not one["draft"]]
    (error,) = [one for one in errors if one["code"] == "reference-missing"]
    assert (error["file"], error["kind"], error["record"], error["field"]) == (
        "spotlights/asis.yaml",
        "spotlight",
        "asis",
        "project",
    )
    line = (sample / error["file"]).read_text(encoding="utf-8").splitlines()[error["line"] - 1]
    assert line.startswith("project: nowhere")


def test_strict_lets_drafts_fail(call: Run, sample: Path) -> None:
    assert call("check", sample).returncode == 0
    assert call("check", sample, "--strict").returncode == 1


def test_check_for_github_names_files_from_where_it_runs(call: Run, sample: Path) -> None:
    break_entry(sample)
    result = call("check", sample.name, "--format", "github")
    assert result.returncode == 1
    assert any(
        line.startswith("::error file=catalogue/spotlights/asis.yaml,line=") for line in result.stdout.splitlines()
    )
    assert all(line.startswith("::") for line in result.stdout.splitlines())


def test_a_file_that_cannot_be_read_is_an_error_with_its_line(call: Run, sample: Path) -> None:
    (sample / "projects" / "sempre.yaml").write_text("acronym: SEMPRE\nteaser: [never closed\n", encoding="utf-8")
    result = call("check", sample, "--format", "json")
    assert result.returncode == 1
    (error,) = [one for one in json.loads(result.stdout)["problems"] if one["code"] == "file-unreadable"]
    assert error["file"] == "projects/sempre.yaml"
    assert error["line"] >= 2
    assert error["draft"] is False


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_output_is_utf8_whatever_the_system_says(run: Run, sample: Path, encoding: str) -> None:
    path = sample / "projects" / "sempre.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "\nčšž→: 1\n", encoding="utf-8")
    result = run("check", sample, LC_ALL="C", PYTHONIOENCODING=encoding, PYTHONCOERCECLOCALE="0", PYTHONUTF8="0")
    assert result.returncode == 0
    assert "čšž→" in result.stdout


def test_check_loads_no_window_and_no_templates() -> None:
    code = (
        "import sys; from si_editor.cli import main; main(['check', sys.argv[1]]);"
        "sys.exit(str([name for name in sys.modules if name.split('.')[0] in {'PySide6', 'minijinja'}]))"
    )
    result = subprocess.run(
        [sys.executable, "-c", code, str(sample_catalogue())], capture_output=True, text=True, check=False
    )
    assert result.stderr.strip() == "[]"


# export


def test_export_prints_the_receipt_and_nothing_else(run: Run, sample: Path, tmp_path: Path) -> None:
    result = run("export", sample, "out.zip", "--json")
    assert result.returncode == 0, result.stderr
    receipt = json.loads(result.stdout)
    assert list(receipt) == RECEIPT_FIELDS
    assert receipt["target"] == "out.zip"
    assert receipt["written"] == receipt["files"]
    assert {(one["id"], one["reason"]) for one in receipt["left_out"]} >= {("mamba", "draft"), ("empaci", "draft")}
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        assert archive.testzip() is None
        assert len(archive.namelist()) == receipt["files"]
        assert sum(name.endswith(".html") for name in archive.namelist()) == receipt["pages"]
        assert sum(entry.file_size for entry in archive.infolist()) == receipt["bytes"]


def test_an_edit_changes_few_files(call: Run, sample: Path) -> None:
    first = json.loads(call("export", sample, "out", "--json").stdout)
    path = sample / "projects" / "sempre.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "\nremark_of_ours: not published\n", "utf-8")
    second = json.loads(call("export", sample, "out", "--json").stdout)
    assert (second["written"], second["unchanged"], second["removed"]) == (0, first["files"], 0)
    assert second["sha256"] == first["sha256"]
    path.write_text(path.read_text(encoding="utf-8").replace("status: ready", "status: draft"), "utf-8")
    third = json.loads(call("export", sample, "out", "--json").stdout)
    assert 0 < third["written"] < first["files"]
    assert third["removed"] >= 1
    assert third["files"] == third["written"] + third["unchanged"]


@pytest.mark.feature(10)
def test_an_error_stops_the_export_and_leaves_the_last_bundle(call: Run, sample: Path, tmp_path: Path) -> None:
    call("export", sample, "out")
    before = {path: path.read_bytes() for path in (tmp_path / "out").rglob("*.html")}
    break_entry(sample)
    result = call("export", sample, "out", "--json")
    assert result.returncode == 1
    assert result.stdout == ""
    assert "spotlights/asis.yaml:" in result.stderr
    assert {path: path.read_bytes() for path in (tmp_path / "out").rglob("*.html")} == before


def test_unfit_entries_can_be_left_out(call: Run, sample: Path, tmp_path: Path) -> None:
    break_entry(sample)
    result = call("export", sample, "out", "--json", "--leave-out-unfit")
    assert result.returncode == 0, result.stderr
    (entry,) = [one for one in json.loads(result.stdout)["left_out"] if one["id"] == "asis"]
    assert (entry["kind"], entry["reason"]) == ("spotlight", "errors")
    assert "reference-missing" in entry["codes"]
    assert not (tmp_path / "out" / "spotlights" / "asis").exists()


def test_force_publishes_what_can_be_rendered(call: Run, sample: Path, tmp_path: Path) -> None:
    path = sample / "projects" / "sempre.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("\nstart: ", "\nstart: whenever "), "utf-8")
    assert call("export", sample, "out").returncode == 1
    result = call("export", sample, "out", "--force")
    assert result.returncode == 0, result.stderr
    assert (tmp_path / "out" / "projects" / "sempre" / "index.html").is_file()


def show_false_picture(catalogue: Path, place: str = "projects/sempre.yaml") -> None:
    """Let a ready entry show a file that is no picture, though all that is written about it is sound."""
    (catalogue / "media").mkdir(exist_ok=True)
    (catalogue / "media" / "map.jpg").write_bytes(b"This is no picture.")
    described = "kind: picture\nalt: {en: A map}\nholder: Ana\ncredit: Ana\nlicence: CC-BY-4.0\nsource_url: https://example.org/map\n"
    (catalogue / "media" / "map.jpg.yaml").write_text(described, "utf-8")
    with (catalogue / place).open("a", encoding="utf-8") as file:
        file.write("\nimage: {media: map.jpg, alt: {en: A map}}\n")


def break_picture(catalogue: Path) -> None:
    """Make the picture one that begins well and turns out to be damaged only when it is decoded."""
    noise = BytesIO()
    Image.effect_noise((300, 300), 80).save(noise, "PNG")
    data = bytearray(noise.getvalue())
    data[len(data) // 2] ^= 0xFF
    (catalogue / "media" / "map.jpg").write_bytes(data)


def test_a_false_picture_is_found_by_the_check_and_stops_the_export(call: Run, sample: Path, tmp_path: Path) -> None:
    show_false_picture(sample)
    result = call("check", sample, "--format", "json")
    assert result.returncode == 1
    (found,) = [one for one in json.loads(result.stdout)["problems"] if one["code"] == "media-file-unfit"]
    assert (found["severity"], found["record"]) == ("error", "map.jpg")
    assert "is not the picture that its name promises" in found["message"]
    result = call("export", sample, "out", "--json")
    assert result.returncode == 1
    assert "[media-file-unfit]" in result.stderr
    assert not (tmp_path / "out").exists()


def test_a_page_that_cannot_be_made_is_an_error_with_its_place(call: Run, sample: Path, tmp_path: Path) -> None:
    show_false_picture(sample)
    break_picture(sample)
    checked = json.loads(call("check", sample, "--format", "json").stdout)
    assert not [one for one in checked["problems"] if one["severity"] == "error" and not one["draft"]]
    result = call("export", sample, "out", "--json")
    assert result.returncode == 1
    assert result.stdout == ""
    assert "media/map.jpg" in result.stderr
    assert "is damaged and cannot be read to its end. Replace it" in result.stderr
    assert "[page-not-rendered]" in result.stderr
    assert "--leave-out-unfit" in result.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(("is_broken", "code"), [(False, "media-file-unfit"), (True, "page-not-rendered")])
def test_an_entry_with_a_false_picture_is_left_out_on_wish(
    call: Run, sample: Path, tmp_path: Path, is_broken: bool, code: str
) -> None:
    show_false_picture(sample)
    if is_broken:
        break_picture(sample)
    result = call("export", sample, "out", "--json", "--leave-out-unfit")
    assert result.returncode == 0, result.stderr
    left_out = {
        (one["kind"], one["id"]): (one["reason"], one["codes"]) for one in json.loads(result.stdout)["left_out"]
    }
    assert left_out["project", "sempre"] == ("errors", [code])
    assert not (tmp_path / "out" / "projects" / "sempre").exists()
    assert not (tmp_path / "out" / "media").exists()
    assert (tmp_path / "out" / "projects" / "asis" / "index.html").is_file()
    assert "sempre" not in {one["id"] for one in json.loads((tmp_path / "out/receipt.json").read_text())["entries"]}


def test_what_every_page_shows_cannot_be_left_out(call: Run, sample: Path, tmp_path: Path) -> None:
    show_false_picture(sample)
    with (sample / "catalogue.yaml").open("a", encoding="utf-8") as file:
        file.write("\nlogo: map.jpg\n")
    result = call("export", sample, "out", "--leave-out-unfit")
    assert result.returncode == 1
    assert "media/map.jpg" in result.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("is_broken", [False, True])
def test_force_publishes_without_a_false_picture_even_if_every_page_shows_it(
    call: Run, sample: Path, tmp_path: Path, is_broken: bool
) -> None:
    show_false_picture(sample)
    if is_broken:
        break_picture(sample)
    with (sample / "catalogue.yaml").open("a", encoding="utf-8") as file:
        file.write("\nlogo: map.jpg\n")
    result = call("export", sample, "out", "--json", "--force")
    assert result.returncode == 0, result.stderr
    left_out = {(one["kind"], one["id"]): one["reason"] for one in json.loads(result.stdout)["left_out"]}
    assert left_out["media", "map.jpg"] == "unusable"
    assert ("project", "sempre") not in left_out
    assert "map-jpg" not in (tmp_path / "out/projects/sempre/index.html").read_text("utf-8")
    assert not (tmp_path / "out" / "media").exists()


def test_progress_goes_to_standard_error(run: Run, sample: Path) -> None:
    result = run("export", sample, "out", "--json")
    assert result.stderr.splitlines() == ["Making the pages …", "Reading them again …", "Putting them in place …"]


# new, schema, open


def test_a_new_catalogue_can_be_checked(call: Run, tmp_path: Path) -> None:
    assert call("new", "mine").returncode == 0
    assert (tmp_path / "mine" / "catalogue.yaml").is_file()
    assert call("check", "mine").returncode in {0, 1}


def test_a_new_sample_checks_and_exports(run: Run) -> None:
    assert run("new", "mine", "--sample").returncode == 0
    assert run("check", "mine").returncode == 0
    assert run("export", "mine", "site").returncode == 0


@pytest.mark.parametrize("kind", KINDS)
def test_schema_of_every_kind(call: Run, kind: str) -> None:
    schema = json.loads(call("schema", kind).stdout)
    assert schema["title"] == KINDS[kind].label


def test_schema_of_all_kinds_and_the_reference(call: Run) -> None:
    assert list(json.loads(call("schema").stdout)) == list(KINDS)
    assert call("schema", "--reference").stdout.startswith("# ")


@pytest.mark.parametrize("words", [(), ("open",), ("open", "somewhere"), (".",)])
def test_open_without_a_screen_says_so(run: Run, words: tuple[str, ...]) -> None:
    if sys.platform in {"win32", "darwin"}:
        return  # these always have a screen
    result = run(*words, DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert result.returncode == 2
    assert "no screen" in result.stderr
    assert result.stderr.count("\n") == 1


def test_open_refuses_what_is_no_catalogue(run: Run, tmp_path: Path) -> None:
    result = run("open", tmp_path, QT_QPA_PLATFORM="offscreen")
    assert result.returncode == 2
    assert "no catalogue" in result.stderr


# What cannot be used

GARBAGE = bytes(range(256)) * 20


def _make_hostile(folder: Path) -> None:
    (folder / "empty").mkdir()
    (folder / "letter.txt").write_text("Dear aunt,")
    for name, content in {
        "binary": GARBAGE,
        "nothing": b"",
        "list": b"- a\n- b\n",
        "text": b"just text",
        "bomb": b"a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: &d [*c, *c]\ntitle: [*d, *d]\n",
        "deep": b"title: " + b"[" * 5000,
        "nul": b"title: \x00",
        "future": b"format: 99\ntitle: Later\n",
    }.items():
        (folder / name).mkdir()
        (folder / name / "catalogue.yaml").write_bytes(content)
    (folder / "folder").mkdir()
    (folder / "folder" / "catalogue.yaml").mkdir()
    (folder / "circle").symlink_to("circle")


@pytest.mark.parametrize(
    "name", ["missing", "empty", "letter.txt", "letter.txt/inside", "folder", "circle", "future", "n" * 300]
)
@pytest.mark.parametrize("verb", ["check", "export"])
def test_what_is_no_catalogue_gives_one_sentence(call: Run, tmp_path: Path, verb: str, name: str) -> None:
    _make_hostile(tmp_path)
    result = call(verb, name, *(["out"] if verb == "export" else []))
    assert result.returncode == 2
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("name", ["binary", "nothing", "list", "text", "bomb", "deep", "nul"])
def test_a_broken_campaign_is_an_error_and_never_a_crash(call: Run, tmp_path: Path, name: str) -> None:
    _make_hostile(tmp_path)
    result = call("check", name, "--format", "json")
    assert result.returncode == 1
    assert any(problem["severity"] == "error" for problem in json.loads(result.stdout)["problems"])
    assert call("export", name, "out").returncode == 1
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "content",
    [GARBAGE, b"", b"\xff\xfea\x00", b"status: ready\nacronym: [1, {a: b}]\n", b"? complex\n: key\n", b"{" * 9999],
)
def test_garbage_among_the_entries_is_reported(call: Run, sample: Path, content: bytes) -> None:
    (sample / "projects" / "garbage.yaml").write_bytes(content)
    result = call("check", sample, "--format", "json", "--strict")
    assert result.returncode == 1
    assert any(problem["record"] == "garbage" for problem in json.loads(result.stdout)["problems"])


def test_a_file_name_that_is_no_text(call: Run, sample: Path) -> None:
    name = os.fsdecode(b"caf\xe9.yaml")
    (sample / "projects" / name).write_text("acronym: CAFE\n")
    result = call("check", sample, "--format", "json", "--strict")
    assert result.returncode == 1
    json.loads(result.stdout)


@pytest.mark.parametrize(
    "target", ["letter.txt", "letter.txt/site", "letter.txt/site.zip", "n" * 300, "catalogue/out", "."]
)
def test_targets_that_cannot_be_used(call: Run, sample: Path, tmp_path: Path, target: str) -> None:
    (tmp_path / "letter.txt").write_text("Dear aunt,")
    result = call("export", sample, target, "--json")
    assert result.returncode == 2
    assert result.stdout == ""
    assert result.stderr.splitlines()[-1].startswith("si-editor: ")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["catalogue", "letter.txt"]
    assert (tmp_path / "letter.txt").read_text() == "Dear aunt,"


@pytest.mark.parametrize(
    "words", [["schema", "nonsense"], ["chekc"], ["check"], ["export", "a"], ["--x"], ["new", "."], ["check", ""]]
)
def test_wrong_usage_gives_one_sentence(call: Run, tmp_path: Path, words: list[str]) -> None:
    (tmp_path / "something").touch()
    result = call(*words)
    assert result.returncode == 2
    assert result.stdout == ""
    assert result.stderr.startswith("si-editor: ")
    assert result.stderr.count("\n") == 1


def test_a_reader_that_goes_away_is_no_failure(sample: Path) -> None:
    with subprocess.Popen(
        command("check", sample, "--format", "json"), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode in {0, 141}


def test_a_full_disk_behind_standard_output_gives_a_sentence(sample: Path) -> None:
    full = Path("/dev/full")
    if not full.exists():
        return  # only Linux has such a device
    with full.open("w") as out:
        result = subprocess.run(command("check", sample), stdout=out, stderr=subprocess.PIPE, text=True, check=False)
    assert result.returncode == 2
    assert "No space left" in result.stderr
    assert result.stderr.count("\n") == 1


def test_an_interrupted_export_leaves_the_last_bundle_and_no_leftovers(run: Run, sample: Path, tmp_path: Path) -> None:
    run("export", sample, "out")
    before = sorted(path.name for path in tmp_path.iterdir())
    with subprocess.Popen(
        command("export", sample, "out"), cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stderr is not None
        assert process.stderr.readline() == "Making the pages …\n"
        process.send_signal(signal.SIGINT)
        _, said = process.communicate()
    assert process.returncode == 130
    assert "Traceback" not in said
    assert sorted(path.name for path in tmp_path.iterdir()) == before
    assert json.loads(run("export", sample, "out", "--json").stdout)["written"] == 0
