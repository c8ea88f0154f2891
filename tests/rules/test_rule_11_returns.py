"""Rule 11 at the till: refunds of a sale, by line and by tender; two clicks, lost answers and power cuts."""

from __future__ import annotations

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.rights import Need, needed
from pos_terminal.domain import events as ev
from pos_terminal.domain.events import Op
from pos_terminal.domain.operator import Right
from pos_terminal.domain.payment import PayState as S
from pos_terminal.domain.sale import Sale, SaleState
from tests.rules.terms import DROPPAY, SWIP
from tests.rules.world import World


def sold(*shares: tuple[str, int], terms=(SWIP, DROPPAY), loyalty: int = 0) -> World:
    """Sell two teas and a cake, paid by these shares in their order."""
    world = World(*terms)
    world.do(cmd.AddByPrice(price=200, name="Tea", quantity=2000))
    world.do(cmd.AddByPrice(price=600, name="Cake"))
    world.do(cmd.Pay())
    for way, minor in shares:
        if way == "cash":
            world.do(cmd.TakeCash(received=minor, minor=minor))
            continue
        payment = world.start(way, minor)
        world.run(1)
        if loyalty:
            world.bill(payment).due = minor - loyalty
            world.run(2)
        world.approve(payment)
        world.run(6)
        assert world.state(payment) is S.SETTLED
    assert sale(world).state is SaleState.CLOSED
    return world


def sale(world: World) -> Sale:
    return next(iter(world.desk.state.sales.values()))


def lines(world: World) -> list[str]:
    return [line.id for line in sale(world).basket.lines]


def refund(world: World, mode: str = "whole", **more) -> None:
    world.do(cmd.Refund(sale(world).id, mode, more.pop("reason", "faulty"), **more))


def view(world: World):
    return world.till.see().refund


def net(world: World) -> int:
    return sum(service.net(bill) for service in world.services.values() for bill in service.bills)


def test_rule_11_lines_go_back_and_the_sale_knows_which() -> None:
    world = sold(("swip", 1000))
    tea, _ = lines(world)
    refund(world, "lines", lines=((tea, 1000),))
    world.run(2)
    assert (net(world), sale(world).returns[0].counted_lines[0].quantity) == (800, 1000)
    assert view(world).state == "refunded"
    refund(world, "lines", lines=((tea, 2000),))
    assert len(sale(world).returns) == 1  # the first one is still on the screen
    world.do(cmd.LeaveRefund())
    refund(world, "lines", lines=((tea, 2000),))
    assert len(sale(world).returns) == 1
    assert world.desk.notices[-1].code == "refund_quantity"


def test_rule_11_a_refund_gets_the_next_receipt_number_and_a_paper() -> None:
    world = sold(("swip", 1000))
    refund(world, "amount", minor=250)
    world.run(2)
    closed = sale(world).returns[0].closed
    assert closed is not None
    assert (sale(world).receipt, closed.receipt) == ("T2-1", "T2-2")
    document, _, receipt = world.side.printed[-1]
    assert (document, receipt.total, receipt.refund, receipt.of) == ("T2-2", -250, "refund", "T2-1")
    assert receipt.proof
    world.do(cmd.ReprintRefund(sale(world).id))
    assert (world.side.printed[-1][0], world.side.printed[-1][2].copy) == ("T2-2/copy-1", 1)
    world.do(cmd.NewSale())
    world.sell()
    world.do(cmd.TakeCash(received=1000))
    assert world.events(ev.SaleClosed)[-1].receipt == "T2-3"


@pytest.mark.parametrize("way", ["swip", "cash", "droppay"])
def test_rule_11_two_clicks_are_one_refund(way: str) -> None:
    world = sold((way, 1000))
    world.do(cmd.PlanRefund(sale(world).id, "amount", minor=400))
    click = cmd.Refund(sale(world).id, "amount", "faulty", minor=400)
    world.work(click, click)
    world.work(click)
    world.run(5)
    world.work(click)
    world.run(5)
    assert len(sale(world).returns) == 1
    assert sum(event.minor for event in world.events(ev.ReturnPaid)) + 1000 * (way != "cash") - net(world) == 400


