"""The phone page itself: one self-contained document, good at 360 px wide."""

STYLE = """
:root { color-scheme: light dark; --ink: #16202a; --soft: #5d6b78; --card: #fff; --ground: #eef1f4;
  --line: #dde3e8; --go: #0b6e4f; --go-ink: #fff; --stop: #b3261e; --mark: #fff3d6; --mark-ink: #6b4a00; }
@media (prefers-color-scheme: dark) { :root { --ink: #eef2f5; --soft: #a3b0bc; --card: #1b242d;
  --ground: #10171d; --line: #303c47; --go: #35b58a; --go-ink: #06251b; --stop: #ff8a80;
  --mark: #3a2f14; --mark-ink: #ffdf9e; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.45 system-ui, sans-serif; }
main { max-width: 420px; min-height: 100vh; margin: 0 auto; padding: 16px; display: flex;
  flex-direction: column; gap: 16px; }
.strip { background: var(--mark); color: var(--mark-ink); border-radius: 12px; padding: 8px 12px;
  text-align: center; font-weight: 600; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 20px; padding: 24px 20px; }
.shop { display: flex; align-items: center; gap: 12px; }
.badge { width: 44px; height: 44px; border-radius: 14px; background: var(--go); color: var(--go-ink);
  display: grid; place-items: center; font-weight: 700; }
.shop b { display: block; }
.soft { color: var(--soft); font-size: 14px; overflow-wrap: anywhere; }
.amount { font-size: 44px; font-weight: 700; letter-spacing: -1px; margin: 20px 0 0;
  font-variant-numeric: tabular-nums; }
.was { min-height: 22px; text-decoration: line-through; }
.switch { display: flex; justify-content: space-between; align-items: center; min-height: 48px;
  border-top: 1px solid var(--line); margin-top: 16px; padding-top: 12px; }
.switch input { width: 26px; height: 26px; accent-color: var(--go); }
.buttons { display: grid; gap: 10px; margin-top: auto; }
button { font: inherit; font-weight: 600; min-height: 52px; border-radius: 14px; cursor: pointer;
  border: 1px solid var(--line); background: var(--card); color: var(--ink); }
button[data-act=approve] { background: var(--go); border-color: var(--go); color: var(--go-ink); }
button[data-act=decline], button[data-act=revoke] { color: var(--stop); }
button:focus-visible { outline: 3px solid var(--go); outline-offset: 2px; }
.result { text-align: center; font-weight: 600; min-height: 24px; }
[hidden] { display: none !important; }
"""

BODY = """
<main>
  <div class="strip">Sandbox: no real money</div>
  <section class="card">
    <div class="shop"><span class="badge" id="badge"></span>
      <div><b id="shop"></b><span class="soft" id="description"></span></div></div>
    <div class="amount" id="amount"></div>
    <div class="soft was" id="was"></div>
    <label class="switch" id="loyalty-row" hidden><span>Use my loyalty</span>
      <input type="checkbox" id="loyalty"></label>
  </section>
  <div class="result" id="result" role="status" aria-live="polite">Looking for the payment</div>
  <div class="buttons" id="buttons" hidden>
    <button data-act="approve">Approve</button>
    <button data-act="approve_with_loyalty" data-rail="swip">Approve with loyalty</button>
    <button data-act="pay_at_till_with_loyalty" data-rail="swip">Pay at the till with loyalty</button>
    <button data-act="approve_late">Approve late (in 50 s)</button>
    <button data-act="decline" data-rail="droppay paysera">Decline</button>
    <button data-act="three_d" data-rail="card">Let the bank ask (3-D)</button>
    <button data-act="decline" data-rail="card">Decline</button>
    <button data-act="fail" data-rail="card">Say no to the bank</button>
    <button data-act="close_app">Close the app</button>
  </div>
  <div class="buttons" id="after" hidden>
    <button data-act="revoke" data-rail="droppay">Take the approval back</button>
  </div>
  <div class="soft" id="reference"></div>
</main>
"""

SCRIPT = """
const root = location.pathname.replace(/[/]$/, "");
const part = (id) => document.getElementById(id);
const money = (minor, currency) => (minor / 100).toFixed(2) + " " + currency;
const words = { CLOSED: "The shop has closed this payment", CANCELLED: "The shop withdrew this payment",
  EXPIRED: "This payment has expired", REFUSED: "You declined", rejected: "You declined",
  revoked: "The shop withdrew this payment", confirmed: "Paid", REVOKED: "You took the approval back" };

function outcome(state) {
  if (state.status === "CLOSED" && state.paid) return "Paid";
  if (words[state.status]) return words[state.status];
  if (state.paid) return "Approved";
  if (state.app === "pays at the till") return "Please pay at the till";
  return state.app === "closed" ? "App closed, not approved" : "";
}

function show(state) {
  part("shop").textContent = state.shop;
  part("badge").textContent = state.badge;
  part("description").textContent = state.description;
  part("amount").textContent = money(state.amount, state.currency);
  part("was").textContent = state.amount < state.original ? money(state.original, state.currency) : "";
  part("reference").textContent = state.id;
  part("loyalty-row").hidden = state.rail !== "swip" || !state.open;
  part("loyalty").checked = state.loyalty;
  part("buttons").hidden = !state.open;
  part("after").hidden = !(state.rail === "droppay" && state.status === "GRANTED");
  for (const button of document.querySelectorAll("button[data-rail]"))
    button.hidden = !button.dataset.rail.split(" ").includes(state.rail);
  part("result").textContent = outcome(state);
}

async function ask(path, order) {
  try {
    const answer = await fetch(root + path, order);
    const state = await answer.json();
    if (answer.ok) show(state); else part("result").textContent = state.error;
    return answer.ok;
  } catch (error) { part("result").textContent = "The sandbox does not answer"; return false; }
}

const act = (action) => ask("/act", { method: "POST", body: JSON.stringify({ action }) });
for (const button of document.querySelectorAll("button"))
  button.addEventListener("click", () => act(button.dataset.act));
part("loyalty").addEventListener("change", (event) => act(event.target.checked ? "loyalty_on" : "loyalty_off"));

async function watch() {
  await ask("/state");
  setTimeout(watch, 800);
}
ask("/state").then((found) => { if (found) act("scan").then(watch); else watch(); });
"""

PAGE = f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sandbox phone</title><style>{STYLE}</style></head>
<body>{BODY}<script>{SCRIPT}</script></body></html>
"""
