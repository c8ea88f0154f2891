"""The pieces that every window is built of; each takes the Theme first and follows theme.changed by itself.

All are QWidgets: give them names with setObjectName. Words come translated from the caller, amounts as
finished text (ui/text/amounts.py). Sizes are in px of the design; the theme scales them.

    from pos_terminal.ui.parts.action_button import ActionButton       and so on, one module per part

ActionButton(theme, text, icon="", hint="", kind="secondary", stacked=False)      a QPushButton
    set_words(text) set_icon(name) set_hint(keys) set_kind(kind) set_chosen(bool)
    kinds: secondary primary danger danger-outline chosen text quiet sunken; stacked: hint under the label
NavButton(theme, text, icon, hint="")              set_chosen(bool) set_count(int) set_words set_compact(bool)
RailButton(theme, title, icon, subtitle="", hint="")   set_subtitle(text) set_chosen(bool); disable it with setEnabled
Chip(theme, text, icon="", hint="")                set_chosen(bool) set_words(text)
Segmented(theme, [(key, text, hint)])              chosen(str); set_chosen(key) ; button(key)
Stepper(theme, minus_label, plus_label)            stepped(int -1/+1); set_text(text) set_limits(can_less, can_more)
                                                   minus_button, plus_button to name
Keypad(theme, KeypadKind.SELL|CASH|PIN)            key_pressed(str "0".."9" "00" "point" "backspace" "clear")
PaySlot(theme)                                     tapped(str); show_button(name, label, amount="", hint="", icon="",
                                                   kind="primary", enabled=True); show_progress(label, permille, icon,
                                                   warning=False); show_off(label, hint); arm(); tap()
AmountLabel(theme, style="money_line", tone="")    set_amount(text) set_tone(tone) set_style(style) set_struck(bool)
EdgeLabel(text="")                                 a QLabel that keeps to the start edge in RTL whatever its words
ShortcutHint(theme, keys)                          set_keys(text)
IconLabel(theme, icon, colour="text", size=22)     set_icon(name, colour=None)
Badge(theme, state="ready", word="")               set_state(state, word="") set_look(colour, icon, word)
StateMark(theme, size=64)                          set_state("approved"|"declined"|..., animate=True)
CountdownRing(theme, size=132, caption="")         set_time(left_s, whole_s) set_checking(caption); warns at 10 s
TimeBar(theme)                                     set_time(left_s, whole_s)          the bar form of the countdown
QrCode(theme, module_px=8, refusal="")             set_text(text) image() -> QImage; property `refused`
Steps(theme)                                       set_steps([Step(StepState.NOW, title, subtitle, time)])
Toast(theme, host)                                 show_message(kind, text, mono="", actions=(ToastAction(key, text),))
                                                   action_chosen(str) dismissed(); hide_message(); lies at host's bottom
                                                   buttons: toast_{key}_button
Banner(theme, kind, text, icon="", strip=False)    set_message(kind, text, icon="", title="") add_action(button)
TextField(theme, placeholder="", icon="", hint="", prefix="", letters="")   a box with .edit (QLineEdit); set_text
                                                   text() set_state("error|locked|") text_edited(str) submitted();
                                                   letters: what the button is called that opens the letters
LetterKeys(theme, window, area, LetterWords(..))   the letters on the screen, one per window; opened by its TextFields
                                                   moved(); open(edit) fold()
CrossFade(theme, host)                             begin(old page), then show the new one and raise_()
ElidedLabel(theme, style="label", lines=2)         set_text(text)                     product names only
ProductTile(theme)                                 show_product(TileLook(...)) ; clicked
DialogCard(theme, window, title, width=560)        body, footer (layouts) open(first=None) close_card() opened closed
                                                   escaped(); close_button to name; widgets inside keep the focus
FocusRing(theme, window)                           the 3 px ring after a key, gone after a touch; one per window
CheckBox(theme, text), Switch(theme, text)         in check_box; QAbstractButtons, checkable

ui/theme/qss.py lists the properties (`surface`, `role`, `tone`, `kind`, `state`) for plain QLabels and QFrames.
"""