def test_rule_11_a_choice_that_comes_late_does_not_offer_the_refund_again() -> None:
    world = sold(("cash", 1000))
    plan = cmd.PlanRefund(sale(world).id, "amount", minor=400)
    click = cmd.Refund(sale(world).id, "amount", "faulty", minor=400)
    world.work(plan, click, plan, click)
    world.work(plan)
    world.work(click)
    assert (len(sale(world).returns), view(world).state) == (1, "cash")
    world.do(cmd.LeaveRefund())
    world.work(plan, click)
    assert len(sale(world).returns) == 2


def test_rule_11_cash_opens_the_drawer_and_is_done_at_once() -> None:
    world = sold(("cash", 1000))
    opened = world.side.opened
    world.do(cmd.PlanRefund(sale(world).id, "lines", lines=((lines(world)[1], 1000),)))
    assert (view(world).minor, view(world).left, view(world).state) == (600, 400, "plan")
    refund(world, "lines", lines=((lines(world)[1], 1000),))
    assert world.side.opened == opened + 1
    assert (view(world).state, view(world).cash, view(world).receipt) == ("cash", 600, "T2-2")


def test_rule_11_a_split_sale_goes_back_to_the_tenders_it_came_from() -> None:
    world = sold(("droppay", 300), ("cash", 400), ("swip", 300))
    refund(world, "amount", minor=750)
    world.run(5)
    parts = {(part.way, part.minor) for part in sale(world).returns[0].parts}
    assert parts == {("rail", 300), ("cash", 400), ("rail", 50)}
    assert net(world) == 250
    world.do(cmd.LeaveRefund())
    world.do(cmd.PlanRefund(sale(world).id))
    shown = view(world)
    assert (shown.problem, shown.can_cash_instead) == ("refund_refunded_once", True)
    world.do(cmd.PlanRefund(sale(world).id, cash_instead=True))
    assert view(world).minor == 250
    refund(world, cash_instead=True)
    assert all(line.given == line.paid for line in plan_lines(world))
    assert payment(world, "droppay").left == 0


def plan_lines(world: World):
    from pos_terminal.domain.return_plan import lines_left

    return lines_left(sale(world))


def payment(world: World, rail: str):
    return next(p for p in world.desk.state.payments.values() if p.terms.rail == rail)


def test_rule_11_a_lost_answer_keeps_the_return_open_until_a_manager_decides() -> None:
    world = sold(("swip", 1000))
    world.faults.calls = ["lost_before"]
    refund(world, "amount", minor=400)
    world.run(20)
    assert view(world).state == "doubt"
    world.do(cmd.LeaveRefund())
    world.do(cmd.PlanRefund(sale(world).id))
    assert view(world).state == "doubt"
    world.do(cmd.LeaveRefund())
    refund(world, "amount", minor=100)
    assert world.desk.notices[-1].code == "refund_in_doubt"
    world.run(600)
    which = payment(world, "swip").refunds[0].id
    world.do(cmd.DecideRefund(payment=payment(world, "swip").id, refund=which, done=False, evidence="portal"))
    closed = sale(world).returns[0].closed
    assert closed is not None
    assert (closed.returned, closed.receipt, closed.lines) == (0, "", ())
    refund(world)
    world.run(5)
    assert net(world) == 0


def test_rule_11_what_a_service_refused_did_not_go_back() -> None:
    world = sold(("cash", 400), ("droppay", 600))
    world.faults.calls = ["refused"]
    refund(world)
    world.run(5)
    closed = sale(world).returns[0].closed
    assert closed is not None
    assert (closed.returned, sum(line.minor for line in closed.lines)) == (400, 400)
    assert (view(world).state, view(world).minor, view(world).asked) == ("refused", 400, 1000)
    world.do(cmd.PlanRefund(sale(world).id))
    assert view(world).minor == 600
    refund(world)
    world.run(5)
    assert net(world) == 0


