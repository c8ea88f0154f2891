<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AmountCard</name>
    <message>
        <source>Amount to refund</source>
        <translation>Сумма возврата</translation>
    </message>
    <message>
        <source>All that is left</source>
        <translation>Весь остаток</translation>
    </message>
    <message>
        <source>An amount refund does not put items back into stock.</source>
        <translation>Возврат суммой не возвращает товар на склад.</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Стереть цифру</translation>
    </message>
    <message>
        <source>Most you can refund</source>
        <translation>Можно вернуть не больше</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Order here, no queue.</source>
        <translation>Закажите здесь, без очереди.</translation>
    </message>
    <message>
        <source>Touch to start</source>
        <translation>Коснитесь, чтобы начать</translation>
    </message>
    <message>
        <source>Easy reach</source>
        <translation>Ближе к рукам</translation>
    </message>
    <message>
        <source>Pay with an app on your phone</source>
        <translation>Оплатите приложением в телефоне</translation>
    </message>
</context>
<context>
    <name>BackupBox</name>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию</translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation>Резервной копии ещё нет.</translation>
    </message>
    <message>
        <source>Last backup: {at}</source>
        <translation>Последняя копия: {at}</translation>
    </message>
    <message>
        <source>Backing up and checking what lies on the drive…</source>
        <translation>Копируем и проверяем, что на диске…</translation>
    </message>
    <message>
        <source>Save first: the backup goes to the folder that is saved.</source>
        <translation>Сначала сохраните: копия идёт в сохранённую папку.</translation>
    </message>
    <message>
        <source>It is whole: {path} ({size}).</source>
        <translation>Копия цела: {path} ({size}).</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} МБ</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>View</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>View the recovered payment</source>
        <translation>Показать найденный платёж</translation>
    </message>
    <message>
        <source>Put the message away</source>
        <translation>Убрать сообщение</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show what is owed to customers</source>
        <translation>Показать долги клиентам</translation>
    </message>
    <message>
        <source>&lt;b&gt;{amount} is owed to customers.&lt;/b&gt; It goes back by hand.</source>
        <translation>&lt;b&gt;Долг клиентам: {amount}.&lt;/b&gt; Возвращается вручную.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{n} payments recovered.&lt;/b&gt; They were approved while nobody was looking.</source>
        <translation>
            <numerusform>&lt;b&gt;Найден {n} платёж.&lt;/b&gt; Он был одобрен, пока никто не смотрел.</numerusform>
            <numerusform>&lt;b&gt;Найдено {n} платежа.&lt;/b&gt; Они были одобрены, пока никто не смотрел.</numerusform>
            <numerusform>&lt;b&gt;Найдено {n} платежей.&lt;/b&gt; Они были одобрены, пока никто не смотрел.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;1 payment recovered.&lt;/b&gt; {rail} {amount} was approved while nobody was looking.</source>
        <translation>&lt;b&gt;Найден 1 платёж.&lt;/b&gt; {rail} {amount}: одобрено, пока никто не смотрел.</translation>
    </message>
</context>
<context>
    <name>BasketDelegate</name>
    <message>
        <source>{price} each</source>
        <translation>по {price}</translation>
    </message>
</context>
<context>
    <name>BasketEmpty</name>
    <message>
        <source>Scan or tap the first item</source>
        <translation>Отсканируйте или выберите первый товар</translation>
    </message>
    <message>
        <source>1 basket is parked.&lt;br&gt;Press &lt;b&gt;F8&lt;/b&gt; to bring it back.</source>
        <translation>Отложена 1 корзина.&lt;br&gt;&lt;b&gt;F8&lt;/b&gt; вернёт её.</translation>
    </message>
    <message numerus="yes">
        <source>{n} baskets are parked.&lt;br&gt;Press &lt;b&gt;F8&lt;/b&gt; to bring one back.</source>
        <translation>
            <numerusform>Отложена {n} корзина.&lt;br&gt;&lt;b&gt;F8&lt;/b&gt; вернёт её.</numerusform>
            <numerusform>Отложено {n} корзины.&lt;br&gt;&lt;b&gt;F8&lt;/b&gt; вернёт одну.</numerusform>
            <numerusform>Отложено {n} корзин.&lt;br&gt;&lt;b&gt;F8&lt;/b&gt; вернёт одну.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BasketPage</name>
    <message>
        <source>Your basket</source>
        <translation>Ваша корзина</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 строка</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <translation>
            <numerusform>{n} строка</numerusform>
            <numerusform>{n} строки</numerusform>
            <numerusform>{n} строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Подытог</translation>
    </message>
    <message>
        <source>You save</source>
        <translation>Вы экономите</translation>
    </message>
    <message>
        <source>{service} loyalty</source>
        <translation>Бонусы {service}</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Округление</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Осталось оплатить</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>including VAT {amount}</source>
        <translation>включая НДС {amount}</translation>
    </message>
    <message>
        <source>Add something else</source>
        <translation>Добавить ещё</translation>
    </message>
    <message>
        <source>Where will you enjoy it?</source>
        <translation>Здесь или с собой?</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>С собой</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Pay {amount}</source>
        <translation>Оплатить {amount}</translation>
    </message>
</context>
<context>
    <name>BasketPane</name>
    <message>
        <source>Basket</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Basket lines</source>
        <translation>Строки корзины</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Locked while paying</source>
        <translation>Закрыто на время оплаты</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 товар</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} товар</numerusform>
            <numerusform>{n} товара</numerusform>
            <numerusform>{n} товаров</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 строка</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <translation>
            <numerusform>{n} строка</numerusform>
            <numerusform>{n} строки</numerusform>
            <numerusform>{n} строк</numerusform>
        </translation>
    </message>
    <message>
        <source>{lines} · {items}</source>
        <translation>{lines} · {items}</translation>
    </message>
</context>
<context>
    <name>BasketRow</name>
    <message>
        <source>{amount} each</source>
        <translation>по {amount}</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>Self-service {n}</source>
        <translation>Самообслуживание {n}</translation>
    </message>
</context>
<context>
    <name>CancelPaymentDialog</name>
    <message>
        <source>Held</source>
        <translation>Удержано</translation>
    </message>
    <message>
        <source>This payment has changed meanwhile and cannot be cancelled any more. Look at it anew.</source>
        <translation>Платёж тем временем изменился, и отменить его уже нельзя. Посмотрите заново.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыт</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Sale {number} · {time}</source>
        <translation>Продажа {number} · {time}</translation>
    </message>
    <message>
        <source>Already charged? Then this is a refund. We will tell you and open the refund for you.</source>
        <translation>Уже списано? Тогда это возврат. Мы сообщим и откроем возврат за вас.</translation>
    </message>
    <message>
        <source>If the customer pays in this very moment, the money goes back by itself.</source>
        <translation>Если клиент оплатит прямо сейчас, деньги вернутся сами.</translation>
    </message>
    <message>
        <source>Already charged. Refund it instead?</source>
        <translation>Уже списано. Оформить возврат?</translation>
    </message>
    <message>
        <source>Keep the payment</source>
        <translation>Оставить платёж</translation>
    </message>
    <message>
        <source>Open refund</source>
        <translation>Открыть возврат</translation>
    </message>
    <message>
        <source>Cancel this open order?</source>
        <translation>Отменить этот открытый заказ?</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>Оставить заказ</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Отменить заказ</translation>
    </message>
    <message>
        <source>Cancel this held payment?</source>
        <translation>Отменить удержание?</translation>
    </message>
    <message>
        <source>Keep the hold</source>
        <translation>Оставить удержание</translation>
    </message>
    <message>
        <source>Cancel hold</source>
        <translation>Снять удержание</translation>
    </message>
    <message>
        <source>{rail} · charged</source>
        <translation>{rail} · списано</translation>
    </message>
    <message>
        <source>{rail} · waiting for the customer</source>
        <translation>{rail} · ждём клиента</translation>
    </message>
    <message>
        <source>{rail} · not charged yet</source>
        <translation>{rail} · ещё не списано</translation>
    </message>
    <message>
        <source>{rail} · held until {time}, not charged yet</source>
        <translation>{rail} · удержано до {time}, ещё не списано</translation>
    </message>
    <message>
        <source>{rail} · approved until {time}, not charged yet</source>
        <translation>{rail} · одобрено до {time}, ещё не списано</translation>
    </message>
    <message>
        <source>{rail} · approved, not charged yet</source>
        <translation>{rail} · одобрено, ещё не списано</translation>
    </message>
    <message>
        <source>The service has charged this payment meanwhile. Nothing was changed.</source>
        <translation>Сервис тем временем списал этот платёж. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Ничего не списано.</translation>
    </message>
    <message>
        <source>The customer&apos;s approval is given up.</source>
        <translation>Одобрение клиента отменяется.</translation>
    </message>
    <message>
        <source>The money on hold goes back to the customer.</source>
        <translation>Удержанные деньги возвращаются клиенту.</translation>
    </message>
    <message>
        <source>{first} The sale becomes &lt;b&gt;Cancelled&lt;/b&gt; and cannot be charged later.</source>
        <translation>{first} Продажа становится &lt;b&gt;отменённой&lt;/b&gt;, списать её потом нельзя.</translation>
    </message>
</context>
<context>
    <name>CancelQuestion</name>
    <message>
        <source>Keep waiting</source>
        <translation>Ждать дальше</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation>Отменить платёж</translation>
    </message>
    <message>
        <source>Cancel this payment?</source>
        <translation>Отменить этот платёж?</translation>
    </message>
    <message>
        <source>The customer may be approving right now.</source>
        <translation>Клиент, возможно, как раз одобряет.</translation>
    </message>
</context>
<context>
    <name>CashCard</name>
    <message>
        <source>Cash received</source>
        <translation>Получено наличными</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Ровно</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Стереть цифру</translation>
    </message>
    <message>
        <source>Type or tap an amount</source>
        <translation>Введите сумму</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Take cash, give</source>
        <translation>Принять, сдача</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Сдача</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Осталось оплатить</translation>
    </message>
    <message>
        <source>Take {amount} now</source>
        <translation>Принять {amount} сейчас</translation>
    </message>
</context>
<context>
    <name>CashDialog</name>
    <message>
        <source>How much</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Буквы на экране</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Стереть цифру</translation>
    </message>
    <message>
        <source>Put cash into the drawer</source>
        <translation>Внести наличные в ящик</translation>
    </message>
    <message>
        <source>Take cash out of the drawer</source>
        <translation>Изъять наличные из ящика</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Изъять</translation>
    </message>
    <message>
        <source>The shift was closed meanwhile. Open the next one, then move the cash.</source>
        <translation>Смена тем временем закрыта. Откройте следующую, потом переместите наличные.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Сдача</translation>
    </message>
    <message>
        <source>From the safe</source>
        <translation>Из сейфа</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>В сейф</translation>
    </message>
    <message>
        <source>Paid a supplier</source>
        <translation>Оплата поставщику</translation>
    </message>
</context>
<context>
    <name>CashLoyaltyDialog</name>
    <message>
        <source>Exact: {amount}</source>
        <translation>Без сдачи: {amount}</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>With loyalty {amount} is due. Nothing is final until the service agrees.</source>
        <translation>С бонусами к оплате {amount}. Ничего не окончательно, пока сервис не согласится.</translation>
    </message>
    <message>
        <source>Cash with loyalty</source>
        <translation>Наличные с бонусами</translation>
    </message>
    <message>
        <source>Change {amount}</source>
        <translation>Сдача {amount}</translation>
    </message>
    <message>
        <source>Still to pay {amount}</source>
        <translation>Осталось оплатить {amount}</translation>
    </message>
</context>
<context>
    <name>CashierWindow</name>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
</context>
<context>
    <name>CataloguePane</name>
    <message>
        <source>Park</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Ящик</translation>
    </message>
</context>
<context>
    <name>CategoriesDialog</name>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Избранное</translation>
    </message>
</context>
<context>
    <name>CategoryBar</name>
    <message>
        <source>All categories</source>
        <translation>Все категории</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Избранное</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Popular</source>
        <translation>Популярное</translation>
    </message>
</context>
<context>
    <name>ChargeDialog</name>
    <message>
        <source>Charge</source>
        <translation>Списать</translation>
    </message>
    <message>
        <source>{rail} holds {amount}. Charge all of it or less; the rest goes back to the customer.</source>
        <translation>{rail} удерживает {amount}. Спишите всё или меньше; остаток вернётся клиенту.</translation>
    </message>
    <message>
        <source>{rail} holds {amount} and charges all of it.</source>
        <translation>{rail} удерживает {amount} и списывает всё.</translation>
    </message>
    <message>
        <source>Charge sale {number}</source>
        <translation>Списать продажу {number}</translation>
    </message>
    <message>
        <source>This payment has changed meanwhile and cannot be charged any more. Look at it anew.</source>
        <translation>Платёж тем временем изменился, и списать его уже нельзя. Посмотрите заново.</translation>
    </message>
</context>
<context>
    <name>CheckingActions</name>
    <message>
        <source>Take up</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>The customer is here: take it</source>
        <translation>Клиент здесь: принять</translation>
    </message>
    <message>
        <source>Goods handed over</source>
        <translation>Товар выдан</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Вернуть деньги</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>{amount} goes back to the customer by {rail}. The goods stay here.</source>
        <translation>{amount} возвращаются клиенту через {rail}. Товар остаётся здесь.</translation>
    </message>
    <message>
        <source>Give it back?</source>
        <translation>Вернуть деньги?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>CheckingBadge</name>
    <message>
        <source>1 to check</source>
        <translation>1 на проверке</translation>
    </message>
    <message>
        <source>{n} to check</source>
        <translation>На проверке: {n}</translation>
    </message>
</context>
<context>
    <name>CheckingRow</name>
    <message>
        <source>Open under Payments</source>
        <translation>Открыть в платежах</translation>
    </message>
    <message>
        <source>{rail} · Sale {number} · since {time}</source>
        <translation>{rail} · Продажа {number} · с {time}</translation>
    </message>
</context>
<context>
    <name>CloseOwedDialog</name>
    <message>
        <source>How did it go back?</source>
        <translation>Как вернули деньги?</translation>
    </message>
    <message>
        <source>Cash, bank transfer, who received it</source>
        <translation>Наличными, переводом, кто получил</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Буквы на экране</translation>
    </message>
    <message>
        <source>It went back</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>{amount} of sale {number}. It leaves the list; who closed it and how is kept.</source>
        <translation>{amount} по продаже {number}. Уйдёт из списка; кто и как закрыл, сохранится.</translation>
    </message>
    <message>
        <source>It has left the list meanwhile: somebody said how it went back.</source>
        <translation>Тем временем ушло из списка: кто-то записал, как вернули деньги.</translation>
    </message>
</context>
<context>
    <name>ClosedPane</name>
    <message>
        <source>Open the settings</source>
        <translation>Открыть настройки</translation>
    </message>
    <message>
        <source>A manager opens the settings.</source>
        <translation>Настройки открывает менеджер.</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>This code is too long for this screen. Print it.</source>
        <translation>Код слишком длинный для этого экрана. Напечатайте его.</translation>
    </message>
    <message>
        <source>Session code</source>
        <translation>Код сессии</translation>
    </message>
    <message>
        <source>Print code</source>
        <translation>Печать кода</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Стол</translation>
    </message>
    <message>
        <source>The phone shows the same code</source>
        <translation>На телефоне тот же код</translation>
    </message>
    <message>
        <source>Same code as on the customer screen</source>
        <translation>Тот же код на экране клиента</translation>
    </message>
    <message>
        <source>Customer screen not connected. Turn your screen or print the code.</source>
        <translation>Экран клиента не подключён. Поверните свой экран или напечатайте код.</translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message>
        <source>Open drawer</source>
        <translation>Открыть ящик</translation>
    </message>
    <message>
        <source>Count the cash drawer</source>
        <translation>Пересчитайте ящик</translation>
    </message>
    <message>
        <source>{n} c</source>
        <translation>{n} ц</translation>
    </message>
    <message>
        <source>Fewer notes</source>
        <translation>Меньше купюр</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>Купюры крупнее</translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>One {name} less</source>
        <translation>На одну {name} меньше</translation>
    </message>
    <message>
        <source>One {name} more</source>
        <translation>На одну {name} больше</translation>
    </message>
    <message>
        <source>How many of {name}</source>
        <translation>Сколько по {name}</translation>
    </message>
</context>
<context>
    <name>CountPad</name>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Put the number pad away</source>
        <translation>Убрать цифры</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Стереть цифру</translation>
    </message>
    <message>
        <source>How many of {name}?</source>
        <translation>Сколько по {name}?</translation>
    </message>
</context>
<context>
    <name>CounterWindow</name>
    <message>
        <source>Scale</source>
        <translation>Весы</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>What can go wrong</source>
        <translation>Что может пойти не так</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Прилавок</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Shake</source>
        <translation>Качнуть</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Чужой код</translation>
    </message>
    <message>
        <source>Send noise</source>
        <translation>Шум</translation>
    </message>
    <message>
        <source>Half a code</source>
        <translation>Полкода</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Ниже нуля</translation>
    </message>
    <message>
        <source>Scale falls silent</source>
        <translation>Весы молчат</translation>
    </message>
    <message>
        <source>Scale chatters</source>
        <translation>Весы болтают</translation>
    </message>
    <message>
        <source>Unplug scale</source>
        <translation>Отключить весы</translation>
    </message>
    <message>
        <source>Unplug scanner</source>
        <translation>Отключить сканер</translation>
    </message>
    <message>
        <source>Unplug display</source>
        <translation>Отключить дисплей</translation>
    </message>
    <message>
        <source>All well again</source>
        <translation>Снова всё в порядке</translation>
    </message>
</context>
<context>
    <name>CountryPane</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Другая страна</translation>
    </message>
    <message>
        <source>Country of the shop</source>
        <translation>Страна магазина</translation>
    </message>
    <message>
        <source>Welcome. Where is the shop?</source>
        <translation>Добро пожаловать. Где магазин?</translation>
    </message>
    <message>
        <source>Eight questions and the till sells. Only the first manager&apos;s name and PIN must be typed, the rest can wait. Every answer is kept at once: turn the till off at any time and go on later.</source>
        <translation>Восемь вопросов, и касса продаёт. Ввести нужно только имя и PIN первого менеджера, остальное может подождать. Каждый ответ сохраняется сразу: кассу можно выключить в любой момент и продолжить позже.</translation>
    </message>
</context>
<context>
    <name>CustomerWindow</name>
    <message>
        <source>Test mode: no real money</source>
        <translation>Тестовый режим: деньги не настоящие</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Which day?</source>
        <translation>Какой день?</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Все дни</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Следующий месяц</translation>
    </message>
</context>
<context>
    <name>DayPane</name>
    <message>
        <source>No sale yet in this shift.</source>
        <translation>В этой смене продаж ещё нет.</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Внесения</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Изъятия</translation>
    </message>
    <message>
        <source>Sales by the hour</source>
        <translation>Продажи по часам</translation>
    </message>
    <message>
        <source>By way to pay</source>
        <translation>По способам оплаты</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Денежный ящик</translation>
    </message>
    <message>
        <source>The shift so far</source>
        <translation>Смена на сейчас</translation>
    </message>
    <message>
        <source>Shown once the drawer is counted.</source>
        <translation>Видно после пересчёта ящика.</translation>
    </message>
    <message>
        <source>Float {cash}, put in {in}, taken out {out}.</source>
        <translation>Размен {cash}, внесено {in}, изъято {out}.</translation>
    </message>
</context>
<context>
    <name>DecideDialog</name>
    <message>
        <source>How it is known: list, time, who looked</source>
        <translation>Откуда известно: список, время, кто смотрел</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Буквы на экране</translation>
    </message>
    <message>
        <source>Was it charged?</source>
        <translation>Было списано?</translation>
    </message>
    <message>
        <source>It was not charged</source>
        <translation>Не было списано</translation>
    </message>
    <message>
        <source>It was charged</source>
        <translation>Было списано</translation>
    </message>
    <message>
        <source>{rail} no longer knows this payment of {amount}. Look at the service&apos;s own list.</source>
        <translation>{rail} больше не знает этот платёж на {amount}. Посмотрите список сервиса.</translation>
    </message>
    <message>
        <source>Did the refund go through?</source>
        <translation>Возврат прошёл?</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Не прошёл</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>{rail} never answered the refund of {amount}. Look at the service&apos;s own list.</source>
        <translation>{rail} не ответил о возврате {amount}. Посмотрите список сервиса.</translation>
    </message>
    <message>
        <source>This has become known meanwhile. There is nothing left to decide.</source>
        <translation>Тем временем это выяснилось. Решать больше нечего.</translation>
    </message>
</context>
<context>
    <name>DetailButtons</name>
    <message>
        <source>Reprint</source>
        <translation>Печать копии</translation>
    </message>
    <message>
        <source>Refund receipt</source>
        <translation>Чек возврата</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Refund …</source>
        <translation>Возврат …</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Отменить заказ</translation>
    </message>
    <message>
        <source>Cancel hold</source>
        <translation>Снять удержание</translation>
    </message>
    <message>
        <source>Charge {amount} …</source>
        <translation>Списать {amount} …</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>The payment and what happened to it</source>
        <translation>Платёж и что с ним было</translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation>Продажа {number}</translation>
    </message>
    <message>
        <source>{rail} · {time}</source>
        <translation>{rail} · {time}</translation>
    </message>
    <message>
        <source>Choose a payment to see what happened to it.</source>
        <translation>Выберите платёж, чтобы увидеть, что с ним было.</translation>
    </message>
</context>
<context>
    <name>DeviceBox</name>
    <message>
        <source>Not tried since the start.</source>
        <translation>С запуска не проверяли.</translation>
    </message>
    <message>
        <source>Save first: what is saved is tried.</source>
        <translation>Сначала сохраните: проверяется сохранённое.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Проверка…</translation>
    </message>
</context>
<context>
    <name>DevicesPane</name>
    <message>
        <source>Printed in {n} ms.</source>
        <translation>Напечатано за {n} мс.</translation>
    </message>
    <message>
        <source>The pulse was sent. Did it open?</source>
        <translation>Импульс отправлен. Открылся?</translation>
    </message>
    <message>
        <source>It opened in {n} ms.</source>
        <translation>Открылся за {n} мс.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPane</name>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Режим</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Файл настроек</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Папка данных</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Anchors</source>
        <translation>Якоря</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Способы оплаты</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Ключи</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Экраны</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Шрифты</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>DiscountDialog</name>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>This line</source>
        <translation>Эта строка</translation>
    </message>
    <message>
        <source>Whole basket</source>
        <translation>Вся корзина</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Процент</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Стереть цифру</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Запятая</translation>
    </message>
    <message>
        <source>Apply discount</source>
        <translation>Применить скидку</translation>
    </message>
    <message>
        <source>or a sum</source>
        <translation>или сумма</translation>
    </message>
    <message>
        <source>Reason, for the receipt</source>
        <translation>Причина, для чека</translation>
    </message>
    <message>
        <source>Spread over all lines by their value.</source>
        <translation>Распределяется по всем строкам по стоимости.</translation>
    </message>
    <message>
        <source>Take discount away</source>
        <translation>Убрать скидку</translation>
    </message>
    <message>
        <source>short date</source>
        <translation>срок истекает</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждено</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>сотрудник</translation>
    </message>
    <message>
        <source>goodwill</source>
        <translation>жест доброй воли</translation>
    </message>
</context>
<context>
    <name>DispensePage</name>
    <message>
        <source>Approved</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>On hold until everything is out</source>
        <translation>Удержано, пока всё не выдано</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Спасибо</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Минуту…</translation>
    </message>
    <message>
        <source>Here comes your {item}</source>
        <translation>Выдаём: {item}</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} из {all}</translation>
    </message>
    <message>
        <source>At most {n} s more</source>
        <translation>Ещё не более {n} с</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Подождите</translation>
    </message>
    <message>
        <source>We tell you when something is ready.</source>
        <translation>Мы скажем, когда что-то готово.</translation>
    </message>
    <message>
        <source>Your {item} is ready in {slot}</source>
        <translation>{item}: готово, {slot}</translation>
    </message>
    <message>
        <source>Your {item} is ready</source>
        <translation>{item}: готово</translation>
    </message>
    <message>
        <source>You can take it now.</source>
        <translation>Можно забирать.</translation>
    </message>
</context>
<context>
    <name>DisplaysPane</name>
    <message>
        <source>It takes what it is sent. Look whether it shows the test.</source>
        <translation>Принимает, что посылается. Посмотрите, виден ли тест.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Print again</source>
        <translation>Печать ещё раз</translation>
    </message>
    <message>
        <source>Receipt as QR</source>
        <translation>Чек как QR</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>По почте</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Goods handed over</source>
        <translation>Товар выдан</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Новая продажа</translation>
    </message>
    <message>
        <source>Clears in &lt;b&gt;{n} s&lt;/b&gt;, or when you scan the next item</source>
        <translation>Закроется через &lt;b&gt;{n} с&lt;/b&gt; или при сканировании товара</translation>
    </message>
    <message>
        <source>Stays until somebody says what became of the goods</source>
        <translation>Остаётся, пока кто-то не скажет, что стало с товаром</translation>
    </message>
    <message>
        <source>Recovered: paid</source>
        <translation>Найдено: оплачено</translation>
    </message>
    <message>
        <source>Approved just in time</source>
        <translation>Одобрено в последний момент</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Сдача</translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <translation>Оплачено наличными</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>The customer paid before we could cancel.</source>
        <translation>Клиент оплатил раньше, чем мы отменили.</translation>
    </message>
    <message>
        <source>{amount} was approved while the till was offline.</source>
        <translation>{amount} одобрено, пока касса была без связи.</translation>
    </message>
    <message>
        <source>Close the drawer.</source>
        <translation>Закройте ящик.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> и </translation>
    </message>
    <message>
        <source>Paid with {ways}</source>
        <translation>Оплачено: {ways}</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>{rail} loyalty</source>
        <translation>Бонусы {rail}</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>Округление наличных</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Списано</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>{number} · {time}</source>
        <translation>{number} · {time}</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Продажа</translation>
    </message>
    <message>
        <source>{rail} reference</source>
        <translation>Номер {rail}</translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <translation>Чек напечатан</translation>
    </message>
    <message>
        <source>The receipt did not print. The sale is safe. F9 prints again.</source>
        <translation>Чек не напечатан. Продажа сохранена. F9 напечатает ещё раз.</translation>
    </message>
    <message>
        <source>Receipt is printing…</source>
        <translation>Чек печатается…</translation>
    </message>
    <message>
        <source>No printer is set up. F10 shows the receipt as QR.</source>
        <translation>Принтера нет. F10 покажет чек как QR.</translation>
    </message>
    <message>
        <source>{amount} goes back to the customer by {rail}. The goods stay here.</source>
        <translation>{amount} возвращаются клиенту через {rail}. Товар остаётся здесь.</translation>
    </message>
    <message>
        <source>Refund this sale?</source>
        <translation>Вернуть деньги за эту продажу?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>EmailDialog</name>
    <message>
        <source>Receipt by e-mail</source>
        <translation>Чек по эл. почте</translation>
    </message>
    <message>
        <source>Only when the customer wants it. The address is forgotten as soon as the receipt is sent.</source>
        <translation>Только если клиент хочет. Адрес забывается, как только чек отправлен.</translation>
    </message>
    <message>
        <source>The customer&apos;s address</source>
        <translation>Адрес клиента</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Буквы на экране</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
</context>
<context>
    <name>EmailPane</name>
    <message>
        <source>The server took it in {n} ms. Look into the shop&apos;s own mailbox.</source>
        <translation>Сервер принял его за {n} мс. Посмотрите в ящике магазина.</translation>
    </message>
</context>
<context>
    <name>EmptyShelf</name>
    <message>
        <source>Sell by price</source>
        <translation>Продать по цене</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Посмотреть ещё раз</translation>
    </message>
    <message>
        <source>Nothing in this category right now</source>
        <translation>В этой категории сейчас пусто</translation>
    </message>
    <message>
        <source>Choose another category, or search.</source>
        <translation>Выберите другую категорию или найдите.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s prices are in {theirs}, this till counts in {ours}</source>
        <translation>Цены каталога указаны в {theirs}, а эта касса считает в {ours}</translation>
    </message>
    <message>
        <source>Nothing is sold at them. Import the price list with prices in {ours}, then look again. Until then you can sell by price.</source>
        <translation>По ним ничего не продаётся. Загрузите прайс-лист с ценами в {ours} и посмотрите ещё раз. До тех пор можно продавать по цене.</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Товаров ещё нет</translation>
    </message>
    <message>
        <source>Import the price list on this machine, then look again. Until then you can sell by price.</source>
        <translation>Загрузите прайс-лист на этот компьютер и посмотрите снова. Пока можно продавать по цене.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Sale number, amount or reference</source>
        <translation>Номер продажи, сумма или номер операции</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Буквы на экране</translation>
    </message>
    <message>
        <source>Day: {day}</source>
        <translation>День: {day}</translation>
    </message>
    <message>
        <source>All rails</source>
        <translation>Все способы</translation>
    </message>
    <message>
        <source>Way to pay: {rail}</source>
        <translation>Способ оплаты: {rail}</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Все дни</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Сегодня, {day}</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation>Вчера, {day}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Проверяется</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Удержано</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыт</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Не оплачено</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Возвращено</translation>
    </message>
</context>
<context>
    <name>FirstForm</name>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Буквы на экране</translation>
    </message>
    <message>
        <source>The PIN is kept as a hash only. Nobody can read it back, so remember it.</source>
        <translation>PIN хранится только как хеш. Прочитать его никто не сможет, запомните его.</translation>
    </message>
    <message>
        <source>This till is new. Who is its manager?</source>
        <translation>Эта касса новая. Кто её менеджер?</translation>
    </message>
    <message>
        <source>A manager may do everything and lets cashiers in, under Settings.</source>
        <translation>Менеджер может всё и добавляет кассиров в настройках.</translation>
    </message>
    <message>
        <source>Type the PIN again</source>
        <translation>Введите PIN ещё раз</translation>
    </message>
    <message>
        <source>Save and begin</source>
        <translation>Сохранить и начать</translation>
    </message>
    <message>
        <source>Choose a PIN of at least {n} digits</source>
        <translation>Придумайте PIN не короче {n} цифр</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
