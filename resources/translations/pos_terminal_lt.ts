<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lt" sourcelanguage="en">
<context>
    <name>AmountCard</name>
    <message>
        <source>Amount to refund</source>
        <translation>Grąžinama suma</translation>
    </message>
    <message>
        <source>All that is left</source>
        <translation>Visa likusi suma</translation>
    </message>
    <message>
        <source>An amount refund does not put items back into stock.</source>
        <translation>Grąžinant sumą prekės į sandėlį negrąžinamos.</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Ištrinti skaitmenį</translation>
    </message>
    <message>
        <source>Most you can refund</source>
        <translation>Daugiausia galima grąžinti</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Order here, no queue.</source>
        <translation>Užsisakykite čia, be eilės.</translation>
    </message>
    <message>
        <source>Touch to start</source>
        <translation>Palieskite ir pradėkite</translation>
    </message>
    <message>
        <source>Easy reach</source>
        <translation>Lengvai pasiekiama</translation>
    </message>
    <message>
        <source>Pay with an app on your phone</source>
        <translation>Mokėkite programėle telefone</translation>
    </message>
</context>
<context>
    <name>BackupBox</name>
    <message>
        <source>Back up now</source>
        <translation>Kopijuoti dabar</translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation>Atsarginės kopijos dar nėra.</translation>
    </message>
    <message>
        <source>Last backup: {at}</source>
        <translation>Paskutinė kopija: {at}</translation>
    </message>
    <message>
        <source>Backing up and checking what lies on the drive…</source>
        <translation>Kopijuojama ir tikrinama, kas yra diske…</translation>
    </message>
    <message>
        <source>Save first: the backup goes to the folder that is saved.</source>
        <translation>Pirma įrašykite: kopija dedama į įrašytą aplanką.</translation>
    </message>
    <message>
        <source>It is whole: {path} ({size}).</source>
        <translation>Kopija sveika: {path} ({size}).</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>View</source>
        <translation>Rodyti</translation>
    </message>
    <message>
        <source>View the recovered payment</source>
        <translation>Rodyti rastą mokėjimą</translation>
    </message>
    <message>
        <source>Put the message away</source>
        <translation>Užverti pranešimą</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Rodyti</translation>
    </message>
    <message>
        <source>Show what is owed to customers</source>
        <translation>Rodyti skolas klientams</translation>
    </message>
    <message>
        <source>&lt;b&gt;{amount} is owed to customers.&lt;/b&gt; It goes back by hand.</source>
        <translation>&lt;b&gt;Klientams skolinga {amount}.&lt;/b&gt; Grąžinama ranka.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;{n} payments recovered.&lt;/b&gt; They were approved while nobody was looking.</source>
        <translation>
            <numerusform>&lt;b&gt;Rastas {n} mokėjimas.&lt;/b&gt; Jis patvirtintas, kai niekas nežiūrėjo.</numerusform>
            <numerusform>&lt;b&gt;Rasti {n} mokėjimai.&lt;/b&gt; Jie patvirtinti, kai niekas nežiūrėjo.</numerusform>
            <numerusform>&lt;b&gt;Rasta {n} mokėjimų.&lt;/b&gt; Jie patvirtinti, kai niekas nežiūrėjo.</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;1 payment recovered.&lt;/b&gt; {rail} {amount} was approved while nobody was looking.</source>
        <translation>&lt;b&gt;Rastas 1 mokėjimas.&lt;/b&gt; {rail} {amount} patvirtinta, kai niekas nežiūrėjo.</translation>
    </message>
</context>
<context>
    <name>BasketDelegate</name>
    <message>
        <source>{price} each</source>
        <translation>po {price}</translation>
    </message>
</context>
<context>
    <name>BasketEmpty</name>
    <message>
        <source>Scan or tap the first item</source>
        <translation>Nuskaitykite arba palieskite pirmą prekę</translation>
    </message>
    <message>
        <source>1 basket is parked.&lt;br&gt;Press &lt;b&gt;F8&lt;/b&gt; to bring it back.</source>
        <translation>Atidėtas 1 krepšelis.&lt;br&gt;&lt;b&gt;F8&lt;/b&gt; jį grąžina.</translation>
    </message>
    <message numerus="yes">
        <source>{n} baskets are parked.&lt;br&gt;Press &lt;b&gt;F8&lt;/b&gt; to bring one back.</source>
        <translation>
            <numerusform>Atidėtas {n} krepšelis.&lt;br&gt;&lt;b&gt;F8&lt;/b&gt; jį grąžina.</numerusform>
            <numerusform>Atidėti {n} krepšeliai.&lt;br&gt;&lt;b&gt;F8&lt;/b&gt; grąžina vieną.</numerusform>
            <numerusform>Atidėta {n} krepšelių.&lt;br&gt;&lt;b&gt;F8&lt;/b&gt; grąžina vieną.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BasketPage</name>
    <message>
        <source>Your basket</source>
        <translation>Jūsų krepšelis</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 eilutė</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <translation>
            <numerusform>{n} eilutė</numerusform>
            <numerusform>{n} eilutės</numerusform>
            <numerusform>{n} eilučių</numerusform>
        </translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Tarpinė suma</translation>
    </message>
    <message>
        <source>You save</source>
        <translation>Sutaupote</translation>
    </message>
    <message>
        <source>{service} loyalty</source>
        <translation>{service} lojalumas</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Apvalinimas</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Sumokėta</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Liko mokėti</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Iš viso</translation>
    </message>
    <message>
        <source>including VAT {amount}</source>
        <translation>su PVM {amount}</translation>
    </message>
    <message>
        <source>Add something else</source>
        <translation>Pridėti dar ką nors</translation>
    </message>
    <message>
        <source>Where will you enjoy it?</source>
        <translation>Kur mėgausitės?</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Čia</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Išsinešti</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atgal</translation>
    </message>
    <message>
        <source>Pay {amount}</source>
        <translation>Mokėti {amount}</translation>
    </message>
</context>
<context>
    <name>BasketPane</name>
    <message>
        <source>Basket</source>
        <translation>Krepšelis</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Išvalyti</translation>
    </message>
    <message>
        <source>Basket lines</source>
        <translation>Krepšelio eilutės</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Sumokėta</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Užrakinta</translation>
    </message>
    <message>
        <source>Locked while paying</source>
        <translation>Užrakinta, kol mokama</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 prekė</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} prekė</numerusform>
            <numerusform>{n} prekės</numerusform>
            <numerusform>{n} prekių</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 eilutė</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <translation>
            <numerusform>{n} eilutė</numerusform>
            <numerusform>{n} eilutės</numerusform>
            <numerusform>{n} eilučių</numerusform>
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
        <translation>po {amount}</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Done</source>
        <translation>Atlikta</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>Self-service {n}</source>
        <translation>Savitarna {n}</translation>
    </message>
</context>
<context>
    <name>CancelPaymentDialog</name>
    <message>
        <source>Held</source>
        <translation>Rezervuota</translation>
    </message>
    <message>
        <source>This payment has changed meanwhile and cannot be cancelled any more. Look at it anew.</source>
        <translation>Mokėjimas tuo tarpu pasikeitė ir jo atšaukti nebegalima. Pažiūrėkite iš naujo.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atviras</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Sumokėta</translation>
    </message>
    <message>
        <source>Sale {number} · {time}</source>
        <translation>Pardavimas {number} · {time}</translation>
    </message>
    <message>
        <source>Already charged? Then this is a refund. We will tell you and open the refund for you.</source>
        <translation>Jau nurašyta? Tada tai grąžinimas. Pranešime ir atversime grąžinimą.</translation>
    </message>
    <message>
        <source>If the customer pays in this very moment, the money goes back by itself.</source>
        <translation>Jei klientas sumokės kaip tik dabar, pinigai grįš savaime.</translation>
    </message>
    <message>
        <source>Already charged. Refund it instead?</source>
        <translation>Jau nurašyta. Grąžinti pinigus?</translation>
    </message>
    <message>
        <source>Keep the payment</source>
        <translation>Palikti mokėjimą</translation>
    </message>
    <message>
        <source>Open refund</source>
        <translation>Atverti grąžinimą</translation>
    </message>
    <message>
        <source>Cancel this open order?</source>
        <translation>Atšaukti šį atvirą užsakymą?</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>Palikti užsakymą</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Atšaukti užsakymą</translation>
    </message>
    <message>
        <source>Cancel this held payment?</source>
        <translation>Atšaukti šį rezervuotą mokėjimą?</translation>
    </message>
    <message>
        <source>Keep the hold</source>
        <translation>Palikti rezervuotą</translation>
    </message>
    <message>
        <source>Cancel hold</source>
        <translation>Atlaisvinti sumą</translation>
    </message>
    <message>
        <source>{rail} · charged</source>
        <translation>{rail} · nurašyta</translation>
    </message>
    <message>
        <source>{rail} · waiting for the customer</source>
        <translation>{rail} · laukiama kliento</translation>
    </message>
    <message>
        <source>{rail} · not charged yet</source>
        <translation>{rail} · dar nenurašyta</translation>
    </message>
    <message>
        <source>{rail} · held until {time}, not charged yet</source>
        <translation>{rail} · rezervuota iki {time}, dar nenurašyta</translation>
    </message>
    <message>
        <source>{rail} · approved until {time}, not charged yet</source>
        <translation>{rail} · patvirtinta iki {time}, dar nenurašyta</translation>
    </message>
    <message>
        <source>{rail} · approved, not charged yet</source>
        <translation>{rail} · patvirtinta, dar nenurašyta</translation>
    </message>
    <message>
        <source>The service has charged this payment meanwhile. Nothing was changed.</source>
        <translation>Paslauga tuo tarpu šį mokėjimą nurašė. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Niekas nenurašyta.</translation>
    </message>
    <message>
        <source>The customer&apos;s approval is given up.</source>
        <translation>Kliento patvirtinimas nebegalios.</translation>
    </message>
    <message>
        <source>The money on hold goes back to the customer.</source>
        <translation>Rezervuoti pinigai grįžta klientui.</translation>
    </message>
    <message>
        <source>{first} The sale becomes &lt;b&gt;Cancelled&lt;/b&gt; and cannot be charged later.</source>
        <translation>{first} Pardavimas tampa &lt;b&gt;atšauktas&lt;/b&gt; ir vėliau jo nurašyti nebegalima.</translation>
    </message>
</context>
<context>
    <name>CancelQuestion</name>
    <message>
        <source>Keep waiting</source>
        <translation>Laukti toliau</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation>Atšaukti mokėjimą</translation>
    </message>
    <message>
        <source>Cancel this payment?</source>
        <translation>Atšaukti šį mokėjimą?</translation>
    </message>
    <message>
        <source>The customer may be approving right now.</source>
        <translation>Klientas gali tvirtinti kaip tik dabar.</translation>
    </message>
</context>
<context>
    <name>CashCard</name>
    <message>
        <source>Cash received</source>
        <translation>Gauta grynųjų</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Tiksliai</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Ištrinti skaitmenį</translation>
    </message>
    <message>
        <source>Type or tap an amount</source>
        <translation>Įveskite arba palieskite sumą</translation>
    </message>
    <message>
        <source>Take cash</source>
        <translation>Priimti</translation>
    </message>
    <message>
        <source>Take cash, give</source>
        <translation>Priimti, grąža</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Grąža</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Liko mokėti</translation>
    </message>
    <message>
        <source>Take {amount} now</source>
        <translation>Dabar priimti {amount}</translation>
    </message>
</context>
<context>
    <name>CashDialog</name>
    <message>
        <source>How much</source>
        <translation>Kiek</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Priežastis</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Raidės ekrane</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Ištrinti skaitmenį</translation>
    </message>
    <message>
        <source>Put cash into the drawer</source>
        <translation>Įdėti grynųjų į stalčių</translation>
    </message>
    <message>
        <source>Take cash out of the drawer</source>
        <translation>Išimti grynųjų iš stalčiaus</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Įdėti</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Išimti</translation>
    </message>
    <message>
        <source>The shift was closed meanwhile. Open the next one, then move the cash.</source>
        <translation>Pamaina tuo tarpu uždaryta. Atidarykite kitą, tada perkelkite grynuosius.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Grąža</translation>
    </message>
    <message>
        <source>From the safe</source>
        <translation>Iš seifo</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Pataisymas</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>Į seifą</translation>
    </message>
    <message>
        <source>Paid a supplier</source>
        <translation>Sumokėta tiekėjui</translation>
    </message>
</context>
<context>
    <name>CashLoyaltyDialog</name>
    <message>
        <source>Exact: {amount}</source>
        <translation>Tiksliai: {amount}</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Užbaigti</translation>
    </message>
    <message>
        <source>With loyalty {amount} is due. Nothing is final until the service agrees.</source>
        <translation>Su lojalumu mokėti {amount}. Niekas negalutina, kol paslauga nesutiko.</translation>
    </message>
    <message>
        <source>Cash with loyalty</source>
        <translation>Grynieji su lojalumu</translation>
    </message>
    <message>
        <source>Change {amount}</source>
        <translation>Grąža {amount}</translation>
    </message>
    <message>
        <source>Still to pay {amount}</source>
        <translation>Liko mokėti {amount}</translation>
    </message>
</context>
<context>
    <name>CashierWindow</name>
    <message>
        <source>Till</source>
        <translation>Kasa</translation>
    </message>
</context>
<context>
    <name>CataloguePane</name>
    <message>
        <source>Park</source>
        <translation>Atidėti</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Grąžinti</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Nuolaida</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Stalčius</translation>
    </message>
</context>
<context>
    <name>CategoriesDialog</name>
    <message>
        <source>Categories</source>
        <translation>Kategorijos</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Mėgstamos</translation>
    </message>
</context>
<context>
    <name>CategoryBar</name>
    <message>
        <source>All categories</source>
        <translation>Visos kategorijos</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Mėgstamos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daugiau</translation>
    </message>
    <message>
        <source>Popular</source>
        <translation>Populiaru</translation>
    </message>
</context>
<context>
    <name>ChargeDialog</name>
    <message>
        <source>Charge</source>
        <translation>Nurašyti</translation>
    </message>
    <message>
        <source>{rail} holds {amount}. Charge all of it or less; the rest goes back to the customer.</source>
        <translation>{rail} rezervavo {amount}. Nurašykite visą sumą arba mažiau; likutis grįš klientui.</translation>
    </message>
    <message>
        <source>{rail} holds {amount} and charges all of it.</source>
        <translation>{rail} rezervavo {amount} ir nurašo viską.</translation>
    </message>
    <message>
        <source>Charge sale {number}</source>
        <translation>Nurašyti pardavimą {number}</translation>
    </message>
    <message>
        <source>This payment has changed meanwhile and cannot be charged any more. Look at it anew.</source>
        <translation>Mokėjimas tuo tarpu pasikeitė ir jo nurašyti nebegalima. Pažiūrėkite iš naujo.</translation>
    </message>
</context>
<context>
    <name>CheckingActions</name>
    <message>
        <source>Take up</source>
        <translation>Tęsti</translation>
    </message>
    <message>
        <source>The customer is here: take it</source>
        <translation>Klientas čia: priimti</translation>
    </message>
    <message>
        <source>Goods handed over</source>
        <translation>Prekės atiduotos</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Grąžinti pinigus</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Tikrinti dabar</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Grąžinimas</translation>
    </message>
    <message>
        <source>{amount} goes back to the customer by {rail}. The goods stay here.</source>
        <translation>{amount} grįžta klientui per {rail}. Prekės lieka čia.</translation>
    </message>
    <message>
        <source>Give it back?</source>
        <translation>Grąžinti pinigus?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Palikti</translation>
    </message>
</context>
<context>
    <name>CheckingBadge</name>
    <message>
        <source>1 to check</source>
        <translation>1 tikrintinas</translation>
    </message>
    <message>
        <source>{n} to check</source>
        <translation>Tikrinti: {n}</translation>
    </message>
</context>
<context>
    <name>CheckingRow</name>
    <message>
        <source>Open under Payments</source>
        <translation>Atverti mokėjimuose</translation>
    </message>
    <message>
        <source>{rail} · Sale {number} · since {time}</source>
        <translation>{rail} · Pardavimas {number} · nuo {time}</translation>
    </message>
</context>
<context>
    <name>CloseOwedDialog</name>
    <message>
        <source>How did it go back?</source>
        <translation>Kaip pinigai grąžinti?</translation>
    </message>
    <message>
        <source>Cash, bank transfer, who received it</source>
        <translation>Grynaisiais, pavedimu, kas gavo</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Raidės ekrane</translation>
    </message>
    <message>
        <source>It went back</source>
        <translation>Grąžinta</translation>
    </message>
    <message>
        <source>{amount} of sale {number}. It leaves the list; who closed it and how is kept.</source>
        <translation>{amount}, pardavimas {number}. Dings iš sąrašo; liks įrašyta, kas ir kaip uždarė.</translation>
    </message>
    <message>
        <source>It has left the list meanwhile: somebody said how it went back.</source>
        <translation>Tuo tarpu dingo iš sąrašo: kažkas įrašė, kaip pinigai grąžinti.</translation>
    </message>
</context>
<context>
    <name>ClosedPane</name>
    <message>
        <source>Open the settings</source>
        <translation>Atverti nustatymus</translation>
    </message>
    <message>
        <source>A manager opens the settings.</source>
        <translation>Nustatymus atveria vadovas.</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>This code is too long for this screen. Print it.</source>
        <translation>Kodas per ilgas šiam ekranui. Atspausdinkite jį.</translation>
    </message>
    <message>
        <source>Session code</source>
        <translation>Sesijos kodas</translation>
    </message>
    <message>
        <source>Print code</source>
        <translation>Spausdinti kodą</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Staliukas</translation>
    </message>
    <message>
        <source>The phone shows the same code</source>
        <translation>Telefone rodomas tas pats kodas</translation>
    </message>
    <message>
        <source>Same code as on the customer screen</source>
        <translation>Tas pats kodas kaip kliento ekrane</translation>
    </message>
    <message>
        <source>Customer screen not connected. Turn your screen or print the code.</source>
        <translation>Kliento ekranas neprijungtas. Pasukite savo ekraną arba atspausdinkite kodą.</translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message>
        <source>Open drawer</source>
        <translation>Atidaryti stalčių</translation>
    </message>
    <message>
        <source>Count the cash drawer</source>
        <translation>Suskaičiuokite stalčių</translation>
    </message>
    <message>
        <source>{n} c</source>
        <translation>{n} ct</translation>
    </message>
    <message>
        <source>Fewer notes</source>
        <translation>Mažiau banknotų</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>Didesni banknotai</translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>One {name} less</source>
        <translation>Vienu {name} mažiau</translation>
    </message>
    <message>
        <source>One {name} more</source>
        <translation>Vienu {name} daugiau</translation>
    </message>
    <message>
        <source>How many of {name}</source>
        <translation>Kiek yra po {name}</translation>
    </message>
</context>
<context>
    <name>CountPad</name>
    <message>
        <source>Next</source>
        <translation>Toliau</translation>
    </message>
    <message>
        <source>Put the number pad away</source>
        <translation>Užverti skaitmenis</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Ištrinti skaitmenį</translation>
    </message>
    <message>
        <source>How many of {name}?</source>
        <translation>Kiek yra po {name}?</translation>
    </message>
</context>
<context>
    <name>CounterWindow</name>
    <message>
        <source>Scale</source>
        <translation>Svarstyklės</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Skaitytuvas</translation>
    </message>
    <message>
        <source>What can go wrong</source>
        <translation>Kas gali nutikti</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Prekystalis</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Nuimti</translation>
    </message>
    <message>
        <source>Shake</source>
        <translation>Judinti</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Nežinomas kodas</translation>
    </message>
    <message>
        <source>Send noise</source>
        <translation>Siųsti triukšmą</translation>
    </message>
    <message>
        <source>Half a code</source>
        <translation>Pusė kodo</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Mažiau nulio</translation>
    </message>
    <message>
        <source>Scale falls silent</source>
        <translation>Svarstyklės tyli</translation>
    </message>
    <message>
        <source>Scale chatters</source>
        <translation>Svarstyklės pliauškia</translation>
    </message>
    <message>
        <source>Unplug scale</source>
        <translation>Atjungti svarstykles</translation>
    </message>
    <message>
        <source>Unplug scanner</source>
        <translation>Atjungti skaitytuvą</translation>
    </message>
    <message>
        <source>Unplug display</source>
        <translation>Atjungti ekraną</translation>
    </message>
    <message>
        <source>All well again</source>
        <translation>Vėl viskas gerai</translation>
    </message>
</context>
<context>
    <name>CountryPane</name>
    <message>
        <source>Language</source>
        <translation>Kalba</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Kita šalis</translation>
    </message>
    <message>
        <source>Country of the shop</source>
        <translation>Parduotuvės šalis</translation>
    </message>
    <message>
        <source>Welcome. Where is the shop?</source>
        <translation>Sveiki. Kur yra parduotuvė?</translation>
    </message>
    <message>
        <source>Eight questions and the till sells. Only the first manager&apos;s name and PIN must be typed, the rest can wait. Every answer is kept at once: turn the till off at any time and go on later.</source>
        <translation>Aštuoni klausimai, ir kasa parduoda. Įvesti būtina tik pirmojo vadovo vardą ir PIN, visa kita gali palaukti. Kiekvienas atsakymas išsaugomas iškart: kasą galima išjungti bet kada ir tęsti vėliau.</translation>
    </message>
</context>
<context>
    <name>CustomerWindow</name>
    <message>
        <source>Test mode: no real money</source>
        <translation>Bandomasis režimas: pinigai netikri</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Which day?</source>
        <translation>Kuri diena?</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Šiandien</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Vakar</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Visos dienos</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Ankstesnis mėnuo</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Kitas mėnuo</translation>
    </message>
</context>
<context>
    <name>DayPane</name>
    <message>
        <source>No sale yet in this shift.</source>
        <translation>Šioje pamainoje pardavimų dar nėra.</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Įdėta</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Išimta</translation>
    </message>
    <message>
        <source>Sales by the hour</source>
        <translation>Pardavimai pagal valandą</translation>
    </message>
    <message>
        <source>By way to pay</source>
        <translation>Pagal mokėjimo būdą</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Kasos stalčius</translation>
    </message>
    <message>
        <source>The shift so far</source>
        <translation>Pamaina iki šiol</translation>
    </message>
    <message>
        <source>Shown once the drawer is counted.</source>
        <translation>Rodoma, kai stalčius suskaičiuotas.</translation>
    </message>
    <message>
        <source>Float {cash}, put in {in}, taken out {out}.</source>
        <translation>Pradžioje {cash}, įdėta {in}, išimta {out}.</translation>
    </message>
</context>
<context>
    <name>DecideDialog</name>
    <message>
        <source>How it is known: list, time, who looked</source>
        <translation>Iš kur žinoma: sąrašas, laikas, kas žiūrėjo</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Raidės ekrane</translation>
    </message>
    <message>
        <source>Was it charged?</source>
        <translation>Ar buvo nurašyta?</translation>
    </message>
    <message>
        <source>It was not charged</source>
        <translation>Nebuvo nurašyta</translation>
    </message>
    <message>
        <source>It was charged</source>
        <translation>Buvo nurašyta</translation>
    </message>
    <message>
        <source>{rail} no longer knows this payment of {amount}. Look at the service&apos;s own list.</source>
        <translation>{rail} šio {amount} mokėjimo nebežino. Pažiūrėkite paslaugos sąraše.</translation>
    </message>
    <message>
        <source>Did the refund go through?</source>
        <translation>Ar pinigai grąžinti?</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Negrąžinti</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atlikta</translation>
    </message>
    <message>
        <source>{rail} never answered the refund of {amount}. Look at the service&apos;s own list.</source>
        <translation>{rail} neatsakė dėl {amount} grąžinimo. Pažiūrėkite paslaugos sąraše.</translation>
    </message>
    <message>
        <source>This has become known meanwhile. There is nothing left to decide.</source>
        <translation>Tuo tarpu tai paaiškėjo. Spręsti nebėra ko.</translation>
    </message>
</context>
<context>
    <name>DetailButtons</name>
    <message>
        <source>Reprint</source>
        <translation>Spausdinti vėl</translation>
    </message>
    <message>
        <source>Refund receipt</source>
        <translation>Grąžinimo kvitas</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Tikrinti dabar</translation>
    </message>
    <message>
        <source>Refund …</source>
        <translation>Grąžinti …</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Atšaukti užsakymą</translation>
    </message>
    <message>
        <source>Cancel hold</source>
        <translation>Atlaisvinti sumą</translation>
    </message>
    <message>
        <source>Charge {amount} …</source>
        <translation>Nurašyti {amount} …</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Back to the list</source>
        <translation>Atgal į sąrašą</translation>
    </message>
    <message>
        <source>The payment and what happened to it</source>
        <translation>Mokėjimas ir kas su juo vyko</translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation>Pardavimas {number}</translation>
    </message>
    <message>
        <source>{rail} · {time}</source>
        <translation>{rail} · {time}</translation>
    </message>
    <message>
        <source>Choose a payment to see what happened to it.</source>
        <translation>Pasirinkite mokėjimą ir matysite, kas su juo vyko.</translation>
    </message>
</context>
<context>
    <name>DeviceBox</name>
    <message>
        <source>Not tried since the start.</source>
        <translation>Nuo paleidimo nebandyta.</translation>
    </message>
    <message>
        <source>Save first: what is saved is tried.</source>
        <translation>Pirma įrašykite: bandoma tai, kas įrašyta.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Bandoma…</translation>
    </message>
</context>
<context>
    <name>DevicesPane</name>
    <message>
        <source>Printed in {n} ms.</source>
        <translation>Atspausdinta per {n} ms.</translation>
    </message>
    <message>
        <source>The pulse was sent. Did it open?</source>
        <translation>Impulsas išsiųstas. Ar atsidarė?</translation>
    </message>
    <message>
        <source>It opened in {n} ms.</source>
        <translation>Atsidarė per {n} ms.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPane</name>
    <message>
        <source>Version</source>
        <translation>Versija</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Režimas</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Nustatymų failas</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Duomenų aplankas</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Įrašai</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalogas</translation>
    </message>
    <message>
        <source>Anchors</source>
        <translation>Inkarai</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Žurnalas</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Mokėjimo būdai</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Raktai</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Ekranai</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Šriftai</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atgal</translation>
    </message>
</context>
<context>
    <name>DiscountDialog</name>
    <message>
        <source>Discount</source>
        <translation>Nuolaida</translation>
    </message>
    <message>
        <source>This line</source>
        <translation>Ši eilutė</translation>
    </message>
    <message>
        <source>Whole basket</source>
        <translation>Visas krepšelis</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Procentai</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Ištrinti skaitmenį</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Kablelis</translation>
    </message>
    <message>
        <source>Apply discount</source>
        <translation>Taikyti nuolaidą</translation>
    </message>
    <message>
        <source>or a sum</source>
        <translation>arba suma</translation>
    </message>
    <message>
        <source>Reason, for the receipt</source>
        <translation>Priežastis kvitui</translation>
    </message>
    <message>
        <source>Spread over all lines by their value.</source>
        <translation>Paskirstoma visoms eilutėms pagal vertę.</translation>
    </message>
    <message>
        <source>Take discount away</source>
        <translation>Nuimti nuolaidą</translation>
    </message>
    <message>
        <source>short date</source>
        <translation>baigiasi galiojimas</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>pažeista</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>darbuotojas</translation>
    </message>
    <message>
        <source>goodwill</source>
        <translation>geros valios</translation>
    </message>
</context>
<context>
    <name>DispensePage</name>
    <message>
        <source>Approved</source>
        <translation>Patvirtinta</translation>
    </message>
    <message>
        <source>On hold until everything is out</source>
        <translation>Rezervuota, kol viskas išduota</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Ačiū</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Akimirką…</translation>
    </message>
    <message>
        <source>Here comes your {item}</source>
        <translation>Išduodama: {item}</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} iš {all}</translation>
    </message>
    <message>
        <source>At most {n} s more</source>
        <translation>Dar ne daugiau kaip {n} s</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Palaukite</translation>
    </message>
    <message>
        <source>We tell you when something is ready.</source>
        <translation>Pranešime, kai kas nors bus paruošta.</translation>
    </message>
    <message>
        <source>Your {item} is ready in {slot}</source>
        <translation>{item}: paruošta, {slot}</translation>
    </message>
    <message>
        <source>Your {item} is ready</source>
        <translation>{item}: paruošta</translation>
    </message>
    <message>
        <source>You can take it now.</source>
        <translation>Galite pasiimti.</translation>
    </message>
</context>
<context>
    <name>DisplaysPane</name>
    <message>
        <source>It takes what it is sent. Look whether it shows the test.</source>
        <translation>Priima, kas siunčiama. Pažiūrėkite, ar rodo bandymą.</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Print again</source>
        <translation>Spausdinti vėl</translation>
    </message>
    <message>
        <source>Receipt as QR</source>
        <translation>Kvitas kaip QR</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>El. paštu</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Grąžinimas</translation>
    </message>
    <message>
        <source>Goods handed over</source>
        <translation>Prekės atiduotos</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Naujas pardavimas</translation>
    </message>
    <message>
        <source>Clears in &lt;b&gt;{n} s&lt;/b&gt;, or when you scan the next item</source>
        <translation>Užsivers po &lt;b&gt;{n} s&lt;/b&gt; arba nuskaičius kitą prekę</translation>
    </message>
    <message>
        <source>Stays until somebody says what became of the goods</source>
        <translation>Lieka, kol kas nors pasako, kas nutiko prekėms</translation>
    </message>
    <message>
        <source>Recovered: paid</source>
        <translation>Rasta: sumokėta</translation>
    </message>
    <message>
        <source>Approved just in time</source>
        <translation>Patvirtinta pačiu laiku</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Grąža</translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <translation>Sumokėta grynaisiais</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Patvirtinta</translation>
    </message>
    <message>
        <source>The customer paid before we could cancel.</source>
        <translation>Klientas sumokėjo prieš mums atšaukiant.</translation>
    </message>
    <message>
        <source>{amount} was approved while the till was offline.</source>
        <translation>{amount} patvirtinta, kol kasa buvo atjungta.</translation>
    </message>
    <message>
        <source>Close the drawer.</source>
        <translation>Uždarykite stalčių.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> ir </translation>
    </message>
    <message>
        <source>Paid with {ways}</source>
        <translation>Sumokėta: {ways}</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Krepšelis</translation>
    </message>
    <message>
        <source>{rail} loyalty</source>
        <translation>{rail} lojalumas</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>Grynųjų apvalinimas</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Sumokėta</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Nurašyta</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Gauta</translation>
    </message>
    <message>
        <source>{number} · {time}</source>
        <translation>{number} · {time}</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Pardavimas</translation>
    </message>
    <message>
        <source>{rail} reference</source>
        <translation>{rail} nuoroda</translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <translation>Kvitas atspausdintas</translation>
    </message>
    <message>
        <source>The receipt did not print. The sale is safe. F9 prints again.</source>
        <translation>Kvitas neatspausdintas. Pardavimas saugus. F9 spausdina vėl.</translation>
    </message>
    <message>
        <source>Receipt is printing…</source>
        <translation>Kvitas spausdinamas…</translation>
    </message>
    <message>
        <source>No printer is set up. F10 shows the receipt as QR.</source>
        <translation>Spausdintuvo nėra. F10 rodo kvitą kaip QR.</translation>
    </message>
    <message>
        <source>{amount} goes back to the customer by {rail}. The goods stay here.</source>
        <translation>{amount} grįžta klientui per {rail}. Prekės lieka čia.</translation>
    </message>
    <message>
        <source>Refund this sale?</source>
        <translation>Grąžinti šio pardavimo pinigus?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Palikti</translation>
    </message>
</context>
<context>
    <name>EmailDialog</name>
    <message>
        <source>Receipt by e-mail</source>
        <translation>Kvitas el. paštu</translation>
    </message>
    <message>
        <source>Only when the customer wants it. The address is forgotten as soon as the receipt is sent.</source>
        <translation>Tik jei klientas nori. Adresas pamirštamas, kai tik kvitas išsiųstas.</translation>
    </message>
    <message>
        <source>The customer&apos;s address</source>
        <translation>Kliento adresas</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Raidės ekrane</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Siųsti</translation>
    </message>
</context>
<context>
    <name>EmailPane</name>
    <message>
        <source>The server took it in {n} ms. Look into the shop&apos;s own mailbox.</source>
        <translation>Serveris priėmė per {n} ms. Pažiūrėkite parduotuvės pašto dėžutėje.</translation>
    </message>
</context>
<context>
    <name>EmptyShelf</name>
    <message>
        <source>Sell by price</source>
        <translation>Parduoti pagal kainą</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Žiūrėti vėl</translation>
    </message>
    <message>
        <source>Nothing in this category right now</source>
        <translation>Šioje kategorijoje dabar nieko nėra</translation>
    </message>
    <message>
        <source>Choose another category, or search.</source>
        <translation>Pasirinkite kitą kategoriją arba ieškokite.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s prices are in {theirs}, this till counts in {ours}</source>
        <translation>Katalogo kainos yra {theirs}, o ši kasa skaičiuoja {ours}</translation>
    </message>
    <message>
        <source>Nothing is sold at them. Import the price list with prices in {ours}, then look again. Until then you can sell by price.</source>
        <translation>Tomis kainomis nieko neparduodama. Įkelkite kainyną su {ours} kainomis ir pažiūrėkite dar kartą. Iki tol galite parduoti pagal kainą.</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Prekių dar nėra</translation>
    </message>
    <message>
        <source>Import the price list on this machine, then look again. Until then you can sell by price.</source>
        <translation>Įkelkite kainyną į šį kompiuterį, tada žiūrėkite vėl. Iki tol galite parduoti pagal kainą.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Sale number, amount or reference</source>
        <translation>Pardavimo numeris, suma ar nuoroda</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Raidės ekrane</translation>
    </message>
    <message>
        <source>Day: {day}</source>
        <translation>Diena: {day}</translation>
    </message>
    <message>
        <source>All rails</source>
        <translation>Visi būdai</translation>
    </message>
    <message>
        <source>Way to pay: {rail}</source>
        <translation>Mokėjimo būdas: {rail}</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Visos dienos</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Šiandien, {day}</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation>Vakar, {day}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Visi</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Sumokėta</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Tikrinama</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Rezervuota</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atviras</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Nesumokėta</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Grąžinta</translation>
    </message>
