"""The numbers behind the cost chart: every corner, and the bill itself."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from medins_desktop.charts.chart_text import own_text, table_heads, table_name, table_remark
from medins_desktop.charts.cost_picture import CostPicture, Reading, table_rows
from medins_desktop.wording.amounts import yuan

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_GAP = 1  # wide letter more between two columns
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class CostTable(QTableWidget):
    """A row for each corner: what happens there, the total, what each payer pays."""

    def __init__(self, picture: CostPicture) -> None:
        super().__init__()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setHighlightSections(False)
        self.show_picture(picture)

    def sizeHintForColumn(self, column: int) -> int:
        """Leave some room between columns, also where a row is bold."""
        return super().sizeHintForColumn(column) + _GAP * self.fontMetrics().horizontalAdvance("0")

    def show_picture(self, picture: CostPicture) -> None:
        """Show the corners of a picture."""
        rows, heads = table_rows(picture), table_heads(picture)
        self.setAccessibleName(table_name())
        self.setRowCount(len(rows))
        self.setColumnCount(len(heads))
        for column, head in enumerate(heads):
            item = QTableWidgetItem(head.replace(" ", "\n", 1) if column else head)
            item.setTextAlignment(_RIGHT if column else _LEFT)
            self.setHorizontalHeaderItem(column, item)
        for number, reading in enumerate(rows):
            self._show_row(number, reading, picture)
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.5))

    def _show_row(self, number: int, reading: Reading, picture: CostPicture) -> None:
        remark = table_remark(picture, reading)
        others = (yuan(amount) for _, amount in reading.amounts[1:])
        amounts = (yuan(reading.total), own_text(reading), *others)
        texts = [remark, *(amount.replace("¥", "") for amount in amounts)]
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setTextAlignment(_RIGHT if column else _LEFT)
            if reading.total == picture.here.total:
                font = QFont(self.font())
                font.setBold(True)
                item.setFont(font)
            self.setItem(number, column, item)
