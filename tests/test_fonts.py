"""The program's own fonts: both weights are real, and a PDF gives back the text written in them."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontDatabase, QPainter, QPdfWriter, QRawFont
from PySide6.QtWidgets import QApplication

from medins_desktop.resource_files import resource

FAMILY = "Medins Sans SC"
REGULAR, BOLD = QFont.Weight.Normal, QFont.Weight.Bold
WEIGHTS = [pytest.param(REGULAR, id="regular"), pytest.param(BOLD, id="bold")]
TEXTS = {
    "letters and digits": "项目用户 JD-2026-001 ISO 9001:2015 GB/T ¥12,345.67",
    "hanzi that are radicals too": "生 用 工 金 比 门 面 龙 一 二 人 入 力 又 口 土 士 大 女 小 山",
    "punctuation": "标点，。、；：？！“”‘’（）《》【】〈〉「」—…·～％＋－＝／＜＞￥",
    "signs": "€ ℃ ‰ ≤ ≥ ± × ÷ − → ✓ ▸ ▾",
    "names": "喆堃赟昇镕珺翀玥曌頔",
}


@pytest.fixture(autouse=True)
def _fonts(qapp: QApplication) -> Iterator[None]:
    fonts = [
        QFontDatabase.addApplicationFont(str(path)) for path in resource("fonts").glob("*.otf")
    ]
    assert len(fonts) == 2
    assert -1 not in fonts
    yield
    for font in fonts:
        QFontDatabase.removeApplicationFont(font)


def test_both_weights_belong_to_one_family() -> None:
    assert sorted(QFontDatabase.styles(FAMILY)) == ["Bold", "Regular"]


@pytest.mark.parametrize("weight", WEIGHTS)
def test_a_weight_is_drawn_from_its_own_file(weight: QFont.Weight) -> None:
    font = QRawFont.fromFont(QFont(FAMILY, 10, weight))
    weight_in_the_file = int.from_bytes(font.fontTable("OS/2").data()[4:6], "big")
    assert font.familyName() == FAMILY
    assert weight_in_the_file == weight.value


@pytest.mark.parametrize("weight", WEIGHTS)
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_text_in_a_pdf_is_copied_as_it_was_written(
    text: str, weight: QFont.Weight, tmp_path: Path
) -> None:
    assert copied_from_pdf([text], weight, tmp_path) == [text]


@pytest.mark.parametrize("weight", WEIGHTS)
def test_every_character_of_gb2312_is_copied_as_it_was_written(
    weight: QFont.Weight, tmp_path: Path
) -> None:
    lines = [line_of_gb2312(row) for row in (1, 3, *range(16, 88))]
    assert copied_from_pdf(lines, weight, tmp_path) == lines


@pytest.mark.parametrize("weight", WEIGHTS)
@pytest.mark.parametrize("text", [*TEXTS.values(), "\u00a0\u3000"], ids=[*TEXTS, "spaces"])
def test_a_weight_needs_no_other_font(text: str, weight: QFont.Weight) -> None:
    font = QRawFont.fromFont(QFont(FAMILY, 10, weight))
    assert [character for character in text if not font.supportsCharacter(ord(character))] == []


@pytest.mark.parametrize("character", "䶮𬱖𬍛镕囍")
def test_regular_has_the_rare_characters_of_names(character: str) -> None:
    assert QRawFont.fromFont(QFont(FAMILY, 10)).supportsCharacter(ord(character))


def line_of_gb2312(row: int) -> str:
    cells = (bytes([0xA0 + row, 0xA0 + cell]) for cell in range(1, 95))
    return "".join(cell.decode("gbk", errors="ignore") for cell in cells).strip("\u3000")


def copied_from_pdf(lines: list[str], weight: QFont.Weight, folder: Path) -> list[str]:
    path = folder / "text.pdf"
    height = 20
    writer = QPdfWriter(str(path))
    writer.setResolution(96)
    painter = QPainter(writer)
    font = QFont(FAMILY, weight=weight)
    font.setPixelSize(6)
    painter.setFont(font)
    for number, line in enumerate(lines):
        place = number % 40
        if number and not place:
            writer.newPage()
        painter.drawText(QRectF(0, place * height, 700, height), line)
    painter.end()
    with pypdfium2.PdfDocument(path) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    return [line for page in pages for line in page.split("\r\n")]