</context>
<context>
    <name>FirstForm</name>
    <message>
        <source>Your name</source>
        <translation>Jūsų vardas</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Raidės ekrane</translation>
    </message>
    <message>
        <source>The PIN is kept as a hash only. Nobody can read it back, so remember it.</source>
        <translation>PIN saugomas tik kaip maiša. Niekas jo neperskaitys, todėl įsiminkite.</translation>
    </message>
    <message>
        <source>This till is new. Who is its manager?</source>
        <translation>Ši kasa nauja. Kas jos vadovas?</translation>
    </message>
    <message>
        <source>A manager may do everything and lets cashiers in, under Settings.</source>
        <translation>Vadovas gali viską ir įleidžia kasininkus nustatymuose.</translation>
    </message>
    <message>
        <source>Type the PIN again</source>
        <translation>Įveskite PIN dar kartą</translation>
    </message>
    <message>
        <source>Save and begin</source>
        <translation>Įrašyti ir pradėti</translation>
    </message>
    <message>
        <source>Choose a PIN of at least {n} digits</source>
        <translation>Sukurkite PIN, bent {n} skaitmenų</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Toliau</translation>
    </message>
</context>
<context>
    <name>GiveUpDialog</name>
    <message>
        <source>Give up this sale?</source>
        <translation>Atsisakyti šio pardavimo?</translation>
    </message>
    <message>
        <source>It is cancelled without a receipt and the goods stay here. This goes back now:</source>
        <translation>Jis atšaukiamas be kvito, prekės lieka čia. Dabar grąžinama:</translation>
    </message>
    <message>
        <source>Keep the sale</source>
        <translation>Palikti pardavimą</translation>
    </message>
    <message>
        <source>Give {amount} back</source>
        <translation>Grąžinti {amount}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atlikta</translation>
    </message>
    <message>
        <source>Sale {number} is going back</source>
        <translation>Pardavimo {number} pinigai grįžta</translation>
    </message>
    <message>
        <source>The till goes on by itself. You can serve the next customer.</source>
        <translation>Kasa tęsia pati. Galite aptarnauti kitą klientą.</translation>
    </message>
    <message>
        <source>Sale {number} is cancelled</source>
        <translation>Pardavimas {number} atšauktas</translation>
    </message>
    <message>
        <source>What is marked below is for you to do.</source>
        <translation>Tai, kas pažymėta žemiau, liko jums.</translation>
    </message>
    <message>
        <source>Everything went back. Nothing is owed.</source>
        <translation>Viskas grąžinta. Skolų nėra.</translation>
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
        <translation>Pasiimkite: {slot}</translation>
    </message>
    <message>
        <source>Please take it</source>
        <translation>Pasiimkite</translation>
    </message>
    <message>
        <source>On its way, {slot}</source>
        <translation>Ruošiama, {slot}</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Ruošiama</translation>
    </message>
    <message>
        <source>Did not come out. You do not pay for it.</source>
        <translation>Neišduota. Už tai nemokate.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Toliau</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Back</source>
        <translation>Atgal</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Vėliau</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Toliau</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>The scan was not added to the basket. Close this first, then scan again.</source>
        <translation>Nuskaityta prekė nepridėta. Pirma užverkite šį langą, tada skaitykite vėl.</translation>
    </message>
    <message>
        <source>The scan was not added to the basket. Sign in first, then scan again.</source>
        <translation>Nuskaityta prekė nepridėta. Pirma prisijunkite, tada skaitykite vėl.</translation>
    </message>
    <message>
        <source>The scan was not added to the basket. Finish this page first.</source>
        <translation>Nuskaityta prekė nepridėta. Pirma užbaikite šį puslapį.</translation>
    </message>
    <message>
        <source>A scan is no sum of money. Type the sum.</source>
        <translation>Kodas nėra pinigų suma. Įveskite sumą.</translation>
    </message>
    <message>
        <source>Clear the basket?</source>
        <translation>Išvalyti krepšelį?</translation>
    </message>
    <message>
        <source>All lines go. Undo brings them back.</source>
        <translation>Dings visos eilutės. Veiksmą galima grąžinti.</translation>
    </message>
    <message>
        <source>Keep basket</source>
        <translation>Palikti krepšelį</translation>
    </message>
    <message>
        <source>Clear basket</source>
        <translation>Išvalyti krepšelį</translation>
    </message>
    <message>
        <source>Go on with an older copy?</source>
        <translation>Tęsti su senesne kopija?</translation>
    </message>
    <message>
        <source>Sales made after it are missing, and their payments are not watched here. Receipts begin a new series. This cannot be taken back.</source>
        <translation>Vėlesnių pardavimų trūksta, jų mokėjimai čia nestebimi. Kvitai pradeda naują seriją. To atšaukti negalima.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ne dabar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tęsti</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language and size of the words</source>
        <translation>Kalba ir žodžių dydis</translation>
    </message>
    <message>
        <source>Easy reach</source>
        <translation>Lengvai pasiekiama</translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message>
        <source>Records</source>
        <translation>Įrašai</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>Neišspręsta</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>Last good answer at {good}, after {took}.</source>
        <translation>Paskutinis geras atsakymas {good}, per {took}.</translation>
    </message>
    <message>
        <source>Half of the looks took up to {half}, 19 of 20 up to {most}.</source>
        <translation>Pusė užklausų iki {half}, 19 iš 20 iki {most}.</translation>
    </message>
    <message>
        <source>Not asked yet since the till started.</source>
        <translation>Nuo kasos paleidimo dar neklausta.</translation>
    </message>
    <message>
        <source>Nothing was written yet since the till started.</source>
        <translation>Nuo kasos paleidimo dar nieko neįrašyta.</translation>
    </message>
    <message>
        <source>Half of the writes took up to {half}, 19 of 20 up to {most}.</source>
        <translation>Pusė įrašų iki {half}, 19 iš 20 iki {most}.</translation>
    </message>
    <message>
        <source>1 payment is not resolved yet.</source>
        <translation>1 mokėjimas dar neišspręstas.</translation>
    </message>
    <message numerus="yes">
        <source>{n} payments are not resolved yet.</source>
        <translation>
            <numerusform>{n} mokėjimas dar neišspręstas.</numerusform>
            <numerusform>{n} mokėjimai dar neišspręsti.</numerusform>
            <numerusform>{n} mokėjimų dar neišspręsta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every payment is resolved.</source>
        <translation>Visi mokėjimai išspręsti.</translation>
    </message>
</context>
<context>
    <name>HelpOverlay</name>
    <message>
        <source>All keys</source>
        <translation>Visi klavišai</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Pardavimas</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Mokėjimas</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Visur</translation>
    </message>
</context>
<context>
    <name>IdleDialog</name>
    <message>
        <source>Still there?</source>
        <translation>Ar dar čia esate?</translation>
    </message>
    <message>
        <source>We will clear your basket in {n} s.</source>
        <translation>Krepšelis bus išvalytas po {n} s.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tęsti</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Pradėti iš naujo</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Pay with your phone</source>
        <translation>Mokėkite telefonu</translation>
    </message>
    <message>
        <source>Scan the code, check the amount, approve</source>
        <translation>Nuskaitykite kodą, patikrinkite sumą, patvirtinkite</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Sveiki atvykę</translation>
    </message>
    <message>
        <source>Good
morning</source>
        <translation>Labas
rytas</translation>
    </message>
    <message>
        <source>Good
afternoon</source>
        <translation>Laba
diena</translation>
    </message>
    <message>
        <source>Good
evening</source>
        <translation>Labas
vakaras</translation>
    </message>
    <message>
        <source>Pay with your phone, card or cash</source>
        <translation>Mokėkite telefonu, kortele ar grynaisiais</translation>
    </message>
    <message>
        <source>Pay with your phone or cash</source>
        <translation>Mokėkite telefonu arba grynaisiais</translation>
    </message>
    <message>
        <source>Pay by card or cash</source>
        <translation>Mokėkite kortele arba grynaisiais</translation>
    </message>
    <message>
        <source>Pay in cash</source>
        <translation>Mokėkite grynaisiais</translation>
    </message>
</context>
<context>
    <name>InsteadRow</name>
    <message>
        <source>Keyed wrongly: undo it</source>
        <translation>Įmušta klaidingai: anuliuoti</translation>
    </message>
    <message>
        <source>Exchange for the open basket</source>
        <translation>Keisti į atvirą krepšelį</translation>
    </message>
</context>
<context>
    <name>KeypadColumn</name>
    <message>
        <source>Backspace</source>
        <translation>Ištrinti skaitmenį</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Kablelis</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Kiekis</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Kaina</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>Sverti</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Pastaba</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Taikyti</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Stalčius</translation>
    </message>
</context>
<context>
    <name>KioskPane</name>
    <message>
        <source>The kiosk&apos;s screens, its idle time and its staff exit are set here once this till has a kiosk.</source>
        <translation>Kiosko ekranai, laukimo laikas ir personalo išėjimas nustatomi čia, kai ši kasa turės kioską.</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Test mode: no real money</source>
        <translation>Bandomasis režimas: pinigai netikri</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language and words</source>
        <translation>Kalba ir žodžiai</translation>
    </message>
    <message>
        <source>Larger words</source>
        <translation>Didesni žodžiai</translation>
    </message>
    <message>
        <source>Read titles aloud</source>
        <translation>Skaityti antraštes balsu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atlikta</translation>
    </message>
</context>
<context>
    <name>LastSaleCard</name>
    <message>
        <source>Approved</source>
        <translation>Patvirtinta</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Spausdinti vėl</translation>
    </message>
    <message>
        <source>Last sale · {time}</source>
        <translation>Paskutinis · {time}</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Neatspausdinta</translation>
    </message>
</context>
<context>
    <name>LineControls</name>
    <message>
        <source>One less</source>
        <translation>Vienu mažiau</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Vienu daugiau</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Pašalinti</translation>
    </message>
</context>
<context>
    <name>LineKeys</name>
    <message>
        <source>{name} is sold by the piece.</source>
        <translation>{name} parduodama vienetais.</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} iš {m}</translation>
    </message>
    <message>
        <source>One less of {name}, {n}</source>
        <translation>Vienu mažiau: {name}, {n}</translation>
    </message>
    <message>
        <source>One more of {name}, {n}</source>
        <translation>Vienu daugiau: {name}, {n}</translation>
    </message>
    <message>
        <source>Bought {n} · all came back</source>
        <translation>Pirkta {n} · viskas grąžinta</translation>
    </message>
    <message>
        <source>Bought {n} · {back} came back · paid {amount}</source>
        <translation>Pirkta {n} · grąžinta {back} · sumokėta {amount}</translation>
    </message>
    <message>
        <source>Bought {n} · paid {amount}</source>
        <translation>Pirkta {n} · sumokėta {amount}</translation>
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
        <translation>Rodyti dar {n}</translation>
    </message>
</context>
<context>
    <name>LinesSetting</name>
    <message>
        <source>Letters on the screen</source>
        <translation>Raidės ekrane</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>The newest {n} are listed. A day or a search finds older ones.</source>
        <translation>Rodomi naujausi {n}. Senesnius rasite pagal dieną ar paiešką.</translation>
    </message>
    <message>
        <source>No payments match.</source>
        <translation>Tokių mokėjimų nėra.</translation>
    </message>
    <message>
        <source>No payments yet today.</source>
        <translation>Šiandien mokėjimų dar nėra.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Nuimti filtrus</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Rodyti visas dienas</translation>
    </message>
</context>
<context>
    <name>LoadingRows</name>
    <message>
        <source>Reading payments</source>
        <translation>Skaitomi mokėjimai</translation>
    </message>
    <message>
        <source>Still loading…</source>
        <translation>Vis dar kraunama…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Bandyti vėl</translation>
    </message>
</context>
<context>
    <name>LoyaltyPage</name>
    <message>
        <source>{service} loyalty applied</source>
        <translation>{service} lojalumas pritaikytas</translation>
    </message>
    <message>
        <source>Your loyalty saving</source>
        <translation>Jūsų lojalumo nuolaida</translation>
    </message>
    <message>
        <source>New total</source>
        <translation>Nauja suma</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kodas</translation>
    </message>
    <message>
        <source>Now approve
on your phone</source>
        <translation>Dabar patvirtinkite
telefone</translation>
    </message>
    <message>
        <source>This part</source>
        <translation>Ši dalis</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Krepšelis</translation>
    </message>
</context>
<context>
    <name>ManagerPane</name>
    <message>
        <source>Its manager</source>
        <translation>Kasos vadovas</translation>
    </message>
    <message>
        <source>The till is made. A manager may do everything and lets cashiers in, under Settings.</source>
        <translation>Kasa sukurta. Vadovas gali viską ir įleidžia kasininkus nustatymuose.</translation>
    </message>
</context>
<context>
    <name>ManagerPinDialog</name>
    <message>
        <source>Manager PIN</source>
        <translation>Vadovo PIN</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Patvirtinti</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Patvirtinti reikia</translation>
    </message>
    <message>
        <source>Logged with the time, the till and the manager&apos;s name.</source>
        <translation>Įrašoma su laiku, kasa ir vadovo vardu.</translation>
    </message>
    <message>
        <source>A manager must approve this step.</source>
        <translation>Šį veiksmą turi patvirtinti vadovas.</translation>
    </message>
    <message>
        <source>Enter {least} to {most} digits</source>
        <translation>Įveskite {least}–{most} skaitmenų</translation>
    </message>
</context>
<context>
    <name>MenuPage</name>
    <message>
        <source>Nothing here right now.</source>
        <translation>Čia dabar nieko nėra.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Pradėti iš naujo</translation>
    </message>
    <message>
        <source>View basket · {n}</source>
        <translation>Krepšelis · {n}</translation>
    </message>
    <message>
        <source>View basket</source>
        <translation>Krepšelis</translation>
    </message>
    <message>
        <source>What would you like?</source>
        <translation>Ko norėtumėte?</translation>
    </message>
</context>
<context>
    <name>MoneyPane</name>
    <message>
        <source>Money and VAT</source>
        <translation>Pinigai ir PVM</translation>
    </message>
    <message>
        <source>The currency is for ever: this till never counts in another. The rest can be changed.</source>
        <translation>Valiuta – visam laikui: ši kasa kita niekada neskaičiuos. Visa kita galima keisti.</translation>
    </message>
    <message>
        <source>The currency of this till can never be changed. The rest can.</source>
        <translation>Šios kasos valiutos pakeisti negalima. Visa kita galima.</translation>
    </message>
    <message>
        <source>Type the currency&apos;s three letters, such as EUR. Nothing was saved.</source>
        <translation>Įveskite tris valiutos raides, pvz., EUR. Niekas neįrašyta.</translation>
    </message>
    <message>
        <source>No rate of {country} is known here: type the one that your bookkeeping uses.</source>
        <translation>{country}: tarifas čia nežinomas, įveskite tą, kurį naudoja jūsų apskaita.</translation>
    </message>
    <message>
        <source>The standard rate of {country}, as the European Commission gave it on {day}, is {rate} %. Check it: some goods have another, which their products bear.</source>
        <translation>{country}: standartinis tarifas, Europos Komisijos duomenimis ({day}), yra {rate} %. Patikrinkite: kai kurios prekės turi kitą, jis nurodomas prie prekės.</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Pastaba</translation>
    </message>
    <message>
        <source>For the kitchen or the receipt</source>
        <translation>Virtuvei arba kvitui</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Raidės ekrane</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Įrašyti pastabą</translation>
    </message>
    <message>
        <source>to go</source>
        <translation>išsinešti</translation>
    </message>
    <message>
        <source>no sugar</source>
        <translation>be cukraus</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>dovana</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>Sorry, {name} is sold out.</source>
        <translation>Deja, {name} išparduota.</translation>
    </message>
    <message>
        <source>Sorry, it is sold out.</source>
        <translation>Deja, išparduota.</translation>
    </message>
    <message>
        <source>Sorry, {name} just sold out. We took it out of your basket.</source>
        <translation>Deja, {name} ką tik išparduota. Pašalinome iš krepšelio.</translation>
    </message>
    <message>
        <source>The price of {name} is {amount} now. It is in your basket at that price.</source>
        <translation>{name} kaina dabar {amount}. Krepšelyje ji tokia.</translation>
    </message>
    <message>
        <source>Sorry, {name} is not available that way any more. Please choose again.</source>
        <translation>Deja, {name} tokio varianto nebėra. Rinkitės iš naujo.</translation>
    </message>
    <message>
        <source>This is as much as we can sell here at once. Please use the counter for more.</source>
        <translation>Daugiau čia vienu kartu parduoti negalime. Daugiau pirkite prie kasos.</translation>
    </message>
    <message>
        <source>Sorry, {name} is sold at the counter only.</source>
        <translation>Deja, {name} parduodama tik prie kasos.</translation>
    </message>
    <message>
        <source>Sorry, we cannot sell that much here now. Please use the counter.</source>
        <translation>Deja, tiek čia dabar parduoti negalime. Eikite prie kasos.</translation>
    </message>
    <message>
        <source>At most {n} of one kind.</source>
        <translation>Daugiausia {n} vienos rūšies.</translation>
    </message>
    <message>
        <source>This way of paying is for one item at a time. Please choose another way to pay.</source>
        <translation>Šis būdas priima po vieną prekę. Rinkitės kitą mokėjimo būdą.</translation>
    </message>
    <message>
        <source>That is not possible right now. Your basket is unchanged.</source>
        <translation>Dabar to negalima. Krepšelis nepakeistas.</translation>
    </message>
    <message>
        <source>This way to pay is not available at the moment. You were not charged.</source>
        <translation>Šis mokėjimo būdas dabar neveikia. Pinigai nenurašyti.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Undo</source>
        <translation>Grąžinti</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ieškoti</translation>
    </message>
    <message>
        <source>Add by price</source>
        <translation>Pridėti pagal kainą</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Spausdinti vėl</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Rodyti</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Bandyti vėl</translation>
    </message>
</context>
<context>
    <name>NumberDialog</name>
    <message>
        <source>Backspace</source>
        <translation>Ištrinti skaitmenį</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Kablelis</translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message>
        <source>Cash in the drawer before the first sale</source>
        <translation>Grynieji stalčiuje prieš pirmą pardavimą</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Ištrinti skaitmenį</translation>
    </message>
    <message>
        <source>Open shift</source>
        <translation>Atidaryti pamainą</translation>
    </message>
    <message>
        <source>Open shift {n}</source>
        <translation>Atidaryti pamainą {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} sales were made since the last Z. They count to this shift.</source>
        <translation>
            <numerusform>Po paskutinės Z yra {n} pardavimas. Jis priskiriamas šiai pamainai.</numerusform>
            <numerusform>Po paskutinės Z yra {n} pardavimai. Jie priskiriami šiai pamainai.</numerusform>
            <numerusform>Po paskutinės Z yra {n} pardavimų. Jie priskiriami šiai pamainai.</numerusform>
        </translation>
    </message>
    <message>
        <source>Selling works without it; sales count to the shift that is opened next.</source>
        <translation>Parduoti galima ir be jos; pardavimai priskiriami kitai atidarytai pamainai.</translation>
    </message>
    <message>
        <source>Print {z} again</source>
        <translation>Spausdinti {z} vėl</translation>
    </message>
</context>
<context>
    <name>OptionsSheet</name>
    <message>
        <source>Back</source>
        <translation>Atgal</translation>
    </message>
    <message>
        <source>Add to basket</source>
        <translation>Į krepšelį</translation>
    </message>
    <message>
        <source>Add {n} to basket</source>
        <translation>Į krepšelį: {n}</translation>
    </message>
</context>
<context>
    <name>OutPage</name>
    <message>
        <source>Out of order</source>
        <translation>Neveikia</translation>
    </message>
    <message>
        <source>Please use the counter.</source>
        <translation>Eikite prie kasos.</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>Offer another way to pay</source>
        <translation>Siūlyti kitą mokėjimo būdą</translation>
    </message>
    <message>
        <source>Pay the rest with</source>
        <translation>Likutį mokėti</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>Mokėjimo būdas</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Nurodyta priežastis</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Nuoroda</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>One moment…</source>
        <translation>Akimirką…</translation>
    </message>
    <message>
        <source>Please speak to the cashier.</source>
        <translation>Kreipkitės į kasininką.</translation>
    </message>
    <message>
        <source>Approved…</source>
        <translation>Patvirtinta…</translation>
    </message>
    <message>
        <source>The connection dropped. You will not be charged twice.</source>
        <translation>Ryšys nutrūko. Dukart nemokėsite.</translation>
    </message>
    <message>
        <source>One moment, we are checking</source>
        <translation>Akimirką, tikriname</translation>
    </message>
    <message>
        <source>You will not be charged twice.</source>
        <translation>Dukart nemokėsite.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Ačiū</translation>
    </message>
    <message>
        <source>{amount} is on hold.</source>
        <translation>{amount} rezervuota.</translation>
    </message>
    <message>
        <source>{amount} paid</source>
        <translation>Sumokėta {amount}</translation>
    </message>
    <message>
        <source>Still to pay {rest}</source>
        <translation>Liko mokėti {rest}</translation>
    </message>
    <message>
        <source>Paid with {service}. Please take your cash back.</source>
        <translation>Sumokėta su {service}. Atsiimkite grynuosius.</translation>
    </message>
    <message>
        <source>Refunded {amount}</source>
        <translation>Grąžinta {amount}</translation>
    </message>
    <message>
        <source>Your change {change}</source>
        <translation>Jūsų grąža {change}</translation>
    </message>
    <message>
        <source>Paid. Your receipt is printing.</source>
        <translation>Sumokėta. Jūsų kvitas spausdinamas.</translation>
    </message>
    <message>
        <source>Paid.</source>
        <translation>Sumokėta.</translation>
    </message>
    <message>
        <source>Paid in cash. Your receipt is printing.</source>
        <translation>Sumokėta grynaisiais. Jūsų kvitas spausdinamas.</translation>
    </message>
    <message>
        <source>Paid in cash.</source>
        <translation>Sumokėta grynaisiais.</translation>
    </message>
    <message>
        <source>Paid by card. Your receipt is printing.</source>
        <translation>Sumokėta kortele. Jūsų kvitas spausdinamas.</translation>
    </message>
    <message>
        <source>Paid by card.</source>
        <translation>Sumokėta kortele.</translation>
    </message>
    <message>
        <source>Paid with {service}. Your receipt is printing.</source>
        <translation>Sumokėta su {service}. Jūsų kvitas spausdinamas.</translation>
    </message>
    <message>
        <source>Paid with {service}.</source>
        <translation>Sumokėta su {service}.</translation>
    </message>
    <message>
        <source>You were not charged. Please try another way to pay.</source>
        <translation>Pinigai nenurašyti. Bandykite kitą mokėjimo būdą.</translation>
    </message>
    <message>
        <source>Payment declined</source>
        <translation>Mokėjimas atmestas</translation>
    </message>
    <message>
        <source>You were not charged. We can show you a new code.</source>
        <translation>Pinigai nenurašyti. Galime parodyti naują kodą.</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>Laikas baigėsi</translation>
    </message>
    <message>
        <source>Payment cancelled</source>
        <translation>Mokėjimas atšauktas</translation>
    </message>
    <message>
        <source>You were not charged.</source>
        <translation>Pinigai nenurašyti.</translation>
    </message>
    <message>
        <source>{service} did not start</source>
        <translation>{service} nepradėtas</translation>
    </message>
    <message>
        <source>You were not charged</source>
        <translation>Pinigai nenurašyti</translation>
    </message>
    <message>
        <source>Please pay again.</source>
        <translation>Sumokėkite dar kartą.</translation>
    </message>
    <message>
        <source>The total is {rest}.</source>
        <translation>Iš viso {rest}.</translation>
    </message>
    <message>
        <source>Loyalty could not be applied</source>
        <translation>Lojalumo pritaikyti nepavyko</translation>
    </message>
</context>
<context>
    <name>OwedDialog</name>
    <message>
        <source>Owed to a customer</source>
        <translation>Skola klientui</translation>
    </message>
    <message>
        <source>Charged, and it cannot go back by itself. Each stands on every Z until a manager closes it.</source>
        <translation>Nurašyta ir savaime grįžti negali. Kiekviena lieka kiekvienoje Z, kol vadovas ją uždaro.</translation>
    </message>
</context>
<context>
    <name>OwedRow</name>
    <message>
        <source>It went back …</source>
        <translation>Grąžinta …</translation>
    </message>
    <message>
        <source>Sale {number} · {rail}</source>
        <translation>Pardavimas {number} · {rail}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>nuo {time}</translation>
    </message>
</context>
<context>
    <name>Paging</name>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} iš {all}</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Atgal aukštyn</translation>
    </message>
    <message>
        <source>See more</source>
        <translation>Daugiau</translation>
    </message>
</context>
<context>
    <name>PaperPane</name>
    <message>
        <source>Save PDF</source>
        <translation>Įrašyti PDF</translation>
    </message>
    <message>
        <source>The report as it is printed</source>
        <translation>Ataskaita, kaip spausdinama</translation>
    </message>
    <message>
        <source>Report preview</source>
        <translation>Ataskaitos peržiūra</translation>
    </message>
</context>
<context>
    <name>PaperWindow</name>
    <message>
        <source>Receipt printer</source>
        <translation>Kvitų spausdintuvas</translation>
    </message>
    <message>
        <source>What was printed</source>
        <translation>Kas atspausdinta</translation>
    </message>
    <message>
        <source>Paper out</source>
        <translation>Popierius baigėsi</translation>
    </message>
    <message>
        <source>Paper low</source>
        <translation>Mažai popieriaus</translation>
    </message>
    <message>
        <source>Open the cover</source>
        <translation>Atidaryti dangtį</translation>
    </message>
    <message>
        <source>Fall silent</source>
        <translation>Nutilti</translation>
    </message>
    <message>
        <source>All well again</source>
        <translation>Vėl viskas gerai</translation>
    </message>
    <message>
        <source>Tear off</source>
        <translation>Nuplėšti</translation>
    </message>
    <message>
        <source>Shut the drawer</source>
        <translation>Uždaryti stalčių</translation>
    </message>
</context>
<context>
    <name>ParkForm</name>
    <message>
        <source>Recalling another basket parks this one first.</source>
        <translation>Grąžinant kitą krepšelį, pirma atidedamas šis.</translation>
    </message>
    <message>
        <source>Name for this basket</source>
        <translation>Šio krepšelio pavadinimas</translation>
    </message>
    <message>
        <source>Table, colour of coat…</source>
        <translation>Staliukas, palto spalva…</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Raidės ekrane</translation>
    </message>
</context>
<context>
    <name>ParkedCard</name>
    <message>
        <source>1 item</source>
        <translation>1 prekė</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} prekė</numerusform>
            <numerusform>{n} prekės</numerusform>
            <numerusform>{n} prekių</numerusform>
        </translation>
    </message>
    <message>
        <source>{items} · since {time}</source>
        <translation>{items} · nuo {time}</translation>
    </message>
</context>
<context>
    <name>ParkedPage</name>
    <message>
        <source>Parked baskets</source>
        <translation>Atidėti krepšeliai</translation>
    </message>
    <message>
        <source>Kept until they are recalled</source>
        <translation>Laikomi, kol grąžinami</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Atidėti</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Tikrinama</translation>
    </message>
    <message>
        <source>Lines of the parked basket</source>
        <translation>Atidėto krepšelio eilutės</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ištrinti</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Grąžinti</translation>
    </message>
    <message>
        <source>Print ticket</source>
        <translation>Spausdinti lapelį</translation>
    </message>
    <message>
        <source>No parked baskets. F7 parks the current one.</source>
        <translation>Atidėtų krepšelių nėra. F7 atideda dabartinį.</translation>
    </message>
    <message>
        <source>Park basket</source>
        <translation>Atidėti krepšelį</translation>
    </message>
    <message>
        <source>Basket {n}</source>
        <translation>Krepšelis {n}</translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>Ištrinti „{name}“?</translation>
    </message>
    <message>
        <source>The basket is gone for good; nothing of it was paid.</source>
        <translation>Krepšelis dings visam laikui; už jį nemokėta.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Palikti</translation>
    </message>
    <message>
        <source>Delete basket</source>
        <translation>Ištrinti krepšelį</translation>
    </message>
</context>
<context>
    <name>PayPage</name>
    <message>
        <source>Scan to pay</source>
        <translation>Nuskaitykite ir mokėkite</translation>
    </message>
    <message>
        <source>with the {service} app</source>
        <translation>programėle {service}</translation>
    </message>
    <message>
        <source>This code is too long to be shown. Please pay another way.</source>
        <translation>Kodas per ilgas parodyti. Mokėkite kitaip.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kodas</translation>
    </message>
    <message>
        <source>Open {service} on your phone</source>
        <translation>Telefone atverkite {service}</translation>
    </message>
    <message>
        <source>Scan the code</source>
        <translation>Nuskaitykite kodą</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Your loyalty is applied. Now approve on your phone</source>
        <translation>Lojalumas pritaikytas. Dabar patvirtinkite telefone</translation>
    </message>
    <message>
        <source>Check the amount and approve</source>
        <translation>Patikrinkite sumą ir patvirtinkite</translation>
    </message>
    <message>
        <source>The money is only held. You pay when your items are out.</source>
        <translation>Pinigai tik rezervuoti. Mokate, kai prekės išduotos.</translation>
    </message>
    <message>
        <source>You pay first. What does not come out is refunded at once.</source>
        <translation>Mokate iš anksto. Kas neišduota, iškart grąžinama.</translation>
    </message>
    <message>
        <source>Use {service}</source>
        <translation>Mokėkite su {service}</translation>
    </message>
    <message>
        <source>Use {service} or {other}</source>
        <translation>Mokėkite su {service} arba {other}</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Mokėti kitaip</translation>
    </message>
</context>
<context>
    <name>PaymentPage</name>
    <message>
        <source>Cancel payment</source>
        <translation>Atšaukti mokėjimą</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Mokėti kitaip</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Palikti atvirą</translation>
    </message>
    <message>
        <source>Back to basket</source>
        <translation>Atgal į krepšelį</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Tikrinti dabar</translation>
    </message>
    <message>
        <source>Print “being checked” slip</source>
        <translation>Spausdinti lapelį „tikrinama“</translation>
    </message>
    <message>
        <source>Leave open, serve next</source>
        <translation>Palikti atvirą, kitas klientas</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Mokėjimo būdai</translation>
    </message>
    <message>
        <source>If {rail} charged the customer after all, it cannot be given back by itself: it is listed as owed.</source>
        <translation>Jei {rail} vis dėlto nurašė, savaime grįžti negali: įrašoma kaip skola klientui.</translation>
    </message>
    <message>
        <source>If {rail} charged the customer after all, the till gives it back by itself.</source>
        <translation>Jei {rail} vis dėlto nurašė, kasa grąžina pati.</translation>
    </message>
    <message>
        <source>The total is due in full, without loyalty.</source>
        <translation>Mokama visa suma, be lojalumo.</translation>
    </message>
    <message>
        <source>Take cash instead?</source>
        <translation>Priimti grynuosius?</translation>
    </message>
    <message>
        <source>Keep checking</source>
        <translation>Tikrinti toliau</translation>
    </message>
    <message>
        <source>Accept cash</source>
        <translation>Priimti grynuosius</translation>
    </message>
</context>
<context>
    <name>PaymentsTable</name>
    <message>
        <source>Payments, newest first</source>
        <translation>Mokėjimai, naujausi viršuje</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Nobody signs in at this till: the owner holds every right.</source>
        <translation>Prie šios kasos niekas neprisijungia: savininkas turi visas teises.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Pridėti žmogų</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Kas čia dirba</translation>
    </message>
    <message>
        <source>No longer works here</source>
        <translation>Čia nebedirba</translation>
    </message>
    <message>
        <source>Manager · signed in</source>
        <translation>Vadovas · prisijungęs</translation>
    </message>
    <message>
        <source>Cashier · signed in</source>
        <translation>Kasininkas · prisijungęs</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Vadovas</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Kasininkas</translation>
    </message>
</context>
<context>
    <name>PercentSetting</name>
    <message>
        <source>{field}: type a rate from 0 to 100, such as 22 or 5.5. Nothing was saved.</source>
        <translation>{field}: įveskite tarifą nuo 0 iki 100, pvz., 22 arba 5.5. Niekas neįrašyta.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Name</source>
        <translation>Vardas</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Raidės ekrane</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Kasininkas</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Vadovas</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Čia dirba</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Įrašyti</translation>
    </message>
    <message>
        <source>A manager may do everything; what a cashier may do alone is set on this page.</source>
        <translation>Vadovas gali viską; ką kasininkas gali vienas, nustatoma šiame puslapyje.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Pridėti žmogų</translation>
    </message>
    <message>
        <source>Type the PIN again</source>
        <translation>Įveskite PIN dar kartą</translation>
    </message>
    <message>
        <source>A new PIN of at least {n} digits, or none</source>
        <translation>Naujas PIN, bent {n} skaitmenų, arba joks</translation>
    </message>
    <message>
        <source>A PIN of at least {n} digits</source>
        <translation>PIN, bent {n} skaitmenų</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Toliau</translation>
    </message>
