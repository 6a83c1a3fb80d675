package ua.cnap.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.cnap.portal.harness.TestPortal;

/** A clerk takes a case from the registration to the applicant's hands; the applicant follows it by the code. */
class RegistryJourney extends Journey {
    @Test
    @Tag("R-100")
    @Tag("R-121")
    @Tag("R-135")
    @Tag("R-215")
    void a_clerk_hands_over_a_case_takes_its_result_and_hands_it_out_while_the_applicant_follows() {
        signInWithKey("/apply/09-01", "sole-proprietor.p12");
        ApplicationPages application = new ApplicationPages(page);
        application.begin("09-01", "zdolbuniv");
        application.answerAll(Answers.to("09-01"), step -> {});
        application.proceed("#sign");
        application.sign("sole-proprietor.p12");
        String number = page.locator("dd.key").first().innerText();
        String code = page.locator(".code").first().innerText();

        somebodyElse();
        signInAsStaff("/office/", "clerk-zdolbuniv", "clerk-demo");
        openCase(number);
        assertAccessible("registered");
        askAnotherBody();
        move("HAND_OVER");
        assertThat(state()).isEqualTo("Передано суб’єкту надання");

        move("RECEIVE");
        assertThat(page.locator(".sum").innerText()).contains("Введіть прізвище, ім’я та по батькові");
        assertAccessible("refused-without-a-name");
        say("RECEIVE.PERSON", "Литвин Софія Андріївна");
        move("RECEIVE");
        move("TAKE_RESULT");
        say("ISSUE.PERSON", "Коваль Ірина Петрівна");
        say("ISSUE.DOCUMENT", "паспорт 001234567");
        assertAccessible("ready");
        move("ISSUE");
        assertThat(state()).isEqualTo("Видано");
        assertThat(page.locator("main").innerText())
                .contains("Литвин Софія Андріївна", "Коваль Ірина Петрівна; паспорт 001234567")
                .contains("Справу завершено, більше нічого робити не треба");
        assertAccessible("issued");
        String sheet = page.locator("a[href$='/routing-sheet']").getAttribute("href");
        assertThat(page.request().get(TestPortal.address(sheet)).headers().get("content-type"))
                .isEqualTo("application/pdf");
        page.reload();
        String check = page.locator("#papers ~ ul li:has-text('Лист про проходження справи') a[href*='/check/']")
                .first()
                .getAttribute("href");
        assertAccessible("papers");
        go("/office/transfers");
        assertAccessible("transfers");
        go("/office/visits");
        page.fill("#person", "Ковальчук Марія Петрівна");
        goBy("form:has(#person) button.btn");
        assertThat(page.locator(".sum").innerText()).contains("Введіть номер телефону");
        assertThat(page.inputValue("#person")).isEqualTo("Ковальчук Марія Петрівна");
        assertAccessible("visit-refused");
        go("/en/office/issued");
        assertThat(page.locator("main").innerText()).contains(number);
        assertAccessible("register-of-issue");
        assertThat(copy("CSV"))
                .startsWith("\uFEFF\"Case\";\"Service\";")
                .contains("\"" + number + "\";", "Коваль Ірина Петрівна; паспорт 001234567");
        assertThat(copy("XLSX")).startsWith("PK");

        somebodyElse();
        for (String language : new String[] {"", "/en"}) {
            go(language + check);
            assertThat(page.locator("main").innerText())
                    .contains(language.isEmpty() ? "Чинний" : "Valid")
                    .doesNotContain("Литвин", "Коваль", number);
            assertAccessible("check" + language.replace('/', '-'));
        }
        page.fill("#code", "0000 0000");
        goBy("form:has(#code) button");
        assertThat(page.locator(".sum").innerText()).contains("No centre issued a paper with this code");
        assertAccessible("check-unknown");
        go("/status");
        page.fill("#code", code);
        goBy("main button.btn");
        assertThat(page.locator("main").innerText())
                .contains("Видано", "Центр запитав інший орган", "Результат надійшов до центру", "Результат видано")
                .doesNotContain("Литвин", "Коваль", "001234567", "Управління архітектури");
        assertAccessible("status");
        String rating = page.locator("a:has-text('Оцінити послугу')").getAttribute("href");
        assertThat(rating).matches("/s/[0-9A-Z]{16}");

        somebodyElse();
        signInWithKey("/cabinet/", "sole-proprietor.p12");
        assertThat(page.locator("main").innerText()).contains(number).contains("Видано");
        assertAccessible("cabinet");
        goBy(page.locator("ul.results a").first());
        assertThat(page.locator("main").innerText())
                .contains("Хто відкривав справу", "Адміністратор центру")
                .doesNotContain("Іваненко", "Так, відкликати");
        assertThat(page.locator("a:has-text('Оцінити послугу')").getAttribute("href"))
                .isEqualTo(rating);
        assertAccessible("own-case");
    }