def test_rule_11_a_release_turned_down_becomes_a_refund_of_the_same_return() -> None:
    world = sold(("swip", 1000))
    world.services["swip"].switch = {"captured_soon"}
    refund(world)
    world.run(3)
    assert [sent.op for _, _, sent in world.calls][-2:] == [Op.RELEASE, Op.REFUND]
    assert (net(world), view(world).state, len(sale(world).returns)) == (0, "refunded", 1)


def test_rule_11_loyalty_comes_back_with_its_lines() -> None:
    world = sold(("swip", 1000), loyalty=100)
    tea, _ = lines(world)
    world.do(cmd.PlanRefund(sale(world).id, "lines", lines=((tea, 2000),)))
    shown = view(world)
    assert (shown.gross, shown.loyalty, shown.minor) == (400, 40, 360)
    assert shown.ways[0].loyalty_comes_back
    refund(world, "lines", lines=((tea, 2000),))
    world.run(2)
    assert net(world) == 540


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("way", ["swip", "droppay"])
def test_rule_11_the_power_goes_when_the_refund_is_sent(way: str, when: str) -> None:
    world = sold((way, 1000))
    world.services[way].switch = {"charge_id_in_look"}
    world.crash_at_send = when
    refund(world, "amount", minor=400)
    world.run(60)
    one = sale(world).returns[0]
    if way == "swip":
        assert one.open  # nobody knows: a manager decides
        assert len(world.sent(payment(world, way).id, Op.REFUND)) == (when == "after")
    refund(world)
    world.run(700)
    assert 600 <= net(world) <= 1000
    if one.open:
        moved = 1000 - net(world)
        which = payment(world, way).refunds[0].id
        world.do(cmd.DecideRefund(payment=payment(world, way).id, refund=which, done=moved > 0, evidence="portal"))
    assert sale(world).open_return is None
    assert sum(one.counted for one in sale(world).returns) == 1000 - net(world)


def test_rule_11_cash_given_before_the_power_went_is_not_given_again() -> None:
    world = sold(("cash", 1000))
    refund(world)
    opened, printed = world.side.opened, len(world.side.printed)
    world.crash()
    world.run(5)
    assert (world.side.opened, len(world.side.printed)) == (opened, printed)
    world.do(cmd.PlanRefund(sale(world).id))
    assert view(world).problem == "refund_nothing_left"


def test_rule_11_a_return_whose_refund_was_never_asked_for_gives_nothing() -> None:
    world = sold(("swip", 1000))
    part = ev.ReturnPart("rail", 1000, payment=payment(world, "swip").id, refund="never")
    torn = ev.ReturnStarted("r", "whole", (), 1000, (), (part,), "why")
    world.journal.append([ev.Draft(torn, sale(world).id)])
    world.crash()
    closed = sale(world).returns[0].closed
    assert closed is not None
    assert (closed.returned, closed.receipt) == (0, "")
    refund(world)
    world.run(3)
    assert net(world) == 0


@pytest.mark.parametrize(
    ("command", "word"),
    [
        ({"mode": "amount", "minor": 0}, "refund_amount"),
        ({"mode": "amount", "minor": 1001}, "refund_limit"),
        ({"mode": "whole", "reason": "  "}, "refund_reason"),
        ({"mode": "lines"}, "refund_choose_lines"),
    ],
)
def test_rule_11_bad_input_gets_a_word_and_moves_nothing(command: dict, word: str) -> None:
    world = sold(("swip", 1000))
    refund(world, **command)
    world.run(5)
    assert world.desk.notices[-1].code == word
    assert (net(world), sale(world).returns) == (1000, ())


def test_rule_11_another_tills_sale_is_refunded_there() -> None:
    world = sold(("swip", 1000))
    world.do(cmd.PlanRefund("of-till-3"))
    assert (world.desk.notices[-1].code, view(world)) == ("refund_other_till", None)