</context>
<context>
    <name>PhoneWindow</name>
    <message>
        <source>Customer&apos;s phone</source>
        <translation>Kliento telefonas</translation>
    </message>
    <message>
        <source>Sandbox: no real money</source>
        <translation>Bandymai: pinigai netikri</translation>
    </message>
    <message>
        <source>Sit down at {table}</source>
        <translation>Sėstis prie {table}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kodas</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Patvirtinti</translation>
    </message>
    <message>
        <source>Approve with loyalty</source>
        <translation>Patvirtinti su lojalumu</translation>
    </message>
    <message>
        <source>Pay at the till with loyalty</source>
        <translation>Mokėti kasoje su lojalumu</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Atmesti</translation>
    </message>
    <message>
        <source>Approve late (in 50 s)</source>
        <translation>Patvirtinti vėlai (po 50 s)</translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation>Užverti programėlę</translation>
    </message>
    <message>
        <source>Choose Paysera and {table} at the till.</source>
        <translation>Kasoje pasirinkite Paysera ir {table}.</translation>
    </message>
    <message>
        <source>Waiting for the bill</source>
        <translation>Laukiama sąskaitos</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Mokėti nėra ko</translation>
    </message>
    <message>
        <source>Choose a way to pay at the till.</source>
        <translation>Kasoje pasirinkite mokėjimo būdą.</translation>
    </message>
    <message>
        <source>Approves by itself</source>
        <translation>Tvirtina pati</translation>
    </message>
    <message>
        <source>In 50 seconds, later than the till waits.</source>
        <translation>Po 50 sekundžių, vėliau nei kasa laukia.</translation>
    </message>
    <message>
        <source>Loyalty is on</source>
        <translation>Lojalumas įjungtas</translation>
    </message>
    <message>
        <source>Now pay at the till.</source>
        <translation>Dabar mokėkite kasoje.</translation>
    </message>
    <message>
        <source>App closed</source>
        <translation>Programėlė užverta</translation>
    </message>
    <message>
        <source>The payment is still open.</source>
        <translation>Mokėjimas dar atviras.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Patvirtinta</translation>
    </message>
    <message>
        <source>The shop has not taken the money yet.</source>
        <translation>Parduotuvė pinigų dar nepaėmė.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Sumokėta</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Atmesta</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Niekas nenurašyta.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Atsiimta</translation>
    </message>
    <message>
        <source>Closed by the shop</source>
        <translation>Uždarė parduotuvė</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Nebegalioja</translation>
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
        <translation>Ištrinti paskutinį skaitmenį</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Išvalyti</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Tikrinama…</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {time}.</source>
        <translation>Per daug klaidingų PIN. Bandykite po {time}.</translation>
    </message>
    <message>
        <source>Wrong PIN. 1 try left.</source>
        <translation>Klaidingas PIN. Liko 1 bandymas.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. {n} tries left.</source>
        <translation>
            <numerusform>Klaidingas PIN. Liko {n} bandymas.</numerusform>
            <numerusform>Klaidingas PIN. Liko {n} bandymai.</numerusform>
            <numerusform>Klaidingas PIN. Liko {n} bandymų.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} digits</source>
        <translation>Skaitmenų: {n}</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>For staff: manager PIN</source>
        <translation>Personalui: vadovo PIN</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Išvalyti</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Ištrinti paskutinį skaitmenį</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atgal</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tęsti</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Tikrinama…</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {time}.</source>
        <translation>Per daug klaidingų PIN. Bandykite po {time}.</translation>
    </message>
    <message>
        <source>Wrong PIN. Tries left: {n}</source>
        <translation>Klaidingas PIN. Liko bandymų: {n}</translation>
    </message>
    <message>
        <source>In this demo: {pin}</source>
        <translation>Šioje demonstracijoje: {pin}</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>What it is (may stay empty)</source>
        <translation>Kas tai (galima palikti tuščią)</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Raidės ekrane</translation>
    </message>
    <message>
        <source>Price of {name}</source>
        <translation>{name}: kaina</translation>
    </message>
    <message>
        <source>Barcode {code}</source>
        <translation>Brūkšninis kodas {code}</translation>
    </message>
    <message>
        <source>Add by price</source>
        <translation>Pridėti pagal kainą</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Pridėti</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Prekė</translation>
    </message>
</context>
<context>
    <name>PrinterPane</name>
    <message>
        <source>Printer and drawer</source>
        <translation>Spausdintuvas, stalčius</translation>
    </message>
    <message>
        <source>Without a printer every receipt is kept as a PDF file. A test shows at once whether it prints.</source>
        <translation>Be spausdintuvo kiekvienas kvitas saugomas kaip PDF. Bandymas iškart parodo, ar spausdina.</translation>
    </message>
</context>
<context>
    <name>ProductCard</name>
    <message>
        <source>Sold out</source>
        <translation>Išparduota</translation>
    </message>
    <message>
        <source>{n} in your basket</source>
        <translation>Jūsų krepšelyje: {n}</translation>
    </message>
</context>
<context>
    <name>ProductsPane</name>
    <message>
        <source>From a file</source>
        <translation>Iš failo</translation>
    </message>
    <message>
        <source>Type a few</source>
        <translation>Įvesti kelias</translation>
    </message>
    <message>
        <source>A table (CSV) whose first line names the columns: sku, name, price and more, as in the README.</source>
        <translation>Lentelė (CSV), kurios pirmoje eilutėje – stulpelių pavadinimai: sku, name, price ir kiti, kaip README.</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Raidės ekrane</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Kelias iki failo</translation>
    </message>
    <message>
        <source>Take the products</source>
        <translation>Imti prekes</translation>
    </message>
    <message>
        <source>Take the good rows</source>
        <translation>Imti geras eilutes</translation>
    </message>
    <message>
        <source>What the shop sells</source>
        <translation>Ką parduotuvė parduoda</translation>
    </message>
    <message>
        <source>Products can come later too, or be sold by typing their price.</source>
        <translation>Prekės gali būti įvestos ir vėliau arba parduodamos įvedus kainą.</translation>
    </message>
    <message>
        <source>No such file was found in the home folder or on a drive: type where it is.</source>
        <translation>Namų aplanke ir diskuose tokio failo nėra: įveskite, kur jis.</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Ieškoma failų…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Skaitomas failas…</translation>
    </message>
    <message numerus="yes">
        <source>{n} products are in the catalogue.</source>
        <translation>
            <numerusform>Kataloge {n} prekė.</numerusform>
            <numerusform>Kataloge {n} prekės.</numerusform>
            <numerusform>Kataloge {n} prekių.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 product is in the catalogue.</source>
        <translation>Kataloge 1 prekė.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s prices are in {theirs} and this till counts in {ours}: nothing is sold at them. Take a file with prices in {ours}, which replaces them all.</source>
        <translation>Katalogo kainos yra {theirs}, o ši kasa skaičiuoja {ours}: tomis kainomis nieko neparduodama. Paimkite failą su {ours} kainomis – jis pakeis visas.</translation>
    </message>
    <message>
        <source>The catalogue has products. Another file replaces them all.</source>
        <translation>Kataloge yra prekių. Kitas failas jas visas pakeis.</translation>
    </message>
    <message>
        <source>{words} The catalogue is as it was.</source>
        <translation>{words} Katalogas nepakitęs.</translation>
    </message>
    <message>
        <source>1 row is wrong, in line {line}: {words}. The catalogue is as it was.</source>
        <translation>1 bloga eilutė, {line}-oji: {words}. Katalogas nepakitęs.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are wrong, the first in line {line}: {words}. The catalogue is as it was.</source>
        <translation>
            <numerusform>{n} bloga eilutė, pirma – {line}-oji: {words}. Katalogas nepakitęs.</numerusform>
            <numerusform>{n} blogos eilutės, pirma – {line}-oji: {words}. Katalogas nepakitęs.</numerusform>
            <numerusform>{n} blogų eilučių, pirma – {line}-oji: {words}. Katalogas nepakitęs.</numerusform>
        </translation>
    </message>
    <message>
        <source>The products that are there have prices in {theirs} and this till counts in {ours}, so none was added to them. Take a file with prices in {ours}, which replaces them all.</source>
        <translation>Esamų prekių kainos yra {theirs}, o ši kasa skaičiuoja {ours}, todėl prie jų nieko nepridėta. Paimkite failą su {ours} kainomis – jis pakeis visas.</translation>
    </message>
    <message>
        <source>The catalogue could not be written. Is the disk full? Nothing was changed.</source>
        <translation>Katalogo įrašyti nepavyko. Ar diskas pilnas? Niekas nepakeista.</translation>
    </message>
</context>
<context>
    <name>QrPage</name>
    <message>
        <source>This code cannot be shown here. Please look at the cashier&apos;s screen.</source>
        <translation>Šio kodo čia parodyti negalima. Žiūrėkite į kasos ekraną.</translation>
    </message>
    <message>
        <source>Scan to pay</source>
        <translation>Nuskaitykite ir mokėkite</translation>
    </message>
    <message>
        <source>with the {service} app</source>
        <translation>programėle {service}</translation>
    </message>
    <message>
        <source>Open {service} on your phone</source>
        <translation>Telefone atverkite {service}</translation>
    </message>
    <message>
        <source>Scan this code</source>
        <translation>Nuskaitykite šį kodą</translation>
    </message>
    <message>
        <source>Check the amount and approve</source>
        <translation>Patikrinkite sumą ir patvirtinkite</translation>
    </message>
    <message>
        <source>Your phone shows the same code</source>
        <translation>Telefone rodomas tas pats kodas</translation>
    </message>
    <message>
        <source>Time left to pay</source>
        <translation>Liko laiko sumokėti</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kodas</translation>
    </message>
</context>
<context>
    <name>RailDialog</name>
    <message>
        <source>Which way to pay?</source>
        <translation>Kuris mokėjimo būdas?</translation>
    </message>
    <message>
        <source>All rails</source>
        <translation>Visi būdai</translation>
    </message>
</context>
<context>
    <name>RailList</name>
    <message>
        <source>Cash</source>
        <translation>Grynieji</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kortelė</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Kortelių terminalas</translation>
    </message>
    <message>
        <source>The order here is the order at Pay.</source>
        <translation>Čia esanti tvarka galioja mokant.</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Mokėjimo būdai</translation>
    </message>
    <message>
        <source>{rail}: offered at Pay</source>
        <translation>{rail}: siūloma mokant</translation>
    </message>
</context>
<context>
    <name>RailPane</name>
    <message>
        <source>Its payments are still open: its account stays until they end.</source>
        <translation>Jo mokėjimai dar atviri: sąskaita lieka, kol jie baigsis.</translation>
    </message>
    <message>
        <source>Secrets are kept in the system&apos;s secret store. They can be replaced, never shown.</source>
        <translation>Raktai laikomi sistemos saugykloje. Juos galima pakeisti, bet ne pamatyti.</translation>
    </message>
    <message>
        <source>Cash needs nothing but the drawer. The rounding of cash is under “Payment rules”.</source>
        <translation>Gryniesiems reikia tik stalčiaus. Apvalinimas yra „Mokėjimo taisyklėse“.</translation>
    </message>
    <message>
        <source>A card on the bank&apos;s own terminal: the cashier confirms and types the slip&apos;s reference.</source>
        <translation>Kortelė banko terminale: kasininkas patvirtina ir įveda kvitelio nuorodą.</translation>
    </message>
</context>
<context>
    <name>RailsPane</name>
    <message>
        <source>Cash works already. Choose a way to pay to set it up, or leave it for later.</source>
        <translation>Grynieji jau veikia. Pasirinkite mokėjimo būdą arba palikite vėlesniam laikui.</translation>
    </message>
    <message>
        <source>A way to pay beside cash</source>
        <translation>Mokėjimo būdas šalia grynųjų</translation>
    </message>
    <message>
        <source>Its service gave you an address and secrets. Type them, then test the connection.</source>
        <translation>Paslauga davė jums adresą ir slaptus duomenis. Įveskite juos, tada patikrinkite ryšį.</translation>
    </message>
</context>
<context>
    <name>ReadyPane</name>
    <message>
        <source>The till sells</source>
        <translation>Kasa parduoda</translation>
    </message>
    <message>
        <source>What was left for later is under Settings &gt; Set up, and so is this guide.</source>
        <translation>Kas palikta vėlesniam laikui ir šis vadovas – Nustatymai &gt; Paruošimas.</translation>
    </message>
    <message>
        <source>Start selling</source>
        <translation>Pradėti prekybą</translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>Reason</source>
        <translation>Priežastis</translation>
    </message>
    <message>
        <source>What is the reason?</source>
        <translation>Kokia priežastis?</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Raidės ekrane</translation>
    </message>
</context>
<context>
    <name>ReceiptPane</name>
    <message>
        <source>The receipt as it is printed</source>
        <translation>Kvitas, koks spausdinamas</translation>
    </message>
    <message>
        <source>Printed in {n} ms.</source>
        <translation>Atspausdinta per {n} ms.</translation>
    </message>
    <message>
        <source>It lies among the receipts as a PDF file.</source>
        <translation>Jis prie kvitų kaip PDF.</translation>
    </message>
</context>
<context>
    <name>ReceiptQrDialog</name>
    <message>
        <source>Receipt as QR</source>
        <translation>Kvitas kaip QR</translation>
    </message>
    <message>
        <source>This receipt is too long for a code. Print it instead.</source>
        <translation>Kvitas per ilgas kodui. Atspausdinkite jį.</translation>
    </message>
    <message>
        <source>Turn the screen: the customer scans it with any camera.</source>
        <translation>Pasukite ekraną: klientas nuskaito bet kuria kamera.</translation>
    </message>
</context>
<context>
    <name>RefundDialog</name>
    <message>
        <source>Whole sale</source>
        <translation>Visas pardavimas</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>Pagal eilutes</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Grąžinimas</translation>
    </message>
    <message>
        <source>Refund sale {number}</source>
        <translation>Grąžinti pardavimą {number}</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Try again</source>
        <translation>Bandyti vėl</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Spausdinti vėl</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atlikta</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Kvitas {number}</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Total {total} · received {received}</source>
        <translation>Iš viso {total} · gauta {received}</translation>
    </message>
    <message>
        <source>You saved {amount} with {service} loyalty</source>
        <translation>Sutaupėte {amount} su {service} lojalumu</translation>
    </message>
    <message>
        <source>Self-service {n}</source>
        <translation>Savitarna {n}</translation>
    </message>
    <message>
        <source>Want the receipt?</source>
        <translation>Norite kvito?</translation>
    </message>
    <message>
        <source>Scan this code. No paper, no e-mail needed.</source>
        <translation>Nuskaitykite šį kodą. Be popieriaus ir e. pašto.</translation>
    </message>
    <message>
        <source>Back to the start in {n} s</source>
        <translation>Į pradžią po {n} s</translation>
    </message>
    <message>
        <source>We will clear your basket in {n} s</source>
        <translation>Krepšelis bus išvalytas po {n} s</translation>
    </message>
    <message>
        <source>Your money goes back in {n} s</source>
        <translation>Pinigai grįš po {n} s</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Done</source>
        <translation>Atlikta</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Spausdinti kvitą</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Pradėti iš naujo</translation>
    </message>
    <message>
        <source>Everything is out. You paid {amount}.</source>
        <translation>Viskas išduota. Sumokėjote {amount}.</translation>
    </message>
    <message>
        <source>Enjoy!</source>
        <translation>Skanaus!</translation>
    </message>
    <message>
        <source>Paid with {service}. Your receipt is printing.</source>
        <translation>Sumokėta su {service}. Jūsų kvitas spausdinamas.</translation>
    </message>
    <message>
        <source>Paid with {service}.</source>
        <translation>Sumokėta su {service}.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Ačiū</translation>
    </message>
    <message>
        <source>Your order number</source>
        <translation>Jūsų užsakymo numeris</translation>
    </message>
    <message>
        <source>Your receipt is printing.</source>
        <translation>Jūsų kvitas spausdinamas.</translation>
    </message>
    <message>
        <source>The receipt could not be printed. Scan the code to have it.</source>
        <translation>Kvito atspausdinti nepavyko. Nuskaitykite kodą ir jį gausite.</translation>
    </message>
    <message>
        <source>The receipt could not be printed. Please ask the staff for it.</source>
        <translation>Kvito atspausdinti nepavyko. Paprašykite jo darbuotojų.</translation>
    </message>
    <message>
        <source>You paid {amount} for what you got</source>
        <translation>Už gautas prekes sumokėjote {amount}</translation>
    </message>
    <message>
        <source>{amount} is owed to you. Please ask the staff.</source>
        <translation>Esame jums skolingi {amount}. Kreipkitės į darbuotojus.</translation>
    </message>
    <message>
        <source>{amount} goes back to you now.</source>
        <translation>{amount} grįžta jums dabar.</translation>
    </message>
    <message>
        <source>{amount} was given back to you.</source>
        <translation>{amount} jums grąžinta.</translation>
    </message>
    <message>
        <source>{amount} was not charged.</source>
        <translation>{amount} nenuskaičiuota.</translation>
    </message>
    <message>
        <source>Some items did not come out</source>
        <translation>Dalis prekių neišduota</translation>
    </message>
    <message>
        <source>Your app can take a few minutes to show it. You do not need to do anything.</source>
        <translation>Programėlėje tai matysite po kelių minučių. Nieko daryti nereikia.</translation>
    </message>
    <message>
        <source>If you need help, tell the staff this number</source>
        <translation>Jei reikia pagalbos, pasakykite personalui šį numerį</translation>
    </message>
    <message>
        <source>Sorry, the machine has a fault</source>
        <translation>Deja, automatas sugedo</translation>
    </message>
    <message>
        <source>The {amount} on hold was released.</source>
        <translation>Rezervuota {amount} suma atlaisvinta.</translation>
    </message>
    <message>
        <source>You were not charged</source>
        <translation>Pinigai nenurašyti</translation>
    </message>
    <message>
        <source>What you paid goes back to you.</source>
        <translation>Sumokėti pinigai grįžta jums.</translation>
    </message>
    <message>
        <source>{amount} goes back</source>
        <translation>{amount} grįžta</translation>
    </message>
    <message>
        <source>You will not be charged for what did not come out.</source>
        <translation>Už tai, kas neišduota, nebus nurašyta.</translation>
    </message>
    <message>
        <source>Your items are out</source>
        <translation>Jūsų prekės išduotos</translation>
    </message>
    <message>
        <source>The payment was not completed. You were not charged.</source>
        <translation>Mokėjimas nebuvo užbaigtas. Pinigai nenuskaičiuoti.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Pradėti iš naujo</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Mokėti kitaip</translation>
    </message>
    <message>
        <source>You were not charged. We can show you a new code.</source>
        <translation>Pinigai nenurašyti. Galime parodyti naują kodą.</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>Laikas baigėsi</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Rodyti naują kodą</translation>
    </message>
    <message>
        <source>You were not charged. Please try another way to pay.</source>
        <translation>Pinigai nenurašyti. Bandykite kitą mokėjimo būdą.</translation>
    </message>
    <message>
        <source>Payment declined</source>
        <translation>Mokėjimas atmestas</translation>
    </message>
    <message>
        <source>{service} did not start</source>
        <translation>{service} nepradėtas</translation>
    </message>
    <message>
        <source>Please pay again.</source>
        <translation>Sumokėkite dar kartą.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Bandyti vėl</translation>
    </message>
    <message>
        <source>Payment cancelled</source>
        <translation>Mokėjimas atšauktas</translation>
    </message>
    <message>
        <source>You were not charged.</source>
        <translation>Pinigai nenurašyti.</translation>
    </message>
    <message>
        <source>Approved…</source>
        <translation>Patvirtinta…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Akimirką…</translation>
    </message>
    <message>
        <source>You had already approved the payment. Do you still want to buy?</source>
        <translation>Mokėjimą jau patvirtinote. Ar vis dar norite pirkti?</translation>
    </message>
    <message>
        <source>Yes, buy it</source>
        <translation>Taip, perku</translation>
    </message>
    <message>
        <source>No, give the money back</source>
        <translation>Ne, grąžinkite pinigus</translation>
    </message>
    <message>
        <source>Just a moment</source>
        <translation>Tik akimirką</translation>
    </message>
    <message>
        <source>Refunded {amount}</source>
        <translation>Grąžinta {amount}</translation>
    </message>
    <message>
        <source>{amount} goes back to you</source>
        <translation>{amount} grįžta jums</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>The connection dropped. You will not be charged twice.</source>
        <translation>Ryšys nutrūko. Dukart nemokėsite.</translation>
    </message>
    <message>
        <source>You will not be charged twice.</source>
        <translation>Dukart nemokėsite.</translation>
    </message>
    <message>
        <source>One moment, we are checking</source>
        <translation>Akimirką, tikriname</translation>
    </message>
    <message>
        <source>I do not want to wait</source>
        <translation>Nenoriu laukti</translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>Return without a receipt?</source>
        <translation>Grąžinti be kvito?</translation>
    </message>
    <message>
        <source>Cash to the customer</source>
        <translation>Grynieji klientui</translation>
    </message>
    <message>
        <source>What lies in the basket comes back. Its sum is given in cash from the drawer.</source>
        <translation>Krepšelio prekės grįžta. Suma išduodama grynaisiais iš stalčiaus.</translation>
    </message>
    <message>
        <source>Keep selling</source>
        <translation>Parduoti toliau</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 prekė</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <translation>
            <numerusform>{n} prekė</numerusform>
            <numerusform>{n} prekės</numerusform>
            <numerusform>{n} prekių</numerusform>
        </translation>
    </message>
    <message>
        <source>Give {amount} back</source>
        <translation>Grąžinti {amount}</translation>
    </message>
</context>
<context>
    <name>ScanTest</name>
    <message>
        <source>Scan a test code</source>
        <translation>Nuskaitykite bandomąjį kodą</translation>
    </message>
    <message>
        <source>Nothing was scanned yet.</source>
        <translation>Dar nieko nenuskaityta.</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 ženklas</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>{n} ženklas</numerusform>
            <numerusform>{n} ženklai</numerusform>
            <numerusform>{n} ženklų</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScannerPane</name>
    <message>
        <source>Its port is open. Scan a code: it appears below.</source>
        <translation>Prievadas atidarytas. Nuskaitykite kodą: jis atsiras žemiau.</translation>
    </message>
    <message>
        <source>It weighs {weight}, told in {n} ms.</source>
        <translation>Sveria {weight}, atsakė per {n} ms.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Letters on the screen</source>
        <translation>Raidės ekrane</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Išvalyti paiešką</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Klaviatūra</translation>
    </message>
    <message>
        <source>1 result</source>
        <translation>1 rezultatas</translation>
    </message>
    <message numerus="yes">
        <source>{n} results</source>
        <translation>
            <numerusform>{n} rezultatas</numerusform>
            <numerusform>{n} rezultatai</numerusform>
            <numerusform>{n} rezultatų</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>Skaityti ar ieškoti</translation>
    </message>
    <message>
        <source>Scan a barcode, or search by name</source>
        <translation>Nuskaitykite kodą arba ieškokite pagal pavadinimą</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Add</source>
        <translation>Pridėti</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”. Check the spelling or scan the item.</source>
        <translation>Pagal „{text}“ nieko nerasta. Patikrinkite rašybą arba nuskaitykite prekę.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>rinktis</translation>
    </message>
    <message>
        <source>add one</source>
        <translation>pridėti vieną</translation>
    </message>
    <message>
        <source>add three</source>
        <translation>pridėti tris</translation>
    </message>
    <message>
        <source>back to tiles</source>
        <translation>atgal prie prekių</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Open price</source>
        <translation>Laisva kaina</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Išparduota</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>The new secret</source>
        <translation>Naujas raktas</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Raidės ekrane</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Pakeisti</translation>
    </message>
    <message>
        <source>Replace: {name}</source>
        <translation>Pakeisti: {name}</translation>
    </message>
    <message>
        <source>It is kept in the system&apos;s secret store, is never shown again, and goes to this address only:</source>
        <translation>Laikomas sistemos saugykloje, daugiau nerodomas ir siunčiamas tik šiuo adresu:</translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>Replace…</source>
        <translation>Pakeisti…</translation>
    </message>
    <message>
        <source>Replace: {name}</source>
        <translation>Pakeisti: {name}</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nenustatytas</translation>
    </message>
    <message>
        <source>For another address</source>
        <translation>Kitam adresui</translation>
    </message>
    <message>
        <source>set {day}</source>
        <translation>nuo {day}</translation>
    </message>
</context>
<context>
    <name>SellPage</name>
    <message>
        <source>Pay</source>
        <translation>Mokėti</translation>
    </message>
</context>
<context>
    <name>ServicesCard</name>
    <message>
        <source>Ask the services</source>
        <translation>Klausti paslaugų</translation>
    </message>
    <message>
        <source>Payment services</source>
        <translation>Mokėjimo paslaugos</translation>
    </message>
    <message>
        <source>{n} more had no answer.</source>
        <translation>Dar {n} be atsakymo.</translation>
    </message>
    <message>
        <source>Asking. Selling goes on meanwhile.</source>
        <translation>Klausiama. Parduoti galima toliau.</translation>
    </message>
    <message>
        <source>Asking, {done} of {of}. Selling goes on meanwhile.</source>
        <translation>Klausiama, {done} iš {of}. Parduoti galima toliau.</translation>
    </message>
    <message>
        <source>The services know money that this till does not:</source>
        <translation>Paslaugos žino pinigus, kurių ši kasa nežino:</translation>
    </message>
    <message>
        <source>1 payment of the last shift had no answer when it closed. It is asked again too.</source>
        <translation>1 praėjusios pamainos mokėjimas ją uždarant liko be atsakymo. Klausiama ir jo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} payments of the last shift had no answer when it closed. They are asked again too.</source>
        <translation>
            <numerusform>{n} praėjusios pamainos mokėjimas ją uždarant liko be atsakymo. Klausiama ir jo.</numerusform>
            <numerusform>{n} praėjusios pamainos mokėjimai ją uždarant liko be atsakymo. Klausiama ir jų.</numerusform>
            <numerusform>{n} praėjusios pamainos mokėjimų ją uždarant liko be atsakymo. Klausiama ir jų.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every payment since the last Z is read again at its service. It is done at the close too.</source>
        <translation>Visi mokėjimai po paskutinės Z skaitomi vėl jų paslaugose. Tai daroma ir uždarant.</translation>
    </message>
    <message>
        <source>1 payment was asked, the services say the same.</source>
        <translation>Paklausta apie 1 mokėjimą, paslaugos sako tą patį.</translation>
    </message>
    <message numerus="yes">
        <source>{n} payments were asked, the services say the same.</source>
        <translation>
            <numerusform>Paklausta apie {n} mokėjimą, paslaugos sako tą patį.</numerusform>
            <numerusform>Paklausta apie {n} mokėjimus, paslaugos sako tą patį.</numerusform>
            <numerusform>Paklausta apie {n} mokėjimų, paslaugos sako tą patį.</numerusform>
        </translation>
    </message>
    <message>
        <source>{agreed} of {of} read the same. The services know money that this till does not:</source>
        <translation>Sutampa {agreed} iš {of}. Paslaugos žino pinigus, kurių ši kasa nežino:</translation>
    </message>
    <message>
        <source>{agreed} of {of} read the same. These do not:</source>
        <translation>Sutampa {agreed} iš {of}. Šie ne:</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Klausti vėl</translation>
    </message>
    <message>
        <source>Show payment</source>
        <translation>Rodyti mokėjimą</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Tik čia</translation>
    </message>
    <message>
        <source>Only there</source>
        <translation>Tik ten</translation>
    </message>
    <message>
        <source>Sums differ</source>
        <translation>Sumos skiriasi</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Dar atviras</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nepaklausta</translation>
    </message>
    <message>
        <source>The till has {ours}; the service does not know the payment. Ask the service with the evidence.</source>
        <translation>Kasoje {ours}; paslauga mokėjimo nežino. Klauskite paslaugos su įrodymais.</translation>
    </message>
    <message>
        <source>The service took {theirs} on {at} as {reference}; this till knows nothing of it. Refund it at the service&apos;s portal, or ask the service.</source>
        <translation>Paslauga priėmė {theirs}, {at}, nuoroda {reference}; ši kasa apie tai nežino. Grąžinkite paslaugos portale arba klauskite paslaugos.</translation>
    </message>
    <message>
        <source>The till says {ours}, the service {theirs}. Look at it, then refund or call the service.</source>
        <translation>Kasa sako {ours}, paslauga {theirs}. Pažiūrėkite, tada grąžinkite arba skambinkite paslaugai.</translation>
    </message>
    <message>
        <source>It ended here and can still be paid there. It is being let go again.</source>
        <translation>Čia baigėsi, o ten dar galima sumokėti. Atlaisvinama vėl.</translation>
    </message>
    <message>
        <source>No answer about {ours}. The Z says so; ask again when the line is back.</source>
        <translation>Apie {ours} atsakymo nėra. Tai įrašyta Z; klauskite vėl, kai bus ryšys.</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>Save</source>
        <translation>Įrašyti</translation>
    </message>
    <message>
        <source>The settings file was changed outside the program. It counts from the next start, or when you save.</source>
        <translation>Nustatymų failas pakeistas ne programoje. Galioja nuo kito paleidimo arba kai įrašysite.</translation>
    </message>
    <message>
        <source>Some of what was saved counts from the next start of the till.</source>
        <translation>Dalis įrašytų nustatymų galioja nuo kito kasos paleidimo.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Įrašoma…</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Dar neįrašyta.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Įrašyta.</translation>
    </message>
</context>
<context>
    <name>SettingsNav</name>
    <message>
        <source>Ways to pay</source>
        <translation>Mokėjimo būdai</translation>
    </message>
    <message>
        <source>Payment rules</source>
        <translation>Mokėjimo taisyklės</translation>
    </message>
    <message>
        <source>Printer and drawer</source>
        <translation>Spausdintuvas, stalčius</translation>
    </message>
    <message>
        <source>Screens and theme</source>
        <translation>Ekranai ir tema</translation>
    </message>
    <message>
        <source>Scanner and scale</source>
        <translation>Skaitytuvas, svarstyklės</translation>
    </message>
    <message>
        <source>Receipt and VAT</source>
        <translation>Kvitas ir PVM</translation>
    </message>
    <message>
        <source>Receipts by e-mail</source>
        <translation>Kvitai el. paštu</translation>
    </message>
    <message>
        <source>Kiosk mode</source>
        <translation>Kiosko režimas</translation>
    </message>
    <message>
        <source>Cashiers and PINs</source>
        <translation>Kasininkai ir PIN</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Atsarginė kopija</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Paruošimas</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostika</translation>
    </message>
</context>
<context>
    <name>SetupPane</name>
    <message>
        <source>Go there</source>
        <translation>Eiti</translation>
    </message>
    <message>
        <source>Set up what is missing</source>
        <translation>Paruošti, ko trūksta</translation>
    </message>
    <message>
        <source>The guide of the first start, for what was left for later or is to be gone through again.</source>
        <translation>Pirmojo paleidimo vadovas: tam, kas palikta vėlesniam laikui arba ką norite peržiūrėti.</translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>Pay this much now</source>
        <translation>Tiek mokėti dabar</translation>
    </message>
    <message>
        <source>The part that is paid now</source>
        <translation>Dabar mokama dalis</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Pusė</translation>
    </message>
    <message>
        <source>A third</source>
        <translation>Trečdalis</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Viskas</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Ištrinti skaitmenį</translation>
    </message>
    <message>
        <source>Choose how it is paid</source>
        <translation>Pasirinkite mokėjimo būdą</translation>
    </message>
    <message>
        <source>Type how much is paid now</source>
        <translation>Įveskite, kiek mokama dabar</translation>
    </message>
    <message>
        <source>More than is due</source>
        <translation>Daugiau nei reikia</translation>
    </message>
    <message>
        <source>Still to pay after it</source>
        <translation>Po to liks mokėti</translation>
    </message>
</context>
<context>
    <name>ShareRow</name>
    <message>
        <source>{count} parts, paid</source>
        <translation>Sumokėtų dalių: {count}</translation>
    </message>
    <message>
        <source>{way}, change {amount}</source>
        <translation>{way}, grąža {amount}</translation>
    </message>
    <message>
        <source>{way}, paid</source>
        <translation>{way}, sumokėta</translation>
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
        <translation>X ataskaita</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>Z ataskaita</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Rodyti</translation>
    </message>
    <message>
        <source>View the payments that move on</source>
        <translation>Rodyti pereinančius mokėjimus</translation>
    </message>
    <message>
        <source>What is the difference?</source>
        <translation>Koks skirtumas?</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Raidės ekrane</translation>
    </message>
    <message>
        <source>Close shift {n}</source>
        <translation>Uždaryti pamainą {n}</translation>
    </message>
    <message>
        <source>Shift {n}</source>
        <translation>Pamaina {n}</translation>
    </message>
    <message>
        <source>Opened {at} · {who}</source>
        <translation>Atidaryta {at} · {who}</translation>
    </message>
    <message>
        <source>1 payment is not finished ({sum}). It moves to the next shift and is not in this report.</source>
        <translation>1 mokėjimas nebaigtas ({sum}). Jis pereina į kitą pamainą ir į šią ataskaitą neįeina.</translation>
    </message>
    <message numerus="yes">
        <source>{n} payments are not finished ({sum}). They move to the next shift and are not in this report.</source>
        <translation>
            <numerusform>{n} mokėjimas nebaigtas ({sum}). Jis pereina į kitą pamainą ir į šią ataskaitą neįeina.</numerusform>
            <numerusform>{n} mokėjimai nebaigti ({sum}). Jie pereina į kitą pamainą ir į šią ataskaitą neįeina.</numerusform>
            <numerusform>{n} mokėjimų nebaigta ({sum}). Jie pereina į kitą pamainą ir į šią ataskaitą neįeina.</numerusform>
        </translation>
    </message>
    <message>
        <source>{sum} is owed to customers. It stands on every Z until a manager closes it.</source>
        <translation>Klientams skolinga {sum}. Lieka kiekvienoje Z, kol vadovas uždaro.</translation>
    </message>
    <message>
        <source>A note, if something is to be said</source>
        <translation>Pastaba, jei yra ką pasakyti</translation>
    </message>
    <message>
        <source>X report preview</source>
        <translation>X ataskaitos peržiūra</translation>
    </message>
    <message>
        <source>Print X</source>
        <translation>Spausdinti X</translation>
    </message>
    <message>
        <source>Z report preview</source>
        <translation>Z ataskaitos peržiūra</translation>
    </message>
    <message>
        <source>Asking {done} of {of}, close now</source>
        <translation>Klausiama {done} iš {of}, uždaryti</translation>
    </message>
    <message>
        <source>Asking, close now</source>
        <translation>Klausiama, uždaryti dabar</translation>
    </message>
    <message>
        <source>Close shift, print Z</source>
        <translation>Uždaryti, spausdinti Z</translation>
    </message>