</context>
<context>
    <name>GiveUpDialog</name>
    <message>
        <source>Give up this sale?</source>
        <translation>Отказаться от этой продажи?</translation>
    </message>
    <message>
        <source>It is cancelled without a receipt and the goods stay here. This goes back now:</source>
        <translation>Она отменяется без чека, товар остаётся здесь. Сейчас вернётся:</translation>
    </message>
    <message>
        <source>Keep the sale</source>
        <translation>Оставить продажу</translation>
    </message>
    <message>
        <source>Give {amount} back</source>
        <translation>Вернуть {amount}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Sale {number} is going back</source>
        <translation>Продажа {number} возвращается</translation>
    </message>
    <message>
        <source>The till goes on by itself. You can serve the next customer.</source>
        <translation>Касса продолжит сама. Можно обслуживать следующего клиента.</translation>
    </message>
    <message>
        <source>Sale {number} is cancelled</source>
        <translation>Продажа {number} отменена</translation>
    </message>
    <message>
        <source>What is marked below is for you to do.</source>
        <translation>Отмеченное ниже осталось сделать вам.</translation>
    </message>
    <message>
        <source>Everything went back. Nothing is owed.</source>
        <translation>Всё возвращено. Долгов нет.</translation>
    </message>
</context>
<context>
    <name>GoodRow</name>
    <message>
        <source>{name} × {n}</source>
        <translation>{name} × {n}</translation>
    </message>
    <message>
        <source>Take it from {slot}</source>
        <translation>Возьмите: {slot}</translation>
    </message>
    <message>
        <source>Please take it</source>
        <translation>Возьмите</translation>
    </message>
    <message>
        <source>On its way, {slot}</source>
        <translation>Выдаётся, {slot}</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Выдаётся</translation>
    </message>
    <message>
        <source>Did not come out. You do not pay for it.</source>
        <translation>Не выдано. За это вы не платите.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>The scan was not added to the basket. Close this first, then scan again.</source>
        <translation>Товар не добавлен в корзину. Сначала закройте это, потом сканируйте снова.</translation>
    </message>
    <message>
        <source>The scan was not added to the basket. Sign in first, then scan again.</source>
        <translation>Товар не добавлен в корзину. Сначала войдите, потом сканируйте снова.</translation>
    </message>
    <message>
        <source>The scan was not added to the basket. Finish this page first.</source>
        <translation>Товар не добавлен в корзину. Сначала закончите эту страницу.</translation>
    </message>
    <message>
        <source>A scan is no sum of money. Type the sum.</source>
        <translation>Код товара – не сумма. Введите сумму.</translation>
    </message>
    <message>
        <source>Clear the basket?</source>
        <translation>Очистить корзину?</translation>
    </message>
    <message>
        <source>All lines go. Undo brings them back.</source>
        <translation>Исчезнут все строки. Действие можно вернуть.</translation>
    </message>
    <message>
        <source>Keep basket</source>
        <translation>Оставить корзину</translation>
    </message>
    <message>
        <source>Clear basket</source>
        <translation>Очистить корзину</translation>
    </message>
    <message>
        <source>Go on with an older copy?</source>
        <translation>Продолжить со старой копией?</translation>
    </message>
    <message>
        <source>Sales made after it are missing, and their payments are not watched here. Receipts begin a new series. This cannot be taken back.</source>
        <translation>Более поздних продаж в ней нет, их платежи здесь не отслеживаются. Чеки начнут новую серию. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language and size of the words</source>
        <translation>Язык и размер слов</translation>
    </message>
    <message>
        <source>Easy reach</source>
        <translation>Ближе к рукам</translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>Не решено</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>Last good answer at {good}, after {took}.</source>
        <translation>Последний хороший ответ в {good}, за {took}.</translation>
    </message>
    <message>
        <source>Half of the looks took up to {half}, 19 of 20 up to {most}.</source>
        <translation>Половина запросов до {half}, 19 из 20 до {most}.</translation>
    </message>
    <message>
        <source>Not asked yet since the till started.</source>
        <translation>С запуска кассы ещё не спрашивали.</translation>
    </message>
    <message>
        <source>Nothing was written yet since the till started.</source>
        <translation>С запуска кассы ещё ничего не записано.</translation>
    </message>
    <message>
        <source>Half of the writes took up to {half}, 19 of 20 up to {most}.</source>
        <translation>Половина записей до {half}, 19 из 20 до {most}.</translation>
    </message>
    <message>
        <source>1 payment is not resolved yet.</source>
        <translation>1 платёж ещё не решён.</translation>
    </message>
    <message numerus="yes">
        <source>{n} payments are not resolved yet.</source>
        <translation>
            <numerusform>{n} платёж ещё не решён.</numerusform>
            <numerusform>{n} платежа ещё не решены.</numerusform>
            <numerusform>{n} платежей ещё не решены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every payment is resolved.</source>
        <translation>Все платежи решены.</translation>
    </message>
</context>
<context>
    <name>HelpOverlay</name>
    <message>
        <source>All keys</source>
        <translation>Все клавиши</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Продажа</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
</context>
<context>
    <name>IdleDialog</name>
    <message>
        <source>Still there?</source>
        <translation>Вы ещё здесь?</translation>
    </message>
    <message>
        <source>We will clear your basket in {n} s.</source>
        <translation>Корзина очистится через {n} с.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Начать заново</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Pay with your phone</source>
        <translation>Платите телефоном</translation>
    </message>
    <message>
        <source>Scan the code, check the amount, approve</source>
        <translation>Отсканируйте код, проверьте сумму, одобрите</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Good
morning</source>
        <translation>Доброе
утро</translation>
    </message>
    <message>
        <source>Good
afternoon</source>
        <translation>Добрый
день</translation>
    </message>
    <message>
        <source>Good
evening</source>
        <translation>Добрый
вечер</translation>
    </message>
    <message>
        <source>Pay with your phone, card or cash</source>
        <translation>Платите телефоном, картой или наличными</translation>
    </message>
    <message>
        <source>Pay with your phone or cash</source>
        <translation>Платите телефоном или наличными</translation>
    </message>
    <message>
        <source>Pay by card or cash</source>
        <translation>Платите картой или наличными</translation>
    </message>
    <message>
        <source>Pay in cash</source>
        <translation>Платите наличными</translation>
    </message>
</context>
<context>
    <name>InsteadRow</name>
    <message>
        <source>Keyed wrongly: undo it</source>
        <translation>Пробито ошибочно: сторно</translation>
    </message>
    <message>
        <source>Exchange for the open basket</source>
        <translation>Обмен на открытую корзину</translation>
    </message>
</context>
<context>
    <name>KeypadColumn</name>
    <message>
        <source>Backspace</source>
        <translation>Стереть цифру</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Запятая</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>Взвесить</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Ящик</translation>
    </message>
</context>
<context>
    <name>KioskPane</name>
    <message>
        <source>The kiosk&apos;s screens, its idle time and its staff exit are set here once this till has a kiosk.</source>
        <translation>Экраны киоска, время простоя и выход персонала настраиваются здесь, когда у кассы будет киоск.</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Test mode: no real money</source>
        <translation>Тестовый режим: деньги не настоящие</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language and words</source>
        <translation>Язык и слова</translation>
    </message>
    <message>
        <source>Larger words</source>
        <translation>Слова крупнее</translation>
    </message>
    <message>
        <source>Read titles aloud</source>
        <translation>Читать заголовки вслух</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>LastSaleCard</name>
    <message>
        <source>Approved</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Печать копии</translation>
    </message>
    <message>
        <source>Last sale · {time}</source>
        <translation>Последняя · {time}</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Не напечатано</translation>
    </message>
</context>
<context>
    <name>LineControls</name>
    <message>
        <source>One less</source>
        <translation>На один меньше</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>На один больше</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>LineKeys</name>
    <message>
        <source>{name} is sold by the piece.</source>
        <translation>{name} продаётся поштучно.</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} из {m}</translation>
    </message>
    <message>
        <source>One less of {name}, {n}</source>
        <translation>На один меньше: {name}, {n}</translation>
    </message>
    <message>
        <source>One more of {name}, {n}</source>
        <translation>На один больше: {name}, {n}</translation>
    </message>
    <message>
        <source>Bought {n} · all came back</source>
        <translation>Куплено {n} · всё возвращено</translation>
    </message>
    <message>
        <source>Bought {n} · {back} came back · paid {amount}</source>
        <translation>Куплено {n} · возвращено {back} · оплачено {amount}</translation>
    </message>
    <message>
        <source>Bought {n} · paid {amount}</source>
        <translation>Куплено {n} · оплачено {amount}</translation>
    </message>
</context>
<context>
    <name>LineTexts</name>
    <message>
        <source>{weight} × {price}/{unit}</source>
        <translation>{weight} × {price}/{unit}</translation>
    </message>
    <message>
        <source>{weight} × {price}</source>
        <translation>{weight} × {price}</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>Show {n} more</source>
        <translation>Показать ещё {n}</translation>
    </message>
</context>
<context>
    <name>LinesSetting</name>
    <message>
        <source>Letters on the screen</source>
        <translation>Буквы на экране</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>The newest {n} are listed. A day or a search finds older ones.</source>
        <translation>Показаны последние {n}. Более ранние найдёт день или поиск.</translation>
    </message>
    <message>
        <source>No payments match.</source>
        <translation>Таких платежей нет.</translation>
    </message>
    <message>
        <source>No payments yet today.</source>
        <translation>Сегодня платежей ещё нет.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Снять фильтры</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Показать все дни</translation>
    </message>
</context>
<context>
    <name>LoadingRows</name>
    <message>
        <source>Reading payments</source>
        <translation>Чтение платежей</translation>
    </message>
    <message>
        <source>Still loading…</source>
        <translation>Всё ещё загружается…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ещё раз</translation>
    </message>
</context>
<context>
    <name>LoyaltyPage</name>
    <message>
        <source>{service} loyalty applied</source>
        <translation>Бонусы {service} применены</translation>
    </message>
    <message>
        <source>Your loyalty saving</source>
        <translation>Ваша скидка по бонусам</translation>
    </message>
    <message>
        <source>New total</source>
        <translation>Новый итог</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Now approve
on your phone</source>
        <translation>Теперь одобрите
на телефоне</translation>
    </message>
    <message>
        <source>This part</source>
        <translation>Эта часть</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Корзина</translation>
    </message>
</context>
<context>
    <name>ManagerPane</name>
    <message>
        <source>Its manager</source>
        <translation>Менеджер кассы</translation>
    </message>
    <message>
        <source>The till is made. A manager may do everything and lets cashiers in, under Settings.</source>
        <translation>Касса создана. Менеджер может всё и добавляет кассиров в настройках.</translation>
    </message>
</context>
<context>
    <name>ManagerPinDialog</name>
    <message>
        <source>Manager PIN</source>
        <translation>PIN менеджера</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Одобрить</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>На одобрение</translation>
    </message>
    <message>
        <source>Logged with the time, the till and the manager&apos;s name.</source>
        <translation>Записывается со временем, кассой и именем менеджера.</translation>
    </message>
    <message>
        <source>A manager must approve this step.</source>
        <translation>Этот шаг должен одобрить менеджер.</translation>
    </message>
    <message>
        <source>Enter {least} to {most} digits</source>
        <translation>Введите от {least} до {most} цифр</translation>
    </message>
</context>
<context>
    <name>MenuPage</name>
    <message>
        <source>Nothing here right now.</source>
        <translation>Здесь сейчас пусто.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>View basket · {n}</source>
        <translation>Корзина · {n}</translation>
    </message>
    <message>
        <source>View basket</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>What would you like?</source>
        <translation>Что желаете?</translation>
    </message>
</context>
<context>
    <name>MoneyPane</name>
    <message>
        <source>Money and VAT</source>
        <translation>Деньги и НДС</translation>
    </message>
    <message>
        <source>The currency is for ever: this till never counts in another. The rest can be changed.</source>
        <translation>Валюта – навсегда: эта касса никогда не будет считать в другой. Остальное можно изменить.</translation>
    </message>
    <message>
        <source>The currency of this till can never be changed. The rest can.</source>
        <translation>Валюту этой кассы изменить нельзя. Остальное можно.</translation>
    </message>
    <message>
        <source>Type the currency&apos;s three letters, such as EUR. Nothing was saved.</source>
        <translation>Введите три буквы валюты, например EUR. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>No rate of {country} is known here: type the one that your bookkeeping uses.</source>
        <translation>{country}: ставка здесь неизвестна, введите ту, что в вашей бухгалтерии.</translation>
    </message>
    <message>
        <source>The standard rate of {country}, as the European Commission gave it on {day}, is {rate} %. Check it: some goods have another, which their products bear.</source>
        <translation>{country}: стандартная ставка, по данным Европейской комиссии на {day}, – {rate} %. Проверьте её: у некоторых товаров другая, она указана у товара.</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>For the kitchen or the receipt</source>
        <translation>Для кухни или чека</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Буквы на экране</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>с собой</translation>
    </message>
    <message>
        <source>no sugar</source>
        <translation>без сахара</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>подарок</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>Sorry, {name} is sold out.</source>
        <translation>К сожалению, {name} закончился.</translation>
    </message>
    <message>
        <source>Sorry, it is sold out.</source>
        <translation>К сожалению, закончилось.</translation>
    </message>
    <message>
        <source>Sorry, {name} just sold out. We took it out of your basket.</source>
        <translation>К сожалению, {name} только что закончился. Мы убрали его из корзины.</translation>
    </message>
    <message>
        <source>The price of {name} is {amount} now. It is in your basket at that price.</source>
        <translation>Цена {name} теперь {amount}. В корзине она такая.</translation>
    </message>
    <message>
        <source>Sorry, {name} is not available that way any more. Please choose again.</source>
        <translation>К сожалению, {name} в таком виде больше нет. Выберите снова.</translation>
    </message>
    <message>
        <source>This is as much as we can sell here at once. Please use the counter for more.</source>
        <translation>Больше здесь за раз продать нельзя. Остальное – на кассе.</translation>
    </message>
    <message>
        <source>Sorry, {name} is sold at the counter only.</source>
        <translation>К сожалению, {name} продаётся только на кассе.</translation>
    </message>
    <message>
        <source>Sorry, we cannot sell that much here now. Please use the counter.</source>
        <translation>К сожалению, столько здесь сейчас продать нельзя. Обратитесь на кассу.</translation>
    </message>
    <message>
        <source>At most {n} of one kind.</source>
        <translation>Не больше {n} одного вида.</translation>
    </message>
    <message>
        <source>This way of paying is for one item at a time. Please choose another way to pay.</source>
        <translation>Этот способ берёт по одному товару. Выберите другой способ оплаты.</translation>
    </message>
    <message>
        <source>That is not possible right now. Your basket is unchanged.</source>
        <translation>Сейчас это невозможно. Корзина не изменилась.</translation>
    </message>
    <message>
        <source>This way to pay is not available at the moment. You were not charged.</source>
        <translation>Этот способ сейчас недоступен. Деньги не списаны.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Add by price</source>
        <translation>Добавить по цене</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Печать ещё раз</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ещё раз</translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>Backspace</source>
        <translation>Стереть цифру</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Запятая</translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message>
        <source>Cash in the drawer before the first sale</source>
        <translation>Наличные в ящике до первой продажи</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Стереть цифру</translation>
    </message>
    <message>
        <source>Open shift</source>
        <translation>Открыть смену</translation>
    </message>
    <message>
        <source>Open shift {n}</source>
        <translation>Открыть смену {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} sales were made since the last Z. They count to this shift.</source>
        <translation>
            <numerusform>После последнего Z была {n} продажа. Она войдёт в эту смену.</numerusform>
            <numerusform>После последнего Z было {n} продажи. Они войдут в эту смену.</numerusform>
            <numerusform>После последнего Z было {n} продаж. Они войдут в эту смену.</numerusform>
        </translation>
    </message>
    <message>
        <source>Selling works without it; sales count to the shift that is opened next.</source>
        <translation>Продавать можно и без неё; продажи войдут в следующую смену.</translation>
    </message>
    <message>
        <source>Print {z} again</source>
        <translation>Напечатать {z} снова</translation>
    </message>
</context>
<context>
    <name>OptionsSheet</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Add to basket</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>Add {n} to basket</source>
        <translation>В корзину: {n}</translation>
    </message>
</context>
<context>
    <name>OutPage</name>
    <message>
        <source>Out of order</source>
        <translation>Не работает</translation>
    </message>
    <message>
        <source>Please use the counter.</source>
        <translation>Обратитесь на кассу.</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>Offer another way to pay</source>
        <translation>Предложить другой способ</translation>
    </message>
    <message>
        <source>Pay the rest with</source>
        <translation>Остаток оплатить</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>Способ оплаты</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Названная причина</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Номер операции</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>One moment…</source>
        <translation>Минуту…</translation>
    </message>
    <message>
        <source>Please speak to the cashier.</source>
        <translation>Обратитесь к кассиру.</translation>
    </message>
    <message>
        <source>Approved…</source>
        <translation>Одобрено…</translation>
    </message>
    <message>
        <source>The connection dropped. You will not be charged twice.</source>
        <translation>Связь прервалась. Дважды вы не заплатите.</translation>
    </message>
    <message>
        <source>One moment, we are checking</source>
        <translation>Минуту, мы проверяем</translation>
    </message>
    <message>
        <source>You will not be charged twice.</source>
        <translation>Дважды вы не заплатите.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Спасибо</translation>
    </message>
    <message>
        <source>{amount} is on hold.</source>
        <translation>Удержано {amount}.</translation>
    </message>
    <message>
        <source>{amount} paid</source>
        <translation>Оплачено {amount}</translation>
    </message>
    <message>
        <source>Still to pay {rest}</source>
        <translation>Осталось оплатить {rest}</translation>
    </message>
    <message>
        <source>Paid with {service}. Please take your cash back.</source>
        <translation>Оплачено: {service}. Заберите свои наличные.</translation>
    </message>
    <message>
        <source>Refunded {amount}</source>
        <translation>Возвращено {amount}</translation>
    </message>
    <message>
        <source>Your change {change}</source>
        <translation>Ваша сдача {change}</translation>
    </message>
    <message>
        <source>Paid. Your receipt is printing.</source>
        <translation>Оплачено. Чек печатается.</translation>
    </message>
    <message>
        <source>Paid.</source>
        <translation>Оплачено.</translation>
    </message>
    <message>
        <source>Paid in cash. Your receipt is printing.</source>
        <translation>Оплачено наличными. Чек печатается.</translation>
    </message>
    <message>
        <source>Paid in cash.</source>
        <translation>Оплачено наличными.</translation>
    </message>
    <message>
        <source>Paid by card. Your receipt is printing.</source>
        <translation>Оплачено картой. Чек печатается.</translation>
    </message>
    <message>
        <source>Paid by card.</source>
        <translation>Оплачено картой.</translation>
    </message>
    <message>
        <source>Paid with {service}. Your receipt is printing.</source>
        <translation>Оплачено: {service}. Чек печатается.</translation>
    </message>
    <message>
        <source>Paid with {service}.</source>
        <translation>Оплачено: {service}.</translation>
    </message>
    <message>
        <source>You were not charged. Please try another way to pay.</source>
        <translation>Деньги не списаны. Попробуйте другой способ оплаты.</translation>
    </message>
    <message>
        <source>Payment declined</source>
        <translation>Платёж отклонён</translation>
    </message>
    <message>
        <source>You were not charged. We can show you a new code.</source>
        <translation>Деньги не списаны. Можем показать новый код.</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>Время вышло</translation>
    </message>
    <message>
        <source>Payment cancelled</source>
        <translation>Платёж отменён</translation>
    </message>
    <message>
        <source>You were not charged.</source>
        <translation>Деньги не списаны.</translation>
    </message>
    <message>
        <source>{service} did not start</source>
        <translation>{service} не начался</translation>
    </message>
    <message>
        <source>You were not charged</source>
        <translation>Деньги не списаны</translation>
    </message>
    <message>
        <source>Please pay again.</source>
        <translation>Оплатите, пожалуйста, ещё раз.</translation>
    </message>
    <message>
        <source>The total is {rest}.</source>
        <translation>Итого {rest}.</translation>
    </message>
    <message>
        <source>Loyalty could not be applied</source>
        <translation>Бонусы применить не удалось</translation>
    </message>
</context>
<context>
    <name>OwedDialog</name>
    <message>
        <source>Owed to a customer</source>
        <translation>Долг клиенту</translation>
    </message>
    <message>
        <source>Charged, and it cannot go back by itself. Each stands on every Z until a manager closes it.</source>
        <translation>Списано, и само вернуться не может. Каждый стоит в каждом Z, пока менеджер его не закроет.</translation>
    </message>
</context>
<context>
    <name>OwedRow</name>
    <message>
        <source>It went back …</source>
        <translation>Возвращено …</translation>
    </message>
    <message>
        <source>Sale {number} · {rail}</source>
        <translation>Продажа {number} · {rail}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>с {time}</translation>
    </message>
</context>
<context>
    <name>Paging</name>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} из {all}</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Наверх</translation>
    </message>
    <message>
        <source>See more</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>PaperPane</name>
    <message>
        <source>Save PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>The report as it is printed</source>
        <translation>Отчёт, как он печатается</translation>
    </message>
    <message>
        <source>Report preview</source>
        <translation>Просмотр отчёта</translation>
    </message>
</context>
<context>
    <name>PaperWindow</name>
    <message>
        <source>Receipt printer</source>
        <translation>Принтер чеков</translation>
    </message>
    <message>
        <source>What was printed</source>
        <translation>Что напечатано</translation>
    </message>
    <message>
        <source>Paper out</source>
        <translation>Бумага кончилась</translation>
    </message>
    <message>
        <source>Paper low</source>
        <translation>Мало бумаги</translation>
    </message>
    <message>
        <source>Open the cover</source>
        <translation>Открыть крышку</translation>
    </message>
    <message>
        <source>Fall silent</source>
        <translation>Замолчать</translation>
    </message>
    <message>
        <source>All well again</source>
        <translation>Снова всё в порядке</translation>
    </message>
    <message>
        <source>Tear off</source>
        <translation>Оторвать</translation>
    </message>
    <message>
        <source>Shut the drawer</source>
        <translation>Закрыть ящик</translation>
    </message>
</context>
<context>
    <name>ParkForm</name>
    <message>
        <source>Recalling another basket parks this one first.</source>
        <translation>Возврат другой корзины сначала отложит эту.</translation>
    </message>
    <message>
        <source>Name for this basket</source>
        <translation>Название корзины</translation>
    </message>
    <message>
        <source>Table, colour of coat…</source>
        <translation>Стол, цвет пальто…</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Буквы на экране</translation>
    </message>
</context>
<context>
    <name>ParkedCard</name>
    <message>
        <source>1 item</source>
        <translation>1 товар</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} товар</numerusform>
            <numerusform>{n} товара</numerusform>
            <numerusform>{n} товаров</numerusform>
        </translation>
    </message>
    <message>
        <source>{items} · since {time}</source>
        <translation>{items} · с {time}</translation>
    </message>
</context>
<context>
    <name>ParkedPage</name>
    <message>
        <source>Parked baskets</source>
        <translation>Отложенные корзины</translation>
    </message>
    <message>
        <source>Kept until they are recalled</source>
        <translation>Хранятся, пока их не вернут</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Проверяется</translation>
    </message>
    <message>
        <source>Lines of the parked basket</source>
        <translation>Строки отложенной корзины</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Print ticket</source>
        <translation>Печать талона</translation>
    </message>
    <message>
        <source>No parked baskets. F7 parks the current one.</source>
        <translation>Отложенных корзин нет. F7 отложит текущую.</translation>
    </message>
    <message>
        <source>Park basket</source>
        <translation>Отложить корзину</translation>
    </message>
    <message>
        <source>Basket {n}</source>
        <translation>Корзина {n}</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>Удалить «{name}»?</translation>
    </message>
    <message>
        <source>The basket is gone for good; nothing of it was paid.</source>
        <translation>Корзина исчезнет навсегда; оплаты по ней не было.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Delete basket</source>
        <translation>Удалить корзину</translation>
    </message>
</context>
<context>
    <name>PayPage</name>
    <message>
        <source>Scan to pay</source>
        <translation>Сканируйте для оплаты</translation>
    </message>
    <message>
        <source>with the {service} app</source>
        <translation>приложением {service}</translation>
    </message>
    <message>
        <source>This code is too long to be shown. Please pay another way.</source>
        <translation>Код слишком длинный, чтобы показать. Оплатите иначе.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Open {service} on your phone</source>
        <translation>Откройте {service} в телефоне</translation>
    </message>
    <message>
        <source>Scan the code</source>
        <translation>Сканируйте код</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Your loyalty is applied. Now approve on your phone</source>
        <translation>Бонусы применены. Теперь одобрите на телефоне</translation>
    </message>
    <message>
        <source>Check the amount and approve</source>
        <translation>Проверьте сумму и одобрите</translation>
    </message>
    <message>
        <source>The money is only held. You pay when your items are out.</source>
        <translation>Деньги только удержаны. Вы платите, когда товар выдан.</translation>
    </message>
    <message>
        <source>You pay first. What does not come out is refunded at once.</source>
        <translation>Сначала оплата. Что не выдано, сразу вернётся.</translation>
    </message>
    <message>
        <source>Use {service}</source>
        <translation>Оплатите: {service}</translation>
    </message>
    <message>
        <source>Use {service} or {other}</source>
        <translation>Оплатите: {service} или {other}</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Другой способ</translation>
    </message>
</context>
<context>
    <name>PaymentPage</name>
    <message>
        <source>Cancel payment</source>
        <translation>Отменить платёж</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Другой способ</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Оставить открытым</translation>
    </message>
    <message>
        <source>Back to basket</source>
        <translation>Назад к корзине</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Print “being checked” slip</source>
        <translation>Печать талона «проверяется»</translation>
    </message>
    <message>
        <source>Leave open, serve next</source>
        <translation>Оставить, следующий клиент</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Способы оплаты</translation>
    </message>
    <message>
        <source>If {rail} charged the customer after all, it cannot be given back by itself: it is listed as owed.</source>
        <translation>Если {rail} всё же списал, само вернуться не может: запишется как долг клиенту.</translation>
    </message>
    <message>
        <source>If {rail} charged the customer after all, the till gives it back by itself.</source>
        <translation>Если {rail} всё же списал, касса вернёт сама.</translation>
    </message>
    <message>
        <source>The total is due in full, without loyalty.</source>
        <translation>К оплате вся сумма, без бонусов.</translation>
    </message>
    <message>
        <source>Take cash instead?</source>
        <translation>Принять наличные?</translation>
    </message>
    <message>
        <source>Keep checking</source>
        <translation>Проверять дальше</translation>
    </message>
    <message>
        <source>Accept cash</source>
        <translation>Принять наличные</translation>
    </message>
</context>
<context>
    <name>PaymentsTable</name>
    <message>
        <source>Payments, newest first</source>
        <translation>Платежи, сначала новые</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Nobody signs in at this till: the owner holds every right.</source>
        <translation>На этой кассе никто не входит: у владельца все права.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Кто здесь работает</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation>Больше не работает</translation>
    </message>
    <message>
        <source>Manager · signed in</source>
        <translation>Менеджер · вошёл</translation>
    </message>
    <message>
        <source>Cashier · signed in</source>
        <translation>Кассир · вошёл</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Менеджер</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Кассир</translation>
    </message>
</context>
<context>
    <name>PercentSetting</name>
    <message>
        <source>{field}: type a rate from 0 to 100, such as 22 or 5.5. Nothing was saved.</source>
        <translation>{field}: введите ставку от 0 до 100, например 22 или 5.5. Ничего не сохранено.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Буквы на экране</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Кассир</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Менеджер</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Работает здесь</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>A manager may do everything; what a cashier may do alone is set on this page.</source>
        <translation>Менеджер может всё; что кассир может сам, задаётся на этой странице.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Type the PIN again</source>
        <translation>Введите PIN ещё раз</translation>
    </message>
    <message>
        <source>A new PIN of at least {n} digits, or none</source>
        <translation>Новый PIN не короче {n} цифр или никакой</translation>
    </message>
    <message>
        <source>A PIN of at least {n} digits</source>
        <translation>PIN не короче {n} цифр</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
