"""Pages: no row is cut, heads are repeated, headings stay with what follows."""

from PySide6.QtCore import QSizeF
from PySide6.QtWidgets import QApplication

from medins_desktop.reports.application import prepare
from medins_desktop.reports.document import (
    Column,
    Document,
    Paragraph,
    Row,
    Table,
    Text,
    cell,
    heading,
)
from medins_desktop.reports.pages import Page, lay_out, text_height
from medins_desktop.reports.printing import page_count

ROOM = QSizeF(680, 900)


def long_table(rows: int) -> Table:
    words = "一段很长的说明，要写好几行才能写完，但是不能在中间断开。" * 3
    made = tuple(Row((cell(f"{i}. {words}"), cell(f"¥{i},000.00"))) for i in range(rows))
    return Table((Column(1), Column(0, right=True)), ("步骤", "金额"), made)


def pages_of(*blocks: Paragraph | Table) -> tuple[Page, ...]:
    return lay_out(Document("", blocks, ""), ROOM)


def test_no_piece_reaches_beyond_the_page(qapp: QApplication) -> None:
    prepare(qapp, "en")
    pages = pages_of(heading("账单"), long_table(60))
    assert len(pages) > 2
    for page in pages:
        bottoms = [y + piece.height for y, piece in page]
        tops = [y for y, _ in page]
        assert max(bottoms) <= ROOM.height()
        assert all(top >= bottom for top, bottom in zip(tops[1:], bottoms, strict=False))


def test_the_head_of_a_table_is_repeated_on_every_page(qapp: QApplication) -> None:
    prepare(qapp, "en")
    pages = pages_of(long_table(60))
    heads = [page[0][1].draw for page in pages]
    assert len(set(heads)) == 1


def test_a_heading_is_never_the_last_thing_on_a_page(qapp: QApplication) -> None:
    prepare(qapp, "en")
    for lines in range(30, 50):
        filler = Paragraph(tuple(Text("一行") for _ in range(lines)))
        pages = pages_of(filler, heading("依据"), long_table(1))
        assert not any(page[-1][1].keep for page in pages)


def test_long_text_is_wrapped_within_its_width(qapp: QApplication) -> None:
    prepare(qapp, "en")
    one, many = cell("一句话"), cell("一句很长的话，" * 30)
    assert text_height(many, 300) > 5 * text_height(one, 300)


def test_a_short_document_is_one_page(qapp: QApplication) -> None:
    prepare(qapp, "en")
    assert page_count(Document("", (Paragraph((Text("一行"),)),), "")) == 1
