"""What is said about the files of places that a person added."""

from collections.abc import Iterable
from pathlib import Path

from medins_desktop.core.policy import Policy
from medins_desktop.packs.added_files import AddedFiles
from medins_desktop.wording.amounts import day_text
from medins_desktop.wording.language import local_text, translate
from medins_desktop.wording.names import scheme_names


def added_text(policies: Iterable[Policy | None]) -> str:
    """Return which of the policies that decided come from files that were added; "" if none."""
    added = dict.fromkeys(
        translate("wording", "{0}, {1}, from {2}").format(
            local_text(policy.name), scheme_names(policy.schemes), day_text(policy.effective)
        )
        for policy in policies
        if policy is not None and policy.added
    )
    if not added:
        return ""
    words = translate("wording", "The rules come from a file that you added: {0}.")
    return words.format(translate("wording", "; ").join(added))


def left_out_text(added: AddedFiles) -> str:
    """Return which added files cannot be used, and what counts instead; "" if all can."""
    if not added.broken:
        return ""
    names = translate("wording", "; ").join(Path(error.file).name for error in added.broken)
    words = translate(
        "wording",
        "A file that you added cannot be used and is left out: {0}. The rules that came with the "
        "program count instead.",
    )
    return words.format(names)