</context>
<context>
    <name>PhoneWindow</name>
    <message>
        <source>Customer&apos;s phone</source>
        <translation>Телефон клиента</translation>
    </message>
    <message>
        <source>Sandbox: no real money</source>
        <translation>Тест: деньги не настоящие</translation>
    </message>
    <message>
        <source>Sit down at {table}</source>
        <translation>Сесть за {table}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Одобрить</translation>
    </message>
    <message>
        <source>Approve with loyalty</source>
        <translation>Одобрить с бонусами</translation>
    </message>
    <message>
        <source>Pay at the till with loyalty</source>
        <translation>Оплатить в кассе с бонусами</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Approve late (in 50 s)</source>
        <translation>Одобрить поздно (через 50 с)</translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation>Закрыть приложение</translation>
    </message>
    <message>
        <source>Choose Paysera and {table} at the till.</source>
        <translation>Выберите на кассе Paysera и {table}.</translation>
    </message>
    <message>
        <source>Waiting for the bill</source>
        <translation>Ждём счёт</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Платить не за что</translation>
    </message>
    <message>
        <source>Choose a way to pay at the till.</source>
        <translation>Выберите на кассе способ оплаты.</translation>
    </message>
    <message>
        <source>Approves by itself</source>
        <translation>Одобряет само</translation>
    </message>
    <message>
        <source>In 50 seconds, later than the till waits.</source>
        <translation>Через 50 секунд, позже, чем касса ждёт.</translation>
    </message>
    <message>
        <source>Loyalty is on</source>
        <translation>Бонусы включены</translation>
    </message>
    <message>
        <source>Now pay at the till.</source>
        <translation>Теперь оплатите в кассе.</translation>
    </message>
    <message>
        <source>App closed</source>
        <translation>Приложение закрыто</translation>
    </message>
    <message>
        <source>The payment is still open.</source>
        <translation>Платёж ещё открыт.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>The shop has not taken the money yet.</source>
        <translation>Магазин ещё не забрал деньги.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Ничего не списано.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Closed by the shop</source>
        <translation>Закрыто магазином</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Истекло</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Стереть последнюю цифру</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {time}.</source>
        <translation>Слишком много неверных PIN. Повторите через {time}.</translation>
    </message>
    <message>
        <source>Wrong PIN. 1 try left.</source>
        <translation>Неверный PIN. Осталась 1 попытка.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. {n} tries left.</source>
        <translation>
            <numerusform>Неверный PIN. Осталась {n} попытка.</numerusform>
            <numerusform>Неверный PIN. Осталось {n} попытки.</numerusform>
            <numerusform>Неверный PIN. Осталось {n} попыток.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} digits</source>
        <translation>Цифр: {n}</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>For staff: manager PIN</source>
        <translation>Персоналу: PIN менеджера</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Стереть последнюю цифру</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {time}.</source>
        <translation>Слишком много неверных PIN. Повторите через {time}.</translation>
    </message>
    <message>
        <source>Wrong PIN. Tries left: {n}</source>
        <translation>Неверный PIN. Осталось попыток: {n}</translation>
    </message>
    <message>
        <source>In this demo: {pin}</source>
        <translation>В этой демонстрации: {pin}</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>What it is (may stay empty)</source>
        <translation>Что это (можно не заполнять)</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Буквы на экране</translation>
    </message>
    <message>
        <source>Price of {name}</source>
        <translation>Цена: {name}</translation>
    </message>
    <message>
        <source>Barcode {code}</source>
        <translation>Штрихкод {code}</translation>
    </message>
    <message>
        <source>Add by price</source>
        <translation>Добавить по цене</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Товар</translation>
    </message>
</context>
<context>
    <name>PrinterPane</name>
    <message>
        <source>Printer and drawer</source>
        <translation>Принтер и ящик</translation>
    </message>
    <message>
        <source>Without a printer every receipt is kept as a PDF file. A test shows at once whether it prints.</source>
        <translation>Без принтера каждый чек хранится как PDF. Проба сразу покажет, печатает ли он.</translation>
    </message>
</context>
<context>
    <name>ProductCard</name>
    <message>
        <source>Sold out</source>
        <translation>Нет в наличии</translation>
    </message>
    <message>
        <source>{n} in your basket</source>
        <translation>В корзине: {n}</translation>
    </message>
</context>
<context>
    <name>ProductsPane</name>
    <message>
        <source>From a file</source>
        <translation>Из файла</translation>
    </message>
    <message>
        <source>Type a few</source>
        <translation>Ввести несколько</translation>
    </message>
    <message>
        <source>A table (CSV) whose first line names the columns: sku, name, price and more, as in the README.</source>
        <translation>Таблица (CSV), первая строка которой называет столбцы: sku, name, price и другие, как в README.</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Буквы на экране</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Путь к файлу</translation>
    </message>
    <message>
        <source>Take the products</source>
        <translation>Взять товары</translation>
    </message>
    <message>
        <source>Take the good rows</source>
        <translation>Взять верные строки</translation>
    </message>
    <message>
        <source>What the shop sells</source>
        <translation>Что продаёт магазин</translation>
    </message>
    <message>
        <source>Products can come later too, or be sold by typing their price.</source>
        <translation>Товары можно внести и позже или продавать, вводя цену.</translation>
    </message>
    <message>
        <source>No such file was found in the home folder or on a drive: type where it is.</source>
        <translation>Ни в домашней папке, ни на дисках такого файла нет: введите, где он.</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Поиск файлов…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Чтение файла…</translation>
    </message>
    <message numerus="yes">
        <source>{n} products are in the catalogue.</source>
        <translation>
            <numerusform>В каталоге {n} товар.</numerusform>
            <numerusform>В каталоге {n} товара.</numerusform>
            <numerusform>В каталоге {n} товаров.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 product is in the catalogue.</source>
        <translation>В каталоге 1 товар.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s prices are in {theirs} and this till counts in {ours}: nothing is sold at them. Take a file with prices in {ours}, which replaces them all.</source>
        <translation>Цены каталога указаны в {theirs}, а эта касса считает в {ours}: по ним ничего не продаётся. Возьмите файл с ценами в {ours}, он заменит их все.</translation>
    </message>
    <message>
        <source>The catalogue has products. Another file replaces them all.</source>
        <translation>В каталоге есть товары. Другой файл заменит их все.</translation>
    </message>
    <message>
        <source>{words} The catalogue is as it was.</source>
        <translation>{words} Каталог прежний.</translation>
    </message>
    <message>
        <source>1 row is wrong, in line {line}: {words}. The catalogue is as it was.</source>
        <translation>1 строка неверна, номер {line}: {words}. Каталог прежний.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are wrong, the first in line {line}: {words}. The catalogue is as it was.</source>
        <translation>
            <numerusform>Неверна {n} строка, первая – {line}: {words}. Каталог прежний.</numerusform>
            <numerusform>Неверны {n} строки, первая – {line}: {words}. Каталог прежний.</numerusform>
            <numerusform>Неверны {n} строк, первая – {line}: {words}. Каталог прежний.</numerusform>
        </translation>
    </message>
    <message>
        <source>The products that are there have prices in {theirs} and this till counts in {ours}, so none was added to them. Take a file with prices in {ours}, which replaces them all.</source>
        <translation>У имеющихся товаров цены в {theirs}, а эта касса считает в {ours}, поэтому к ним ничего не добавлено. Возьмите файл с ценами в {ours}, он заменит их все.</translation>
    </message>
    <message>
        <source>The catalogue could not be written. Is the disk full? Nothing was changed.</source>
        <translation>Каталог не удалось записать. Диск полон? Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>QrPage</name>
    <message>
        <source>This code cannot be shown here. Please look at the cashier&apos;s screen.</source>
        <translation>Этот код здесь показать нельзя. Посмотрите на экран кассира.</translation>
    </message>
    <message>
        <source>Scan to pay</source>
        <translation>Сканируйте для оплаты</translation>
    </message>
    <message>
        <source>with the {service} app</source>
        <translation>приложением {service}</translation>
    </message>
    <message>
        <source>Open {service} on your phone</source>
        <translation>Откройте {service} в телефоне</translation>
    </message>
    <message>
        <source>Scan this code</source>
        <translation>Отсканируйте этот код</translation>
    </message>
    <message>
        <source>Check the amount and approve</source>
        <translation>Проверьте сумму и одобрите</translation>
    </message>
    <message>
        <source>Your phone shows the same code</source>
        <translation>На телефоне тот же код</translation>
    </message>
    <message>
        <source>Time left to pay</source>
        <translation>Время на оплату</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
</context>
<context>
    <name>RailDialog</name>
    <message>
        <source>Which way to pay?</source>
        <translation>Какой способ оплаты?</translation>
    </message>
    <message>
        <source>All rails</source>
        <translation>Все способы</translation>
    </message>
</context>
<context>
    <name>RailList</name>
    <message>
        <source>Cash</source>
        <translation>Наличные</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Терминал карт</translation>
    </message>
    <message>
        <source>The order here is the order at Pay.</source>
        <translation>Порядок здесь – порядок при оплате.</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Способы оплаты</translation>
    </message>
    <message>
        <source>{rail}: offered at Pay</source>
        <translation>{rail}: предлагать при оплате</translation>
    </message>
</context>
<context>
    <name>RailPane</name>
    <message>
        <source>Its payments are still open: its account stays until they end.</source>
        <translation>Его платежи ещё открыты: счёт остаётся, пока они не завершатся.</translation>
    </message>
    <message>
        <source>Secrets are kept in the system&apos;s secret store. They can be replaced, never shown.</source>
        <translation>Ключи хранятся в хранилище системы. Их можно заменить, но не показать.</translation>
    </message>
    <message>
        <source>Cash needs nothing but the drawer. The rounding of cash is under “Payment rules”.</source>
        <translation>Наличным нужен только ящик. Округление – в «Правилах оплаты».</translation>
    </message>
    <message>
        <source>A card on the bank&apos;s own terminal: the cashier confirms and types the slip&apos;s reference.</source>
        <translation>Карта на банковском терминале: кассир подтверждает и вводит номер со слипа.</translation>
    </message>
</context>
<context>
    <name>RailsPane</name>
    <message>
        <source>Cash works already. Choose a way to pay to set it up, or leave it for later.</source>
        <translation>Наличные уже работают. Выберите способ оплаты, чтобы настроить его, или оставьте на потом.</translation>
    </message>
    <message>
        <source>A way to pay beside cash</source>
        <translation>Способ оплаты кроме наличных</translation>
    </message>
    <message>
        <source>Its service gave you an address and secrets. Type them, then test the connection.</source>
        <translation>Служба дала вам адрес и секреты. Введите их, затем проверьте связь.</translation>
    </message>
</context>
<context>
    <name>ReadyPane</name>
    <message>
        <source>The till sells</source>
        <translation>Касса продаёт</translation>
    </message>
    <message>
        <source>What was left for later is under Settings &gt; Set up, and so is this guide.</source>
        <translation>То, что осталось на потом, и этот мастер – в Настройки &gt; Подготовка.</translation>
    </message>
    <message>
        <source>Start selling</source>
        <translation>Начать продажи</translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>What is the reason?</source>
        <translation>Какая причина?</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Буквы на экране</translation>
    </message>
</context>
<context>
    <name>ReceiptPane</name>
    <message>
        <source>The receipt as it is printed</source>
        <translation>Чек, как он печатается</translation>
    </message>
    <message>
        <source>Printed in {n} ms.</source>
        <translation>Напечатано за {n} мс.</translation>
    </message>
    <message>
        <source>It lies among the receipts as a PDF file.</source>
        <translation>Он среди чеков как PDF.</translation>
    </message>
</context>
<context>
    <name>ReceiptQrDialog</name>
    <message>
        <source>Receipt as QR</source>
        <translation>Чек как QR</translation>
    </message>
    <message>
        <source>This receipt is too long for a code. Print it instead.</source>
        <translation>Чек слишком длинный для кода. Напечатайте его.</translation>
    </message>
    <message>
        <source>Turn the screen: the customer scans it with any camera.</source>
        <translation>Поверните экран: клиент снимет код любой камерой.</translation>
    </message>
</context>
<context>
    <name>RefundDialog</name>
    <message>
        <source>Whole sale</source>
        <translation>Вся продажа</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>По строкам</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Refund sale {number}</source>
        <translation>Возврат по продаже {number}</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Try again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Печать ещё раз</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Чек {number}</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Total {total} · received {received}</source>
        <translation>Итого {total} · получено {received}</translation>
    </message>
    <message>
        <source>You saved {amount} with {service} loyalty</source>
        <translation>Вы сэкономили {amount} с бонусами {service}</translation>
    </message>
    <message>
        <source>Self-service {n}</source>
        <translation>Самообслуживание {n}</translation>
    </message>
    <message>
        <source>Want the receipt?</source>
        <translation>Нужен чек?</translation>
    </message>
    <message>
        <source>Scan this code. No paper, no e-mail needed.</source>
        <translation>Сканируйте этот код. Без бумаги и почты.</translation>
    </message>
    <message>
        <source>Back to the start in {n} s</source>
        <translation>В начало через {n} с</translation>
    </message>
    <message>
        <source>We will clear your basket in {n} s</source>
        <translation>Корзина очистится через {n} с</translation>
    </message>
    <message>
        <source>Your money goes back in {n} s</source>
        <translation>Деньги вернутся через {n} с</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Напечатать чек</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Everything is out. You paid {amount}.</source>
        <translation>Всё выдано. Вы заплатили {amount}.</translation>
    </message>
    <message>
        <source>Enjoy!</source>
        <translation>Приятного аппетита!</translation>
    </message>
    <message>
        <source>Paid with {service}. Your receipt is printing.</source>
        <translation>Оплачено: {service}. Чек печатается.</translation>
    </message>
    <message>
        <source>Paid with {service}.</source>
        <translation>Оплачено: {service}.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Спасибо</translation>
    </message>
    <message>
        <source>Your order number</source>
        <translation>Номер вашего заказа</translation>
    </message>
    <message>
        <source>Your receipt is printing.</source>
        <translation>Ваш чек печатается.</translation>
    </message>
    <message>
        <source>The receipt could not be printed. Scan the code to have it.</source>
        <translation>Чек не удалось напечатать. Отсканируйте код, чтобы получить его.</translation>
    </message>
    <message>
        <source>The receipt could not be printed. Please ask the staff for it.</source>
        <translation>Чек не удалось напечатать. Попросите его у персонала.</translation>
    </message>
    <message>
        <source>You paid {amount} for what you got</source>
        <translation>За полученное вы заплатили {amount}</translation>
    </message>
    <message>
        <source>{amount} is owed to you. Please ask the staff.</source>
        <translation>Мы должны вам {amount}. Обратитесь к персоналу.</translation>
    </message>
    <message>
        <source>{amount} goes back to you now.</source>
        <translation>{amount} возвращаются вам сейчас.</translation>
    </message>
    <message>
        <source>{amount} was given back to you.</source>
        <translation>{amount} вам возвращены.</translation>
    </message>
    <message>
        <source>{amount} was not charged.</source>
        <translation>{amount} не списано.</translation>
    </message>
    <message>
        <source>Some items did not come out</source>
        <translation>Часть товара не выдана</translation>
    </message>
    <message>
        <source>Your app can take a few minutes to show it. You do not need to do anything.</source>
        <translation>В приложении это появится через пару минут. Делать ничего не нужно.</translation>
    </message>
    <message>
        <source>If you need help, tell the staff this number</source>
        <translation>Если нужна помощь, назовите персоналу этот номер</translation>
    </message>
    <message>
        <source>Sorry, the machine has a fault</source>
        <translation>К сожалению, автомат неисправен</translation>
    </message>
    <message>
        <source>The {amount} on hold was released.</source>
        <translation>Удержание {amount} снято.</translation>
    </message>
    <message>
        <source>You were not charged</source>
        <translation>Деньги не списаны</translation>
    </message>
    <message>
        <source>What you paid goes back to you.</source>
        <translation>Оплаченное возвращается вам.</translation>
    </message>
    <message>
        <source>{amount} goes back</source>
        <translation>{amount} возвращаются</translation>
    </message>
    <message>
        <source>You will not be charged for what did not come out.</source>
        <translation>За невыданное деньги не спишут.</translation>
    </message>
    <message>
        <source>Your items are out</source>
        <translation>Ваши товары выданы</translation>
    </message>
    <message>
        <source>The payment was not completed. You were not charged.</source>
        <translation>Платёж не был завершён. С вас ничего не списано.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Другой способ</translation>
    </message>
    <message>
        <source>You were not charged. We can show you a new code.</source>
        <translation>Деньги не списаны. Можем показать новый код.</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>Время вышло</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Показать новый код</translation>
    </message>
    <message>
        <source>You were not charged. Please try another way to pay.</source>
        <translation>Деньги не списаны. Попробуйте другой способ оплаты.</translation>
    </message>
    <message>
        <source>Payment declined</source>
        <translation>Платёж отклонён</translation>
    </message>
    <message>
        <source>{service} did not start</source>
        <translation>{service} не начался</translation>
    </message>
    <message>
        <source>Please pay again.</source>
        <translation>Оплатите, пожалуйста, ещё раз.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Payment cancelled</source>
        <translation>Платёж отменён</translation>
    </message>
    <message>
        <source>You were not charged.</source>
        <translation>Деньги не списаны.</translation>
    </message>
    <message>
        <source>Approved…</source>
        <translation>Одобрено…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Минуту…</translation>
    </message>
    <message>
        <source>You had already approved the payment. Do you still want to buy?</source>
        <translation>Вы уже одобрили платёж. Всё ещё хотите купить?</translation>
    </message>
    <message>
        <source>Yes, buy it</source>
        <translation>Да, купить</translation>
    </message>
    <message>
        <source>No, give the money back</source>
        <translation>Нет, верните деньги</translation>
    </message>
    <message>
        <source>Just a moment</source>
        <translation>Одну минуту</translation>
    </message>
    <message>
        <source>Refunded {amount}</source>
        <translation>Возвращено {amount}</translation>
    </message>
    <message>
        <source>{amount} goes back to you</source>
        <translation>{amount} возвращаются вам</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The connection dropped. You will not be charged twice.</source>
        <translation>Связь прервалась. Дважды вы не заплатите.</translation>
    </message>
    <message>
        <source>You will not be charged twice.</source>
        <translation>Дважды вы не заплатите.</translation>
    </message>
    <message>
        <source>One moment, we are checking</source>
        <translation>Минуту, мы проверяем</translation>
    </message>
    <message>
        <source>I do not want to wait</source>
        <translation>Не хочу ждать</translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>Return without a receipt?</source>
        <translation>Возврат без чека?</translation>
    </message>
    <message>
        <source>Cash to the customer</source>
        <translation>Наличные клиенту</translation>
    </message>
    <message>
        <source>What lies in the basket comes back. Its sum is given in cash from the drawer.</source>
        <translation>Товар из корзины возвращается. Сумма выдаётся наличными из ящика.</translation>
    </message>
    <message>
        <source>Keep selling</source>
        <translation>Продавать дальше</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 товар</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} товар</numerusform>
            <numerusform>{n} товара</numerusform>
            <numerusform>{n} товаров</numerusform>
        </translation>
    </message>
    <message>
        <source>Give {amount} back</source>
        <translation>Вернуть {amount}</translation>
    </message>
</context>
<context>
    <name>ScanTest</name>
    <message>
        <source>Scan a test code</source>
        <translation>Отсканируйте тестовый код</translation>
    </message>
    <message>
        <source>Nothing was scanned yet.</source>
        <translation>Ещё ничего не отсканировано.</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 знак</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>{n} знак</numerusform>
            <numerusform>{n} знака</numerusform>
            <numerusform>{n} знаков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScannerPane</name>
    <message>
        <source>Its port is open. Scan a code: it appears below.</source>
        <translation>Порт открыт. Считайте код: он появится ниже.</translation>
    </message>
    <message>
        <source>It weighs {weight}, told in {n} ms.</source>
        <translation>Вес {weight}, ответ за {n} мс.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Letters on the screen</source>
        <translation>Буквы на экране</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 результат</translation>
    </message>
    <message numerus="yes">
        <source>{n} results</source>
        <translation>
            <numerusform>{n} результат</numerusform>
            <numerusform>{n} результата</numerusform>
            <numerusform>{n} результатов</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>Скан или поиск</translation>
    </message>
    <message>
        <source>Scan a barcode, or search by name</source>
        <translation>Отсканируйте код или найдите по названию</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Check the spelling or scan the item.</source>
        <translation>По «{text}» ничего не найдено. Проверьте написание или отсканируйте товар.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <source>add one</source>
        <translation>добавить один</translation>
    </message>
    <message>
        <source>add three</source>
        <translation>добавить три</translation>
    </message>
    <message>
        <source>back to tiles</source>
        <translation>назад к товарам</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Open price</source>
        <translation>Свободная цена</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Нет в наличии</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>The new secret</source>
        <translation>Новый ключ</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Буквы на экране</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Replace: {name}</source>
        <translation>Заменить: {name}</translation>
    </message>
    <message>
        <source>It is kept in the system&apos;s secret store, is never shown again, and goes to this address only:</source>
        <translation>Хранится в хранилище системы, больше не показывается и идёт только по этому адресу:</translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>Replace…</source>
        <translation>Заменить…</translation>
    </message>
    <message>
        <source>Replace: {name}</source>
        <translation>Заменить: {name}</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Не задан</translation>
    </message>
    <message>
        <source>For another address</source>
        <translation>Для другого адреса</translation>
    </message>
    <message>
        <source>set {day}</source>
        <translation>с {day}</translation>
    </message>
</context>
<context>
    <name>SellPage</name>
    <message>
        <source>Pay</source>
        <translation>Оплата</translation>
    </message>
</context>
<context>
    <name>ServicesCard</name>
    <message>
        <source>Ask the services</source>
        <translation>Спросить сервисы</translation>
    </message>
    <message>
        <source>Payment services</source>
        <translation>Платёжные сервисы</translation>
    </message>
    <message>
        <source>{n} more had no answer.</source>
        <translation>Ещё {n} без ответа.</translation>
    </message>
    <message>
        <source>Asking. Selling goes on meanwhile.</source>
        <translation>Идёт опрос. Продавать можно дальше.</translation>
    </message>
    <message>
        <source>Asking, {done} of {of}. Selling goes on meanwhile.</source>
        <translation>Идёт опрос, {done} из {of}. Продавать можно дальше.</translation>
    </message>
    <message>
        <source>The services know money that this till does not:</source>
        <translation>Сервисы знают деньги, которых эта касса не знает:</translation>
    </message>
    <message>
        <source>1 payment of the last shift had no answer when it closed. It is asked again too.</source>
        <translation>1 платёж прошлой смены остался без ответа при закрытии. О нём тоже спросят снова.</translation>
    </message>
    <message numerus="yes">
        <source>{n} payments of the last shift had no answer when it closed. They are asked again too.</source>
        <translation>
            <numerusform>{n} платёж прошлой смены остался без ответа при закрытии. О нём тоже спросят снова.</numerusform>
            <numerusform>{n} платежа прошлой смены остались без ответа при закрытии. О них тоже спросят снова.</numerusform>
            <numerusform>{n} платежей прошлой смены остались без ответа при закрытии. О них тоже спросят снова.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every payment since the last Z is read again at its service. It is done at the close too.</source>
        <translation>Каждый платёж после последнего Z читается заново в его сервисе. Это делается и при закрытии.</translation>
    </message>
    <message>
        <source>1 payment was asked, the services say the same.</source>
        <translation>Опрошен 1 платёж, сервисы говорят то же.</translation>
    </message>
    <message numerus="yes">
        <source>{n} payments were asked, the services say the same.</source>
        <translation>
            <numerusform>Опрошен {n} платёж, сервисы говорят то же.</numerusform>
            <numerusform>Опрошено {n} платежа, сервисы говорят то же.</numerusform>
            <numerusform>Опрошено {n} платежей, сервисы говорят то же.</numerusform>
        </translation>
    </message>
    <message>
        <source>{agreed} of {of} read the same. The services know money that this till does not:</source>
        <translation>Совпало {agreed} из {of}. Сервисы знают деньги, которых эта касса не знает:</translation>
    </message>
    <message>
        <source>{agreed} of {of} read the same. These do not:</source>
        <translation>Совпало {agreed} из {of}. Эти – нет:</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Спросить снова</translation>
    </message>
    <message>
        <source>Show payment</source>
        <translation>Показать платёж</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Только здесь</translation>
    </message>
    <message>
        <source>Only there</source>
        <translation>Только там</translation>
    </message>
    <message>
        <source>Sums differ</source>
        <translation>Суммы разные</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Ещё открыт</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не опрошено</translation>
    </message>
    <message>
        <source>The till has {ours}; the service does not know the payment. Ask the service with the evidence.</source>
        <translation>В кассе {ours}; сервис этот платёж не знает. Обратитесь в сервис с доказательствами.</translation>
    </message>
    <message>
        <source>The service took {theirs} on {at} as {reference}; this till knows nothing of it. Refund it at the service&apos;s portal, or ask the service.</source>
        <translation>Сервис принял {theirs}, {at}, номер {reference}; эта касса об этом не знает. Верните на портале сервиса или обратитесь в сервис.</translation>
    </message>
    <message>
        <source>The till says {ours}, the service {theirs}. Look at it, then refund or call the service.</source>
        <translation>В кассе {ours}, в сервисе {theirs}. Проверьте, потом верните или звоните в сервис.</translation>
    </message>
    <message>
        <source>It ended here and can still be paid there. It is being let go again.</source>
        <translation>Здесь завершено, а там ещё можно оплатить. Отпускаем снова.</translation>
    </message>
    <message>
        <source>No answer about {ours}. The Z says so; ask again when the line is back.</source>
        <translation>О {ours} ответа нет. Это стоит в Z; спросите снова, когда будет связь.</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>The settings file was changed outside the program. It counts from the next start, or when you save.</source>
        <translation>Файл настроек изменён вне программы. Действует с запуска или когда сохраните.</translation>
    </message>
    <message>
        <source>Some of what was saved counts from the next start of the till.</source>
        <translation>Часть сохранённого действует со следующего запуска кассы.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Ещё не сохранено.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
</context>
<context>
    <name>SettingsNav</name>
    <message>
        <source>Ways to pay</source>
        <translation>Способы оплаты</translation>
    </message>
    <message>
        <source>Payment rules</source>
        <translation>Правила оплаты</translation>
    </message>
    <message>
        <source>Printer and drawer</source>
        <translation>Принтер и ящик</translation>
    </message>
    <message>
        <source>Screens and theme</source>
        <translation>Экраны и тема</translation>
    </message>
    <message>
        <source>Scanner and scale</source>
        <translation>Сканер и весы</translation>
    </message>
    <message>
        <source>Receipt and VAT</source>
        <translation>Чек и НДС</translation>
    </message>
    <message>
        <source>Receipts by e-mail</source>
        <translation>Чеки по e-mail</translation>
    </message>
    <message>
        <source>Kiosk mode</source>
        <translation>Режим киоска</translation>
    </message>
    <message>
        <source>Cashiers and PINs</source>
        <translation>Кассиры и PIN</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Диагностика</translation>
    </message>
</context>
<context>
    <name>SetupPane</name>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Set up what is missing</source>
        <translation>Настроить недостающее</translation>
    </message>
    <message>
        <source>The guide of the first start, for what was left for later or is to be gone through again.</source>
        <translation>Мастер первого запуска: для того, что осталось на потом или что хочется пройти снова.</translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>Pay this much now</source>
        <translation>Столько оплатить сейчас</translation>
    </message>
    <message>
        <source>The part that is paid now</source>
        <translation>Часть, оплачиваемая сейчас</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Половина</translation>
    </message>
    <message>
        <source>A third</source>
        <translation>Треть</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Стереть цифру</translation>
    </message>
    <message>
        <source>Choose how it is paid</source>
        <translation>Выберите, чем платят</translation>
    </message>
    <message>
        <source>Type how much is paid now</source>
        <translation>Введите, сколько платят сейчас</translation>
    </message>
    <message>
        <source>More than is due</source>
        <translation>Больше, чем нужно</translation>
    </message>
    <message>
        <source>Still to pay after it</source>
        <translation>После неё останется</translation>
    </message>
</context>
<context>
    <name>ShareRow</name>
    <message>
        <source>{count} parts, paid</source>
        <translation>Оплачено частей: {count}</translation>
    </message>
    <message>
        <source>{way}, change {amount}</source>
        <translation>{way}, сдача {amount}</translation>
    </message>
    <message>
        <source>{way}, paid</source>
        <translation>{way}, оплачено</translation>
    </message>
    <message>
        <source>{way}: {how}</source>
        <translation>{way}: {how}</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>X report</source>
        <translation>X-отчёт</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>Z-отчёт</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>View the payments that move on</source>
        <translation>Показать переходящие платежи</translation>
    </message>
    <message>
        <source>What is the difference?</source>
        <translation>Какая разница?</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Буквы на экране</translation>
    </message>
    <message>
        <source>Close shift {n}</source>
        <translation>Закрыть смену {n}</translation>
    </message>
    <message>
        <source>Shift {n}</source>
        <translation>Смена {n}</translation>
    </message>
    <message>
        <source>Opened {at} · {who}</source>
        <translation>Открыта {at} · {who}</translation>
    </message>
    <message>
        <source>1 payment is not finished ({sum}). It moves to the next shift and is not in this report.</source>
        <translation>1 платёж не завершён ({sum}). Он перейдёт в следующую смену и не входит в этот отчёт.</translation>
    </message>
    <message numerus="yes">
        <source>{n} payments are not finished ({sum}). They move to the next shift and are not in this report.</source>
        <translation>
            <numerusform>{n} платёж не завершён ({sum}). Он перейдёт в следующую смену и не входит в этот отчёт.</numerusform>
            <numerusform>{n} платежа не завершены ({sum}). Они перейдут в следующую смену и не входят в этот отчёт.</numerusform>
            <numerusform>{n} платежей не завершены ({sum}). Они перейдут в следующую смену и не входят в этот отчёт.</numerusform>
        </translation>
    </message>
    <message>
        <source>{sum} is owed to customers. It stands on every Z until a manager closes it.</source>
        <translation>Долг клиентам: {sum}. Стоит в каждом Z, пока менеджер его не закроет.</translation>
    </message>
    <message>
        <source>A note, if something is to be said</source>
        <translation>Заметка, если есть что сказать</translation>
    </message>
    <message>
        <source>X report preview</source>
        <translation>Просмотр X-отчёта</translation>
    </message>
    <message>
        <source>Print X</source>
        <translation>Печать X</translation>
    </message>
    <message>
        <source>Z report preview</source>
        <translation>Просмотр Z-отчёта</translation>
    </message>
    <message>
        <source>Asking {done} of {of}, close now</source>
        <translation>Опрос {done} из {of}, закрыть сейчас</translation>
    </message>
    <message>
        <source>Asking, close now</source>
        <translation>Опрос, закрыть сейчас</translation>
    </message>
    <message>
        <source>Close shift, print Z</source>
        <translation>Закрыть смену, печать Z</translation>
    </message>
