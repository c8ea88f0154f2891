"""Takes new texts into the .ts files, drops those that are gone, and compiles: python -m tests.words.refresh."""

from __future__ import annotations

from tests.words.found import Word, words_of_program
from tests.words.ts import COMPLETE, FORMS, LAYOUT_ONLY, Said, compile_words, qm_path, read, ts_path, write


def refresh(code: str, words: dict[Word, str]) -> int:
    """Bring one language up to the program; returns how many texts are still to be translated."""
    path = ts_path(code)
    had = read(path) if path.exists() else {}
    elsewhere = {word.source: said for word, said in had.items() if said.finished and not word.counted}
    said: dict[Word, Said] = {}
    for word in words:
        known = had.get(word)
        if known is None and not word.counted:
            known = elsewhere.get(word.source)  # the same text in a file that was cut in two
        if known is not None and len(known.forms) == (FORMS.get(code, 1) if word.counted else 1):
            said[word] = known
    kept = words if code in COMPLETE else {word: path for word, path in words.items() if word in said}
    write(path, code, kept, said)
    compile_words(path, qm_path(code))
    return sum(not said.get(word, Said()).finished for word in kept)


def main() -> None:
    words = words_of_program()
    for code in (*COMPLETE, *LAYOUT_ONLY):
        print(f"{code}: {len(words)} texts, {refresh(code, words)} to translate")


if __name__ == "__main__":
    main()