</context>
<context>
    <name>ShopPane</name>
    <message>
        <source>The shop</source>
        <translation>Parduotuvė</translation>
    </message>
    <message>
        <source>It stands at the top of every receipt. Settings &gt; Receipt and VAT changes it at any time.</source>
        <translation>Tai kiekvieno kvito viršuje. Bet kada keičiama: Nustatymai &gt; Kvitas ir PVM.</translation>
    </message>
    <message>
        <source>Type the name of the shop, or choose Later. Nothing was saved.</source>
        <translation>Įveskite parduotuvės pavadinimą arba rinkitės Vėliau. Niekas neįrašyta.</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Refund amount</source>
        <translation>Grąžinama suma</translation>
    </message>
    <message>
        <source>You can type less, for a partial refund.</source>
        <translation>Galite įvesti mažiau, jei grąžinate dalį.</translation>
    </message>
    <message>
        <source>Give cash instead</source>
        <translation>Duoti grynaisiais</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Grąžinimas</translation>
    </message>
    <message>
        <source>then {amount} is left</source>
        <translation>tada lieka {amount}</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Prisijungti</translation>
    </message>
    <message>
        <source>Who works at the till?</source>
        <translation>Kas dirba prie kasos?</translation>
    </message>
    <message>
        <source>A sale is being paid. Sign in to go on with it.</source>
        <translation>Pardavimas apmokamas. Prisijunkite ir tęskite.</translation>
    </message>
    <message>
        <source>The basket stays as it is.</source>
        <translation>Krepšelis lieka, koks yra.</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Vadovas</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Kasininkas</translation>
    </message>
    <message>
        <source>{role} · PIN {pin}</source>
        <translation>{role} · PIN {pin}</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation>{name}: PIN</translation>
    </message>
</context>
<context>
    <name>SlipCard</name>
    <message>
        <source>Reference on the slip</source>
        <translation>Nuoroda kvitelyje</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Raidės ekrane</translation>
    </message>
    <message>
        <source>Card on the bank&apos;s own terminal</source>
        <translation>Kortelė banko terminale</translation>
    </message>
    <message>
        <source>Type this sum there and wait for its slip:</source>
        <translation>Įveskite ten šią sumą ir laukite kvitelio:</translation>
    </message>
    <message>
        <source>Then type the reference from the slip, never card digits.</source>
        <translation>Tada įveskite kvitelio nuorodą, niekada ne kortelės skaičius.</translation>
    </message>
    <message>
        <source>Card accepted</source>
        <translation>Kortelė priimta</translation>
    </message>
</context>
<context>
    <name>SlotRow</name>
    <message>
        <source>Sell again</source>
        <translation>Vėl parduoti</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Sutaisyta</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blokuoti</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Išparduota</translation>
    </message>
    <message>
        <source>Blocked by staff</source>
        <translation>Blokavo personalas</translation>
    </message>
    <message>
        <source>Jammed</source>
        <translation>Įstrigo</translation>
    </message>
    <message>
        <source>Nothing was seen to fall</source>
        <translation>Nematyta, kad kas iškrito</translation>
    </message>
    <message>
        <source>Its last item is not known of</source>
        <translation>Apie paskutinę prekę nežinoma</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Personalas</translation>
    </message>
    <message>
        <source>Self-service {n}, signed in: {name}</source>
        <translation>Savitarna {n}, prisijungė: {name}</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Atsargos</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Paleisti iš naujo</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Išeiti</translation>
    </message>
    <message>
        <source>Back to selling</source>
        <translation>Atgal parduoti</translation>
    </message>
    <message>
        <source>Everything is in order: it sells.</source>
        <translation>Viskas gerai: parduodama.</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Sutaisyta</translation>
    </message>
    <message>
        <source>Payments of this machine</source>
        <translation>Šio automato mokėjimai</translation>
    </message>
    <message>
        <source>Payments that want a person: {n}</source>
        <translation>Mokėjimai, kuriems reikia žmogaus: {n}</translation>
    </message>
    <message>
        <source>Goods that came out and were not paid: {amount}</source>
        <translation>Išduotos ir nesumokėtos prekės: {amount}</translation>
    </message>
    <message>
        <source>Decide …</source>
        <translation>Spręsti …</translation>
    </message>
</context>
<context>
    <name>StepSetting</name>
    <message>
        <source>{field}: less</source>
        <translation>{field}: mažiau</translation>
    </message>
    <message>
        <source>{field}: more</source>
        <translation>{field}: daugiau</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One {name} less</source>
        <translation>Vienu {name} mažiau</translation>
    </message>
    <message>
        <source>One {name} more</source>
        <translation>Vienu {name} daugiau</translation>
    </message>
</context>
<context>
    <name>StepsSide</name>
    <message>
        <source>Finish later</source>
        <translation>Baigti vėliau</translation>
    </message>
    <message>
        <source>Set up this till</source>
        <translation>Paruoškite šią kasą</translation>
    </message>
    <message>
        <source>{step}: now</source>
        <translation>{step}: dabar</translation>
    </message>
    <message>
        <source>{step}: done</source>
        <translation>{step}: atlikta</translation>
    </message>
    <message>
        <source>{step}: left for later</source>
        <translation>{step}: palikta vėlesniam laikui</translation>
    </message>
    <message>
        <source>{step}: still to come</source>
        <translation>{step}: dar bus</translation>
    </message>
</context>
<context>
    <name>Strips</name>
    <message>
        <source>Test mode: no real money</source>
        <translation>Bandomasis režimas: pinigai netikri</translation>
    </message>
    <message>
        <source>No shift is open: sales count to the one that is opened next. Ctrl+4 opens it.</source>
        <translation>Pamaina neatidaryta: pardavimai priskiriami kitai. Ctrl+4 ją atidaro.</translation>
    </message>
    <message>
        <source>No money is taken: newer records are missing. Find them, or let a manager go on without them.</source>
        <translation>Pinigai nepriimami: trūksta naujesnių įrašų. Raskite juos arba tegul vadovas tęsia be jų.</translation>
    </message>
    <message>
        <source>This is an older copy of the till’s records</source>
        <translation>Tai senesnė kasos įrašų kopija</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tęsti</translation>
    </message>
    <message>
        <source>Go on with an older copy of the records</source>
        <translation>Tęsti su senesne įrašų kopija</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Rodyti</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Vėliau</translation>
    </message>
    <message>
        <source>A payment was approved while nobody was looking. What became of the goods?</source>
        <translation>Mokėjimas patvirtintas, kai niekas nežiūrėjo. Kas nutiko prekėms?</translation>
    </message>
    <message numerus="yes">
        <source>{n} payments were approved while nobody was looking. What became of the goods?</source>
        <translation>
            <numerusform>{n} mokėjimas patvirtintas, kai niekas nežiūrėjo. Kas nutiko prekėms?</numerusform>
            <numerusform>{n} mokėjimai patvirtinti, kai niekas nežiūrėjo. Kas nutiko prekėms?</numerusform>
            <numerusform>{n} mokėjimų patvirtinta, kai niekas nežiūrėjo. Kas nutiko prekėms?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SumCards</name>
    <message>
        <source>Counted</source>
        <translation>Suskaičiuota</translation>
    </message>
    <message>
        <source>Expected in drawer</source>
        <translation>Turi būti stalčiuje</translation>
    </message>
    <message>
        <source>Difference · none</source>
        <translation>Skirtumas · nėra</translation>
    </message>
    <message>
        <source>Difference · over</source>
        <translation>Skirtumas · perteklius</translation>
    </message>
    <message>
        <source>Difference · short</source>
        <translation>Skirtumas · trūkumas</translation>
    </message>
    <message>
        <source>A note, if something is to be said</source>
        <translation>Pastaba, jei yra ką pasakyti</translation>
    </message>
</context>
<context>
    <name>TableCardsRow</name>
    <message>
        <source>Cards for the tables</source>
        <translation>Staliukų kortelės</translation>
    </message>
    <message>
        <source>A PDF with a QR code for each, in the folder of reports</source>
        <translation>PDF su QR kodu kiekvienam, ataskaitų aplanke</translation>
    </message>
    <message>
        <source>TABLE 1-12, BAR</source>
        <translation>STALAS 1-12, BARAS</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Raidės ekrane</translation>
    </message>
    <message>
        <source>Names of the tables</source>
        <translation>Staliukų pavadinimai</translation>
    </message>
    <message>
        <source>Save QR cards</source>
        <translation>Įrašyti QR korteles</translation>
    </message>
</context>
<context>
    <name>TablesCard</name>
    <message>
        <source>Which table pays?</source>
        <translation>Kuris staliukas moka?</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>Be staliuko</translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation>Rodyti QR kodą</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Pasirinkite staliuką</translation>
    </message>
    <message>
        <source>Guests wait for the bill</source>
        <translation>Svečiai laukia sąskaitos</translation>
    </message>
    <message>
        <source>Has a bill already</source>
        <translation>Sąskaitą jau turi</translation>
    </message>
    <message>
        <source>The tables as they were last known.</source>
        <translation>Staliukai, kokie buvo paskutinį kartą.</translation>
    </message>
    <message>
        <source>The guests see the bill on their phones.</source>
        <translation>Svečiai mato sąskaitą telefonuose.</translation>
    </message>
    <message>
        <source>Looking for tables with guests…</source>
        <translation>Ieškoma staliukų su svečiais…</translation>
    </message>
    <message>
        <source>Nobody has checked in at a table. Guests do it with the code that lies there.</source>
        <translation>Prie staliukų niekas neprisiregistravo. Svečiai tai daro kodu, kuris ten padėtas.</translation>
    </message>
</context>
<context>
    <name>TenderPage</name>
    <message>
        <source>Back</source>
        <translation>Atgal</translation>
    </message>
    <message>
        <source>How is the customer paying?</source>
        <translation>Kaip moka klientas?</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Mokėti</translation>
    </message>
    <message>
        <source>Pay a part</source>
        <translation>Mokėti dalį</translation>
    </message>
    <message>
        <source>Give up the sale</source>
        <translation>Atsisakyti pardavimo</translation>
    </message>
    <message>
        <source>Goods come back</source>
        <translation>Prekių grąžinimas</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>Dalis</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Grąžinimai</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>Part of {amount}</source>
        <translation>Dalis iš {amount}</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Liko mokėti</translation>
    </message>
    <message>
        <source>How is the rest paid?</source>
        <translation>Kaip mokamas likutis?</translation>
    </message>
    <message>
        <source>How is this part paid?</source>
        <translation>Kaip mokama ši dalis?</translation>
    </message>
</context>
<context>
    <name>TestLine</name>
    <message>
        <source>Test connection</source>
        <translation>Tikrinti ryšį</translation>
    </message>
    <message>
        <source>Save first: the service is asked with what is saved.</source>
        <translation>Pirma įrašykite: paslaugos klausiama pagal tai, kas įrašyta.</translation>
    </message>
</context>
<context>
    <name>TextSetting</name>
    <message>
        <source>Letters on the screen</source>
        <translation>Raidės ekrane</translation>
    </message>
    <message>
        <source>{field}: type a sum, such as 10.00. Nothing was saved.</source>
        <translation>{field}: įveskite sumą, pvz., 10.00. Niekas neįrašyta.</translation>
    </message>
</context>
<context>
    <name>TileGrid</name>
    <message>
        <source>More, page {n} of {m}</source>
        <translation>Daugiau, {n} puslapis iš {m}</translation>
    </message>
    <message>
        <source>Open price</source>
        <translation>Laisva kaina</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Išparduota</translation>
    </message>
</context>
<context>
    <name>TillPane</name>
    <message>
        <source>Letters on the screen</source>
        <translation>Raidės ekrane</translation>
    </message>
    <message>
        <source>Label of the till</source>
        <translation>Kasos žymuo</translation>
    </message>
    <message>
        <source>What can never be changed</source>
        <translation>Ko pakeisti negalima</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>Ši kasa</translation>
    </message>
    <message>
        <source>Every till of a shop has a label of its own. It begins the number of every sale.</source>
        <translation>Kiekviena parduotuvės kasa turi savo žymenį. Juo prasideda kiekvieno pardavimo numeris.</translation>
    </message>
    <message>
        <source>There is a catalogue already, with prices in {theirs}. A till in {ours} sells nothing at them: import it again then, with prices in {ours}.</source>
        <translation>Katalogas su {theirs} kainomis jau yra. Kasa, skaičiuojanti {ours}, tomis kainomis nieko neparduoda: paskui įkelkite jį dar kartą su {ours} kainomis.</translation>
    </message>
    <message>
        <source>A label is 1 to 8 letters and digits, such as 1 or A2. Nothing was saved.</source>
        <translation>Žymuo – nuo 1 iki 8 raidžių ir skaitmenų, pvz., 1 arba A2. Niekas neįrašyta.</translation>
    </message>
    <message>
        <source>Make this till</source>
        <translation>Sukurti šią kasą</translation>
    </message>
    <message>
        <source>Its currency, its label and that it sells for real money can never be changed afterwards. To try things out, start a test till beside it.</source>
        <translation>Jos valiutos, žymens ir to, kad ji parduoda už tikrus pinigus, vėliau pakeisti nebus galima. Bandymams paleiskite greta bandomąją kasą.</translation>
    </message>
    <message>
        <source>Make till {label} in {currency}?</source>
        <translation>Sukurti kasą {label}, {currency}?</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Dar ne</translation>
    </message>
    <message>
        <source>Sales will be {label}-1, {label}-2, …</source>
        <translation>Pardavimai bus {label}-1, {label}-2, …</translation>
    </message>
    <message>
        <source>Currency: {currency}
Label: {label}
A live till: it takes real money</source>
        <translation>Valiuta: {currency}
Žymuo: {label}
Tikra kasa: ji ima tikrus pinigus</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>What happened</source>
        <translation>Kas vyko</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Till {n} · Shift {shift}</source>
        <translation>Kasa {n} · Pamaina {shift}</translation>
    </message>
    <message>
        <source>Till {n}</source>
        <translation>Kasa {n}</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Užrakinta</translation>
    </message>
    <message>
        <source>{name}, lock</source>
        <translation>{name}, užrakinti</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Pardavimas</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Atidėti</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Mokėjimai</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Pamaina</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nustatymai</translation>
    </message>
</context>
<context>
    <name>TotalsBox</name>
    <message>
        <source>Subtotal</source>
        <translation>Tarpinė suma</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Nuolaidos</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Lojalumas</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>Grynųjų apvalinimas</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Sumokėta</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Iš viso</translation>
    </message>
    <message>
        <source>incl. {word} {amount}</source>
        <translation>su {word} {amount}</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>PVM</translation>
    </message>
    <message>
        <source>{rail} loyalty</source>
        <translation>{rail} lojalumas</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Reload</source>
        <translation>Įkelti iš naujo</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Perrašyti</translation>
    </message>
</context>
<context>
    <name>TypedProducts</name>
    <message>
        <source>Name</source>
        <translation>Vardas</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Kaina</translation>
    </message>
    <message>
        <source>VAT in percent</source>
        <translation>PVM, %</translation>
    </message>
    <message>
        <source>Name of product {n}</source>
        <translation>{n} prekės pavadinimas</translation>
    </message>
    <message>
        <source>Price of product {n}</source>
        <translation>{n} prekės kaina</translation>
    </message>
    <message>
        <source>VAT of product {n}</source>
        <translation>{n} prekės PVM</translation>
    </message>
    <message>
        <source>Product {n}: type a name, a price such as 3.60 and a rate from 0 to 100. Nothing was saved.</source>
        <translation>{n} prekė: įveskite pavadinimą, kainą, pvz., 3.60, ir tarifą nuo 0 iki 100. Niekas neįrašyta.</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Raidės ekrane</translation>
    </message>
</context>
<context>
    <name>UnsureCard</name>
    <message>
        <source>What to tell the customer</source>
        <translation>Ką sakyti klientui</translation>
    </message>
    <message>
        <source>Manager: accept cash</source>
        <translation>Vadovas: priimti grynuosius</translation>
    </message>
    <message>
        <source>Accept the charge</source>
        <translation>Priimti nurašymą</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Grąžinti pinigus</translation>
    </message>
    <message>
        <source>Manager: decide</source>
        <translation>Vadovas: spręsti</translation>
    </message>
    <message>
        <source>No, no cash was taken</source>
        <translation>Ne, grynieji neimti</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Nuoroda</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kodas</translation>
    </message>
    <message>
        <source>The service says</source>
        <translation>Paslauga sako</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Kitas tikrinimas</translation>
    </message>
    <message>
        <source>in {n} s</source>
        <translation>po {n} s</translation>
    </message>
    <message>
        <source>“The connection dropped. Your phone may already say paid. We are checking and you will not be charged twice.”</source>
        <translation>„Ryšys nutrūko. Telefone jau gali būti „sumokėta“. Tikriname, dukart nemokėsite.“</translation>
    </message>
    <message>
        <source>Do not take payment again</source>
        <translation>Nepriimkite mokėjimo vėl</translation>
    </message>
    <message>
        <source>Other ways to pay stay locked until we have an answer, so nobody pays twice.</source>
        <translation>Kiti mokėjimo būdai užrakinti, kol bus atsakymas, kad niekas nemokėtų dukart.</translation>
    </message>
    <message>
        <source>Nothing was taken</source>
        <translation>Niekas nepaimta</translation>
    </message>
    <message>
        <source>Their money is held for this bill until it is given back; by itself in ten minutes.</source>
        <translation>Pinigai rezervuoti šiai sąskaitai, kol grąžinami; savaime po dešimties minučių.</translation>
    </message>
    <message>
        <source>“You approved a bill that was changed. That money is not taken.”</source>
        <translation>„Patvirtinote sąskaitą, kuri pasikeitė. Tie pinigai neimami.“</translation>
    </message>
    <message>
        <source>A manager looks at the service&apos;s own list and decides here.</source>
        <translation>Vadovas žiūri paslaugos sąrašą ir sprendžia čia.</translation>
    </message>
    <message>
        <source>“There is a question about your payment. A colleague looks at it now.”</source>
        <translation>„Dėl jūsų mokėjimo yra klausimas. Kolega jau žiūri.“</translation>
    </message>
    <message>
        <source>Look before you answer</source>
        <translation>Prieš atsakydami pažiūrėkite</translation>
    </message>
    <message>
        <source>Yes closes the sale as paid in cash; no makes the full total due again.</source>
        <translation>„Taip“ užbaigia pardavimą kaip sumokėtą grynaisiais; „ne“ vėl reikalauja visos sumos.</translation>
    </message>
    <message>
        <source>“One moment, I check whether we have finished.”</source>
        <translation>„Akimirką, patikrinsiu, ar baigėme.“</translation>
    </message>
    <message>
        <source>Give the cash back</source>
        <translation>Grąžinkite grynuosius</translation>
    </message>
    <message>
        <source>The customer paid in the app while you took cash.</source>
        <translation>Klientas sumokėjo programėlėje, kol ėmėte grynuosius.</translation>
    </message>
    <message>
        <source>“Your app has paid. Here is your cash back.”</source>
        <translation>„Jūsų programėlė sumokėjo. Štai jūsų grynieji.“</translation>
    </message>
    <message>
        <source>“Your payment is approved. One moment, we finish it.”</source>
        <translation>„Jūsų mokėjimas patvirtintas. Akimirką, užbaigiame.“</translation>
    </message>
    <message>
        <source>Customer no longer wants it, or has left?</source>
        <translation>Klientas nebenori arba išėjo?</translation>
    </message>
    <message>
        <source>Nothing is kept. Without an answer it is given back by itself.</source>
        <translation>Niekas nelaikoma. Be atsakymo grąžinama savaime.</translation>
    </message>
    <message>
        <source>No cash in the drawer?</source>
        <translation>Stalčiuje nėra grynųjų?</translation>
    </message>
    <message>
        <source>The order is released and the total is due in full.</source>
        <translation>Užsakymas atlaisvinamas, mokama visa suma.</translation>
    </message>
    <message>
        <source>Their money goes back at once.</source>
        <translation>Pinigai iškart grįžta klientui.</translation>
    </message>
    <message>
        <source>Then the sale can be paid in any way.</source>
        <translation>Tada galima mokėti bet kuriuo būdu.</translation>
    </message>
    <message>
        <source>Has a manager looked?</source>
        <translation>Ar vadovas pažiūrėjo?</translation>
    </message>
    <message>
        <source>Accept only what the service&apos;s own list shows as paid.</source>
        <translation>Priimkite tik tai, kas paslaugos sąraše sumokėta.</translation>
    </message>
    <message>
        <source>If the charge went through after all, it is listed as owed to the customer.</source>
        <translation>Jei vis dėlto nurašyta, įrašoma kaip skola klientui.</translation>
    </message>
    <message>
        <source>If the charge went through after all, the till reverses it.</source>
        <translation>Jei vis dėlto nurašyta, kasa grąžina pati.</translation>
    </message>
    <message>
        <source>Customer cannot wait and wants to pay in cash?</source>
        <translation>Klientas negali laukti ir nori mokėti grynaisiais?</translation>
    </message>
</context>
<context>
    <name>WaitingBox</name>
    <message>
        <source>Decide …</source>
        <translation>Spręsti …</translation>
    </message>
    <message>
        <source>It went back …</source>
        <translation>Grąžinta …</translation>
    </message>
    <message>
        <source>A manager can decide in 1 minute.</source>
        <translation>Vadovas gali spręsti po 1 minutės.</translation>
    </message>
    <message numerus="yes">
        <source>A manager can decide in {n} minutes.</source>
        <translation>
            <numerusform>Vadovas gali spręsti po {n} minutės.</numerusform>
            <numerusform>Vadovas gali spręsti po {n} minučių.</numerusform>
            <numerusform>Vadovas gali spręsti po {n} minučių.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Waiting</source>
        <translation>Laukiama</translation>
    </message>
    <message>
        <source>left</source>
        <translation>liko</translation>
    </message>
    <message>
        <source>Cash with loyalty</source>
        <translation>Grynieji su lojalumu</translation>
    </message>
    <message>
        <source>{rail} · Sale {number}</source>
        <translation>{rail} · Pardavimas {number}</translation>
    </message>
    <message>
        <source>one moment</source>
        <translation>akimirką</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Patvirtinta</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Lojalumas</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Tikrinama</translation>
    </message>
    <message>
        <source>No answer, asking again</source>
        <translation>Atsakymo nėra, klausiama vėl</translation>
    </message>
</context>
<context>
    <name>WaitingSheet</name>
    <message>
        <source>{rail} · Sale {number} · since {time}</source>
        <translation>{rail} · Pardavimas {number} · nuo {time}</translation>
    </message>
    <message>
        <source>Can be decided in {n} min.</source>
        <translation>Spręsti galima po {n} min.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
</context>
<context>
    <name>WaysPage</name>
    <message>
        <source>How would you like to pay?</source>
        <translation>Kaip norite mokėti?</translation>
    </message>
    <message>
        <source>Paying is not possible at the moment. Nothing was charged. Please use the counter.</source>
        <translation>Dabar mokėti negalima. Pinigai nenurašyti. Eikite prie kasos.</translation>
    </message>
    <message>
        <source>Back to the basket</source>
        <translation>Atgal į krepšelį</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Pradėti iš naujo</translation>
    </message>
    <message>
        <source>Pay with {service}</source>
        <translation>Mokėti su {service}</translation>
    </message>
    <message>
        <source>{service}: not available at the moment</source>
        <translation>{service}: dabar neveikia</translation>
    </message>
</context>
<context>
    <name>WeighDialog</name>
    <message>
        <source>Tare</source>
        <translation>Tara</translation>
    </message>
    <message>
        <source>Use the scale</source>
        <translation>Naudoti svarstykles</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Pridėti</translation>
    </message>
    <message>
        <source>Use this weight</source>
        <translation>Naudoti šį svorį</translation>
    </message>
    <message>
        <source>Weight of {name}</source>
        <translation>{name}: svoris</translation>
    </message>
    <message>
        <source>Type what the scale shows: 842 is 0.842 {unit}.</source>
        <translation>Įveskite, ką rodo svarstyklės: 842 yra 0,842 {unit}.</translation>
    </message>
    <message>
        <source>less {weight}</source>
        <translation>minus {weight}</translation>
    </message>
    <message>
        <source>{price}/{unit} · {amount}</source>
        <translation>{price}/{unit} · {amount}</translation>
    </message>
    <message>
        <source>Typed by hand; the receipt says so.</source>
        <translation>Įvesta ranka; tai nurodoma kvite.</translation>
    </message>
    <message>
        <source>Put the goods into the container.</source>
        <translation>Sudėkite prekes į tarą.</translation>
    </message>
    <message>
        <source>The weight is steady.</source>
        <translation>Svoris stabilus.</translation>
    </message>
</context>
<context>
    <name>WeighPage</name>
    <message>
        <source>On the scale</source>
        <translation>Ant svarstyklių</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Tara</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Svoris</translation>
    </message>
    <message>
        <source>The weight is steady.</source>
        <translation>Svoris stabilus.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Akimirką…</translation>
    </message>
    <message>
        <source>Price per {unit}</source>
        <translation>Kaina už {unit}</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Krepšelis</translation>
    </message>
    <message>
        <source>This item</source>
        <translation>Ši prekė</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Off</source>
        <translation>Išjungta</translation>
    </message>
    <message>
        <source>Payments off</source>
        <translation>Mokėjimai išjungti</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Nėra ryšio</translation>
    </message>
    <message>
        <source>Cash only</source>
        <translation>Tik grynieji</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Paruošta</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Prisijungta</translation>
    </message>
</context>
<context>
    <name>approval</name>
    <message>
        <source>Sale {number} · {title}</source>
        <translation>Pardavimas {number} · {title}</translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation>Pardavimas {number}</translation>
    </message>
    <message>
        <source>{title}</source>
        <translation>{title}</translation>
    </message>
    <message>
        <source>Discount {percent} % on {name}</source>
        <translation>Nuolaida {percent} % prekei {name}</translation>
    </message>
    <message>
        <source>Discount {percent} %</source>
        <translation>Nuolaida {percent} %</translation>
    </message>
    <message>
        <source>Price {amount} for {name}</source>
        <translation>Kaina {amount} už {name}</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>Atidaryti stalčių be pardavimo</translation>
    </message>
    <message>
        <source>Refund up to {amount}</source>
        <translation>Grąžinti iki {amount}</translation>
    </message>
    <message>
        <source>Give {amount} back in cash instead</source>
        <translation>Grąžinti {amount} grynaisiais</translation>
    </message>
    <message>
        <source>Take goods of {amount} back without a receipt</source>
        <translation>Priimti prekes už {amount} be kvito</translation>
    </message>
    <message>
        <source>Take cash while {amount} is being checked</source>
        <translation>Imti grynuosius, kol {amount} tikrinama</translation>
    </message>
    <message>
        <source>Let go of, or charge, held {amount}</source>
        <translation>Atlaisvinti arba nurašyti rezervuotus {amount}</translation>
    </message>
    <message>
        <source>Let go of a payment</source>
        <translation>Atlaisvinti mokėjimą</translation>
    </message>
    <message>
        <source>Delete a parked basket</source>
        <translation>Ištrinti atidėtą krepšelį</translation>
    </message>
    <message>
        <source>Decide about {amount} on evidence</source>
        <translation>Spręsti dėl {amount} pagal įrodymus</translation>
    </message>
    <message>
        <source>Decide on evidence</source>
        <translation>Spręsti pagal įrodymus</translation>
    </message>
    <message>
        <source>Put {amount} into the drawer</source>
        <translation>Įdėti {amount} į stalčių</translation>
    </message>
    <message>
        <source>Take {amount} out of the drawer</source>
        <translation>Išimti {amount} iš stalčiaus</translation>
    </message>
    <message>
        <source>Shift: open, count or report</source>
        <translation>Pamaina: atidaryti, skaičiuoti, ataskaita</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nustatymai</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Kas čia dirba</translation>
    </message>
</context>
<context>
    <name>checking</name>
    <message>
        <source>Open</source>
        <translation>Atviras</translation>
    </message>
    <message>
        <source>The customer can still pay. We keep looking.</source>
        <translation>Klientas dar gali sumokėti. Žiūrime toliau.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Patvirtinta</translation>
    </message>
    <message>
        <source>Approved while it was set aside. Is the customer still here?</source>
        <translation>Patvirtinta, kol buvo palikta. Ar klientas dar čia?</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Rasta</translation>
    </message>
    <message>
        <source>Paid while nobody looked. What became of the goods?</source>
        <translation>Sumokėta, kai niekas nežiūrėjo. Kas nutiko prekėms?</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Skola</translation>
    </message>
    <message>
        <source>Charged, and it cannot go back by itself. A manager gives it back by hand.</source>
        <translation>Nurašyta ir savaime grįžti negali. Vadovas grąžina ranka.</translation>
    </message>
    <message>
        <source>Refund being checked</source>
        <translation>Grąžinimas tikrinamas</translation>
    </message>
    <message>
        <source>Do not refund again. We will tell you.</source>
        <translation>Negrąžinkite vėl. Mes pranešime.</translation>
    </message>
    <message>
        <source>Money gone back</source>
        <translation>Pinigai grįžo</translation>
    </message>
    <message>
        <source>It was paid, and the service has given the money back since.</source>
        <translation>Buvo sumokėta, o paslauga vėliau pinigus grąžino.</translation>
    </message>
    <message>
        <source>Giving back</source>
        <translation>Grąžinama</translation>
    </message>
    <message>
        <source>The payment is being returned to the customer.</source>
        <translation>Mokėjimas grąžinamas klientui.</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Nesumokėta</translation>
    </message>
    <message>
        <source>Checked: the customer was not charged. Take the sale up to be paid.</source>
        <translation>Patikrinta: klientui nenurašyta. Tęskite pardavimo mokėjimą.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Rezervuota</translation>
    </message>
    <message>
        <source>Held, not charged yet. Charge or cancel it under Payments.</source>
        <translation>Rezervuota, dar nenurašyta. Nurašykite arba atšaukite mokėjimuose.</translation>
    </message>
    <message>
        <source>Needs a manager</source>
        <translation>Reikia vadovo</translation>
    </message>
    <message>
        <source>What the service says does not fit the sale.</source>
        <translation>Ką sako paslauga, nesutampa su pardavimu.</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Tikrinama</translation>
    </message>
    <message>
        <source>We keep asking. Do not take payment again.</source>
        <translation>Klausiame toliau. Nepriimkite mokėjimo vėl.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Language and country</source>
        <translation>Kalba ir šalis</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Parduotuvė</translation>
    </message>
    <message>
        <source>Money and VAT</source>
        <translation>Pinigai ir PVM</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>Ši kasa</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Vadovas</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>Mokėjimo būdas</translation>
    </message>
    <message>
        <source>Printer and drawer</source>
        <translation>Spausdintuvas, stalčius</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Prekės</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Paruošta</translation>
    </message>
    <message>
        <source>Receipts bear no name yet.</source>
        <translation>Kvituose dar nėra pavadinimo.</translation>
    </message>
    <message>
        <source>Cash only, for now.</source>
        <translation>Kol kas tik grynieji.</translation>
    </message>
    <message>
        <source>Receipts are kept as PDF files.</source>
        <translation>Kvitai saugomi kaip PDF.</translation>
    </message>
    <message>
        <source>None yet: items are sold by typing their price.</source>
        <translation>Dar nėra: parduodama įvedant kainą.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s prices are in {theirs} and this till counts in {ours}: nothing is sold at them. Take a file with prices in {ours}.</source>
        <translation>Katalogo kainos yra {theirs}, o ši kasa skaičiuoja {ours}: tomis kainomis nieko neparduodama. Paimkite failą su {ours} kainomis.</translation>
    </message>
    <message>
        <source>Left for later.</source>
        <translation>Palikta vėlesniam laikui.</translation>
    </message>
    <message>
        <source>Receipts are printed.</source>
        <translation>Kvitai spausdinami.</translation>
    </message>
    <message>
        <source>Nothing is printed, as you chose.</source>
        <translation>Niekas nespausdinama, kaip pasirinkote.</translation>
    </message>
    <message>
        <source>Receipts are kept as PDF files, as you chose.</source>
        <translation>Kvitai saugomi kaip PDF, kaip pasirinkote.</translation>
    </message>
    <message>
        <source>The catalogue has products.</source>
        <translation>Kataloge yra prekių.</translation>
    </message>
    <message>
        <source>{currency}, prices include VAT</source>
        <translation>{currency}, kainos su PVM</translation>
    </message>
    <message>
        <source>{currency}, VAT is added to prices</source>
        <translation>{currency}, PVM pridedamas prie kainų</translation>
    </message>
    <message>
        <source>Sales are numbered {label}-1, {label}-2, …</source>
        <translation>Pardavimų numeriai: {label}-1, {label}-2, …</translation>
    </message>
    <message>
        <source>Set up.</source>
        <translation>Paruošta.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>All keys</source>
        <translation>Visi klavišai</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ieškoti</translation>
    </message>
    <message>
        <source>Search payments</source>
        <translation>Ieškoti mokėjimų</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Kiekis</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>X ataskaita</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Kaina</translation>
    </message>
    <message>
        <source>Pay a part of the sale</source>
        <translation>Mokėti pardavimo dalį</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>Sverti</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Tikrinti dabar</translation>
    </message>
    <message>
        <source>Ask again, read the list again</source>
        <translation>Klausti vėl, skaityti sąrašą vėl</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Tikrinti ryšį</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Nuolaida</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Mokėti kitaip</translation>
    </message>
    <message>
        <source>Park the basket</source>
        <translation>Atidėti krepšelį</translation>
    </message>
    <message>
        <source>Set aside or leave open, serve next</source>
        <translation>Palikti tikrinti ar atvirą, kitas klientas</translation>
    </message>
    <message>
        <source>Parked baskets</source>
        <translation>Atidėti krepšeliai</translation>
    </message>
    <message>
        <source>Print the last receipt again</source>
        <translation>Vėl spausdinti paskutinį kvitą</translation>
    </message>
    <message>
        <source>Print the code or the slip</source>
        <translation>Spausdinti kodą arba lapelį</translation>
    </message>
    <message>
        <source>Print it again, marked as a copy</source>
        <translation>Spausdinti vėl, pažymėti kaip kopiją</translation>
    </message>
    <message>
        <source>Receipt as QR</source>
        <translation>Kvitas kaip QR</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Atidaryti stalčių</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Mokėti</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Uždaryti pamainą</translation>
    </message>
    <message>
        <source>Refund, or cancel the hold</source>
        <translation>Grąžinti arba atlaisvinti sumą</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Grąžinimas</translation>
    </message>
    <message>
        <source>Goods come back without a receipt</source>
        <translation>Prekių grąžinimas be kvito</translation>
    </message>
    <message>
        <source>Cancel a hold or an open order</source>
        <translation>Atšaukti rezervaciją ar atvirą užsakymą</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Įrašyti</translation>
    </message>
    <message>
        <source>Apply the number, add the hit, or the wide button</source>
        <translation>Taikyti skaičių, pridėti rastą arba platusis mygtukas</translation>
    </message>
    <message>
        <source>Back, close, or ask to cancel</source>
        <translation>Atgal, užverti arba prašyti atšaukti</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Pašalinti eilutę</translation>
    </message>
    <message>
        <source>Clear the basket</source>
        <translation>Išvalyti krepšelį</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Grąžinti</translation>
    </message>
    <message>
        <source>Note on the line</source>
        <translation>Eilutės pastaba</translation>
    </message>
    <message>
        <source>Manager: accept cash</source>
        <translation>Vadovas: priimti grynuosius</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Užrakinti</translation>
    </message>
    <message>
        <source>Line or hit above</source>
        <translation>Eilutė ar rezultatas aukščiau</translation>
    </message>
    <message>
        <source>Line or hit below</source>
        <translation>Eilutė ar rezultatas žemiau</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Puslapiai</translation>
    </message>
    <message>
        <source>Choose the nth hit or way to pay</source>
        <translation>Rinktis n-ąjį rezultatą ar būdą</translation>
    </message>
    <message>
        <source>The next scan or tap adds three</source>
        <translation>Kitas nuskaitymas prideda tris</translation>
    </message>
    <message>
        <source>One more, one less</source>
        <translation>Vienu daugiau, vienu mažiau</translation>
    </message>
    <message>
        <source>A number: quantity, price, or the cash received</source>
        <translation>Skaičius: kiekis, kaina ar gauti grynieji</translation>
    </message>