    @Test
    @Tag("R-086")
    @Tag("R-087")
    @Tag("R-143")
    @Tag("R-145")
    void an_applicant_mends_what_the_clerk_marked_is_refused_and_files_again_with_everything_that_was_answered() {
        signInWithKey("/apply/06-01", "citizen.pfx");
        ApplicationPages application = new ApplicationPages(page);
        application.begin("06-01", "zdolbuniv");
        application.answerAll(Answers.to("06-01"), step -> {});
        application.proceed("#sign");
        application.sign("citizen.pfx");
        String number = page.locator("dd.key").first().innerText();

        somebodyElse();
        signInAsStaff("/office/", "clerk-zdolbuniv", "clerk-demo");
        openCase(number);
        markBigPurchase();

        somebodyElse();
        signInWithKey("/cabinet/", "citizen.pfx");
        goBy(page.locator("ul.results li:has-text('" + number + "') a"));
        assertThat(page.locator("main").innerText()).contains("Купівля за даними реєстру", "негативним");
        assertAccessible("asked");
        mendBigPurchase();

        somebodyElse();
        signInAsStaff("/office/", "clerk-zdolbuniv", "clerk-demo");
        openCase(number);
        assertThat(page.locator("table.dense tr:has-text('Пояснення')").first().innerText())
                .contains("Куплено автомобіль");
        assertAccessible("supplemented");
        goBy("button[value=accept]");
        assertThat(page.locator("main").innerText()).contains("Доповнення прийнято");
        refuse();

        somebodyElse();
        signInWithKey("/cabinet/", "citizen.pfx");
        goBy(page.locator("ul.results li:has-text('" + number + "') a"));
        assertAccessible("refused");
        goBy("text=Подати повторно >> nth=-1");
        assertThat(page.locator("[name='applicant.phone']").inputValue()).isNotBlank();
        new ApplicationPages(page).open("household");
        assertThat(page.locator("[name='household.bigPurchaseInfo']").inputValue())
                .isEqualTo("Куплено автомобіль у травні");
    }

    /** The clerk marks one answer; without a reason the request is not sent. */
    private void markBigPurchase() {
        goBy("a[href$='/corrections']");
        page.click("summary:has-text('домогосподарства')");
        page.selectOption("[name='defect:household.bigPurchase']", "WRONG");
        goBy("main form button.btn");
        assertThat(page.locator(".sum").innerText()).contains("Поясніть, у чому недолік");
        assertAccessible("mark-without-a-reason");
        page.fill("[name='reason:household.bigPurchase']", "Купівля за даними реєстру була");
        goBy("main form button.btn");
        assertThat(page.locator("main").innerText()).contains("Очікуємо виправлень від заявника");
        assertAccessible("asked-for-corrections");
    }

    /** The applicant finds only what is marked, and what the mended answer brings up. */
    private void mendBigPurchase() {
        ApplicationPages supplement = new ApplicationPages(page);
        supplement.proceed("#corrections .btn");
        assertThat(page.locator("form#answers [name^='household.members']").count())
                .isZero();
        page.check("[name='household.bigPurchase'][value=YES]");
        page.fill("[name='household.bigPurchaseInfo']", "Куплено автомобіль у травні");
        assertAccessible("mended");
        supplement.proceed("#save");
        assertThat(supplement.step()).isEqualTo("review");
        assertAccessible("review-of-the-supplement");
        supplement.proceed("#sign");
        supplement.chooseKey("citizen.pfx", ApplicationPages.KEY_PASSWORD);
        page.waitForURL("**/cabinet/cases/*");
        assertThat(page.locator("main").innerText()).contains("Доповнення подано. Центр перевірить його.");
        assertAccessible("supplement-filed");
    }

    /** The clerk asks another body, not without a ground, and notes its conclusion. */
    private void askAnotherBody() {
        page.click("details:has(#approval-body) summary");
        page.fill("#approval-body", "Управління архітектури");
        page.fill("#approval-asked", "Чи дозволено цей вид робіт");
        goBy("details:has(#approval-body) button.btn");
        assertThat(page.locator(".sum").innerText()).contains("Без згоди заявника або норми закону");
        assertThat(page.inputValue("#approval-asked")).isEqualTo("Чи дозволено цей вид робіт");
        assertAccessible("approval-without-a-ground");
        page.selectOption("#approval-ground", "CONSENT");
        page.fill("#approval-basis", "заява, розділ «Згоди»");
        goBy("details:has(#approval-body) button.btn");
        assertThat(page.locator("main").innerText()).contains("Погодження в інших органах", "Очікуємо");
        assertAccessible("approval-asked");
        page.fill("[name=concluded]", "Дозволено");
        goBy("form:has([name=concluded]) button.btn");
        assertThat(page.locator(".timeline").last().innerText()).contains("Надійшов висновок іншого органу");
    }

    /** What the link to a copy for spreadsheets leads to. */
    private String copy(String kind) {
        String address = page.locator("main a:text-is('" + kind + "')").getAttribute("href");
        return page.request().get(TestPortal.address(address)).text();
    }

    private void openCase(String number) {
        page.fill("#words", number);
        goBy("#apply");
        goBy(page.locator("a.key").first());
    }

    private void refuse() {
        move("HAND_OVER");
        say("RECEIVE.PERSON", "Литвин Софія Андріївна");
        move("RECEIVE");
        form("TAKE_REFUSAL").locator("select").selectOption(new SelectOption().setIndex(1));
        say("TAKE_REFUSAL.REASONS", "Не подано довідку про доходи: п. 8 Порядку 848");
        move("TAKE_REFUSAL");
        assertThat(state()).isEqualTo("Результат у центрі");
    }

    private String state() {
        return page.locator(".case-head .tag").innerText();
    }

    private void move(String name) {
        goBy(form(name).locator("button.btn"));
    }

    private void say(String particular, String words) {
        form(particular.substring(0, particular.indexOf('.')));
        page.locator("[name='" + particular + "']").fill(words);
    }

    /** The form of a move, unfolded. */
    private Locator form(String move) {
        Locator details = page.locator("details.move:has(input[value='" + move + "'])");
        if (details.getAttribute("open") == null) {
            details.locator("summary").click();
        }
        return details;
    }
}
