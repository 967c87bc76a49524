"""Projects that stand near each other: what they share, in which order, and at what cost."""

from collections.abc import Iterator, Mapping

from tests.unit.site.sample import new_catalogue, outline, site_of

from si_editor.model.kinds import Project
from si_editor.site.groupings import Groupings
from si_editor.site.neighbours import Neighbours


def project(themes: str = "", targets: str = "", countries: str = "", programme: str | None = None) -> Project:
    return Project(
        acronym="A",
        themes=tuple(themes.split()),
        target_groups=tuple(targets.split()),
        countries=tuple(countries.split()),
        programme=programme,
    )


class Counted(Mapping[str, Project]):
    """A catalogue that counts how often one of its projects is looked at."""

    def __init__(self, projects: dict[str, Project]) -> None:
        self.projects = projects
        self.looks = 0

    def __getitem__(self, key: str) -> Project:
        self.looks += 1
        return self.projects[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self.projects)

    def __len__(self) -> int:
        return len(self.projects)


def test_shared_themes_come_before_shared_people_and_places() -> None:
    projects = {
        "own": project("care work", "elders", "DE FR"),
        "people": project("", "elders", "DE FR"),
        "theme": project("care", "", "DE"),
        "themes": project("work care"),
        "place": project("", "", "DE FR"),
    }
    found = Neighbours(projects).of("own", (), 9)
    assert [other.project_id for other in found] == ["themes", "theme", "people"]
    assert found[0].themes == ("care", "work")
    assert found[1].countries == ("DE",)
    assert found[2].target_groups == ("elders",)


def test_picked_projects_and_the_project_itself_are_left_out() -> None:
    projects = {name: project("care") for name in "abcd"}
    assert [other.project_id for other in Neighbours(projects).of("c", {"d"}, 2)] == ["a", "b"]
    assert Neighbours(projects).of("c", (), 0) == ()
    assert Neighbours(projects).of("unknown", (), 3) == ()


def test_among_equals_the_next_in_the_alphabet_is_named_so_that_nobody_is_named_by_all() -> None:
    neighbours = Neighbours({name: project("care") for name in "abcd"})
    assert [neighbours.of(name, (), 1)[0].project_id for name in "abcd"] == ["b", "c", "d", "a"]


def test_a_profile_costs_the_same_in_a_large_catalogue() -> None:
    every = Counted({f"p{number:05}": project("care", "elders", "DE FR") for number in range(3000)})
    neighbours = Neighbours(every)
    neighbours.of("p00000", (), 3)
    every.looks = 0
    neighbours.of("p01500", (), 3)
    assert every.looks < 150


def test_crossings_and_meetings_are_counted() -> None:
    groupings = Groupings(
        {
            "a": project("care", "", "DE FR", "north"),
            "b": project("care work", "", "DE", "south"),
            "c": project("", "", "SE"),
        }
    )
    assert groupings.groups("themes") == {"care": ["a", "b"], "work": ["b"]}
    assert groupings.crossings("countries", "programmes") == {
        ("DE", "north"): 1,
        ("DE", "south"): 1,
        ("FR", "north"): 1,
    }
    assert groupings.meeting("themes", "care", "countries") == {"DE": 2, "FR": 1}
    assert groupings.meeting("themes", "care", "themes") == {"work": 1}
    assert groupings.meeting("countries", "SE", "themes") == {}


def test_a_profile_says_why_another_one_stands_on_it() -> None:
    catalogue = new_catalogue()
    catalogue["project/beta"]["themes"] = ["ageing"]
    catalogue["project/delta"] = {"acronym": "DELTA", "themes": ["ageing"], "countries": ["SE"], "status": "ready"}
    text = outline(site_of(catalogue), "projects/alpha/index.html").text
    own = text.split("Close to it")[1]
    assert "DELTA" in own
    assert "Also about: Ageing & care" in own
    assert "Also in: Sweden" in own
    assert "+BETA" in text.split("Related projects")[1].split("Close to it")[0]
    assert "+BETA" not in own