</context>
<context>
    <name>kiosk_waiting</name>
    <message>
        <source>Check now</source>
        <translation>Tikrinti dabar</translation>
    </message>
    <message>
        <source>How did it go back?</source>
        <translation>Kaip pinigai grąžinti?</translation>
    </message>
    <message>
        <source>In cash</source>
        <translation>Grynaisiais</translation>
    </message>
    <message>
        <source>By bank transfer</source>
        <translation>Banko pavedimu</translation>
    </message>
    <message>
        <source>It went back</source>
        <translation>Grąžinta</translation>
    </message>
    <message>
        <source>Seen in the service&apos;s list</source>
        <translation>Matyta paslaugos sąraše</translation>
    </message>
    <message>
        <source>Asked by telephone</source>
        <translation>Paklausta telefonu</translation>
    </message>
    <message>
        <source>Seen on the customer&apos;s phone</source>
        <translation>Matyta kliento telefone</translation>
    </message>
    <message>
        <source>Was it charged?</source>
        <translation>Ar buvo nurašyta?</translation>
    </message>
    <message>
        <source>It was not charged</source>
        <translation>Nebuvo nurašyta</translation>
    </message>
    <message>
        <source>It was charged</source>
        <translation>Buvo nurašyta</translation>
    </message>
    <message>
        <source>Did the refund go through?</source>
        <translation>Ar pinigai grąžinti?</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Negrąžinti</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atlikta</translation>
    </message>
    <message>
        <source>The whole sum goes back to the customer by {rail}.</source>
        <translation>Visa suma grąžinama klientui per {rail}.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Palikti</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Grąžinti pinigus</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Grąžinimas</translation>
    </message>
    <message>
        <source>Goods handed over</source>
        <translation>Prekės atiduotos</translation>
    </message>
    <message>
        <source>The customer is here: take it</source>
        <translation>Klientas čia: priimti</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>Done</source>
        <translation>Atlikta</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Tarpas</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Didžiosios raidės</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Ištrinti skaitmenį</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Skaičiai ir ženklai</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Raidės</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation>Raidės su ženklais</translation>
    </message>