</context>
<context>
    <name>ShopPane</name>
    <message>
        <source>The shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>It stands at the top of every receipt. Settings &gt; Receipt and VAT changes it at any time.</source>
        <translation>Это вверху каждого чека. Изменить можно всегда: Настройки &gt; Чек и НДС.</translation>
    </message>
    <message>
        <source>Type the name of the shop, or choose Later. Nothing was saved.</source>
        <translation>Введите название магазина или нажмите Позже. Ничего не сохранено.</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Refund amount</source>
        <translation>Сумма возврата</translation>
    </message>
    <message>
        <source>You can type less, for a partial refund.</source>
        <translation>Можно ввести меньше, для частичного возврата.</translation>
    </message>
    <message>
        <source>Give cash instead</source>
        <translation>Вернуть наличными</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>then {amount} is left</source>
        <translation>останется {amount}</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Who works at the till?</source>
        <translation>Кто работает на кассе?</translation>
    </message>
    <message>
        <source>A sale is being paid. Sign in to go on with it.</source>
        <translation>Продажа оплачивается. Войдите, чтобы продолжить.</translation>
    </message>
    <message>
        <source>The basket stays as it is.</source>
        <translation>Корзина остаётся как есть.</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Менеджер</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Кассир</translation>
    </message>
    <message>
        <source>{role} · PIN {pin}</source>
        <translation>{role} · PIN {pin}</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation>PIN: {name}</translation>
    </message>
</context>
<context>
    <name>SlipCard</name>
    <message>
        <source>Reference on the slip</source>
        <translation>Номер со слипа</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Буквы на экране</translation>
    </message>
    <message>
        <source>Card on the bank&apos;s own terminal</source>
        <translation>Карта на банковском терминале</translation>
    </message>
    <message>
        <source>Type this sum there and wait for its slip:</source>
        <translation>Введите там эту сумму и дождитесь слипа:</translation>
    </message>
    <message>
        <source>Then type the reference from the slip, never card digits.</source>
        <translation>Потом введите номер со слипа, никогда не цифры карты.</translation>
    </message>
    <message>
        <source>Card accepted</source>
        <translation>Карта принята</translation>
    </message>
</context>
<context>
    <name>SlotRow</name>
    <message>
        <source>Sell again</source>
        <translation>Снова продавать</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Нет в наличии</translation>
    </message>
    <message>
        <source>Blocked by staff</source>
        <translation>Закрыто персоналом</translation>
    </message>
    <message>
        <source>Jammed</source>
        <translation>Застряло</translation>
    </message>
    <message>
        <source>Nothing was seen to fall</source>
        <translation>Падения не видели</translation>
    </message>
    <message>
        <source>Its last item is not known of</source>
        <translation>О последнем товаре неизвестно</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Персонал</translation>
    </message>
    <message>
        <source>Self-service {n}, signed in: {name}</source>
        <translation>Самообслуживание {n}, вошёл: {name}</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Запас</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Перезапуск</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Back to selling</source>
        <translation>Назад к продаже</translation>
    </message>
    <message>
        <source>Everything is in order: it sells.</source>
        <translation>Всё в порядке: продаёт.</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>Payments of this machine</source>
        <translation>Платежи этого автомата</translation>
    </message>
    <message>
        <source>Payments that want a person: {n}</source>
        <translation>Платежи, где нужен человек: {n}</translation>
    </message>
    <message>
        <source>Goods that came out and were not paid: {amount}</source>
        <translation>Выдано и не оплачено: {amount}</translation>
    </message>
    <message>
        <source>Decide …</source>
        <translation>Решить …</translation>
    </message>
</context>
<context>
    <name>StepSetting</name>
    <message>
        <source>{field}: less</source>
        <translation>{field}: меньше</translation>
    </message>
    <message>
        <source>{field}: more</source>
        <translation>{field}: больше</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One {name} less</source>
        <translation>На одну {name} меньше</translation>
    </message>
    <message>
        <source>One {name} more</source>
        <translation>На одну {name} больше</translation>
    </message>
</context>
<context>
    <name>StepsSide</name>
    <message>
        <source>Finish later</source>
        <translation>Закончить позже</translation>
    </message>
    <message>
        <source>Set up this till</source>
        <translation>Подготовка кассы</translation>
    </message>
    <message>
        <source>{step}: now</source>
        <translation>{step}: сейчас</translation>
    </message>
    <message>
        <source>{step}: done</source>
        <translation>{step}: готово</translation>
    </message>
    <message>
        <source>{step}: left for later</source>
        <translation>{step}: оставлено на потом</translation>
    </message>
    <message>
        <source>{step}: still to come</source>
        <translation>{step}: впереди</translation>
    </message>
</context>
<context>
    <name>Strips</name>
    <message>
        <source>Test mode: no real money</source>
        <translation>Тестовый режим: деньги не настоящие</translation>
    </message>
    <message>
        <source>No shift is open: sales count to the one that is opened next. Ctrl+4 opens it.</source>
        <translation>Смена не открыта: продажи войдут в следующую. Ctrl+4 откроет её.</translation>
    </message>
    <message>
        <source>No money is taken: newer records are missing. Find them, or let a manager go on without them.</source>
        <translation>Деньги не принимаются: нет новых записей. Найдите их, или пусть менеджер продолжит без них.</translation>
    </message>
    <message>
        <source>This is an older copy of the till’s records</source>
        <translation>Это старая копия записей кассы</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Go on with an older copy of the records</source>
        <translation>Продолжить со старой копией записей</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>A payment was approved while nobody was looking. What became of the goods?</source>
        <translation>Платёж был одобрен, пока никто не смотрел. Что стало с товаром?</translation>
    </message>
    <message numerus="yes">
        <source>{n} payments were approved while nobody was looking. What became of the goods?</source>
        <translation>
            <numerusform>{n} платёж был одобрен, пока никто не смотрел. Что стало с товаром?</numerusform>
            <numerusform>{n} платежа были одобрены, пока никто не смотрел. Что стало с товаром?</numerusform>
            <numerusform>{n} платежей были одобрены, пока никто не смотрел. Что стало с товаром?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SumCards</name>
    <message>
        <source>Counted</source>
        <translation>Посчитано</translation>
    </message>
    <message>
        <source>Expected in drawer</source>
        <translation>Должно быть в ящике</translation>
    </message>
    <message>
        <source>Difference · none</source>
        <translation>Разница · нет</translation>
    </message>
    <message>
        <source>Difference · over</source>
        <translation>Разница · излишек</translation>
    </message>
    <message>
        <source>Difference · short</source>
        <translation>Разница · недостача</translation>
    </message>
    <message>
        <source>A note, if something is to be said</source>
        <translation>Заметка, если есть что сказать</translation>
    </message>
</context>
<context>
    <name>TableCardsRow</name>
    <message>
        <source>Cards for the tables</source>
        <translation>Карточки для столов</translation>
    </message>
    <message>
        <source>A PDF with a QR code for each, in the folder of reports</source>
        <translation>PDF с QR-кодом для каждого, в папке отчётов</translation>
    </message>
    <message>
        <source>TABLE 1-12, BAR</source>
        <translation>СТОЛ 1-12, БАР</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Буквы на экране</translation>
    </message>
    <message>
        <source>Names of the tables</source>
        <translation>Названия столов</translation>
    </message>
    <message>
        <source>Save QR cards</source>
        <translation>Сохранить карточки</translation>
    </message>
</context>
<context>
    <name>TablesCard</name>
    <message>
        <source>Which table pays?</source>
        <translation>Какой стол платит?</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>Без стола</translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation>Показать QR-код</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Выберите стол</translation>
    </message>
    <message>
        <source>Guests wait for the bill</source>
        <translation>Гости ждут счёт</translation>
    </message>
    <message>
        <source>Has a bill already</source>
        <translation>Счёт уже есть</translation>
    </message>
    <message>
        <source>The tables as they were last known.</source>
        <translation>Столы, какими их видели последний раз.</translation>
    </message>
    <message>
        <source>The guests see the bill on their phones.</source>
        <translation>Гости видят счёт в телефонах.</translation>
    </message>
    <message>
        <source>Looking for tables with guests…</source>
        <translation>Ищем столы с гостями…</translation>
    </message>
    <message>
        <source>Nobody has checked in at a table. Guests do it with the code that lies there.</source>
        <translation>За столами никто не отметился. Гости делают это кодом, который лежит на столе.</translation>
    </message>
</context>
<context>
    <name>TenderPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>How is the customer paying?</source>
        <translation>Как платит клиент?</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>Pay a part</source>
        <translation>Оплатить часть</translation>
    </message>
    <message>
        <source>Give up the sale</source>
        <translation>Отказаться от продажи</translation>
    </message>
    <message>
        <source>Goods come back</source>
        <translation>Возврат товара</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Возвраты</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Part of {amount}</source>
        <translation>Часть от {amount}</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Осталось оплатить</translation>
    </message>
    <message>
        <source>How is the rest paid?</source>
        <translation>Чем платят остаток?</translation>
    </message>
    <message>
        <source>How is this part paid?</source>
        <translation>Чем платят эту часть?</translation>
    </message>
</context>
<context>
    <name>TestLine</name>
    <message>
        <source>Test connection</source>
        <translation>Проверить связь</translation>
    </message>
    <message>
        <source>Save first: the service is asked with what is saved.</source>
        <translation>Сначала сохраните: сервис спрашивают по сохранённому.</translation>
    </message>
</context>
<context>
    <name>TextSetting</name>
    <message>
        <source>Letters on the screen</source>
        <translation>Буквы на экране</translation>
    </message>
    <message>
        <source>{field}: type a sum, such as 10.00. Nothing was saved.</source>
        <translation>{field}: введите сумму, например 10.00. Ничего не сохранено.</translation>
    </message>
</context>
<context>
    <name>TileGrid</name>
    <message>
        <source>More, page {n} of {m}</source>
        <translation>Ещё, страница {n} из {m}</translation>
    </message>
    <message>
        <source>Open price</source>
        <translation>Свободная цена</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Нет в наличии</translation>
    </message>
</context>
<context>
    <name>TillPane</name>
    <message>
        <source>Letters on the screen</source>
        <translation>Буквы на экране</translation>
    </message>
    <message>
        <source>Label of the till</source>
        <translation>Метка кассы</translation>
    </message>
    <message>
        <source>What can never be changed</source>
        <translation>Что изменить нельзя</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>Эта касса</translation>
    </message>
    <message>
        <source>Every till of a shop has a label of its own. It begins the number of every sale.</source>
        <translation>У каждой кассы магазина своя метка. С неё начинается номер каждой продажи.</translation>
    </message>
    <message>
        <source>There is a catalogue already, with prices in {theirs}. A till in {ours} sells nothing at them: import it again then, with prices in {ours}.</source>
        <translation>Уже есть каталог с ценами в {theirs}. Касса в {ours} по ним ничего не продаёт: потом загрузите его ещё раз, с ценами в {ours}.</translation>
    </message>
    <message>
        <source>A label is 1 to 8 letters and digits, such as 1 or A2. Nothing was saved.</source>
        <translation>Метка – от 1 до 8 латинских букв и цифр, например 1 или A2. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Make this till</source>
        <translation>Создать эту кассу</translation>
    </message>
    <message>
        <source>Its currency, its label and that it sells for real money can never be changed afterwards. To try things out, start a test till beside it.</source>
        <translation>Валюту, метку и то, что она продаёт за настоящие деньги, потом изменить нельзя. Чтобы попробовать, запустите рядом тестовую кассу.</translation>
    </message>
    <message>
        <source>Make till {label} in {currency}?</source>
        <translation>Создать кассу {label} в {currency}?</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ещё нет</translation>
    </message>
    <message>
        <source>Sales will be {label}-1, {label}-2, …</source>
        <translation>Продажи будут {label}-1, {label}-2, …</translation>
    </message>
    <message>
        <source>Currency: {currency}
Label: {label}
A live till: it takes real money</source>
        <translation>Валюта: {currency}
Метка: {label}
Рабочая касса: она берёт настоящие деньги</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>What happened</source>
        <translation>Что было</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Till {n} · Shift {shift}</source>
        <translation>Касса {n} · Смена {shift}</translation>
    </message>
    <message>
        <source>Till {n}</source>
        <translation>Касса {n}</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>{name}, lock</source>
        <translation>{name}, закрыть кассу</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Продажа</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Платежи</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Смена</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>TotalsBox</name>
    <message>
        <source>Subtotal</source>
        <translation>Подытог</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Скидки</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Бонусы</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>Округление наличных</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>incl. {word} {amount}</source>
        <translation>вкл. {word} {amount}</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>НДС</translation>
    </message>
    <message>
        <source>{rail} loyalty</source>
        <translation>Бонусы {rail}</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Reload</source>
        <translation>Загрузить заново</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Перезаписать</translation>
    </message>
</context>
<context>
    <name>TypedProducts</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>VAT in percent</source>
        <translation>НДС, %</translation>
    </message>
    <message>
        <source>Name of product {n}</source>
        <translation>Название товара {n}</translation>
    </message>
    <message>
        <source>Price of product {n}</source>
        <translation>Цена товара {n}</translation>
    </message>
    <message>
        <source>VAT of product {n}</source>
        <translation>НДС товара {n}</translation>
    </message>
    <message>
        <source>Product {n}: type a name, a price such as 3.60 and a rate from 0 to 100. Nothing was saved.</source>
        <translation>Товар {n}: введите название, цену, например 3.60, и ставку от 0 до 100. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Буквы на экране</translation>
    </message>
</context>
<context>
    <name>UnsureCard</name>
    <message>
        <source>What to tell the customer</source>
        <translation>Что сказать клиенту</translation>
    </message>
    <message>
        <source>Manager: accept cash</source>
        <translation>Менеджер: принять наличные</translation>
    </message>
    <message>
        <source>Accept the charge</source>
        <translation>Принять списание</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Вернуть деньги</translation>
    </message>
    <message>
        <source>Manager: decide</source>
        <translation>Менеджер: решить</translation>
    </message>
    <message>
        <source>No, no cash was taken</source>
        <translation>Нет, наличные не брали</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Номер операции</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>The service says</source>
        <translation>Сервис говорит</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Следующая проверка</translation>
    </message>
    <message>
        <source>in {n} s</source>
        <translation>через {n} с</translation>
    </message>
    <message>
        <source>“The connection dropped. Your phone may already say paid. We are checking and you will not be charged twice.”</source>
        <translation>«Связь прервалась. В телефоне уже может стоять «оплачено». Мы проверяем, дважды вы не заплатите.»</translation>
    </message>
    <message>
        <source>Do not take payment again</source>
        <translation>Не принимайте оплату снова</translation>
    </message>
    <message>
        <source>Other ways to pay stay locked until we have an answer, so nobody pays twice.</source>
        <translation>Другие способы закрыты, пока нет ответа, чтобы никто не заплатил дважды.</translation>
    </message>
    <message>
        <source>Nothing was taken</source>
        <translation>Ничего не взято</translation>
    </message>
    <message>
        <source>Their money is held for this bill until it is given back; by itself in ten minutes.</source>
        <translation>Деньги удержаны за этот счёт, пока не вернутся; сами через десять минут.</translation>
    </message>
    <message>
        <source>“You approved a bill that was changed. That money is not taken.”</source>
        <translation>«Вы одобрили счёт, который изменился. Эти деньги не будут взяты.»</translation>
    </message>
    <message>
        <source>A manager looks at the service&apos;s own list and decides here.</source>
        <translation>Менеджер смотрит список сервиса и решает здесь.</translation>
    </message>
    <message>
        <source>“There is a question about your payment. A colleague looks at it now.”</source>
        <translation>«Есть вопрос о вашем платеже. Коллега уже смотрит.»</translation>
    </message>
    <message>
        <source>Look before you answer</source>
        <translation>Посмотрите, прежде чем ответить</translation>
    </message>
    <message>
        <source>Yes closes the sale as paid in cash; no makes the full total due again.</source>
        <translation>«Да» закроет продажу как оплаченную наличными; «нет» снова потребует всю сумму.</translation>
    </message>
    <message>
        <source>“One moment, I check whether we have finished.”</source>
        <translation>«Минуту, я проверю, закончили ли мы.»</translation>
    </message>
    <message>
        <source>Give the cash back</source>
        <translation>Верните наличные</translation>
    </message>
    <message>
        <source>The customer paid in the app while you took cash.</source>
        <translation>Клиент оплатил в приложении, пока вы брали наличные.</translation>
    </message>
    <message>
        <source>“Your app has paid. Here is your cash back.”</source>
        <translation>«Ваше приложение оплатило. Вот ваши наличные.»</translation>
    </message>
    <message>
        <source>“Your payment is approved. One moment, we finish it.”</source>
        <translation>«Ваш платёж одобрен. Минуту, мы завершаем.»</translation>
    </message>
    <message>
        <source>Customer no longer wants it, or has left?</source>
        <translation>Клиент передумал или ушёл?</translation>
    </message>
    <message>
        <source>Nothing is kept. Without an answer it is given back by itself.</source>
        <translation>Ничего не удерживается. Без ответа вернётся само.</translation>
    </message>
    <message>
        <source>No cash in the drawer?</source>
        <translation>Наличных в ящике нет?</translation>
    </message>
    <message>
        <source>The order is released and the total is due in full.</source>
        <translation>Заказ отпускается, к оплате вся сумма.</translation>
    </message>
    <message>
        <source>Their money goes back at once.</source>
        <translation>Деньги сразу возвращаются клиенту.</translation>
    </message>
    <message>
        <source>Then the sale can be paid in any way.</source>
        <translation>Потом продажу можно оплатить любым способом.</translation>
    </message>
    <message>
        <source>Has a manager looked?</source>
        <translation>Менеджер посмотрел?</translation>
    </message>
    <message>
        <source>Accept only what the service&apos;s own list shows as paid.</source>
        <translation>Принимайте только то, что в списке сервиса оплачено.</translation>
    </message>
    <message>
        <source>If the charge went through after all, it is listed as owed to the customer.</source>
        <translation>Если списание всё же прошло, оно запишется как долг клиенту.</translation>
    </message>
    <message>
        <source>If the charge went through after all, the till reverses it.</source>
        <translation>Если списание всё же прошло, касса вернёт его.</translation>
    </message>
    <message>
        <source>Customer cannot wait and wants to pay in cash?</source>
        <translation>Клиент не может ждать и хочет заплатить наличными?</translation>
    </message>
</context>
<context>
    <name>WaitingBox</name>
    <message>
        <source>Decide …</source>
        <translation>Решить …</translation>
    </message>
    <message>
        <source>It went back …</source>
        <translation>Возвращено …</translation>
    </message>
    <message>
        <source>A manager can decide in 1 minute.</source>
        <translation>Менеджер сможет решить через 1 минуту.</translation>
    </message>
    <message numerus="yes">
        <source>A manager can decide in {n} minutes.</source>
        <translation>
            <numerusform>Менеджер сможет решить через {n} минуту.</numerusform>
            <numerusform>Менеджер сможет решить через {n} минуты.</numerusform>
            <numerusform>Менеджер сможет решить через {n} минут.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>left</source>
        <translation>осталось</translation>
    </message>
    <message>
        <source>Cash with loyalty</source>
        <translation>Наличные с бонусами</translation>
    </message>
    <message>
        <source>{rail} · Sale {number}</source>
        <translation>{rail} · Продажа {number}</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>минуту</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Бонусы</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Проверяется</translation>
    </message>
    <message>
        <source>No answer, asking again</source>
        <translation>Нет ответа, спрашиваем снова</translation>
    </message>
</context>
<context>
    <name>WaitingSheet</name>
    <message>
        <source>{rail} · Sale {number} · since {time}</source>
        <translation>{rail} · Продажа {number} · с {time}</translation>
    </message>
    <message>
        <source>Can be decided in {n} min.</source>
        <translation>Решить можно через {n} мин.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>WaysPage</name>
    <message>
        <source>How would you like to pay?</source>
        <translation>Как хотите оплатить?</translation>
    </message>
    <message>
        <source>Paying is not possible at the moment. Nothing was charged. Please use the counter.</source>
        <translation>Сейчас оплатить нельзя. Деньги не списаны. Обратитесь на кассу.</translation>
    </message>
    <message>
        <source>Back to the basket</source>
        <translation>Назад к корзине</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Pay with {service}</source>
        <translation>Оплатить: {service}</translation>
    </message>
    <message>
        <source>{service}: not available at the moment</source>
        <translation>{service}: сейчас недоступно</translation>
    </message>
</context>
<context>
    <name>WeighDialog</name>
    <message>
        <source>Tare</source>
        <translation>Тара</translation>
    </message>
    <message>
        <source>Use the scale</source>
        <translation>С весов</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Use this weight</source>
        <translation>Принять этот вес</translation>
    </message>
    <message>
        <source>Weight of {name}</source>
        <translation>Вес: {name}</translation>
    </message>
    <message>
        <source>Type what the scale shows: 842 is 0.842 {unit}.</source>
        <translation>Введите, что показывают весы: 842 – это 0,842 {unit}.</translation>
    </message>
    <message>
        <source>less {weight}</source>
        <translation>минус {weight}</translation>
    </message>
    <message>
        <source>{price}/{unit} · {amount}</source>
        <translation>{price}/{unit} · {amount}</translation>
    </message>
    <message>
        <source>Typed by hand; the receipt says so.</source>
        <translation>Введено вручную; это указано в чеке.</translation>
    </message>
    <message>
        <source>Put the goods into the container.</source>
        <translation>Положите товар в тару.</translation>
    </message>
    <message>
        <source>The weight is steady.</source>
        <translation>Вес установился.</translation>
    </message>
</context>
<context>
    <name>WeighPage</name>
    <message>
        <source>On the scale</source>
        <translation>На весах</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Тара</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>The weight is steady.</source>
        <translation>Вес установился.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Минуту…</translation>
    </message>
    <message>
        <source>Price per {unit}</source>
        <translation>Цена за {unit}</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>This item</source>
        <translation>Этот товар</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Off</source>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>Payments off</source>
        <translation>Оплата выключена</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>Cash only</source>
        <translation>Только наличные</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>На связи</translation>
    </message>
</context>
<context>
    <name>approval</name>
    <message>
        <source>Sale {number} · {title}</source>
        <translation>Продажа {number} · {title}</translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation>Продажа {number}</translation>
    </message>
    <message>
        <source>{title}</source>
        <translation>{title}</translation>
    </message>
    <message>
        <source>Discount {percent} % on {name}</source>
        <translation>Скидка {percent} % на {name}</translation>
    </message>
    <message>
        <source>Discount {percent} %</source>
        <translation>Скидка {percent} %</translation>
    </message>
    <message>
        <source>Price {amount} for {name}</source>
        <translation>Цена {amount} за {name}</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>Открыть ящик без продажи</translation>
    </message>
    <message>
        <source>Refund up to {amount}</source>
        <translation>Вернуть до {amount}</translation>
    </message>
    <message>
        <source>Give {amount} back in cash instead</source>
        <translation>Вернуть {amount} наличными</translation>
    </message>
    <message>
        <source>Take goods of {amount} back without a receipt</source>
        <translation>Принять товар на {amount} без чека</translation>
    </message>
    <message>
        <source>Take cash while {amount} is being checked</source>
        <translation>Взять наличные, пока {amount} проверяется</translation>
    </message>
    <message>
        <source>Let go of, or charge, held {amount}</source>
        <translation>Отпустить или списать удержанные {amount}</translation>
    </message>
    <message>
        <source>Let go of a payment</source>
        <translation>Отпустить платёж</translation>
    </message>
    <message>
        <source>Delete a parked basket</source>
        <translation>Удалить отложенную корзину</translation>
    </message>
    <message>
        <source>Decide about {amount} on evidence</source>
        <translation>Решить о {amount} по доказательствам</translation>
    </message>
    <message>
        <source>Decide on evidence</source>
        <translation>Решить по доказательствам</translation>
    </message>
    <message>
        <source>Put {amount} into the drawer</source>
        <translation>Внести {amount} в ящик</translation>
    </message>
    <message>
        <source>Take {amount} out of the drawer</source>
        <translation>Изъять {amount} из ящика</translation>
    </message>
    <message>
        <source>Shift: open, count or report</source>
        <translation>Смена: открыть, посчитать, отчёт</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Кто здесь работает</translation>
    </message>
</context>
<context>
    <name>checking</name>
    <message>
        <source>Open</source>
        <translation>Открыт</translation>
    </message>
    <message>
        <source>The customer can still pay. We keep looking.</source>
        <translation>Клиент ещё может оплатить. Мы следим.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>Approved while it was set aside. Is the customer still here?</source>
        <translation>Одобрено, пока было отложено. Клиент ещё здесь?</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Paid while nobody looked. What became of the goods?</source>
        <translation>Оплачено, пока никто не смотрел. Что стало с товаром?</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Долг</translation>
    </message>
    <message>
        <source>Charged, and it cannot go back by itself. A manager gives it back by hand.</source>
        <translation>Списано, и само вернуться не может. Менеджер вернёт вручную.</translation>
    </message>
    <message>
        <source>Refund being checked</source>
        <translation>Возврат проверяется</translation>
    </message>
    <message>
        <source>Do not refund again. We will tell you.</source>
        <translation>Не возвращайте снова. Мы сообщим.</translation>
    </message>
    <message>
        <source>Money gone back</source>
        <translation>Деньги вернулись</translation>
    </message>
    <message>
        <source>It was paid, and the service has given the money back since.</source>
        <translation>Было оплачено, потом сервис вернул деньги.</translation>
    </message>
    <message>
        <source>Giving back</source>
        <translation>Возвращается</translation>
    </message>
    <message>
        <source>The payment is being returned to the customer.</source>
        <translation>Платёж возвращается клиенту.</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Не оплачено</translation>
    </message>
    <message>
        <source>Checked: the customer was not charged. Take the sale up to be paid.</source>
        <translation>Проверено: у клиента не списано. Продолжите продажу, чтобы её оплатили.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Удержано</translation>
    </message>
    <message>
        <source>Held, not charged yet. Charge or cancel it under Payments.</source>
        <translation>Удержано, ещё не списано. Спишите или отмените в платежах.</translation>
    </message>
    <message>
        <source>Needs a manager</source>
        <translation>Нужен менеджер</translation>
    </message>
    <message>
        <source>What the service says does not fit the sale.</source>
        <translation>То, что говорит сервис, не подходит к продаже.</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Проверяется</translation>
    </message>
    <message>
        <source>We keep asking. Do not take payment again.</source>
        <translation>Мы спрашиваем дальше. Не принимайте оплату снова.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Language and country</source>
        <translation>Язык и страна</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Money and VAT</source>
        <translation>Деньги и НДС</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>Эта касса</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Менеджер</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>Способ оплаты</translation>
    </message>
    <message>
        <source>Printer and drawer</source>
        <translation>Принтер и ящик</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Receipts bear no name yet.</source>
        <translation>На чеках пока нет названия.</translation>
    </message>
    <message>
        <source>Cash only, for now.</source>
        <translation>Пока только наличные.</translation>
    </message>
    <message>
        <source>Receipts are kept as PDF files.</source>
        <translation>Чеки хранятся как PDF.</translation>
    </message>
    <message>
        <source>None yet: items are sold by typing their price.</source>
        <translation>Пока нет: товары продаются вводом цены.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s prices are in {theirs} and this till counts in {ours}: nothing is sold at them. Take a file with prices in {ours}.</source>
        <translation>Цены каталога указаны в {theirs}, а эта касса считает в {ours}: по ним ничего не продаётся. Возьмите файл с ценами в {ours}.</translation>
    </message>
    <message>
        <source>Left for later.</source>
        <translation>Оставлено на потом.</translation>
    </message>
    <message>
        <source>Receipts are printed.</source>
        <translation>Чеки печатаются.</translation>
    </message>
    <message>
        <source>Nothing is printed, as you chose.</source>
        <translation>Ничего не печатается, как вы и выбрали.</translation>
    </message>
    <message>
        <source>Receipts are kept as PDF files, as you chose.</source>
        <translation>Чеки хранятся как PDF, как вы выбрали.</translation>
    </message>
    <message>
        <source>The catalogue has products.</source>
        <translation>В каталоге есть товары.</translation>
    </message>
    <message>
        <source>{currency}, prices include VAT</source>
        <translation>{currency}, цены включают НДС</translation>
    </message>
    <message>
        <source>{currency}, VAT is added to prices</source>
        <translation>{currency}, НДС добавляется к ценам</translation>
    </message>
    <message>
        <source>Sales are numbered {label}-1, {label}-2, …</source>
        <translation>Номера продаж: {label}-1, {label}-2, …</translation>
    </message>
    <message>
        <source>Set up.</source>
        <translation>Настроено.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>All keys</source>
        <translation>Все клавиши</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Search payments</source>
        <translation>Поиск платежей</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>X-отчёт</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Pay a part of the sale</source>
        <translation>Оплатить часть продажи</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>Взвесить</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Ask again, read the list again</source>
        <translation>Спросить снова, перечитать список</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Проверить связь</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Другой способ</translation>
    </message>
    <message>
        <source>Park the basket</source>
        <translation>Отложить корзину</translation>
    </message>
    <message>
        <source>Set aside or leave open, serve next</source>
        <translation>Отложить или оставить, следующий клиент</translation>
    </message>
    <message>
        <source>Parked baskets</source>
        <translation>Отложенные корзины</translation>
    </message>
    <message>
        <source>Print the last receipt again</source>
        <translation>Напечатать последний чек ещё раз</translation>
    </message>
    <message>
        <source>Print the code or the slip</source>
        <translation>Напечатать код или талон</translation>
    </message>
    <message>
        <source>Print it again, marked as a copy</source>
        <translation>Напечатать ещё раз, с пометкой «копия»</translation>
    </message>
    <message>
        <source>Receipt as QR</source>
        <translation>Чек как QR</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Открыть ящик</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Закрыть смену</translation>
    </message>
    <message>
        <source>Refund, or cancel the hold</source>
        <translation>Возврат или снятие удержания</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Goods come back without a receipt</source>
        <translation>Возврат товара без чека</translation>
    </message>
    <message>
        <source>Cancel a hold or an open order</source>
        <translation>Отменить удержание или открытый заказ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Apply the number, add the hit, or the wide button</source>
        <translation>Применить число, добавить найденное или широкая кнопка</translation>
    </message>
    <message>
        <source>Back, close, or ask to cancel</source>
        <translation>Назад, закрыть или попросить отмену</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Убрать строку</translation>
    </message>
    <message>
        <source>Clear the basket</source>
        <translation>Очистить корзину</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Note on the line</source>
        <translation>Заметка к строке</translation>
    </message>
    <message>
        <source>Manager: accept cash</source>
        <translation>Менеджер: принять наличные</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Закрыть кассу</translation>
    </message>
    <message>
        <source>Line or hit above</source>
        <translation>Строка или результат выше</translation>
    </message>
    <message>
        <source>Line or hit below</source>
        <translation>Строка или результат ниже</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Choose the nth hit or way to pay</source>
        <translation>Выбрать n-й результат или способ</translation>
    </message>
    <message>
        <source>The next scan or tap adds three</source>
        <translation>Следующий скан добавит три</translation>
    </message>
    <message>
        <source>One more, one less</source>
        <translation>На один больше, на один меньше</translation>
    </message>
    <message>
        <source>A number: quantity, price, or the cash received</source>
        <translation>Число: количество, цена или наличные</translation>
    </message>
