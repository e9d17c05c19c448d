"""`python -m newsclean`, and what the command `newsclean` starts."""

from __future__ import annotations

import gc
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import NoReturn

_GARBAGE = 50_000
"""Objects made, and not freed, from which Python looks for cycles of garbage. It would do so at every 700, that is all the
time while the modules are loaded, and hardly ever find any: a sixth of the time that one page takes."""


def main() -> None:
    """Run the command; Ctrl-C ends it quietly, from its first moment on."""
    gc.set_threshold(_GARBAGE)
    try:
        if sys.argv[1:2] == ["rules"]:  # a file of this name is ./rules
            from .rules_cli import app

            _call(app, sys.argv[2:], "newsclean rules")
        else:
            from .shortcut import run

            if (code := run(sys.argv[1:])) is not None:
                sys.exit(code)
            from .cli import app

            _call(app, sys.argv[1:], "newsclean")
    except KeyboardInterrupt:
        sys.exit(130)
    except FileNotFoundError:
        if _has_directory():
            raise
        print(
            "newsclean: the working directory was removed; go to another, or give whole paths",
            file=sys.stderr,
        )
        sys.exit(2)
    finally:
        if (patterns := sys.modules.get("newsclean.patterns")) is not None:
            patterns.keep_compiled()
        gc.freeze()  # nothing is looked for at the end: the system takes all memory back at once


def _call(app: Callable[..., object], arguments: list[str], name: str) -> NoReturn:
    """Run a Typer application; what is wrong with its arguments is said in one line."""
    from click.exceptions import ClickException, NoArgsIsHelpError

    try:
        code = app(arguments, prog_name=name, standalone_mode=False)
    except NoArgsIsHelpError as error:
        error.show()
        sys.exit(error.exit_code)
    except ClickException as error:
        said = " ".join(error.format_message().split()).rstrip(".")
        print(f"{name}: {said[:1].lower()}{said[1:]}; {name} -h tells the options", file=sys.stderr)
        sys.exit(error.exit_code)
    sys.exit(code if isinstance(code, int) else 0)


def _has_directory() -> bool:
    """Whether the working directory, from which names count, is still there."""
    import os

    try:
        os.getcwd()
    except FileNotFoundError:
        return False
    return True


if __name__ == "__main__":
    main()