</context>
<context>
    <name>machine</name>
    <message>
        <source>Falls</source>
        <translation>Krinta</translation>
    </message>
    <message>
        <source>Is not seen</source>
        <translation>Nematyti</translation>
    </message>
    <message>
        <source>Jams</source>
        <translation>Stringa</translation>
    </message>
    <message>
        <source>Slot is empty</source>
        <translation>Skyrius tuščias</translation>
    </message>
    <message>
        <source>{slot} fell</source>
        <translation>{slot} iškrito</translation>
    </message>
    <message>
        <source>{slot} was not seen to fall</source>
        <translation>{slot}: kritimo nematyta</translation>
    </message>
    <message>
        <source>{slot} jammed</source>
        <translation>{slot} įstrigo</translation>
    </message>
    <message>
        <source>{slot} was empty</source>
        <translation>{slot} buvo tuščias</translation>
    </message>
    <message>
        <source>{slot} was not begun</source>
        <translation>{slot} nepradėtas</translation>
    </message>
    <message>
        <source>{slot}: nobody knows</source>
        <translation>{slot}: nežinoma</translation>
    </message>
    <message>
        <source>{slot}: the motor runs</source>
        <translation>{slot}: variklis sukasi</translation>
    </message>
    <message>
        <source>Ready, {left} items</source>
        <translation>Paruošta, prekių: {left}</translation>
    </message>
    <message>
        <source>A motor runs, {left} items</source>
        <translation>Variklis sukasi, prekių: {left}</translation>
    </message>
    <message>
        <source>The door is open</source>
        <translation>Durelės atviros</translation>
    </message>
    <message>
        <source>It is too warm inside</source>
        <translation>Viduje per šilta</translation>
    </message>
    <message>
        <source>It reports a fault</source>
        <translation>Praneša gedimą</translation>
    </message>
    <message>
        <source>No power</source>
        <translation>Nėra maitinimo</translation>
    </message>
    <message>
        <source>Open the door</source>
        <translation>Atidaryti dureles</translation>
    </message>
    <message>
        <source>Close the door</source>
        <translation>Uždaryti dureles</translation>
    </message>
    <message>
        <source>Get too warm</source>
        <translation>Perkaitinti</translation>
    </message>
    <message>
        <source>Cool down</source>
        <translation>Atvėsinti</translation>
    </message>
    <message>
        <source>Report a fault</source>
        <translation>Pranešti gedimą</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Sutaisyti</translation>
    </message>
    <message>
        <source>Get slow</source>
        <translation>Sulėtinti</translation>
    </message>
    <message>
        <source>Be quick again</source>
        <translation>Vėl greitai</translation>
    </message>
    <message>
        <source>Cut the power</source>
        <translation>Išjungti maitinimą</translation>
    </message>
    <message>
        <source>Power back on</source>
        <translation>Įjungti maitinimą</translation>
    </message>
    <message>
        <source>Simulated machine</source>
        <translation>Imituojamas automatas</translation>
    </message>
    <message>
        <source>The next item…</source>
        <translation>Kita prekė…</translation>
    </message>
    <message>
        <source>The machine…</source>
        <translation>Automatas…</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Barcode {code} is not in the catalogue.</source>
        <translation>Brūkšninio kodo {code} kataloge nėra.</translation>
    </message>
    <message>
        <source>The catalogue cannot be read. The sale is safe; items can be added by price. Import the catalogue again.</source>
        <translation>Katalogas neskaitomas. Pardavimas saugus; prekes galima pridėti pagal kainą. Įkelkite katalogą iš naujo.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s prices are in {theirs} and this till counts in {ours}, so nothing is sold at them. The sale is safe; items can be added by price. Import the catalogue again, with prices in {ours}.</source>
        <translation>Katalogo kainos yra {theirs}, o ši kasa skaičiuoja {ours}, todėl tomis kainomis nieko neparduodama. Pardavimas saugus; prekes galima pridėti pagal kainą. Įkelkite katalogą dar kartą su {ours} kainomis.</translation>
    </message>
    <message>
        <source>This item is no longer in the catalogue. The basket is unchanged.</source>
        <translation>Šios prekės kataloge nebėra. Krepšelis nepakeistas.</translation>
    </message>
    <message>
        <source>{name} cannot be had with {option} any more. Choose again; the basket is unchanged.</source>
        <translation>{name} su {option} nebėra. Rinkitės vėl; krepšelis nepakeistas.</translation>
    </message>
    <message>
        <source>The price of {name} is {minor} now. It is in your basket at that price.</source>
        <translation>{name} kaina dabar {minor}. Krepšelyje ji tokia.</translation>
    </message>
    <message>
        <source>{name} is sold out. The basket is unchanged.</source>
        <translation>{name}: išparduota. Krepšelis nepakeistas.</translation>
    </message>
    <message>
        <source>The machine cannot hand anything out now. Nothing was charged.</source>
        <translation>Automatas dabar nieko išduoti negali. Pinigai nenurašyti.</translation>
    </message>
    <message>
        <source>{name} is not in this machine. Nothing was charged.</source>
        <translation>{name}: šiame automate nėra. Pinigai nenurašyti.</translation>
    </message>
    <message>
        <source>{name} takes one item at a time here. Nothing was charged.</source>
        <translation>{name} čia priima po vieną prekę. Pinigai nenurašyti.</translation>
    </message>
    <message>
        <source>{name} has no price. Type one.</source>
        <translation>{name} neturi kainos. Įveskite ją.</translation>
    </message>
    <message>
        <source>{name} is sold by weight. Type the weight.</source>
        <translation>{name} sveriama. Įveskite svorį.</translation>
    </message>
    <message>
        <source>The most of one item is {limit}. The basket is unchanged.</source>
        <translation>Vienos prekės daugiausia {limit}. Krepšelis nepakeistas.</translation>
    </message>
    <message>
        <source>The highest price of one item is {limit}. The basket is unchanged.</source>
        <translation>Didžiausia vienos prekės kaina {limit}. Krepšelis nepakeistas.</translation>
    </message>
    <message>
        <source>This basket is above the limit of one sale. Sell it in two.</source>
        <translation>Krepšelis viršija vieno pardavimo ribą. Parduokite per du kartus.</translation>
    </message>
    <message>
        <source>The largest discount is {limit} %. The basket is unchanged.</source>
        <translation>Didžiausia nuolaida {limit} %. Krepšelis nepakeistas.</translation>
    </message>
    <message>
        <source>Price needs a manager. The basket is unchanged.</source>
        <translation>Kainai reikia vadovo. Krepšelis nepakeistas.</translation>
    </message>
    <message>
        <source>Nothing lies on the scale yet.</source>
        <translation>Ant svarstyklių dar nieko nėra.</translation>
    </message>
    <message>
        <source>Weight is not steady yet. Wait a moment.</source>
        <translation>Svoris dar nenusistovėjo. Palaukite akimirką.</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Pašalinta: {name}</translation>
    </message>
    <message>
        <source>Basket cleared.</source>
        <translation>Krepšelis išvalytas.</translation>
    </message>
    <message>
        <source>Basket parked. F8 brings it back.</source>
        <translation>Krepšelis atidėtas. F8 jį grąžina.</translation>
    </message>
    <message>
        <source>The basket that was open is parked.</source>
        <translation>Atvertas krepšelis atidėtas.</translation>
    </message>
    <message>
        <source>Basket is back.</source>
        <translation>Krepšelis grąžintas.</translation>
    </message>
    <message>
        <source>Parked basket deleted.</source>
        <translation>Atidėtas krepšelis ištrintas.</translation>
    </message>
    <message>
        <source>Nothing to pay yet. Scan or tap an item first.</source>
        <translation>Dar nėra už ką mokėti. Nuskaitykite arba palieskite prekę.</translation>
    </message>
    <message>
        <source>Finish this payment first.</source>
        <translation>Pirma užbaikite šį mokėjimą.</translation>
    </message>
    <message>
        <source>One moment, the service is being asked. Try again then.</source>
        <translation>Akimirką, klausiama paslaugos. Tada bandykite vėl.</translation>
    </message>
    <message>
        <source>A part of this sale is paid. Take the rest, or give up the sale.</source>
        <translation>Dalis šio pardavimo sumokėta. Priimkite likutį arba atsisakykite pardavimo.</translation>
    </message>
    <message>
        <source>The most that can be taken now is {due}. Nothing was taken.</source>
        <translation>Dabar galima priimti daugiausia {due}. Niekas nepaimta.</translation>
    </message>
    <message>
        <source>Still to pay {minor}. Nothing was taken.</source>
        <translation>Liko mokėti {minor}. Niekas nepaimta.</translation>
    </message>
    <message>
        <source>The bank&apos;s own terminal is not set up here. Nothing was taken.</source>
        <translation>Banko terminalas čia nenustatytas. Niekas nepaimta.</translation>
    </message>
    <message>
        <source>Type the reference from the slip. Nothing was taken.</source>
        <translation>Įveskite kvitelio nuorodą. Niekas nepaimta.</translation>
    </message>
    <message>
        <source>That looks like a card number, so it was not kept. Cards are only typed by customers, on their own phone.</source>
        <translation>Panašu į kortelės numerį, todėl neišsaugota. Kortelę įveda tik klientas savo telefone.</translation>
    </message>
    <message>
        <source>That looks like a card number. Type the slip&apos;s reference instead.</source>
        <translation>Panašu į kortelės numerį. Įveskite kvitelio nuorodą.</translation>
    </message>
    <message>
        <source>{rail} can only take the last part of a sale.</source>
        <translation>{rail} gali priimti tik paskutinę pardavimo dalį.</translation>
    </message>
    <message>
        <source>Loyalty could not be applied. The total is {total}.</source>
        <translation>Lojalumo pritaikyti nepavyko. Iš viso {total}.</translation>
    </message>
    <message>
        <source>Change {minor}. The rest is still to be paid.</source>
        <translation>Grąža {minor}. Likutis dar nesumokėtas.</translation>
    </message>
    <message>
        <source>It was paid in the app. Give the {minor} in cash back.</source>
        <translation>Sumokėta programėlėje. Grąžinkite {minor} grynaisiais.</translation>
    </message>
    <message>
        <source>Refund the card on the bank&apos;s own terminal.</source>
        <translation>Grąžinkite į kortelę banko terminale.</translation>
    </message>
    <message>
        <source>No connection. Cash still works; other ways to pay are back when the line is.</source>
        <translation>Ryšio nėra. Grynieji veikia; kiti būdai grįš su ryšiu.</translation>
    </message>
    <message>
        <source>{rail} is not answering. Try another way to pay.</source>
        <translation>{rail} neatsako. Bandykite kitą mokėjimo būdą.</translation>
    </message>
    <message>
        <source>This way to pay is not set up. Try another way to pay.</source>
        <translation>Šis mokėjimo būdas nenustatytas. Bandykite kitą mokėjimo būdą.</translation>
    </message>
    <message>
        <source>This till&apos;s {rail} access has expired. A manager can renew it in Settings.</source>
        <translation>Šios kasos prieiga prie {rail} nebegalioja. Vadovas atnaujins nustatymuose.</translation>
    </message>
    <message>
        <source>This till&apos;s {rail} access was turned down. A manager can renew it in Settings.</source>
        <translation>Šios kasos prieiga prie {rail} atmesta. Vadovas atnaujins nustatymuose.</translation>
    </message>
    <message>
        <source>Its account is in another currency than the shop. A manager can change it.</source>
        <translation>Jo sąskaita kita valiuta nei parduotuvės. Vadovas gali pakeisti.</translation>
    </message>
    <message>
        <source>It only takes currencies with two decimals, and this shop&apos;s has another number. Try another way to pay.</source>
        <translation>Priima tik valiutas su dviem skaitmenimis po kablelio, o parduotuvės kitokia. Bandykite kitą mokėjimo būdą.</translation>
    </message>
    <message>
        <source>Its key is missing. A manager can enter it in Settings.</source>
        <translation>Trūksta jo rakto. Vadovas įves nustatymuose.</translation>
    </message>
    <message>
        <source>{rail} can only be asked so often. Try again soon, or take another way to pay.</source>
        <translation>{rail} galima klausti tik ribotą kartų skaičių. Bandykite netrukus arba kitu būdu.</translation>
    </message>
    <message>
        <source>This computer has no safe place for keys, so it is off.</source>
        <translation>Šiame kompiuteryje nėra saugios vietos raktams, todėl išjungta.</translation>
    </message>
    <message>
        <source>Its address is not allowed here. A manager can correct it.</source>
        <translation>Jo adresas čia neleidžiamas. Vadovas gali pataisyti.</translation>
    </message>
    <message>
        <source>Its settings are not complete. A manager can correct them.</source>
        <translation>Jo nustatymai nepilni. Vadovas gali pataisyti.</translation>
    </message>
    <message>
        <source>It could not be started. Try another way to pay; a manager can look at its settings.</source>
        <translation>Pradėti nepavyko. Bandykite kitą būdą; vadovas gali pažiūrėti jo nustatymus.</translation>
    </message>
    <message>
        <source>Its account was changed while payments are open. Finish those first.</source>
        <translation>Jo sąskaita pakeista, kol yra atvirų mokėjimų. Pirma užbaikite juos.</translation>
    </message>
    <message>
        <source>The last payment at this desk is still open. Wait until it ends.</source>
        <translation>Paskutinis mokėjimas šioje vietoje dar atviras. Palaukite, kol baigsis.</translation>
    </message>
    <message>
        <source>The service asks for patience. Try again in a moment.</source>
        <translation>Paslauga prašo palaukti. Bandykite po akimirkos.</translation>
    </message>
    <message>
        <source>The sum is too small for it. Try another way to pay.</source>
        <translation>Suma per maža. Bandykite kitą mokėjimo būdą.</translation>
    </message>
    <message>
        <source>The sum is too large for it. Try another way to pay.</source>
        <translation>Suma per didelė. Bandykite kitą mokėjimo būdą.</translation>
    </message>
    <message>
        <source>The service sent a code with an unknown address, so it is not shown. Try another way to pay.</source>
        <translation>Paslauga atsiuntė kodą su nežinomu adresu, todėl jis nerodomas. Bandykite kitą mokėjimo būdą.</translation>
    </message>
    <message>
        <source>The code is too long to be shown. Try another way to pay.</source>
        <translation>Kodas per ilgas parodyti. Bandykite kitą mokėjimo būdą.</translation>
    </message>
    <message>
        <source>The service refused: {words}. Nothing was charged. Try another way to pay.</source>
        <translation>Paslauga atmetė: {words}. Pinigai nenurašyti. Bandykite kitą mokėjimo būdą.</translation>
    </message>
    <message>
        <source>The service could not be reached. Nothing was charged. Try another way to pay.</source>
        <translation>Paslauga nepasiekiama. Pinigai nenurašyti. Bandykite kitą mokėjimo būdą.</translation>
    </message>
    <message>
        <source>The guests of that table have left, or it was closed elsewhere. Nothing was charged. Choose the table again, or show the QR code.</source>
        <translation>To staliuko svečiai išėjo arba jis uždarytas kitur. Pinigai nenurašyti. Rinkitės staliuką vėl arba rodykite QR kodą.</translation>
    </message>
    <message>
        <source>That table is in another shop of this account. Nothing was charged. Choose one of this shop&apos;s tables, or show the QR code.</source>
        <translation>Tas staliukas kitoje šios sąskaitos parduotuvėje. Pinigai nenurašyti. Rinkitės šios parduotuvės staliuką arba rodykite QR kodą.</translation>
    </message>
    <message>
        <source>No table can be called {name}: up to 32 of A to Z, 0 to 9 and spaces. No card was written.</source>
        <translation>Staliukas negali vadintis {name}: iki 32 ženklų A–Z, 0–9 ir tarpų. Kortelės neįrašytos.</translation>
    </message>
    <message>
        <source>No table is named. Type names such as TABLE 1-12, BAR. No card was written.</source>
        <translation>Staliukas nenurodytas. Įveskite, pvz., TABLE 1-12, BAR. Kortelės neįrašytos.</translation>
    </message>
    <message>
        <source>This way to pay has no tables here. A manager can turn them on in Settings.</source>
        <translation>Šis mokėjimo būdas čia neturi staliukų. Vadovas gali įjungti nustatymuose.</translation>
    </message>
    <message>
        <source>The service did not accept this till. Nothing was charged. A manager can look in Settings.</source>
        <translation>Paslauga nepriėmė šios kasos. Pinigai nenurašyti. Vadovas gali pažiūrėti nustatymuose.</translation>
    </message>
    <message>
        <source>The service cannot do this. Nothing was charged.</source>
        <translation>Paslauga to negali. Pinigai nenurašyti.</translation>
    </message>
    <message>
        <source>Recovered: {minor} of sale {number} was paid after all.</source>
        <translation>Rasta: pardavimo {number} {minor} vis dėlto sumokėta.</translation>
    </message>
    <message>
        <source>Checked: sale {number} was not paid. The customer was not charged.</source>
        <translation>Patikrinta: pardavimas {number} nesumokėtas. Klientui nenurašyta.</translation>
    </message>
    <message>
        <source>A payment was charged after it had ended. It is being given back.</source>
        <translation>Mokėjimas nurašytas jau pasibaigęs. Jis grąžinamas.</translation>
    </message>
    <message>
        <source>{minor} went back to the customer.</source>
        <translation>{minor} grįžo klientui.</translation>
    </message>
    <message>
        <source>{minor} is owed to a customer and could not be given back by itself. Call a manager.</source>
        <translation>{minor} skolinga klientui ir savaime grįžti negalėjo. Kvieskite vadovą.</translation>
    </message>
    <message>
        <source>Most you can refund is {minor}.</source>
        <translation>Daugiausia galite grąžinti {minor}.</translation>
    </message>
    <message>
        <source>More of this sale went back meanwhile, and not from here. Nothing was refunded now: look at what is left, then choose the reason again.</source>
        <translation>Tuo tarpu grąžinta daugiau šio pardavimo, ir ne iš čia. Dabar niekas negrąžinta: pažiūrėkite, kas liko, ir rinkitės priežastį vėl.</translation>
    </message>
    <message>
        <source>A refund of this payment is still being checked. Do not refund again. We will tell you.</source>
        <translation>Šio mokėjimo grąžinimas dar tikrinamas. Negrąžinkite vėl. Mes pranešime.</translation>
    </message>
    <message>
        <source>The service is being asked what went back already. One moment.</source>
        <translation>Klausiama paslaugos, kas jau grąžinta. Akimirką.</translation>
    </message>
    <message>
        <source>This sale is closed. Refund it instead; nothing was changed.</source>
        <translation>Šis pardavimas uždarytas. Grąžinkite jį; niekas nepakeista.</translation>
    </message>
    <message>
        <source>This sale is still open. Give up the sale to give its parts back.</source>
        <translation>Šis pardavimas dar atviras. Atsisakykite pardavimo, kad grąžintumėte jo dalis.</translation>
    </message>
    <message>
        <source>The refund may still arrive. Decide ten minutes after it was sent.</source>
        <translation>Grąžinimas dar gali ateiti. Spręskite po dešimties minučių nuo išsiuntimo.</translation>
    </message>
    <message>
        <source>This way to pay cannot give money back. A manager gives it back by hand.</source>
        <translation>Šis mokėjimo būdas grąžinti negali. Vadovas grąžina ranka.</translation>
    </message>
    <message>
        <source>The service did not name the charge, so it cannot be refunded from here. Call a manager.</source>
        <translation>Paslauga nenurodė nurašymo, todėl iš čia grąžinti negalima. Kvieskite vadovą.</translation>
    </message>
    <message>
        <source>This payment goes back whole or not at all. Refund all of it, or a manager gives the part back in cash.</source>
        <translation>Šis mokėjimas grįžta visas arba niekas. Grąžinkite viską, arba vadovas dalį duoda grynaisiais.</translation>
    </message>
    <message>
        <source>This payment was refunded already, and that works only once. Call a manager.</source>
        <translation>Šis mokėjimas jau grąžintas, o tai galima tik kartą. Kvieskite vadovą.</translation>
    </message>
    <message>
        <source>Not refunded. The service refused: {words}. No money moved.</source>
        <translation>Negrąžinta. Paslauga atmetė: {words}. Pinigai nejudėjo.</translation>
    </message>
    <message>
        <source>Sign in first. The basket stays as it is.</source>
        <translation>Pirma prisijunkite. Krepšelis lieka, koks yra.</translation>
    </message>
    <message>
        <source>At this till nobody may do that; the settings say so. Nothing was changed.</source>
        <translation>Šioje kasoje to niekas negali; taip nustatyta. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>Only a manager who is signed in can do that. Nothing was changed.</source>
        <translation>Tai gali tik prisijungęs vadovas. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>The sale changed while a manager was asked, so nothing was done. Ask again.</source>
        <translation>Pardavimas pasikeitė, kol klausta vadovo, todėl niekas nepadaryta. Klauskite vėl.</translation>
    </message>
    <message>
        <source>No manager agreed in time, so nothing was done. Ask again.</source>
        <translation>Vadovas laiku nesutiko, todėl niekas nepadaryta. Klauskite vėl.</translation>
    </message>
    <message>
        <source>A PIN is digits only. Nothing was saved.</source>
        <translation>PIN sudaro tik skaitmenys. Niekas neįrašyta.</translation>
    </message>
    <message>
        <source>A cashier&apos;s PIN has at least 4 digits. Nothing was saved.</source>
        <translation>Kasininko PIN turi bent 4 skaitmenis. Niekas neįrašyta.</translation>
    </message>
    <message>
        <source>A manager&apos;s PIN has at least 6 digits. Nothing was saved.</source>
        <translation>Vadovo PIN turi bent 6 skaitmenis. Niekas neįrašyta.</translation>
    </message>
    <message>
        <source>A PIN has at most 12 digits. Nothing was saved.</source>
        <translation>PIN turi daugiausia 12 skaitmenų. Niekas neįrašyta.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Choose another one.</source>
        <translation>Šį PIN per lengva atspėti. Rinkitės kitą.</translation>
    </message>
    <message>
        <source>This PIN cannot be used here. Choose another one.</source>
        <translation>Šio PIN čia naudoti negalima. Rinkitės kitą.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type it again.</source>
        <translation>Abu PIN nesutampa. Įveskite vėl.</translation>
    </message>
    <message>
        <source>The PIN could not be checked. It counts as no try. Try again, or start the till anew.</source>
        <translation>PIN patikrinti nepavyko. Bandymu nelaikoma. Bandykite vėl arba paleiskite kasą iš naujo.</translation>
    </message>
    <message>
        <source>This till&apos;s PINs are gone from its disk. The owner sets them anew with: pos-terminal pin NAME</source>
        <translation>Šios kasos PIN diske nebėra. Savininkas juos nustato iš naujo: pos-terminal pin VARDAS</translation>
    </message>
    <message>
        <source>The computer&apos;s safe place for keys did not answer, so the PIN was not checked. Try again.</source>
        <translation>Raktų saugykla neatsakė, todėl PIN nepatikrintas. Bandykite vėl.</translation>
    </message>
    <message>
        <source>Type a name. Nothing was saved.</source>
        <translation>Įveskite vardą. Niekas neįrašyta.</translation>
    </message>
    <message>
        <source>A name has at most 24 letters. Nothing was saved.</source>
        <translation>Varde daugiausia 24 raidės. Niekas neįrašyta.</translation>
    </message>
    <message>
        <source>Somebody who works here has that name already. Choose another one.</source>
        <translation>Toks vardas čia jau yra. Rinkitės kitą.</translation>
    </message>
    <message>
        <source>This person is no longer on the list. Nothing was saved.</source>
        <translation>Šio žmogaus sąraše nebėra. Niekas neįrašyta.</translation>
    </message>
    <message>
        <source>This is the only manager. Make another one first. Nothing was saved.</source>
        <translation>Tai vienintelis vadovas. Pirma pridėkite kitą. Niekas neįrašyta.</translation>
    </message>
    <message>
        <source>Type a sum of at least one cent. Nothing was refunded.</source>
        <translation>Įveskite bent vieno cento sumą. Niekas negrąžinta.</translation>
    </message>
    <message>
        <source>Choose what comes back. Nothing was refunded.</source>
        <translation>Pasirinkite, kas grįžta. Niekas negrąžinta.</translation>
    </message>
    <message>
        <source>That is more than is left of this line. Nothing was refunded.</source>
        <translation>Tai daugiau, nei liko šioje eilutėje. Niekas negrąžinta.</translation>
    </message>
    <message>
        <source>The chosen lines are worth less than that. Nothing was refunded.</source>
        <translation>Pasirinktos eilutės vertos mažiau. Niekas negrąžinta.</translation>
    </message>
    <message>
        <source>That was not possible, and nothing was refunded.</source>
        <translation>To padaryti nepavyko, niekas negrąžinta.</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Pasirinkite priežastį.</translation>
    </message>
    <message>
        <source>All of this sale went back already. Nothing is left to refund.</source>
        <translation>Visas šis pardavimas jau grąžintas. Grąžinti nebėra ko.</translation>
    </message>
    <message>
        <source>This sale is not in this till&apos;s records. Refund it at the till that sold it.</source>
        <translation>Šio pardavimo kasos įrašuose nėra. Grąžinkite toje kasoje, kuri pardavė.</translation>
    </message>
    <message>
        <source>The service says that this money went back already. A manager checks it before anything else goes back.</source>
        <translation>Paslauga sako, kad šie pinigai jau grįžo. Vadovas patikrina prieš grąžinant ką nors dar.</translation>
    </message>
    <message>
        <source>The account that took this payment is not set up at this till now, so it cannot give money back.</source>
        <translation>Sąskaita, kuri priėmė šį mokėjimą, šioje kasoje dabar nenustatyta, todėl grąžinti negali.</translation>
    </message>
    <message>
        <source>No connection. The refund is kept and sent as soon as the line is back.</source>
        <translation>Ryšio nėra. Grąžinimas išsaugotas ir bus išsiųstas, kai tik bus ryšys.</translation>
    </message>
    <message>
        <source>{minor} of sale {number} went back to the customer.</source>
        <translation>Pardavimo {number} {minor} grįžo klientui.</translation>
    </message>
    <message>
        <source>{minor} of sale {number} did not go back: the service refused. No money moved.</source>
        <translation>Pardavimo {number} {minor} negrįžo: paslauga atmetė. Pinigai nejudėjo.</translation>
    </message>
    <message>
        <source>Scan or tap first what comes back.</source>
        <translation>Pirma nuskaitykite arba palieskite, kas grįžta.</translation>
    </message>
    <message>
        <source>Press Pay for the new goods first. Nothing was taken back.</source>
        <translation>Pirma spauskite „Mokėti“ už naujas prekes. Niekas nepriimta atgal.</translation>
    </message>
    <message>
        <source>Only a sale paid in cash can be undone. Refund this one instead; nothing was changed.</source>
        <translation>Anuliuoti galima tik grynaisiais sumokėtą pardavimą. Grąžinkite jį; niekas nepakeista.</translation>
    </message>
    <message>
        <source>Something of this sale went back already. Refund the rest; nothing was changed.</source>
        <translation>Dalis šio pardavimo jau grįžo. Grąžinkite likutį; niekas nepakeista.</translation>
    </message>
    <message>
        <source>This sale belongs to an earlier shift. Refund it instead; nothing was changed.</source>
        <translation>Šis pardavimas iš ankstesnės pamainos. Grąžinkite jį; niekas nepakeista.</translation>
    </message>
    <message>
        <source>Already charged. Refund it instead?</source>
        <translation>Jau nurašyta. Grąžinti pinigus?</translation>
    </message>
    <message>
        <source>Hold released. {minor} goes back to the customer.</source>
        <translation>Suma atlaisvinta. {minor} grįžta klientui.</translation>
    </message>
    <message>
        <source>The open order of sale {number} is cancelled. Nothing was charged.</source>
        <translation>Atviras pardavimo {number} užsakymas atšauktas. Pinigai nenurašyti.</translation>
    </message>
    <message>
        <source>This payment is not held any more. Nothing was changed; look at it under Payments.</source>
        <translation>Šis mokėjimas nebėra rezervuotas. Niekas nepakeista; žiūrėkite mokėjimuose.</translation>
    </message>
    <message>
        <source>This payment is not held any more. Nothing was charged; look at it under Payments.</source>
        <translation>Šis mokėjimas nebėra rezervuotas. Niekas nenurašyta; žiūrėkite mokėjimuose.</translation>
    </message>
    <message>
        <source>The most that can be charged is {minor}. Nothing was charged.</source>
        <translation>Daugiausia galima nurašyti {minor}. Niekas nenurašyta.</translation>
    </message>
    <message>
        <source>{rail} can only charge all of it, {minor}. Nothing was charged.</source>
        <translation>{rail} gali nurašyti tik viską, {minor}. Niekas nenurašyta.</translation>
    </message>
    <message>
        <source>Nothing is owed for this payment any more.</source>
        <translation>Už šį mokėjimą skolos nebėra.</translation>
    </message>
    <message>
        <source>Write how the money went back. Nothing was changed.</source>
        <translation>Parašykite, kaip pinigai grįžo. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>A shift is open already. Nothing was changed.</source>
        <translation>Pamaina jau atidaryta. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>No shift is open. Enter the cash in the drawer first.</source>
        <translation>Pamaina neatidaryta. Pirma įveskite stalčiaus grynuosius.</translation>
    </message>
    <message>
        <source>That is more than a drawer holds. The shift was not opened.</source>
        <translation>Tiek stalčiuje netelpa. Pamaina neatidaryta.</translation>
    </message>
    <message>
        <source>Type a sum of at least one cent. The drawer stays as it is.</source>
        <translation>Įveskite bent vieno cento sumą. Stalčius lieka, koks yra.</translation>
    </message>
    <message>
        <source>Write a reason. Nothing was changed.</source>
        <translation>Parašykite priežastį. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>This count names no note or coin of the shop. The shift is still open.</source>
        <translation>Tokių banknotų ar monetų parduotuvėje nėra. Pamaina dar atidaryta.</translation>
    </message>
    <message>
        <source>The drawer differs by {minor}. Write why, then close. The shift is still open.</source>
        <translation>Stalčius skiriasi {minor}. Parašykite kodėl, tada uždarykite. Pamaina dar atidaryta.</translation>
    </message>
    <message>
        <source>The count differs from what it should be. Count again, or write a note. The shift is still open.</source>
        <translation>Suskaičiuota ne tiek, kiek turi būti. Skaičiuokite vėl arba rašykite pastabą. Pamaina dar atidaryta.</translation>
    </message>
    <message>
        <source>Cash moved while the services were asked. Count again, then close. The shift is still open.</source>
        <translation>Grynieji judėjo, kol klausta paslaugų. Skaičiuokite vėl, tada uždarykite. Pamaina dar atidaryta.</translation>
    </message>
    <message>
        <source>The shift is closed. {number} is on record and printed.</source>
        <translation>Pamaina uždaryta. {number} įrašyta ir spausdinama.</translation>
    </message>
    <message>
        <source>There is no Z of that number at this till.</source>
        <translation>Z su tokiu numeriu šioje kasoje nėra.</translation>
    </message>
    <message>
        <source>No payment since the last Z is to be asked about.</source>
        <translation>Po paskutinės Z nėra mokėjimų, apie kuriuos klausti.</translation>
    </message>
    <message>
        <source>Saved as {name} in the folder of reports.</source>
        <translation>Įrašyta kaip {name} ataskaitų aplanke.</translation>
    </message>
    <message>
        <source>The report could not be saved. The shift is on record; it can be printed and saved again.</source>
        <translation>Ataskaitos įrašyti nepavyko. Pamaina įrašyta; ją galima spausdinti ir įrašyti vėl.</translation>
    </message>
    <message>
        <source>The payment record could not be saved. Payments are off; call a manager.</source>
        <translation>Mokėjimo įrašo išsaugoti nepavyko. Mokėjimai išjungti; kvieskite vadovą.</translation>
    </message>
    <message>
        <source>The payment record is locked by another program. Payments are off; call a manager.</source>
        <translation>Mokėjimų įrašą užrakino kita programa. Mokėjimai išjungti; kvieskite vadovą.</translation>
    </message>
    <message>
        <source>The disk is full. Payments are off until a manager makes room. The sale is safe.</source>
        <translation>Diskas pilnas. Mokėjimai išjungti, kol vadovas atlaisvins vietos. Pardavimas saugus.</translation>
    </message>
    <message>
        <source>The clock is wrong; payments are off until it is set. Cash still works.</source>
        <translation>Laikrodis neteisingas; mokėjimai išjungti, kol jis bus nustatytas. Grynieji veikia.</translation>
    </message>
    <message>
        <source>Nobody has a PIN yet, so there is nobody to lock out. The owner holds every right.</source>
        <translation>Dar niekas neturi PIN, todėl nėra ko užrakinti. Savininkas turi visas teises.</translation>
    </message>
    <message>
        <source>A text of this sale may hold a card number, so nothing was sent. Nobody was charged. Take it out, or try another way to pay.</source>
        <translation>Šio pardavimo tekste gali būti kortelės numeris, todėl niekas neišsiųsta. Niekam nenurašyta. Pašalinkite jį arba bandykite kitą mokėjimo būdą.</translation>
    </message>
    <message>
        <source>The basket could not be put into the service&apos;s words. Nothing was sent. Try another way to pay.</source>
        <translation>Krepšelio nepavyko perduoti paslaugos žodžiais. Niekas neišsiųsta. Bandykite kitą mokėjimo būdą.</translation>
    </message>
    <message>
        <source>The service never told the charge&apos;s number, so it cannot be refunded here. Refund it on the service&apos;s own page.</source>
        <translation>Paslauga nepasakė nurašymo numerio, todėl čia grąžinti negalima. Grąžinkite paslaugos puslapyje.</translation>
    </message>
    <message>
        <source>The service&apos;s answer was not clear. We keep asking; do not take payment again.</source>
        <translation>Paslaugos atsakymas neaiškus. Klausiame toliau; nepriimkite mokėjimo vėl.</translation>
    </message>
    <message>
        <source>The service names another sum than the till. Nothing more is taken; a manager decides.</source>
        <translation>Paslauga nurodo kitą sumą nei kasa. Daugiau niekas neimama; sprendžia vadovas.</translation>
    </message>
    <message>
        <source>The service names another currency than the till. Nothing more is taken; a manager decides.</source>
        <translation>Paslauga nurodo kitą valiutą nei kasa. Daugiau niekas neimama; sprendžia vadovas.</translation>
    </message>
    <message>
        <source>A receipt waited too long for the printer and was not printed. The sale is safe. Print it again.</source>
        <translation>Kvitas per ilgai laukė spausdintuvo ir neatspausdintas. Pardavimas saugus. Spausdinkite vėl.</translation>
    </message>
    <message>
        <source>The printer does not answer. The sale is safe. Check it, then print again.</source>
        <translation>Spausdintuvas neatsako. Pardavimas saugus. Patikrinkite jį, tada spausdinkite vėl.</translation>
    </message>
    <message>
        <source>This would break a rule of the till&apos;s records, so nothing was done. The sale is unchanged.</source>
        <translation>Tai pažeistų kasos įrašų taisyklę, todėl niekas nepadaryta. Pardavimas nepakeistas.</translation>
    </message>
    <message>
        <source>This is an older copy of the till&apos;s records. Payments are off; call a manager.</source>
        <translation>Tai senesnė kasos įrašų kopija. Mokėjimai išjungti; kvieskite vadovą.</translation>
    </message>
    <message>
        <source>The till&apos;s records are whole, so they go on as they are. Nothing was changed.</source>
        <translation>Kasos įrašai pilni, todėl tęsiami, kokie yra. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>The till goes on. Receipts are numbered {series} from now on.</source>
        <translation>Kasa tęsia. Nuo dabar kvitai numeruojami {series}.</translation>
    </message>
    <message>
        <source>The till&apos;s records were changed by somebody else. Payments are off; call a manager.</source>
        <translation>Kasos įrašus pakeitė kažkas kitas. Mokėjimai išjungti; kvieskite vadovą.</translation>
    </message>
    <message>
        <source>The till&apos;s records are damaged. Payments are off; call a manager.</source>
        <translation>Kasos įrašai sugadinti. Mokėjimai išjungti; kvieskite vadovą.</translation>
    </message>
    <message>
        <source>The till&apos;s records were written by a newer version. Start that one; nothing was changed.</source>
        <translation>Kasos įrašus rašė naujesnė versija. Paleiskite ją; niekas nepakeista.</translation>
    </message>
    <message>
        <source>That was not possible, and nothing was changed. Try again, or tell a manager.</source>
        <translation>To padaryti nepavyko, niekas nepakeista. Bandykite vėl arba pasakykite vadovui.</translation>
    </message>
    <message>
        <source>The service does not know this payment. Nobody was charged. Try again.</source>
        <translation>Paslauga šio mokėjimo nežino. Niekam nenurašyta. Bandykite vėl.</translation>
    </message>
    <message>
        <source>Its account was changed while this payment was open. A manager decides.</source>
        <translation>Sąskaita pakeista, kol mokėjimas buvo atviras. Sprendžia vadovas.</translation>
    </message>
    <message>
        <source>The service no longer knows this payment. A manager decides on evidence.</source>
        <translation>Paslauga šio mokėjimo nebežino. Vadovas sprendžia pagal įrodymus.</translation>
    </message>
    <message>
        <source>Something went wrong in the till. What was taken is on record. Go on, and tell a manager.</source>
        <translation>Kasoje įvyko klaida. Kas paimta, įrašyta. Tęskite ir pasakykite vadovui.</translation>
    </message>
    <message>
        <source>The settings were changed outside the program. The till goes by them now; look at them in Settings.</source>
        <translation>Nustatymai pakeisti ne programoje. Kasa jau jų laikosi; pažiūrėkite nustatymuose.</translation>
    </message>
    <message>
        <source>The settings cannot be changed here. Nothing was changed.</source>
        <translation>Nustatymų čia keisti negalima. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>One moment, the last change is still being made. Try again then.</source>
        <translation>Akimirką, paskutinis pakeitimas dar daromas. Tada bandykite vėl.</translation>
    </message>
    <message>
        <source>That is for staff only. Nothing was changed.</source>
        <translation>Tai tik personalui. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>Up to {minor} can be bought here at once. Buy the rest after it, or use the counter.</source>
        <translation>Čia vienu kartu galima pirkti iki {minor}. Likusį pirkite po to arba eikite prie kasos.</translation>
    </message>
    <message>
        <source>{name} is sold at the counter only. The basket is unchanged.</source>
        <translation>{name} parduodama tik prie kasos. Krepšelis nepakeistas.</translation>
    </message>
    <message>
        <source>No more can be sold here at the moment. Nothing was charged. Please use the counter.</source>
        <translation>Čia dabar daugiau parduoti negalima. Pinigai nenurašyti. Eikite prie kasos.</translation>
    </message>
    <message>
        <source>No way to pay can be used at the moment. Please use the counter.</source>
        <translation>Dabar neveikia joks mokėjimo būdas. Eikite prie kasos.</translation>
    </message>
    <message>
        <source>No way to pay is set up, so nothing is sold. Set one up in the settings, then restart.</source>
        <translation>Nenustatytas joks mokėjimo būdas, todėl nieko neparduodama. Nustatykite jį ir paleiskite iš naujo.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s prices are in {theirs} and this till counts in {ours}, so nothing is sold. Import the catalogue again, with prices in {ours}.</source>
        <translation>Katalogo kainos yra {theirs}, o ši kasa skaičiuoja {ours}, todėl nieko neparduodama. Įkelkite katalogą dar kartą su {ours} kainomis.</translation>
    </message>
    <message>
        <source>The catalogue cannot be read, so nothing is sold. Import the catalogue again, then restart.</source>
        <translation>Katalogo nepavyksta perskaityti, todėl nieko neparduodama. Įkelkite katalogą dar kartą ir paleiskite iš naujo.</translation>
    </message>
    <message>
        <source>The catalogue has no products, so nothing is sold. Import the price list.</source>
        <translation>Kataloge nėra prekių, todėl nieko neparduodama. Įkelkite kainoraštį.</translation>
    </message>
    <message>
        <source>The machine&apos;s door is open, so it sells nothing. Close it.</source>
        <translation>Automato durelės atviros, todėl neparduodama. Uždarykite jas.</translation>
    </message>
    <message>
        <source>The machine is too warm, so what lies in it is not sold.</source>
        <translation>Automatas per šiltas, todėl jo prekės neparduodamos.</translation>
    </message>
    <message>
        <source>The machine reports a fault, so it sells nothing. Look at it, then tap Fixed.</source>
        <translation>Automatas praneša gedimą, todėl neparduoda. Pažiūrėkite, tada lieskite „Sutaisyta“.</translation>
    </message>
    <message>
        <source>The machine does not answer, so it sells nothing. Check its power and its cable.</source>
        <translation>Automatas neatsako, todėl neparduoda. Patikrinkite maitinimą ir laidą.</translation>
    </message>
    <message>
        <source>Nothing is left in the machine. Fill it, then say how much lies in each slot.</source>
        <translation>Automate nieko nebėra. Užpildykite ir nurodykite, kiek yra kiekviename skyriuje.</translation>
    </message>
    <message>
        <source>The receipt is on its way by e-mail. The address is kept only until it is sent.</source>
        <translation>Kvitas siunčiamas el. paštu. Adresas laikomas, tik kol išsiunčiamas.</translation>
    </message>
    <message>
        <source>The receipt was sent by e-mail. The address is no longer kept.</source>
        <translation>Kvitas išsiųstas el. paštu. Adresas nebelaikomas.</translation>
    </message>
    <message>
        <source>The mail server did not take the receipt yet; it is tried again by itself. The sale is safe.</source>
        <translation>Pašto serveris kvito dar nepaėmė; bandoma savaime. Pardavimas saugus.</translation>
    </message>
    <message>
        <source>The mail server says that there is no such address. Print the receipt, or ask for the address again. The sale is safe.</source>
        <translation>Pašto serveris sako, kad tokio adreso nėra. Spausdinkite kvitą arba paklauskite adreso vėl. Pardavimas saugus.</translation>
    </message>
    <message>
        <source>A receipt could not be sent by e-mail in a day, and the address was forgotten. The sale is safe; print the receipt again.</source>
        <translation>Kvito per parą išsiųsti nepavyko, adresas pamirštas. Pardavimas saugus; spausdinkite kvitą vėl.</translation>
    </message>
    <message>
        <source>The receipt could not be put into the outbox, so it is not sent. The sale is safe; print the receipt.</source>
        <translation>Kvito nepavyko įdėti į siunčiamus, todėl nesiunčiama. Pardavimas saugus; spausdinkite kvitą.</translation>
    </message>
    <message>
        <source>No mail server can be used here: its name, its password or the way to it is missing. Nothing was sent.</source>
        <translation>Pašto serverio čia naudoti negalima: trūksta jo vardo, slaptažodžio arba kelio iki jo. Niekas neišsiųsta.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached or does not answer. Are name and port right, and the line up? Sales go on.</source>
        <translation>Pašto serveris nepasiekiamas arba neatsako. Ar vardas ir prievadas teisingi, ar yra ryšys? Prekyba tęsiasi.</translation>
    </message>
    <message>
        <source>The mail server does not take this user and password. Replace the password, then try again.</source>
        <translation>Pašto serveris nepriima šio naudotojo ir slaptažodžio. Pakeiskite slaptažodį ir bandykite vėl.</translation>
    </message>
    <message>
        <source>The mail server does not offer this encryption. Choose the other one, then try again.</source>
        <translation>Pašto serveris tokio šifravimo nesiūlo. Pasirinkite kitą ir bandykite vėl.</translation>
    </message>
    <message>
        <source>The mail server&apos;s certificate is not trusted, so nothing was said to it. Is its name right?</source>
        <translation>Pašto serverio sertifikatas nepatikimas, todėl jam nieko nepasakyta. Ar vardas teisingas?</translation>
    </message>
    <message>
        <source>The mail server refuses letters from the shop&apos;s e-mail address. Is the address right?</source>
        <translation>Pašto serveris nepriima laiškų iš parduotuvės adreso. Ar adresas teisingas?</translation>
    </message>
    <message>
        <source>That is no e-mail address. Nothing was sent; type it again.</source>
        <translation>Tai ne el. pašto adresas. Niekas neišsiųsta; įveskite vėl.</translation>
    </message>
    <message>
        <source>Receipts by e-mail are not set up here. Nothing was sent; print the receipt.</source>
        <translation>Kvitai el. paštu čia nenustatyti. Niekas neišsiųsta; spausdinkite kvitą.</translation>
    </message>
    <message>
        <source>The backup drive {folder} is full, so no backup was made. Make room there or take another drive. The sale is safe.</source>
        <translation>Kopijų diskas {folder} pilnas, todėl kopijos nėra. Atlaisvinkite vietos arba imkite kitą diską. Pardavimas saugus.</translation>
    </message>
    <message>
        <source>The backup folder {folder} is not there, so no backup was made. Is the drive plugged in? The sale is safe.</source>
        <translation>Kopijų aplanko {folder} nėra, todėl kopijos nėra. Ar diskas prijungtas? Pardavimas saugus.</translation>
    </message>
    <message>
        <source>The backup folder {folder} is not the one of the last backup. Plug in the right drive, or tap Back up now. The sale is safe.</source>
        <translation>Kopijų aplankas {folder} ne tas, kur paskutinė kopija. Prijunkite tinkamą diską arba lieskite „Kopijuoti dabar“. Pardavimas saugus.</translation>
    </message>
    <message>
        <source>The backup folder {folder} cannot be written, so no backup was made. Give the till the right to, or choose another. The sale is safe.</source>
        <translation>Į kopijų aplanką {folder} rašyti negalima, todėl kopijos nėra. Suteikite kasai teisę arba rinkitės kitą. Pardavimas saugus.</translation>
    </message>
    <message>
        <source>The backup folder is the till&apos;s own data folder, so no backup was made. Choose another in Settings. The sale is safe.</source>
        <translation>Kopijų aplankas yra pačios kasos duomenų aplankas, todėl kopijos nėra. Rinkitės kitą nustatymuose. Pardavimas saugus.</translation>
    </message>
    <message>
        <source>No folder for backups is chosen, so none was made. Choose one here and save.</source>
        <translation>Kopijų aplankas nepasirinktas, todėl kopijos nėra. Pasirinkite jį čia ir įrašykite.</translation>
    </message>
    <message>
        <source>There are no records to be backed up.</source>
        <translation>Kopijuoti nėra ko.</translation>
    </message>
    <message>
        <source>These records are an older copy, so they were not backed up over newer ones. A manager goes on with them first.</source>
        <translation>Šie įrašai yra senesnė kopija, todėl ant naujesnių nekopijuota. Pirma vadovas turi tęsti su jais.</translation>
    </message>
    <message>
        <source>The till&apos;s records are damaged, so no backup was made. The backups before are as they were. Call a manager.</source>
        <translation>Kasos įrašai sugadinti, todėl kopijos nėra. Ankstesnės kopijos, kokios buvo. Kvieskite vadovą.</translation>
    </message>
    <message>
        <source>The backup was not whole when it was read back from {folder}, so it was thrown away. Check that drive. The sale is safe.</source>
        <translation>Iš {folder} perskaityta kopija nesveika, todėl išmesta. Patikrinkite tą diską. Pardavimas saugus.</translation>
    </message>
    <message>
        <source>The backup was stopped before it was whole, so it was thrown away. The sale is safe.</source>
        <translation>Kopijavimas sustabdytas nebaigtas, todėl kopija išmesta. Pardavimas saugus.</translation>
    </message>
    <message>
        <source>The backup drive {folder} does not answer, so no backup was made. Unplug it and plug it in again. The sale is safe.</source>
        <translation>Kopijų diskas {folder} neatsako, todėl kopijos nėra. Atjunkite ir vėl prijunkite. Pardavimas saugus.</translation>
    </message>
    <message>
        <source>A backup is being made already. Wait for it to end.</source>
        <translation>Kopija jau daroma. Palaukite, kol baigsis.</translation>
    </message>
    <message>
        <source>The backup did not work, and nothing was left of it. Look into the log. The sale is safe.</source>
        <translation>Kopija nepavyko, nieko iš jos neliko. Žiūrėkite žurnalą. Pardavimas saugus.</translation>
    </message>
    <message>
        <source>The machine has no slot {name}. Nothing was changed.</source>
        <translation>Automatas neturi skyriaus {name}. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>A slot holds up to {limit} items. Nothing was changed.</source>
        <translation>Skyriuje telpa iki {limit} prekių. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>{name} is sold out now and was taken out of the basket.</source>
        <translation>{name} dabar išparduota ir pašalinta iš krepšelio.</translation>
    </message>
    <message>
        <source>The receipt did not print. The sale is safe.</source>
        <translation>Kvitas neatspausdintas. Pardavimas saugus.</translation>
    </message>
    <message>
        <source>Printer is out of paper. The sale is safe.</source>
        <translation>Spausdintuve baigėsi popierius. Pardavimas saugus.</translation>
    </message>
    <message>
        <source>No printer is set up. The sale is safe.</source>
        <translation>Spausdintuvas nenustatytas. Pardavimas saugus.</translation>
    </message>
    <message>
        <source>The printer&apos;s paper is running low. Have a new roll at hand.</source>
        <translation>Spausdintuvo popierius baigiasi. Turėkite naują ritinį.</translation>
    </message>
    <message>
        <source>The paper ran out in the middle. The sale is safe. Put a new roll in, then print again.</source>
        <translation>Popierius baigėsi viduryje. Pardavimas saugus. Įdėkite naują ritinį, tada spausdinkite vėl.</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open. The sale is safe. Close it, then print again.</source>
        <translation>Spausdintuvo dangtis atviras. Pardavimas saugus. Uždarykite, tada spausdinkite vėl.</translation>
    </message>
    <message>
        <source>The printer is on pause. The sale is safe. Look at its lights and keys, then print again.</source>
        <translation>Spausdintuvas pristabdytas. Pardavimas saugus. Pažiūrėkite į jo lemputes ir mygtukus, tada spausdinkite vėl.</translation>
    </message>
    <message>
        <source>The printer reports a fault. The sale is safe. Switch it off and on, then print again.</source>
        <translation>Spausdintuvas praneša gedimą. Pardavimas saugus. Išjunkite ir įjunkite jį, tada spausdinkite vėl.</translation>
    </message>
    <message>
        <source>The printer is not there. The sale is safe. Check its cable and power, then print again.</source>
        <translation>Spausdintuvo nėra. Pardavimas saugus. Patikrinkite laidą ir maitinimą, tada spausdinkite vėl.</translation>
    </message>
    <message>
        <source>The printer hung up in the middle. The sale is safe. Check its cable, then print again.</source>
        <translation>Spausdintuvas atsijungė viduryje. Pardavimas saugus. Patikrinkite laidą, tada spausdinkite vėl.</translation>
    </message>
    <message>
        <source>The printer took everything and said nothing. The sale is safe. Look whether it printed.</source>
        <translation>Spausdintuvas viską priėmė ir nieko nepasakė. Pardavimas saugus. Pažiūrėkite, ar atspausdino.</translation>
    </message>
    <message>
        <source>What a receipt printer needs is not installed: the extra “printer”. The sale is safe.</source>
        <translation>Neįdiegta, ko reikia kvitų spausdintuvui: priedas „printer“. Pardavimas saugus.</translation>
    </message>
    <message>
        <source>The logo cannot be printed, so receipts come without it. Choose another in Settings.</source>
        <translation>Logotipo spausdinti negalima, todėl kvitai be jo. Rinkitės kitą nustatymuose.</translation>
    </message>
    <message>
        <source>No sale to print yet.</source>
        <translation>Dar nėra pardavimo, kurį spausdinti.</translation>
    </message>
    <message>
        <source>Drawer did not open. The sale is safe.</source>
        <translation>Stalčius neatsidarė. Pardavimas saugus.</translation>
    </message>
    <message>
        <source>The drawer is not there. The sale is safe. Check its cable, or open it with its key.</source>
        <translation>Stalčiaus nėra. Pardavimas saugus. Patikrinkite laidą arba atrakinkite stalčių raktu.</translation>
    </message>
    <message>
        <source>The drawer was open already. Close it after each sale.</source>
        <translation>Stalčius jau buvo atidarytas. Uždarykite po kiekvieno pardavimo.</translation>
    </message>
    <message>
        <source>The drawer has been left open. Close it.</source>
        <translation>Stalčius paliktas atidarytas. Uždarykite jį.</translation>
    </message>
    <message>
        <source>No scale is set up, so weights are typed.</source>
        <translation>Svarstyklės nenustatytos, todėl svoris įvedamas ranka.</translation>
    </message>
    <message>
        <source>The scale shows less than nothing. Take everything off, set it to zero, then weigh again.</source>
        <translation>Svarstyklės rodo mažiau nei nulį. Nuimkite viską, nustatykite nulį ir sverkite iš naujo.</translation>
    </message>
    <message>
        <source>That is more than the scale can weigh. Weigh it in parts, or type the weight.</source>
        <translation>Tai daugiau, nei svarstyklės gali pasverti. Sverkite dalimis arba įveskite svorį.</translation>
    </message>
    <message>
        <source>The weight does not come to rest. Is something touching the scale? You can type the weight.</source>
        <translation>Svoris nenusistovi. Ar niekas neliečia svarstyklių? Svorį galite įvesti.</translation>
    </message>
    <message>
        <source>The scale does not answer. The sale is safe. Check its power and cable, or type the weight.</source>
        <translation>Svarstyklės neatsako. Pardavimas saugus. Patikrinkite maitinimą ir laidą arba įveskite svorį.</translation>
    </message>
    <message>
        <source>The scale&apos;s port hangs. The sale is safe. Unplug it and plug it in again, or type the weight.</source>
        <translation>Svarstyklių prievadas pakibo. Pardavimas saugus. Ištraukite ir vėl įkiškite laidą arba įveskite svorį.</translation>
    </message>
    <message>
        <source>The scale could not be asked. The sale is safe. Type the weight, and tell a manager.</source>
        <translation>Svarstyklių nepavyko paklausti. Pardavimas saugus. Įveskite svorį ir praneškite vadovui.</translation>
    </message>
    <message>
        <source>The scale is not there. The sale is safe. Check its cable, or type the weight.</source>
        <translation>Svarstyklių nėra. Pardavimas saugus. Patikrinkite laidą arba įveskite svorį.</translation>
    </message>
    <message>
        <source>The scale says what cannot be understood. The sale is safe. Type the weight; a manager checks its kind and speed in Settings.</source>
        <translation>Svarstyklių atsakymas nesuprantamas. Pardavimas saugus. Įveskite svorį; vadovas nustatymuose patikrina rūšį ir greitį.</translation>
    </message>
    <message>
        <source>The scale does not weigh in kilograms. The sale is safe. Type the weight, and have the scale set to kilograms.</source>
        <translation>Svarstyklės sveria ne kilogramais. Pardavimas saugus. Įveskite svorį ir paprašykite nustatyti kilogramus.</translation>
    </message>
    <message>
        <source>What a serial port needs is not installed: the extra “serial”. The sale is safe.</source>
        <translation>Neįdiegta tai, ko reikia nuosekliajam prievadui: priedas „serial“. Pardavimas saugus.</translation>
    </message>
    <message>
        <source>No scanner on a serial port is set up.</source>
        <translation>Skaitytuvas nuosekliajame prievade nenustatytas.</translation>
    </message>
    <message>
        <source>The scanner is back.</source>
        <translation>Skaitytuvas vėl prijungtas.</translation>
    </message>
    <message>
        <source>The scanner could not be read. The sale is safe. Type the code, and tell a manager.</source>
        <translation>Skaitytuvo nepavyko nuskaityti. Pardavimas saugus. Įveskite kodą ir praneškite vadovui.</translation>
    </message>
    <message>
        <source>The scanner sent what is no code, so nothing was added. Scan again; a manager checks its speed in Settings.</source>
        <translation>Skaitytuvas atsiuntė ne kodą, todėl nieko nepridėta. Skaitykite dar kartą; vadovas nustatymuose patikrina greitį.</translation>
    </message>
    <message>
        <source>The scanner sends no Enter after a code, so nothing was added. Have its suffix set to Enter, or type the code.</source>
        <translation>Skaitytuvas po kodo nesiunčia Enter, todėl nieko nepridėta. Paprašykite nustatyti galūnę Enter arba įveskite kodą.</translation>
    </message>
    <message>
        <source>The scanner sends more codes than anybody scans, so some were not added. Look at the basket, and unplug it.</source>
        <translation>Skaitytuvas siunčia daugiau kodų, nei kas galėtų nuskaityti, todėl kai kurie nepridėti. Peržiūrėkite krepšelį ir atjunkite jį.</translation>
    </message>
    <message>
        <source>No customer&apos;s display of two lines is set up.</source>
        <translation>Dviejų eilučių pirkėjo ekranas nenustatytas.</translation>
    </message>
    <message>
        <source>The customer&apos;s display is back.</source>
        <translation>Pirkėjo ekranas vėl veikia.</translation>
    </message>
    <message>
        <source>The customer&apos;s display does not answer. The sale is safe. Check its power and cable, and say the sum.</source>
        <translation>Pirkėjo ekranas neatsako. Pardavimas saugus. Patikrinkite maitinimą ir laidą, sumą pasakykite.</translation>
    </message>
    <message>
        <source>The customer&apos;s display could not be written to. The sale is safe. Say the sum, and tell a manager.</source>
        <translation>Į pirkėjo ekraną nepavyko rašyti. Pardavimas saugus. Pasakykite sumą ir praneškite vadovui.</translation>
    </message>
    <message>
        <source>Scanner unplugged. You can type the code.</source>
        <translation>Skaitytuvas atjungtas. Kodą galite įvesti.</translation>
    </message>
    <message>
        <source>Customer screen not connected. Turn your screen or print the code.</source>
        <translation>Kliento ekranas neprijungtas. Pasukite savo ekraną arba atspausdinkite kodą.</translation>
    </message>
    <message>
        <source>Something did not work ({code}). What was taken is on record. Try again, or call a manager.</source>
        <translation>Kažkas nepavyko ({code}). Kas paimta, įrašyta. Bandykite vėl arba kvieskite vadovą.</translation>
    </message>
    <message>
        <source>No connection at the moment</source>
        <translation>Šiuo metu nėra ryšio</translation>
    </message>
    <message>
        <source>Not answering at the moment</source>
        <translation>Šiuo metu neatsako</translation>
    </message>
    <message>
        <source>Its account has another currency</source>
        <translation>Jo sąskaita kita valiuta</translation>
    </message>
    <message>
        <source>Only for currencies with two decimals</source>
        <translation>Tik valiutoms su dviem skaitmenimis</translation>
    </message>
    <message>
        <source>Its key is missing</source>
        <translation>Trūksta jo rakto</translation>
    </message>
    <message>
        <source>Asked too often, try again soon</source>
        <translation>Klausta per dažnai, bandykite netrukus</translation>
    </message>
    <message>
        <source>No safe place for its key</source>
        <translation>Nėra saugios vietos raktui</translation>
    </message>
    <message>
        <source>Its address is not allowed</source>
        <translation>Jo adresas neleidžiamas</translation>
    </message>
    <message>
        <source>Its settings are not complete</source>
        <translation>Jo nustatymai nepilni</translation>
    </message>
    <message>
        <source>It could not be started</source>
        <translation>Pradėti nepavyko</translation>
    </message>
    <message>
        <source>Finish its open payments first</source>
        <translation>Užbaikite atvirus mokėjimus</translation>
    </message>
    <message>
        <source>The last payment is still open</source>
        <translation>Paskutinis mokėjimas dar atviras</translation>
    </message>
    <message>
        <source>Asks for patience, try again</source>
        <translation>Prašo palaukti, bandykite vėl</translation>
    </message>
    <message>
        <source>Its access has expired</source>
        <translation>Jo prieiga nebegalioja</translation>
    </message>
    <message>
        <source>Its access was turned down</source>
        <translation>Jo prieiga atmesta</translation>
    </message>
    <message>
        <source>Off until the clock is set</source>
        <translation>Išjungta, kol nustatysite laikrodį</translation>
    </message>
    <message>
        <source>Off until the disk has room</source>
        <translation>Išjungta, kol diske bus vietos</translation>
    </message>
    <message>
        <source>The sum is too small for it</source>
        <translation>Suma jam per maža</translation>
    </message>
    <message>
        <source>The sum is too large for it</source>
        <translation>Suma jam per didelė</translation>
    </message>
    <message>
        <source>Only for the last part of a sale</source>
        <translation>Tik paskutinei pardavimo daliai</translation>
    </message>
    <message>
        <source>Its answer was not clear</source>
        <translation>Jo atsakymas neaiškus</translation>
    </message>
    <message>
        <source>Not checked, no try lost. Try again.</source>
        <translation>Nepatikrinta. Bandykite vėl.</translation>
    </message>
    <message>
        <source>The PINs are gone. Call the owner.</source>
        <translation>PIN dingo. Kvieskite savininką.</translation>
    </message>
    <message>
        <source>Key store silent. No try lost.</source>
        <translation>Raktų saugykla tyli. Bandykite vėl.</translation>
    </message>
    <message>
        <source>Not available at the moment</source>
        <translation>Šiuo metu neveikia</translation>
    </message>
    <message>
        <source>Not available at the moment. Try another way to pay.</source>
        <translation>Šiuo metu neveikia. Bandykite kitą mokėjimo būdą.</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>This display works</source>
        <translation>Ekranas veikia</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Sveiki atvykę</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Iš viso</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Mokėti</translation>
    </message>
    <message>
        <source>One moment,</source>
        <translation>Akimirką,</translation>
    </message>
    <message>
        <source>we are checking</source>
        <translation>tikriname</translation>
    </message>
    <message>
        <source>You were not charged</source>
        <translation>Pinigai nenurašyti</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Liko mokėti</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Ačiū</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Sumokėta</translation>
    </message>
    <message>
        <source>Scan to pay</source>
        <translation>Nuskaitykite kodą</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Užlaikyta</translation>
    </message>
    <message>
        <source>Take your cash back</source>
        <translation>Pasiimkite pinigus</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Grąžinta</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Akimirką…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Grąža</translation>
    </message>
    <message>
        <source>*** TEST - NO REAL MONEY ***</source>
        <translation>*** BANDYMAS - PINIGAI NETIKRI ***</translation>
    </message>
    <message>
        <source>COPY {n}</source>
        <translation>KOPIJA {n}</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Kvitas {number}</translation>
    </message>
    <message>
        <source>Sale {number}</source>
        <translation>Pardavimas {number}</translation>
    </message>
    <message>
        <source>To eat here</source>
        <translation>Valgyti vietoje</translation>
    </message>
    <message>
        <source>To take away</source>
        <translation>Išsinešti</translation>
    </message>
    <message>
        <source>For receipt {number}</source>
        <translation>Kvitui {number}</translation>
    </message>
    <message>
        <source>RETURN WITHOUT RECEIPT</source>
        <translation>GRĄŽINIMAS BE KVITO</translation>
    </message>
    <message>
        <source>SALE UNDONE</source>
        <translation>PARDAVIMAS ANULIUOTAS</translation>
    </message>
    <message>
        <source>REFUND</source>
        <translation>GRĄŽINIMAS</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Brokuota</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Ne ta prekė</translation>
    </message>
    <message>
        <source>Changed mind</source>
        <translation>Persigalvojo</translation>
    </message>
    <message>
        <source>Overcharged</source>
        <translation>Per didelė kaina</translation>
    </message>
    <message>
        <source>Was a gift</source>
        <translation>Buvo dovana</translation>
    </message>
    <message>
        <source>Receipt lost</source>
        <translation>Kvitas pamestas</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Kita priežastis</translation>
    </message>
    <message>
        <source>Part of the price</source>
        <translation>Kainos dalis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Nuolaida</translation>
    </message>
    <message>
        <source>Weighed: {reckoned}</source>
        <translation>Pasverta: {reckoned}</translation>
    </message>
    <message>
        <source>Typed weight: {reckoned}</source>
        <translation>Svoris įvestas: {reckoned}</translation>
    </message>
    <message>
        <source>Net of {gross} gross less {tare} tare</source>
        <translation>Neto: bruto {gross} be taros {tare}</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Tarpinė suma</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Nuolaidos</translation>
    </message>
    <message>
        <source>{service} loyalty</source>
        <translation>{service} lojalumas</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>Grynųjų apvalinimas</translation>
    </message>
    <message>
        <source>TOTAL {currency}</source>
        <translation>IŠ VISO {currency}</translation>
    </message>
    <message>
        <source>incl. VAT {rate} % of {gross}</source>
        <translation>su PVM {rate} % nuo {gross}</translation>
    </message>
    <message>
        <source>plus VAT {rate} % of {gross}</source>
        <translation>plius PVM {rate} % nuo {gross}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Gauta</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Kodas {code}</translation>
    </message>
    <message>
        <source>Scan or type this code to pay</source>
        <translation>Nuskaitykite arba įveskite šį kodą</translation>
    </message>
    <message>
        <source>This payment is being checked</source>
        <translation>Šis mokėjimas tikrinamas</translation>
    </message>
    <message>
        <source>This is not a receipt.</source>
        <translation>Tai ne kvitas.</translation>
    </message>
    <message>
        <source>You will not be charged twice. Keep this slip; it is not a receipt.</source>
        <translation>Dukart nemokėsite. Pasilikite šį lapelį; tai ne kvitas.</translation>
    </message>
    <message>
        <source>Parked basket</source>
        <translation>Atidėtas krepšelis</translation>
    </message>
    <message>
        <source>Till {label}</source>
        <translation>Kasa {label}</translation>
    </message>
    <message>
        <source>Nothing was paid. This is not a receipt.</source>
        <translation>Niekas nesumokėta. Tai ne kvitas.</translation>
    </message>
    <message>
        <source>This printer prints.</source>
        <translation>Šis spausdintuvas spausdina.</translation>
    </message>
    <message>
        <source>Z REPORT {number} · TILL {till}</source>
        <translation>Z ATASKAITA {number} · KASA {till}</translation>
    </message>
    <message>
        <source>X REPORT {number} · TILL {till}</source>
        <translation>X ATASKAITA {number} · KASA {till}</translation>
    </message>
    <message>
        <source>SALES</source>
        <translation>PARDAVIMAI</translation>
    </message>
    <message>
        <source>Refund {title}</source>
        <translation>Grąž. {title}</translation>
    </message>
    <message>
        <source>NET</source>
        <translation>GRYNOJI SUMA</translation>
    </message>
    <message>
        <source>VAT {rate} %  of {gross}</source>
        <translation>PVM {rate} %  nuo {gross}</translation>
    </message>
    <message>
        <source>Cash rounding (in net)</source>
        <translation>Apvalinimas (sumoje)</translation>
    </message>
    <message>
        <source>Charged above the sum (in net)</source>
        <translation>Nurašyta per daug (sumoje)</translation>
    </message>
    <message>
        <source>Returns not closed yet (not in VAT)</source>
        <translation>Neuždaryti grąžinimai (ne PVM)</translation>
    </message>
    <message>
        <source>Discounts given</source>
        <translation>Suteikta nuolaidų</translation>
    </message>
    <message>
        <source>Loyalty given (in net)</source>
        <translation>Suteikta lojalumo (sumoje)</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>PVM</translation>
    </message>
    <message>
        <source>Cash float</source>
        <translation>Pradiniai grynieji</translation>
    </message>
    <message>
        <source>Cash sales</source>
        <translation>Pardavimai grynaisiais</translation>
    </message>
    <message>
        <source>Cash refunds</source>
        <translation>Grąžinta grynaisiais</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Įdėta</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Išimta</translation>
    </message>
    <message>
        <source>EXPECTED</source>
        <translation>TURI BŪTI</translation>
    </message>
    <message>
        <source>COUNTED</source>
        <translation>SUSKAIČIUOTA</translation>
    </message>
    <message>
        <source>DIFFERENCE</source>
        <translation>SKIRTUMAS</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Pastaba: {note}</translation>
    </message>
    <message>
        <source>The drawer is counted blind: the sums follow on the Z.</source>
        <translation>Stalčius skaičiuojamas aklai: sumos bus Z ataskaitoje.</translation>
    </message>
    <message>
        <source>Declined {n} · Expired {m}</source>
        <translation>Atmesta {n} · Pasibaigė {m}</translation>
    </message>
    <message>
        <source>Cancelled {n}</source>
        <translation>Atšaukta {n}</translation>
    </message>
    <message>
        <source>Recovered {n}</source>
        <translation>Rasta {n}</translation>
    </message>
    <message>
        <source>Being checked {n}</source>
        <translation>Tikrinama {n}</translation>
    </message>
    <message>
        <source>Voided lines {n}</source>
        <translation>Pašalinta eil. {n}</translation>
    </message>
    <message>
        <source>No-sale drawer {n}</source>
        <translation>Be pardavimo {n}</translation>
    </message>
    <message>
        <source>Baskets that stay parked</source>
        <translation>Likę atidėti krepšeliai</translation>
    </message>
    <message>
        <source>Sales cancelled</source>
        <translation>Atšaukti pardavimai</translation>
    </message>
    <message>
        <source>Given back, sale never closed</source>
        <translation>Grąžinta, pardavimas neuždarytas</translation>
    </message>
    <message>
        <source>OWED TO CUSTOMERS</source>
        <translation>SKOLINGA KLIENTAMS</translation>
    </message>
    <message>
        <source>GOODS OUT, NOT PAID {n}</source>
        <translation>IŠDUOTA, NEAPMOKĖTA {n}</translation>
    </message>
    <message>
        <source>Paid since, of an earlier Z {n}</source>
        <translation>Apmokėta vėliau, ankstesnė Z {n}</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>grąžinimai</translation>
    </message>
    <message>
        <source>Moves to the next shift:</source>
        <translation>Pereina į kitą pamainą:</translation>
    </message>
    <message>
        <source>open</source>
        <translation>atviras</translation>
    </message>
    <message>
        <source>held</source>
        <translation>rezervuotas</translation>
    </message>
    <message>
        <source>money went back</source>
        <translation>pinigai grįžo</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>tikrinama</translation>
    </message>
    <message>
        <source>Read again at the services</source>
        <translation>Perskaityta paslaugose</translation>
    </message>
    <message>
        <source>Not the same there</source>
        <translation>Ten nesutampa</translation>
    </message>
    <message>
        <source>No answer about</source>
        <translation>Be atsakymo</translation>
    </message>
    <message>
        <source>not known to the service</source>
        <translation>paslauga nežino</translation>
    </message>
    <message>
        <source>not known to this till</source>
        <translation>ši kasa nežino</translation>
    </message>
    <message>
        <source>the sums differ</source>
        <translation>sumos skiriasi</translation>
    </message>
    <message>
        <source>can still be paid there</source>
        <translation>ten dar galima sumokėti</translation>
    </message>
    <message>
        <source>could not be asked</source>
        <translation>paklausti nepavyko</translation>
    </message>
    <message>
        <source>Closed by {name}</source>
        <translation>Uždarė {name}</translation>
    </message>
    <message>
        <source>Printed by {name}</source>
        <translation>Spausdino {name}</translation>
    </message>
    <message>
        <source>This report closes nothing.</source>
        <translation>Ši ataskaita nieko neuždaro.</translation>
    </message>
