"""Spotlights and posts as plain values."""

from typing import Final

from si_editor.model.kinds import Post, Project, Spotlight
from si_editor.model.records import RecordKey
from si_editor.site.context_project import project_card, source_context
from si_editor.site.desk import Context, Desk, inline_svg
from si_editor.site.facts import facts_of
from si_editor.site.groupings import all_countries
from si_editor.site.videos import video_context
from si_editor.site.weave import weave_svg

_PLACED: Final = frozenset(
    "status project person title teaser date answers quote quote_voice quote_language image video sources".split()
)
_PLACED_IN_POST: Final = frozenset(
    "status text author person network permalink date language permission image projects".split()
)


def spotlight_card(desk: Desk, spotlight_id: str, spotlight: Spotlight) -> Context:
    """Give what a list shows of a spotlight."""
    key = desk.note("spotlight", spotlight_id)
    desk.trail.add(RecordKey("project", spotlight.project))
    project = desk.selection.projects.get(spotlight.project)
    quote = desk.text(spotlight.quote)
    return {
        "id": spotlight_id,
        "url": desk.to_entry(key),
        "title": desk.text(spotlight.title) or {"text": spotlight_name(desk, spotlight_id, spotlight), "lang": ""},
        "teaser": desk.text(spotlight.teaser),
        "quote": quote,
        "is_verbatim": spotlight.quote_voice == "verbatim",
        "speaker": speaker(desk, spotlight, project),
        "project": project.acronym if project else None,
        "cloth": _cloth(project, spotlight.project, spotlight_id),
        "face": desk.picture(desk.selection.portrait_of(spotlight.person), "face"),
        "date": desk.words.date(spotlight.date) if spotlight.date else None,
    }


def spotlight_line(desk: Desk, spotlight_id: str, spotlight: Spotlight) -> Context:
    """Give what a long list still shows of a spotlight: its headline and its project."""
    key = desk.note("spotlight", spotlight_id)
    project = desk.selection.projects.get(spotlight.project)
    return {
        "id": spotlight_id,
        "url": desk.to_entry(key),
        "title": desk.text(spotlight.title) or {"text": spotlight_name(desk, spotlight_id, spotlight), "lang": ""},
        "project": project.acronym if project else None,
    }


def spotlight_context(desk: Desk, spotlight_id: str, spotlight: Spotlight) -> Context:
    """Give everything that a spotlight's page shows."""
    desk.note("spotlight", spotlight_id)
    project = desk.selection.projects.get(spotlight.project)
    card = spotlight_card(desk, spotlight_id, spotlight)
    cloth = (all_countries(project), project.themes, spotlight.project) if project else ((), (), spotlight_id)
    portrait = desk.selection.portrait_of(spotlight.person)
    return {
        **card,
        "cloth": inline_svg(weave_svg(*cloth, "head")),
        "answers": _answers(desk, spotlight),
        "quote_language": desk.words.name("languages", spotlight.quote_language)
        if spotlight.quote_language and spotlight.quote_language != desk.language
        else None,
        "image": desk.picture(spotlight.image),
        "portrait": desk.picture(portrait, "portrait"),
        "video": video_context(desk, spotlight.video, str(card["project"] or spotlight_id), cloth),
        "project_card": project_card(desk, spotlight.project, project) if project else None,
        "sources": [source_context(desk, source) for source in spotlight.sources],
        "facts": facts_of(desk, "spotlight", spotlight, _PLACED),
        "is_retold": any(answer.voice == "paraphrase" for answer in spotlight.answers),
    }


def spotlight_name(desk: Desk, spotlight_id: str, spotlight: Spotlight) -> str:
    """Give a name for a spotlight without a headline: its project's voice."""
    project = desk.selection.projects.get(spotlight.project)
    return desk.words.say("voice_of", name=project.acronym if project else spotlight_id)


def speaker(desk: Desk, spotlight: Spotlight, project: Project | None) -> Context | None:
    """Give who speaks: a person who agreed to be named, or the project."""
    person = desk.person(spotlight.person)
    if person is None:
        return {"name": project.acronym, "role": None, "website": None} if project else None
    role = desk.plain(person.role)
    parts = [part for part in (role, person.organisation) if part]
    return {"name": person.name, "role": ", ".join(parts) or None, "website": person.website}


def post_context(desk: Desk, post_id: str, post: Post) -> Context:
    """Give a post of the wall."""
    desk.note("post", post_id)
    text = desk.text(post.text)
    if text is not None and isinstance(post.text, str) and post.permission != "own-words":
        text["lang"] = desk.foreign(post.language) or text["lang"]
    return {
        "id": post_id,
        "text": text,
        "author": post_author(desk, post),
        "network": desk.words.name("networks", post.network),
        "permalink": post.permalink,
        "date": desk.words.date(post.date) if post.date else None,
        "iso_date": post.date,
        "is_retold": post.permission == "own-words",
        "image": desk.picture(post.image),
        "facts": facts_of(desk, "post", post, _PLACED_IN_POST),
        "projects": [
            {"name": record.acronym, "url": desk.to_entry(RecordKey("project", project_id))}
            for project_id in post.projects
            if (record := desk.selection.projects.get(project_id)) is not None
        ],
    }


def post_author(desk: Desk, post: Post) -> str | None:
    """Give who posted: an organisation, or a person who agreed to be named."""
    person = desk.person(post.person)
    if person is not None:
        return person.name
    return None if post.person else post.author


def _answers(desk: Desk, spotlight: Spotlight) -> list[Context]:
    questions = {question.id: question.text for question in desk.snapshot.campaign.questions}
    order = list(questions)
    answers = sorted(
        enumerate(spotlight.answers),
        key=lambda item: order.index(item[1].question) if item[1].question in order else len(order),
    )
    return [
        {
            "number": number,
            "question": desk.text(questions[answer.question]) if answer.question in questions else None,
            "body": desk.rich(answer.text, 3),
            "is_verbatim": answer.voice == "verbatim",
            "original": desk.words.name("languages", answer.original_language) if answer.original_language else None,
        }
        for number, answer in answers
    ]


def _cloth(project: Project | None, project_id: str, spotlight_id: str) -> object:
    if project is None:
        return inline_svg(weave_svg((), (), spotlight_id))
    return inline_svg(weave_svg(all_countries(project), project.themes, project_id))