</context>
<context>
    <name>kiosk_waiting</name>
    <message>
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>How did it go back?</source>
        <translation>Как вернули деньги?</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>Наличными</translation>
    </message>
    <message>
        <source>By bank transfer</source>
        <translation>Банковским переводом</translation>
    </message>
    <message>
        <source>It went back</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Seen in the service&apos;s list</source>
        <translation>Видно в списке сервиса</translation>
    </message>
    <message>
        <source>Asked by telephone</source>
        <translation>Узнали по телефону</translation>
    </message>
    <message>
        <source>Seen on the customer&apos;s phone</source>
        <translation>Видно в телефоне покупателя</translation>
    </message>
    <message>
        <source>Was it charged?</source>
        <translation>Было списано?</translation>
    </message>
    <message>
        <source>It was not charged</source>
        <translation>Не было списано</translation>
    </message>
    <message>
        <source>It was charged</source>
        <translation>Было списано</translation>
    </message>
    <message>
        <source>Did the refund go through?</source>
        <translation>Возврат прошёл?</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Не прошёл</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>The whole sum goes back to the customer by {rail}.</source>
        <translation>Вся сумма возвращается покупателю через {rail}.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Вернуть деньги</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Goods handed over</source>
        <translation>Товар выдан</translation>
    </message>
    <message>
        <source>The customer is here: take it</source>
        <translation>Клиент здесь: принять</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Заглавные буквы</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Стереть цифру</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Цифры и знаки</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation>Буквы со знаками</translation>
    </message>