def test_rule_11_without_its_rail_only_cash_goes_back() -> None:
    world = sold(("swip", 1000))
    del world.rails["swip"]
    world.do(cmd.PlanRefund(sale(world).id))
    assert (view(world).problem, view(world).can_cash_instead) == ("refund_rail_off", True)
    refund(world, cash_instead=True)
    assert (net(world), world.events(ev.ReturnPaid)[0].minor, payment(world, "swip").left) == (1000, 1000, 0)


def test_rule_11_cash_instead_is_a_managers_and_names_what_goes_back() -> None:
    world = sold(("swip", 1000))
    refund(world, "amount", minor=300)
    world.run(2)
    need = needed(world.desk, cmd.Refund(sale(world).id, "whole", "faulty"))
    assert isinstance(need, Need)
    assert (need.right, need.minor) == (Right.REFUND, 700)
    need = needed(world.desk, cmd.Refund(sale(world).id, "whole", "faulty", cash_instead=True))
    assert isinstance(need, Need)
    assert need.right is Right.RETURN


# --- goods back without money out


def test_rule_11_a_return_without_a_receipt_is_cash_and_a_paper_of_its_own() -> None:
    world = World(SWIP)
    world.do(cmd.ReturnWithoutReceipt("no receipt"))
    assert world.desk.notices[-1].code == "nothing_to_return"
    world.do(cmd.AddByPrice(price=1250, name="Lamp"))
    world.do(cmd.ReturnWithoutReceipt(""))
    assert world.desk.notices[-1].code == "refund_reason"
    world.do(cmd.ReturnWithoutReceipt("bought as a gift"))
    assert sale(world).state is SaleState.RETURNED
    assert (world.side.opened, world.side.printed[-1][2].total) == (1, -1250)
    assert world.side.printed[-1][2].refund == "return"
    assert world.desk.sale is None
    world.crash()
    assert world.side.opened == 1


def test_rule_11_an_exchange_pays_a_share_of_the_new_sale() -> None:
    world = sold(("swip", 1000))
    old, (_, cake) = sale(world).id, lines(world)
    world.do(cmd.NewSale())
    world.do(cmd.Exchange(old, ((cake, 1000),), "wrong size"))
    assert world.desk.notices[-1].code == "exchange_needs_sale"
    new = world.sell(900)
    world.do(cmd.Exchange(old, ((cake, 1000),), "wrong size"))
    assert world.desk.due(world.desk.state.sales[new]) == 300
    world.do(cmd.TakeCash(received=300))
    assert world.desk.state.sales[new].state is SaleState.CLOSED
    assert (net(world), payment(world, "swip").left) == (1000, 400)
    refund(world)
    world.run(3)
    assert net(world) == 600


def test_rule_11_what_an_exchange_leaves_over_goes_to_its_tender() -> None:
    world = sold(("swip", 1000))
    old = sale(world).id
    world.do(cmd.NewSale())
    new = world.sell(250)
    world.do(cmd.Exchange(old, (), "wrong size"))
    world.run(3)
    assert world.desk.state.sales[new].state is SaleState.CLOSED
    assert net(world) == 250


def test_rule_11_a_wrongly_keyed_cash_sale_is_voided_whole_and_offered_again() -> None:
    world = sold(("cash", 1000))
    world.do(cmd.VoidCashSale(sale(world).id, "mistake"))
    assert sale(world).returns[0].counted == 1000
    here = world.desk.sale
    assert here is not None
    assert [(line.name, line.quantity, line.unit_price) for line in here.basket.lines] == [
        ("Tea", 2000, 200),
        ("Cake", 1000, 600),
    ]
    world.do(cmd.VoidCashSale(sale(world).id, "mistake"))
    assert world.desk.notices[-1].code == "void_returned"


def test_rule_11_only_a_cash_sale_is_voided() -> None:
    world = sold(("swip", 1000))
    world.do(cmd.VoidCashSale(sale(world).id, "mistake"))
    assert (world.desk.notices[-1].code, net(world)) == ("void_only_cash", 1000)
