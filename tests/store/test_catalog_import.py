"""An import changes everything or nothing, names what is wrong by line, and the till reads on meanwhile."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from pos_terminal.cli import main
from pos_terminal.devices.clock import SystemClock
from pos_terminal.store.catalog import SqliteCatalog
from pos_terminal.store.catalog_import import ImportReport, import_catalogue
from pos_terminal.store.catalog_rows import CatalogueError
from pos_terminal.store.ids import TimeIds
from pos_terminal.store.journal import SqliteJournal
from tests.fakes.memory_journal import FIRST

HEAD = "sku,name,barcodes,price,tax_rate,unit\n"
GOOD = HEAD + "A,Apple,4006381333931,1.20,9,pcs\nB,Bread,,2.50,9,\n"
DEMO = Path(__file__).parents[2] / "resources" / "demo" / "catalogue.csv"


class Shop:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / "catalogue.db"

    def take(self, text: str | bytes, *, skip_bad: bool = False, currency: str = "EUR") -> ImportReport:
        file = self.folder / "products.csv"
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        return import_catalogue(file, self.path, currency, skip_bad=skip_bad)

    def skus(self) -> list[str]:
        catalog = SqliteCatalog(self.path)
        try:
            return sorted(hit.sku for letter in "abcdefghijklmnopqrstuvwxyz" for hit in catalog.search(letter))
        finally:
            catalog.close()


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    return Shop(tmp_path)


def test_a_good_file_is_taken_whole(shop: Shop) -> None:
    report = shop.take(GOOD)
    assert (report.products, report.bad, report.warnings, report.changed) == (2, [], [], True)
    assert sorted(set(shop.skus())) == ["A", "B"]


def test_the_next_file_replaces_it(shop: Shop) -> None:
    shop.take(GOOD)
    shop.take(HEAD + "C,Cake,4006381333931,3,9,\n")
    assert shop.skus() == ["C"]
    catalog = SqliteCatalog(shop.path)
    try:
        match = catalog.by_barcode("4006381333931")
        assert match is not None
        assert (match.product.sku, match.product.version, catalog.version()) == ("C", 2, 2)
        assert catalog.by_sku("A") is None
    finally:
        catalog.close()


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (",Apple,,1,9,", "sku is missing"),
        ("X,,,1,9,", "name is missing"),
        ("X,Name,,1.234,9,", "price: 1.234 has more decimals than EUR"),
        ("X,Name,,NaN,9,", "price: 'NaN' is not a sum"),
        ("X,Name,,Infinity,9,", "is not a sum"),
        ("X,Name,,1e3,9,", "is not a sum"),
        ("X,Name,,-1,9,", "price -1 is negative or too high"),
        ("X,Name,,99999999,9,", "negative or too high"),
        ("X,Name,,99999999999,9,", "price: the sum is absurd"),
        ("X,Name,,abc,9,", "price: 'abc' is not a sum"),
        ("X,Name,,1,nine,", "tax_rate 'nine' is not a percentage"),
        ("X,Name,,1,-1,", "is not a percentage"),
        ("X,Name,,1,NaN,", "is not a percentage"),
        ("X,Name,,1,1000,", "is not a percentage"),
        ("X,Name,,1,9,barrel", "unit 'barrel' is not one of pcs, kg"),
        ("B,Name,,1,9,", "sku B stands in line 3 already"),
        ("X,Name,4006381333931,1,9,", "barcode 4006381333931 stands in line 2 already"),
        ("X,Name,04006381333931,1,9,", "barcode 04006381333931 stands in line 2 already"),
        (f"X,{'n' * 201},,1,9,", "too long"),
        (f"{'s' * 65},Name,,1,9,", "too long"),
        (f"X,Name,{'1' * 65},1,9,", "a barcode is too long"),
        ("X,Name,,1,9,pcs,more", "more fields than the first line names"),
    ],
)
def test_a_bad_row_is_named_by_line_and_changes_nothing(shop: Shop, row: str, reason: str) -> None:
    shop.take(HEAD + "O,Old,,1,9,\n")
    report = shop.take(f"{GOOD}{row}\nC,Cake,,3,9,\n")
    assert [bad.line for bad in report.bad] == [4]
    assert reason in report.bad[0].reason
    assert (report.changed, report.products) == (False, 0)
    assert shop.skus() == ["O"]


def test_skus_that_differ_in_case_are_two_products(shop: Shop) -> None:
    report = shop.take("sku,name,price\n85123A,White heart,1\n85123a,White heart in a box,2\n")
    assert report.products == 2
    catalog = SqliteCatalog(shop.path)
    try:
        assert [getattr(catalog.by_sku(sku), "price", None) for sku in ("85123A", "85123a")] == [100, 200]
    finally:
        catalog.close()


def test_bad_rows_may_be_skipped(shop: Shop) -> None:
    report = shop.take(f"{GOOD}X,,,1,9,\nC,Cake,,3,9,\n", skip_bad=True)
    assert (report.products, len(report.bad), report.changed) == (3, 1, True)
    assert sorted(set(shop.skus())) == ["A", "B", "C"]


def test_a_wrong_check_digit_is_only_a_warning(shop: Shop) -> None:
    report = shop.take(HEAD + "A,Apple,4006381333930,1,9,\n")
    assert report.changed
    assert [(odd.line, odd.reason) for odd in report.warnings] == [(2, "barcode 4006381333930 has a wrong check digit")]


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_semicolons_decimal_commas_and_a_mark_are_read(shop: Shop, mark: bytes, end: str) -> None:
    text = f"sku;name;price;tax_rate{end}A;Łosoś, wędzony;8,99;5,5{end}"
    report = shop.take(mark + text.encode())
    assert report.bad == []
    catalog = SqliteCatalog(shop.path)
    try:
        (found,) = catalog.search("losos")
        assert (found.name, found.price, found.tax_rate) == ("Łosoś, wędzony", 899, 550)
    finally:
        catalog.close()


def test_a_currency_without_decimals(shop: Shop) -> None:
    report = shop.take("sku,name,price\nA,Tea,300\nB,Cake,3.50\n", currency="JPY")
    assert [bad.line for bad in report.bad] == [3]


def test_lines_are_counted_across_a_quoted_line_break(shop: Shop) -> None:
    report = shop.take('sku,name,price\nA,"Two\nlines",1\nB,,2\n')
    assert [bad.line for bad in report.bad] == [4]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (b"", "is empty"),
        (b"\n", "is empty"),
        (b"name,price\nApple,1\n", "has no column sku"),
        (b"sku,name,price,colour\nA,Apple,1,red\n", "unknown column colour"),
        (b"sku,name,price\nA,\xc5pple,1\n", "is not text in UTF-8"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "products.csv"),
    ],
)
def test_a_file_that_is_no_catalogue_is_refused(shop: Shop, text: bytes, words: str) -> None:
    shop.take(HEAD + "O,Old,,1,9,\n")
    with pytest.raises(CatalogueError, match=words):
        shop.take(text)
    assert shop.skus() == ["O"]


def test_a_file_that_is_not_there(shop: Shop) -> None:
    with pytest.raises(CatalogueError, match="cannot be read"):
        import_catalogue(shop.folder / "none.csv", shop.path, "EUR")


def test_the_till_reads_the_old_catalogue_until_the_new_one_is_whole(shop: Shop) -> None:
    shop.take(GOOD)
    catalog = SqliteCatalog(shop.path)
    seen: list[tuple[int, bool]] = []

    def look(rows: int) -> None:
        seen.append((catalog.version(), catalog.by_sku("A") is not None))

    lines = "".join(f"N{n},New {n},,1,9,\n" for n in range(2500))
    file = shop.folder / "products.csv"
    file.write_text(HEAD + lines, encoding="utf-8")
    try:
        import_catalogue(file, shop.path, "EUR", progress=look)
        assert seen == [(1, True), (1, True)]
        assert (catalog.version(), catalog.by_sku("A")) == (2, None)
    finally:
        catalog.close()


def test_another_thread_has_a_reader_of_its_own(shop: Shop) -> None:
    shop.take(GOOD)
    catalog = SqliteCatalog(shop.path)
    found: list[str] = []

    def read() -> None:
        reader = catalog.reader()
        found.extend(product.sku for product in reader.search("apple"))
        reader.close()

    thread = threading.Thread(target=read)
    thread.start()
    thread.join()
    catalog.close()
    assert found == ["A"]


def test_the_demo_shop_is_a_good_file(shop: Shop) -> None:
    report = import_catalogue(DEMO, shop.path, "EUR")
    assert (report.bad, report.warnings, report.changed) == ([], [], True)


# --- the command


@pytest.fixture
def till(tmp_path: Path) -> Iterator[Path]:
    clock = SystemClock()
    folder = tmp_path / "till"
    folder.mkdir()
    journal = SqliteJournal.create(folder / "journal.db", FIRST, clock, TimeIds(clock))
    yield folder  # the till runs meanwhile
    journal.close()


def test_the_command_imports_beside_a_running_till(
    till: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "new.csv"
    file.write_text(GOOD, encoding="utf-8")
    assert main(["catalogue", "import", str(file), "--data", str(till)]) == 0
    assert capsys.readouterr().out == "The catalogue has 2 products now.\n"


def test_the_command_names_bad_rows(till: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "new.csv"
    file.write_text(GOOD + "X,,,1,9,\n", encoding="utf-8")
    assert main(["--data", str(till), "catalogue", "import", str(file)]) == 1
    told = capsys.readouterr()
    assert told.err == "line 4: name is missing\n"
    assert "nothing was changed" in told.out
    assert main(["catalogue", "import", str(file), "--skip-bad", "--data", str(till)]) == 0
    assert "2 products now, 1 rows were left out" in capsys.readouterr().out


def test_the_command_fills_a_folder_that_was_never_started(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, folder = tmp_path / "new.csv", tmp_path / "fresh"
    file.write_text(GOOD, encoding="utf-8")
    assert main(["catalogue", "import", str(file), "--data", str(folder)]) == 0
    told = capsys.readouterr()
    assert told.out == "The catalogue has 2 products now.\n"
    assert told.err == (
        f"The till in {folder} was never started; its first start decides whether it is live or, with --test, for "
        "test sales. The prices are taken as EUR, as its settings say: if it is begun in another currency, nothing of "
        "this catalogue is sold until it is imported again.\n"
    )
    assert folder.stat().st_mode & 0o777 == 0o700
    assert not (folder / "journal.db").exists()
    catalog = SqliteCatalog(folder / "catalogue.db")
    try:
        apple = catalog.by_sku("A")
        assert apple is not None
        assert apple.price == 120
    finally:
        catalog.close()


def test_a_fresh_folder_counts_in_the_currency_of_its_settings(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, settings = tmp_path / "new.csv", tmp_path / "settings.toml"
    file.write_text("sku,name,price\nA,Apple,1.20\n", encoding="utf-8")
    settings.write_text('[shop]\ncurrency = "JPY"\n', encoding="utf-8")
    arguments = ["--data", str(tmp_path / "fresh"), "--config", str(settings)]
    assert main(["catalogue", "import", str(file), *arguments]) == 1
    assert "1.20 has more decimals than JPY" in capsys.readouterr().err


@pytest.mark.parametrize("settings", ['[shop]\ncurrency = "XX"\n', None], ids=["wrong", "missing"])
def test_a_fresh_folder_needs_settings_that_can_be_read(
    tmp_path: Path, settings: str | None, capsys: pytest.CaptureFixture[str]
) -> None:
    named, file = tmp_path / "settings.toml", tmp_path / "new.csv"
    file.write_text(GOOD, encoding="utf-8")
    if settings is not None:
        named.write_text(settings, encoding="utf-8")
    assert main(["catalogue", "import", str(file), "--data", str(tmp_path / "fresh"), "--config", str(named)]) == 2
    told = capsys.readouterr().err
    assert str(named) in told
    assert told.count("\n") == 1
    assert not (tmp_path / "fresh").exists()


def test_records_that_cannot_be_read_are_no_fresh_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "new.csv"
    file.write_text(GOOD, encoding="utf-8")
    (tmp_path / "journal.db").write_bytes(b"nothing")
    assert main(["catalogue", "import", str(file), "--data", str(tmp_path)]) == 2
    assert capsys.readouterr().err == f"The records of the till in {tmp_path} cannot be read.\n"


def test_a_file_that_is_not_there_makes_no_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    missing, folder = tmp_path / "x.csv", tmp_path / "fresh"
    assert main(["catalogue", "import", str(missing), "--data", str(folder)]) == 2
    assert capsys.readouterr().err == f"{missing} cannot be read: No such file or directory.\n"
    assert not folder.exists()


def test_options_and_names_are_read_as_they_were_given(shop: Shop) -> None:
    head = "sku,name,price,options,name:it\n"
    shop.take(head + "L,Latte,3.50,Milk: Whole | Oat +0.50; Extras*: Syrup +0.40,Caffelatte\n")

    catalog = SqliteCatalog(shop.path)
    latte = catalog.by_sku("L")
    catalog.close()
    assert latte is not None
    assert [(group.name, group.several) for group in latte.options] == [("Milk", False), ("Extras", True)]
    assert [choice.price for group in latte.options for choice in group.choices] == [0, 50, 40]
    assert latte.names == (("it", "Caffelatte"),)


def test_options_that_are_none_make_a_bad_row(shop: Shop) -> None:
    report = shop.take("sku,name,price,options\nL,Latte,3.50,Whole or oat\n")

    assert [bad.line for bad in report.bad] == [2]
    assert "options" in report.bad[0].reason