</context>
<context>
    <name>machine</name>
    <message>
        <source>Falls</source>
        <translation>Падает</translation>
    </message>
    <message>
        <source>Is not seen</source>
        <translation>Не видно</translation>
    </message>
    <message>
        <source>Jams</source>
        <translation>Застревает</translation>
    </message>
    <message>
        <source>Slot is empty</source>
        <translation>Ячейка пуста</translation>
    </message>
    <message>
        <source>{slot} fell</source>
        <translation>{slot} выпал</translation>
    </message>
    <message>
        <source>{slot} was not seen to fall</source>
        <translation>{slot}: падения не видели</translation>
    </message>
    <message>
        <source>{slot} jammed</source>
        <translation>{slot} застрял</translation>
    </message>
    <message>
        <source>{slot} was empty</source>
        <translation>{slot} был пуст</translation>
    </message>
    <message>
        <source>{slot} was not begun</source>
        <translation>{slot} не начат</translation>
    </message>
    <message>
        <source>{slot}: nobody knows</source>
        <translation>{slot}: неизвестно</translation>
    </message>
    <message>
        <source>{slot}: the motor runs</source>
        <translation>{slot}: мотор работает</translation>
    </message>
    <message>
        <source>Ready, {left} items</source>
        <translation>Готов, товаров: {left}</translation>
    </message>
    <message>
        <source>A motor runs, {left} items</source>
        <translation>Мотор работает, товаров: {left}</translation>
    </message>
    <message>
        <source>The door is open</source>
        <translation>Дверца открыта</translation>
    </message>
    <message>
        <source>It is too warm inside</source>
        <translation>Внутри слишком тепло</translation>
    </message>
    <message>
        <source>It reports a fault</source>
        <translation>Сообщает о сбое</translation>
    </message>
    <message>
        <source>No power</source>
        <translation>Нет питания</translation>
    </message>
    <message>
        <source>Open the door</source>
        <translation>Открыть дверцу</translation>
    </message>
    <message>
        <source>Close the door</source>
        <translation>Закрыть дверцу</translation>
    </message>
    <message>
        <source>Get too warm</source>
        <translation>Перегреть</translation>
    </message>
    <message>
        <source>Cool down</source>
        <translation>Охладить</translation>
    </message>
    <message>
        <source>Report a fault</source>
        <translation>Сообщить о сбое</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Починить</translation>
    </message>
    <message>
        <source>Get slow</source>
        <translation>Замедлить</translation>
    </message>
    <message>
        <source>Be quick again</source>
        <translation>Снова быстро</translation>
    </message>
    <message>
        <source>Cut the power</source>
        <translation>Отключить питание</translation>
    </message>
    <message>
        <source>Power back on</source>
        <translation>Включить питание</translation>
    </message>
    <message>
        <source>Simulated machine</source>
        <translation>Имитация автомата</translation>
    </message>
    <message>
        <source>The next item…</source>
        <translation>Следующий товар…</translation>
    </message>
    <message>
        <source>The machine…</source>
        <translation>Автомат…</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Barcode {code} is not in the catalogue.</source>
        <translation>Штрихкода {code} нет в каталоге.</translation>
    </message>
    <message>
        <source>The catalogue cannot be read. The sale is safe; items can be added by price. Import the catalogue again.</source>
        <translation>Каталог не читается. Продажа сохранена; товары можно добавлять по цене. Загрузите каталог снова.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s prices are in {theirs} and this till counts in {ours}, so nothing is sold at them. The sale is safe; items can be added by price. Import the catalogue again, with prices in {ours}.</source>
        <translation>Цены каталога указаны в {theirs}, а эта касса считает в {ours}, поэтому по ним ничего не продаётся. Продажа в сохранности; товары можно добавлять по цене. Загрузите каталог ещё раз, с ценами в {ours}.</translation>
    </message>
    <message>
        <source>This item is no longer in the catalogue. The basket is unchanged.</source>
        <translation>Этого товара больше нет в каталоге. Корзина не изменилась.</translation>
    </message>
    <message>
        <source>{name} cannot be had with {option} any more. Choose again; the basket is unchanged.</source>
        <translation>{name} с {option} больше нет. Выберите снова; корзина не изменилась.</translation>
    </message>
    <message>
        <source>The price of {name} is {minor} now. It is in your basket at that price.</source>
        <translation>Цена {name} теперь {minor}. В корзине она такая.</translation>
    </message>
    <message>
        <source>{name} is sold out. The basket is unchanged.</source>
        <translation>{name}: нет в наличии. Корзина не изменилась.</translation>
    </message>
    <message>
        <source>The machine cannot hand anything out now. Nothing was charged.</source>
        <translation>Автомат сейчас ничего выдать не может. Деньги не списаны.</translation>
    </message>
    <message>
        <source>{name} is not in this machine. Nothing was charged.</source>
        <translation>{name}: в этом автомате нет. Деньги не списаны.</translation>
    </message>
    <message>
        <source>{name} takes one item at a time here. Nothing was charged.</source>
        <translation>{name} берёт здесь по одному товару. Деньги не списаны.</translation>
    </message>
    <message>
        <source>{name} has no price. Type one.</source>
        <translation>У {name} нет цены. Введите её.</translation>
    </message>
    <message>
        <source>{name} is sold by weight. Type the weight.</source>
        <translation>{name} продаётся на вес. Введите вес.</translation>
    </message>
    <message>
        <source>The most of one item is {limit}. The basket is unchanged.</source>
        <translation>Не больше {limit} одного товара. Корзина не изменилась.</translation>
    </message>
    <message>
        <source>The highest price of one item is {limit}. The basket is unchanged.</source>
        <translation>Наибольшая цена товара {limit}. Корзина не изменилась.</translation>
    </message>
    <message>
        <source>This basket is above the limit of one sale. Sell it in two.</source>
        <translation>Корзина больше предела одной продажи. Продайте в два приёма.</translation>
    </message>
    <message>
        <source>The largest discount is {limit} %. The basket is unchanged.</source>
        <translation>Наибольшая скидка {limit} %. Корзина не изменилась.</translation>
    </message>
    <message>
        <source>Price needs a manager. The basket is unchanged.</source>
        <translation>Для цены нужен менеджер. Корзина не изменилась.</translation>
    </message>
    <message>
        <source>Nothing lies on the scale yet.</source>
        <translation>На весах пока ничего нет.</translation>
    </message>
    <message>
        <source>Weight is not steady yet. Wait a moment.</source>
        <translation>Вес ещё не установился. Подождите.</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Убрано: {name}</translation>
    </message>
    <message>
        <source>Basket cleared.</source>
        <translation>Корзина очищена.</translation>
    </message>
    <message>
        <source>Basket parked. F8 brings it back.</source>
        <translation>Корзина отложена. F8 вернёт её.</translation>
    </message>
    <message>
        <source>The basket that was open is parked.</source>
        <translation>Открытая корзина отложена.</translation>
    </message>
    <message>
        <source>Basket is back.</source>
        <translation>Корзина вернулась.</translation>
    </message>
    <message>
        <source>Parked basket deleted.</source>
        <translation>Отложенная корзина удалена.</translation>
    </message>
    <message>
        <source>Nothing to pay yet. Scan or tap an item first.</source>
        <translation>Платить ещё не за что. Отсканируйте или выберите товар.</translation>
    </message>
    <message>
        <source>Finish this payment first.</source>
        <translation>Сначала завершите этот платёж.</translation>
    </message>
    <message>
        <source>One moment, the service is being asked. Try again then.</source>
        <translation>Минуту, спрашиваем сервис. Потом попробуйте снова.</translation>
    </message>
    <message>
        <source>A part of this sale is paid. Take the rest, or give up the sale.</source>
        <translation>Часть этой продажи оплачена. Примите остаток или откажитесь от продажи.</translation>
    </message>
    <message>
        <source>The most that can be taken now is {due}. Nothing was taken.</source>
        <translation>Сейчас можно принять не больше {due}. Ничего не взято.</translation>
    </message>
    <message>
        <source>Still to pay {minor}. Nothing was taken.</source>
        <translation>Осталось оплатить {minor}. Ничего не взято.</translation>
    </message>
    <message>
        <source>The bank&apos;s own terminal is not set up here. Nothing was taken.</source>
        <translation>Банковский терминал здесь не настроен. Ничего не взято.</translation>
    </message>
    <message>
        <source>Type the reference from the slip. Nothing was taken.</source>
        <translation>Введите номер со слипа. Ничего не взято.</translation>
    </message>
    <message>
        <source>That looks like a card number, so it was not kept. Cards are only typed by customers, on their own phone.</source>
        <translation>Похоже на номер карты, поэтому не сохранено. Карту вводит только клиент в своём телефоне.</translation>
    </message>
    <message>
        <source>That looks like a card number. Type the slip&apos;s reference instead.</source>
        <translation>Похоже на номер карты. Введите номер со слипа.</translation>
    </message>
    <message>
        <source>{rail} can only take the last part of a sale.</source>
        <translation>{rail} принимает только последнюю часть продажи.</translation>
    </message>
    <message>
        <source>Loyalty could not be applied. The total is {total}.</source>
        <translation>Бонусы применить не удалось. Итого {total}.</translation>
    </message>
    <message>
        <source>Change {minor}. The rest is still to be paid.</source>
        <translation>Сдача {minor}. Остаток ещё не оплачен.</translation>
    </message>
    <message>
        <source>It was paid in the app. Give the {minor} in cash back.</source>
        <translation>Оплачено в приложении. Верните {minor} наличными.</translation>
    </message>
    <message>
        <source>Refund the card on the bank&apos;s own terminal.</source>
        <translation>Верните на карту на банковском терминале.</translation>
    </message>
    <message>
        <source>No connection. Cash still works; other ways to pay are back when the line is.</source>
        <translation>Связи нет. Наличные работают; другие способы вернутся со связью.</translation>
    </message>
    <message>
        <source>{rail} is not answering. Try another way to pay.</source>
        <translation>{rail} не отвечает. Попробуйте другой способ оплаты.</translation>
    </message>
    <message>
        <source>This way to pay is not set up. Try another way to pay.</source>
        <translation>Этот способ не настроен. Попробуйте другой способ оплаты.</translation>
    </message>
    <message>
        <source>This till&apos;s {rail} access has expired. A manager can renew it in Settings.</source>
        <translation>Доступ этой кассы к {rail} истёк. Менеджер обновит его в настройках.</translation>
    </message>
    <message>
        <source>This till&apos;s {rail} access was turned down. A manager can renew it in Settings.</source>
        <translation>Доступ этой кассы к {rail} отклонён. Менеджер обновит его в настройках.</translation>
    </message>
    <message>
        <source>Its account is in another currency than the shop. A manager can change it.</source>
        <translation>Его счёт в другой валюте, чем магазин. Менеджер может изменить.</translation>
    </message>
    <message>
        <source>It only takes currencies with two decimals, and this shop&apos;s has another number. Try another way to pay.</source>
        <translation>Принимает только валюты с двумя знаками, а у магазина другая. Попробуйте другой способ оплаты.</translation>
    </message>
    <message>
        <source>Its key is missing. A manager can enter it in Settings.</source>
        <translation>Нет его ключа. Менеджер введёт его в настройках.</translation>
    </message>
    <message>
        <source>{rail} can only be asked so often. Try again soon, or take another way to pay.</source>
        <translation>{rail} можно спрашивать ограниченное число раз. Попробуйте скоро или другим способом.</translation>
    </message>
    <message>
        <source>This computer has no safe place for keys, so it is off.</source>
        <translation>На этом компьютере нет надёжного места для ключей, поэтому выключено.</translation>
    </message>
    <message>
        <source>Its address is not allowed here. A manager can correct it.</source>
        <translation>Его адрес здесь не разрешён. Менеджер может исправить.</translation>
    </message>
    <message>
        <source>Its settings are not complete. A manager can correct them.</source>
        <translation>Его настройки неполные. Менеджер может исправить.</translation>
    </message>
    <message>
        <source>It could not be started. Try another way to pay; a manager can look at its settings.</source>
        <translation>Начать не удалось. Попробуйте другой способ; менеджер может посмотреть настройки.</translation>
    </message>
    <message>
        <source>Its account was changed while payments are open. Finish those first.</source>
        <translation>Его счёт изменён при открытых платежах. Сначала завершите их.</translation>
    </message>
    <message>
        <source>The last payment at this desk is still open. Wait until it ends.</source>
        <translation>Последний платёж на этом месте ещё открыт. Дождитесь его конца.</translation>
    </message>
    <message>
        <source>The service asks for patience. Try again in a moment.</source>
        <translation>Сервис просит подождать. Попробуйте чуть позже.</translation>
    </message>
    <message>
        <source>The sum is too small for it. Try another way to pay.</source>
        <translation>Сумма слишком мала. Попробуйте другой способ оплаты.</translation>
    </message>
    <message>
        <source>The sum is too large for it. Try another way to pay.</source>
        <translation>Сумма слишком велика. Попробуйте другой способ оплаты.</translation>
    </message>
    <message>
        <source>The service sent a code with an unknown address, so it is not shown. Try another way to pay.</source>
        <translation>Сервис прислал код с неизвестным адресом, поэтому он не показан. Попробуйте другой способ оплаты.</translation>
    </message>
    <message>
        <source>The code is too long to be shown. Try another way to pay.</source>
        <translation>Код слишком длинный, чтобы показать. Попробуйте другой способ оплаты.</translation>
    </message>
    <message>
        <source>The service refused: {words}. Nothing was charged. Try another way to pay.</source>
        <translation>Сервис отказал: {words}. Деньги не списаны. Попробуйте другой способ оплаты.</translation>
    </message>
    <message>
        <source>The service could not be reached. Nothing was charged. Try another way to pay.</source>
        <translation>Сервис недоступен. Деньги не списаны. Попробуйте другой способ оплаты.</translation>
    </message>
    <message>
        <source>The guests of that table have left, or it was closed elsewhere. Nothing was charged. Choose the table again, or show the QR code.</source>
        <translation>Гости этого стола ушли, или он закрыт в другом месте. Деньги не списаны. Выберите стол снова или покажите QR-код.</translation>
    </message>
    <message>
        <source>That table is in another shop of this account. Nothing was charged. Choose one of this shop&apos;s tables, or show the QR code.</source>
        <translation>Этот стол в другом магазине этого счёта. Деньги не списаны. Выберите стол этого магазина или покажите QR-код.</translation>
    </message>
    <message>
        <source>No table can be called {name}: up to 32 of A to Z, 0 to 9 and spaces. No card was written.</source>
        <translation>Стол не может называться {name}: до 32 знаков A–Z, 0–9 и пробелов. Карточки не записаны.</translation>
    </message>
    <message>
        <source>No table is named. Type names such as TABLE 1-12, BAR. No card was written.</source>
        <translation>Столы не названы. Введите, например, TABLE 1-12, BAR. Карточки не записаны.</translation>
    </message>
    <message>
        <source>This way to pay has no tables here. A manager can turn them on in Settings.</source>
        <translation>У этого способа здесь нет столов. Менеджер может включить их в настройках.</translation>
    </message>
    <message>
        <source>The service did not accept this till. Nothing was charged. A manager can look in Settings.</source>
        <translation>Сервис не принял эту кассу. Деньги не списаны. Менеджер может посмотреть в настройках.</translation>
    </message>
    <message>
        <source>The service cannot do this. Nothing was charged.</source>
        <translation>Сервис этого не может. Деньги не списаны.</translation>
    </message>
    <message>
        <source>Recovered: {minor} of sale {number} was paid after all.</source>
        <translation>Найдено: {minor} по продаже {number} всё же оплачены.</translation>
    </message>
    <message>
        <source>Checked: sale {number} was not paid. The customer was not charged.</source>
        <translation>Проверено: продажа {number} не оплачена. У клиента не списано.</translation>
    </message>
    <message>
        <source>A payment was charged after it had ended. It is being given back.</source>
        <translation>Платёж списан после своего конца. Он возвращается.</translation>
    </message>
    <message>
        <source>{minor} went back to the customer.</source>
        <translation>{minor} вернулись клиенту.</translation>
    </message>
    <message>
        <source>{minor} is owed to a customer and could not be given back by itself. Call a manager.</source>
        <translation>{minor} – долг клиенту, само вернуться не смогло. Позовите менеджера.</translation>
    </message>
    <message>
        <source>Most you can refund is {minor}.</source>
        <translation>Можно вернуть не больше {minor}.</translation>
    </message>
    <message>
        <source>More of this sale went back meanwhile, and not from here. Nothing was refunded now: look at what is left, then choose the reason again.</source>
        <translation>Тем временем по этой продаже вернули больше, и не отсюда. Сейчас ничего не возвращено: посмотрите, что осталось, и выберите причину снова.</translation>
    </message>
    <message>
        <source>A refund of this payment is still being checked. Do not refund again. We will tell you.</source>
        <translation>Возврат этого платежа ещё проверяется. Не возвращайте снова. Мы сообщим.</translation>
    </message>
    <message>
        <source>The service is being asked what went back already. One moment.</source>
        <translation>Спрашиваем сервис, что уже вернулось. Минуту.</translation>
    </message>
    <message>
        <source>This sale is closed. Refund it instead; nothing was changed.</source>
        <translation>Эта продажа закрыта. Оформите возврат; ничего не изменено.</translation>
    </message>
    <message>
        <source>This sale is still open. Give up the sale to give its parts back.</source>
        <translation>Эта продажа ещё открыта. Откажитесь от продажи, чтобы вернуть её части.</translation>
    </message>
    <message>
        <source>The refund may still arrive. Decide ten minutes after it was sent.</source>
        <translation>Возврат ещё может дойти. Решайте через десять минут после отправки.</translation>
    </message>
    <message>
        <source>This way to pay cannot give money back. A manager gives it back by hand.</source>
        <translation>Этот способ не умеет возвращать. Менеджер вернёт вручную.</translation>
    </message>
    <message>
        <source>The service did not name the charge, so it cannot be refunded from here. Call a manager.</source>
        <translation>Сервис не назвал списание, поэтому отсюда вернуть нельзя. Позовите менеджера.</translation>
    </message>
    <message>
        <source>This payment goes back whole or not at all. Refund all of it, or a manager gives the part back in cash.</source>
        <translation>Этот платёж возвращается целиком или никак. Верните всё, или менеджер отдаст часть наличными.</translation>
    </message>
    <message>
        <source>This payment was refunded already, and that works only once. Call a manager.</source>
        <translation>Этот платёж уже возвращён, а это можно один раз. Позовите менеджера.</translation>
    </message>
    <message>
        <source>Not refunded. The service refused: {words}. No money moved.</source>
        <translation>Не возвращено. Сервис отказал: {words}. Деньги не двигались.</translation>
    </message>
    <message>
        <source>Sign in first. The basket stays as it is.</source>
        <translation>Сначала войдите. Корзина остаётся как есть.</translation>
    </message>
    <message>
        <source>At this till nobody may do that; the settings say so. Nothing was changed.</source>
        <translation>На этой кассе этого никто не может; так в настройках. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Only a manager who is signed in can do that. Nothing was changed.</source>
        <translation>Это может только вошедший менеджер. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The sale changed while a manager was asked, so nothing was done. Ask again.</source>
        <translation>Продажа изменилась, пока спрашивали менеджера, поэтому ничего не сделано. Спросите снова.</translation>
    </message>
    <message>
        <source>No manager agreed in time, so nothing was done. Ask again.</source>
        <translation>Менеджер не согласился вовремя, поэтому ничего не сделано. Спросите снова.</translation>
    </message>
    <message>
        <source>A PIN is digits only. Nothing was saved.</source>
        <translation>PIN – только цифры. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>A cashier&apos;s PIN has at least 4 digits. Nothing was saved.</source>
        <translation>В PIN кассира не меньше 4 цифр. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>A manager&apos;s PIN has at least 6 digits. Nothing was saved.</source>
        <translation>В PIN менеджера не меньше 6 цифр. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>A PIN has at most 12 digits. Nothing was saved.</source>
        <translation>В PIN не больше 12 цифр. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Choose another one.</source>
        <translation>Этот PIN легко угадать. Выберите другой.</translation>
    </message>
    <message>
        <source>This PIN cannot be used here. Choose another one.</source>
        <translation>Этот PIN здесь нельзя. Выберите другой.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type it again.</source>
        <translation>PIN не совпадают. Введите ещё раз.</translation>
    </message>
    <message>
        <source>The PIN could not be checked. It counts as no try. Try again, or start the till anew.</source>
        <translation>PIN проверить не удалось. Попыткой не считается. Попробуйте снова или перезапустите кассу.</translation>
    </message>
    <message>
        <source>This till&apos;s PINs are gone from its disk. The owner sets them anew with: pos-terminal pin NAME</source>
        <translation>PIN этой кассы пропали с диска. Владелец задаёт их заново: pos-terminal pin ИМЯ</translation>
    </message>
    <message>
        <source>The computer&apos;s safe place for keys did not answer, so the PIN was not checked. Try again.</source>
        <translation>Хранилище ключей не ответило, PIN не проверен. Попробуйте снова.</translation>
    </message>
    <message>
        <source>Type a name. Nothing was saved.</source>
        <translation>Введите имя. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>A name has at most 24 letters. Nothing was saved.</source>
        <translation>В имени не больше 24 букв. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Somebody who works here has that name already. Choose another one.</source>
        <translation>Такое имя здесь уже есть. Выберите другое.</translation>
    </message>
    <message>
        <source>This person is no longer on the list. Nothing was saved.</source>
        <translation>Этого человека больше нет в списке. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>This is the only manager. Make another one first. Nothing was saved.</source>
        <translation>Это единственный менеджер. Сначала добавьте другого. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Type a sum of at least one cent. Nothing was refunded.</source>
        <translation>Введите сумму не меньше одного цента. Ничего не возвращено.</translation>
    </message>
    <message>
        <source>Choose what comes back. Nothing was refunded.</source>
        <translation>Выберите, что возвращается. Ничего не возвращено.</translation>
    </message>
    <message>
        <source>That is more than is left of this line. Nothing was refunded.</source>
        <translation>Это больше, чем осталось в строке. Ничего не возвращено.</translation>
    </message>
    <message>
        <source>The chosen lines are worth less than that. Nothing was refunded.</source>
        <translation>Выбранные строки стоят меньше. Ничего не возвращено.</translation>
    </message>
    <message>
        <source>That was not possible, and nothing was refunded.</source>
        <translation>Это не удалось, ничего не возвращено.</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Выберите причину.</translation>
    </message>
    <message>
        <source>All of this sale went back already. Nothing is left to refund.</source>
        <translation>Вся эта продажа уже возвращена. Возвращать нечего.</translation>
    </message>
    <message>
        <source>This sale is not in this till&apos;s records. Refund it at the till that sold it.</source>
        <translation>Этой продажи нет в записях кассы. Верните на той кассе, где продали.</translation>
    </message>
    <message>
        <source>The service says that this money went back already. A manager checks it before anything else goes back.</source>
        <translation>Сервис говорит, что эти деньги уже вернулись. Менеджер проверит, прежде чем возвращать ещё.</translation>
    </message>
    <message>
        <source>The account that took this payment is not set up at this till now, so it cannot give money back.</source>
        <translation>Счёт, принявший этот платёж, на этой кассе сейчас не настроен, поэтому вернуть не может.</translation>
    </message>
    <message>
        <source>No connection. The refund is kept and sent as soon as the line is back.</source>
        <translation>Связи нет. Возврат сохранён и уйдёт, как только будет связь.</translation>
    </message>
    <message>
        <source>{minor} of sale {number} went back to the customer.</source>
        <translation>{minor} по продаже {number} вернулись клиенту.</translation>
    </message>
    <message>
        <source>{minor} of sale {number} did not go back: the service refused. No money moved.</source>
        <translation>{minor} по продаже {number} не вернулись: сервис отказал. Деньги не двигались.</translation>
    </message>
    <message>
        <source>Scan or tap first what comes back.</source>
        <translation>Сначала отсканируйте или выберите, что возвращается.</translation>
    </message>
    <message>
        <source>Press Pay for the new goods first. Nothing was taken back.</source>
        <translation>Сначала нажмите «Оплата» за новый товар. Ничего не принято назад.</translation>
    </message>
    <message>
        <source>Only a sale paid in cash can be undone. Refund this one instead; nothing was changed.</source>
        <translation>Сторнировать можно только продажу за наличные. Оформите возврат; ничего не изменено.</translation>
    </message>
    <message>
        <source>Something of this sale went back already. Refund the rest; nothing was changed.</source>
        <translation>Часть этой продажи уже вернулась. Верните остаток; ничего не изменено.</translation>
    </message>
    <message>
        <source>This sale belongs to an earlier shift. Refund it instead; nothing was changed.</source>
        <translation>Эта продажа из прошлой смены. Оформите возврат; ничего не изменено.</translation>
    </message>
    <message>
        <source>Already charged. Refund it instead?</source>
        <translation>Уже списано. Оформить возврат?</translation>
    </message>
    <message>
        <source>Hold released. {minor} goes back to the customer.</source>
        <translation>Удержание снято. {minor} возвращаются клиенту.</translation>
    </message>
    <message>
        <source>The open order of sale {number} is cancelled. Nothing was charged.</source>
        <translation>Открытый заказ продажи {number} отменён. Деньги не списаны.</translation>
    </message>
    <message>
        <source>This payment is not held any more. Nothing was changed; look at it under Payments.</source>
        <translation>Этот платёж больше не удержан. Ничего не изменено; посмотрите в платежах.</translation>
    </message>
    <message>
        <source>This payment is not held any more. Nothing was charged; look at it under Payments.</source>
        <translation>Этот платёж больше не удержан. Ничего не списано; посмотрите в платежах.</translation>
    </message>
    <message>
        <source>The most that can be charged is {minor}. Nothing was charged.</source>
        <translation>Списать можно не больше {minor}. Ничего не списано.</translation>
    </message>
    <message>
        <source>{rail} can only charge all of it, {minor}. Nothing was charged.</source>
        <translation>{rail} может списать только всё, {minor}. Ничего не списано.</translation>
    </message>
    <message>
        <source>Nothing is owed for this payment any more.</source>
        <translation>По этому платежу долга больше нет.</translation>
    </message>
    <message>
        <source>Write how the money went back. Nothing was changed.</source>
        <translation>Напишите, как вернулись деньги. Ничего не изменено.</translation>
    </message>
    <message>
        <source>A shift is open already. Nothing was changed.</source>
        <translation>Смена уже открыта. Ничего не изменено.</translation>
    </message>
    <message>
        <source>No shift is open. Enter the cash in the drawer first.</source>
        <translation>Смена не открыта. Сначала введите наличные в ящике.</translation>
    </message>
    <message>
        <source>That is more than a drawer holds. The shift was not opened.</source>
        <translation>Столько в ящик не поместится. Смена не открыта.</translation>
    </message>
    <message>
        <source>Type a sum of at least one cent. The drawer stays as it is.</source>
        <translation>Введите сумму не меньше одного цента. Ящик остаётся как есть.</translation>
    </message>
    <message>
        <source>Write a reason. Nothing was changed.</source>
        <translation>Напишите причину. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This count names no note or coin of the shop. The shift is still open.</source>
        <translation>Таких купюр и монет в магазине нет. Смена ещё открыта.</translation>
    </message>
    <message>
        <source>The drawer differs by {minor}. Write why, then close. The shift is still open.</source>
        <translation>Разница в ящике {minor}. Напишите почему и закройте. Смена ещё открыта.</translation>
    </message>
    <message>
        <source>The count differs from what it should be. Count again, or write a note. The shift is still open.</source>
        <translation>Посчитано не столько, сколько должно быть. Пересчитайте или напишите заметку. Смена ещё открыта.</translation>
    </message>
    <message>
        <source>Cash moved while the services were asked. Count again, then close. The shift is still open.</source>
        <translation>Наличные двигались, пока спрашивали сервисы. Пересчитайте и закройте. Смена ещё открыта.</translation>
    </message>
    <message>
        <source>The shift is closed. {number} is on record and printed.</source>
        <translation>Смена закрыта. {number} записан и напечатан.</translation>
    </message>
    <message>
        <source>There is no Z of that number at this till.</source>
        <translation>Z с таким номером на этой кассе нет.</translation>
    </message>
    <message>
        <source>No payment since the last Z is to be asked about.</source>
        <translation>После последнего Z спрашивать не о чем.</translation>
    </message>
    <message>
        <source>Saved as {name} in the folder of reports.</source>
        <translation>Сохранено как {name} в папке отчётов.</translation>
    </message>
    <message>
        <source>The report could not be saved. The shift is on record; it can be printed and saved again.</source>
        <translation>Отчёт сохранить не удалось. Смена записана; его можно напечатать и сохранить снова.</translation>
    </message>
    <message>
        <source>The payment record could not be saved. Payments are off; call a manager.</source>
        <translation>Запись платежа сохранить не удалось. Оплата выключена; позовите менеджера.</translation>
    </message>
    <message>
        <source>The payment record is locked by another program. Payments are off; call a manager.</source>
        <translation>Запись платежей занята другой программой. Оплата выключена; позовите менеджера.</translation>
    </message>
    <message>
        <source>The disk is full. Payments are off until a manager makes room. The sale is safe.</source>
        <translation>Диск полон. Оплата выключена, пока менеджер не освободит место. Продажа сохранена.</translation>
    </message>
    <message>
        <source>The clock is wrong; payments are off until it is set. Cash still works.</source>
        <translation>Часы неверны; оплата выключена, пока их не поправят. Наличные работают.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet, so there is nobody to lock out. The owner holds every right.</source>
        <translation>PIN ещё ни у кого нет, закрывать не от кого. У владельца все права.</translation>
    </message>
    <message>
        <source>A text of this sale may hold a card number, so nothing was sent. Nobody was charged. Take it out, or try another way to pay.</source>
        <translation>В тексте продажи может быть номер карты, поэтому ничего не отправлено. Ни у кого не списано. Уберите его или попробуйте другой способ оплаты.</translation>
    </message>
    <message>
        <source>The basket could not be put into the service&apos;s words. Nothing was sent. Try another way to pay.</source>
        <translation>Корзину не удалось передать словами сервиса. Ничего не отправлено. Попробуйте другой способ оплаты.</translation>
    </message>
    <message>
        <source>The service never told the charge&apos;s number, so it cannot be refunded here. Refund it on the service&apos;s own page.</source>
        <translation>Сервис не назвал номер списания, поэтому здесь вернуть нельзя. Верните на странице сервиса.</translation>
    </message>
    <message>
        <source>The service&apos;s answer was not clear. We keep asking; do not take payment again.</source>
        <translation>Ответ сервиса неясен. Мы спрашиваем дальше; не принимайте оплату снова.</translation>
    </message>
    <message>
        <source>The service names another sum than the till. Nothing more is taken; a manager decides.</source>
        <translation>Сервис называет другую сумму, чем касса. Больше ничего не берётся; решает менеджер.</translation>
    </message>
    <message>
        <source>The service names another currency than the till. Nothing more is taken; a manager decides.</source>
        <translation>Сервис называет другую валюту, чем касса. Больше ничего не берётся; решает менеджер.</translation>
    </message>
    <message>
        <source>A receipt waited too long for the printer and was not printed. The sale is safe. Print it again.</source>
        <translation>Чек слишком долго ждал принтера и не напечатан. Продажа сохранена. Напечатайте ещё раз.</translation>
    </message>
    <message>
        <source>The printer does not answer. The sale is safe. Check it, then print again.</source>
        <translation>Принтер не отвечает. Продажа сохранена. Проверьте его и напечатайте снова.</translation>
    </message>
    <message>
        <source>This would break a rule of the till&apos;s records, so nothing was done. The sale is unchanged.</source>
        <translation>Это нарушило бы правило записей кассы, поэтому ничего не сделано. Продажа не изменилась.</translation>
    </message>
    <message>
        <source>This is an older copy of the till&apos;s records. Payments are off; call a manager.</source>
        <translation>Это старая копия записей кассы. Оплата выключена; позовите менеджера.</translation>
    </message>
    <message>
        <source>The till&apos;s records are whole, so they go on as they are. Nothing was changed.</source>
        <translation>Записи кассы целы и продолжаются как есть. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The till goes on. Receipts are numbered {series} from now on.</source>
        <translation>Касса продолжает. Теперь чеки нумеруются {series}.</translation>
    </message>
    <message>
        <source>The till&apos;s records were changed by somebody else. Payments are off; call a manager.</source>
        <translation>Записи кассы изменил кто-то другой. Оплата выключена; позовите менеджера.</translation>
    </message>
    <message>
        <source>The till&apos;s records are damaged. Payments are off; call a manager.</source>
        <translation>Записи кассы повреждены. Оплата выключена; позовите менеджера.</translation>
    </message>
    <message>
        <source>The till&apos;s records were written by a newer version. Start that one; nothing was changed.</source>
        <translation>Записи кассы сделаны более новой версией. Запустите её; ничего не изменено.</translation>
    </message>
    <message>
        <source>That was not possible, and nothing was changed. Try again, or tell a manager.</source>
        <translation>Это не удалось, ничего не изменено. Попробуйте снова или скажите менеджеру.</translation>
    </message>
    <message>
        <source>The service does not know this payment. Nobody was charged. Try again.</source>
        <translation>Сервис не знает этот платёж. Ни у кого не списано. Попробуйте снова.</translation>
    </message>
    <message>
        <source>Its account was changed while this payment was open. A manager decides.</source>
        <translation>Его счёт изменён при открытом платеже. Решает менеджер.</translation>
    </message>
    <message>
        <source>The service no longer knows this payment. A manager decides on evidence.</source>
        <translation>Сервис больше не знает этот платёж. Менеджер решает по доказательствам.</translation>
    </message>
    <message>
        <source>Something went wrong in the till. What was taken is on record. Go on, and tell a manager.</source>
        <translation>В кассе что-то пошло не так. Взятое записано. Продолжайте и скажите менеджеру.</translation>
    </message>
    <message>
        <source>The settings were changed outside the program. The till goes by them now; look at them in Settings.</source>
        <translation>Настройки изменены вне программы. Касса уже следует им; посмотрите в настройках.</translation>
    </message>
    <message>
        <source>The settings cannot be changed here. Nothing was changed.</source>
        <translation>Здесь настройки изменить нельзя. Ничего не изменено.</translation>
    </message>
    <message>
        <source>One moment, the last change is still being made. Try again then.</source>
        <translation>Минуту, последнее изменение ещё делается. Потом попробуйте снова.</translation>
    </message>
    <message>
        <source>That is for staff only. Nothing was changed.</source>
        <translation>Это только для персонала. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Up to {minor} can be bought here at once. Buy the rest after it, or use the counter.</source>
        <translation>Здесь за раз можно купить до {minor}. Остальное купите потом или на кассе.</translation>
    </message>
    <message>
        <source>{name} is sold at the counter only. The basket is unchanged.</source>
        <translation>{name} продаётся только на кассе. Корзина не изменилась.</translation>
    </message>
    <message>
        <source>No more can be sold here at the moment. Nothing was charged. Please use the counter.</source>
        <translation>Сейчас здесь больше продать нельзя. Деньги не списаны. Обратитесь на кассу.</translation>
    </message>
    <message>
        <source>No way to pay can be used at the moment. Please use the counter.</source>
        <translation>Сейчас ни один способ оплаты не работает. Обратитесь на кассу.</translation>
    </message>
    <message>
        <source>No way to pay is set up, so nothing is sold. Set one up in the settings, then restart.</source>
        <translation>Не настроен ни один способ оплаты, поэтому ничего не продаётся. Настройте его, затем перезапустите.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s prices are in {theirs} and this till counts in {ours}, so nothing is sold. Import the catalogue again, with prices in {ours}.</source>
        <translation>Цены каталога указаны в {theirs}, а эта касса считает в {ours}, поэтому ничего не продаётся. Загрузите каталог ещё раз, с ценами в {ours}.</translation>
    </message>
    <message>
        <source>The catalogue cannot be read, so nothing is sold. Import the catalogue again, then restart.</source>
        <translation>Каталог не читается, поэтому ничего не продаётся. Загрузите каталог ещё раз, затем перезапустите.</translation>
    </message>
    <message>
        <source>The catalogue has no products, so nothing is sold. Import the price list.</source>
        <translation>В каталоге нет товаров, поэтому ничего не продаётся. Загрузите прайс-лист.</translation>
    </message>
    <message>
        <source>The machine&apos;s door is open, so it sells nothing. Close it.</source>
        <translation>Дверца автомата открыта, он не продаёт. Закройте её.</translation>
    </message>
    <message>
        <source>The machine is too warm, so what lies in it is not sold.</source>
        <translation>В автомате слишком тепло, его товар не продаётся.</translation>
    </message>
    <message>
        <source>The machine reports a fault, so it sells nothing. Look at it, then tap Fixed.</source>
        <translation>Автомат сообщает о сбое и не продаёт. Посмотрите и нажмите «Исправлено».</translation>
    </message>
    <message>
        <source>The machine does not answer, so it sells nothing. Check its power and its cable.</source>
        <translation>Автомат не отвечает и не продаёт. Проверьте питание и кабель.</translation>
    </message>
    <message>
        <source>Nothing is left in the machine. Fill it, then say how much lies in each slot.</source>
        <translation>В автомате пусто. Пополните его и укажите, сколько лежит в каждой ячейке.</translation>
    </message>
    <message>
        <source>The receipt is on its way by e-mail. The address is kept only until it is sent.</source>
        <translation>Чек уходит по почте. Адрес хранится, только пока не отправлен.</translation>
    </message>
    <message>
        <source>The receipt was sent by e-mail. The address is no longer kept.</source>
        <translation>Чек отправлен по почте. Адрес больше не хранится.</translation>
    </message>
    <message>
        <source>The mail server did not take the receipt yet; it is tried again by itself. The sale is safe.</source>
        <translation>Почтовый сервер ещё не принял чек; попробуем сами. Продажа сохранена.</translation>
    </message>
    <message>
        <source>The mail server says that there is no such address. Print the receipt, or ask for the address again. The sale is safe.</source>
        <translation>Почтовый сервер говорит, что адреса нет. Напечатайте чек или спросите адрес снова. Продажа сохранена.</translation>
    </message>
    <message>
        <source>A receipt could not be sent by e-mail in a day, and the address was forgotten. The sale is safe; print the receipt again.</source>
        <translation>Чек не удалось отправить за сутки, адрес забыт. Продажа сохранена; напечатайте чек снова.</translation>
    </message>
    <message>
        <source>The receipt could not be put into the outbox, so it is not sent. The sale is safe; print the receipt.</source>
        <translation>Чек не удалось поставить в отправку, он не уйдёт. Продажа сохранена; напечатайте чек.</translation>
    </message>
    <message>
        <source>No mail server can be used here: its name, its password or the way to it is missing. Nothing was sent.</source>
        <translation>Почтовый сервер здесь недоступен: нет его имени, пароля или пути к нему. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached or does not answer. Are name and port right, and the line up? Sales go on.</source>
        <translation>Почтовый сервер недоступен или не отвечает. Верны ли имя и порт, есть ли связь? Продажи продолжаются.</translation>
    </message>
    <message>
        <source>The mail server does not take this user and password. Replace the password, then try again.</source>
        <translation>Почтовый сервер не принимает этого пользователя и пароль. Замените пароль и попробуйте снова.</translation>
    </message>
    <message>
        <source>The mail server does not offer this encryption. Choose the other one, then try again.</source>
        <translation>Почтовый сервер не предлагает такого шифрования. Выберите другое и попробуйте снова.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not trusted, so nothing was said to it. Is its name right?</source>
        <translation>Сертификату почтового сервера нет доверия, поэтому ему ничего не передано. Верно ли имя?</translation>
    </message>
    <message>
        <source>The mail server refuses letters from the shop&apos;s e-mail address. Is the address right?</source>
        <translation>Почтовый сервер отклоняет письма с адреса магазина. Верен ли адрес?</translation>
    </message>
    <message>
        <source>That is no e-mail address. Nothing was sent; type it again.</source>
        <translation>Это не адрес почты. Ничего не отправлено; введите снова.</translation>
    </message>
    <message>
        <source>Receipts by e-mail are not set up here. Nothing was sent; print the receipt.</source>
        <translation>Чеки по почте здесь не настроены. Ничего не отправлено; напечатайте чек.</translation>
    </message>
    <message>
        <source>The backup drive {folder} is full, so no backup was made. Make room there or take another drive. The sale is safe.</source>
        <translation>Диск копий {folder} полон, копии нет. Освободите место или возьмите другой диск. Продажа сохранена.</translation>
    </message>
    <message>
        <source>The backup folder {folder} is not there, so no backup was made. Is the drive plugged in? The sale is safe.</source>
        <translation>Папки копий {folder} нет, копии нет. Диск подключён? Продажа сохранена.</translation>
    </message>
    <message>
        <source>The backup folder {folder} is not the one of the last backup. Plug in the right drive, or tap Back up now. The sale is safe.</source>
        <translation>Папка копий {folder} – не та, где последняя копия. Подключите нужный диск или нажмите «Сделать копию». Продажа сохранена.</translation>
    </message>
    <message>
        <source>The backup folder {folder} cannot be written, so no backup was made. Give the till the right to, or choose another. The sale is safe.</source>
        <translation>В папку копий {folder} нельзя записать, копии нет. Дайте кассе право или выберите другую. Продажа сохранена.</translation>
    </message>
    <message>
        <source>The backup folder is the till&apos;s own data folder, so no backup was made. Choose another in Settings. The sale is safe.</source>
        <translation>Папка копий – это папка данных самой кассы, копии нет. Выберите другую в настройках. Продажа сохранена.</translation>
    </message>
    <message>
        <source>No folder for backups is chosen, so none was made. Choose one here and save.</source>
        <translation>Папка для копий не выбрана, копии нет. Выберите её здесь и сохраните.</translation>
    </message>
    <message>
        <source>There are no records to be backed up.</source>
        <translation>Копировать нечего.</translation>
    </message>
    <message>
        <source>These records are an older copy, so they were not backed up over newer ones. A manager goes on with them first.</source>
        <translation>Эти записи – старая копия, поверх новых их не копировали. Сначала менеджер продолжит с ними.</translation>
    </message>
    <message>
        <source>The till&apos;s records are damaged, so no backup was made. The backups before are as they were. Call a manager.</source>
        <translation>Записи кассы повреждены, копии нет. Прежние копии остались. Позовите менеджера.</translation>
    </message>
    <message>
        <source>The backup was not whole when it was read back from {folder}, so it was thrown away. Check that drive. The sale is safe.</source>
        <translation>Копия, прочитанная из {folder}, не цела и выброшена. Проверьте этот диск. Продажа сохранена.</translation>
    </message>
    <message>
        <source>The backup was stopped before it was whole, so it was thrown away. The sale is safe.</source>
        <translation>Копирование прервано до конца, копия выброшена. Продажа сохранена.</translation>
    </message>
    <message>
        <source>The backup drive {folder} does not answer, so no backup was made. Unplug it and plug it in again. The sale is safe.</source>
        <translation>Диск копий {folder} не отвечает, копии нет. Отключите и подключите его снова. Продажа сохранена.</translation>
    </message>
    <message>
        <source>A backup is being made already. Wait for it to end.</source>
        <translation>Копия уже делается. Дождитесь конца.</translation>
    </message>
    <message>
        <source>The backup did not work, and nothing was left of it. Look into the log. The sale is safe.</source>
        <translation>Копия не удалась, от неё ничего не осталось. Посмотрите журнал. Продажа сохранена.</translation>
    </message>
    <message>
        <source>The machine has no slot {name}. Nothing was changed.</source>
        <translation>В автомате нет ячейки {name}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>A slot holds up to {limit} items. Nothing was changed.</source>
        <translation>В ячейке до {limit} товаров. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{name} is sold out now and was taken out of the basket.</source>
        <translation>{name} закончился и убран из корзины.</translation>
    </message>
    <message>
        <source>The receipt did not print. The sale is safe.</source>
        <translation>Чек не напечатан. Продажа сохранена.</translation>
    </message>
    <message>
        <source>Printer is out of paper. The sale is safe.</source>
        <translation>В принтере нет бумаги. Продажа сохранена.</translation>
    </message>
    <message>
        <source>No printer is set up. The sale is safe.</source>
        <translation>Принтер не настроен. Продажа сохранена.</translation>
    </message>
    <message>
        <source>The printer&apos;s paper is running low. Have a new roll at hand.</source>
        <translation>Бумага в принтере кончается. Приготовьте новый рулон.</translation>
    </message>
    <message>
        <source>The paper ran out in the middle. The sale is safe. Put a new roll in, then print again.</source>
        <translation>Бумага кончилась на середине. Продажа сохранена. Вставьте новый рулон и напечатайте снова.</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open. The sale is safe. Close it, then print again.</source>
        <translation>Крышка принтера открыта. Продажа сохранена. Закройте её и напечатайте снова.</translation>
    </message>
    <message>
        <source>The printer is on pause. The sale is safe. Look at its lights and keys, then print again.</source>
        <translation>Принтер на паузе. Продажа сохранена. Посмотрите на его лампочки и кнопки, потом напечатайте снова.</translation>
    </message>
    <message>
        <source>The printer reports a fault. The sale is safe. Switch it off and on, then print again.</source>
        <translation>Принтер сообщает о сбое. Продажа сохранена. Выключите и включите его, потом напечатайте снова.</translation>
    </message>
    <message>
        <source>The printer is not there. The sale is safe. Check its cable and power, then print again.</source>
        <translation>Принтера нет. Продажа сохранена. Проверьте кабель и питание, потом напечатайте снова.</translation>
    </message>
    <message>
        <source>The printer hung up in the middle. The sale is safe. Check its cable, then print again.</source>
        <translation>Принтер отключился на середине. Продажа сохранена. Проверьте кабель и напечатайте снова.</translation>
    </message>
    <message>
        <source>The printer took everything and said nothing. The sale is safe. Look whether it printed.</source>
        <translation>Принтер всё принял и промолчал. Продажа сохранена. Посмотрите, напечатал ли он.</translation>
    </message>
    <message>
        <source>What a receipt printer needs is not installed: the extra “printer”. The sale is safe.</source>
        <translation>Не установлено нужное принтеру чеков: дополнение «printer». Продажа сохранена.</translation>
    </message>
    <message>
        <source>The logo cannot be printed, so receipts come without it. Choose another in Settings.</source>
        <translation>Логотип напечатать нельзя, чеки без него. Выберите другой в настройках.</translation>
    </message>
    <message>
        <source>No sale to print yet.</source>
        <translation>Печатать ещё нечего.</translation>
    </message>
    <message>
        <source>Drawer did not open. The sale is safe.</source>
        <translation>Ящик не открылся. Продажа сохранена.</translation>
    </message>
    <message>
        <source>The drawer is not there. The sale is safe. Check its cable, or open it with its key.</source>
        <translation>Ящика нет. Продажа в сохранности. Проверьте кабель или откройте ящик ключом.</translation>
    </message>
    <message>
        <source>The drawer was open already. Close it after each sale.</source>
        <translation>Ящик уже был открыт. Закрывайте после каждой продажи.</translation>
    </message>
    <message>
        <source>The drawer has been left open. Close it.</source>
        <translation>Ящик остался открытым. Закройте его.</translation>
    </message>
    <message>
        <source>No scale is set up, so weights are typed.</source>
        <translation>Весы не настроены, поэтому вес вводится вручную.</translation>
    </message>
    <message>
        <source>The scale shows less than nothing. Take everything off, set it to zero, then weigh again.</source>
        <translation>Весы показывают меньше нуля. Снимите всё, обнулите их и взвесьте снова.</translation>
    </message>
    <message>
        <source>That is more than the scale can weigh. Weigh it in parts, or type the weight.</source>
        <translation>Это больше, чем могут взвесить весы. Взвесьте частями или введите вес.</translation>
    </message>
    <message>
        <source>The weight does not come to rest. Is something touching the scale? You can type the weight.</source>
        <translation>Вес не устанавливается. Весов ничего не касается? Вес можно ввести.</translation>
    </message>
    <message>
        <source>The scale does not answer. The sale is safe. Check its power and cable, or type the weight.</source>
        <translation>Весы не отвечают. Продажа в сохранности. Проверьте питание и кабель или введите вес.</translation>
    </message>
    <message>
        <source>The scale&apos;s port hangs. The sale is safe. Unplug it and plug it in again, or type the weight.</source>
        <translation>Порт весов завис. Продажа в сохранности. Отключите и подключите кабель или введите вес.</translation>
    </message>
    <message>
        <source>The scale could not be asked. The sale is safe. Type the weight, and tell a manager.</source>
        <translation>Весы не удалось опросить. Продажа в сохранности. Введите вес и сообщите управляющему.</translation>
    </message>
    <message>
        <source>The scale is not there. The sale is safe. Check its cable, or type the weight.</source>
        <translation>Весов нет. Продажа в сохранности. Проверьте кабель или введите вес.</translation>
    </message>
    <message>
        <source>The scale says what cannot be understood. The sale is safe. Type the weight; a manager checks its kind and speed in Settings.</source>
        <translation>Ответ весов непонятен. Продажа в сохранности. Введите вес; управляющий проверит вид и скорость в настройках.</translation>
    </message>
    <message>
        <source>The scale does not weigh in kilograms. The sale is safe. Type the weight, and have the scale set to kilograms.</source>
        <translation>Весы взвешивают не в килограммах. Продажа в сохранности. Введите вес и попросите переключить весы на килограммы.</translation>
    </message>
    <message>
        <source>What a serial port needs is not installed: the extra “serial”. The sale is safe.</source>
        <translation>Не установлено то, что нужно последовательному порту: дополнение «serial». Продажа в сохранности.</translation>
    </message>
    <message>
        <source>No scanner on a serial port is set up.</source>
        <translation>Сканер на последовательном порту не настроен.</translation>
    </message>
    <message>
        <source>The scanner is back.</source>
        <translation>Сканер снова на связи.</translation>
    </message>
    <message>
        <source>The scanner could not be read. The sale is safe. Type the code, and tell a manager.</source>
        <translation>Сканер не удалось прочитать. Продажа в сохранности. Введите код и сообщите управляющему.</translation>
    </message>
    <message>
        <source>The scanner sent what is no code, so nothing was added. Scan again; a manager checks its speed in Settings.</source>
        <translation>Сканер прислал не код, поэтому ничего не добавлено. Считайте снова; управляющий проверит скорость в настройках.</translation>
    </message>
    <message>
        <source>The scanner sends no Enter after a code, so nothing was added. Have its suffix set to Enter, or type the code.</source>
        <translation>Сканер не посылает Enter после кода, поэтому ничего не добавлено. Попросите настроить суффикс Enter или введите код.</translation>
    </message>
    <message>
        <source>The scanner sends more codes than anybody scans, so some were not added. Look at the basket, and unplug it.</source>
        <translation>Сканер шлёт больше кодов, чем можно считать, поэтому часть не добавлена. Проверьте корзину и отключите его.</translation>
    </message>
    <message>
        <source>No customer&apos;s display of two lines is set up.</source>
        <translation>Двухстрочный дисплей покупателя не настроен.</translation>
    </message>
    <message>
        <source>The customer&apos;s display is back.</source>
        <translation>Дисплей покупателя снова на связи.</translation>
    </message>
    <message>
        <source>The customer&apos;s display does not answer. The sale is safe. Check its power and cable, and say the sum.</source>
        <translation>Дисплей покупателя не отвечает. Продажа в сохранности. Проверьте питание и кабель и назовите сумму.</translation>
    </message>
    <message>
        <source>The customer&apos;s display could not be written to. The sale is safe. Say the sum, and tell a manager.</source>
        <translation>На дисплей покупателя не удалось вывести. Продажа в сохранности. Назовите сумму и сообщите управляющему.</translation>
    </message>
    <message>
        <source>Scanner unplugged. You can type the code.</source>
        <translation>Сканер отключён. Код можно ввести.</translation>
    </message>
    <message>
        <source>Customer screen not connected. Turn your screen or print the code.</source>
        <translation>Экран клиента не подключён. Поверните свой экран или напечатайте код.</translation>
    </message>
    <message>
        <source>Something did not work ({code}). What was taken is on record. Try again, or call a manager.</source>
        <translation>Что-то не получилось ({code}). Взятое записано. Попробуйте снова или позовите менеджера.</translation>
    </message>
    <message>
        <source>No connection at the moment</source>
        <translation>Сейчас нет связи</translation>
    </message>
    <message>
        <source>Not answering at the moment</source>
        <translation>Сейчас не отвечает</translation>
    </message>
    <message>
        <source>Its account has another currency</source>
        <translation>Его счёт в другой валюте</translation>
    </message>
    <message>
        <source>Only for currencies with two decimals</source>
        <translation>Только валюты с двумя знаками</translation>
    </message>
    <message>
        <source>Its key is missing</source>
        <translation>Нет его ключа</translation>
    </message>
    <message>
        <source>Asked too often, try again soon</source>
        <translation>Слишком часто, попробуйте скоро</translation>
    </message>
    <message>
        <source>No safe place for its key</source>
        <translation>Нет надёжного места для ключа</translation>
    </message>
    <message>
        <source>Its address is not allowed</source>
        <translation>Его адрес не разрешён</translation>
    </message>
    <message>
        <source>Its settings are not complete</source>
        <translation>Его настройки неполные</translation>
    </message>
    <message>
        <source>It could not be started</source>
        <translation>Начать не удалось</translation>
    </message>
    <message>
        <source>Finish its open payments first</source>
        <translation>Завершите открытые платежи</translation>
    </message>
    <message>
        <source>The last payment is still open</source>
        <translation>Последний платёж ещё открыт</translation>
    </message>
    <message>
        <source>Asks for patience, try again</source>
        <translation>Просит подождать, попробуйте снова</translation>
    </message>
    <message>
        <source>Its access has expired</source>
        <translation>Его доступ истёк</translation>
    </message>
    <message>
        <source>Its access was turned down</source>
        <translation>Его доступ отклонён</translation>
    </message>
    <message>
        <source>Off until the clock is set</source>
        <translation>Выключено, пока часы неверны</translation>
    </message>
    <message>
        <source>Off until the disk has room</source>
        <translation>Выключено, пока диск полон</translation>
    </message>
    <message>
        <source>The sum is too small for it</source>
        <translation>Сумма для него мала</translation>
    </message>
    <message>
        <source>The sum is too large for it</source>
        <translation>Сумма для него велика</translation>
    </message>
    <message>
        <source>Only for the last part of a sale</source>
        <translation>Только для последней части продажи</translation>
    </message>
    <message>
        <source>Its answer was not clear</source>
        <translation>Его ответ был неясен</translation>
    </message>
    <message>
        <source>Not checked, no try lost. Try again.</source>
        <translation>Не проверено. Попробуйте снова.</translation>
    </message>
    <message>
        <source>The PINs are gone. Call the owner.</source>
        <translation>PIN пропали. Позовите владельца.</translation>
    </message>
    <message>
        <source>Key store silent. No try lost.</source>
        <translation>Ключи молчат. Попробуйте снова.</translation>
    </message>
    <message>
        <source>Not available at the moment</source>
        <translation>Сейчас недоступно</translation>
    </message>
    <message>
        <source>Not available at the moment. Try another way to pay.</source>
        <translation>Сейчас недоступно. Попробуйте другой способ оплаты.</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>This display works</source>
        <translation>Дисплей работает</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>One moment,</source>
        <translation>Минуту,</translation>
    </message>
    <message>
        <source>we are checking</source>
        <translation>проверяем</translation>
    </message>
    <message>
        <source>You were not charged</source>
        <translation>Деньги не списаны</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Осталось оплатить</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Спасибо</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Scan to pay</source>
        <translation>Сканируйте код</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Удержано</translation>
    </message>
    <message>
        <source>Take your cash back</source>
        <translation>Возьмите наличные</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Минуту…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Сдача</translation>
    </message>
    <message>
        <source>*** TEST - NO REAL MONEY ***</source>
        <translation>*** ТЕСТ - ДЕНЬГИ НЕ НАСТОЯЩИЕ ***</translation>
    </message>
    <message>
        <source>COPY {n}</source>
        <translation>КОПИЯ {n}</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Чек {number}</translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation>Продажа {number}</translation>
    </message>
    <message>
        <source>To eat here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>To take away</source>
        <translation>С собой</translation>
    </message>
    <message>
        <source>For receipt {number}</source>
        <translation>К чеку {number}</translation>
    </message>
    <message>
        <source>RETURN WITHOUT RECEIPT</source>
        <translation>ВОЗВРАТ БЕЗ ЧЕКА</translation>
    </message>
    <message>
        <source>SALE UNDONE</source>
        <translation>ПРОДАЖА СТОРНИРОВАНА</translation>
    </message>
    <message>
        <source>REFUND</source>
        <translation>ВОЗВРАТ</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Брак</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Не тот товар</translation>
    </message>
    <message>
        <source>Changed mind</source>
        <translation>Передумал</translation>
    </message>
    <message>
        <source>Overcharged</source>
        <translation>Завышена цена</translation>
    </message>
    <message>
        <source>Was a gift</source>
        <translation>Это был подарок</translation>
    </message>
    <message>
        <source>Receipt lost</source>
        <translation>Чек потерян</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Другая причина</translation>
    </message>
    <message>
        <source>Part of the price</source>
        <translation>Часть цены</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Weighed: {reckoned}</source>
        <translation>Взвешено: {reckoned}</translation>
    </message>
    <message>
        <source>Typed weight: {reckoned}</source>
        <translation>Вес введён: {reckoned}</translation>
    </message>
    <message>
        <source>Net of {gross} gross less {tare} tare</source>
        <translation>Нетто: брутто {gross} минус тара {tare}</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Подытог</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Скидки</translation>
    </message>
    <message>
        <source>{service} loyalty</source>
        <translation>Бонусы {service}</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>Округление наличных</translation>
    </message>
    <message>
        <source>TOTAL {currency}</source>
        <translation>ИТОГО {currency}</translation>
    </message>
    <message>
        <source>incl. VAT {rate} % of {gross}</source>
        <translation>вкл. НДС {rate} % от {gross}</translation>
    </message>
    <message>
        <source>plus VAT {rate} % of {gross}</source>
        <translation>плюс НДС {rate} % от {gross}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Код {code}</translation>
    </message>
    <message>
        <source>Scan or type this code to pay</source>
        <translation>Отсканируйте или введите этот код для оплаты</translation>
    </message>
    <message>
        <source>This payment is being checked</source>
        <translation>Этот платёж проверяется</translation>
    </message>
    <message>
        <source>This is not a receipt.</source>
        <translation>Это не чек.</translation>
    </message>
    <message>
        <source>You will not be charged twice. Keep this slip; it is not a receipt.</source>
        <translation>Дважды вы не заплатите. Сохраните этот талон; это не чек.</translation>
    </message>
    <message>
        <source>Parked basket</source>
        <translation>Отложенная корзина</translation>
    </message>
    <message>
        <source>Till {label}</source>
        <translation>Касса {label}</translation>
    </message>
    <message>
        <source>Nothing was paid. This is not a receipt.</source>
        <translation>Ничего не оплачено. Это не чек.</translation>
    </message>
    <message>
        <source>This printer prints.</source>
        <translation>Этот принтер печатает.</translation>
    </message>
    <message>
        <source>Z REPORT {number} · TILL {till}</source>
        <translation>Z-ОТЧЁТ {number} · КАССА {till}</translation>
    </message>
    <message>
        <source>X REPORT {number} · TILL {till}</source>
        <translation>X-ОТЧЁТ {number} · КАССА {till}</translation>
    </message>
    <message>
        <source>SALES</source>
        <translation>ПРОДАЖИ</translation>
    </message>
    <message>
        <source>Refund {title}</source>
        <translation>Возврат {title}</translation>
    </message>
    <message>
        <source>NET</source>
        <translation>НЕТТО</translation>
    </message>
    <message>
        <source>VAT {rate} %  of {gross}</source>
        <translation>НДС {rate} %  от {gross}</translation>
    </message>
    <message>
        <source>Cash rounding (in net)</source>
        <translation>Округление (в нетто)</translation>
    </message>
    <message>
        <source>Charged above the sum (in net)</source>
        <translation>Списано сверх (в нетто)</translation>
    </message>
    <message>
        <source>Returns not closed yet (not in VAT)</source>
        <translation>Незакрытые возвраты (не в НДС)</translation>
    </message>
    <message>
        <source>Discounts given</source>
        <translation>Скидки</translation>
    </message>
    <message>
        <source>Loyalty given (in net)</source>
        <translation>Бонусы (в нетто)</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>НДС</translation>
    </message>
    <message>
        <source>Cash float</source>
        <translation>Размен</translation>
    </message>
    <message>
        <source>Cash sales</source>
        <translation>Продажи наличными</translation>
    </message>
    <message>
        <source>Cash refunds</source>
        <translation>Возвраты наличными</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Внесения</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Изъятия</translation>
    </message>
    <message>
        <source>EXPECTED</source>
        <translation>ДОЛЖНО БЫТЬ</translation>
    </message>
    <message>
        <source>COUNTED</source>
        <translation>ПОСЧИТАНО</translation>
    </message>
    <message>
        <source>DIFFERENCE</source>
        <translation>РАЗНИЦА</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Заметка: {note}</translation>
    </message>
    <message>
        <source>The drawer is counted blind: the sums follow on the Z.</source>
        <translation>Ящик считают вслепую: суммы будут в Z.</translation>
    </message>
    <message>
        <source>Declined {n} · Expired {m}</source>
        <translation>Отклонено {n} · Истекло {m}</translation>
    </message>
    <message>
        <source>Cancelled {n}</source>
        <translation>Отменено {n}</translation>
    </message>
    <message>
        <source>Recovered {n}</source>
        <translation>Найдено {n}</translation>
    </message>
    <message>
        <source>Being checked {n}</source>
        <translation>Проверяется {n}</translation>
    </message>
    <message>
        <source>Voided lines {n}</source>
        <translation>Убрано строк {n}</translation>
    </message>
    <message>
        <source>No-sale drawer {n}</source>
        <translation>Без продажи {n}</translation>
    </message>
    <message>
        <source>Baskets that stay parked</source>
        <translation>Отложенных корзин</translation>
    </message>
    <message>
        <source>Sales cancelled</source>
        <translation>Отменённые продажи</translation>
    </message>
    <message>
        <source>Given back, sale never closed</source>
        <translation>Возвращено без закрытия</translation>
    </message>
    <message>
        <source>OWED TO CUSTOMERS</source>
        <translation>ДОЛГ КЛИЕНТАМ</translation>
    </message>
    <message>
        <source>GOODS OUT, NOT PAID {n}</source>
        <translation>ВЫДАНО, НЕ ОПЛАЧЕНО {n}</translation>
    </message>
    <message>
        <source>Paid since, of an earlier Z {n}</source>
        <translation>Оплачено позже, прежний Z {n}</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>возвраты</translation>
    </message>
    <message>
        <source>Moves to the next shift:</source>
        <translation>Переходит в следующую смену:</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыт</translation>
    </message>
    <message>
        <source>held</source>
        <translation>удержан</translation>
    </message>
    <message>
        <source>money went back</source>
        <translation>деньги вернулись</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>проверяется</translation>
    </message>
    <message>
        <source>Read again at the services</source>
        <translation>Перечитано в сервисах</translation>
    </message>
    <message>
        <source>Not the same there</source>
        <translation>Там не совпало</translation>
    </message>
    <message>
        <source>No answer about</source>
        <translation>Нет ответа о</translation>
    </message>
    <message>
        <source>not known to the service</source>
        <translation>сервис не знает</translation>
    </message>
    <message>
        <source>not known to this till</source>
        <translation>эта касса не знает</translation>
    </message>
    <message>
        <source>the sums differ</source>
        <translation>суммы разные</translation>
    </message>
    <message>
        <source>can still be paid there</source>
        <translation>там ещё можно оплатить</translation>
    </message>
    <message>
        <source>could not be asked</source>
        <translation>спросить не удалось</translation>
    </message>
    <message>
        <source>Closed by {name}</source>
        <translation>Закрыл(а) {name}</translation>
    </message>
    <message>
        <source>Printed by {name}</source>
        <translation>Напечатал(а) {name}</translation>
    </message>
    <message>
        <source>This report closes nothing.</source>
        <translation>Этот отчёт ничего не закрывает.</translation>
    </message>
