package ua.cnap.portal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomePageJourney extends Journey {

    @Test
    @Tag("R-213")
    void the_home_page_answers_in_ukrainian_and_leads_to_services() {
        go("/");

        assertThat(page.getAttribute("html", "lang")).isEqualTo("uk");
        assertThat(page.locator("h1").count()).isOne();
        assertThat(page.locator("header a[href='/services']").count()).isOne();
        assertAccessible("home");
    }

    @ParameterizedTest
    @ValueSource(strings = {"06-01", "09-01", "01-01"})
    void an_english_page_of_a_service_shows_no_remark_of_the_editors(String service) {
        go("/en/services/" + service);

        assertThat(page.locator("main").innerText())
                .contains("to be confirmed")
                .doesNotContain("перевірити", "PLACEHOLDER");
    }

    @Test
    void the_cabinet_asks_a_stranger_to_sign_in() {
        go("/cabinet/");

        assertThat(page.url()).contains("/realms/portal/");
        assertAccessible("sign-in");
    }
}