</context>
<context>
    <name>payment</name>
    <message>
        <source>1 second left</source>
        <translation>Liko 1 sekundė</translation>
    </message>
    <message numerus="yes">
        <source>{left} seconds left</source>
        <translation>
            <numerusform>Liko {left} sekundė</numerusform>
            <numerusform>Liko {left} sekundės</numerusform>
            <numerusform>Liko {left} sekundžių</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the customer to approve now.</source>
        <translation>Paprašykite kliento patvirtinti dabar.</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Laukiama kliento</translation>
    </message>
    <message>
        <source>The table was closed elsewhere, so its guests see no bill. They can still pay by the QR code.</source>
        <translation>Staliukas uždarytas kitur, todėl svečiai sąskaitos nemato. Jie dar gali mokėti QR kodu.</translation>
    </message>
    <message>
        <source>Another bill took this one&apos;s place on the table. Cancel this one, then bring the bill again.</source>
        <translation>Staliuke šią sąskaitą pakeitė kita. Atšaukite šią, tada pateikite sąskaitą vėl.</translation>
    </message>
    <message>
        <source>If the time runs out, the payment is cancelled and the customer is not charged.</source>
        <translation>Jei laikas baigsis, mokėjimas atšaukiamas ir klientui nenurašoma.</translation>
    </message>
    <message>
        <source>Loyalty applied</source>
        <translation>Lojalumas pritaikytas</translation>
    </message>
    <message>
        <source>{rail} lowered the total by {loyalty}.</source>
        <translation>{rail} sumažino sumą {loyalty}.</translation>
    </message>
    <message>
        <source>Starting {rail}…</source>
        <translation>Pradedama: {rail}…</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Akimirką.</translation>
    </message>
    <message>
        <source>Approved, charging…</source>
        <translation>Patvirtinta, nurašoma…</translation>
    </message>
    <message>
        <source>Do not close the till.</source>
        <translation>Neuždarykite kasos.</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Laikas baigėsi</translation>
    </message>
    <message>
        <source>Closing the payment, one moment.</source>
        <translation>Mokėjimas uždaromas, akimirką.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Atšaukiama…</translation>
    </message>
    <message>
        <source>Asking once more whether the customer has paid, one moment.</source>
        <translation>Dar kartą klausiama, ar klientas sumokėjo, akimirką.</translation>
    </message>
    <message>
        <source>The customer was not charged.</source>
        <translation>Klientui nenurašyta.</translation>
    </message>
    <message>
        <source>Paid with {rail}. Still to pay {rest}.</source>
        <translation>Sumokėta su {rail}. Liko mokėti {rest}.</translation>
    </message>
    <message>
        <source>{paid} paid</source>
        <translation>Sumokėta {paid}</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Patvirtinta</translation>
    </message>
    <message>
        <source>Paid with {rail}</source>
        <translation>Sumokėta su {rail}</translation>
    </message>
    <message>
        <source>The customer paid before we could cancel.</source>
        <translation>Klientas sumokėjo prieš mums atšaukiant.</translation>
    </message>
    <message>
        <source>Approved just in time</source>
        <translation>Patvirtinta pačiu laiku</translation>
    </message>
    <message>
        <source>{paid} was approved while the till was offline.</source>
        <translation>{paid} patvirtinta, kol kasa buvo atjungta.</translation>
    </message>
    <message>
        <source>Recovered: paid</source>
        <translation>Rasta: sumokėta</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Atmesta</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>Laikas baigėsi</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Atšaukta</translation>
    </message>
    <message>
        <source>Checked: not paid</source>
        <translation>Patikrinta: nesumokėta</translation>
    </message>
    <message>
        <source>The customer was not charged. You can take payment.</source>
        <translation>Klientui nenurašyta. Galite priimti mokėjimą.</translation>
    </message>
    <message>
        <source>{rail} did not start</source>
        <translation>{rail} nepradėtas</translation>
    </message>
    <message>
        <source>Loyalty could not be applied</source>
        <translation>Lojalumo pritaikyti nepavyko</translation>
    </message>
    <message>
        <source>The total is {minor}. Nothing was taken yet.</source>
        <translation>Iš viso {minor}. Dar niekas nepaimta.</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Grąžinta</translation>
    </message>
    <message>
        <source>{paid} went back to the customer.</source>
        <translation>{paid} grįžo klientui.</translation>
    </message>
    <message>
        <source>Held, not charged yet</source>
        <translation>Rezervuota, nenurašyta</translation>
    </message>
    <message>
        <source>Charge or cancel it under Payments.</source>
        <translation>Nurašykite arba atšaukite mokėjimuose.</translation>
    </message>
    <message>
        <source>The customer had already approved</source>
        <translation>Klientas jau buvo patvirtinęs</translation>
    </message>
    <message>
        <source>Keep the payment, or give it back.</source>
        <translation>Palikite mokėjimą arba grąžinkite.</translation>
    </message>
    <message>
        <source>Approved while it was set aside</source>
        <translation>Patvirtinta, kol buvo palikta</translation>
    </message>
    <message>
        <source>Is the customer still here? Else give it back.</source>
        <translation>Ar klientas dar čia? Jei ne, grąžinkite.</translation>
    </message>
    <message>
        <source>Did you take the cash?</source>
        <translation>Ar paėmėte grynuosius?</translation>
    </message>
    <message>
        <source>The till stopped while {due} in cash was being taken.</source>
        <translation>Kasa sustojo, kol buvo imama {due} grynaisiais.</translation>
    </message>
    <message>
        <source>Paid in the app</source>
        <translation>Sumokėta programėlėje</translation>
    </message>
    <message>
        <source>Give the {cash} in cash back over the counter.</source>
        <translation>Grąžinkite {cash} grynaisiais.</translation>
    </message>
    <message>
        <source>Giving it back</source>
        <translation>Grąžinama</translation>
    </message>
    <message>
        <source>The payment is being returned. You can serve the next customer.</source>
        <translation>Mokėjimas grąžinamas. Galite aptarnauti kitą klientą.</translation>
    </message>
    <message>
        <source>Another bill is on the table</source>
        <translation>Staliuke kita sąskaita</translation>
    </message>
    <message>
        <source>This one was approved after it was exchanged there, so it is not taken. Give it back.</source>
        <translation>Ši patvirtinta jau pakeista, todėl neimama. Grąžinkite.</translation>
    </message>
    <message>
        <source>This needs a manager</source>
        <translation>Reikia vadovo</translation>
    </message>
    <message>
        <source>What {rail} says does not fit this sale. Nothing more is taken.</source>
        <translation>Ką sako {rail}, nesutampa su šiuo pardavimu. Daugiau niekas neimama.</translation>
    </message>
    <message>
        <source>Not sure yet – we are checking</source>
        <translation>Dar neaišku – tikriname</translation>
    </message>
    <message>
        <source>The connection dropped. The customer &lt;b&gt;may or may not&lt;/b&gt; have paid.</source>
        <translation>Ryšys nutrūko. Klientas &lt;b&gt;galėjo&lt;/b&gt; sumokėti &lt;b&gt;arba ne&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Waiting · {time}</source>
        <translation>Laukiama · {time}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Laukiama</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Akimirką…</translation>
    </message>
    <message>
        <source>Charging…</source>
        <translation>Nurašoma…</translation>
    </message>
    <message>
        <source>Set aside, serve next</source>
        <translation>Palikti tikrinti, kitas klientas</translation>
    </message>
    <message>
        <source>Take the rest</source>
        <translation>Priimti likutį</translation>
    </message>
    <message>
        <source>Try {rail} again</source>
        <translation>Bandyti {rail} vėl</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Rodyti naują kodą</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Bandyti vėl</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Mokėti kitaip</translation>
    </message>
    <message>
        <source>Keep payment</source>
        <translation>Palikti mokėjimą</translation>
    </message>
    <message>
        <source>The customer is here: take it</source>
        <translation>Klientas čia: priimti</translation>
    </message>
    <message>
        <source>Yes, cash was taken</source>
        <translation>Taip, grynieji paimti</translation>
    </message>
</context>
<context>
    <name>payment_detail</name>
    <message>
        <source>Basket</source>
        <translation>Krepšelis</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Lojalumas</translation>
    </message>
    <message>
        <source>Refunded so far</source>
        <translation>Iki šiol grąžinta</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Rezervuota iki</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Kasininkas</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kvitas</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kodas</translation>
    </message>
    <message>
        <source>SWiP order</source>
        <translation>SWiP užsakymas</translation>
    </message>
    <message>
        <source>DropPay authorization</source>
        <translation>DropPay autorizacija</translation>
    </message>
    <message>
        <source>Paysera order</source>
        <translation>Paysera užsakymas</translation>
    </message>
    <message>
        <source>Card payment</source>
        <translation>Mokėjimas kortele</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Kvitelis</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Nuoroda</translation>
    </message>
    <message>
        <source>Nothing was charged, so nothing can go back.</source>
        <translation>Niekas nenurašyta, todėl grąžinti nėra ko.</translation>
    </message>
    <message>
        <source>Nothing is charged yet. Charge it, or cancel the hold.</source>
        <translation>Dar nenurašyta. Nurašykite arba atlaisvinkite sumą.</translation>
    </message>
    <message>
        <source>Nothing is charged yet; the customer can still pay.</source>
        <translation>Dar nenurašyta; klientas dar gali sumokėti.</translation>
    </message>
    <message>
        <source>All of it went back to the customer.</source>
        <translation>Viskas grįžo klientui.</translation>
    </message>
    <message>
        <source>It is on its way back to the customer.</source>
        <translation>Grįžta klientui.</translation>
    </message>
    <message>
        <source>It goes back by hand; say how under “Owed to a customer”.</source>
        <translation>Grąžinama ranka; įrašykite kaip prie „Skola klientui“.</translation>
    </message>
    <message>
        <source>It is being checked. What can go back is known after that.</source>
        <translation>Tikrinama. Kas gali grįžti, paaiškės po to.</translation>
    </message>
    <message>
        <source>Taken at till {till}. Refund it there.</source>
        <translation>Priimta kasoje {till}. Grąžinkite ten.</translation>
    </message>
    <message>
        <source>The sale is not closed yet. Give up the sale to give its parts back.</source>
        <translation>Pardavimas dar neuždarytas. Atsisakykite pardavimo, kad grąžintumėte jo dalis.</translation>
    </message>
</context>
<context>
    <name>payment_rows</name>
    <message>
        <source>Time</source>
        <translation>Laikas</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Pardavimas</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>Būdas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Grąžinta</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Suma</translation>
    </message>
</context>
<context>
    <name>rails</name>
    <message>
        <source>Opens the drawer</source>
        <translation>Atidaro stalčių</translation>
    </message>
    <message>
        <source>The bank&apos;s own</source>
        <translation>Paties banko</translation>
    </message>
    <message>
        <source>Customer enters card on own phone</source>
        <translation>Klientas įveda kortelę savo telefone</translation>
    </message>
    <message>
        <source>Guests pay at their table, or by QR</source>
        <translation>Svečiai moka prie staliuko arba QR</translation>
    </message>
    <message>
        <source>Try again: new QR on customer screen</source>
        <translation>Bandyti vėl: naujas QR kliento ekrane</translation>
    </message>
    <message>
        <source>QR on customer screen · loyalty</source>
        <translation>QR kliento ekrane · lojalumas</translation>
    </message>
    <message>
        <source>QR on customer screen</source>
        <translation>QR kliento ekrane</translation>
    </message>
    <message>
        <source>Only from {amount} up</source>
        <translation>Tik nuo {amount}</translation>
    </message>
    <message>
        <source>Only up to {amount}</source>
        <translation>Tik iki {amount}</translation>
    </message>
    <message>
        <source>No answer at {time}</source>
        <translation>{time} neatsakė</translation>
    </message>
    <message>
        <source>Asked for patience at {time}</source>
        <translation>{time} prašė palaukti</translation>
    </message>
    <message>
        <source>Access turned down at {time}</source>
        <translation>{time} prieiga atmesta</translation>
    </message>
    <message>
        <source>Unclear answer at {time}</source>
        <translation>{time} atsakymas neaiškus</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Faulty</source>
        <translation>Brokuota</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Ne ta prekė</translation>
    </message>
    <message>
        <source>Changed mind</source>
        <translation>Persigalvojo</translation>
    </message>
    <message>
        <source>Overcharged</source>
        <translation>Per didelė kaina</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Kita…</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Neatsiimta</translation>
    </message>
    <message>
        <source>Customer asked</source>
        <translation>Klientas prašė</translation>
    </message>
    <message>
        <source>Made by mistake</source>
        <translation>Per klaidą</translation>
    </message>
    <message>
        <source>Was a gift</source>
        <translation>Buvo dovana</translation>
    </message>
    <message>
        <source>Receipt lost</source>
        <translation>Kvitas pamestas</translation>
    </message>