</context>
<context>
    <name>payment</name>
    <message>
        <source>1 second left</source>
        <translation>Осталась 1 секунда</translation>
    </message>
    <message numerus="yes">
        <source>{left} seconds left</source>
        <translation>
            <numerusform>Осталась {left} секунда</numerusform>
            <numerusform>Осталось {left} секунды</numerusform>
            <numerusform>Осталось {left} секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the customer to approve now.</source>
        <translation>Попросите клиента одобрить сейчас.</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Ждём клиента</translation>
    </message>
    <message>
        <source>The table was closed elsewhere, so its guests see no bill. They can still pay by the QR code.</source>
        <translation>Стол закрыт в другом месте, поэтому гости не видят счёт. Они ещё могут оплатить QR-кодом.</translation>
    </message>
    <message>
        <source>Another bill took this one&apos;s place on the table. Cancel this one, then bring the bill again.</source>
        <translation>Место этого счёта на столе занял другой. Отмените этот и принесите счёт снова.</translation>
    </message>
    <message>
        <source>If the time runs out, the payment is cancelled and the customer is not charged.</source>
        <translation>Если время выйдет, платёж отменится, у клиента не спишут.</translation>
    </message>
    <message>
        <source>Loyalty applied</source>
        <translation>Бонусы применены</translation>
    </message>
    <message>
        <source>{rail} lowered the total by {loyalty}.</source>
        <translation>{rail} уменьшил сумму на {loyalty}.</translation>
    </message>
    <message>
        <source>Starting {rail}…</source>
        <translation>Запуск {rail}…</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Минуту.</translation>
    </message>
    <message>
        <source>Approved, charging…</source>
        <translation>Одобрено, списываем…</translation>
    </message>
    <message>
        <source>Do not close the till.</source>
        <translation>Не закрывайте кассу.</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Время вышло</translation>
    </message>
    <message>
        <source>Closing the payment, one moment.</source>
        <translation>Закрываем платёж, минуту.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Отмена…</translation>
    </message>
    <message>
        <source>Asking once more whether the customer has paid, one moment.</source>
        <translation>Спрашиваем ещё раз, оплатил ли клиент, минуту.</translation>
    </message>
    <message>
        <source>The customer was not charged.</source>
        <translation>У клиента не списано.</translation>
    </message>
    <message>
        <source>Paid with {rail}. Still to pay {rest}.</source>
        <translation>Оплачено: {rail}. Осталось оплатить {rest}.</translation>
    </message>
    <message>
        <source>{paid} paid</source>
        <translation>Оплачено {paid}</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>Paid with {rail}</source>
        <translation>Оплачено: {rail}</translation>
    </message>
    <message>
        <source>The customer paid before we could cancel.</source>
        <translation>Клиент оплатил раньше, чем мы отменили.</translation>
    </message>
    <message>
        <source>Approved just in time</source>
        <translation>Одобрено в последний момент</translation>
    </message>
    <message>
        <source>{paid} was approved while the till was offline.</source>
        <translation>{paid} одобрено, пока касса была без связи.</translation>
    </message>
    <message>
        <source>Recovered: paid</source>
        <translation>Найдено: оплачено</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>Время вышло</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Checked: not paid</source>
        <translation>Проверено: не оплачено</translation>
    </message>
    <message>
        <source>The customer was not charged. You can take payment.</source>
        <translation>У клиента не списано. Можно принимать оплату.</translation>
    </message>
    <message>
        <source>{rail} did not start</source>
        <translation>{rail} не начался</translation>
    </message>
    <message>
        <source>Loyalty could not be applied</source>
        <translation>Бонусы применить не удалось</translation>
    </message>
    <message>
        <source>The total is {minor}. Nothing was taken yet.</source>
        <translation>Итого {minor}. Ещё ничего не взято.</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>{paid} went back to the customer.</source>
        <translation>{paid} вернулись клиенту.</translation>
    </message>
    <message>
        <source>Held, not charged yet</source>
        <translation>Удержано, ещё не списано</translation>
    </message>
    <message>
        <source>Charge or cancel it under Payments.</source>
        <translation>Спишите или отмените в платежах.</translation>
    </message>
    <message>
        <source>The customer had already approved</source>
        <translation>Клиент уже одобрил</translation>
    </message>
    <message>
        <source>Keep the payment, or give it back.</source>
        <translation>Оставьте платёж или верните его.</translation>
    </message>
    <message>
        <source>Approved while it was set aside</source>
        <translation>Одобрено, пока было отложено</translation>
    </message>
    <message>
        <source>Is the customer still here? Else give it back.</source>
        <translation>Клиент ещё здесь? Если нет, верните деньги.</translation>
    </message>
    <message>
        <source>Did you take the cash?</source>
        <translation>Вы взяли наличные?</translation>
    </message>
    <message>
        <source>The till stopped while {due} in cash was being taken.</source>
        <translation>Касса остановилась, пока брали {due} наличными.</translation>
    </message>
    <message>
        <source>Paid in the app</source>
        <translation>Оплачено в приложении</translation>
    </message>
    <message>
        <source>Give the {cash} in cash back over the counter.</source>
        <translation>Верните {cash} наличными.</translation>
    </message>
    <message>
        <source>Giving it back</source>
        <translation>Возвращаем</translation>
    </message>
    <message>
        <source>The payment is being returned. You can serve the next customer.</source>
        <translation>Платёж возвращается. Можно обслуживать следующего клиента.</translation>
    </message>
    <message>
        <source>Another bill is on the table</source>
        <translation>На столе другой счёт</translation>
    </message>
    <message>
        <source>This one was approved after it was exchanged there, so it is not taken. Give it back.</source>
        <translation>Этот одобрен уже после замены, поэтому не берётся. Верните его.</translation>
    </message>
    <message>
        <source>This needs a manager</source>
        <translation>Нужен менеджер</translation>
    </message>
    <message>
        <source>What {rail} says does not fit this sale. Nothing more is taken.</source>
        <translation>То, что говорит {rail}, не подходит к этой продаже. Больше ничего не берётся.</translation>
    </message>
    <message>
        <source>Not sure yet – we are checking</source>
        <translation>Пока неясно – проверяем</translation>
    </message>
    <message>
        <source>The connection dropped. The customer &lt;b&gt;may or may not&lt;/b&gt; have paid.</source>
        <translation>Связь прервалась. Клиент &lt;b&gt;мог&lt;/b&gt; оплатить &lt;b&gt;или нет&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Waiting · {time}</source>
        <translation>Ожидание · {time}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Минуту…</translation>
    </message>
    <message>
        <source>Charging…</source>
        <translation>Списываем…</translation>
    </message>
    <message>
        <source>Set aside, serve next</source>
        <translation>Отложить, следующий клиент</translation>
    </message>
    <message>
        <source>Take the rest</source>
        <translation>Принять остаток</translation>
    </message>
    <message>
        <source>Try {rail} again</source>
        <translation>{rail} ещё раз</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Показать новый код</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Другой способ</translation>
    </message>
    <message>
        <source>Keep payment</source>
        <translation>Оставить платёж</translation>
    </message>
    <message>
        <source>The customer is here: take it</source>
        <translation>Клиент здесь: принять</translation>
    </message>
    <message>
        <source>Yes, cash was taken</source>
        <translation>Да, наличные взяты</translation>
    </message>
</context>
<context>
    <name>payment_detail</name>
    <message>
        <source>Basket</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Бонусы</translation>
    </message>
    <message>
        <source>Refunded so far</source>
        <translation>Возвращено на сейчас</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Удержано до</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Кассир</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Чек</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>SWiP order</source>
        <translation>Заказ SWiP</translation>
    </message>
    <message>
        <source>DropPay authorization</source>
        <translation>Авторизация DropPay</translation>
    </message>
    <message>
        <source>Paysera order</source>
        <translation>Заказ Paysera</translation>
    </message>
    <message>
        <source>Card payment</source>
        <translation>Платёж картой</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Слип</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Номер операции</translation>
    </message>
    <message>
        <source>Nothing was charged, so nothing can go back.</source>
        <translation>Ничего не списано, поэтому возвращать нечего.</translation>
    </message>
    <message>
        <source>Nothing is charged yet. Charge it, or cancel the hold.</source>
        <translation>Ещё не списано. Спишите или снимите удержание.</translation>
    </message>
    <message>
        <source>Nothing is charged yet; the customer can still pay.</source>
        <translation>Ещё не списано; клиент ещё может оплатить.</translation>
    </message>
    <message>
        <source>All of it went back to the customer.</source>
        <translation>Всё вернулось клиенту.</translation>
    </message>
    <message>
        <source>It is on its way back to the customer.</source>
        <translation>Возвращается клиенту.</translation>
    </message>
    <message>
        <source>It goes back by hand; say how under “Owed to a customer”.</source>
        <translation>Возвращается вручную; запишите как в «Долг клиенту».</translation>
    </message>
    <message>
        <source>It is being checked. What can go back is known after that.</source>
        <translation>Проверяется. Что можно вернуть, станет ясно потом.</translation>
    </message>
    <message>
        <source>Taken at till {till}. Refund it there.</source>
        <translation>Принято на кассе {till}. Верните там.</translation>
    </message>
    <message>
        <source>The sale is not closed yet. Give up the sale to give its parts back.</source>
        <translation>Продажа ещё не закрыта. Откажитесь от продажи, чтобы вернуть её части.</translation>
    </message>
</context>
<context>
    <name>payment_rows</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Продажа</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
</context>
<context>
    <name>rails</name>
    <message>
        <source>Opens the drawer</source>
        <translation>Открывает ящик</translation>
    </message>
    <message>
        <source>The bank&apos;s own</source>
        <translation>Терминал банка</translation>
    </message>
    <message>
        <source>Customer enters card on own phone</source>
        <translation>Клиент вводит карту в своём телефоне</translation>
    </message>
    <message>
        <source>Guests pay at their table, or by QR</source>
        <translation>Гости платят за столом или по QR</translation>
    </message>
    <message>
        <source>Try again: new QR on customer screen</source>
        <translation>Ещё раз: новый QR на экране клиента</translation>
    </message>
    <message>
        <source>QR on customer screen · loyalty</source>
        <translation>QR на экране клиента · бонусы</translation>
    </message>
    <message>
        <source>QR on customer screen</source>
        <translation>QR на экране клиента</translation>
    </message>
    <message>
        <source>Only from {amount} up</source>
        <translation>Только от {amount}</translation>
    </message>
    <message>
        <source>Only up to {amount}</source>
        <translation>Только до {amount}</translation>
    </message>
    <message>
        <source>No answer at {time}</source>
        <translation>В {time} не ответил</translation>
    </message>
    <message>
        <source>Asked for patience at {time}</source>
        <translation>В {time} просил подождать</translation>
    </message>
    <message>
        <source>Access turned down at {time}</source>
        <translation>В {time} доступ отклонён</translation>
    </message>
    <message>
        <source>Unclear answer at {time}</source>
        <translation>В {time} ответ неясен</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Faulty</source>
        <translation>Брак</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Не тот товар</translation>
    </message>
    <message>
        <source>Changed mind</source>
        <translation>Передумал</translation>
    </message>
    <message>
        <source>Overcharged</source>
        <translation>Завышена цена</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Другая…</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Не забрали</translation>
    </message>
    <message>
        <source>Customer asked</source>
        <translation>Клиент попросил</translation>
    </message>
    <message>
        <source>Made by mistake</source>
        <translation>По ошибке</translation>
    </message>
    <message>
        <source>Was a gift</source>
        <translation>Это был подарок</translation>
    </message>
    <message>
        <source>Receipt lost</source>
        <translation>Чек потерян</translation>
    </message>
