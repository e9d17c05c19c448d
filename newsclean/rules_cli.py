"""`newsclean rules`: the rule book to look at, and packs to test."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import click
import typer

from .cli import configured_rules
from .run import DONE, FAILED

if TYPE_CHECKING:
    from .rules import Rule

FOUND = 1
"""Exit code where an example failed."""

app = typer.Typer(
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    add_completion=False,
    no_args_is_help=True,
    suggest_commands=not hasattr(click.exceptions, "NoSuchCommand"),  # from 8.4 on click does it itself
    context_settings={"help_option_names": ["-h", "--help"]},
    help="""The rules by which lines are cut, and rules of your own.

    newsclean rules show promos/newsletter shows one of those that are listed.

    A file that is called rules is cleaned with `newsclean ./rules`.

    Exit codes: 0 done; 1 a rule failed an example; 2 wrong usage, or a pack
    that cannot be used.""",
)

_Packs = Annotated[
    list[str] | None,
    typer.Option(
        "--rules",
        metavar="FILE",
        show_default=False,
        help="Show the rules of this pack as well; without it, of those that the configuration names.",
    ),
]
_Config = Annotated[
    str | None,
    typer.Option(
        metavar="FILE", show_default=False,
        help="Show the packs that this file names, not those of the nearest newsclean.toml or pyproject.toml.",
    ),
]  # fmt: skip
_Isolated = Annotated[bool, typer.Option("--isolated", help="Read no configuration.")]
_Json = Annotated[bool, typer.Option("--json", help="As JSON, with all that a rule says.")]


@app.command("list")
def list_rules(
    packs: _Packs = None, config: _Config = None, isolated: _Isolated = False, as_json: _Json = False
) -> None:
    """List all stages in their order, with their rules and the reason for each."""
    from .rulebook import rule_list, rules_json
    from .stages import RULES

    own = _loaded(packs, config, isolated)
    _write(rules_json([*RULES.values(), *own]) if as_json else rule_list(own))
    if sys.stdout is not None and sys.stdout.isatty() and not as_json:
        _write("\nnewsclean rules show STAGE/RULE shows one, with its phrases and examples.\n")


@app.command()
def show(
    name: Annotated[str, typer.Argument(metavar="STAGE/RULE", help="The rule, as it stands in the output.")],
    packs: _Packs = None,
    config: _Config = None,
    isolated: _Isolated = False,
    everything: Annotated[bool, typer.Option("--all", help="Show all phrases.")] = False,
    as_json: _Json = False,
) -> None:
    """Show a rule: why it is there, what it looks for, what it removes and keeps."""
    from .cleaner import UnknownName, check_names
    from .rulebook import rule_json, rule_page
    from .stages import RULES

    own = _loaded(packs, config, isolated)
    known = {**RULES, **{rule.name: rule for rule in own}}
    try:
        check_names([name], own)
    except UnknownName as error:
        raise typer.BadParameter(str(error)) from None
    if name not in known:
        inside = ", ".join(rule for rule in known if rule.startswith(f"{name}/")) or "none"
        raise typer.BadParameter(f"{name} is a stage; its rules are {inside}")
    _write(rule_json(known[name]) if as_json else rule_page(known[name], everything))


@app.command()
def test(
    packs: Annotated[list[str], typer.Argument(metavar="FILES...", help="Packs: TOML files of rules.")],
) -> None:
    """Try each rule of a pack on its own examples, removes and keeps."""
    from .batch import say
    from .packs import PackError, load_pack
    from .trials import failures, forestalled

    unusable = found = False
    for path in packs:
        try:
            rules = load_pack(path)
        except PackError as error:
            unusable = True
            say(str(error))
            continue
        failed = [failure for rule in rules for failure in failures(rule, rules)]
        faulty = {failure.rule.name for failure in failed}
        late = [one for rule in rules if rule.name not in faulty for one in forestalled(rule, rules)]
        for failure in (*failed, *late):
            _write(f"{path}: {failure.rule.name}: {failure.list} {failure.number}: {failure.wrong}\n")
        examples = sum(len(rule.removes) + len(rule.keeps) for rule in rules)
        result = f"{len(failed)} failed" if failed else "all pass"
        if late:
            result += (
                f"; {len(late)} cut by another rule first (a rule of the stage site comes before all others)"
            )
        _write(f"{path}: {_count(len(rules), 'rule')}, {_count(examples, 'example')}: {result}\n")
        found = found or bool(failed)
    raise typer.Exit(FAILED if unusable else FOUND if found else DONE)


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _loaded(paths: list[str] | None, config: str | None, isolated: bool) -> Sequence[Rule]:
    """The rules of these packs, else of those in the configuration; ends the command where one cannot be used."""
    from .batch import say
    from .config import BadConfig
    from .packs import PackError, load_packs

    if isolated and config:
        raise typer.BadParameter("--isolated and --config do not go together")
    try:
        if paths:
            return load_packs(paths)
        return () if isolated else configured_rules(config)
    except (PackError, BadConfig) as error:
        say(str(error))
        raise typer.Exit(FAILED) from None


def _write(text: str) -> None:
    """Write to standard output; ends the command where that is not possible."""
    from .writers import Output

    output = Output()
    try:
        output.write(text)
    except OSError as error:
        from .batch import say

        output.abandon()
        if isinstance(error, BrokenPipeError):
            raise typer.Exit(DONE) from None
        say(f"standard output: {error.strerror or error}")
        raise typer.Exit(FAILED) from None