</context>
<context>
    <name>refund</name>
    <message>
        <source>Paid in {n} ways</source>
        <translation>Mokėjimo būdų: {n}</translation>
    </message>
    <message>
        <source>Refunded before</source>
        <translation>Grąžinta anksčiau</translation>
    </message>
    <message>
        <source>Paid by {title}</source>
        <translation>Sumokėta: {title}</translation>
    </message>
    <message>
        <source>1 line chosen</source>
        <translation>Pasirinkta 1 eilutė</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines chosen</source>
        <translation>
            <numerusform>Pasirinkta {n} eilutė</numerusform>
            <numerusform>Pasirinktos {n} eilutės</numerusform>
            <numerusform>Pasirinkta {n} eilučių</numerusform>
        </translation>
    </message>
    <message>
        <source>Amount chosen</source>
        <translation>Pasirinkta suma</translation>
    </message>
    <message>
        <source>All that is left</source>
        <translation>Visa likusi suma</translation>
    </message>
    <message>
        <source>Their share of loyalty</source>
        <translation>Jų lojalumo dalis</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>Grynųjų apvalinimas</translation>
    </message>
    <message>
        <source>This sale is older than the copy that the till&apos;s records were restored from. Refunds made after that copy are not known here. Make sure that it was not refunded already.</source>
        <translation>Šis pardavimas senesnis už kopiją, iš kurios atkurti kasos įrašai. Po jos daryti grąžinimai čia nežinomi. Įsitikinkite, kad dar negrąžinta.</translation>
    </message>
    <message>
        <source>This sale is older than the copy that the till&apos;s records were restored from. The service knows what went back, and gives nothing back twice.</source>
        <translation>Šis pardavimas senesnis už kopiją, iš kurios atkurti kasos įrašai. Paslauga žino, kas grįžo, ir dukart negrąžina.</translation>
    </message>
    <message>
        <source>Cash from the drawer, instead of {title}</source>
        <translation>Grynieji iš stalčiaus, o ne {title}</translation>
    </message>
    <message>
        <source>Cash from the drawer</source>
        <translation>Grynieji iš stalčiaus</translation>
    </message>
    <message>
        <source>On the bank&apos;s own terminal</source>
        <translation>Banko terminale</translation>
    </message>
    <message>
        <source>Back to the same SWiP wallet</source>
        <translation>Atgal į tą pačią SWiP piniginę</translation>
    </message>
    <message>
        <source>Back to the same {title} account</source>
        <translation>Atgal į tą pačią {title} sąskaitą</translation>
    </message>
    <message>
        <source>Cash instead of {title}</source>
        <translation>Grynieji vietoj {title}</translation>
    </message>
    <message>
        <source>It is counted against this payment.</source>
        <translation>Įskaitoma prie šio mokėjimo.</translation>
    </message>
    <message>
        <source>The drawer opens when you refund.</source>
        <translation>Grąžinant atsidaro stalčius.</translation>
    </message>
    <message>
        <source>Refund it on the bank&apos;s terminal.</source>
        <translation>Grąžinkite banko terminale.</translation>
    </message>
    <message>
        <source>Refund the card there; here it is only written down.</source>
        <translation>Grąžinkite į kortelę ten; čia tik užrašoma.</translation>
    </message>
    <message>
        <source>{title} refused the last try. If it refuses again, a manager may give cash instead.</source>
        <translation>{title} paskutinį bandymą atmetė. Jei atmes vėl, vadovas gali duoti grynaisiais.</translation>
    </message>
    <message>
        <source>{title} returns the matching loyalty to the customer.</source>
        <translation>{title} grąžina klientui atitinkamą lojalumą.</translation>
    </message>
    <message>
        <source>{title} refunds once. Nothing more can go back after this.</source>
        <translation>{title} grąžina kartą. Po to daugiau niekas negrįžta.</translation>
    </message>
    <message>
        <source>No connection. The refund of {amount} is kept and sent as soon as the line is back.</source>
        <translation>Ryšio nėra. {amount} grąžinimas išsaugotas ir bus išsiųstas, kai tik bus ryšys.</translation>
    </message>
    <message>
        <source>Refund waits for the line</source>
        <translation>Grąžinimas laukia ryšio</translation>
    </message>
    <message>
        <source>Refunding {amount}…</source>
        <translation>Grąžinama {amount}…</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Akimirką.</translation>
    </message>
    <message>
        <source>Do not refund again. We will tell you.</source>
        <translation>Negrąžinkite vėl. Mes pranešime.</translation>
    </message>
    <message>
        <source>Refund being checked</source>
        <translation>Grąžinimas tikrinamas</translation>
    </message>
    <message>
        <source>Give {amount} in cash</source>
        <translation>Duokite {amount} grynaisiais</translation>
    </message>
    <message>
        <source>Refunded {amount}</source>
        <translation>Grąžinta {amount}</translation>
    </message>
    <message>
        <source>Take it from the drawer, then close it. Refund {slip} on the bank&apos;s own terminal. The rest went back by {title}.</source>
        <translation>Paimkite iš stalčiaus ir uždarykite jį. {slip} grąžinkite banko terminale. Likutis grįžo per {title}.</translation>
    </message>
    <message>
        <source>Take it from the drawer, then close it. The rest went back by {title}.</source>
        <translation>Paimkite iš stalčiaus ir uždarykite jį. Likutis grįžo per {title}.</translation>
    </message>
    <message>
        <source>Take it from the drawer, then close it. Refund {slip} on the bank&apos;s own terminal.</source>
        <translation>Paimkite iš stalčiaus ir uždarykite jį. {slip} grąžinkite banko terminale.</translation>
    </message>
    <message>
        <source>Take it from the drawer, then close it.</source>
        <translation>Paimkite iš stalčiaus ir uždarykite jį.</translation>
    </message>
    <message>
        <source>Refund {slip} on the bank&apos;s own terminal. {title} will show the rest to the customer.</source>
        <translation>{slip} grąžinkite banko terminale. Likutį klientui parodys {title}.</translation>
    </message>
    <message>
        <source>{title} will show it to the customer.</source>
        <translation>Klientui tai parodys {title}.</translation>
    </message>
    <message>
        <source>Refund the card on the bank&apos;s own terminal.</source>
        <translation>Grąžinkite į kortelę banko terminale.</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>priežastis nenurodyta</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Paslauga</translation>
    </message>
    <message>
        <source>{title} refused: {reason}. No money moved.</source>
        <translation>{title} atmetė: {reason}. Pinigai nejudėjo.</translation>
    </message>
    <message>
        <source>Not refunded</source>
        <translation>Negrąžinta</translation>
    </message>
    <message>
        <source>Only {amount} of {whole} went back</source>
        <translation>Grįžo tik {amount} iš {whole}</translation>
    </message>
    <message>
        <source>Give {cash} in cash and refund {slip} on the bank&apos;s own terminal. {title} refused the rest: {reason}.</source>
        <translation>Duokite {cash} grynaisiais, o {slip} grąžinkite banko terminale. {title} likutį atmetė: {reason}.</translation>
    </message>
    <message>
        <source>Give {cash} in cash. {title} refused the rest: {reason}.</source>
        <translation>Duokite {cash} grynaisiais. {title} likutį atmetė: {reason}.</translation>
    </message>
    <message>
        <source>Refund {slip} on the bank&apos;s own terminal. {title} refused the rest: {reason}.</source>
        <translation>{slip} grąžinkite banko terminale. {title} likutį atmetė: {reason}.</translation>
    </message>
    <message>
        <source>{title} refused the rest: {reason}. Refund the rest another way.</source>
        <translation>{title} likutį atmetė: {reason}. Likutį grąžinkite kitaip.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Scanner</source>
        <translation>Skaitytuvas</translation>
    </message>
    <message>
        <source>One that types as a keyboard is read beside a serial one, too</source>
        <translation>Rašantis kaip klaviatūra skaitomas ir šalia nuosekliojo</translation>
    </message>
    <message>
        <source>Types as a keyboard</source>
        <translation>Rašo kaip klaviatūra</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Nuoseklioji</translation>
    </message>
    <message>
        <source>Port of the scanner</source>
        <translation>Skaitytuvo prievadas</translation>
    </message>
    <message>
        <source>Such as /dev/ttyACM0 or COM4; the scanner ends each code with Enter</source>
        <translation>Pavyzdžiui, /dev/ttyACM0 arba COM4; kiekvieną kodą skaitytuvas baigia Enter</translation>
    </message>
    <message>
        <source>Speed of the scanner</source>
        <translation>Skaitytuvo greitis</translation>
    </message>
    <message>
        <source>A scanner&apos;s keys come within</source>
        <translation>Skaitytuvo klavišai ateina per</translation>
    </message>
    <message>
        <source>Slower ones were typed by a person</source>
        <translation>Lėtesnius spaudė žmogus</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>Shortest code</source>
        <translation>Trumpiausias kodas</translation>
    </message>
    <message>
        <source>Sign before every code</source>
        <translation>Ženklas prieš kodą</translation>
    </message>
    <message>
        <source>Empty: none</source>
        <translation>Tuščia: nėra</translation>
    </message>
    <message>
        <source>Country of weight and price codes</source>
        <translation>Svorio ir kainos kodų šalis</translation>
    </message>
    <message>
        <source>Two letters, such as lt; empty: none</source>
        <translation>Dvi raidės, pvz., lt; tuščia: nėra</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Svarstyklės</translation>
    </message>
    <message>
        <source>What it speaks; its manual or its menu tells</source>
        <translation>Kokiu protokolu kalba; nurodyta vadove arba meniu</translation>
    </message>
    <message>
        <source>None, weights are typed</source>
        <translation>Nėra, svoris įvedamas</translation>
    </message>
    <message>
        <source>Port of the scale</source>
        <translation>Svarstyklių prievadas</translation>
    </message>
    <message>
        <source>Such as /dev/ttyUSB0 or COM3</source>
        <translation>Pavyzdžiui, /dev/ttyUSB0 arba COM3</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bitai</translation>
    </message>
    <message>
        <source>As new</source>
        <translation>Gamyklinė</translation>
    </message>
    <message>
        <source>Speed of the scale</source>
        <translation>Svarstyklių greitis</translation>
    </message>
    <message>
        <source>Customer&apos;s display of two lines</source>
        <translation>Dviejų eilučių pirkėjo ekranas</translation>
    </message>
    <message>
        <source>Its commands; its manual tells</source>
        <translation>Jo komandos; nurodyta vadove</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nėra</translation>
    </message>
    <message>
        <source>Port of the display</source>
        <translation>Ekrano prievadas</translation>
    </message>
    <message>
        <source>Such as /dev/ttyUSB1 or COM5</source>
        <translation>Pavyzdžiui, /dev/ttyUSB1 arba COM5</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Pasveikinimas</translation>
    </message>
    <message>
        <source>Up to 20 letters while nobody is served; empty: a welcome</source>
        <translation>Iki 20 raidžių, kol niekas neaptarnaujamas; tuščia: pasveikinimas</translation>
    </message>
    <message>
        <source>Speed of the display</source>
        <translation>Ekrano greitis</translation>
    </message>
    <message>
        <source>Code page of the display</source>
        <translation>Ekrano kodų lentelė</translation>
    </message>
    <message>
        <source>What it does not have is written in plain letters</source>
        <translation>Ko nėra, rašoma paprastomis raidėmis</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Paprasta</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Kvitai</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF failai</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Tinklas</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Failas</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Aplankas</translation>
    </message>
    <message>
        <source>Empty: “receipts” beside the till&apos;s records</source>
        <translation>Tuščia: „receipts“ šalia kasos įrašų</translation>
    </message>
    <message>
        <source>Address of the printer</source>
        <translation>Spausdintuvo adresas</translation>
    </message>
    <message>
        <source>As its own test page prints it, such as 192.168.1.50</source>
        <translation>Kaip jo bandomajame puslapyje, pvz., 192.168.1.50</translation>
    </message>
    <message>
        <source>Vendor and product</source>
        <translation>Gamintojas ir gaminys</translation>
    </message>
    <message>
        <source>As the system lists it, such as 04b8:0202</source>
        <translation>Kaip rodo sistema, pvz., 04b8:0202</translation>
    </message>
    <message>
        <source>Port or device file</source>
        <translation>Prievadas arba įrenginio failas</translation>
    </message>
    <message>
        <source>Such as /dev/ttyUSB0, COM3 or /dev/usb/lp0</source>
        <translation>Pvz., /dev/ttyUSB0, COM3 arba /dev/usb/lp0</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Popierius</translation>
    </message>
    <message>
        <source>Speed of the port</source>
        <translation>Prievado greitis</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipas</translation>
    </message>
    <message>
        <source>A picture file; empty: none</source>
        <translation>Paveikslėlio failas; tuščia: nėra</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Raidės</translation>
    </message>
    <message>
        <source>The printer&apos;s own</source>
        <translation>Savos</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Piešiamos</translation>
    </message>
    <message>
        <source>The printer answers</source>
        <translation>Spausdintuvas atsako</translation>
    </message>
    <message>
        <source>Off: what was sent counts as printed</source>
        <translation>Išjungta: kas išsiųsta, laikoma atspausdinta</translation>
    </message>
    <message>
        <source>Cut the paper</source>
        <translation>Nupjauti popierių</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Kasos stalčius</translation>
    </message>
    <message>
        <source>Opened by hand</source>
        <translation>Atidaromas ranka</translation>
    </message>
    <message>
        <source>On the printer</source>
        <translation>Prie spausdintuvo</translation>
    </message>
    <message>
        <source>Port of the drawer</source>
        <translation>Stalčiaus prievadas</translation>
    </message>
    <message>
        <source>Such as /dev/ttyUSB1 or COM4</source>
        <translation>Pvz., /dev/ttyUSB1 arba COM4</translation>
    </message>
    <message>
        <source>The printer sees the drawer</source>
        <translation>Spausdintuvas mato stalčių</translation>
    </message>
    <message>
        <source>If an open drawer is called shut, choose the other</source>
        <translation>Jei atidarytas vadinamas uždarytu, rinkitės kitą</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>High is open</source>
        <translation>Aukštas – atidarytas</translation>
    </message>
    <message>
        <source>Low is open</source>
        <translation>Žemas – atidarytas</translation>
    </message>
    <message>
        <source>Pin of the connector</source>
        <translation>Jungties kontaktas</translation>
    </message>
    <message>
        <source>Told when it stays open for</source>
        <translation>Įspėti, jei atidarytas ilgiau nei</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>Does it print?</source>
        <translation>Ar spausdina?</translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation>Bandomoji spauda</translation>
    </message>
    <message>
        <source>Does it open?</source>
        <translation>Ar atsidaro?</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Atidaryti stalčių</translation>
    </message>
    <message>
        <source>Does the customer read it?</source>
        <translation>Ar pirkėjas mato?</translation>
    </message>
    <message>
        <source>Show a test</source>
        <translation>Rodyti bandymą</translation>
    </message>
    <message>
        <source>Does a letter leave?</source>
        <translation>Ar laiškas išeina?</translation>
    </message>
    <message>
        <source>Send a test letter</source>
        <translation>Siųsti bandomąjį</translation>
    </message>
    <message>
        <source>Looks count at once; where the windows stand counts from the next start.</source>
        <translation>Išvaizda galioja iškart; langų vieta – nuo kito paleidimo.</translation>
    </message>
    <message>
        <source>Records, catalogue and settings, without PINs and secrets. Of older backups one stays for each of 7 days, 5 weeks and 12 months.</source>
        <translation>Įrašai, katalogas ir nustatymai, be PIN ir raktų. Iš senesnių lieka po vieną 7 dienoms, 5 savaitėms ir 12 mėnesių.</translation>
    </message>
    <message>
        <source>What a cashier may do without a manager&apos;s PIN. A manager may do everything here.</source>
        <translation>Ką kasininkas gali be vadovo PIN. Vadovas čia gali viską.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Prijungta</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Paruošta</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Išjungta</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nenustatyta</translation>
    </message>
    <message>
        <source>From the next start</source>
        <translation>Nuo kito paleidimo</translation>
    </message>
    <message>
        <source>{rail} could not be reached. Is the address right, and the line up?</source>
        <translation>{rail} nepasiekiamas. Ar adresas teisingas ir ryšys yra?</translation>
    </message>
    <message>
        <source>{rail} did not accept this till. Are the secrets right?</source>
        <translation>{rail} nepriėmė šios kasos. Ar raktai teisingi?</translation>
    </message>
    <message>
        <source>{rail} did not answer clearly. Try again in a moment.</source>
        <translation>{rail} neatsakė aiškiai. Bandykite po akimirkos.</translation>
    </message>
    <message>
        <source>{rail} asks for patience. Try again in a moment.</source>
        <translation>{rail} prašo palaukti. Bandykite po akimirkos.</translation>
    </message>
    <message>
        <source>{rail} refused the question. Is the account right?</source>
        <translation>{rail} atmetė klausimą. Ar sąskaita teisinga?</translation>
    </message>
    <message>
        <source>Somebody answers there, but it is not {rail}. Is the address right?</source>
        <translation>Ten kažkas atsako, bet tai ne {rail}. Ar adresas teisingas?</translation>
    </message>
    <message>
        <source>{rail} is off. Turn it on and save first.</source>
        <translation>{rail} išjungtas. Įjunkite ir pirma įrašykite.</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Klausiama…</translation>
    </message>
    <message>
        <source>Test failed</source>
        <translation>Bandymas nepavyko</translation>
    </message>
    <message>
        <source>Asking {rail}…</source>
        <translation>Klausiama: {rail}…</translation>
    </message>
    <message>
        <source>OK in {n} ms</source>
        <translation>Gerai per {n} ms</translation>
    </message>
    <message>
        <source>How is it on paper?</source>
        <translation>Kaip atrodo popieriuje?</translation>
    </message>
    <message>
        <source>Print a sample</source>
        <translation>Spausdinti pavyzdį</translation>
    </message>
    <message>
        <source>Is the serial scanner there?</source>
        <translation>Ar yra nuoseklusis skaitytuvas?</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Ieškoti</translation>
    </message>
    <message>
        <source>Does it weigh?</source>
        <translation>Ar sveria?</translation>
    </message>
    <message>
        <source>Weigh once</source>
        <translation>Pasverti kartą</translation>
    </message>
    <message>
        <source>{size} needs a screen of {needed}; this one has {here}. Nothing was changed.</source>
        <translation>{size} reikia {needed} ekrano; šis {here}. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>{scale} with text of {text}</source>
        <translation>{scale} su {text} tekstu</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Šviesi</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tamsi</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kaip sistemos</translation>
    </message>
    <message>
        <source>Cash is rounded to</source>
        <translation>Grynieji apvalinami iki</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Loyalty may lower a payment by</source>
        <translation>Lojalumas gali mažinti mokėjimą</translation>
    </message>
    <message>
        <source>More than that and a manager decides</source>
        <translation>Jei daugiau, sprendžia vadovas</translation>
    </message>
    <message>
        <source>Take a late approval by itself for</source>
        <translation>Vėlyvą patvirtinimą pati priima</translation>
    </message>
    <message>
        <source>Later a person decides whether the customer is here</source>
        <translation>Vėliau žmogus sprendžia, ar klientas čia</translation>
    </message>
    <message>
        <source>Largest discount</source>
        <translation>Didžiausia nuolaida</translation>
    </message>
    <message>
        <source>Most pieces of one item</source>
        <translation>Daugiausia vienos prekės</translation>
    </message>
    <message>
        <source>Highest price of one item</source>
        <translation>Didžiausia prekės kaina</translation>
    </message>
    <message>
        <source>Highest total of one sale</source>
        <translation>Didžiausia pardavimo suma</translation>
    </message>
    <message>
        <source>Difference at the day&apos;s end without a note</source>
        <translation>Skirtumas dienos gale be pastabos</translation>
    </message>
    <message>
        <source>Cashiers count blind</source>
        <translation>Kasininkai skaičiuoja aklai</translation>
    </message>
    <message>
        <source>The expected sum is not shown before the count</source>
        <translation>Suma, kuri turi būti, prieš skaičiuojant nerodoma</translation>
    </message>
    <message>
        <source>Cashier&apos;s screen</source>
        <translation>Kasininko ekranas</translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>Kliento ekranas</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Visko dydis</translation>
    </message>
    <message>
        <source>Size of the text alone</source>
        <translation>Tik teksto dydis</translation>
    </message>
    <message>
        <source>Show the keys on the buttons</source>
        <translation>Rodyti klavišus ant mygtukų</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Mažiau judesio</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Garsumas</translation>
    </message>
    <message>
        <source>Fill the cashier&apos;s screen</source>
        <translation>Per visą kasininko ekraną</translation>
    </message>
    <message>
        <source>Customer&apos;s window</source>
        <translation>Kliento langas</translation>
    </message>
    <message>
        <source>On a second screen</source>
        <translation>Antrame ekrane</translation>
    </message>
    <message>
        <source>As a window</source>
        <translation>Kaip langas</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Parduotuvės pavadinimas</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>PVM kodas</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresas</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Laiko juosta</translation>
    </message>
    <message>
        <source>Of receipts and reports, such as Europe/Rome</source>
        <translation>Kvitams ir ataskaitoms, pvz., Europe/Vilnius</translation>
    </message>
    <message>
        <source>Prices include VAT</source>
        <translation>Kainos su PVM</translation>
    </message>
    <message>
        <source>VAT of items sold by price, in percent</source>
        <translation>Pagal kainą parduodamų prekių PVM, %</translation>
    </message>
    <message>
        <source>Products bear their own rate</source>
        <translation>Prekės turi savo tarifą</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valiuta</translation>
    </message>
    <message>
        <source>Three letters, such as EUR</source>
        <translation>Trys raidės, pvz., EUR</translation>
    </message>
    <message>
        <source>Offer the bank&apos;s own terminal at Pay</source>
        <translation>Siūlyti banko terminalą mokant</translation>
    </message>
    <message>
        <source>Label of the till</source>
        <translation>Kasos žymuo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kalba</translation>
    </message>
    <message>
        <source>Of windows, receipts and reports, from the next start</source>
        <translation>Langams, kvitams ir ataskaitoms, nuo kito paleidimo</translation>
    </message>
    <message>
        <source>A picture file that a receipt printer prints; empty: none</source>
        <translation>Paveikslėlio failas, kurį spausdina kvitų spausdintuvas; tuščia: nėra</translation>
    </message>
    <message>
        <source>Above the lines</source>
        <translation>Virš eilučių</translation>
    </message>
    <message>
        <source>Below the total</source>
        <translation>Po suma</translation>
    </message>
    <message>
        <source>Page of receipts</source>
        <translation>Kvitų puslapis</translation>
    </message>
    <message>
        <source>An address for the receipt&apos;s QR code; empty: the receipt itself as text</source>
        <translation>Kvito QR kodo adresas; tuščia: pats kvitas kaip tekstas</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Pašto serveris</translation>
    </message>
    <message>
        <source>Empty: no receipts by e-mail</source>
        <translation>Tuščia: kvitų el. paštu nėra</translation>
    </message>
    <message>
        <source>Its port</source>
        <translation>Jo prievadas</translation>
    </message>
    <message>
        <source>The shop&apos;s e-mail address</source>
        <translation>Parduotuvės el. paštas</translation>
    </message>
    <message>
        <source>User at the mail server</source>
        <translation>Pašto serverio naudotojas</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Šifravimas</translation>
    </message>
    <message>
        <source>A manager&apos;s session ends after</source>
        <translation>Vadovo seansas baigiasi po</translation>
    </message>
    <message>
        <source>A cashier&apos;s largest discount</source>
        <translation>Didžiausia kasininko nuolaida</translation>
    </message>
    <message>
        <source>Cashiers open the drawer without a sale</source>
        <translation>Kasininkai atidaro stalčių be pardavimo</translation>
    </message>
    <message>
        <source>Cashiers raise prices</source>
        <translation>Kasininkai didina kainas</translation>
    </message>
    <message>
        <source>Cashiers open and close the shift</source>
        <translation>Kasininkai atidaro ir uždaro pamainą</translation>
    </message>
    <message>
        <source>Cashiers delete parked baskets</source>
        <translation>Kasininkai trina atidėtus krepšelius</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Kopijų aplankas</translation>
    </message>
    <message>
        <source>On another drive than the till&apos;s; empty: nothing is backed up by itself</source>
        <translation>Kitame diske nei kasos; tuščia: savaime nekopijuojama</translation>
    </message>
    <message>
        <source>Every day at</source>
        <translation>Kasdien</translation>
    </message>
    <message>
        <source>Hours and minutes, such as 03:00; a till that was off makes up for it</source>
        <translation>Valandos ir minutės, pvz., 03:00; išjungta kasa padaro vėliau</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Paslaugos adresas</translation>
    </message>
    <message>
        <source>Smallest payment</source>
        <translation>Mažiausias mokėjimas</translation>
    </message>
    <message>
        <source>Largest payment</source>
        <translation>Didžiausias mokėjimas</translation>
    </message>
    <message>
        <source>0: no limit</source>
        <translation>0: be ribos</translation>
    </message>
    <message>
        <source>POS ID</source>
        <translation>POS ID</translation>
    </message>
    <message>
        <source>Wait for the customer</source>
        <translation>Laukti kliento</translation>
    </message>
    <message>
        <source>1 to 10 min</source>
        <translation>Nuo 1 iki 10 min</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Nurašyti</translation>
    </message>
    <message>
        <source>At approval</source>
        <translation>Patvirtinus</translation>
    </message>
    <message>
        <source>Hold first</source>
        <translation>Pirma rezervuoti</translation>
    </message>
    <message>
        <source>Held money waits for its charge</source>
        <translation>Rezervuota suma laukia nurašymo</translation>
    </message>
    <message>
        <source>1 to 72 h, then it is let go</source>
        <translation>Nuo 1 iki 72 h, tada atlaisvinama</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>Merchant code</source>
        <translation>Prekybininko kodas</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Parduotuvė</translation>
    </message>
    <message>
        <source>Cash desk</source>
        <translation>Kasos vieta</translation>
    </message>
    <message>
        <source>The customer pays</source>
        <translation>Klientas moka</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Prie kasos</translation>
    </message>
    <message>
        <source>At the table</source>
        <translation>Prie staliuko</translation>
    </message>
    <message>
        <source>Number of the shop</source>
        <translation>Parduotuvės numeris</translation>
    </message>
    <message>
        <source>As in the codes on the tables</source>
        <translation>Kaip staliukų koduose</translation>
    </message>
    <message>
        <source>By a QR code</source>
        <translation>QR kodu</translation>
    </message>
    <message>
        <source>The QR opens a page without the app</source>
        <translation>QR atveria puslapį be programėlės</translation>
    </message>
    <message>
        <source>Can be given back for</source>
        <translation>Grąžinti galima per</translation>
    </message>
    <message>
        <source>So long Paysera keeps the money from your account</source>
        <translation>Tiek Paysera laiko pinigus nuo jūsų sąskaitos</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Niekada</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 valanda</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 diena</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dienos</translation>
    </message>
    <message>
        <source>Questions a minute</source>
        <translation>Užklausų per minutę</translation>
    </message>
    <message>
        <source>Paysera allows 60</source>
        <translation>Paysera leidžia 60</translation>
    </message>
    <message>
        <source>Questions an hour</source>
        <translation>Užklausų per valandą</translation>
    </message>
    <message>
        <source>1000 for all tills together</source>
        <translation>1000 visoms kasoms kartu</translation>
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
        <translation>Naudotojo vardas</translation>
    </message>
    <message>
        <source>Page that says thank you</source>
        <translation>Padėkos puslapis</translation>
    </message>
    <message>
        <source>For all card payments together</source>
        <translation>Visiems mokėjimams kortele kartu</translation>
    </message>
    <message>
        <source>What the button says</source>
        <translation>Užrašas ant mygtuko</translation>
    </message>
    <message>
        <source>Application key</source>
        <translation>Programos raktas</translation>
    </message>
    <message>
        <source>Application secret</source>
        <translation>Programos slaptažodis</translation>
    </message>
    <message>
        <source>Connection code</source>
        <translation>Ryšio kodas</translation>
    </message>
    <message>
        <source>MAC ID</source>
        <translation>MAC ID</translation>
    </message>
    <message>
        <source>MAC secret</source>
        <translation>MAC raktas</translation>
    </message>
    <message>
        <source>Secure key</source>
        <translation>Secure key</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Slaptažodis</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Prieigos raktas</translation>
    </message>
    <message>
        <source>{field}: {words} Nothing was saved.</source>
        <translation>{field}: {words} Niekas neįrašyta.</translation>
    </message>
    <message>
        <source>The settings file was changed outside the program since this page read it. Nothing was saved.</source>
        <translation>Nustatymų failas pakeistas ne programoje po to, kai šis puslapis jį perskaitė. Niekas neįrašyta.</translation>
    </message>
    <message>
        <source>The settings file cannot be used: {words} The till goes on with the settings it has.</source>
        <translation>Nustatymų failo naudoti negalima: {words} Kasa tęsia su turimais nustatymais.</translation>
    </message>
    <message>
        <source>{words} Nothing was saved.</source>
        <translation>{words} Niekas neįrašyta.</translation>
    </message>
    <message>
        <source>Payments of this way to pay are still open. Finish them first; nothing was saved.</source>
        <translation>Šio mokėjimo būdo mokėjimai dar atviri. Pirma užbaikite juos; niekas neįrašyta.</translation>
    </message>
    <message>
        <source>{field}: this is a secret, which never comes into the file. Use Replace instead. Nothing was saved.</source>
        <translation>{field}: tai raktas, kuris į failą nededamas. Naudokite „Pakeisti“. Niekas neįrašyta.</translation>
    </message>
    <message>
        <source>{words} Nothing was stored.</source>
        <translation>{words} Niekas neišsaugota.</translation>
    </message>
    <message>
        <source>Type the secret first. Nothing was stored.</source>
        <translation>Pirma įveskite raktą. Niekas neišsaugota.</translation>
    </message>
    <message>
        <source>{words} The secret was not replaced.</source>
        <translation>{words} Raktas nepakeistas.</translation>
    </message>
    <message>
        <source>{field}: changed outside the program since you typed yours. Nothing was saved. Reload takes what is in the file, Overwrite takes yours.</source>
        <translation>{field}: pakeista ne programoje po to, kai įvedėte savo. Niekas neįrašyta. „Įkelti iš naujo“ ima iš failo, „Perrašyti“ – jūsų.</translation>
    </message>
    <message>
        <source>That did not work, and nothing was changed. Try again, or look into the log.</source>
        <translation>Nepavyko, niekas nepakeista. Bandykite vėl arba žiūrėkite žurnalą.</translation>
    </message>
    <message>
        <source>allowed: {n}</source>
        <translation>leidžiama: {n}</translation>
    </message>
    <message>
        <source>at most {n}</source>
        <translation>daugiausia {n}</translation>
    </message>
    <message>
        <source>at least {n}</source>
        <translation>bent {n}</translation>
    </message>
    <message>
        <source>at most {n} letters</source>
        <translation>daugiausia {n} raidžių</translation>
    </message>
    <message>
        <source>it may not be empty</source>
        <translation>negali būti tuščia</translation>
    </message>
    <message>
        <source>a whole number is needed</source>
        <translation>reikia sveikojo skaičiaus</translation>
    </message>
</context>
<context>
    <name>shares</name>
    <message>
        <source>Cash</source>
        <translation>Grynieji</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Kortelių terminalas</translation>
    </message>
    <message>
        <source>In cash, from the drawer</source>
        <translation>Grynaisiais, iš stalčiaus</translation>
    </message>
    <message>
        <source>By hand, on the bank&apos;s own terminal</source>
        <translation>Ranka, banko terminale</translation>
    </message>
    <message>
        <source>Not by itself: it is listed as owed to the customer</source>
        <translation>Ne savaime: įrašoma kaip skola klientui</translation>
    </message>
    <message>
        <source>By the till, the way it came</source>
        <translation>Kasa pati, tuo pačiu keliu</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Grįžo</translation>
    </message>
    <message>
        <source>On its way back</source>
        <translation>Grįžta</translation>
    </message>
    <message>
        <source>Not known yet, the till goes on asking</source>
        <translation>Dar nežinoma, kasa klausia toliau</translation>
    </message>
    <message>
        <source>Could not go back: owed to the customer</source>
        <translation>Grįžti negalėjo: skola klientui</translation>
    </message>
    <message>
        <source>Give it from the drawer</source>
        <translation>Duokite iš stalčiaus</translation>
    </message>
    <message>
        <source>Refund it on the bank&apos;s own terminal</source>
        <translation>Grąžinkite banko terminale</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Sumokėta</translation>
    </message>
</context>
<context>
    <name>standings</name>
    <message>
        <source>Approved</source>
        <translation>Patvirtinta</translation>
    </message>
    <message>
        <source>Paid at the till</source>
        <translation>Sumokėta kasoje</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Rasta</translation>
    </message>
    <message>
        <source>Part refunded</source>
        <translation>Dalis grąžinta</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Grąžinta</translation>
    </message>
    <message>
        <source>Giving back</source>
        <translation>Grąžinama</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Skola</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Rezervuota</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atviras</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Atmesta</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Nebegalioja</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Atšaukta</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Atmesta</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Tikrinama</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Now</source>
        <translation>Dabar</translation>
    </message>
    <message>
        <source>Start sent, no answer</source>
        <translation>Pradžia išsiųsta, atsakymo nėra</translation>
    </message>
    <message>
        <source>Payment created</source>
        <translation>Mokėjimas sukurtas</translation>
    </message>
    <message>
        <source>Code is on the customer screen</source>
        <translation>Kodas kliento ekrane</translation>
    </message>
    <message>
        <source>Customer approved</source>
        <translation>Klientas patvirtino</translation>
    </message>
    <message>
        <source>Waiting for the customer, no answer</source>
        <translation>Laukiama kliento, atsakymo nėra</translation>
    </message>
    <message>
        <source>Customer scans and approves</source>
        <translation>Klientas nuskaito ir tvirtina</translation>
    </message>
    <message>
        <source>Charged {due}</source>
        <translation>Nurašyta {due}</translation>
    </message>
    <message>
        <source>Charge sent, no answer</source>
        <translation>Nurašymas išsiųstas, atsakymo nėra</translation>
    </message>
    <message>
        <source>Charge {due}</source>
        <translation>Nurašyti {due}</translation>
    </message>
    <message>
        <source>Only after the customer approves</source>
        <translation>Tik klientui patvirtinus</translation>
    </message>
    <message>
        <source>Final answer</source>
        <translation>Galutinis atsakymas</translation>
    </message>
    <message>
        <source>We keep asking, even after a restart</source>
        <translation>Klausiame toliau, net ir paleidus iš naujo</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Spausdinti kvitą</translation>
    </message>
    <message>
        <source>Asking {rail} every second</source>
        <translation>{rail} klausiama kas sekundę</translation>
    </message>
    <message>
        <source>Asking {rail} every {n} seconds</source>
        <translation>{rail} klausiama kas {n} s</translation>
    </message>
    <message>
        <source>Asked once, at {at}</source>
        <translation>Klausta kartą, {at}</translation>
    </message>
    <message>
        <source>Asked {n} times, last at {at}</source>
        <translation>Klausta kartų: {n}, paskutinį {at}</translation>
    </message>
</context>
<context>
    <name>table_card</name>
    <message>
        <source>Scan with the Paysera app</source>
        <translation>Nuskaitykite Paysera programėle</translation>
    </message>
    <message>
        <source>and pay here at the table</source>
        <translation>ir mokėkite čia prie staliuko</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>{name}, agreed to by {manager}</source>
        <translation>{name}, sutiko {manager}</translation>
    </message>
    <message>
        <source>Its words: {words}</source>
        <translation>Jos žodžiai: {words}</translation>
    </message>
    <message>
        <source>Sent {time}</source>
        <translation>Išsiųsta {time}</translation>
    </message>
    <message>
        <source>HTTP {code}</source>
        <translation>HTTP {code}</translation>
    </message>
    <message>
        <source>Noted in the till&apos;s records</source>
        <translation>Pažymėta kasos įrašuose</translation>
    </message>
    <message>
        <source>Payment of {amount} begun</source>
        <translation>{amount} mokėjimas pradėtas</translation>
    </message>
    <message>
        <source>Order sent, no answer yet</source>
        <translation>Užsakymas išsiųstas, atsakymo dar nėra</translation>
    </message>
    <message>
        <source>Order created at {rail}</source>
        <translation>Užsakymas sukurtas: {rail}</translation>
    </message>
    <message>
        <source>{rail} did not create the order</source>
        <translation>{rail} užsakymo nesukūrė</translation>
    </message>
    <message>
        <source>Order sent, the answer was lost</source>
        <translation>Užsakymas išsiųstas, atsakymas dingo</translation>
    </message>
    <message>
        <source>Charge sent, no answer yet</source>
        <translation>Nurašymas išsiųstas, atsakymo dar nėra</translation>
    </message>
    <message>
        <source>Charged by {rail}</source>
        <translation>Nurašė {rail}</translation>
    </message>
    <message>
        <source>{rail} did not charge</source>
        <translation>{rail} nenurašė</translation>
    </message>
    <message>
        <source>Charge sent, the answer was lost</source>
        <translation>Nurašymas išsiųstas, atsakymas dingo</translation>
    </message>
    <message>
        <source>Closing without charge sent, no answer yet</source>
        <translation>Uždarymas be nurašymo išsiųstas, atsakymo dar nėra</translation>
    </message>
    <message>
        <source>Order closed, the money is taken at the till</source>
        <translation>Užsakymas uždarytas, pinigai imami kasoje</translation>
    </message>
    <message>
        <source>{rail} did not close the order</source>
        <translation>{rail} užsakymo neuždarė</translation>
    </message>
    <message>
        <source>Closing sent, the answer was lost</source>
        <translation>Uždarymas išsiųstas, atsakymas dingo</translation>
    </message>
    <message>
        <source>Cancelling sent, no answer yet</source>
        <translation>Atšaukimas išsiųstas, atsakymo dar nėra</translation>
    </message>
    <message>
        <source>Cancelled at {rail}</source>
        <translation>Atšaukta: {rail}</translation>
    </message>
    <message>
        <source>{rail} did not cancel it</source>
        <translation>{rail} neatšaukė</translation>
    </message>
    <message>
        <source>Cancelling sent, the answer was lost</source>
        <translation>Atšaukimas išsiųstas, atsakymas dingo</translation>
    </message>
    <message>
        <source>Refund sent, no answer yet</source>
        <translation>Grąžinimas išsiųstas, atsakymo dar nėra</translation>
    </message>
    <message>
        <source>Refunded by {rail}</source>
        <translation>Grąžino {rail}</translation>
    </message>
    <message>
        <source>{rail} did not refund</source>
        <translation>{rail} negrąžino</translation>
    </message>
    <message>
        <source>Refund sent, the answer was lost</source>
        <translation>Grąžinimas išsiųstas, atsakymas dingo</translation>
    </message>
    <message>
        <source>Loyalty applied by {rail}: {amount} less</source>
        <translation>Lojalumą pritaikė {rail}: {amount} mažiau</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Laukiama kliento</translation>
    </message>
    <message>
        <source>Approved by the customer</source>
        <translation>Klientas patvirtino</translation>
    </message>
    <message>
        <source>{rail} says: closed and charged</source>
        <translation>{rail} sako: uždaryta ir nurašyta</translation>
    </message>
    <message>
        <source>{rail} says: closed, no money there</source>
        <translation>{rail} sako: uždaryta, pinigų ten nėra</translation>
    </message>
    <message>
        <source>{rail} says: cancelled, not charged</source>
        <translation>{rail} sako: atšaukta, nenurašyta</translation>
    </message>
    <message>
        <source>Declined by the customer</source>
        <translation>Klientas atmetė</translation>
    </message>
    <message>
        <source>Time ran out, not charged</source>
        <translation>Laikas baigėsi, nenurašyta</translation>
    </message>
    <message>
        <source>{rail} answered in words we do not know</source>
        <translation>{rail} atsakė nežinomais žodžiais</translation>
    </message>
    <message>
        <source>{rail} does not know the payment</source>
        <translation>{rail} mokėjimo nežino</translation>
    </message>
    <message>
        <source>{rail} could not be asked</source>
        <translation>{rail} paklausti nepavyko</translation>
    </message>
    <message>
        <source>Cancelling asked for</source>
        <translation>Prašyta atšaukti</translation>
    </message>
    <message>
        <source>Letting go asked for</source>
        <translation>Prašyta atlaisvinti</translation>
    </message>
    <message>
        <source>Charging the held money asked for</source>
        <translation>Prašyta nurašyti rezervuotą sumą</translation>
    </message>
    <message>
        <source>The customer was here: taken</source>
        <translation>Klientas buvo čia: paimta</translation>
    </message>
    <message>
        <source>Giving back asked for</source>
        <translation>Prašyta grąžinti</translation>
    </message>
    <message>
        <source>Paid at the till, loyalty asked for</source>
        <translation>Sumokėta kasoje, prašyta lojalumo</translation>
    </message>
    <message>
        <source>Cash at the till answered for</source>
        <translation>Grynieji kasoje patvirtinti</translation>
    </message>
    <message>
        <source>No longer paid by this: what arrives goes back</source>
        <translation>Tuo nebemokama: kas ateis, grįš</translation>
    </message>
    <message>
        <source>The charge was accepted as it is</source>
        <translation>Nurašymas priimtas, koks yra</translation>
    </message>
    <message>
        <source>No longer looked for</source>
        <translation>Nebeieškoma</translation>
    </message>
    <message>
        <source>Refund of {amount} asked for</source>
        <translation>Prašyta grąžinti {amount}</translation>
    </message>
    <message>
        <source>Decided: the refund arrived</source>
        <translation>Nuspręsta: grąžinimas atėjo</translation>
    </message>
    <message>
        <source>Decided: the refund did not arrive</source>
        <translation>Nuspręsta: grąžinimas neatėjo</translation>
    </message>
    <message>
        <source>Decided: it was charged</source>
        <translation>Nuspręsta: nurašyta</translation>
    </message>
    <message>
        <source>Decided: it was not charged</source>
        <translation>Nuspręsta: nenurašyta</translation>
    </message>
    <message>
        <source>{amount} is owed to the customer</source>
        <translation>Klientui skolinga {amount}</translation>
    </message>
    <message>
        <source>What was owed went back by hand</source>
        <translation>Skola grąžinta ranka</translation>
    </message>
    <message>
        <source>Goods handed over</source>
        <translation>Prekės atiduotos</translation>
    </message>
    <message>
        <source>Left open, the next one was served</source>
        <translation>Palikta atvira, aptarnautas kitas</translation>
    </message>
    <message>
        <source>Set aside, the next one was served</source>
        <translation>Palikta tikrinti, aptarnautas kitas</translation>
    </message>
    <message>
        <source>{amount} taken in cash</source>
        <translation>{amount} paimta grynaisiais</translation>
    </message>
    <message>
        <source>{amount} taken on the bank&apos;s own terminal</source>
        <translation>{amount} paimta banko terminale</translation>
    </message>
    <message>
        <source>Loyalty of {amount} on the receipt</source>
        <translation>{amount} lojalumo kvite</translation>
    </message>
    <message>
        <source>Sale closed with {amount}</source>
        <translation>Pardavimas uždarytas su {amount}</translation>
    </message>
    <message>
        <source>The machine saw an item come out</source>
        <translation>Automatas matė išduotą prekę</translation>
    </message>
    <message>
        <source>An item did not come out</source>
        <translation>Prekė nebuvo išduota</translation>
    </message>
    <message>
        <source>The machine does not know whether an item came out</source>
        <translation>Automatas nežino, ar prekė buvo išduota</translation>
    </message>
    <message>
        <source>{amount} of goods came out and were not paid</source>
        <translation>Išduota prekių už {amount}, jos neapmokėtos</translation>
    </message>
    <message>
        <source>Paid after all: {amount} for what came out</source>
        <translation>Vis dėlto sumokėta: {amount} už tai, kas išduota</translation>
    </message>
    <message>
        <source>Goods for {amount} come back</source>
        <translation>Grįžta prekės už {amount}</translation>
    </message>
    <message>
        <source>{amount} given back at the till</source>
        <translation>{amount} grąžinta kasoje</translation>
    </message>
    <message>
        <source>{amount} went back, receipt made</source>
        <translation>{amount} grįžo, kvitas sudarytas</translation>
    </message>
    <message>
        <source>The sale was given up</source>
        <translation>Pardavimo atsisakyta</translation>
    </message>
    <message>
        <source>The sale was cancelled</source>
        <translation>Pardavimas atšauktas</translation>
    </message>
    <message>
        <source>Receipt printed again, marked as a copy</source>
        <translation>Kvitas spausdintas vėl, pažymėtas kaip kopija</translation>
    </message>
</context>
<context>
    <name>titles</name>
    <message>
        <source>Cash</source>
        <translation>Grynieji</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kortelė</translation>
    </message>
    <message>
        <source>Card link</source>
        <translation>Kortelė per QR</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Kortelių terminalas</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Prekių keitimas</translation>
    </message>
    <message>
        <source>Goods returned</source>
        <translation>Grąžintos prekės</translation>
    </message>
</context>
</TS>