</context>
<context>
    <name>refund</name>
    <message>
        <source>Paid in {n} ways</source>
        <translation>Способов оплаты: {n}</translation>
    </message>
    <message>
        <source>Refunded before</source>
        <translation>Возвращено раньше</translation>
    </message>
    <message>
        <source>Paid by {title}</source>
        <translation>Оплачено: {title}</translation>
    </message>
    <message>
        <source>1 line chosen</source>
        <translation>Выбрана 1 строка</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines chosen</source>
        <translation>
            <numerusform>Выбрана {n} строка</numerusform>
            <numerusform>Выбрано {n} строки</numerusform>
            <numerusform>Выбрано {n} строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Amount chosen</source>
        <translation>Выбранная сумма</translation>
    </message>
    <message>
        <source>All that is left</source>
        <translation>Весь остаток</translation>
    </message>
    <message>
        <source>Their share of loyalty</source>
        <translation>Их доля бонусов</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>Округление наличных</translation>
    </message>
    <message>
        <source>This sale is older than the copy that the till&apos;s records were restored from. Refunds made after that copy are not known here. Make sure that it was not refunded already.</source>
        <translation>Эта продажа старше копии, из которой восстановлены записи кассы. Возвраты после неё здесь неизвестны. Убедитесь, что её ещё не вернули.</translation>
    </message>
    <message>
        <source>This sale is older than the copy that the till&apos;s records were restored from. The service knows what went back, and gives nothing back twice.</source>
        <translation>Эта продажа старше копии, из которой восстановлены записи кассы. Сервис знает, что вернулось, и дважды не вернёт.</translation>
    </message>
    <message>
        <source>Cash from the drawer, instead of {title}</source>
        <translation>Наличные из ящика, вместо {title}</translation>
    </message>
    <message>
        <source>Cash from the drawer</source>
        <translation>Наличные из ящика</translation>
    </message>
    <message>
        <source>On the bank&apos;s own terminal</source>
        <translation>На банковском терминале</translation>
    </message>
    <message>
        <source>Back to the same SWiP wallet</source>
        <translation>На тот же кошелёк SWiP</translation>
    </message>
    <message>
        <source>Back to the same {title} account</source>
        <translation>На тот же счёт {title}</translation>
    </message>
    <message>
        <source>Cash instead of {title}</source>
        <translation>Наличные вместо {title}</translation>
    </message>
    <message>
        <source>It is counted against this payment.</source>
        <translation>Засчитывается этому платежу.</translation>
    </message>
    <message>
        <source>The drawer opens when you refund.</source>
        <translation>При возврате откроется ящик.</translation>
    </message>
    <message>
        <source>Refund it on the bank&apos;s terminal.</source>
        <translation>Верните на терминале банка.</translation>
    </message>
    <message>
        <source>Refund the card there; here it is only written down.</source>
        <translation>Верните на карту там; здесь только запись.</translation>
    </message>
    <message>
        <source>{title} refused the last try. If it refuses again, a manager may give cash instead.</source>
        <translation>{title} отказал в прошлый раз. Если откажет снова, менеджер может вернуть наличными.</translation>
    </message>
    <message>
        <source>{title} returns the matching loyalty to the customer.</source>
        <translation>{title} вернёт клиенту соответствующие бонусы.</translation>
    </message>
    <message>
        <source>{title} refunds once. Nothing more can go back after this.</source>
        <translation>{title} возвращает один раз. После этого больше ничего не вернуть.</translation>
    </message>
    <message>
        <source>No connection. The refund of {amount} is kept and sent as soon as the line is back.</source>
        <translation>Связи нет. Возврат {amount} сохранён и уйдёт, как только будет связь.</translation>
    </message>
    <message>
        <source>Refund waits for the line</source>
        <translation>Возврат ждёт связи</translation>
    </message>
    <message>
        <source>Refunding {amount}…</source>
        <translation>Возвращаем {amount}…</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Минуту.</translation>
    </message>
    <message>
        <source>Do not refund again. We will tell you.</source>
        <translation>Не возвращайте снова. Мы сообщим.</translation>
    </message>
    <message>
        <source>Refund being checked</source>
        <translation>Возврат проверяется</translation>
    </message>
    <message>
        <source>Give {amount} in cash</source>
        <translation>Отдайте {amount} наличными</translation>
    </message>
    <message>
        <source>Refunded {amount}</source>
        <translation>Возвращено {amount}</translation>
    </message>
    <message>
        <source>Take it from the drawer, then close it. Refund {slip} on the bank&apos;s own terminal. The rest went back by {title}.</source>
        <translation>Возьмите из ящика и закройте его. {slip} верните на банковском терминале. Остальное вернулось через {title}.</translation>
    </message>
    <message>
        <source>Take it from the drawer, then close it. The rest went back by {title}.</source>
        <translation>Возьмите из ящика и закройте его. Остальное вернулось через {title}.</translation>
    </message>
    <message>
        <source>Take it from the drawer, then close it. Refund {slip} on the bank&apos;s own terminal.</source>
        <translation>Возьмите из ящика и закройте его. {slip} верните на банковском терминале.</translation>
    </message>
    <message>
        <source>Take it from the drawer, then close it.</source>
        <translation>Возьмите из ящика и закройте его.</translation>
    </message>
    <message>
        <source>Refund {slip} on the bank&apos;s own terminal. {title} will show the rest to the customer.</source>
        <translation>{slip} верните на банковском терминале. Остальное клиенту покажет {title}.</translation>
    </message>
    <message>
        <source>{title} will show it to the customer.</source>
        <translation>Клиенту это покажет {title}.</translation>
    </message>
    <message>
        <source>Refund the card on the bank&apos;s own terminal.</source>
        <translation>Верните на карту на банковском терминале.</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>причина не названа</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>{title} refused: {reason}. No money moved.</source>
        <translation>{title} отказал: {reason}. Деньги не двигались.</translation>
    </message>
    <message>
        <source>Not refunded</source>
        <translation>Не возвращено</translation>
    </message>
    <message>
        <source>Only {amount} of {whole} went back</source>
        <translation>Вернулось только {amount} из {whole}</translation>
    </message>
    <message>
        <source>Give {cash} in cash and refund {slip} on the bank&apos;s own terminal. {title} refused the rest: {reason}.</source>
        <translation>Отдайте {cash} наличными, а {slip} верните на банковском терминале. {title} отказал в остальном: {reason}.</translation>
    </message>
    <message>
        <source>Give {cash} in cash. {title} refused the rest: {reason}.</source>
        <translation>Отдайте {cash} наличными. {title} отказал в остальном: {reason}.</translation>
    </message>
    <message>
        <source>Refund {slip} on the bank&apos;s own terminal. {title} refused the rest: {reason}.</source>
        <translation>{slip} верните на банковском терминале. {title} отказал в остальном: {reason}.</translation>
    </message>
    <message>
        <source>{title} refused the rest: {reason}. Refund the rest another way.</source>
        <translation>{title} отказал в остальном: {reason}. Верните остальное иначе.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>One that types as a keyboard is read beside a serial one, too</source>
        <translation>Работающий как клавиатура читается и рядом с последовательным</translation>
    </message>
    <message>
        <source>Types as a keyboard</source>
        <translation>Как клавиатура</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Port of the scanner</source>
        <translation>Порт сканера</translation>
    </message>
    <message>
        <source>Such as /dev/ttyACM0 or COM4; the scanner ends each code with Enter</source>
        <translation>Например, /dev/ttyACM0 или COM4; каждый код сканер завершает Enter</translation>
    </message>
    <message>
        <source>Speed of the scanner</source>
        <translation>Скорость сканера</translation>
    </message>
    <message>
        <source>A scanner&apos;s keys come within</source>
        <translation>Клавиши сканера приходят за</translation>
    </message>
    <message>
        <source>Slower ones were typed by a person</source>
        <translation>Медленнее – это набрал человек</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} мс</translation>
    </message>
    <message>
        <source>Shortest code</source>
        <translation>Самый короткий код</translation>
    </message>
    <message>
        <source>Sign before every code</source>
        <translation>Знак перед кодом</translation>
    </message>
    <message>
        <source>Empty: none</source>
        <translation>Пусто: нет</translation>
    </message>
    <message>
        <source>Country of weight and price codes</source>
        <translation>Страна кодов веса и цены</translation>
    </message>
    <message>
        <source>Two letters, such as lt; empty: none</source>
        <translation>Две буквы, например lt; пусто: нет</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Весы</translation>
    </message>
    <message>
        <source>What it speaks; its manual or its menu tells</source>
        <translation>Какой у них протокол; сказано в руководстве или меню</translation>
    </message>
    <message>
        <source>None, weights are typed</source>
        <translation>Нет, вес вводится</translation>
    </message>
    <message>
        <source>Port of the scale</source>
        <translation>Порт весов</translation>
    </message>
    <message>
        <source>Such as /dev/ttyUSB0 or COM3</source>
        <translation>Например, /dev/ttyUSB0 или COM3</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Биты</translation>
    </message>
    <message>
        <source>As new</source>
        <translation>Обычные</translation>
    </message>
    <message>
        <source>Speed of the scale</source>
        <translation>Скорость весов</translation>
    </message>
    <message>
        <source>Customer&apos;s display of two lines</source>
        <translation>Двухстрочный дисплей покупателя</translation>
    </message>
    <message>
        <source>Its commands; its manual tells</source>
        <translation>Его команды; сказано в руководстве</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Port of the display</source>
        <translation>Порт дисплея</translation>
    </message>
    <message>
        <source>Such as /dev/ttyUSB1 or COM5</source>
        <translation>Например, /dev/ttyUSB1 или COM5</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Приветствие</translation>
    </message>
    <message>
        <source>Up to 20 letters while nobody is served; empty: a welcome</source>
        <translation>До 20 букв, пока никого не обслуживают; пусто: приветствие</translation>
    </message>
    <message>
        <source>Speed of the display</source>
        <translation>Скорость дисплея</translation>
    </message>
    <message>
        <source>Code page of the display</source>
        <translation>Кодовая страница дисплея</translation>
    </message>
    <message>
        <source>What it does not have is written in plain letters</source>
        <translation>Чего в ней нет, пишется простыми буквами</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Простая</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Чеки</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF-файлы</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Empty: “receipts” beside the till&apos;s records</source>
        <translation>Пусто: «receipts» рядом с записями кассы</translation>
    </message>
    <message>
        <source>Address of the printer</source>
        <translation>Адрес принтера</translation>
    </message>
    <message>
        <source>As its own test page prints it, such as 192.168.1.50</source>
        <translation>Как на его тестовой странице, например 192.168.1.50</translation>
    </message>
    <message>
        <source>Vendor and product</source>
        <translation>Производитель и изделие</translation>
    </message>
    <message>
        <source>As the system lists it, such as 04b8:0202</source>
        <translation>Как показывает система, например 04b8:0202</translation>
    </message>
    <message>
        <source>Port or device file</source>
        <translation>Порт или файл устройства</translation>
    </message>
    <message>
        <source>Such as /dev/ttyUSB0, COM3 or /dev/usb/lp0</source>
        <translation>Например /dev/ttyUSB0, COM3 или /dev/usb/lp0</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Speed of the port</source>
        <translation>Скорость порта</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>A picture file; empty: none</source>
        <translation>Файл картинки; пусто: нет</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>The printer&apos;s own</source>
        <translation>Свои</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Рисованные</translation>
    </message>
    <message>
        <source>The printer answers</source>
        <translation>Принтер отвечает</translation>
    </message>
    <message>
        <source>Off: what was sent counts as printed</source>
        <translation>Выкл.: отправленное считается напечатанным</translation>
    </message>
    <message>
        <source>Cut the paper</source>
        <translation>Отрезать бумагу</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Денежный ящик</translation>
    </message>
    <message>
        <source>Opened by hand</source>
        <translation>Открывают рукой</translation>
    </message>
    <message>
        <source>On the printer</source>
        <translation>На принтере</translation>
    </message>
    <message>
        <source>Port of the drawer</source>
        <translation>Порт ящика</translation>
    </message>
    <message>
        <source>Such as /dev/ttyUSB1 or COM4</source>
        <translation>Например /dev/ttyUSB1 или COM4</translation>
    </message>
    <message>
        <source>The printer sees the drawer</source>
        <translation>Принтер видит ящик</translation>
    </message>
    <message>
        <source>If an open drawer is called shut, choose the other</source>
        <translation>Если открытый назван закрытым, выберите другое</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>High is open</source>
        <translation>Высокий – открыт</translation>
    </message>
    <message>
        <source>Low is open</source>
        <translation>Низкий – открыт</translation>
    </message>
    <message>
        <source>Pin of the connector</source>
        <translation>Контакт разъёма</translation>
    </message>
    <message>
        <source>Told when it stays open for</source>
        <translation>Сообщить, если открыт дольше</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} с</translation>
    </message>
    <message>
        <source>Does it print?</source>
        <translation>Печатает?</translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation>Пробная печать</translation>
    </message>
    <message>
        <source>Does it open?</source>
        <translation>Открывается?</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Открыть ящик</translation>
    </message>
    <message>
        <source>Does the customer read it?</source>
        <translation>Виден покупателю?</translation>
    </message>
    <message>
        <source>Show a test</source>
        <translation>Показать тест</translation>
    </message>
    <message>
        <source>Does a letter leave?</source>
        <translation>Уходит ли письмо?</translation>
    </message>
    <message>
        <source>Send a test letter</source>
        <translation>Отправить пробное</translation>
    </message>
    <message>
        <source>Looks count at once; where the windows stand counts from the next start.</source>
        <translation>Вид действует сразу; место окон – со следующего запуска.</translation>
    </message>
    <message>
        <source>Records, catalogue and settings, without PINs and secrets. Of older backups one stays for each of 7 days, 5 weeks and 12 months.</source>
        <translation>Записи, каталог и настройки, без PIN и ключей. Из старых копий остаётся по одной на 7 дней, 5 недель и 12 месяцев.</translation>
    </message>
    <message>
        <source>What a cashier may do without a manager&apos;s PIN. A manager may do everything here.</source>
        <translation>Что кассир может без PIN менеджера. Менеджер здесь может всё.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>На связи</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Не настроено</translation>
    </message>
    <message>
        <source>From the next start</source>
        <translation>Со следующего запуска</translation>
    </message>
    <message>
        <source>{rail} could not be reached. Is the address right, and the line up?</source>
        <translation>{rail} недоступен. Адрес верный, связь есть?</translation>
    </message>
    <message>
        <source>{rail} did not accept this till. Are the secrets right?</source>
        <translation>{rail} не принял эту кассу. Ключи верные?</translation>
    </message>
    <message>
        <source>{rail} did not answer clearly. Try again in a moment.</source>
        <translation>{rail} не ответил ясно. Попробуйте чуть позже.</translation>
    </message>
    <message>
        <source>{rail} asks for patience. Try again in a moment.</source>
        <translation>{rail} просит подождать. Попробуйте чуть позже.</translation>
    </message>
    <message>
        <source>{rail} refused the question. Is the account right?</source>
        <translation>{rail} отклонил вопрос. Счёт верный?</translation>
    </message>
    <message>
        <source>Somebody answers there, but it is not {rail}. Is the address right?</source>
        <translation>Там кто-то отвечает, но это не {rail}. Адрес верный?</translation>
    </message>
    <message>
        <source>{rail} is off. Turn it on and save first.</source>
        <translation>{rail} выключен. Включите и сначала сохраните.</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Спрашиваем…</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>Проверка не прошла</translation>
    </message>
    <message>
        <source>Asking {rail}…</source>
        <translation>Спрашиваем {rail}…</translation>
    </message>
    <message>
        <source>OK in {n} ms</source>
        <translation>OK за {n} мс</translation>
    </message>
    <message>
        <source>How is it on paper?</source>
        <translation>Как это на бумаге?</translation>
    </message>
    <message>
        <source>Print a sample</source>
        <translation>Напечатать образец</translation>
    </message>
    <message>
        <source>Is the serial scanner there?</source>
        <translation>Есть ли последовательный сканер?</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Поискать</translation>
    </message>
    <message>
        <source>Does it weigh?</source>
        <translation>Взвешивают?</translation>
    </message>
    <message>
        <source>Weigh once</source>
        <translation>Взвесить раз</translation>
    </message>
    <message>
        <source>{size} needs a screen of {needed}; this one has {here}. Nothing was changed.</source>
        <translation>Для {size} нужен экран {needed}; здесь {here}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{scale} with text of {text}</source>
        <translation>{scale} с текстом {text}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Cash is rounded to</source>
        <translation>Наличные округляются до</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Loyalty may lower a payment by</source>
        <translation>Бонусы снижают платёж не больше</translation>
    </message>
    <message>
        <source>More than that and a manager decides</source>
        <translation>Если больше, решает менеджер</translation>
    </message>
    <message>
        <source>Take a late approval by itself for</source>
        <translation>Позднее одобрение само принимается</translation>
    </message>
    <message>
        <source>Later a person decides whether the customer is here</source>
        <translation>Потом человек решает, здесь ли клиент</translation>
    </message>
    <message>
        <source>Largest discount</source>
        <translation>Наибольшая скидка</translation>
    </message>
    <message>
        <source>Most pieces of one item</source>
        <translation>Не больше штук одного товара</translation>
    </message>
    <message>
        <source>Highest price of one item</source>
        <translation>Наибольшая цена товара</translation>
    </message>
    <message>
        <source>Highest total of one sale</source>
        <translation>Наибольший итог продажи</translation>
    </message>
    <message>
        <source>Difference at the day&apos;s end without a note</source>
        <translation>Разница в конце дня без заметки</translation>
    </message>
    <message>
        <source>Cashiers count blind</source>
        <translation>Кассиры считают вслепую</translation>
    </message>
    <message>
        <source>The expected sum is not shown before the count</source>
        <translation>Сумма, которая должна быть, до пересчёта не видна</translation>
    </message>
    <message>
        <source>Cashier&apos;s screen</source>
        <translation>Экран кассира</translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>Экран клиента</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Размер всего</translation>
    </message>
    <message>
        <source>Size of the text alone</source>
        <translation>Размер только текста</translation>
    </message>
    <message>
        <source>Show the keys on the buttons</source>
        <translation>Показывать клавиши на кнопках</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>Fill the cashier&apos;s screen</source>
        <translation>На весь экран кассира</translation>
    </message>
    <message>
        <source>Customer&apos;s window</source>
        <translation>Окно клиента</translation>
    </message>
    <message>
        <source>On a second screen</source>
        <translation>На втором экране</translation>
    </message>
    <message>
        <source>As a window</source>
        <translation>Как окно</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Название магазина</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Номер НДС</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Of receipts and reports, such as Europe/Rome</source>
        <translation>Для чеков и отчётов, например Europe/Rome</translation>
    </message>
    <message>
        <source>Prices include VAT</source>
        <translation>Цены включают НДС</translation>
    </message>
    <message>
        <source>VAT of items sold by price, in percent</source>
        <translation>НДС товаров, продаваемых по цене, %</translation>
    </message>
    <message>
        <source>Products bear their own rate</source>
        <translation>У товаров своя ставка</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Three letters, such as EUR</source>
        <translation>Три буквы, например EUR</translation>
    </message>
    <message>
        <source>Offer the bank&apos;s own terminal at Pay</source>
        <translation>Предлагать банковский терминал при оплате</translation>
    </message>
    <message>
        <source>Label of the till</source>
        <translation>Метка кассы</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Of windows, receipts and reports, from the next start</source>
        <translation>Окон, чеков и отчётов, со следующего запуска</translation>
    </message>
    <message>
        <source>A picture file that a receipt printer prints; empty: none</source>
        <translation>Файл картинки, которую печатает чековый принтер; пусто: нет</translation>
    </message>
    <message>
        <source>Above the lines</source>
        <translation>Над строками</translation>
    </message>
    <message>
        <source>Below the total</source>
        <translation>Под итогом</translation>
    </message>
    <message>
        <source>Page of receipts</source>
        <translation>Страница чеков</translation>
    </message>
    <message>
        <source>An address for the receipt&apos;s QR code; empty: the receipt itself as text</source>
        <translation>Адрес для QR-кода чека; пусто: сам чек текстом</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Почтовый сервер</translation>
    </message>
    <message>
        <source>Empty: no receipts by e-mail</source>
        <translation>Пусто: чеков по e-mail нет</translation>
    </message>
    <message>
        <source>Its port</source>
        <translation>Его порт</translation>
    </message>
    <message>
        <source>The shop&apos;s e-mail address</source>
        <translation>Адрес почты магазина</translation>
    </message>
    <message>
        <source>User at the mail server</source>
        <translation>Пользователь почтового сервера</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрование</translation>
    </message>
    <message>
        <source>A manager&apos;s session ends after</source>
        <translation>Сеанс менеджера кончается через</translation>
    </message>
    <message>
        <source>A cashier&apos;s largest discount</source>
        <translation>Наибольшая скидка кассира</translation>
    </message>
    <message>
        <source>Cashiers open the drawer without a sale</source>
        <translation>Кассиры открывают ящик без продажи</translation>
    </message>
    <message>
        <source>Cashiers raise prices</source>
        <translation>Кассиры повышают цены</translation>
    </message>
    <message>
        <source>Cashiers open and close the shift</source>
        <translation>Кассиры открывают и закрывают смену</translation>
    </message>
    <message>
        <source>Cashiers delete parked baskets</source>
        <translation>Кассиры удаляют отложенные корзины</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Папка для копий</translation>
    </message>
    <message>
        <source>On another drive than the till&apos;s; empty: nothing is backed up by itself</source>
        <translation>На другом диске, чем касса; пусто: само не копируется</translation>
    </message>
    <message>
        <source>Every day at</source>
        <translation>Каждый день в</translation>
    </message>
    <message>
        <source>Hours and minutes, such as 03:00; a till that was off makes up for it</source>
        <translation>Часы и минуты, например 03:00; выключенная касса сделает потом</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Адрес сервиса</translation>
    </message>
    <message>
        <source>Smallest payment</source>
        <translation>Наименьший платёж</translation>
    </message>
    <message>
        <source>Largest payment</source>
        <translation>Наибольший платёж</translation>
    </message>
    <message>
        <source>0: no limit</source>
        <translation>0: без предела</translation>
    </message>
    <message>
        <source>POS ID</source>
        <translation>POS ID</translation>
    </message>
    <message>
        <source>Wait for the customer</source>
        <translation>Ждать клиента</translation>
    </message>
    <message>
        <source>1 to 10 min</source>
        <translation>От 1 до 10 мин</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} мин</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Списать</translation>
    </message>
    <message>
        <source>At approval</source>
        <translation>При одобрении</translation>
    </message>
    <message>
        <source>Hold first</source>
        <translation>Сначала удержать</translation>
    </message>
    <message>
        <source>Held money waits for its charge</source>
        <translation>Удержанное ждёт списания</translation>
    </message>
    <message>
        <source>1 to 72 h, then it is let go</source>
        <translation>От 1 до 72 ч, потом отпускается</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} ч</translation>
    </message>
    <message>
        <source>Merchant code</source>
        <translation>Код продавца</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Cash desk</source>
        <translation>Место кассы</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation>Клиент платит</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>У кассы</translation>
    </message>
    <message>
        <source>At the table</source>
        <translation>За столом</translation>
    </message>
    <message>
        <source>Number of the shop</source>
        <translation>Номер магазина</translation>
    </message>
    <message>
        <source>As in the codes on the tables</source>
        <translation>Как в кодах на столах</translation>
    </message>
    <message>
        <source>By a QR code</source>
        <translation>QR-кодом</translation>
    </message>
    <message>
        <source>The QR opens a page without the app</source>
        <translation>QR открывает страницу без приложения</translation>
    </message>
    <message>
        <source>Can be given back for</source>
        <translation>Вернуть можно в течение</translation>
    </message>
    <message>
        <source>So long Paysera keeps the money from your account</source>
        <translation>Столько Paysera держит деньги до вашего счёта</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 час</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 день</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 дней</translation>
    </message>
    <message>
        <source>Questions a minute</source>
        <translation>Запросов в минуту</translation>
    </message>
    <message>
        <source>Paysera allows 60</source>
        <translation>Paysera разрешает 60</translation>
    </message>
    <message>
        <source>Questions an hour</source>
        <translation>Запросов в час</translation>
    </message>
    <message>
        <source>1000 for all tills together</source>
        <translation>1000 на все кассы вместе</translation>
    </message>
    <message>
        <source>Member ID</source>
        <translation>Member ID</translation>
    </message>
    <message>
        <source>Partner ID</source>
        <translation>Partner ID</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Page that says thank you</source>
        <translation>Страница благодарности</translation>
    </message>
    <message>
        <source>For all card payments together</source>
        <translation>На все платежи картой вместе</translation>
    </message>
    <message>
        <source>What the button says</source>
        <translation>Надпись на кнопке</translation>
    </message>
    <message>
        <source>Application key</source>
        <translation>Ключ приложения</translation>
    </message>
    <message>
        <source>Application secret</source>
        <translation>Секрет приложения</translation>
    </message>
    <message>
        <source>Connection code</source>
        <translation>Код подключения</translation>
    </message>
    <message>
        <source>MAC ID</source>
        <translation>MAC ID</translation>
    </message>
    <message>
        <source>MAC secret</source>
        <translation>Секрет MAC</translation>
    </message>
    <message>
        <source>Secure key</source>
        <translation>Secure key</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Токен доступа</translation>
    </message>
    <message>
        <source>{field}: {words} Nothing was saved.</source>
        <translation>{field}: {words} Ничего не сохранено.</translation>
    </message>
    <message>
        <source>The settings file was changed outside the program since this page read it. Nothing was saved.</source>
        <translation>Файл настроек изменён вне программы после чтения этой страницей. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>The settings file cannot be used: {words} The till goes on with the settings it has.</source>
        <translation>Файл настроек использовать нельзя: {words} Касса работает с теми, что есть.</translation>
    </message>
    <message>
        <source>{words} Nothing was saved.</source>
        <translation>{words} Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Payments of this way to pay are still open. Finish them first; nothing was saved.</source>
        <translation>Платежи этим способом ещё открыты. Сначала завершите их; ничего не сохранено.</translation>
    </message>
    <message>
        <source>{field}: this is a secret, which never comes into the file. Use Replace instead. Nothing was saved.</source>
        <translation>{field}: это секрет, он не попадает в файл. Нажмите «Заменить». Ничего не сохранено.</translation>
    </message>
    <message>
        <source>{words} Nothing was stored.</source>
        <translation>{words} Ничего не записано.</translation>
    </message>
    <message>
        <source>Type the secret first. Nothing was stored.</source>
        <translation>Сначала введите ключ. Ничего не записано.</translation>
    </message>
    <message>
        <source>{words} The secret was not replaced.</source>
        <translation>{words} Ключ не заменён.</translation>
    </message>
    <message>
        <source>{field}: changed outside the program since you typed yours. Nothing was saved. Reload takes what is in the file, Overwrite takes yours.</source>
        <translation>{field}: изменено вне программы после вашего ввода. Ничего не сохранено. «Загрузить заново» возьмёт из файла, «Перезаписать» – ваше.</translation>
    </message>
    <message>
        <source>That did not work, and nothing was changed. Try again, or look into the log.</source>
        <translation>Не получилось, ничего не изменено. Попробуйте снова или посмотрите журнал.</translation>
    </message>
    <message>
        <source>allowed: {n}</source>
        <translation>разрешено: {n}</translation>
    </message>
    <message>
        <source>at most {n}</source>
        <translation>не больше {n}</translation>
    </message>
    <message>
        <source>at least {n}</source>
        <translation>не меньше {n}</translation>
    </message>
    <message>
        <source>at most {n} letters</source>
        <translation>не больше {n} букв</translation>
    </message>
    <message>
        <source>it may not be empty</source>
        <translation>не может быть пустым</translation>
    </message>
    <message>
        <source>a whole number is needed</source>
        <translation>нужно целое число</translation>
    </message>
</context>
<context>
    <name>shares</name>
    <message>
        <source>Cash</source>
        <translation>Наличные</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Терминал карт</translation>
    </message>
    <message>
        <source>In cash, from the drawer</source>
        <translation>Наличными, из ящика</translation>
    </message>
    <message>
        <source>By hand, on the bank&apos;s own terminal</source>
        <translation>Вручную, на банковском терминале</translation>
    </message>
    <message>
        <source>Not by itself: it is listed as owed to the customer</source>
        <translation>Не само: запишется как долг клиенту</translation>
    </message>
    <message>
        <source>By the till, the way it came</source>
        <translation>Касса сама, тем же путём</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Вернулось</translation>
    </message>
    <message>
        <source>On its way back</source>
        <translation>Возвращается</translation>
    </message>
    <message>
        <source>Not known yet, the till goes on asking</source>
        <translation>Ещё неизвестно, касса спрашивает дальше</translation>
    </message>
    <message>
        <source>Could not go back: owed to the customer</source>
        <translation>Вернуться не смогло: долг клиенту</translation>
    </message>
    <message>
        <source>Give it from the drawer</source>
        <translation>Отдайте из ящика</translation>
    </message>
    <message>
        <source>Refund it on the bank&apos;s own terminal</source>
        <translation>Верните на банковском терминале</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
</context>
<context>
    <name>standings</name>
    <message>
        <source>Approved</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>Paid at the till</source>
        <translation>Оплачено в кассе</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Part refunded</source>
        <translation>Часть возвращена</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Giving back</source>
        <translation>Возвращается</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Долг</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Удержано</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыт</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Истекло</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Проверяется</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Start sent, no answer</source>
        <translation>Начало отправлено, ответа нет</translation>
    </message>
    <message>
        <source>Payment created</source>
        <translation>Платёж создан</translation>
    </message>
    <message>
        <source>Code is on the customer screen</source>
        <translation>Код на экране клиента</translation>
    </message>
    <message>
        <source>Customer approved</source>
        <translation>Клиент одобрил</translation>
    </message>
    <message>
        <source>Waiting for the customer, no answer</source>
        <translation>Ждём клиента, ответа нет</translation>
    </message>
    <message>
        <source>Customer scans and approves</source>
        <translation>Клиент сканирует и одобряет</translation>
    </message>
    <message>
        <source>Charged {due}</source>
        <translation>Списано {due}</translation>
    </message>
    <message>
        <source>Charge sent, no answer</source>
        <translation>Списание отправлено, ответа нет</translation>
    </message>
    <message>
        <source>Charge {due}</source>
        <translation>Списать {due}</translation>
    </message>
    <message>
        <source>Only after the customer approves</source>
        <translation>Только после одобрения клиента</translation>
    </message>
    <message>
        <source>Final answer</source>
        <translation>Окончательный ответ</translation>
    </message>
    <message>
        <source>We keep asking, even after a restart</source>
        <translation>Спрашиваем дальше, даже после перезапуска</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Напечатать чек</translation>
    </message>
    <message>
        <source>Asking {rail} every second</source>
        <translation>Спрашиваем {rail} каждую секунду</translation>
    </message>
    <message>
        <source>Asking {rail} every {n} seconds</source>
        <translation>Спрашиваем {rail} каждые {n} с</translation>
    </message>
    <message>
        <source>Asked once, at {at}</source>
        <translation>Спросили раз, в {at}</translation>
    </message>
    <message>
        <source>Asked {n} times, last at {at}</source>
        <translation>Спросили раз: {n}, последний в {at}</translation>
    </message>
</context>
<context>
    <name>table_card</name>
    <message>
        <source>Scan with the Paysera app</source>
        <translation>Сканируйте приложением Paysera</translation>
    </message>
    <message>
        <source>and pay here at the table</source>
        <translation>и платите здесь за столом</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>{name}, agreed to by {manager}</source>
        <translation>{name}, согласие: {manager}</translation>
    </message>
    <message>
        <source>Its words: {words}</source>
        <translation>Его слова: {words}</translation>
    </message>
    <message>
        <source>Sent {time}</source>
        <translation>Отправлено {time}</translation>
    </message>
    <message>
        <source>HTTP {code}</source>
        <translation>HTTP {code}</translation>
    </message>
    <message>
        <source>Noted in the till&apos;s records</source>
        <translation>Отмечено в записях кассы</translation>
    </message>
    <message>
        <source>Payment of {amount} begun</source>
        <translation>Начат платёж на {amount}</translation>
    </message>
    <message>
        <source>Order sent, no answer yet</source>
        <translation>Заказ отправлен, ответа ещё нет</translation>
    </message>
    <message>
        <source>Order created at {rail}</source>
        <translation>Заказ создан: {rail}</translation>
    </message>
    <message>
        <source>{rail} did not create the order</source>
        <translation>{rail} не создал заказ</translation>
    </message>
    <message>
        <source>Order sent, the answer was lost</source>
        <translation>Заказ отправлен, ответ потерян</translation>
    </message>
    <message>
        <source>Charge sent, no answer yet</source>
        <translation>Списание отправлено, ответа ещё нет</translation>
    </message>
    <message>
        <source>Charged by {rail}</source>
        <translation>Списано: {rail}</translation>
    </message>
    <message>
        <source>{rail} did not charge</source>
        <translation>{rail} не списал</translation>
    </message>
    <message>
        <source>Charge sent, the answer was lost</source>
        <translation>Списание отправлено, ответ потерян</translation>
    </message>
    <message>
        <source>Closing without charge sent, no answer yet</source>
        <translation>Закрытие без списания отправлено, ответа ещё нет</translation>
    </message>
    <message>
        <source>Order closed, the money is taken at the till</source>
        <translation>Заказ закрыт, деньги берут в кассе</translation>
    </message>
    <message>
        <source>{rail} did not close the order</source>
        <translation>{rail} не закрыл заказ</translation>
    </message>
    <message>
        <source>Closing sent, the answer was lost</source>
        <translation>Закрытие отправлено, ответ потерян</translation>
    </message>
    <message>
        <source>Cancelling sent, no answer yet</source>
        <translation>Отмена отправлена, ответа ещё нет</translation>
    </message>
    <message>
        <source>Cancelled at {rail}</source>
        <translation>Отменено: {rail}</translation>
    </message>
    <message>
        <source>{rail} did not cancel it</source>
        <translation>{rail} не отменил</translation>
    </message>
    <message>
        <source>Cancelling sent, the answer was lost</source>
        <translation>Отмена отправлена, ответ потерян</translation>
    </message>
    <message>
        <source>Refund sent, no answer yet</source>
        <translation>Возврат отправлен, ответа ещё нет</translation>
    </message>
    <message>
        <source>Refunded by {rail}</source>
        <translation>Возвращено: {rail}</translation>
    </message>
    <message>
        <source>{rail} did not refund</source>
        <translation>{rail} не вернул</translation>
    </message>
    <message>
        <source>Refund sent, the answer was lost</source>
        <translation>Возврат отправлен, ответ потерян</translation>
    </message>
    <message>
        <source>Loyalty applied by {rail}: {amount} less</source>
        <translation>Бонусы применил {rail}: минус {amount}</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Ждём клиента</translation>
    </message>
    <message>
        <source>Approved by the customer</source>
        <translation>Одобрено клиентом</translation>
    </message>
    <message>
        <source>{rail} says: closed and charged</source>
        <translation>{rail} говорит: закрыто и списано</translation>
    </message>
    <message>
        <source>{rail} says: closed, no money there</source>
        <translation>{rail} говорит: закрыто, денег там нет</translation>
    </message>
    <message>
        <source>{rail} says: cancelled, not charged</source>
        <translation>{rail} говорит: отменено, не списано</translation>
    </message>
    <message>
        <source>Declined by the customer</source>
        <translation>Отклонено клиентом</translation>
    </message>
    <message>
        <source>Time ran out, not charged</source>
        <translation>Время вышло, не списано</translation>
    </message>
    <message>
        <source>{rail} answered in words we do not know</source>
        <translation>{rail} ответил неизвестными словами</translation>
    </message>
    <message>
        <source>{rail} does not know the payment</source>
        <translation>{rail} не знает платёж</translation>
    </message>
    <message>
        <source>{rail} could not be asked</source>
        <translation>{rail}: спросить не удалось</translation>
    </message>
    <message>
        <source>Cancelling asked for</source>
        <translation>Запрошена отмена</translation>
    </message>
    <message>
        <source>Letting go asked for</source>
        <translation>Запрошено снятие удержания</translation>
    </message>
    <message>
        <source>Charging the held money asked for</source>
        <translation>Запрошено списание удержанного</translation>
    </message>
    <message>
        <source>The customer was here: taken</source>
        <translation>Клиент был здесь: взято</translation>
    </message>
    <message>
        <source>Giving back asked for</source>
        <translation>Запрошен возврат денег</translation>
    </message>
    <message>
        <source>Paid at the till, loyalty asked for</source>
        <translation>Оплачено в кассе, запрошены бонусы</translation>
    </message>
    <message>
        <source>Cash at the till answered for</source>
        <translation>Наличные в кассе подтверждены</translation>
    </message>
    <message>
        <source>No longer paid by this: what arrives goes back</source>
        <translation>Этим больше не платят: что придёт, вернётся</translation>
    </message>
    <message>
        <source>The charge was accepted as it is</source>
        <translation>Списание принято как есть</translation>
    </message>
    <message>
        <source>No longer looked for</source>
        <translation>Больше не ищем</translation>
    </message>
    <message>
        <source>Refund of {amount} asked for</source>
        <translation>Запрошен возврат {amount}</translation>
    </message>
    <message>
        <source>Decided: the refund arrived</source>
        <translation>Решено: возврат дошёл</translation>
    </message>
    <message>
        <source>Decided: the refund did not arrive</source>
        <translation>Решено: возврат не дошёл</translation>
    </message>
    <message>
        <source>Decided: it was charged</source>
        <translation>Решено: было списано</translation>
    </message>
    <message>
        <source>Decided: it was not charged</source>
        <translation>Решено: не было списано</translation>
    </message>
    <message>
        <source>{amount} is owed to the customer</source>
        <translation>Долг клиенту {amount}</translation>
    </message>
    <message>
        <source>What was owed went back by hand</source>
        <translation>Долг возвращён вручную</translation>
    </message>
    <message>
        <source>Goods handed over</source>
        <translation>Товар выдан</translation>
    </message>
    <message>
        <source>Left open, the next one was served</source>
        <translation>Оставлено открытым, обслужен следующий</translation>
    </message>
    <message>
        <source>Set aside, the next one was served</source>
        <translation>Отложено, обслужен следующий</translation>
    </message>
    <message>
        <source>{amount} taken in cash</source>
        <translation>{amount} взято наличными</translation>
    </message>
    <message>
        <source>{amount} taken on the bank&apos;s own terminal</source>
        <translation>{amount} взято на банковском терминале</translation>
    </message>
    <message>
        <source>Loyalty of {amount} on the receipt</source>
        <translation>Бонусы {amount} в чеке</translation>
    </message>
    <message>
        <source>Sale closed with {amount}</source>
        <translation>Продажа закрыта: {amount}</translation>
    </message>
    <message>
        <source>The machine saw an item come out</source>
        <translation>Автомат видел, что товар выдан</translation>
    </message>
    <message>
        <source>An item did not come out</source>
        <translation>Товар не выдан</translation>
    </message>
    <message>
        <source>The machine does not know whether an item came out</source>
        <translation>Автомат не знает, выдан ли товар</translation>
    </message>
    <message>
        <source>{amount} of goods came out and were not paid</source>
        <translation>Выдано товаров на {amount}, они не оплачены</translation>
    </message>
    <message>
        <source>Paid after all: {amount} for what came out</source>
        <translation>Всё же оплачено: {amount} за то, что выдано</translation>
    </message>
    <message>
        <source>Goods for {amount} come back</source>
        <translation>Возвращён товар на {amount}</translation>
    </message>
    <message>
        <source>{amount} given back at the till</source>
        <translation>{amount} отдано в кассе</translation>
    </message>
    <message>
        <source>{amount} went back, receipt made</source>
        <translation>{amount} вернулись, чек сделан</translation>
    </message>
    <message>
        <source>The sale was given up</source>
        <translation>От продажи отказались</translation>
    </message>
    <message>
        <source>The sale was cancelled</source>
        <translation>Продажа отменена</translation>
    </message>
    <message>
        <source>Receipt printed again, marked as a copy</source>
        <translation>Чек напечатан снова, с пометкой «копия»</translation>
    </message>
</context>
<context>
    <name>titles</name>
    <message>
        <source>Cash</source>
        <translation>Наличные</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Card link</source>
        <translation>Карта по QR</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Терминал карт</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Goods returned</source>
        <translation>Возвращённый товар</translation>
    </message>
</context>
</TS>
