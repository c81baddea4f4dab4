"""The terms of the glossary, in both languages."""

from PySide6.QtWidgets import QApplication

from medins_desktop.wording.glossary import glossary_terms, term_help, term_name
from medins_desktop.wording.language import load_language


def test_every_term_is_named_and_explained_in_words_of_each_language(
    in_english: QApplication,
) -> None:
    assert len(glossary_terms()) >= 10
    english = [(term_name(term), term_help(term)) for term in glossary_terms()]
    load_language("zh", in_english)
    chinese = [(term_name(term), term_help(term)) for term in glossary_terms()]
    assert all(name and said for name, said in [*english, *chinese])
    assert not any(set(one) & set(other) for one, other in zip(english, chinese, strict=True))
